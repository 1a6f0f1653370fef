package org.motus.ui.program;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.CellText;
import org.motus.ui.ColorToken;
import org.motus.ui.DataColumn;
import org.motus.ui.DataTable;
import org.motus.ui.Metrics;
import org.motus.ui.RowSource;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;
import org.motus.ui.program.ProgramSheet.ExerciseLine;
import org.motus.ui.program.ProgramSheet.Saved;

/** A saved program: its line, its exercises, its plan, its findings. */
final class ProgramPart {

    private static final int MIN_ROWS = 2;
    /** A dose is never cut: it may need three lines, and five where there is little room. */
    private static final int LINES = 3;
    private static final int NARROW_LINES = 5;

    private final Composite parent;
    private final Metrics metrics;

    ProgramPart(Composite parent, Metrics metrics) {
        this.parent = parent;
        this.metrics = metrics;
    }

    void show(Saved saved) {
        createLine(saved);
        createTable(saved);
        var lines = new LineList(parent, metrics);
        if (!saved.plans().isEmpty()) {
            lines.plans(Messages.plans_title, saved.plans());
        }
        if (!saved.findings().isEmpty()) {
            lines.findings("program.findings", Messages.findings_title, saved.findings());
        }
    }

    private void createLine(Saved saved) {
        var line = new Composite(parent, SWT.NONE);
        line.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(metrics.tight(), 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        var words = new Composite(line, SWT.NONE);
        words.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.tight()).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        wide(words, saved.title() + " · " + NLS.bind(Messages.revision_line, saved.revision(), saved.profile()),
                TypeStyle.SECTION, ColorToken.TEXT, "program.revision");
        wide(words, saved.savedLine(), TypeStyle.SMALL, ColorToken.TEXT2, "program.saved");
        total(line, saved.minutes(), Messages.totals_minutes, "program.minutes");
        total(line, String.valueOf(saved.exercises().size()), Messages.totals_exercises, "program.count");
    }

    private static void wide(Composite box, String text, TypeStyle style, ColorToken color, String id) {
        var label = new Label(box, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setData("id", id);
        Theme.style(label, style, color, ColorToken.BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
    }

    private void total(Composite line, String number, String unit, String id) {
        var figure = new Label(line, SWT.NONE);
        figure.setText(number);
        figure.setData("id", id);
        Theme.style(figure, TypeStyle.PERSON, ColorToken.TEXT, ColorToken.BACKGROUND);
        GridDataFactory.swtDefaults().indent(metrics.group(), 0).applyTo(figure);
        var label = new Label(line, SWT.NONE);
        label.setText(unit);
        Theme.style(label, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.BACKGROUND);
    }

    private void createTable(Saved saved) {
        var frame = new Composite(parent, SWT.NONE);
        frame.setBackground(Theme.color(ColorToken.LINE));
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
        var lines = metrics.narrow(parent.getDisplay()) ? NARROW_LINES : LINES;
        var table = new DataTable<>(frame, "program", Messages.table_name, lines, columns());
        table.control().setData("id", "program.table");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.show(RowSource.of(saved.exercises()), -1);
        var rows = Math.max(MIN_ROWS, saved.exercises().size());
        var row = Math.max(metrics.row(lines) + metrics.tight(), table.control().getItemHeight());
        var height = table.control().getHeaderHeight() + rows * row + metrics.tight();
        GridDataFactory.fillDefaults().grab(true, false).hint(200, height).applyTo(frame);
    }

    private static List<DataColumn<ExerciseLine>> columns() {
        return List.of(
                DataColumn.number("number", Messages.column_number, 34,
                        line -> CellText.strong(String.valueOf(line.number()))),
                DataColumn.text("exercise", Messages.column_exercise, 164,
                        line -> CellText.named(line.name(), line.id())),
                DataColumn.<ExerciseLine>text("howmuch", Messages.column_howmuch, 200,
                        line -> CellText.plain(line.howMuch())).growing(),
                DataColumn.text("howoften", Messages.column_howoften, 108, line -> CellText.plain(line.howOften())),
                DataColumn.text("feel", Messages.column_feel, 92,
                        line -> CellText.named(line.feelAim(), NLS.bind(Messages.feel_stop, line.feelStop()))),
                DataColumn.text("pain", Messages.column_pain, 76,
                        line -> CellText.plain(NLS.bind(Messages.pain_limit, line.painLimit()))),
                DataColumn.number("minutes", Messages.column_minutes, 64, line -> CellText.strong(line.minutes())));
    }
}
