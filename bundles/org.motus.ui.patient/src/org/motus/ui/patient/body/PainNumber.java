package org.motus.ui.patient.body;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.PainSite;

/** The two numbers of a mark, 0 to 10. */
enum PainNumber {
    /** Pain now. */
    NOW(PainSite::getPainNow, PainSite::setPainNow, () -> Messages.step_pain),
    /** Worst pain of the last 24 hours. */
    WORST(PainSite::getPainWorst, PainSite::setPainWorst, () -> Messages.step_worst);

    private final Function<PainSite, @Nullable Integer> getter;
    private final BiConsumer<PainSite, @Nullable Integer> setter;
    private final Supplier<String> step;

    PainNumber(Function<PainSite, @Nullable Integer> getter, BiConsumer<PainSite, @Nullable Integer> setter,
            Supplier<String> step) {
        this.getter = getter;
        this.setter = setter;
        this.step = step;
    }

    @Nullable
    Integer of(PainSite site) {
        return getter.apply(site);
    }

    void set(PainSite site, @Nullable Integer value) {
        setter.accept(site, value);
    }

    /** @return pattern of the label of a step: name of the mark, number before, number after */
    String step() {
        return step.get();
    }
}
