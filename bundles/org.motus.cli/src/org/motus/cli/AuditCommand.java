package org.motus.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Act;
import org.motus.store.AuditEntry;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists who did what, the newest first. That it was listed is a row itself. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private static final int PAGE = 1000;
    private static final String ROW = "%8s %-19s %-20s %-14s %-38s %s";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Session session;
    private final ZoneId zone = ZoneId.systemDefault();

    @Mixin
    private ClinicOption clinic;

    @Option(names = "--patient", paramLabel = "ID", descriptionKey = "option.auditPatient")
    private @Nullable String patient;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "option.since")
    private @Nullable LocalDate since;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    AuditCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        return session.inClinic(clinic, this::list);
    }

    private int list(Clinic open) throws ClinicException {
        var day = since;
        var query = AuditQuery.all(PAGE).about(patient)
                .between(day == null ? null : day.atStartOfDay(zone).toInstant(), null);
        var page = open.audit().find(query);
        open.audit().record(Act.EXPORT, patient, "audit");
        begin(page.isEmpty());
        var separator = "";
        while (!page.isEmpty()) {
            for (var row : page) {
                session.say(json ? separator + session.text(object(row)) : line(row));
                separator = ",";
            }
            page = page.size() < PAGE ? List.of() : open.audit().find(query.after(page.get(page.size() - 1)));
        }
        if (json) {
            session.say("]");
        }
        return ExitCode.DONE;
    }

    private void begin(boolean empty) {
        if (json) {
            session.say("[");
        } else if (empty) {
            session.warn(session.texts().get("audit.none"));
        } else {
            session.say(ROW.formatted("row", "when", "who", "what", "patient", "about"));
        }
    }

    private String line(AuditEntry row) {
        return ROW.formatted(row.number(), TIME.format(row.at().atZone(zone)), row.user(), row.act(),
                Objects.toString(row.patientId(), ""), row.subject()).stripTrailing();
    }

    private static JsonObject object(AuditEntry row) {
        var object = new JsonObject();
        object.addProperty("number", row.number());
        object.addProperty("at", row.at().toString());
        object.addProperty("user", row.user());
        object.addProperty("act", row.act().name());
        object.addProperty("patient", row.patientId());
        object.addProperty("subject", row.subject());
        object.addProperty("oldHash", row.oldHash());
        object.addProperty("newHash", row.newHash());
        object.addProperty("hash", row.hash());
        return object;
    }
}
