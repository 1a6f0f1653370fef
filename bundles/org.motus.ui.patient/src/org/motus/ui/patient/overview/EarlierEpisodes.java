package org.motus.ui.patient.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.care.ScoreLine;
import org.motus.model.clinic.Episode;
import org.motus.ui.ColorToken;
import org.motus.ui.LookOnly;
import org.motus.ui.Numbers;
import org.motus.ui.TypeStyle;

/** The ended episodes as quiet lines; each opens into what is known of it, read only. */
final class EarlierEpisodes {

    private final Composite box;
    private List<String> listed = List.of();

    EarlierEpisodes(Composite parent) {
        box = Lines.box(parent, 1);
        box.setData("id", "overview.earlier");
        Lines.shown(box, false);
    }

    void show(OverviewModel model) {
        var lines = model.earlier().stream()
                .map(one -> EpisodeWords.earlier(one, model.knowledge().library(), model.today())).toList();
        var signature = new ArrayList<>(lines);
        signature.add(model.document().patient().getId() + model.episode().isPresent());
        if (signature.equals(listed)) {
            return;
        }
        listed = signature;
        for (var child : box.getChildren()) {
            child.dispose();
        }
        Lines.shown(box, !lines.isEmpty());
        if (!lines.isEmpty()) {
            Lines.rule(box);
            Lines.wrapped(box, TypeStyle.SMALL, ColorToken.TEXT2).setText(Messages.earlier);
            for (var index = 0; index < lines.size(); index++) {
                row(model, model.earlier().get(index), lines.get(index));
            }
        }
        box.requestLayout();
    }

    private void row(OverviewModel model, Episode episode, String line) {
        var row = Lines.box(box, 1);
        var link = new LinkButton(row, line, line);
        link.expanded(false);
        var detail = Lines.box(row, 1);
        Lines.shown(detail, false);
        link.addListener(SWT.Selection, event -> {
            if (detail.getChildren().length == 0) {
                fill(detail, model, episode);
            }
            Lines.shown(detail, !detail.getVisible());
            link.expanded(detail.getVisible());
            ScrollColumn.reflow(box);
        });
    }

    private static void fill(Composite detail, OverviewModel model, Episode episode) {
        var facts = EpisodeWords.facts(episode);
        var lines = new ArrayList<String>();
        lines.add(facts.isEmpty() ? Messages.episode_empty : String.join(" · ", facts));
        var scores = model.knowledge().scores().of(episode).stream().filter(line -> line.newest().isPresent())
                .map(EarlierEpisodes::score).collect(Collectors.joining(" · "));
        if (!scores.isEmpty()) {
            lines.add(scores);
        }
        lines.forEach(line -> Lines.wrapped(detail, TypeStyle.BODY, ColorToken.TEXT2)
                .setText(line.replace("&", "&&")));
        if (model.episode().isEmpty()) {
            var reopen = LookOnly.button(
                    new LinkButton(detail, Messages.episode_reopen, Messages.episode_reopen));
            reopen.addListener(SWT.Selection, event -> model.edits().reopen(episode));
        }
    }

    private static String score(ScoreLine line) {
        var first = Numbers.plain(line.first().orElseThrow().value());
        var last = Numbers.plain(line.newest().orElseThrow().value());
        return line.change() == null
                ? NLS.bind(Messages.score_one, line.name(), last)
                : NLS.bind(Messages.score_two, new Object[] { line.name(), first, last });
    }
}
