package org.motus.handout.internal;

import java.util.List;

import org.motus.model.library.PatientWarning;

/** The box that tells when to stop and get help, always on page 1. */
final class StopBox implements Section {

    /** Longest bullet that fits half the box. */
    private static final int SHORT_BULLET = 34;

    @Override
    public void write(Sheet sheet, Markup out) {
        var texts = sheet.texts();
        out.open("div", "class", "stop-box row", "id", "stop");
        out.div("cell octagon");
        out.open("object", "type", "motus/stop", "alt", texts.text("stop.icon")).close().close();
        out.div("cell");
        heading(sheet, out);
        var location = sheet.program().getLocationText();
        List<PatientWarning> warnings = location == null ? List.of() : location.getWarnings();
        boolean first = true;
        for (var warning : warnings) {
            out.div(first ? "warning" : "warning ruled");
            warning(sheet, warning, out);
            out.close();
            first = false;
        }
        if (warnings.isEmpty()) {
            out.leaf("p", "warning", texts.text("stop.general"));
        }
        out.close(2);
    }

    private static void heading(Sheet sheet, Markup out) {
        var number = sheet.letterhead().emergencyNumber();
        out.div("row").div("cell");
        out.open("h2").text(sheet.texts().text("stop.title")).close().close();
        if (!number.isBlank()) {
            out.div("cell call").leaf("p", "emergency", sheet.texts().text("stop.emergency", number)).close();
        }
        out.close();
    }

    private static void warning(Sheet sheet, PatientWarning warning, Markup out) {
        var lead = Sheet.words(warning.getLead());
        List<String> signs = warning.getSigns();
        var line = lead.isEmpty() ? Sheet.words(warning.getText()) : lead;
        out.leaf("p", signs.isEmpty() ? "only" : "lead", line);
        if (signs.size() > 1 && !sheet.isLarge() && signs.stream().allMatch(s -> s.length() <= SHORT_BULLET)) {
            int half = (signs.size() + 1) / 2;
            out.div("row");
            bullets(signs.subList(0, half), out);
            bullets(signs.subList(half, signs.size()), out);
            out.close();
        } else if (!signs.isEmpty()) {
            out.div("row");
            bullets(signs, out);
            out.close();
        }
    }

    private static void bullets(List<String> signs, Markup out) {
        out.div("cell").open("ul");
        for (var sign : signs) {
            out.open("li").open("p").text(sign).close(2);
        }
        out.close(2);
    }
}
