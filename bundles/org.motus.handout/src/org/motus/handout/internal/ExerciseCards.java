package org.motus.handout.internal;

import org.motus.handout.internal.Sheet.Item;
import org.motus.library.DoseWords;

/** One card an exercise, never broken over two pages: what it is, how much, how to do it, how it may feel. */
final class ExerciseCards implements Section {

    private static final DoseWords WORDS = new DoseWords();
    private static final int DAYS = 7;

    @Override
    public void write(Sheet sheet, Markup out) {
        if (sheet.items().isEmpty()) {
            return;
        }
        out.open("div", "class", "cards", "id", "cards");
        sheet.items().forEach(item -> card(sheet, item, out));
        out.close();
    }

    private static void card(Sheet sheet, Item item, Markup out) {
        out.open("div", "class", "card", "id", item.anchor());
        out.open("h2").leaf("span", "tag", item.label()).text(" " + Sheet.words(item.exercise().getName())).close();
        dose(sheet, item, out);
        new CardSteps(sheet, item, out).write(() -> remarks(sheet, item, out));
        aims(sheet, item, out);
        out.close();
    }

    private static void dose(Sheet sheet, Item item, Markup out) {
        var texts = sheet.texts();
        var prescription = item.prescription();
        var times = Sheet.capital(String.join(", ", prescription.getTimes()));
        if (sheet.size() == TextSize.COMPACT) {
            out.leaf("p", "dose-line", WORDS.howMuch(prescription) + " "
                    + Sheet.sentence(WORDS.howOften(prescription)) + " " + Sheet.sentence(times));
            return;
        }
        out.div("dose row");
        fact(out, "cell", texts.text("card.much"), WORDS.howMuch(prescription));
        fact(out, "cell next-cell often", texts.text("card.often"), WORDS.howOften(prescription));
        if (!times.isEmpty()) {
            fact(out, "cell next-cell when", texts.text("card.when"), times);
        }
        out.close();
    }

    private static void fact(Markup out, String styleClass, String label, String value) {
        out.div(styleClass).leaf("p", "label", label).leaf("p", "value", value).close();
    }

    private static void remarks(Sheet sheet, Item item, Markup out) {
        var texts = sheet.texts();
        var caution = Sheet.words(item.exercise().getModifyNote());
        if (!caution.isEmpty()) {
            remark(out, "motus/caution", texts.text("card.careIcon"), texts.text("card.care"), caution);
        }
        if (item.exercise().isMorningCaution()) {
            remark(out, "motus/morning", texts.text("morning.icon"), texts.text("morning.title"),
                    texts.text("morning.card", MorningNote.wait(sheet)));
        }
        var note = Sheet.words(item.prescription().getNote());
        if (!note.isEmpty()) {
            out.lead("care", texts.text("card.note"), Sheet.sentence(note));
        }
    }

    private static void remark(Markup out, String icon, String alt, String bold, String rest) {
        out.open("p", "class", "care").open("object", "type", icon, "alt", alt).close();
        out.open("strong").text(bold).close().text(" " + rest).close();
    }

    private static void aims(Sheet sheet, Item item, Markup out) {
        boolean wide = sheet.isLarge();
        if (!wide) {
            out.div("aims row");
        }
        out.div(wide ? "aims wide" : "cell line");
        feel(sheet, item, out);
        out.close();
        if (sheet.hasTickBoxes()) {
            out.div(wide ? "aims" : "cell");
            ticks(sheet.texts(), out);
            out.close();
        }
        if (!wide) {
            out.close();
        }
    }

    private static void feel(Sheet sheet, Item item, Markup out) {
        var prescription = item.prescription();
        var feel = prescription.getFeel();
        if (feel == null) {
            return;
        }
        var texts = sheet.texts();
        var name = Feel.name(sheet, item);
        var range = texts.range(feel.getLow(), feel.getHigh(), "range.to");
        out.lead("aim", texts.text("card.aim", name, range), texts.text("card.stop", prescription.getStopAt()));
        out.open("object", "type", "motus/scale", "alt",
                texts.text("card.line", name, range, prescription.getStopAt()), "data-aim",
                feel.getLow() + "-" + feel.getHigh(), "data-stop", Integer.toString(prescription.getStopAt())).close();
        if (prescription.getPainLimit() < sheet.painLimit()) {
            out.leaf("p", "limit", texts.text("card.pain", prescription.getPainLimit()));
        }
    }

    private static void ticks(HandoutTexts texts, Markup out) {
        out.div("ticks");
        for (int day = 1; day <= DAYS; day++) {
            out.div("cell day").leaf("p", "name", texts.text("day." + day)).div("tick").close(2);
        }
        out.close();
    }
}
