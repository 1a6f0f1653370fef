package org.motus.ui.library;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.care.OwnVersions.Line;
import org.motus.model.library.Exercise;
import org.motus.store.OwnExercise;
import org.motus.ui.Card;
import org.motus.ui.CellText;
import org.motus.ui.ColorToken;
import org.motus.ui.DataColumn;
import org.motus.ui.DataTable;
import org.motus.ui.FigureStrip;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.RowSource;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The versions of an exercise in a table, and below it the one that is chosen: its words, its dose and its picture. */
@NonNullByDefault({})
final class OwnPastPage {

    private static final int ROWS = 4;
    private static final int ONE_COLUMN = 760;

    private final Composite root;
    private final DataTable<Line> table;
    private final Label say;
    private final PrimaryButton again;
    private final ScrolledComposite scroll;
    private final Composite body;
    private final Label title;
    private final FigureStrip strip;
    private final Composite steps;
    private final DosePart dose;
    private final DateTimeFormatter time = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault())
            .withZone(ZoneId.systemDefault());
    private List<Line> lines = List.of();

    /**
     * @param take
     *            takes a version again; null for somebody who may only look
     * @param close
     *            leaves the page
     */
    OwnPastPage(Composite parent, String name, List<Line> lines, Consumer<OwnExercise> take, Runnable close) {
        root = new Composite(parent, SWT.NONE);
        root.setBackground(Theme.color(ColorToken.BACKGROUND));
        root.setData("id", "own.versions");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        var metrics = Metrics.of(root.getDisplay());
        var head = Parts.strip(root, 3, false);
        var heading = Parts.label(head, NLS.bind(OwnWords.past_title, name), TypeStyle.SECTION, ColorToken.TEXT);
        heading.setData("id", "own.versions.title");
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(heading);
        var back = new PrimaryButton(head, OwnWords.past_close, false);
        back.setData("id", "own.versions.close");
        back.addListener(SWT.Selection, event -> close.run());
        again = new PrimaryButton(head, OwnWords.past_again, true);
        again.setIcon(Icon.ROTATE_CCW);
        again.setData("id", "own.versions.again");
        again.addListener(SWT.Selection, event -> table().selection().filter(line -> !line.counts())
                .ifPresent(line -> take.accept(line.version())));
        again.setVisible(take != null);
        table = new DataTable<>(root, "own.versions", NLS.bind(OwnWords.past_list, name), 1, columns());
        table.control().setData("id", "own.versions.table");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, metrics.row(1) * (ROWS + 1))
                .applyTo(table.control());
        say = Parts.sentence(Parts.strip(root, 1, true), "", TypeStyle.BODY, ColorToken.TEXT);
        say.setData("id", "own.versions.say");
        scroll = new ScrolledComposite(root, SWT.V_SCROLL);
        body = body(metrics);
        title = version(card(1));
        strip = new FigureStrip(title.getParent(), this::measure);
        strip.setData("id", "own.versions.picture");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        steps = Parts.row(title.getParent(), 2);
        steps.setData("id", "own.versions.steps");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(steps);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
        var side = new Composite(body, SWT.NONE);
        side.setBackground(root.getBackground());
        GridLayoutFactory.fillDefaults().applyTo(side);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(side);
        dose = new DosePart(side);
        table.onSelect(this::show);
        scroll.addListener(SWT.Resize, event -> measure());
        WheelScroll.over(scroll);
        show(lines, lines.getFirst().version().version());
    }

    private DataTable<Line> table() {
        return table;
    }

    private Composite body(Metrics metrics) {
        scroll.setBackground(root.getBackground());
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        var inner = new Composite(scroll, SWT.NONE);
        inner.setBackground(root.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(metrics.group(), metrics.group())
                .spacing(metrics.px(10), metrics.px(10)).applyTo(inner);
        scroll.setContent(inner);
        return inner;
    }

    private Composite card(int columns) {
        var card = new Card(body, columns, false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        return card;
    }

    private static Label version(Composite card) {
        var label = Sheets.title(card, "", 1);
        label.setData("id", "own.versions.name");
        return label;
    }

    private List<DataColumn<Line>> columns() {
        return List.of(
                DataColumn.text("version", OwnWords.past_version, 110,
                        line -> CellText.strong(line.counts()
                                ? NLS.bind(OwnWords.past_counts, line.version().version())
                                : String.valueOf(line.version().version()))),
                DataColumn.text("when", OwnWords.past_when, 190, line -> CellText.plain(when(line))),
                DataColumn.text("who", OwnWords.past_who, 150, line -> CellText.plain(line.version().changedBy())),
                DataColumn.<Line>text("what", OwnWords.past_what, 300, line -> CellText.plain(line.words()))
                        .growing());
    }

    private String when(Line line) {
        return time.format(line.version().changedAt());
    }

    /**
     * Shows other lines.
     *
     * @param number
     *            version to be chosen
     */
    void show(List<Line> next, int number) {
        lines = List.copyOf(next);
        var index = 0;
        for (var i = 0; i < lines.size(); i++) {
            index = lines.get(i).version().version() == number ? i : index;
        }
        table.show(RowSource.of(lines), index);
        show(lines.get(index));
    }

    private void show(Line line) {
        var exercise = line.version().exercise();
        again.setEnabled(!line.counts());
        Parts.show(say, line.counts()
                ? OwnWords.past_say_counts
                : line.version().removed()
                        ? OwnWords.past_say_removed
                        : NLS.bind(OwnWords.past_say_again, when(line)));
        Parts.show(title, NLS.bind(OwnWords.past_say, Objects.requireNonNullElse(exercise.getName(), ""),
                line.version().version()));
        strip.show(exercise);
        words(exercise);
        dose.show(exercise);
        root.layout(true, true);
        measure();
    }

    private void words(Exercise exercise) {
        Sheets.clear(steps);
        var number = 1;
        for (var step : exercise.getSteps()) {
            var place = Parts.label(steps, number++ + ".", TypeStyle.BODY, ColorToken.TEXT2);
            GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(place);
            Parts.sentence(steps, Objects.requireNonNullElse(step.getText(), ""), TypeStyle.BODY, ColorToken.TEXT);
        }
    }

    private void measure() {
        if (scroll.isDisposed() || dose == null) {
            return;
        }
        var width = Math.max(1, scroll.getClientArea().width);
        var one = width < Metrics.of(body.getDisplay()).px(ONE_COLUMN);
        ((GridLayout) body.getLayout()).numColumns = one ? 1 : 2;
        ((GridData) title.getParent().getLayoutData()).widthHint = one ? SWT.DEFAULT : width / 2;
        body.layout(true, true);
        scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
    }

    Composite control() {
        return root;
    }

    void focus() {
        table.control().setFocus();
    }
}
