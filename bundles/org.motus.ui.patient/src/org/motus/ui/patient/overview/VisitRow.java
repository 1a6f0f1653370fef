package org.motus.ui.patient.overview;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.care.NextAction;
import org.motus.care.NextAction.Kind;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Step;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** One thing to do: icon, words, key, button. */
final class VisitRow {

    private static final int BUTTON_WIDTH = 76;

    private final Composite row;
    private final IconMark icon;
    private final Label title;
    private final Label line;
    private final Label key;
    private final PrimaryButton button;
    private final Going going;
    private Kind kind = Kind.LOCATE;

    /** @param first true for the row that is marked and has the filled button of the screen */
    VisitRow(Composite parent, boolean first, Going going, Consumer<Kind> doing) {
        this.going = going;
        var metrics = Metrics.of(parent.getDisplay());
        row = new Composite(parent, SWT.NONE);
        row.setBackground(first ? Theme.color(ColorToken.SELECTION) : parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(4).margins(metrics.gap(), metrics.px(6)).spacing(metrics.gap(), 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        icon = new IconMark(row, Icon.SHIELD_ALERT, ColorToken.TEXT);
        var words = new Composite(row, SWT.NONE);
        words.setBackground(row.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        title = Lines.wrapped(words, TypeStyle.BODY_BOLD, ColorToken.TEXT);
        line = Lines.wrapped(words, TypeStyle.SMALL, ColorToken.TEXT2);
        key = Lines.single(row, TypeStyle.SMALL, ColorToken.TEXT2);
        button = new PrimaryButton(row, Messages.action_open, first);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).hint(metrics.px(BUTTON_WIDTH), SWT.DEFAULT)
                .applyTo(button);
        button.addListener(SWT.Selection, event -> doing.accept(kind));
    }

    void show(NextAction action) {
        kind = action.kind();
        row.setData("id", "overview.action." + kind);
        button.setData("id", "overview.action." + kind + ".do");
        icon.show(icon(kind), ColorToken.TEXT);
        Lines.set(title, action.title());
        Lines.set(line, action.line());
        key.setText(key().replace("&", "&&"));
        button.setText(label(kind));
        button.setEnabled(!changes(kind) || !LookOnly.now());
        AccessibleName.set(button, NLS.bind(Messages.action_spoken, label(kind), action.title()));
        row.layout(true, true);
    }

    private String key() {
        return step(kind).map(going::stepKey).orElseGet(() -> kind == Kind.PRINT ? going.printKey() : "");
    }

    /** @return the step an action leads to, or empty when it is done here */
    static Optional<Step> step(Kind kind) {
        return switch (kind) {
            case SCREEN -> Optional.of(Step.SCREENING);
            case DIARY -> Optional.of(Step.DIARY);
            case REVIEW -> Optional.of(Step.REVIEW);
            case LOCATE, SCORES, GOAL, PROGRAM, PRINT -> Optional.empty();
        };
    }

    private static boolean changes(Kind kind) {
        return kind == Kind.LOCATE || kind == Kind.SCORES || kind == Kind.GOAL || kind == Kind.PROGRAM;
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case LOCATE -> Messages.action_locate;
            case SCREEN, PROGRAM -> Messages.action_start;
            case SCORES -> Messages.action_fill;
            case GOAL -> Messages.action_goal;
            case DIARY -> Messages.action_key;
            case REVIEW -> Messages.action_open;
            case PRINT -> Messages.action_print;
        };
    }

    private static Icon icon(Kind kind) {
        return switch (kind) {
            case LOCATE -> Icon.PERSON_STANDING;
            case SCREEN -> Icon.SHIELD_ALERT;
            case SCORES -> Icon.LIST_CHECKS;
            case GOAL -> Icon.FLAG;
            case PROGRAM -> Icon.PLUS;
            case DIARY -> Icon.NOTEBOOK_PEN;
            case REVIEW -> Icon.TRENDING_UP;
            case PRINT -> Icon.PRINTER;
        };
    }

    Composite control() {
        return row;
    }
}
