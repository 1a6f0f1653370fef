package org.motus.ui.program;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.Posture;
import org.motus.model.library.Category;
import org.motus.model.library.Equipment;
import org.motus.model.library.Severity;
import org.motus.model.program.Profile;
import org.motus.safety.Finding;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;

/** Values of the model as the screens of the program name and draw them. */
final class Words {

    private Words() {
    }

    static String posture(Posture posture) {
        return switch (posture) {
            case LYING -> Messages.posture_lying;
            case KNEELING -> Messages.posture_kneeling;
            case SITTING -> Messages.posture_sitting;
            case STANDING -> Messages.posture_standing;
            case POOL -> Messages.posture_pool;
        };
    }

    /** @return the sign of a position, or null when no sign says it better than the word alone */
    static @Nullable Icon sign(Posture posture) {
        return switch (posture) {
            case LYING -> Icon.BED;
            case KNEELING -> null;
            case SITTING -> Icon.ARMCHAIR;
            case STANDING, POOL -> Icon.PERSON_STANDING;
        };
    }

    static String kind(Category category) {
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

    static String profile(Profile profile) {
        return profile == Profile.GENTLE ? Messages.profile_gentle : Messages.profile_standard;
    }

    /** @return "mat, chair, foam roller" */
    static String things(List<Equipment> equipment) {
        return equipment.stream().map(item -> item.getName().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    static Icon icon(Severity severity) {
        return switch (severity) {
            case BLOCK -> Icon.OCTAGON_X;
            case WARN -> Icon.TRIANGLE_ALERT;
            case NOTE -> Icon.INFO;
        };
    }

    static ColorToken color(Severity severity) {
        return switch (severity) {
            case BLOCK -> ColorToken.BLOCK;
            case WARN -> ColorToken.WARN;
            case NOTE -> ColorToken.TEXT;
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case BLOCK -> Messages.severity_block;
            case WARN -> Messages.severity_warn;
            case NOTE -> Messages.severity_note;
        };
    }

    /** @return the word for a finding's mark */
    static String severity(Finding finding) {
        return finding.overridden().isPresent() ? Messages.severity_overridden : severity(finding.severity());
    }

    /** @return "1 warning", "2 warnings" */
    static String count(Severity severity, long count) {
        var words = switch (severity) {
            case BLOCK -> count == 1 ? Messages.count_block : Messages.count_blocks;
            case WARN -> count == 1 ? Messages.count_warning : Messages.count_warnings;
            case NOTE -> count == 1 ? Messages.count_note : Messages.count_notes;
        };
        return NLS.bind(words, count);
    }
}
