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
import org.motus.store.ClinicException;
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

    /** @param deed hold, save-and-halt or save-for-ever */
    static OtherProgram start(String deed, Path clinic)
            throws IOException, ReflectiveOperationException, URISyntaxException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", classPath(),
                OtherProgram.class.getName(), deed, clinic.toString());
        return new OtherProgram(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    String nextLine() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** Kills it as a power cut would, and waits until it is gone. What it printed can still be read. */
    void kill() throws InterruptedException {
        // The handle leaves the stream open, which the process itself would close.
        process.toHandle().destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
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
        if ("save-for-ever".equals(arguments[0])) {
            saveForEver(clinic);
        }
        var patient = clinic.savePatient(PatientBuilder.patient().named("Sam", "Survivor").build());
        clinic.saveRevision(patient.getId(), InventedPrograms.program(LocationCode.B, 2), "A. Clinician");
        System.out.println("saved");
        System.out.flush();
        Runtime.getRuntime().halt(137);
    }

    /** Says after each save what was saved. A line that has its end was printed as a whole. */
    private static void saveForEver(Clinic clinic) throws ClinicException {
        System.out.println("open");
        while (true) {
            var patient = clinic.savePatient(PatientBuilder.patient().named("Crash", "Invented")
                    .episode(LocationCode.A, "2026-01-05").visit("2026-01-05", 5).build());
            System.out.println(new SavedLine(patient.getId(), patient.getVersion(), 0));
            var revision = clinic.saveRevision(patient.getId(), InventedPrograms.program(LocationCode.A, 3), "A. C.");
            System.out.println(new SavedLine(patient.getId(), patient.getVersion(), revision.number()));
            patient.setPhone("030 1");
            var again = clinic.savePatient(patient);
            System.out.println(new SavedLine(again.getId(), again.getVersion(), revision.number()));
        }
    }
}
