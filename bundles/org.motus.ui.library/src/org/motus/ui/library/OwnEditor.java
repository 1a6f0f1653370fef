package org.motus.ui.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.motus.care.OwnExerciseDocument;
import org.motus.care.OwnExerciseFaults;
import org.motus.care.OwnExerciseFaults.At;
import org.motus.care.Registration;
import org.motus.library.Library;
import org.motus.model.library.LibraryPackage.Literals;
import org.motus.model.library.MorningReason;
import org.motus.model.library.Tag;
import org.motus.store.ExerciseRules;
import org.motus.ui.Card;
import org.motus.ui.CheckItem;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.Field;
import org.motus.ui.FigureShelf;
import org.motus.ui.FormGrid;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The form of one exercise of the clinic's own: its words and dose, and its picture. */
@NonNullByDefault({})
final class OwnEditor {

    private final Composite root;
    private final OwnExerciseDocument document;
    private final OwnFields fields;
    private final Registration changes;
    private final Label title;
    private final Label state;
    private final SegmentedChoice tabs;
    private final Composite stack;
    private final List<ScrolledComposite> pages;
    private OwnWhat what;
    private OwnSteps steps;
    private OwnDose dose;
    private OwnPicture picture;
    private PoseEditor drawing;
    private boolean judging;

    /**
     * @param save
     *            saves the exercise
     * @param close
     *            leaves the form
     */
    OwnEditor(Composite parent, OwnExerciseDocument document, Library library, Runnable save, Runnable close) {
        this.document = document;
        this.fields = new OwnFields(document);
        root = new Composite(parent, SWT.NONE);
        root.setBackground(Theme.color(ColorToken.BACKGROUND));
        root.setData("id", "own.editor");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        var head = Parts.strip(root, 4, false);
        title = Parts.label(head, "", TypeStyle.SECTION, ColorToken.TEXT);
        title.setData("id", "own.title");
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        state = Parts.label(head, OwnWords.unsaved_state, TypeStyle.SMALL, ColorToken.TEXT2);
        state.setData("id", "own.state");
        button(head, OwnWords.close, "own.close", false, close);
        button(head, OwnWords.save, "own.save", true, save);
        tabs = new SegmentedChoice(Parts.strip(root, 1, false), OwnWords.pages,
                List.of(OwnWords.page_words, OwnWords.page_picture, OwnWords.page_drawing));
        tabs.setData("id", "own.pages");
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        pages = List.of(page(body -> words(body, library)), page(this::picture));
        tabs.onChoose(this::turn);
        turn(0);
        LookOnly.fields(root);
        changes = document.onChange(this::show);
        root.addListener(SWT.Dispose, event -> changes.close());
        show();
    }

    private static void button(Composite head, String text, String id, boolean filled, Runnable work) {
        var button = new PrimaryButton(head, text, filled);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> work.run());
    }

    /** A page that scrolls. */
    private ScrolledComposite page(Function<Composite, Object> fill) {
        var scroll = Parts.scroll(stack);
        scroll.setBackground(root.getBackground());
        var body = new Composite(scroll, SWT.NONE);
        body.setBackground(root.getBackground());
        var metrics = Metrics.of(root.getDisplay());
        GridLayoutFactory.fillDefaults().margins(metrics.group(), metrics.group()).spacing(0, metrics.group())
                .applyTo(body);
        scroll.setContent(body);
        fill.apply(body);
        scroll.addListener(SWT.Resize, event -> measure(scroll));
        WheelScroll.over(scroll);
        return scroll;
    }

    private static void measure(ScrolledComposite scroll) {
        var width = Math.max(1, scroll.getClientArea().width);
        scroll.setMinHeight(scroll.getContent().computeSize(width, SWT.DEFAULT).y);
        ((Composite) scroll.getContent()).layout(true, true);
    }

    private void laidOut() {
        if (pages != null && !root.isDisposed()) {
            pages.forEach(OwnEditor::measure);
        }
    }

    private Object words(Composite body, Library library) {
        what = new OwnWhat(card(body, OwnWords.head_what), document, fields, library);
        steps = new OwnSteps(card(body, OwnWords.head_steps), document, fields, this::laidOut);
        dose = new OwnDose(document, fields);
        dose.dose(card(body, OwnWords.head_dose));
        dose.feel(card(body, OwnWords.head_feel));
        care(card(body, OwnWords.head_care), library);
        return body;
    }

    private static Composite card(Composite body, String title) {
        var card = new Card(body, 1, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        Sheets.title(card, title, 1);
        return card;
    }

    private void care(Composite card, Library library) {
        var grid = new FormGrid(card, 2);
        var tags = library.content().getTags().stream().map(OwnEditor::item).toList();
        grid.wide(fields.text(grid, OwnWords.caution, "own.caution", Literals.EXERCISE__MODIFY_NOTE, true,
                ExerciseRules.SENTENCES));
        var morning = grid.wide(new ChoiceField(grid, OwnWords.morning, "own.morning",
                OwnWords.list(OwnWords.mornings)));
        morning.onChoose(index -> document.morning(MorningReason.get(index)));
        fields.also(() -> morning.select(document.exercise().getMorningReason().getValue()));
        fields.checks(grid, OwnWords.contraindications, "own.contraindications", 1, tags,
                Literals.EXERCISE__CONTRAINDICATIONS, Function.identity(), Function.identity());
        fields.checks(grid, OwnWords.precautions, "own.precautions", 1, tags, Literals.EXERCISE__PRECAUTIONS,
                Function.identity(), Function.identity());
    }

    private static CheckItem item(Tag tag) {
        return new CheckItem(tag.getId(), Objects.requireNonNullElse(tag.getMeaning(), tag.getId()), "");
    }

    private Object picture(Composite body) {
        picture = new OwnPicture(body, document, fields, this::laidOut);
        return picture;
    }

    private void turn(int page) {
        Field.flushTyping(root.getDisplay());
        tabs.select(page);
        var sheet = page < pages.size();
        ((StackLayout) stack.getLayout()).topControl = sheet ? pages.get(page) : drawing();
        stack.layout();
        if (sheet) {
            measure(pages.get(page));
        }
    }

    /** @return where the exercise is drawn; made when it is first turned to */
    private PoseEditor drawing() {
        if (drawing == null) {
            drawing = new PoseEditor(stack, new OwnPoses(document,
                    PlatformUI.getWorkbench().getService(FigureShelf.class).drawings()));
        }
        return drawing;
    }

    private void show() {
        fields.show();
        var name = Objects.requireNonNullElse(document.exercise().getName(), "").strip();
        Parts.show(title, name.isEmpty() ? OwnWords.title_new : name);
        Parts.show(state, document.dirty()
                ? OwnWords.unsaved_state
                : document.basedOn() > 0 ? OwnWords.saved_state : "");
        title.getParent().layout();
        if (judging) {
            judge();
        }
    }

    /**
     * Says at each field what is missing, from now on with every change.
     *
     * @return what keeps the exercise from being saved; empty when nothing does
     */
    Map<At, String> judge() {
        judging = true;
        var faults = new OwnExerciseFaults().of(document.snapshot());
        what.faults(faults);
        steps.faults(faults);
        dose.faults(faults);
        picture.faults(faults);
        return faults;
    }

    /** Turns to where the first thing is missing. */
    void lead(Map<At, String> faults) {
        if (faults.keySet().equals(Set.of(At.ALT))) {
            turn(1);
            picture.focusAlt();
            reveal(pages.get(1));
            return;
        }
        if (faults.keySet().equals(Set.of(At.FIGURE))) {
            turn(pages.size());
            drawing().mend();
            // The page that is left gives the keys away before they can come here.
            OnScreen.later(root, drawing::setFocus);
            return;
        }
        turn(0);
        if (faults.containsKey(At.NAME)) {
            what.focus();
        } else if (faults.containsKey(At.STEPS)) {
            steps.focusSilent();
        } else if (faults.containsKey(At.FEEL) || faults.containsKey(At.GENTLE)) {
            dose.focusFeel();
        }
        reveal(pages.getFirst());
    }

    /** Scrolls to the field that has the keys now. */
    private static void reveal(ScrolledComposite page) {
        var field = page.getDisplay().getFocusControl();
        for (Control above = field; above != null; above = above.getParent()) {
            if (above == page) {
                page.showControl(field);
                return;
            }
        }
    }

    Composite control() {
        return root;
    }

    OwnExerciseDocument document() {
        return document;
    }

    OwnPicture picture() {
        return picture;
    }

    void focus() {
        what.focus();
    }

    /** Commits what was typed and not yet handed on. */
    void flush() {
        Field.flushTyping(root.getDisplay());
    }
}
