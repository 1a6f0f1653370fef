package org.motus.store.jdbc;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

/** A second program: a Java of its own that opens a clinic. It needs no OSGi, only the same classes. */
public final class OtherProgram {

    private final Process process;
    private final BufferedReader output;

    private OtherProgram(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** @param deed hold or save-and-halt */
    static OtherProgram start(String deed, Path clinic)
            throws IOException, ReflectiveOperationException, URISyntaxException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-cp", classPath(), OtherProgram.class.getName(), deed,
                clinic.toString());
        return new OtherProgram(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    String nextLine() throws IOException {
        return String.valueOf(output.readLine());
    }

    void end() throws InterruptedException, IOException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
        output.close();
    }

    /** Where the classes come from: jars, folders of projects, and jars inside a bundle. */
    private static String classPath() throws URISyntaxException, IOException, ReflectiveOperationException {
        // The store uses XMI and does not pass it on.
        var xmi = Clinic.class.getClassLoader().loadClass("org.eclipse.emf.ecore.xmi.XMIResource");
        var places = new LinkedHashSet<String>();
        places.add(System.getProperty("java.class.path"));
        for (var type : new Class<?>[] { OtherProgram.class, JdbcClinicFolders.class, Clinic.class,
                PatientBuilder.class, Patient.class, EObject.class, URI.class, xmi,
                EmbeddedDataSource.class }) {
            var place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            places.add(place.toString());
            addInner(place, places);
        }
        return String.join(File.pathSeparator, places);
    }

    private static void addInner(Path place, Set<String> places) throws IOException {
        if (Files.isDirectory(place)) {
            places.add(place.resolve("target/classes").toString());
            return;
        }
        try (var jar = new JarFile(place.toFile())) {
            for (var entry : jar.stream().filter(e -> e.getName().matches("lib/.*\\.jar")).toList()) {
                var copy = Files.createTempFile("inner-", ".jar");
                copy.toFile().deleteOnExit();
                try (var in = jar.getInputStream(entry)) {
                    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                places.add(copy.toString());
            }
        }
    }

    /** Does its deed on a clinic: first the deed, then the folder. */
    public static void main(String[] arguments) throws Exception {
        var clinic = new JdbcClinicFolders().open(Path.of(arguments[1]));
        if ("hold".equals(arguments[0])) {
            System.out.println("open");
            Thread.sleep(60_000);
        }
        var patient = clinic.savePatient(PatientBuilder.patient().named("Sam", "Survivor").build());
        clinic.saveRevision(patient.getId(), InventedPrograms.program(LocationCode.B, 2), "A. Clinician");
        System.out.println("saved");
        System.out.flush();
        Runtime.getRuntime().halt(137);
    }
}
