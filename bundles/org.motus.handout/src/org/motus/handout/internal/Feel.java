package org.motus.handout.internal;

import org.motus.handout.internal.Sheet.Item;
import org.motus.model.library.FeelScale;

/** The word for what a feel number counts: pull, effort, or pull and tingle of a nerve. */
final class Feel {

    private Feel() {
    }

    static String name(Sheet sheet, Item item) {
        var intensity = item.exercise().getIntensity();
        var scale = intensity == null ? FeelScale.STRETCH_FEEL : intensity.getScale();
        return sheet.texts().text("scale." + scale.getName());
    }
}
