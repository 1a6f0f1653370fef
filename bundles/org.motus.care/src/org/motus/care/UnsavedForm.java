package org.motus.care;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.model.clinic.ClinicPackage;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LibraryPackage;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramPackage;

/** The bytes of unsaved work before they are sealed: EMF's binary form, which takes every character a form takes. */
final class UnsavedForm {

    private static final int FORM = 1;
    private static final URI PLACE = URI.createURI("urn:motus:unsaved");

    private UnsavedForm() {
    }

    static byte[] write(Unsaved<?> unsaved) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(FORM);
            out.writeUTF(unsaved.patientId());
            out.writeLong(unsaved.at().toEpochMilli());
            out.writeInt(unsaved.basedOn());
            var resource = resource();
            resource.getContents().add(EcoreUtil.copy(unsaved.state()));
            unsaved.base().ifPresent(base -> resource.getContents().add(EcoreUtil.copy(base)));
            resource.save(out, Map.of());
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when the bytes are not what {@link #write} made */
    static Unsaved<?> read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readInt() != FORM) {
                throw new IOException("Unsaved work of another form.");
            }
            var patientId = in.readUTF();
            var at = Instant.ofEpochMilli(in.readLong());
            var basedOn = in.readInt();
            var resource = resource();
            resource.load(in, Map.of());
            var roots = resource.getContents().toArray(EObject[]::new);
            resource.getContents().clear();
            if (roots.length > 0 && roots[0] instanceof Patient state) {
                return new Unsaved<>(patientId, at, basedOn, state, base(roots, Patient.class));
            }
            if (roots.length > 0 && roots[0] instanceof Program state) {
                return new Unsaved<>(patientId, at, basedOn, state, base(roots, Program.class));
            }
            throw new IOException("Unsaved work without a record.");
        } catch (RuntimeException e) {
            throw new IOException("Unsaved work that cannot be read.", e);
        }
    }

    private static <T> Optional<T> base(EObject[] roots, Class<T> type) {
        return roots.length > 1 ? Optional.of(type.cast(roots[1])) : Optional.empty();
    }

    private static Resource resource() {
        var set = new ResourceSetImpl();
        set.getPackageRegistry().put(ClinicPackage.eNS_URI, ClinicPackage.eINSTANCE);
        set.getPackageRegistry().put(ProgramPackage.eNS_URI, ProgramPackage.eINSTANCE);
        set.getPackageRegistry().put(LibraryPackage.eNS_URI, LibraryPackage.eINSTANCE);
        var resource = new BinaryResourceImpl(PLACE);
        set.getResources().add(resource);
        return resource;
    }
}
