package org.motus.ui;

import java.text.MessageFormat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/**
 * One field of a form: its label above it, and below it the one sentence that matters most now, which takes no room
 * while there is none. Faults are said here and never in a message box. UI thread only.
 */
@NonNullByDefault({})
public abstract class Field extends Composite {

    private static final String TYPING = "typing";

    private final String name;
    private final Label label;
    private final FieldSentence sentence;
    private final FieldVoice voice = new FieldVoice();
    private boolean required;
    private boolean locked;
    private RowSentence row;

    /**
     * @param label
     *            what the field asks for; may be empty where a head says it, then {@link #speakAs} gives the name
     * @param id
     *            speaking id by which tests find the control
     */
    Field(Composite parent, String label, String id) {
        super(parent, SWT.NONE);
        this.name = label;
        setBackground(parent.getBackground());
        this.label = new Label(this, SWT.NONE);
        this.label.setData("id", id + ".label");
        this.label.setText(label.replace("&", "&&"));
        this.sentence = new FieldSentence(this, id + ".sentence", this::relayout);
        setLayout(new FieldLayout());
        if (parent.getLayout() instanceof GridLayout) {
            setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
        dress();
        addPaintListener(event -> {
            dress();
            follow();
        });
    }

    /** Puts the control between label and sentence, once, by the constructor of the field. */
    final void hold(Control body) {
        ((FieldLayout) getLayout()).hold(label, body, sentence);
        body.moveBelow(label);
        sentence.moveBelow(body);
        control().addListener(SWT.FocusIn, event -> redraw());
        control().addListener(SWT.FocusOut, event -> sentence.release());
        speakAs(name);
    }

    /** @return the native control that takes the keys */
    public abstract Control control();

    /** Commits what was typed and not yet handed on. */
    public void flush() {
        // Fields that hand on at once have nothing left to commit.
    }

    /** Commits what was typed, and drops what could not be taken: called before the field shows another record. */
    public void settle() {
        flush();
        error("");
    }

    /** Commits what is being typed anywhere in this display; a command that saves, undoes or prints calls it first. */
    public static void flushTyping(Display display) {
        Control control = display.getFocusControl();
        while (control != null) {
            if (control instanceof Field field) {
                field.flush();
                return;
            }
            if (control.getData(TYPING) instanceof Runnable typing) {
                typing.run();
                return;
            }
            control = control.getParent();
        }
    }

    /**
     * Commits typing in what is no field as that in fields is.
     *
     * @param control
     *            takes the keys itself
     * @param commit
     *            hands on what was typed
     */
    public static void typing(Control control, Runnable commit) {
        control.setData(TYPING, commit);
    }

    /** Says in words, beside the label and to a screen reader, that the field must be filled. */
    public void required() {
        required = true;
        label.setText(MessageFormat.format(Messages.field_required, name.replace("&", "&&")));
        speakAs(name);
    }

    /**
     * @param spoken
     *            what a screen reader calls the field
     */
    public final void speakAs(String spoken) {
        AccessibleName.set(control(), required ? MessageFormat.format(Messages.field_required, spoken) : spoken);
    }

    /** @param fault one sentence: what is wrong and what to do; empty clears it */
    public void error(String fault) {
        say(FieldVoice.Source.OWNER, fault);
    }

    /** @param caution one sentence about a value that is kept and may need a second look; empty clears it */
    public void warn(String caution) {
        say(FieldVoice.Source.CAUTION, caution);
    }

    /** @param help quiet words below the field; empty clears them */
    public void hint(String help) {
        say(FieldVoice.Source.HINT, help);
    }

    /** Lets a line below a row of narrow fields say what this field has to say. */
    public void sayIn(RowSentence line) {
        row = line;
    }

    /** @return the sentence below the field, empty for none */
    public String sentence() {
        return voice.loudest().words();
    }

    /** @return true when the field shows a fault, its own or its owner's */
    public boolean faulty() {
        return voice.loudest().tone() == FieldVoice.Tone.FAULT;
    }

    final void say(FieldVoice.Source source, String words) {
        if (!voice.say(source, words)) {
            return;
        }
        var spoken = voice.loudest();
        if (row != null) {
            row.hear(this, name, spoken);
        } else if (sentence.show(spoken, control().isFocusControl())) {
            relayout();
        }
        AccessibleName.describe(control(), spoken.words());
        redraw();
        for (var child : getChildren()) {
            child.redraw();
        }
    }

    /** Gives the form its new height; a form that scrolls learns it too. */
    final void relayout() {
        requestLayout();
        for (var parent = getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite scrolled && scrolled.getExpandVertical()
                    && scrolled.getContent() != null) {
                var width = scrolled.getClientArea().width;
                scrolled.setMinHeight(scrolled.getContent().computeSize(width, SWT.DEFAULT).y);
                return;
            }
        }
    }

    /** Colors follow the theme, also when it changes under an open form. */
    private void dress() {
        var background = getParent().getBackground();
        if (!background.equals(getBackground())) {
            setBackground(background);
        }
        var color = Theme.color(ColorToken.TEXT2);
        if (!color.equals(label.getForeground()) || !background.equals(label.getBackground())) {
            Theme.style(label, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.SURFACE);
            label.setBackground(background);
        }
    }

    /** Who is signed in may change while the form stays. */
    final void follow() {
        var now = LookOnly.locksField(this);
        if (now != locked) {
            locked = now;
            lock(now);
        }
    }

    /** @param now true when nothing can be changed here */
    void lock(boolean now) {
        setEnabled(!now);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        control().setEnabled(enabled);
    }

    @Override
    public boolean setFocus() {
        return control().setFocus();
    }
}
