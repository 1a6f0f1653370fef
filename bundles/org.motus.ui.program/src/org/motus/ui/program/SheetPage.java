package org.motus.ui.program;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerService;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.program.ProgramSheet.FindingLine;

/** The sheet of one patient: head, chooser when it is open, program, plan, findings. It scrolls when it must. */
final class SheetPage {

    private final ScrolledComposite scroll;
    private final IHandlerService handlers;
    private final StartPanel.Listener listener;
    private final Metrics metrics;
    private Composite content;
    private @Nullable ProgramSheet shown;
    private @Nullable StartPanel panel;
    private StartPanel.@Nullable Answers chooser;
    private List<FindingLine> refused = List.of();

    SheetPage(Composite parent, IHandlerService handlers, StartPanel.Listener listener) {
        this.handlers = handlers;
        this.listener = listener;
        this.metrics = Metrics.of(parent.getDisplay());
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setBackground(Theme.color(ColorToken.BACKGROUND));
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> fit());
        content = new Composite(scroll, SWT.NONE);
    }

    Control control() {
        return scroll;
    }

    boolean shows(String patientId) {
        return Optional.ofNullable(shown).map(ProgramSheet::patientId).filter(patientId::equals).isPresent();
    }

    void show(ProgramSheet sheet, String clinician) {
        shown = sheet;
        refused = List.of();
        chooser = sheet.saved().isPresent() ? null : StartPanel.Answers.first(clinician);
        rebuild();
    }

    void showRefused(List<FindingLine> findings) {
        refused = List.copyOf(findings);
        // What the clinician chose stays as it is: they change one answer and try again.
        chooser = Optional.ofNullable(panel).<StartPanel.@Nullable Answers>map(StartPanel::answers).orElse(chooser);
        rebuild();
        focusChooser();
    }

    void openChooser(String clinician) {
        chooser = StartPanel.Answers.first(clinician);
        refused = List.of();
        rebuild();
        focusChooser();
    }

    private void focusChooser() {
        Optional.ofNullable(panel).ifPresent(StartPanel::focus);
    }

    void closeChooser() {
        chooser = null;
        refused = List.of();
        rebuild();
    }

    private void rebuild() {
        var sheet = shown;
        if (sheet == null) {
            return;
        }
        content.dispose();
        content = new Composite(scroll, SWT.NONE);
        content.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().extendedMargins(metrics.group(), metrics.group(), metrics.gap(),
                metrics.group()).spacing(0, metrics.group()).applyTo(content);
        var answers = chooser;
        new SheetHead(content, metrics, handlers).show(sheet, answers == null);
        panel = null;
        if (answers != null) {
            var next = new StartPanel(content, sheet, answers, listener);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(next.control());
            panel = next;
        }
        if (!refused.isEmpty()) {
            new LineList(content, metrics).findings("program.refused", Messages.findings_refused, refused);
        }
        sheet.saved().ifPresent(saved -> new ProgramPart(content, metrics).show(saved));
        scroll.setContent(content);
        fit();
    }

    private void fit() {
        var width = scroll.getClientArea().width;
        if (width > 0 && !content.isDisposed()) {
            scroll.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
            content.layout(true, true);
        }
    }
}
