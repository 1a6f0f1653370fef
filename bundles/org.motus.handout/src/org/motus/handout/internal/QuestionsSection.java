package org.motus.handout.internal;

/** Questions patients ask, and room to say the plan in their own words. */
final class QuestionsSection implements Section {

    private static final String[] OWN_WORDS = { "words.stop", "words.when", "words.pain" };

    @Override
    public void write(Sheet sheet, Markup out) {
        questions(sheet, out);
        ownWords(sheet.texts(), out);
    }

    private static void questions(Sheet sheet, Markup out) {
        var questions = sheet.program().getQuestions();
        if (questions.isEmpty()) {
            return;
        }
        out.open("div", "class", "part", "id", "questions");
        out.open("h2").text(sheet.texts().text("questions.title")).close();
        for (var faq : questions) {
            out.div("question");
            out.open("h3").text(Sheet.words(faq.getQuestion())).close();
            out.leaf("p", "answer", Sheet.words(faq.getAnswer())).close();
        }
        out.close();
    }

    private static void ownWords(HandoutTexts texts, Markup out) {
        out.open("div", "class", "part own-words", "id", "own-words");
        out.open("h2").text(texts.text("words.title")).close();
        out.leaf("p", "prose", texts.text("words.intro"));
        for (var key : OWN_WORDS) {
            out.div("own").leaf("p", "ask", texts.text(key)).div("write").close(2);
        }
        out.close();
    }
}
