package org.motus.ui.library;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.motus.figures.FigureDraft;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/**
 * Draws an exercise: a figure whose joints are pulled, its frames, props, marks and words. Every change is one step of the
 * document. UI thread only.
 */
@NonNullByDefault({})
public final class PoseEditor extends Composite {

    private static final int PANEL = 372;
    private static final int NARROW = 1024;
    private static final int NARROW_PANEL = 352;

    private final PoseModel model;
    private final PosePhoto photo;
    private final Composite frames;
    private final Composite stage;
    private final StackLayout stack = new StackLayout();
    private final PoseCanvas canvas;
    private final PoseStart start;
    private final TextPage text;
    private final PosePanel panel;
    private final Label felt;
    private final PrimaryButton asText;
    private boolean showsText;
    private boolean planned;

    /** @param edits the text of the drawing in its document */
    public PoseEditor(Composite parent, PoseEdits edits) {
        super(parent, SWT.NONE);
        model = new PoseModel(Objects.requireNonNull(edits));
        photo = new PosePhoto(getDisplay());
        setBackground(Theme.color(ColorToken.BACKGROUND));
        var metrics = Metrics.of(getDisplay());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(this);
        var left = Parts.row(this, 1);
        GridLayoutFactory.fillDefaults().margins(metrics.gap(), metrics.gap()).spacing(0, metrics.tight())
                .applyTo(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(left);
        var bar = Parts.row(left, 4);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        button(bar, PoseMessages.bar_copy, Icon.COPY, "pose.copy", this::copy);
        asText = button(bar, PoseMessages.bar_text, Icon.FILE_TEXT, "pose.astext", () -> text(!showsText));
        var photos = new PhotoBar(bar, photo);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(photos);
        var middle = Parts.row(left, 2);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
        frames = new PoseFrames(middle, model).control();
        stage = new Composite(middle, SWT.NONE);
        stage.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(metrics.px(320), metrics.px(160)).applyTo(stage);
        canvas = new PoseCanvas(stage, model, photo);
        start = new PoseStart(stage, model, this::copy);
        text = new TextPage(stage, model);
        felt = Parts.label(left, "", TypeStyle.BODY, ColorToken.WARN);
        felt.setData("id", "pose.felt");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(felt);
        panel = new PosePanel(this, model);
        GridDataFactory.fillDefaults().grab(false, true).hint(metrics.px(PANEL), SWT.DEFAULT).applyTo(panel);
        addListener(SWT.Resize, event -> fold(metrics));
        var listening = edits.listen(this::changed);
        model.onChange(this::show);
        addDisposeListener(event -> {
            listening.run();
            photo.dispose();
        });
        show();
    }

    private static PrimaryButton button(Composite bar, String name, Icon icon, String id, Runnable act) {
        var button = LookOnly.button(new PrimaryButton(bar, name, false));
        button.setIcon(icon);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    private void changed() {
        if (!isDisposed()) {
            model.reload();
        }
    }

    private void fold(Metrics metrics) {
        var narrow = getClientArea().width < metrics.px(NARROW);
        ((GridData) panel.getLayoutData()).widthHint = metrics.px(narrow ? NARROW_PANEL : PANEL);
        layout(true);
    }

    private void copy() {
        new PoseCopy(getShell(), model).open();
    }

    private void text(boolean now) {
        text.take();
        // A text that cannot be drawn has no figure to turn to: it is mended first.
        showsText = now || !model.text().fault().isEmpty();
        asText.setText(showsText ? PoseMessages.bar_figure : PoseMessages.bar_text);
        asText.getParent().layout(true);
        show();
        if (now != showsText) {
            text.setFocus();
        }
    }

    /** Shows the text, to be mended. */
    void mend() {
        text(true);
        text.setFocus();
    }

    private void show() {
        if (isDisposed()) {
            return;
        }
        if (Parts.show(felt, model.felt())) {
            AccessibleName.describe(canvas, model.felt());
        }
        var top = top();
        if (stack.topControl != top) {
            stack.topControl = top;
            // Before there is a drawing there is nothing to change beside it.
            shown(frames, top != start);
            shown(panel, top != start);
            layout(true, true);
        }
        text.show();
        // While something is pulled the pages follow when there is time.
        if (!planned) {
            planned = true;
            OnScreen.later(this, () -> {
                planned = false;
                panel.show();
            });
        }
    }

    private static void shown(Composite part, boolean now) {
        part.setVisible(now);
        ((GridData) part.getLayoutData()).exclude = !now;
    }

    /** A text that cannot be drawn is shown as text, with its fault; no text at all lets choose how to begin. */
    private Control top() {
        if (model.text().text().isBlank()) {
            return showsText ? text : start;
        }
        return showsText || model.draft().isEmpty() ? text : canvas;
    }

    @Override
    public boolean setFocus() {
        return stack.topControl != null && stack.topControl.setFocus();
    }

    /** @return for tests: what the editor shows and does */
    PoseModel model() {
        return model;
    }

    /** @return the poses that a figure can begin with */
    static List<String> poses() {
        return FigureDraft.POSES;
    }
}
