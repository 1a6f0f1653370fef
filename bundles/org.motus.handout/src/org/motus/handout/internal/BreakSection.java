package org.motus.handout.internal;

import org.motus.library.DoseWords;
import org.motus.model.library.LibraryFactory;
import org.motus.model.program.BreakItem;
import org.motus.model.program.ProgramFactory;

/** The short breaks of the day. */
final class BreakSection implements Section {

    private static final DoseWords WORDS = new DoseWords();
    private static final int MINUTE = 60;

    @Override
    public void write(Sheet sheet, Markup out) {
        var plan = sheet.program().getBreakPlan();
        if (plan == null || plan.getItems().isEmpty()) {
            return;
        }
        var texts = sheet.texts();
        long minutes = Math.max(1, Math.round(plan.getTotalSeconds() / (double) MINUTE));
        out.open("div", "class", "part whole", "id", "breaks");
        out.open("h2").text(texts.text("break.title")).close();
        out.leaf("p", "prose", minutes == 1
                ? texts.text("break.everyOne", plan.getEveryMinutes())
                : texts.text("break.every", plan.getEveryMinutes(), minutes));
        out.open("table").open("thead").open("tr");
        out.open("th", "scope", "col").open("p").text(texts.text("break.move")).close(2);
        out.open("th", "scope", "col").open("p").text(texts.text("break.how")).close(4);
        out.open("tbody");
        for (var item : plan.getItems()) {
            out.open("tr").open("th", "scope", "row").open("p").text(Sheet.words(item.getName())).close(2);
            out.open("td").open("p").text(dose(texts, item)).close(3);
        }
        out.close(3);
    }

    private static String dose(HandoutTexts texts, BreakItem item) {
        if (item.getReps() == null) {
            return texts.text("break.seconds", item.getSeconds());
        }
        var dosage = LibraryFactory.eINSTANCE.createDosage();
        dosage.setReps(item.getReps());
        dosage.setHoldSeconds(item.getHoldSeconds());
        dosage.setSides(item.getSides());
        var once = ProgramFactory.eINSTANCE.createPrescription();
        once.setDosage(dosage);
        once.setExercise(LibraryFactory.eINSTANCE.createExercise());
        return WORDS.howMuch(once);
    }
}
