package org.motus.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words of the library stand in files, each under the name by which it is used")
class LibraryWordsTest {

    @ParameterizedTest
    @CsvSource({ "org.motus.ui.library.Messages,messages", "org.motus.ui.library.OwnWords,ownwords",
            "org.motus.ui.library.PoseMessages,pose" })
    @DisplayName("no word is missing and none is left over")
    void complete(String words, String file) throws IOException, ReflectiveOperationException {
        var type = Class.forName(words, true, PoseModel.class.getClassLoader());
        var used = new TreeSet<String>();
        for (var field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                used.add(field.getName());
                assertFalse(String.valueOf(field.get(null)).isBlank(), field.getName());
            }
        }
        var written = new Properties();
        try (var in = Objects.requireNonNull(PoseModel.class.getResourceAsStream(file + ".properties"))) {
            written.load(in);
        }
        assertEquals(new TreeSet<>(written.stringPropertyNames()), used);
    }
}
