package org.motus.ui.patient.overview;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.library.BodyRegions;
import org.motus.model.clinic.PainSite;
import org.motus.model.library.LocationCode;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Says when the newest marks on the body speak for another location than the one chosen. The clinician decides. */
final class SuggestionRow {

    private final Composite row;
    private final Label words;
    private final PrimaryButton use;
    private @Nullable OverviewModel model;
    private @Nullable LocationCode offered;

    SuggestionRow(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        row = new Composite(parent, SWT.NONE);
        row.setData("id", "overview.suggestion");
        row.setBackground(Theme.color(ColorToken.SELECTION));
        GridLayoutFactory.fillDefaults().numColumns(3).margins(metrics.group(), metrics.gap())
                .spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new IconMark(row, Icon.INFO, ColorToken.TEXT);
        words = Lines.wrapped(row, TypeStyle.BODY, ColorToken.TEXT);
        words.setData("id", "overview.suggestion.words");
        use = LookOnly.button(new PrimaryButton(row, "", false));
        use.setData("id", "overview.suggestion.use");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(use);
        use.addListener(SWT.Selection, event -> take());
        Lines.shown(row, false);
    }

    private void take() {
        var now = model;
        var location = offered;
        if (now != null && location != null) {
            now.edits().location(location);
        }
    }

    void show(OverviewModel next) {
        model = next;
        var found = suggestion(next);
        offered = found.map(BodyRegions.Suggestion::location).<@Nullable LocationCode>map(code -> code).orElse(null);
        found.ifPresent(one -> {
            Lines.set(words, one.reason());
            use.setText(NLS.bind(Messages.suggestion_use, one.location().getName()));
        });
        if (row.getVisible() != found.isPresent()) {
            Lines.shown(row, found.isPresent());
            ScrollColumn.reflow(row);
        }
    }

    /** The marks of the newest day speak; older ones are history. */
    static Optional<BodyRegions.Suggestion> suggestion(OverviewModel model) {
        return model.episode().flatMap(episode -> {
            var newest = episode.getSites().stream().map(PainSite::getRecordedOn).filter(day -> day != null)
                    .max(Comparator.naturalOrder());
            var sites = episode.getSites().stream()
                    .filter(site -> newest.isEmpty() || newest.get().equals(site.getRecordedOn())).toList();
            return BodyRegions.suggest(sites).filter(one -> one.location() != episode.getLocation());
        });
    }
}
