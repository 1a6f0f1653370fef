package org.motus.generator;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that is kept in src-gen is what the generator writes from the model today: byte for byte, file by file. */
class GeneratedCodeTest {

    private static final Path BUNDLES = Path.of("../../bundles").toAbsolutePath().normalize();

    @TempDir
    private static Path fresh;

    @BeforeAll
    static void generate() throws IOException {
        new GenerateModel(BUNDLES.resolve(GenerateModel.MODEL).resolve("model"), fresh).generate();
    }

    @Test
    void theModelIsUpToDate() throws IOException {
        compare(GenerateModel.MODEL);
    }

    @Test
    void theItemProvidersAreUpToDate() throws IOException {
        compare(GenerateModel.EDIT);
    }

    @Test
    void aModelThatChangedIsNoticed(@TempDir Path changed) throws IOException {
        var model = Files.createDirectory(changed.resolve("model"));
        for (var name : new String[] { "library.ecore", "program.ecore", "clinic.ecore" }) {
            var text = Files.readString(BUNDLES.resolve(GenerateModel.MODEL).resolve("model").resolve(name));
            Files.writeString(model.resolve(name), text.replace("A contraindication or precaution", "A warning sign"));
        }
        new GenerateModel(model, changed).generate();

        var committed = files(BUNDLES.resolve(GenerateModel.MODEL));
        var differing = new TreeMap<>(files(changed.resolve(GenerateModel.MODEL)));
        differing.entrySet().removeIf(file -> file.getValue().equals(committed.get(file.getKey())));
        assertTrue(differing.containsKey("org/motus/model/library/Tag.java"), () -> differing.keySet().toString());
    }

    private static void compare(String bundle) throws IOException {
        var committed = files(BUNDLES.resolve(bundle));
        var generated = files(fresh.resolve(bundle));
        assertEquals(String.join("\n", generated.keySet()), String.join("\n", committed.keySet()),
                "run releng/generate.sh: files in src-gen of " + bundle);
        assertAll(generated.entrySet().stream().map(file -> () -> assertEquals(file.getValue(),
                committed.get(file.getKey()), "run releng/generate.sh: " + bundle + "/src-gen/" + file.getKey())));
    }

    private static SortedMap<String, String> files(Path bundle) throws IOException {
        var sources = bundle.resolve("src-gen");
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(sources)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(sources.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
