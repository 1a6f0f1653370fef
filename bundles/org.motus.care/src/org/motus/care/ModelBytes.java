package org.motus.care;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.model.clinic.ClinicPackage;
import org.motus.model.library.LibraryPackage;
import org.motus.model.program.ProgramPackage;

/** A few facts and some models as bytes: deflated, in EMF's binary form, which takes every character a form takes. */
final class ModelBytes {

    private static final URI PLACE = URI.createURI("urn:motus:unsaved");

    /** Writes the facts. */
    interface Head {
        void write(DataOutputStream out) throws IOException;
    }

    /** Reads what was written: the facts from the stream, then the models with {@link ModelBytes#models}. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private ModelBytes() {
    }

    static byte[] write(Head head, List<? extends EObject> models) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            head.write(out);
            var resource = resource();
            models.forEach(model -> resource.getContents().add(EcoreUtil.copy(model)));
            resource.save(out, Map.of());
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when the bytes are not what {@link #write} made */
    static <T> T read(byte[] bytes, Reader<T> reader) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            return reader.read(in);
        } catch (RuntimeException e) {
            throw new IOException("A model that cannot be read.", e);
        }
    }

    /** @return the models, contained in nothing */
    static EObject[] models(InputStream in) throws IOException {
        var resource = resource();
        resource.load(in, Map.of());
        var roots = resource.getContents().toArray(EObject[]::new);
        resource.getContents().clear();
        return roots;
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
