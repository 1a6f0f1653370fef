package org.motus.ui.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.motus.care.Posture;
import org.motus.model.library.Category;
import org.motus.model.library.PainLocation;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;
import org.motus.ui.program.ExerciseRow.Fit;

/** The exercises of the library, with search and filters, to add to the program in the editor. */
@NonNullByDefault({})
final class ExercisesPanel {

    private final ExerciseFits fits = new ExerciseFits();
    private ProgramWork work;
    private Text search;
    private Combo position;
    private Combo kind;
    private Button onlyLocation;
    private Button atHome;
    private Label count;
    private ExerciseTable table;

    ExercisesPanel(Composite parent, ProgramDesk desk) {
        parent.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var head = Parts.strip(parent, 2, false);
        createSearch(head);
        createFilters(head);
        table = new ExerciseTable(parent, this::add, this::details);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        var foot = Parts.strip(parent, 1, true);
        Parts.label(foot, Messages.exercises_keys, TypeStyle.SMALL, ColorToken.TEXT2);
        new WorkFollower(parent, desk, this::work, this::show).follow();
    }

    void focus() {
        search.setFocus();
    }

    private void createSearch(Composite head) {
        search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.exercises_search);
        search.setFont(Theme.font(TypeStyle.BODY));
        search.setTextLimit(100);
        search.setData("id", "exercises.search");
        AccessibleName.set(search, Messages.exercises_search);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).applyTo(search);
        search.addListener(SWT.Modify, event -> show());
        search.addListener(SWT.DefaultSelection, event -> table.first().ifPresent(this::add));
        search.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            table.focus();
        }
    }

    private void createFilters(Composite head) {
        var filters = Parts.row(head, 2);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filters);
        position = combo(filters, Messages.exercises_position, "exercises.position",
                Stream.of(Posture.values()).map(Words::posture));
        kind = combo(filters, Messages.exercises_kind, "exercises.kind", Stream.of(Category.values()).map(Words::kind));
        onlyLocation = check(head, "", "exercises.location", true);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).applyTo(onlyLocation);
        atHome = check(head, Messages.exercises_home, "exercises.home", false);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).applyTo(atHome);
        count = Parts.label(head, "", TypeStyle.SMALL, ColorToken.TEXT2);
        count.setData("id", "exercises.count");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(count);
    }

    private Combo combo(Composite parent, String name, String id, Stream<String> words) {
        var combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(Stream.concat(Stream.of(name), words).toArray(String[]::new));
        combo.select(0);
        combo.setFont(Theme.font(TypeStyle.BODY));
        combo.setData("id", id);
        AccessibleName.set(combo, name);
        combo.addListener(SWT.Selection, event -> show());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private Button check(Composite parent, String text, String id, boolean on) {
        var check = new Button(parent, SWT.CHECK);
        check.setText(text);
        check.setSelection(on);
        check.setData("id", id);
        Theme.style(check, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        check.addListener(SWT.Selection, event -> show());
        return check;
    }

    private void work(ProgramWork next) {
        work = next;
    }

    private void show() {
        if (table.control().isDisposed()) {
            return;
        }
        if (work == null) {
            table.show(List.of());
            return;
        }
        var name = Optional.ofNullable(work.document().program().getLocationText()).map(PainLocation::getPatientName)
                .filter(text -> !text.isBlank()).orElse(Messages.exercises_location_this);
        var only = NLS.bind(Messages.exercises_location, name.toLowerCase(Locale.getDefault()));
        if (!only.equals(onlyLocation.getText())) {
            onlyLocation.setText(only);
            onlyLocation.setToolTipText(only);
        }
        var rows = filter().rows(work, fits);
        table.show(rows);
        var blocked = rows.stream().filter(row -> row.fit() == Fit.BLOCKED).count();
        Parts.show(count, blocked == 0
                ? NLS.bind(Messages.exercises_found, rows.size())
                : NLS.bind(Messages.exercises_found_blocked, rows.size(), blocked));
    }

    private ExerciseFilter filter() {
        return new ExerciseFilter(search.getText(), onlyLocation.getSelection(),
                chosen(position).map(index -> Posture.values()[index]),
                chosen(kind).map(index -> Category.values()[index]), atHome.getSelection());
    }

    private static Optional<Integer> chosen(Combo combo) {
        return combo.getSelectionIndex() > 0 ? Optional.of(combo.getSelectionIndex() - 1) : Optional.empty();
    }

    private void add(ExerciseRow row) {
        if (work != null && !row.used()) {
            new CardActions(work).add(row.exercise());
        }
    }

    private void details(ExerciseRow row) {
        var popover = new Popover(table.control(), row.exercise().getName());
        new ExerciseDetails(popover.body(), row);
        popover.openBeside(table.control());
    }
}
