package org.motus.ui.patient.overview;

import org.eclipse.swt.widgets.Composite;
import org.motus.model.library.LocationCode;

/** What the library knows about a location, one part at a time. */
enum LocationPart {
    /** Likely contributors, with the evidence behind them. */
    BRIEF {
        @Override
        String label() {
            return Messages.part_brief;
        }

        @Override
        void fill(Composite box, Knowledge knowledge, LocationCode location, Going going) {
            new BriefPart(box, knowledge).fill(location);
        }
    },
    /** The exercises of its routine. */
    ROUTINE {
        @Override
        String label() {
            return Messages.part_routine;
        }

        @Override
        void fill(Composite box, Knowledge knowledge, LocationCode location, Going going) {
            new RoutinePart(box, knowledge, going).fill(location);
        }
    },
    /** The screening questions that belong to it. */
    RED_FLAGS {
        @Override
        String label() {
            return Messages.part_red_flags;
        }

        @Override
        void fill(Composite box, Knowledge knowledge, LocationCode location, Going going) {
            new RedFlagsPart(box, knowledge, going).fill(location);
        }
    },
    /** What is often believed, and what is so. */
    MYTHS {
        @Override
        String label() {
            return Messages.part_myths;
        }

        @Override
        void fill(Composite box, Knowledge knowledge, LocationCode location, Going going) {
            new TalkPart(box, knowledge).myths(location);
        }
    },
    /** What patients ask, and the answers. */
    QUESTIONS {
        @Override
        String label() {
            return Messages.part_questions;
        }

        @Override
        void fill(Composite box, Knowledge knowledge, LocationCode location, Going going) {
            new TalkPart(box, knowledge).questions(location);
        }
    };

    abstract String label();

    /** Makes the widgets of the part. */
    abstract void fill(Composite box, Knowledge knowledge, LocationCode location, Going going);
}
