package org.motus.ui.library;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.motus.model.library.Exercise;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.ColorToken;
import org.motus.ui.Commands;
import org.motus.ui.ExerciseWords;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.ProgramTarget;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The name of an exercise, what else it is called, and what can be done with it. */
@NonNullByDefault({})
final class PageHead {

    private final IViewPart part;
    private final Composite row;
    private final Label name;
    private final Label also;
    private final Label why;
    private final Composite actions;
    private final PrimaryButton add;
    private final OwnActions own;
    private Exercise exercise;

    PageHead(Composite parent, IViewPart part) {
        this.part = part;
        var metrics = Metrics.of(parent.getDisplay());
        row = Parts.row(parent, 2);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(metrics.group(), metrics.group())
                .spacing(metrics.group(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var words = Parts.row(row, 1);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        name = Parts.sentence(words, "", TypeStyle.PAGE, ColorToken.TEXT);
        name.setData("id", "library.exercise");
        also = Parts.sentence(words, "", TypeStyle.SMALL, ColorToken.TEXT2);
        also.setData("id", "library.also");
        actions = Parts.row(row, 1);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(actions);
        add = new PrimaryButton(actions, Messages.add_none, true);
        add.setIcon(Icon.PLUS);
        add.setData("id", "library.add");
        add.addListener(SWT.Selection, event -> add());
        own = new OwnActions(actions, part.getSite());
        why = new Label(row, SWT.WRAP | SWT.RIGHT);
        why.setData("id", "library.add.why");
        Theme.style(why, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(why);
    }

    /** @return where other things stand that can be done with the exercise, before the button that adds it */
    Composite actions() {
        return actions;
    }

    void show(Exercise next, String version) {
        exercise = next;
        own.show(own(next));
        Parts.show(name, next.getName());
        var others = String.join(", ", next.getAliases());
        Parts.show(also, Stream.of(others.isEmpty() ? "" : NLS.bind(Messages.head_also, others), next.getId(),
                own(next)
                        ? ExerciseWords.clinic()
                        : NLS.bind(Messages.head_shipped, version))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        showAdd();
        row.getParent().layout(true, true);
    }

    private boolean own(Exercise next) {
        return part.getSite().getService(ActiveClinic.class).care()
                .filter(care -> care.library().own(next.getId())).isPresent();
    }

    private void showAdd() {
        var patient = part.getSite().getService(ActivePatient.class).patient();
        var target = part.getSite().getService(ProgramTarget.class);
        var given = patient.map(row -> row.givenName()).orElse("");
        var reason = reason(target, patient.isPresent(), given);
        var text = given.isEmpty() ? Messages.add_none : NLS.bind(Messages.add_to, given);
        if (!text.equals(add.getText())) {
            add.setText(text);
        }
        add.setEnabled(reason.isEmpty());
        Parts.show(why, reason);
        why.setVisible(!reason.isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).exclude(reason.isEmpty())
                .applyTo(why);
    }

    /** @return why the exercise cannot be added now, one sentence; empty when it can */
    private String reason(ProgramTarget target, boolean patient, String given) {
        if (part.getSite().getService(ActiveClinic.class).clinic().isEmpty()) {
            return Messages.add_no_clinic;
        }
        if (!patient) {
            return Messages.add_no_patient;
        }
        if (!part.getSite().getService(ActiveClinic.class).mayWrite()) {
            return Messages.add_look_only;
        }
        if (part.getSite().getService(ActiveRecord.class).loading()) {
            return Messages.add_loading;
        }
        if (!target.open()) {
            return NLS.bind(Messages.add_no_program, given);
        }
        return target.holds(exercise.getId()) ? NLS.bind(Messages.add_there, given) : "";
    }

    private void add() {
        var command = part.getSite().getService(ICommandService.class).getCommand(Commands.ADD);
        try {
            part.getSite().getService(IHandlerService.class).executeCommand(
                    ParameterizedCommand.generateCommand(command,
                            Map.of(Commands.ADD_EXERCISE, exercise.getId())),
                    null);
        } catch (CommandException e) {
            ILog.of(PageHead.class).error(Commands.ADD, e);
        }
        showAdd();
        row.getParent().layout(true, true);
    }
}
