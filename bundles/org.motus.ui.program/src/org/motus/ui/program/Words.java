package org.motus.ui.program;

import org.eclipse.osgi.util.NLS;
import org.motus.model.library.Severity;
import org.motus.model.program.Profile;
import org.motus.safety.Finding;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;

/** Values of the model as the screens of the program name and draw them. */
final class Words {

    private Words() {
    }

    static String profile(Profile profile) {
        return profile == Profile.GENTLE ? Messages.profile_gentle : Messages.profile_standard;
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
