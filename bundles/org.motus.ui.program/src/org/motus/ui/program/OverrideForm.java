package org.motus.ui.program;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.motus.library.Library;
import org.motus.safety.Finding;
import org.motus.store.ClinicException;
import org.motus.store.OverrideRules;

/**
 * What must be said before a check is overridden. Free of widgets.
 *
 * @param finding
 *            what is overridden
 * @param name
 *            the name that is there at first; may be empty
 * @param signedIn
 *            true when it is the name of who signed in, which nobody types
 * @param sources
 *            where the rule is from, each in one line; may be empty
 */
record OverrideForm(Finding finding, String name, boolean signedIn, List<String> sources) {

    /** What was said. */
    record Answer(String name, String reason) {
    }

    OverrideForm {
        sources = List.copyOf(sources);
    }

    static OverrideForm of(Finding finding, String name, boolean signedIn, Library library) {
        return new OverrideForm(finding, name, signedIn,
                finding.sourceIds().stream().flatMap(id -> library.source(id).stream())
                        .map(source -> NLS.bind(Messages.override_source, source.getId(), source.getText())).toList());
    }

    /** @return the sources, a line each, with the rule in front */
    String origin() {
        return sources.stream().collect(Collectors.joining("\n",
                NLS.bind(Messages.override_rule, finding.ruleId()) + (sources.isEmpty() ? "" : "\n"), ""));
    }

    /** @return what is wrong with a name, empty when nothing is */
    static String nameFault(String name) {
        return name.isBlank() ? Messages.override_name_missing : fault(() -> OverrideRules.checkWho(name));
    }

    /** @return what is wrong with a reason, empty when nothing is */
    static String reasonFault(String reason) {
        return reason.isBlank() ? Messages.override_reason_missing : fault(() -> OverrideRules.checkReason(reason));
    }

    /** A rule of the store. */
    private interface Rule {
        void check() throws ClinicException;
    }

    private static String fault(Rule rule) {
        try {
            rule.check();
            return "";
        } catch (ClinicException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** @return what was said, or empty while something is missing */
    Optional<Answer> answer(String typedName, String reason) {
        var who = signedIn ? name : typedName;
        return nameFault(who).isEmpty() && reasonFault(reason).isEmpty()
                ? Optional.of(new Answer(who.strip(), reason.strip()))
                : Optional.empty();
    }
}
