package org.motus.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the clinic's patients. */
@Command(name = "patients", mixinStandardHelpOptions = true)
final class PatientsCommand implements Callable<Integer> {

    private static final String ROW = "%-18s %-8s %-28s %-10s %-3s %-10s %4s %3s";

    private final Session session;

    @Mixin
    private ClinicOption clinic;

    @Option(names = "--search", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.searchPatients")
    private String search;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    PatientsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        return session.inClinic(clinic, open -> {
            var patients = open.findPatients(PatientQuery.of(search));
            if (json) {
                session.json(array(patients));
            } else {
                table(patients);
            }
            return ExitCode.DONE;
        });
    }

    private void table(List<PatientSummary> patients) {
        if (patients.isEmpty()) {
            session.warn(session.texts().get("patients.none", search));
            return;
        }
        session.say(ROW.formatted("id", "number", "name", "born", "at", "last visit", "pain", "rev").stripTrailing());
        patients.forEach(patient -> session.say(row(patient).stripTrailing()));
    }

    private static String row(PatientSummary patient) {
        var pain = patient.lastPain();
        return ROW.formatted(patient.id(), Objects.toString(patient.number(), ""),
                patient.familyName() + ", " + patient.givenName(), Objects.toString(patient.birthDate(), ""),
                Objects.toString(patient.location(), ""), Objects.toString(patient.lastVisit(), ""),
                pain == null ? "" : String.valueOf(Math.round(pain)), patient.revision());
    }

    private static JsonArray array(List<PatientSummary> patients) {
        var array = new JsonArray();
        patients.forEach(patient -> array.add(object(patient)));
        return array;
    }

    private static JsonObject object(PatientSummary patient) {
        var object = new JsonObject();
        object.addProperty("id", patient.id());
        object.addProperty("number", patient.number());
        object.addProperty("givenName", patient.givenName());
        object.addProperty("familyName", patient.familyName());
        object.addProperty("birthDate", text(patient.birthDate()));
        object.addProperty("sex", patient.sex().getName());
        object.addProperty("location", text(patient.location()));
        object.addProperty("lastVisit", text(patient.lastVisit()));
        object.addProperty("lastPain", patient.lastPain());
        object.addProperty("revision", patient.revision());
        return object;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
