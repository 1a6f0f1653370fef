package org.motus.ui.patient.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.Listeners;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.library.BodyPlace;
import org.motus.library.BodyRegion;
import org.motus.model.clinic.PainDepth;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;

/**
 * The state of the pane: the day that is looked at, the selected mark, the half number that was keyed, the sentence
 * below the chart; and what a clinician can do there. No widgets.
 */
final class SiteBoard {

    private static final int MOST_PAIN = 10;

    private final Listeners listeners = new Listeners();
    private final PainKeys keys = new PainKeys();
    private final PatientDocument document;
    private final SiteMarks marks;
    private final Registration changes;
    private LocalDate day;
    private String selected = "";
    private @Nullable BodyPlace walked;
    private @Nullable Integer beforeOne;
    private String refusal = "";

    SiteBoard(PatientDocument document, LocalDate today) {
        this.document = document;
        this.marks = new SiteMarks(document, today);
        this.day = today;
        changes = document.onChange(listeners::fire);
        selectFirst();
    }

    void close() {
        changes.close();
    }

    /** @return the listener's registration; it hears when anything shown here may be another */
    Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }

    SiteDays days() {
        return marks.days();
    }

    LocalDate day() {
        return day;
    }

    boolean editable() {
        return day.equals(days().today());
    }

    /** @return the marks of the day that is looked at */
    List<PainSite> sites() {
        return days().on(day);
    }

    /** @return today's marks while an earlier day is looked at */
    List<PainSite> compared() {
        return editable() ? List.of() : days().on(days().today());
    }

    Optional<PainSite> selected() {
        return sites().stream().filter(site -> selected.equals(site.getId())).findFirst();
    }

    /** @return true when the next number is the worst pain */
    boolean awaitsWorst() {
        return keys.awaitsWorst();
    }

    /** Looks at another day. */
    void look(LocalDate next) {
        day = next;
        refusal = "";
        keys.reset();
        selectFirst();
        listeners.fire();
    }

    private void selectFirst() {
        selected = sites().stream().findFirst().map(PainSite::getId).orElse("");
    }

    /** Selects a mark. */
    void choose(String next) {
        if (!next.equals(selected)) {
            selected = next;
            refusal = "";
            keys.reset();
            listeners.fire();
        }
    }

    /** The keys are on a place: its mark is selected, or none; a number then marks the place. */
    void walk(BodyPlace place) {
        walked = place;
        choose(sites().stream().filter(site -> place.region().id().equals(site.getRegion())
                && SiteDays.overlap(site.getSide(), place.side())).findFirst().map(PainSite::getId).orElse(""));
    }

    /** Marks a place. */
    void mark(BodyPlace place, boolean own) {
        mark(place.region(), place.side(), own);
    }

    void mark(BodyRegion region, Side side, boolean own) {
        if (mayEdit()) {
            keys.reset();
            took(own ? marks.add(region, side) : marks.mark(region, side));
        }
    }

    private boolean mayEdit() {
        if (editable()) {
            return true;
        }
        refuse(NLS.bind(Messages.refuse_past, SiteWords.longDate(day, days().today())));
        return false;
    }

    private void refuse(String sentence) {
        refusal = sentence;
        listeners.fire();
    }

    private void took(SiteMarks.Outcome outcome) {
        refusal = outcome.refusal();
        if (refusal.isEmpty()) {
            // After a removal nothing is selected: a second Del must not take the next one.
            selected = outcome.siteId();
        }
        listeners.fire();
    }

    /** A digit was keyed: it is the pain of the selected mark, or marks the place that the keys are on. */
    void digit(int digit, long millis) {
        if (!mayEdit()) {
            return;
        }
        var place = walked;
        if (selected().isEmpty() && place != null) {
            took(marks.mark(place.region(), place.side()));
        }
        selected().ifPresentOrElse(site -> keyed(site, keys.digit(digit, millis)),
                () -> refuse(Messages.refuse_none));
    }

    private void keyed(PainSite site, PainKeys.Keyed keyed) {
        var number = keyed.worst() ? PainNumber.WORST : PainNumber.NOW;
        if (keyed.value() == MOST_PAIN) {
            took(marks.ten(site, number, beforeOne));
        } else {
            beforeOne = number.of(site);
            took(marks.number(site, number, keyed.value()));
        }
    }

    /** The next number is the worst pain, or no longer. */
    void toggleWorst() {
        if (mayEdit()) {
            refusal = "";
            keys.toggleWorst();
            listeners.fire();
        }
    }

    /**
     * Takes a number as it was typed into the table.
     *
     * @param typed
     *            blank for not asked
     * @return the sentence that says why it is refused, or empty when it is taken
     */
    String type(PainSite site, PainNumber number, String typed) {
        var words = typed.strip();
        var wrong = check(words);
        if (!wrong.isEmpty()) {
            refuse(wrong);
        } else if (mayEdit()) {
            took(marks.number(site, number, words.isEmpty() ? null : Integer.valueOf(words)));
        }
        return wrong;
    }

    /** @return the sentence that says why a typed number is refused, or empty */
    static String check(String typed) {
        var words = typed.strip();
        if (words.isEmpty() || words.matches("\\d|10")) {
            return "";
        }
        return NLS.bind(Messages.refuse_number,
                words.length() > MOST_PAIN ? words.substring(0, MOST_PAIN) + "…" : words);
    }

    void side(Side side) {
        withSelected(site -> marks.side(site, side));
    }

    void side(PainSite site, Side side) {
        if (mayEdit()) {
            took(marks.side(site, side));
        }
    }

    void remove() {
        withSelected(marks::remove);
    }

    void depth(PainDepth depth) {
        withSelected(site -> marks.depth(site, depth));
    }

    /** Deep, then surface, then not asked, then deep again. */
    void nextDepth() {
        selected().ifPresent(site -> depth(switch (site.getDepth()) {
            case UNKNOWN -> PainDepth.DEEP;
            case DEEP -> PainDepth.SURFACE;
            case SURFACE -> PainDepth.UNKNOWN;
        }));
    }

    /** @param text where the pain of the selected mark goes, as it is being typed */
    void spread(String text) {
        withSelected(site -> marks.spread(site, text));
    }

    private void withSelected(Function<PainSite, SiteMarks.Outcome> act) {
        if (mayEdit()) {
            selected().ifPresentOrElse(site -> took(act.apply(site)), () -> refuse(Messages.refuse_none));
        }
    }

    /** Takes the day that is looked at as today's chart, and looks at today. */
    void copyToToday() {
        var from = day;
        day = days().today();
        took(marks.copyToToday(from));
    }

    /** @return the sentence below the chart */
    String sentence() {
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (keys.awaitsWorst()) {
            return Messages.hint_worst;
        }
        return new SiteHints(document, days()).of(day, selected());
    }

    /** @return true when the sentence says why nothing was done */
    boolean refused() {
        return !refusal.isEmpty();
    }
}
