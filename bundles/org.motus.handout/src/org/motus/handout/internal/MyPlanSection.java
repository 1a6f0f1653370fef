package org.motus.handout.internal;

/** If-then plans and the next visit. */
final class MyPlanSection implements Section {

    @Override
    public void write(Sheet sheet, Markup out) {
        plans(sheet, out);
        next(sheet, out);
    }

    private static void plans(Sheet sheet, Markup out) {
        var plans = sheet.program().getIfThenPlans();
        if (plans.isEmpty()) {
            return;
        }
        var texts = sheet.texts();
        out.open("div", "class", "plan", "id", "my-plan");
        out.open("h2").text(texts.text("plan.title")).close();
        for (var plan : plans) {
            out.open("p").open("strong").text(texts.text("plan.if")).close();
            out.text(" " + Sheet.words(plan.getTrigger()) + ", ");
            out.open("strong").text(texts.text("plan.then")).close();
            out.text(" " + Sheet.sentence(Sheet.words(plan.getAction()))).close();
        }
        out.close();
    }

    private static void next(Sheet sheet, Markup out) {
        var day = sheet.program().getReviewOn();
        if (day == null) {
            return;
        }
        var texts = sheet.texts();
        out.open("div", "class", "next row", "id", "next").div("cell label");
        out.open("h2").text(texts.text("next.title")).close(2);
        out.div("cell").lead("day", Sheet.sentence(texts.weekday(day)), texts.text("next.bring")).close(2);
    }
}
