package org.motus.delivery;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unpack and start: each archive holds its launcher, its window system, the licenses, and nothing of the tests. */
class ArchivesTest {

    private static final Pattern EXECUTABLE = Pattern.compile("7..$");

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "motus-linux.gtk.x86_64.tar.gz, motus.sh, org.eclipse.swt.gtk.linux.x86_64",
            "motus-win32.win32.x86_64.zip, motus.cmd, org.eclipse.swt.win32.win32.x86_64",
            "motus-macosx.cocoa.aarch64.tar.gz, motus.command, org.eclipse.swt.cocoa.macosx.aarch64" })
    void archiveCanBeUnpackedAndStarted(String name, String launcher, String windowSystem) throws IOException {
        var archive = Archive.read(name);

        assertAll(() -> assertTrue(archive.modes().keySet().containsAll(Set.of("motus/" + launcher,
                "motus/jvm.options", "motus/LICENSE", "motus/THIRD-PARTY.md", "motus/configuration/config.ini"))),
                () -> assertTrue(EXECUTABLE.matcher(Integer.toOctalString(archive.modes().get("motus/" + launcher)))
                        .find()),
                () -> assertTrue(archive.plugins().contains("org.eclipse.equinox.launcher")),
                () -> assertEquals(List.of(windowSystem), archive.plugins().stream()
                        .filter(plugin -> plugin.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "motus-linux.gtk.x86_64.tar.gz", "motus-win32.win32.x86_64.zip", "motus-macosx.cocoa.aarch64.tar.gz" })
    void archiveHoldsNothingOfTheTests(String name) throws IOException {
        var unwanted = Archive.read(name).plugins().stream()
                .filter(plugin -> plugin.endsWith(".tests") || plugin.startsWith("junit")
                        || plugin.startsWith("org.eclipse.ui.ide") || Set.of("org.motus.testkit", "org.opentest4j",
                                "org.apiguardian.api", "org.eclipse.jdt.annotation").contains(plugin))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unwanted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "motus-linux.gtk.x86_64.tar.gz", "motus-win32.win32.x86_64.zip", "motus-macosx.cocoa.aarch64.tar.gz" })
    void everyLibraryIsInTheNotices(String name) throws IOException {
        var notices = Pattern.compile("`([\\w.*-]+)`").matcher(Files.readString(Path.of("../../THIRD-PARTY.md")))
                .results().map(match -> match.group(1).replace(".", "\\.").replace("*", ".*")).toList();
        var unnamed = Archive.read(name).plugins().stream().filter(plugin -> !plugin.startsWith("org.motus."))
                .filter(plugin -> notices.stream().noneMatch(plugin::matches)).collect(Collectors.toSet());
        assertEquals(Set.of(), unnamed);
    }
}
