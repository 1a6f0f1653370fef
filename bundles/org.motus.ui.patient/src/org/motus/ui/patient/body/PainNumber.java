package org.motus.ui.patient.body;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.PainSite;

/** The two numbers of a mark, 0 to 10. */
enum PainNumber {
    /** Pain now. */
    NOW {
        @Override
        @Nullable
        Integer of(PainSite site) {
            return site.getPainNow();
        }

        @Override
        void set(PainSite site, @Nullable Integer value) {
            site.setPainNow(value);
        }

        @Override
        String step() {
            return Messages.step_pain;
        }
    },
    /** Worst pain of the last 24 hours. */
    WORST {
        @Override
        @Nullable
        Integer of(PainSite site) {
            return site.getPainWorst();
        }

        @Override
        void set(PainSite site, @Nullable Integer value) {
            site.setPainWorst(value);
        }

        @Override
        String step() {
            return Messages.step_worst;
        }
    };

    abstract @Nullable Integer of(PainSite site);

    abstract void set(PainSite site, @Nullable Integer value);

    /** @return pattern of the label of a step: name of the mark, number before, number after */
    abstract String step();
}
