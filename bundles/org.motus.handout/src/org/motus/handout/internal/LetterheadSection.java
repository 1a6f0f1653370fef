package org.motus.handout.internal;

/** Top of page 1: whose clinic, whom to call, whose plan and why. */
final class LetterheadSection implements Section {

    @Override
    public void write(Sheet sheet, Markup out) {
        letterhead(sheet, out);
        out.open("h1", "id", "plan").text(sheet.texts().text("title.page")).close();
        who(sheet, out);
    }

    private static void letterhead(Sheet sheet, Markup out) {
        var letterhead = sheet.letterhead();
        out.div("letterhead row");
        out.div("cell logo");
        out.open("object", "type", "motus/logo", "alt", letterhead.clinic()).close().close();
        out.div("cell clinic").leaf("p", "name", letterhead.clinic()).close();
        out.div("cell contact");
        if (!letterhead.phone().isBlank()) {
            out.leaf("p", "call", sheet.texts().text("header.questions", letterhead.phone()));
        }
        if (!letterhead.address().isBlank()) {
            out.leaf("p", "address", letterhead.address());
        }
        if (letterhead.demo()) {
            out.leaf("p", "example", sheet.texts().text("example"));
        }
        out.close(2);
    }

    private static void who(Sheet sheet, Markup out) {
        var texts = sheet.texts();
        var request = sheet.request();
        var separator = texts.text("separator");
        var clinician = Sheet.words(sheet.program().getClinicianName());
        out.div("who");
        out.lead("for", texts.text("who.for", sheet.patientName()),
                separator.strip() + " " + texts.day(request.printedOn())
                        + (clinician.isEmpty() ? "" : separator + clinician)
                        + separator + texts.text(request.draft() ? "who.draft" : "who.plan", request.revision()));
        reason(sheet, out);
        out.close();
    }

    private static void reason(Sheet sheet, Markup out) {
        var location = sheet.program().getLocationText();
        var reason = location == null ? "" : Sheet.sentence(Sheet.words(location.getHandoutReason()));
        var goal = Sheet.words(sheet.program().getGoal());
        if (reason.isEmpty() && goal.isEmpty()) {
            return;
        }
        out.open("p", "class", "reason");
        out.text(reason);
        if (!goal.isEmpty()) {
            out.text(" " + sheet.texts().text("who.goal") + " ").open("strong").text(goal).close();
        }
        out.close();
    }
}
