package org.motus.ui.library;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.motus.care.CareService;
import org.motus.care.Registration;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Banner;
import org.motus.ui.ColorToken;
import org.motus.ui.Commands;
import org.motus.ui.Metrics;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;
import org.motus.ui.OtherDesks;
import org.motus.ui.ProgramTarget;
import org.motus.ui.Theme;
import org.motus.ui.WorkState;

/** The exercises of the library: a list with search and filters, and beside it what the chosen one is. */
@NonNullByDefault({})
public final class LibraryView extends ViewPart implements OwnDesk.Stage {

    private static final int LIST = 296;
    private static final int NARROW_LIST = 236;
    private static final int NARROW = 1024;

    private ActiveClinic clinic;
    private ReadCare care;
    private LibraryList list;
    private ExercisePage page;
    private Composite root;
    private List<Registration> registrations = List.of();
    private Library shown;
    /** Chosen before there was a library to choose from. */
    private String wanted;
    private Composite side;
    private Composite main;
    private Composite reading;
    private OwnDesk own;
    private Registration libraryChanges;
    private CareService listened;

    @Override
    public void createPartControl(Composite parent) {
        root = parent;
        clinic = getSite().getService(ActiveClinic.class);
        care = new ReadCare(getSite(), parent, this::show);
        getSite().getService(OtherDesks.class);
        parent.setBackground(Theme.color(ColorToken.LINE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(1, 0).applyTo(parent);
        side = new Composite(parent, SWT.NONE);
        list = new LibraryList(side, this::choose, exercise -> page.play());
        var right = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        new Banner(right, getSite().getService(Notices.class), Notice.Topic.LIBRARY);
        main = new Composite(right, SWT.NONE);
        main.setLayout(new StackLayout());
        reading = new Composite(main, SWT.NONE);
        page = new ExercisePage(reading, this, care::now, this::go);
        bring(reading);
        own = new OwnDesk(getSite(), this);
        getSite().getService(IHandlerService.class).activateHandler(Commands.SAVE, new SaveHandler(own));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(main);
        GridDataFactory.fillDefaults().grab(false, true).hint(LIST, SWT.DEFAULT).applyTo(side);
        parent.addListener(SWT.Resize, event -> fold(side));
        var target = getSite().getService(ProgramTarget.class);
        registrations = List.of(clinic.onChange(this::later), target.onChange(this::later),
                getSite().getService(ActivePatient.class).onChange(this::later),
                getSite().getService(ActiveRecord.class).onChange(this::later),
                getSite().getService(WorkState.class).onChange(this::later));
        show();
    }

    private void fold(Composite side) {
        var metrics = Metrics.of(root.getDisplay());
        var narrow = root.getClientArea().width < metrics.px(NARROW);
        ((GridData) side.getLayoutData()).widthHint = metrics.px(narrow ? NARROW_LIST : LIST);
        root.layout(true);
    }

    private void later() {
        OnScreen.later(root, this::show);
    }

    private void show() {
        var reading = care.now();
        reading.ifPresent(this::listen);
        var library = reading.map(CareService::library);
        if (library.isPresent() && library.get() != shown) {
            shown = library.get();
            list.show(shown);
            Optional.ofNullable(wanted).or(() -> page.exercise().map(Exercise::getId)).flatMap(shown::exercise)
                    .ifPresentOrElse(this::go, list::first);
            wanted = null;
        }
        own.follow();
        page.refresh();
    }

    private void listen(CareService steps) {
        if (steps != listened) {
            Optional.ofNullable(libraryChanges).ifPresent(Registration::close);
            listened = steps;
            libraryChanges = steps.own().onChange(this::later);
        }
    }

    /** @return what writes the clinic's own exercises */
    OwnDesk own() {
        return own;
    }

    @Override
    public Optional<Exercise> chosen() {
        return page.exercise();
    }

    @Override
    public Library library() {
        return shown;
    }

    @Override
    public Composite room() {
        return main;
    }

    /** The form takes the room of the list too. */
    @Override
    public void turn(Composite form) {
        ((GridData) side.getLayoutData()).exclude = form != null;
        side.setVisible(form == null);
        bring(form == null ? reading : form);
        root.layout(true, true);
        if (form == null && root.isVisible()) {
            list.focus();
        }
    }

    private void bring(Composite front) {
        var before = ((StackLayout) main.getLayout()).topControl;
        ((StackLayout) main.getLayout()).topControl = front;
        main.layout(true, true);
        if (before != null && before != reading && before != front) {
            before.dispose();
        }
    }

    @Override
    public void choose(String exerciseId) {
        wanted = shown == null ? exerciseId : null;
        show();
        list.select(exerciseId);
        Optional.ofNullable(shown).flatMap(library -> library.exercise(exerciseId)).ifPresent(page::show);
    }

    private void choose(Exercise exercise) {
        page.show(exercise);
    }

    /** Shows an exercise that something on the page leads to. */
    private void go(Exercise exercise) {
        list.select(exercise.getId());
        page.show(exercise);
    }

    /** @return the exercise on the page, empty while none is chosen */
    Optional<Exercise> exercise() {
        return page.exercise();
    }

    @Override
    public void setFocus() {
        own.front();
        page.refresh();
        if (own.editing()) {
            main.setFocus();
        } else if (!own.focus()) {
            list.focus();
        }
    }

    @Override
    public void dispose() {
        registrations.forEach(Registration::close);
        Optional.ofNullable(libraryChanges).ifPresent(Registration::close);
        super.dispose();
    }
}
