package org.motus.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.safety.Finding;
import org.motus.safety.Overridden;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Findings on the error stream, or as JSON. */
final class FindingLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Session session;

    FindingLines(Session session) {
        this.session = session;
    }

    void print(List<Finding> findings) {
        print(findings, false);
    }

    /** @param offer true where the command takes an override */
    void print(List<Finding> findings, boolean offer) {
        for (var finding : findings) {
            var by = finding.overridden();
            session.warn((by.isPresent() ? "OVERRIDDEN" : finding.severity().getName()) + " " + finding.ruleId() + " "
                    + finding.sentence());
            if (by.isPresent()) {
                session.warn("      " + session.texts().get("finding.overridden", by.get().clinician(),
                        DAY.format(by.get().at().atZone(ZoneId.systemDefault())), by.get().reason()));
            } else {
                finding.fixes().forEach(fix -> session.warn("      " + fix.label()));
                if (offer && finding.overridable()) {
                    session.warn("      " + session.texts().get("finding.overridable",
                            finding.ruleId() + finding.exerciseId().map(id -> ":" + id).orElse("")));
                }
            }
        }
    }

    static JsonArray array(List<Finding> findings) {
        var array = new JsonArray();
        findings.forEach(finding -> array.add(object(finding)));
        return array;
    }

    private static JsonObject object(Finding finding) {
        var object = new JsonObject();
        object.addProperty("rule", finding.ruleId());
        object.addProperty("severity", finding.severity().getName());
        object.addProperty("sentence", finding.sentence());
        var sources = new JsonArray();
        finding.sourceIds().forEach(sources::add);
        object.add("sources", sources);
        var fixes = new JsonArray();
        finding.fixes().forEach(fix -> fixes.add(fix.label()));
        object.add("fixes", fixes);
        object.addProperty("overridable", finding.overridable());
        object.add("overridden", finding.overridden().<@Nullable JsonObject>map(FindingLines::object).orElse(null));
        return object;
    }

    private static JsonObject object(Overridden by) {
        var object = new JsonObject();
        object.addProperty("clinician", by.clinician());
        object.addProperty("at", by.at().toString());
        object.addProperty("reason", by.reason());
        return object;
    }
}
