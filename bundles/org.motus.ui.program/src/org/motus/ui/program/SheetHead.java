package org.motus.ui.program;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.motus.ui.Chip;
import org.motus.ui.ColorToken;
import org.motus.ui.Commands;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Who it is about and what can be done: name, facts, flags, Start, Print. */
final class SheetHead {

    private final Composite head;
    private final Metrics metrics;
    private final IHandlerService handlers;

    SheetHead(Composite parent, Metrics metrics, IHandlerService handlers) {
        this.metrics = metrics;
        this.handlers = handlers;
        head = new Composite(parent, SWT.NONE);
        head.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(metrics.gap(), 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    }

    /** @param leads true when nothing else on the sheet is the next step, so that Print is its filled button */
    void show(ProgramSheet sheet, boolean leads) {
        createPerson(sheet);
        if (sheet.saved().isPresent()) {
            button(Messages.action_start, Commands.START, "program.start", false);
            button(Messages.action_print, Commands.PRINT, "program.print", leads);
        } else {
            GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(head.getChildren()[0]);
            label(head, Messages.no_program, TypeStyle.SECTION, ColorToken.TEXT, "program.none", metrics.section());
            label(head, Messages.no_program_advice, TypeStyle.BODY, ColorToken.TEXT2, "program.none.advice", 0);
        }
    }

    private void createPerson(ProgramSheet sheet) {
        var box = new Composite(head, SWT.NONE);
        box.setBackground(head.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.tight()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(box);
        label(box, sheet.person(), TypeStyle.PERSON, ColorToken.TEXT, "program.person", 0);
        label(box, sheet.facts(), TypeStyle.BODY, ColorToken.TEXT2, "program.facts", 0);
        if (!sheet.flags().isEmpty()) {
            var flags = new Composite(box, SWT.NONE);
            flags.setBackground(head.getBackground());
            GridLayoutFactory.fillDefaults().numColumns(sheet.flags().size()).spacing(metrics.gap(), 0)
                    .applyTo(flags);
            sheet.flags().forEach(flag -> new Chip(flags, flag));
        }
    }

    private void label(Composite parent, String text, TypeStyle style, ColorToken color, String id, int indent) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setData("id", id);
        Theme.style(label, style, color, ColorToken.BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, false).span(parent == head ? 3 : 1, 1).indent(0, indent)
                .hint(120, SWT.DEFAULT).applyTo(label);
    }

    private void button(String text, String command, String id, boolean filled) {
        var button = new PrimaryButton(head, text, filled);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> execute(command));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
    }

    private void execute(String command) {
        try {
            handlers.executeCommand(command, null);
        } catch (CommandException e) {
            // Only reached when the command's bundle is broken; the button then does nothing, and the log says why.
            ILog.of(SheetHead.class).error(command, e);
        }
    }
}
