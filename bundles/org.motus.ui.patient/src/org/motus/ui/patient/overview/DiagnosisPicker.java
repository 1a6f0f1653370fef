package org.motus.ui.patient.overview;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.motus.library.Diagnosis;
import org.motus.model.clinic.Episode;
import org.motus.model.library.LocationCode;
import org.motus.store.PatientRules;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.TextField;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/**
 * Code and words of the diagnosis. Typing either finds entries of the short list; any other code and words stay as they
 * are typed.
 */
final class DiagnosisPicker {

    private static final int CODE_SHARE = 4;
    private static final int SEEN = 6;
    private static final int ROW = 26;

    private final TextField code;
    private final TextField words;
    private final Table found;
    private @Nullable OverviewModel model;
    private List<Diagnosis> matches = List.of();

    DiagnosisPicker(Composite parent) {
        var grid = new FormGrid(parent, CODE_SHARE);
        code = new TextField(grid, Messages.diagnosis_code, "overview.diagnosis.code", false);
        code.limit(PatientRules.LINE);
        words = grid.span(new TextField(grid, Messages.diagnosis_words, "overview.diagnosis.words", false),
                CODE_SHARE - 1);
        words.limit(PatientRules.LINE);
        found = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        found.setData("id", "overview.diagnosis.found");
        found.setFont(Theme.font(TypeStyle.BODY));
        found.setBackground(Theme.color(ColorToken.SURFACE));
        found.setForeground(Theme.color(ColorToken.TEXT));
        AccessibleName.set(found, Messages.diagnosis_found);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(found);
        Lines.shown(found, false);
        for (var field : List.of(code, words)) {
            field.onType(typed -> typed(field, typed));
            field.control().addListener(SWT.KeyDown, this::intoList);
            field.control().addListener(SWT.Traverse, this::escape);
            field.control().addListener(SWT.FocusOut, event -> later());
        }
        found.addListener(SWT.DefaultSelection, event -> take());
        found.addListener(SWT.MouseUp, event -> take());
        found.addListener(SWT.Traverse, this::escape);
        found.addListener(SWT.FocusOut, event -> later());
    }

    void show(OverviewModel next, Episode episode) {
        model = next;
        code.show(Objects.requireNonNullElse(episode.getDiagnosisCode(), ""));
        words.show(Objects.requireNonNullElse(episode.getDiagnosisText(), ""));
    }

    void flush() {
        code.flush();
        words.flush();
    }

    private void typed(TextField field, String typed) {
        var now = model;
        if (now == null) {
            return;
        }
        now.edits().diagnosis(code.text(), words.text());
        matches = typed.isBlank() || !field.control().isFocusControl() ? List.of() : search(now, typed);
        if (matches.size() == 1 && matches.getFirst().code().equals(code.text().strip())
                && matches.getFirst().text().equals(words.text().strip())) {
            matches = List.of();
        }
        list();
    }

    private static List<Diagnosis> search(OverviewModel now, String typed) {
        var near = now.location().<@Nullable LocationCode>map(code -> code).orElse(null);
        return now.knowledge().diagnoses().search(typed, near);
    }

    private void list() {
        found.removeAll();
        for (var match : matches) {
            new TableItem(found, SWT.NONE).setText(NLS.bind(Messages.diagnosis_entry, match.code(), match.text()));
        }
        var rows = Math.min(SEEN, matches.size());
        var height = rows * Math.max(found.getItemHeight(), Metrics.of(found.getDisplay()).px(ROW));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).exclude(matches.isEmpty())
                .applyTo(found);
        found.setVisible(!matches.isEmpty());
        ScrollColumn.reflow(found);
    }

    private void intoList(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !matches.isEmpty()) {
            event.doit = false;
            found.setSelection(0);
            found.setFocus();
        }
    }

    private void take() {
        var index = found.getSelectionIndex();
        var now = model;
        if (index < 0 || index >= matches.size() || now == null) {
            return;
        }
        var chosen = matches.get(index);
        matches = List.of();
        now.edits().diagnosis(chosen);
        code.show(chosen.code());
        words.show(chosen.text());
        words.control().setFocus();
        list();
    }

    private void escape(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && !matches.isEmpty()) {
            event.doit = false;
            matches = List.of();
            words.control().setFocus();
            list();
        }
    }

    /** The list goes when the keys went elsewhere, but not while they move between the fields and the list. */
    private void later() {
        found.getDisplay().asyncExec(() -> {
            if (found.isDisposed() || found.isFocusControl() || code.control().isFocusControl()
                    || words.control().isFocusControl() || matches.isEmpty()) {
                return;
            }
            matches = List.of();
            list();
        });
    }
}
