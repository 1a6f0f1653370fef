package org.motus.cli;

import java.util.Optional;

import org.motus.care.StartOverride;

import picocli.CommandLine.Option;

/** One check to go on in spite of, and why. */
final class OverrideOption {

    @Option(names = "--override", required = true, paramLabel = "RULE[:EX-ID]", descriptionKey = "option.override")
    private String check;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "option.overrideReason")
    private String reason;

    /** @param clinician name of who decides */
    StartOverride of(String clinician) {
        var colon = check.indexOf(':');
        return colon < 0
                ? new StartOverride(check.strip(), Optional.empty(), clinician, reason)
                : new StartOverride(check.substring(0, colon).strip(), Optional.of(check.substring(colon + 1).strip()),
                        clinician, reason);
    }
}
