package org.motus.ui.patient;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.motus.library.Library;
import org.motus.ui.Banner;
import org.motus.ui.ColorToken;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The details of a patient as a form: of the active one, or of a new one that is stored when it is added. */
@NonNullByDefault({})
public final class DetailsView extends ViewPart {

    private static final int WIDEST = 880;

    private Metrics metrics;
    private ScrolledComposite scroll;
    private Composite column;
    private Label title;
    private Label subtitle;
    private NoteLine draftNote;
    private NoteLine duplicateNote;
    private DetailsFields fields;
    private Label hint;
    private PrimaryButton cancel;
    private PrimaryButton done;
    private DetailsController controller;

    @Override
    public void createPartControl(Composite parent) {
        metrics = Metrics.of(parent.getDisplay());
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var notices = getSite().getService(Notices.class);
        new Banner(parent, notices, Notice.Topic.CLINIC);
        new Banner(parent, notices, Notice.Topic.RECORD);
        createForm(parent);
        createBar(parent);
        controller = new DetailsController(this, getSite());
        parent.addDisposeListener(event -> controller.dispose());
        controller.showActive();
    }

    private void createForm(Composite parent) {
        scroll = Parts.scroll(parent);
        scroll.getVerticalBar().setIncrement(metrics.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        var middle = new Composite(scroll, SWT.NONE);
        middle.setBackground(parent.getBackground());
        middle.setLayout(new CenteredColumn(metrics.px(WIDEST), metrics.section(), metrics.section()));
        column = new Composite(middle, SWT.NONE);
        column.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(column);
        title = new Label(column, SWT.NONE);
        title.setData("id", "details.title");
        Theme.style(title, TypeStyle.PAGE, ColorToken.TEXT, ColorToken.BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        subtitle = new Label(column, SWT.WRAP);
        Theme.style(subtitle, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(subtitle);
        draftNote = new NoteLine(column, "details.draft");
        duplicateNote = new NoteLine(column, "details.duplicate");
        LookOnly.fields(column);
        fields = new DetailsFields(column, () -> controller.changed());
        scroll.setContent(middle);
        scroll.addListener(SWT.Resize, event -> reflow());
    }

    private void createBar(Composite parent) {
        var line = new Label(parent, SWT.NONE);
        line.setBackground(Theme.color(ColorToken.LINE));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
        var bar = new Composite(parent, SWT.NONE);
        bar.setBackground(Theme.color(ColorToken.SURFACE));
        bar.setLayout(new CenteredColumn(metrics.px(WIDEST), metrics.section(), metrics.gap()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var row = new Composite(bar, SWT.NONE);
        row.setBackground(bar.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(metrics.gap(), 0).applyTo(row);
        hint = new Label(row, SWT.NONE);
        Theme.style(hint, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
        cancel = button(row, Messages.details_cancel, false, "details.cancel", () -> controller.cancel());
        done = button(row, Messages.details_done, true, "details.done", () -> controller.done());
    }

    private static PrimaryButton button(Composite row, String text, boolean filled, String id, Runnable action) {
        var button = new PrimaryButton(row, text, filled);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    /** Gives the form its height. */
    private void reflow() {
        var width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinHeight(scroll.getContent().computeSize(width, SWT.DEFAULT).y);
        }
    }

    /** Shows the form of a new patient. */
    void showNew() {
        controller.showNew();
        fields.focus();
    }

    /** Shows the form of the active patient. */
    void showActive() {
        controller.showActive();
        fields.focus();
    }

    void head(String name, String words) {
        title.setText(name.replace("&", "&&"));
        subtitle.setText(words.replace("&", "&&"));
        seen(subtitle, !words.isEmpty());
    }

    void bar(String words, String action, boolean cancelable) {
        hint.setText(words);
        done.setText(action);
        seen(cancel, cancelable);
        done.getParent().layout(true, true);
    }

    void enable(boolean ready) {
        done.setEnabled(ready);
    }

    void show(PatientForm form, Library library) {
        fields.show(form, library);
        layout();
    }

    /** Shows the fields, or only the head while there is nothing to fill in. */
    void showFields(boolean shown) {
        for (var child : column.getChildren()) {
            if (child != title && child != subtitle && child != draftNote && child != duplicateNote) {
                seen(child, shown);
            }
        }
        seen(done.getParent(), shown);
        layout();
    }

    private static void seen(Control control, boolean seen) {
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !seen;
        }
        control.setVisible(seen);
    }

    void layout() {
        column.layout(true, true);
        reflow();
    }

    void scrollToTop() {
        scroll.setOrigin(0, 0);
    }

    DetailsFields fields() {
        return fields;
    }

    NoteLine draftNote() {
        return draftNote;
    }

    NoteLine duplicateNote() {
        return duplicateNote;
    }

    Control anchor() {
        return scroll;
    }

    @Override
    public void setFocus() {
        controller.front();
        fields.focus();
    }
}
