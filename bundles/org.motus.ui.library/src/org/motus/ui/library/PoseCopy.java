package org.motus.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.motus.figures.Drawings;
import org.motus.figures.FigureDraft;
import org.motus.figures.FigureException;
import org.motus.library.ExerciseQuery;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ColorToken;
import org.motus.ui.ExerciseEntry;
import org.motus.ui.ExerciseList;
import org.motus.ui.ExerciseSearch;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Chooses a frame of another exercise, and takes its pose. */
@NonNullByDefault({})
final class PoseCopy extends Dialog {

    private static final int WIDE = 560;
    private static final int HIGH = 540;

    private final PoseModel model;
    private final Library library;
    private ExerciseSearch search;
    private ExerciseList list;
    private SegmentedChoice frames;
    private Label sentence;
    private Button props;
    private List<Exercise> found = List.of();
    private FigureDraft from;

    PoseCopy(Shell parent, PoseModel model) {
        super(parent);
        this.model = model;
        library = Optional.ofNullable(PlatformUI.getWorkbench().getService(ActiveClinic.class))
                .flatMap(ActiveClinic::care).map(care -> care.library()).orElseGet(Library::standard);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(PoseMessages.copy_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        area.setBackground(Theme.color(ColorToken.SURFACE));
        search = new ExerciseSearch(area, "pose.copy", this::find);
        list = new ExerciseList(area, PoseMessages.copy_title, exercise -> okPressed());
        list.control().setData("id", "pose.copy.list");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        list.onSelect(this::choose);
        search.lead(() -> found.stream().findFirst().ifPresent(first -> {
            list.select(first.getId());
            choose(first);
        }), list);
        frames = new SegmentedChoice(area, PoseMessages.copy_frame, List.of("1", "2"));
        frames.setData("id", "pose.copy.frame");
        GridDataFactory.swtDefaults().exclude(true).applyTo(frames);
        frames.setVisible(false);
        sentence = Parts.sentence(area, "", TypeStyle.SMALL, ColorToken.TEXT2);
        props = new Button(area, SWT.CHECK);
        props.setText(PoseMessages.copy_props);
        props.setData("id", "pose.copy.props");
        props.setSelection(true);
        Theme.style(props, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        frames.onChoose(index -> say());
        Parts.show(sentence, PoseMessages.copy_nothing);
        find();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, PoseMessages.copy_take, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Point getInitialSize() {
        var metrics = Metrics.of(getParentShell().getDisplay());
        var screen = getParentShell().getMonitor().getClientArea();
        return new Point(Math.min(metrics.px(WIDE), screen.width), Math.min(metrics.px(HIGH), screen.height));
    }

    private void find() {
        if (list != null) {
            found = library.search(ExerciseQuery.of(search.text())).stream().filter(search::takes).toList();
            list.show(found.stream()
                    .map(one -> new ExerciseEntry(one, null, "", ColorToken.TEXT2, ExerciseEntry.End.NOTHING))
                    .toList());
        }
    }

    private void choose(Exercise exercise) {
        from = draft(exercise).orElse(null);
        if (from != null) {
            frames.setLabels(IntStream.rangeClosed(1, from.frames())
                    .mapToObj(number -> NLS.bind(PoseMessages.copy_number, number)).toList());
            frames.select(from.frames() - 1);
        }
        frames.setVisible(from != null);
        ((GridData) frames.getLayoutData()).exclude = from == null;
        frames.getParent().layout(true);
        getButton(IDialogConstants.OK_ID).setEnabled(from != null);
        say();
    }

    private void say() {
        Parts.show(sentence, from == null
                ? PoseMessages.copy_nothing
                : from.caption(Math.max(0, frames.selection())));
        sentence.requestLayout();
    }

    private static Optional<FigureDraft> draft(Exercise exercise) {
        try {
            return Optional.ofNullable(exercise.getFigure()).filter(text -> !text.isBlank())
                    .or(() -> Drawings.shipped().text(exercise.getId())).map(FigureDraft::read);
        } catch (FigureException unusable) {
            // An exercise whose own text is faulty has no pose to take.
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        if (from == null) {
            return;
        }
        var other = from;
        var frame = Math.max(0, frames.selection());
        var things = props.getSelection();
        super.okPressed();
        if (model.draft().isEmpty()) {
            model.begin(other);
        } else {
            model.apply(PoseMessages.did_copy, now -> now.copyPose(model.frame(), other, frame, things));
        }
    }
}
