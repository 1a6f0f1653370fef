package org.motus.ui.program;

import org.eclipse.swt.widgets.Display;
import org.motus.ui.Metrics;

/** Below which sizes of the window the parts of the Program step fold (README of the screens, 2), in points. */
final class Folding {

    /** The findings give way below this width. */
    static final int FINDINGS_FROM = 1340;
    /** The exercises give way below this width. */
    static final int EXERCISES_FROM = 1100;
    /** The dose opens over the cards below this width. */
    static final int DOSE_FROM_WIDTH = 1024;
    /** The dose opens over the cards below this height. */
    static final int DOSE_FROM_HEIGHT = 600;
    /** Cards are compact and the plan is one row below this height. */
    static final int PLAN_FROM = 740;

    private static final int HUNDRED = 100;
    private static final int SLIGHT = 115;

    private Folding() {
    }

    /** @return the limit for the text of a display: system fonts that are a little taller do not fold the screen */
    static int limit(Display display, int design) {
        var metrics = Metrics.of(display);
        return metrics.px(HUNDRED) <= SLIGHT ? design : metrics.px(design);
    }
}
