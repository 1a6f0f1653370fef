package org.motus.care;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Exercise;
import org.motus.model.program.Program;

/** The bytes of unsaved work before they are sealed. */
final class UnsavedForm {

    private static final int FORM = 1;

    private UnsavedForm() {
    }

    static byte[] write(Unsaved<?> unsaved) throws IOException {
        var models = new ArrayList<EObject>(List.of(unsaved.state()));
        unsaved.base().ifPresent(models::add);
        return ModelBytes.write(out -> {
            out.writeInt(FORM);
            out.writeUTF(unsaved.patientId());
            out.writeLong(unsaved.at().toEpochMilli());
            out.writeInt(unsaved.basedOn());
        }, models);
    }

    /** @throws IOException when the bytes are not what {@link #write} made */
    static Unsaved<?> read(byte[] bytes) throws IOException {
        return ModelBytes.read(bytes, UnsavedForm::read);
    }

    private static Unsaved<?> read(DataInputStream in) throws IOException {
        if (in.readInt() != FORM) {
            throw new IOException("Unsaved work of another form.");
        }
        var patientId = in.readUTF();
        var at = Instant.ofEpochMilli(in.readLong());
        var basedOn = in.readInt();
        var roots = ModelBytes.models(in);
        if (roots.length > 0 && roots[0] instanceof Patient state) {
            return new Unsaved<>(patientId, at, basedOn, state, base(roots, Patient.class));
        }
        if (roots.length > 0 && roots[0] instanceof Program state) {
            return new Unsaved<>(patientId, at, basedOn, state, base(roots, Program.class));
        }
        if (roots.length > 0 && roots[0] instanceof Exercise state) {
            return new Unsaved<>(patientId, at, basedOn, state, base(roots, Exercise.class));
        }
        throw new IOException("Unsaved work without a record.");
    }

    private static <T> Optional<T> base(EObject[] roots, Class<T> type) {
        return roots.length > 1 ? Optional.of(type.cast(roots[1])) : Optional.empty();
    }
}
