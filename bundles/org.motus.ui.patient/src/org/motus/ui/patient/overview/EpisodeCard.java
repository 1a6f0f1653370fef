package org.motus.ui.patient.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.model.clinic.Episode;
import org.motus.ui.ColorToken;
import org.motus.ui.TypeStyle;

/** The open episode at a glance; opens into the form that changes it. Earlier episodes stand quietly below. */
final class EpisodeCard {

    private final Panel panel;
    private final Label since;
    private final Composite glance;
    private final Label facts;
    private final Label goal;
    private final LinkButton toggle;
    private final EpisodeForm form;
    private final EarlierEpisodes earlier;
    private boolean open;
    private boolean had;
    private @Nullable OverviewModel model;

    EpisodeCard(Composite parent) {
        panel = new Panel(parent, "overview.episode", Messages.episode);
        var head = Lines.box(panel.head(), 2);
        ((GridData) head.getLayoutData()).grabExcessHorizontalSpace = false;
        since = Lines.single(head, TypeStyle.SMALL, ColorToken.TEXT2);
        since.setData("id", "overview.episode.since");
        toggle = new LinkButton(head, Messages.episode_details, Messages.episode_details);
        toggle.setData("id", "overview.episode.toggle");
        toggle.addListener(SWT.Selection, event -> open(!open));
        glance = Lines.box(panel.body(), 1);
        facts = Lines.wrapped(glance, TypeStyle.BODY, ColorToken.TEXT);
        facts.setData("id", "overview.episode.facts");
        goal = Lines.wrapped(glance, TypeStyle.BODY, ColorToken.TEXT2);
        goal.setData("id", "overview.episode.goal");
        form = new EpisodeForm(panel.body());
        earlier = new EarlierEpisodes(panel.body());
        Lines.shown(form.control(), false);
        toggle.expanded(false);
    }

    /** Opens or closes the form; what the clinician chose stays for the next patient. */
    void open(boolean wanted) {
        open = wanted;
        layoutParts();
    }

    /** Opens the form with the cursor in the goal. */
    void askGoal() {
        open(true);
        form.focusGoal();
    }

    private void layoutParts() {
        var now = model;
        var any = now != null && now.episode().isPresent();
        var first = !any && now != null && now.earlier().isEmpty();
        Lines.shown(toggle, any);
        Lines.shown(form.control(), any && open);
        Lines.shown(glance, !any || !open);
        Lines.shown(panel, !first);
        var words = open ? Messages.episode_less : Messages.episode_details;
        toggle.show(words, words);
        toggle.expanded(open);
        ScrollColumn.reflow(panel);
    }

    void show(OverviewModel next) {
        var fresh = model != next;
        model = next;
        var episode = next.episode();
        if (episode.isPresent()) {
            glance(next, episode.get());
            form.show(next, episode.get());
        } else {
            Lines.set(since, "");
            Lines.set(facts, Messages.episode_none);
            Lines.set(goal, "");
        }
        earlier.show(next);
        var height = panel.computeSize(panel.getSize().x, SWT.DEFAULT).y;
        if (fresh || had != episode.isPresent()) {
            had = episode.isPresent();
            layoutParts();
        } else if (height != panel.getSize().y) {
            ScrollColumn.reflow(panel);
        }
    }

    private void glance(OverviewModel now, Episode episode) {
        var started = episode.getStartedOn();
        Lines.set(since, started == null ? "" : NLS.bind(Messages.episode_since, Days.words(started, now.today())));
        List<String> words = new ArrayList<>(EpisodeWords.facts(episode));
        Lines.set(facts, words.isEmpty() ? Messages.episode_empty : String.join(" · ", words));
        Lines.set(goal, EpisodeWords.goal(episode).map(open -> NLS.bind(Messages.goal_line, open.getText()))
                .orElse(Messages.goal_none));
    }
}
