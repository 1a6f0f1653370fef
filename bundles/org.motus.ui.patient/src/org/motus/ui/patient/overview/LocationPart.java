package org.motus.ui.patient.overview;

import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.motus.model.library.LocationCode;

/** What the library knows about a location, one part at a time. */
enum LocationPart {
    /** Likely contributors, with the evidence behind them. */
    BRIEF(() -> Messages.part_brief, (box, knowledge, location, going) -> new BriefPart(box, knowledge).fill(location)),
    /** The exercises of its routine. */
    ROUTINE(() -> Messages.part_routine,
            (box, knowledge, location, going) -> new RoutinePart(box, knowledge, going).fill(location)),
    /** The screening questions that belong to it. */
    RED_FLAGS(() -> Messages.part_red_flags,
            (box, knowledge, location, going) -> new RedFlagsPart(box, knowledge, going).fill(location)),
    /** What is often believed, and what is so. */
    MYTHS(() -> Messages.part_myths, (box, knowledge, location, going) -> new TalkPart(box, knowledge).myths(location)),
    /** What patients ask, and the answers. */
    QUESTIONS(() -> Messages.part_questions,
            (box, knowledge, location, going) -> new TalkPart(box, knowledge).questions(location));

    /** Makes the widgets of a part. */
    private interface Filler {

        void fill(Composite box, Knowledge knowledge, LocationCode location, Going going);
    }

    private final Supplier<String> label;
    private final Filler filler;

    LocationPart(Supplier<String> label, Filler filler) {
        this.label = label;
        this.filler = filler;
    }

    String label() {
        return label.get();
    }

    /** Makes the widgets of the part. */
    void fill(Composite box, Knowledge knowledge, LocationCode location, Going going) {
        filler.fill(box, knowledge, location, going);
    }
}
