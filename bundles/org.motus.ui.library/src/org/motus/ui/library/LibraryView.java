package org.motus.ui.library;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.motus.care.Registration;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.ProgramTarget;
import org.motus.ui.Theme;
import org.motus.ui.WorkState;

/** The exercises of the library: a list with search and filters, and beside it what the chosen one is. */
@NonNullByDefault({})
public final class LibraryView extends ViewPart {

    private static final int LIST = 296;
    private static final int NARROW_LIST = 236;
    private static final int NARROW = 1024;

    private ActiveClinic clinic;
    private LibraryList list;
    private ExercisePage page;
    private Composite root;
    private List<Registration> registrations = List.of();
    private Library shown;

    @Override
    public void createPartControl(Composite parent) {
        root = parent;
        clinic = getSite().getService(ActiveClinic.class);
        parent.setBackground(Theme.color(ColorToken.LINE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(1, 0).applyTo(parent);
        var side = new Composite(parent, SWT.NONE);
        list = new LibraryList(side, this::choose, exercise -> page.play());
        var main = new Composite(parent, SWT.NONE);
        page = new ExercisePage(main, this, this::go);
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
        var library = clinic.care().map(care -> care.library());
        if (library.isPresent() && library.get() != shown) {
            shown = library.get();
            list.show(shown);
        }
        page.refresh();
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
        list.focus();
    }

    @Override
    public void dispose() {
        registrations.forEach(Registration::close);
        super.dispose();
    }
}
