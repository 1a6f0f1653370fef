package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.ExerciseBuilder.exercise;
import static org.motus.testkit.Refusals.refused;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.StepRole;
import org.motus.store.ClinicException.Reason;

/** A clinic's own exercises go into its backups and come back. */
@ExtendWith(EmptyClinics.class)
class OwnExercisesBackupTest {

    private final BackupScene scene;

    OwnExercisesBackupTest(@TempDir Path temp, EmptyClinic empty) {
        this.scene = new BackupScene(temp, empty);
    }

    @Test
    void everyVersionComesBack() throws Exception {
        try (var clinic = scene.open()) {
            var bridge = exercise("OWN-1", "Bridge").step(StepRole.MOVE, "Lift your hips.").build();
            clinic.ownExercises().save(bridge, 0);
            bridge.setName("Bridge on a ball");
            clinic.ownExercises().save(bridge, 1);

            assertTrue(scene.restore(scene.make(clinic)).compared());
        }
        try (var again = new JdbcClinicFolders().open(scene.restored())) {
            assertEquals(List.of("Bridge on a ball", "Bridge"), again.ownExercises().history("OWN-1").stream()
                    .map(version -> version.exercise().getName()).toList());
            assertTrue(again.verify().clean());
        }
    }

    @Test
    void aBackupOfAnExerciseThatSomebodyChangedIsThrownAway() throws Exception {
        try (var clinic = scene.open()) {
            clinic.ownExercises().save(exercise("OWN-1", "Bridge").step(StepRole.MOVE, "Lift your hips.").build(), 0);
            scene.change("update own_exercise set content_hash = '" + "0".repeat(64) + "'");

            refused(Reason.DAMAGED, () -> scene.make(clinic));
        }
    }
}
