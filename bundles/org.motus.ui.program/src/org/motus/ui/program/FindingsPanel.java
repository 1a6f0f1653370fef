package org.motus.ui.program;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.model.library.Severity;
import org.motus.safety.Finding;
import org.motus.safety.Fix;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** What the checks find in the program in the editor, the gravest first, with what mends it. */
@NonNullByDefault({})
final class FindingsPanel {

    private ScrolledComposite scroll;
    private Composite list;
    private Label count;
    private final ProgramDesk desk;
    private ProgramWork work;
    private List<Finding> shown;

    /** @param titled false where a title stands above already */
    FindingsPanel(Composite parent, ProgramDesk desk, boolean titled) {
        this.desk = desk;
        var metrics = Metrics.of(parent.getDisplay());
        parent.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var head = Parts.strip(parent, 2, false);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, metrics.px(44)).exclude(!titled)
                .applyTo(head);
        head.setVisible(titled);
        Parts.label(head, Messages.findings_title, TypeStyle.SECTION, ColorToken.TEXT);
        count = Parts.label(head, "", TypeStyle.BODY, ColorToken.TEXT2);
        count.setData("id", "findings.count");
        scroll = Parts.scroll(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        list = new Composite(scroll, SWT.NONE);
        list.setData("id", "findings");
        list.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        scroll.setContent(list);
        scroll.addListener(SWT.Resize, event -> measure());
        new WorkFollower(parent, desk, this::work, this::show).follow();
    }

    void focus() {
        list.setFocus();
    }

    private void work(ProgramWork next) {
        work = next;
        shown = null;
    }

    private void show() {
        var findings = work == null ? List.<Finding>of() : work.findings();
        if (list.isDisposed() || findings.equals(shown)) {
            return;
        }
        shown = findings;
        for (var child : list.getChildren()) {
            child.dispose();
        }
        Parts.show(count, findings.isEmpty() ? "" : String.valueOf(findings.size()));
        findings.forEach(this::add);
        if (findings.isEmpty()) {
            var row = Parts.strip(list, 2, false);
            Parts.icon(row, Icon.CIRCLE_CHECK, ColorToken.TEXT2, "");
            var words = Parts.sentence(row, Messages.findings_none_long, TypeStyle.BODY, ColorToken.TEXT2);
            words.setData("id", "findings.none");
        }
        count.getParent().layout();
        measure();
    }

    private void measure() {
        list.layout(true, true);
        scroll.setMinHeight(list.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
    }

    private void add(Finding finding) {
        var row = Parts.strip(list, 2, false);
        var mark = Parts.icon(row, Words.icon(finding.weight()), Words.color(finding.weight()),
                Words.severity(finding));
        GridDataFactory.createFrom((GridData) mark.getLayoutData()).align(SWT.CENTER, SWT.TOP)
                .applyTo(mark);
        var words = Parts.sentence(row, NLS.bind(Messages.finding_line, finding.sentence(), finding.ruleId()),
                TypeStyle.BODY, ColorToken.TEXT);
        words.setData("id", "findings.sentence");
        words.addListener(SWT.MouseDown, event -> work.place(finding).ifPresent(work::select));
        finding.overridden().ifPresent(by -> {
            Parts.label(row, "", TypeStyle.SMALL, ColorToken.TEXT);
            Parts.sentence(row, FindingOverride.words(by), TypeStyle.BODY, ColorToken.TEXT2).setData("id",
                    "findings.overridden");
        });
        if (acts(finding)) {
            Parts.label(row, "", TypeStyle.SMALL, ColorToken.TEXT);
            var buttons = new Composite(row, SWT.NONE);
            buttons.setBackground(row.getBackground());
            var layout = new RowLayout(SWT.HORIZONTAL);
            layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
            buttons.setLayout(layout);
            GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(buttons);
            acts(finding, buttons);
        }
    }

    private boolean acts(Finding finding) {
        return finding.overridable() || !fixes(finding).isEmpty();
    }

    private void acts(Finding finding, Composite buttons) {
        var override = new FindingOverride(desk, work);
        if (finding.overridden().isPresent()) {
            button(buttons, Messages.override_back, "findings.takeback", () -> override.takeBack(finding));
            return;
        }
        fixes(finding).forEach(fix -> button(buttons, fix.label(), "findings.fix", () -> work.document().fix(fix)));
        if (finding.overridable()) {
            button(buttons, Messages.override_ask, "findings.override", () -> override.ask(finding));
        }
    }

    private static void button(Composite buttons, String label, String id, Runnable action) {
        var button = LookOnly.button(new PrimaryButton(buttons, label, false));
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** A warning about one exercise can always be met by leaving it out. */
    private List<Fix> fixes(Finding finding) {
        if (!finding.fixes().isEmpty() || finding.severity() != Severity.WARN) {
            return finding.fixes();
        }
        return work.place(finding).map(place -> work.document().prescriptions().get(place).getExercise())
                .map(exercise -> List.of(new Fix(Fix.Kind.REMOVE,
                        NLS.bind(Messages.fix_remove, exercise.getName()), exercise.getId(), null)))
                .orElse(List.of());
    }
}
