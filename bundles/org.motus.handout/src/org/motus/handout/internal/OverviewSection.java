package org.motus.handout.internal;

import java.util.List;

import org.motus.handout.internal.Sheet.Item;
import org.motus.library.DoseWords;
import org.motus.library.SessionTime;

/** All exercises at a glance: the piece of paper patients value most. */
final class OverviewSection implements Section {

    private static final DoseWords WORDS = new DoseWords();
    private static final int ENOUGH_TO_CHOOSE = 3;
    private static final int FIRST_TWO = 2;

    @Override
    public void write(Sheet sheet, Markup out) {
        var texts = sheet.texts();
        out.open("div", "class", sheet.fit() == Fit.SPLIT ? "overview new-page" : "overview", "id", "overview");
        out.open("h2").text(texts.text("overview.title")).close();
        if (sheet.items().isEmpty()) {
            out.leaf("p", "intro", texts.text("overview.none")).close();
            return;
        }
        intro(sheet, out);
        table(sheet, out);
        out.close();
    }

    private static void intro(Sheet sheet, Markup out) {
        var texts = sheet.texts();
        long minutes = (long) Math.ceil(SessionTime.minutesPerDay(sheet.program()));
        var numbers = sheet.items().stream().filter(item -> !item.isWalk()).map(Item::label).toList();
        out.open("p", "class", "intro");
        out.text(minutes == 1 ? texts.text("overview.minute") : texts.text("overview.minutes", minutes));
        if (numbers.size() >= ENOUGH_TO_CHOOSE) {
            out.text(" ").open("strong");
            out.text(texts.text("overview.short", texts.and(numbers.subList(0, FIRST_TWO)))).close();
        }
        out.close();
        morning(sheet, out);
    }

    private static void morning(Sheet sheet, Markup out) {
        List<String> late = sheet.items().stream().filter(item -> item.exercise().isMorningCaution())
                .map(Item::label).toList();
        if (!late.isEmpty()) {
            var texts = sheet.texts();
            out.leaf("p", "intro", texts.text(late.size() == 1 ? "morning.one" : "morning.many",
                    MorningNote.wait(sheet), texts.and(late)));
        }
    }

    private static void table(Sheet sheet, Markup out) {
        var texts = sheet.texts();
        out.open("table").open("thead").open("tr");
        if (!sheet.isLarge()) {
            head(out, "column-picture", texts.text("overview.picture"));
        }
        head(out, "column-name", texts.text("overview.exercise"));
        head(out, "column-much", texts.text("overview.much"));
        head(out, "column-often", texts.text("overview.often"));
        head(out, "column-aim", texts.text("overview.aim"));
        out.close(2).open("tbody");
        sheet.items().forEach(item -> row(sheet, item, out));
        out.close(2);
    }

    private static void head(Markup out, String styleClass, String text) {
        out.open("th", "scope", "col", "class", styleClass).open("p").text(text).close(2);
    }

    private static void row(Sheet sheet, Item item, Markup out) {
        out.open("tr");
        if (!sheet.isLarge()) {
            out.open("td");
            picture(sheet, item, out);
            out.close();
        }
        out.open("th", "scope", "row");
        if (sheet.isLarge()) {
            picture(sheet, item, out);
        }
        out.open("p").leaf("span", "tag", item.label()).text(" ");
        out.text(Sheet.words(item.exercise().getName())).close(2);
        cell(out, WORDS.howMuch(item.prescription()));
        out.open("td").open("p").text(WORDS.howOften(item.prescription())).close();
        var times = item.prescription().getTimes();
        if (!times.isEmpty()) {
            out.open("p").text(String.join(", ", times)).close();
        }
        out.close();
        aim(sheet, item, out);
        out.close();
    }

    /** The last frame: it shows most of what an exercise is. Without any, the number stands there large. */
    private static void picture(Sheet sheet, Item item, Markup out) {
        var frames = item.cards().frames();
        if (frames.isEmpty()) {
            out.open("object", "type", "motus/number", "data-text", item.label(), "alt",
                    sheet.texts().text("card.alt", item.label())).close();
            return;
        }
        var frame = frames.getLast();
        out.open("object", "type", PictureDrawer.TYPE, "data-small", "yes", "data-picture", sheet.numberOf(frame),
                "alt", frame.caption().isEmpty() ? frame.alt() : frame.caption()).close();
    }

    private static void cell(Markup out, String text) {
        out.open("td").open("p").text(text).close(2);
    }

    private static void aim(Sheet sheet, Item item, Markup out) {
        var texts = sheet.texts();
        var feel = item.prescription().getFeel();
        out.open("td");
        if (feel != null) {
            out.leaf("p", "aim", Feel.name(sheet, item) + " "
                    + texts.range(feel.getLow(), feel.getHigh(), "range.dash"));
            out.leaf("p", "stop", texts.text("overview.stop", item.prescription().getStopAt()));
        } else {
            out.leaf("p", "aim", texts.text("evidence.none"));
        }
        out.close();
    }
}
