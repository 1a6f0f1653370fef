package org.motus.ui.library;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.care.OwnVersions.Line;
import org.motus.store.OwnExercise;
import org.motus.ui.CellText;
import org.motus.ui.ColorToken;
import org.motus.ui.DataColumn;
import org.motus.ui.DataTable;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.RowSource;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The versions of an exercise in a table, and below it the one that is chosen. */
@NonNullByDefault({})
final class OwnPastPage {

    private static final int ROWS = 4;
    private static final int LEAST = 2;
    private static final int SHARE = 3;

    private final Composite root;
    private final PrimaryButton again;
    private final DataTable<Line> table;
    private final Label say;
    private final OwnVersionSheet sheet;
    private final DateTimeFormatter time = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());
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
        var head = Parts.strip(root, 3, false);
        var title = Parts.label(head, NLS.bind(OwnWords.past_title, name), TypeStyle.SECTION, ColorToken.TEXT);
        title.setData("id", "own.versions.title");
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        button(head, OwnWords.past_close, "own.versions.close", false, close);
        again = button(head, OwnWords.past_again, "own.versions.again", true, () -> take(take));
        again.setIcon(Icon.ROTATE_CCW);
        again.setVisible(take != null);
        table = new DataTable<>(root, "own.versions", NLS.bind(OwnWords.past_list, name), 1, columns());
        table.control().setData("id", "own.versions.table");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
        say = Parts.sentence(Parts.strip(root, 1, true), "", TypeStyle.BODY, ColorToken.TEXT);
        say.setData("id", "own.versions.say");
        sheet = new OwnVersionSheet(root);
        table.onSelect(this::show);
        table.control().addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                close.run();
            }
        });
        root.addListener(SWT.Resize, event -> fold());
        show(lines, lines.getFirst().version().version());
    }

    /** A few rows are seen at once, and fewer where the window is low: the version below them needs the room. */
    private void fold() {
        var row = Metrics.of(root.getDisplay()).row(1);
        var most = Math.min(ROWS, lines.size());
        var rows = Math.max(LEAST, Math.min(most, root.getClientArea().height / SHARE / row - 1));
        ((GridData) table.control().getLayoutData()).heightHint = row * (rows + 1);
        root.layout(true, true);
    }

    private static PrimaryButton button(Composite head, String text, String id, boolean filled, Runnable work) {
        var button = new PrimaryButton(head, text, filled);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private void take(Consumer<OwnExercise> take) {
        table.selection().filter(line -> !line.counts()).map(Line::version).ifPresent(take);
    }

    private List<DataColumn<Line>> columns() {
        return List.of(
                DataColumn.text("version", OwnWords.past_version, 100, line -> CellText.strong(number(line))),
                DataColumn.text("when", OwnWords.past_when, 190, line -> CellText.plain(when(line))),
                DataColumn.text("who", OwnWords.past_who, 150, line -> CellText.plain(line.version().changedBy())),
                DataColumn.<Line>text("what", OwnWords.past_what, 220, line -> CellText.plain(line.words()))
                        .growing());
    }

    private static String number(Line line) {
        var number = line.version().version();
        return line.counts() ? NLS.bind(OwnWords.past_counts, number) : String.valueOf(number);
    }

    private String when(Line line) {
        return time.format(line.version().changedAt());
    }

    /**
     * Shows other lines.
     *
     * @param number
     *            version to be chosen; the newest is when there is none with it
     */
    void show(List<Line> next, int number) {
        lines = List.copyOf(next);
        var index = 0;
        for (var i = 0; i < lines.size(); i++) {
            index = lines.get(i).version().version() == number ? i : index;
        }
        table.show(RowSource.of(lines), index);
        fold();
        show(lines.get(index));
    }

    private void show(Line line) {
        again.setEnabled(!line.counts());
        Parts.show(say, said(line));
        root.layout(true, true);
        sheet.show(line.version());
    }

    private String said(Line line) {
        if (line.counts()) {
            return OwnWords.past_say_counts;
        }
        return line.version().removed()
                ? OwnWords.past_say_removed
                : NLS.bind(OwnWords.past_say_again, when(line));
    }

    Composite control() {
        return root;
    }

    void focus() {
        table.control().setFocus();
    }
}
