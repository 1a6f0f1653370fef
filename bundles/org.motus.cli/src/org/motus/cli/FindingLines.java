package org.motus.cli;

import java.util.List;

import org.motus.safety.Finding;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Findings on the error stream, or as JSON. */
final class FindingLines {

    private final Session session;

    FindingLines(Session session) {
        this.session = session;
    }

    void print(List<Finding> findings) {
        for (var finding : findings) {
            session.warn(finding.severity() + " " + finding.ruleId() + " " + finding.sentence());
            finding.fixes().forEach(fix -> session.warn("      " + fix.label()));
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
        return object;
    }
}
