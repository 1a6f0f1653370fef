package org.motus.cli;

import java.nio.file.Path;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where on a server a clinic is, and the clinic file that is to say so. */
final class ServerPlaceOption {

    @Option(names = "--file", required = true, paramLabel = "FILE", descriptionKey = "option.clinicFile")
    private Path file;

    @Mixin
    private ServerAddressOption server;

    @Mixin
    private ServerLoginOption login;

    Path file() {
        return file.toAbsolutePath().normalize();
    }

    ServerAddressOption server() {
        return server;
    }

    ServerLoginOption login() {
        return login;
    }
}
