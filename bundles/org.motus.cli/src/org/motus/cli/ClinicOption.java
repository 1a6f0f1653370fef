package org.motus.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The clinic to work on. */
final class ClinicOption {

    @Option(names = "--clinic", required = true, paramLabel = "DIR", descriptionKey = "option.clinic")
    private Path folder;

    Path folder() {
        return folder;
    }
}
