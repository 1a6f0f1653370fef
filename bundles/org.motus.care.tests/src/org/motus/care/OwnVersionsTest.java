package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.motus.testkit.ExerciseBuilder.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.StepRole;
import org.motus.store.OwnExercise;

/** Who looks for an earlier version reads in few words what became different with each. */
class OwnVersionsTest {

    private final List<OwnExercise> history = new ArrayList<>();

    private void save(Exercise exercise, boolean removed) {
        history.addFirst(new OwnExercise(exercise, history.size() + 1, Instant.EPOCH, "Cleo", removed));
    }

    private void change(Consumer<Exercise> change) {
        var next = EcoreUtil.copy(history.getFirst().exercise());
        change.accept(next);
        save(next, false);
    }

    private void first() {
        save(exercise("OWN-1", "Heel raise").step(StepRole.MOVE, "Rise.").build(), false);
    }

    private List<String> lines(Optional<Exercise> shipped) {
        return new OwnVersions(shipped).lines(history).stream()
                .map(line -> line.version().version() + " " + line.words() + (line.counts() ? " *" : "")).toList();
    }

    private static void image(Exercise exercise, int... bytes) {
        var picture = LibraryFactory.eINSTANCE.createPicture();
        picture.setMediaType("image/png");
        picture.setAlt("On tiptoe");
        var content = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        picture.setContent(content);
        exercise.setPicture(picture);
    }

    @Test
    void eachVersionSaysWhatChanged() {
        first();
        change(next -> next.setName("Heel raise on a ball"));
        change(next -> {
            next.getSteps().getFirst().setText("Rise slowly.");
            next.getDosage().setSets(3);
        });
        change(next -> image(next, 1, 2));
        change(next -> image(next, 1, 3));
        change(next -> next.getPicture().setAlt("A person on tiptoe"));
        change(next -> {
            next.setModifyNote("Hold the wall.");
            next.setFigure("frames: 2");
        });

        assertEquals(List.of("7 caution, drawing *", "6 what the image shows", "5 image",
                "4 image, what the image shows", "3 steps, dose", "2 name", "1 first version"),
                lines(Optional.empty()));
    }

    @Test
    void oneThatIsTakenAgainSaysWhichOneAndTheSameImageInOtherBytesOfMemoryIsTheSame() {
        first();
        change(next -> image(next, 1, 2));
        change(next -> next.setName("Other"));
        var second = EcoreUtil.copy(history.get(1).exercise());
        image(second, 1, 2);
        save(second, false);

        assertEquals(List.of("4 as version 2 again *", "3 name", "2 image, what the image shows", "1 first version"),
                lines(Optional.empty()));
    }

    @Test
    void oneThatWasRemovedAndCameBack() {
        first();
        save(history.getFirst().exercise(), true);
        assertEquals(List.of("2 taken out of the library", "1 first version"), lines(Optional.empty()));
        change(next -> {
            // Nothing.
        });
        assertEquals("3 as version 1 again *", lines(Optional.empty()).getFirst());
        save(history.getFirst().exercise(), true);
        change(next -> next.setName("Heel raise on a ball"));
        assertEquals("5 in the library again: name *", lines(Optional.empty()).getFirst());
    }

    @Test
    void anEditOfAShippedExerciseIsLaidBesideWhatShips() {
        var shipped = Library.standard().exercise("EX-001").orElseThrow();
        var edited = EcoreUtil.copy(shipped);
        edited.setName("Bracing as we teach it");
        edited.setEvidenceNote("Edited by this clinic.");
        save(edited, false);
        save(edited, true);

        assertEquals(List.of("2 as it ships again", "1 edited for this clinic: name"), lines(Optional.of(shipped)));
    }

    @Test
    void aSaveThatChangedNothingSaysSo() {
        first();
        change(next -> {
            // Nothing.
        });
        assertEquals(List.of("2 nothing changed *", "1 first version"), lines(Optional.empty()));
    }
}
