package org.motus.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.Posture;
import org.motus.model.library.Category;
import org.motus.model.library.Equipment;

/** What the library says of an exercise, as every screen names and draws it. */
public final class ExerciseWords {

    private ExerciseWords() {
    }

    /** @return what is said of an exercise that the clinic wrote, or changed for itself */
    public static String clinic() {
        return Messages.exercise_clinic;
    }

    /** @return the name of a position, as "Sitting" */
    public static String posture(Posture posture) {
        return switch (posture) {
            case LYING -> Messages.posture_lying;
            case KNEELING -> Messages.posture_kneeling;
            case SITTING -> Messages.posture_sitting;
            case STANDING -> Messages.posture_standing;
            case POOL -> Messages.posture_pool;
        };
    }

    /** @return the sign of a position, or null when no sign says it better than the word alone */
    public static @Nullable Icon sign(Posture posture) {
        return switch (posture) {
            case LYING -> Icon.BED;
            case KNEELING -> null;
            case SITTING -> Icon.ARMCHAIR;
            case STANDING, POOL -> Icon.PERSON_STANDING;
        };
    }

    /** @return the name of a kind, as "Nerve glide" */
    public static String kind(Category category) {
        return switch (category) {
            case STRETCH -> Messages.kind_stretch;
            case MOBILITY -> Messages.kind_mobility;
            case NERVE_GLIDE -> Messages.kind_nerve_glide;
            case STRENGTH -> Messages.kind_strength;
            case AEROBIC -> Messages.kind_aerobic;
            case AQUATIC -> Messages.kind_aquatic;
            case MIND_BODY -> Messages.kind_mind_body;
        };
    }

    /** @return "mat, chair, foam roller" */
    public static String things(List<Equipment> equipment) {
        return equipment.stream().map(ExerciseWords::thing).collect(Collectors.joining(", "));
    }

    /** @return "foam roller"; for none a word that says so */
    public static String thing(Equipment equipment) {
        return equipment == Equipment.NONE
                ? Messages.exercise_no_equipment
                : equipment.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
