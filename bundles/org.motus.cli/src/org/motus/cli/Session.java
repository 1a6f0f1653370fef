package org.motus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.CareService;
import org.motus.library.Texts;
import org.motus.store.Backups;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.osgi.framework.FrameworkUtil;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** What every command needs: the services, the two streams and the texts. */
final class Session {

    /** Work on an open clinic. */
    @FunctionalInterface
    interface ClinicWork {
        /** @return the exit code */
        int run(Clinic clinic) throws ClinicException, Refusal;
    }

    private final @Nullable CareService care;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;
    private final Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    Session(@Nullable CareService care, PrintWriter out, PrintWriter err, Texts texts) {
        this.care = care;
        this.out = out;
        this.err = err;
        this.texts = texts;
    }

    /** @throws IllegalStateException when the program was built or started without its services */
    CareService care() {
        var service = care;
        if (service == null) {
            throw new IllegalStateException("The care service is not there.");
        }
        return service;
    }

    /** @throws IllegalStateException when the program was built or started without its services */
    Backups backups() {
        var bundles = FrameworkUtil.getBundle(Session.class).getBundleContext();
        var found = bundles.getServiceReference(Backups.class);
        if (found == null) {
            throw new IllegalStateException("The backup service is not there.");
        }
        return bundles.getService(found);
    }

    Texts texts() {
        return texts;
    }

    void say(String line) {
        out.println(line);
    }

    void warn(String line) {
        err.println(line);
    }

    void json(JsonElement element) {
        out.println(gson.toJson(element));
    }

    /** Opens the clinic, does the work, closes it; what the store refuses becomes a refusal here. */
    int inClinic(Path folder, ClinicWork work) throws Refusal {
        try (var clinic = care().open(folder)) {
            return work.run(clinic);
        } catch (ClinicException e) {
            throw refusal(e);
        }
    }

    /** @return the store's sentence as a refusal, unless it is the program's own fault */
    static Refusal refusal(ClinicException problem) {
        if (problem.reason() == ClinicException.Reason.FAILED) {
            throw new IllegalStateException(problem.getMessage(), problem);
        }
        return new Refusal(String.valueOf(problem.getMessage()));
    }
}
