package org.motus.handout.internal;

import java.util.List;

/** Puts the parts of a handout together as one XHTML document. */
final class HandoutDocument {

    private static final List<Section> SAFETY = List.of(new LetterheadSection(), new StopBox(), new HowHardSection());
    private static final List<Section> OVERVIEW = List.of(new OverviewSection(), new MyPlanSection());
    private static final List<Section> REST = List.of(new ExerciseCards(), new BreakSection(), new WalkingSection(),
            new QuestionsSection(), new EvidenceSection());

    private final Sheet sheet;
    private final HandoutTexts texts;

    HandoutDocument(Sheet sheet) {
        this.sheet = sheet;
        this.texts = sheet.texts();
    }

    /**
     * Writes the document.
     *
     * @param tokens colors and measures
     * @param out where to
     */
    void write(Tokens tokens, Markup out) {
        pageOne(tokens, out, true);
        REST.forEach(section -> section.write(sheet, out));
        out.close(2);
    }

    /** Writes only what page 1 should hold: quick to lay out, to see whether it fits. The rest begins a new page. */
    void writePageOne(Tokens tokens, Markup out) {
        pageOne(tokens, out, false);
        out.close(2);
    }

    private void pageOne(Tokens tokens, Markup out, boolean bookmarked) {
        out.open("html", "lang", texts.languageTag());
        head(tokens, out, bookmarked);
        out.open("body");
        running(out);
        out.open("div", "class", "page-one", "id", "page-one");
        out.open("div", "id", "safety");
        SAFETY.forEach(section -> section.write(sheet, out));
        out.close();
        OVERVIEW.forEach(section -> section.write(sheet, out));
        out.close();
    }

    private void head(Tokens tokens, Markup out, boolean bookmarked) {
        out.open("head");
        out.open("title").text(texts.text("title.document", sheet.shortName())).close();
        meta(out, "author", sheet.letterhead().clinic());
        meta(out, "subject", texts.text("subject"));
        meta(out, "keywords", texts.text("keywords"));
        if (bookmarked) {
            bookmarks(out);
        }
        out.style(tokens.styleSheet());
        out.close();
    }

    private static void meta(Markup out, String name, String content) {
        if (!content.isBlank()) {
            out.empty("meta", "name", name, "content", content);
        }
    }

    private void bookmarks(Markup out) {
        var program = sheet.program();
        out.open("bookmarks");
        bookmark(out, texts.text("title.page"), "plan", true);
        bookmark(out, texts.text("stop.title"), "stop", true);
        bookmark(out, texts.text("overview.title"), "overview", true);
        bookmark(out, texts.text("plan.title"), "my-plan", !program.getIfThenPlans().isEmpty());
        if (!sheet.items().isEmpty()) {
            out.open("bookmark", "name", texts.text("card.part"), "href", "#cards");
            sheet.items().forEach(item -> bookmark(out,
                    item.label() + " " + Sheet.words(item.exercise().getName()), item.anchor(), true));
            out.close();
        }
        var breaks = program.getBreakPlan();
        bookmark(out, texts.text("break.title"), "breaks", breaks != null && !breaks.getItems().isEmpty());
        var walking = program.getWalkingPlan();
        bookmark(out, texts.text("walk.title"), "walking", walking != null && walking.getLadder() != null
                && !walking.getLadder().getSteps().isEmpty());
        bookmark(out, texts.text("questions.title"), "questions", !program.getQuestions().isEmpty());
        bookmark(out, texts.text("evidence.title"), "evidence", true);
        out.close();
    }

    private static void bookmark(Markup out, String name, String anchor, boolean present) {
        if (present) {
            out.empty("bookmark", "name", name, "href", "#" + anchor);
        }
    }

    /** The lines at the top and the foot of the pages. */
    private void running(Markup out) {
        var letterhead = sheet.letterhead();
        var separator = texts.text("separator");
        var line = sheet.shortName() + separator + texts.day(sheet.request().printedOn());
        if (!letterhead.phone().isBlank()) {
            line += separator + texts.text("header.questions", letterhead.phone());
        }
        out.open("div", "id", "header").open("p").text(line).close(2);
        var foot = texts.text("footer.stop");
        if (!letterhead.emergencyNumber().isBlank()) {
            foot += " " + texts.text("footer.emergency", letterhead.emergencyNumber());
        }
        out.open("div", "id", "footer").open("p").text(foot).close(2);
    }
}
