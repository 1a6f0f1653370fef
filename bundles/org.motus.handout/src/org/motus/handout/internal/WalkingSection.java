package org.motus.handout.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.LadderStep;

/** The walking ladder with the step this person stands on. */
final class WalkingSection implements Section {

    @Override
    public void write(Sheet sheet, Markup out) {
        var plan = sheet.program().getWalkingPlan();
        var ladder = plan == null ? null : plan.getLadder();
        if (plan == null || ladder == null || ladder.getSteps().isEmpty()) {
            return;
        }
        out.open("div", "class", "part whole", "id", "walking");
        out.open("h2").text(sheet.texts().text("walk.title")).close();
        rules(sheet, out);
        out.open("table");
        head(sheet.texts(), out);
        out.open("tbody");
        int number = 1;
        for (var step : ladder.getSteps()) {
            row(sheet.texts(), step, number++, Sheet.words(step.getId()).equals(plan.getCurrentStepId()), out);
        }
        out.close(3);
    }

    private static void rules(Sheet sheet, Markup out) {
        var texts = sheet.texts();
        out.lead("prose", texts.text("walk.goodDay"), texts.text("walk.goodDayIs"));
        out.lead("prose", texts.text("walk.moveOn"), texts.text("walk.moveOnWhen"));
        out.lead("prose", texts.text("walk.stepBack"), texts.text("walk.stepBackWhen", sheet.painLimit()));
    }

    private static void head(HandoutTexts texts, Markup out) {
        out.open("thead").open("tr");
        for (var column : new String[] { "step", "for", "often", "feels", "after" }) {
            out.open("th", "scope", "col", "class", "walk-" + column).open("p").text(texts.text("walk." + column));
            out.close(2);
        }
        out.close(2);
    }

    private static void row(HandoutTexts texts, LadderStep step, int number, boolean here, Markup out) {
        out.open("tr", "class", here ? "here" : "there");
        out.open("th", "scope", "row").open("p").text(Integer.toString(number));
        if (here) {
            out.text(" ").leaf("span", "chip", texts.text("walk.here"));
        }
        out.close(2);
        cell(out, step.getPatientDose());
        cell(out, step.getPatientHowOften());
        cell(out, step.getPatientFeel());
        cell(out, step.getPatientMoveOn());
        out.close();
    }

    private static void cell(Markup out, @Nullable String text) {
        out.open("td").open("p").text(Sheet.words(text)).close(2);
    }
}
