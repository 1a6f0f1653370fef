package org.motus.care;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.motus.handout.HandoutException;
import org.motus.library.Texts;
import org.motus.model.clinic.Patient;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.RevisionDocument;
import org.motus.store.RevisionInfo;
import org.motus.store.Right;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Everything about one patient as the entries of a zip. No entry is named after a person. */
final class PatientExport {

    private static final int PAGE = 2000;
    /** Grows when a key of record.json changes its meaning. */
    private static final int FORMAT = 1;

    private final Clinic clinic;
    private final Patient patient;
    private final ExportedHandouts handouts;
    private final Texts texts;
    private final List<String> notes = new ArrayList<>();
    private final Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    PatientExport(Clinic clinic, Patient patient, ExportedHandouts handouts, Texts texts) {
        this.clinic = clinic;
        this.patient = patient;
        this.handouts = handouts;
        this.texts = texts;
    }

    /**
     * @param out
     *            stays open
     */
    ExportOutcome write(OutputStream out) throws IOException, ClinicException, HandoutException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var revisions = clinic.revisions(patient.getId()).reversed();
        put(zip, "record.json", record(revisions));
        put(zip, "scores.csv", scores());
        put(zip, "diary.csv", diary());
        var printed = 0;
        for (var info : revisions) {
            printed += program(zip, info) ? 1 : 0;
        }
        if (clinic.user().may(Right.ADMINISTER)) {
            put(zip, "audit.csv", audit());
        } else {
            notes.add(texts.get("export.noaudit"));
        }
        put(zip, "README.txt", readme());
        zip.finish();
        return new ExportOutcome(revisions.size(), printed, notes);
    }

    private JsonElement record(List<RevisionInfo> revisions) {
        var json = new JsonObject();
        json.addProperty("format", "motus-patient");
        json.addProperty("formatVersion", FORMAT);
        json.addProperty("exportedOn", handouts.today().toString());
        json.addProperty("clinic", clinic.profile().name());
        json.add("patient", RecordJson.of(patient));
        var programs = new JsonArray();
        revisions.forEach(info -> programs.add(program(info)));
        json.add("programs", programs);
        return json;
    }

    private static JsonObject program(RevisionInfo info) {
        var json = new JsonObject();
        json.addProperty("revision", info.number());
        json.addProperty("id", info.id());
        json.addProperty("location", info.location().getName());
        json.addProperty("savedAt", info.savedAt().toString());
        json.addProperty("author", info.author());
        json.addProperty("exercises", info.exerciseCount());
        json.addProperty("sha256", info.contentHash());
        return json;
    }

    private List<String> scores() {
        var lines = new ArrayList<String>();
        lines.add("date,visit,location,measure,item,value");
        for (var episode : patient.getEpisodes()) {
            for (var visit : episode.getVisits()) {
                visit.getScores().forEach(score -> lines.add(Csv.line(visit.getDate(), visit.getKind(),
                        episode.getLocation(), score.getMeasureId(), score.getItem(), score.getValue())));
            }
        }
        return lines;
    }

    private List<String> diary() {
        var lines = new ArrayList<String>();
        lines.add("date,location,prescription,sessions done,walked minutes,feel,pain,note");
        for (var episode : patient.getEpisodes()) {
            episode.getDiary().forEach(day -> lines.add(Csv.line(day.getDate(), episode.getLocation(),
                    day.getPrescriptionId(), day.getSessionsDone(), day.getWalkMinutes(), day.getFeel(),
                    day.getPain(), day.getNote())));
        }
        return lines;
    }

    /** @return true when its handout is there too */
    private boolean program(ZipOutputStream zip, RevisionInfo info)
            throws IOException, ClinicException, HandoutException {
        var revision = clinic.loadRevision(patient.getId(), info.number());
        var name = "revision-" + info.number();
        put(zip, "programs/" + name + ".xmi", RevisionDocument.of(revision.program()).text());
        put(zip, "programs/" + name + ".json", RecordJson.of(revision.program()));
        var pdf = handouts.pdf(revision);
        if (pdf.isEmpty()) {
            notes.add(texts.get("export.blocked", info.number()));
            return false;
        }
        put(zip, "handouts/" + name + ".pdf", pdf.get());
        return true;
    }

    private List<String> audit() throws ClinicException {
        var lines = new ArrayList<String>();
        lines.add(AuditCsv.HEAD);
        var query = AuditQuery.all(PAGE).about(patient.getId());
        var page = clinic.audit().find(query);
        while (!page.isEmpty()) {
            page.forEach(row -> lines.add(AuditCsv.line(row)));
            page = page.size() < PAGE ? List.of() : clinic.audit().find(query.after(page.get(page.size() - 1)));
        }
        return lines;
    }

    private String readme() {
        var words = new StringBuilder(texts.get("export.readme", patient.getId(), handouts.today()));
        notes.forEach(note -> words.append('\n').append(note));
        return words.append('\n').toString();
    }

    private void put(ZipOutputStream zip, String name, JsonElement json) throws IOException {
        put(zip, name, gson.toJson(json) + "\n");
    }

    private static void put(ZipOutputStream zip, String name, List<String> lines) throws IOException {
        put(zip, name, String.join(Csv.END, lines) + Csv.END);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
