package org.motus.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Program;
import org.motus.testkit.ProgramBuilder;
import org.motus.testkit.SamplePrograms;

/** What a patient reads, and in which order. */
class HandoutTextTest {

    @Test
    void pageOneTellsWhoWhenDangerFeelExercisesPlanAndNextVisitInThisOrder() throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.sciatic().build()))) {
            assertInOrder(PrintedText.asRead(document), "Riverside Physiotherapy", "Questions? Call 555 0100",
                    "1 Sample Street, Exampletown", "Your exercise plan", "For Alex Example", "November 20, 2026",
                    "Sam Sample, physiotherapist", "Leg pain from the back (sciatica).", "My goal:",
                    "walk the dog for 20 minutes", "[Stop sign]", "Stop and get help", "Emergency: call 112",
                    "Stop all exercise and go to the emergency department now, if you have:",
                    "loss of bladder or bowel control", "numbness between your legs",
                    "severe or growing leg weakness", "numbness that is spreading",
                    "Stop that exercise if pain or tingling moves further down your leg.", "How hard? Feel",
                    "How hard? Pain", "[Pain line from 0 to 10. 0 to 2: go on. 3: do half. 4 to 10: stop for today.]",
                    "Your exercises", "Short of time? Do 1 and 2 first.", "90-90 rest position", "Effort 0",
                    "stop at 3",
                    "Lying sciatic nerve glide", "Prop on elbows", "Seated figure-four stretch", "Starter walk",
                    "My plan", "If I put the kettle on in the morning, then I do exercises 2 and 3.",
                    "If I miss it, then I do it at the next break.", "Next visit", "Friday, December 4, 2026.");
        }
    }

    @Test
    void eachCardTellsDoseThenStepsThenCautionThenAim() throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.sciatic().build()))) {
            assertInOrder(cards(document), "1 90-90 rest position", "How much", "4 minutes", "How often",
                    "2 times a day", "When", "Lunch, evening", "[A person lies on the back on a mat",
                    "Get ready", "Lie on your back near a chair.", "[Both calves rest on the chair seat", "Do it",
                    "Put your calves on the chair seat. Bend hips and knees to about a right angle.",
                    "Let your back rest heavy on the floor.", "Breathe slowly. Roll to your side to get up.",
                    "[Caution]", "Take care. Cannot get to the floor?", "Effort: aim for 0. Stop at 3.",
                    "[Effort line from 0 to 10. Aim for 0. Stop at 3.]", "Mon", "Sun", "2 Lying sciatic nerve glide");
        }
    }

    @Test
    void stepNumbersGoOnFromGetReadyToDoIt() throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.neck().build()))) {
            assertInOrder(cards(document), "1. Sit tall with shoulders relaxed.",
                    "2. Turn your head slowly to one side.", "3. Pause where it feels firm but easy.",
                    "4. Turn to the other side.");
        }
    }

    @Test
    void everyDoseAndStepOfTheProgramIsPrinted() throws Exception {
        var program = SamplePrograms.sciatic().build();
        try (var document = Clinic.print(Clinic.request(program))) {
            var text = cards(document);
            for (var prescription : program.getPhases().getFirst().getPrescriptions()) {
                prescription.getExercise().getSteps().forEach(step -> assertTrue(text.contains(step.getText())));
            }
            // 2 sets of 10 with 30 s rest; 3 single holds of 30 s; 2 holds each side; 5 minutes of walking
            assertInOrder(text, "10 slow moves", "Rest 30 seconds.", "Hold 30 seconds. Do 3.",
                    "Hold 30 seconds. Do 2 each side.", "Walk 5 minutes.");
        }
    }

    @Test
    void partsBehindTheCardsFollowInOrder() throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.sciatic().build()))) {
            assertInOrder(cards(document), "W Starter walk", "Short breaks",
                    "Take a short break every 120 minutes. It takes about 1 minute.", "Standing back bend",
                    "Your walking plan", "You are here", "5 minutes", "10 minutes", "Stay here",
                    "Questions and answers", "Is it safe to move when it hurts?", "Yes, in most cases.",
                    "Tell it in your own words", "How sure are we?", "Starter walk", "[2 of 3 bars]", "Some",
                    "C38, C39", "Exercise eases long-lasting back pain.", "Some", "C25",
                    "Stretches chosen for you may help more.", "[0 of 3 bars]", "Not proven", "C02",
                    "No clinician has reviewed this content yet. Content 2026.1.");
        }
    }

    @Test
    void anHourAfterGettingUpIsSaidInWordsAndOtherWaitsInMinutes() throws Exception {
        assertTrue(pageOne(SamplePrograms.neck().build())
                .contains("Wait about an hour after you get up before you do exercise 2."));
        assertTrue(pageOne(SamplePrograms.neck().morningWait(90).build())
                .contains("Wait about 90 minutes after you get up before you do exercise 2."));
    }

    @Test
    void painLineStopsOverFiveInTheStandardAndOverThreeInTheGentleProfile() throws Exception {
        try (var standard = Clinic.print(Clinic.request(SamplePrograms.neck().build()))) {
            assertTrue(PrintedText.asRead(standard).contains("3 to 5: do half. 6 to 10: stop for today."));
        }
        try (var gentle = Clinic.print(Clinic.request(SamplePrograms.sciatic().build()))) {
            assertTrue(PrintedText.asRead(gentle).contains("3: do half. 4 to 10: stop for today."));
        }
    }

    @Test
    void painLimitBelowTheLineIsSaidOnTheCard() throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.sciatic().build()))) {
            // only the nerve glide has 2, below the gentle line of 3
            assertInOrder(cards(document), "Pull or tingle: aim for 0 to 2. Stop at 4.", "Pain: not over 2.",
                    "3 Prop on elbows");
            assertEquals(1, count(cards(document), "Pain: not over"));
        }
    }

    @Test
    void tickBoxesAreLeftOutWhenTheDiaryKeepsCount() throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.neck().tickBoxes(false).build()))) {
            assertFalse(PrintedText.asRead(document).contains("Mon"));
        }
    }

    @Test
    void inventedPatientIsMarkedOnPageOneOnly() throws Exception {
        var head = Clinic.LETTERHEAD;
        var demo = new Letterhead(head.clinic(), head.address(), head.phone(), head.emergencyNumber(), true);
        var program = SamplePrograms.neck().build();
        var request = new HandoutRequest(Clinic.alex(), program, 1, Clinic.TODAY, demo,
                program.getOptions().getPaper(), Clinic.STATUS);
        try (var document = Clinic.print(request)) {
            assertTrue(PrintedText.pages(document).getFirst().contains("Example, invented patient"));
        }
        assertFalse(pageOne(program).contains("invented"));
    }

    @Test
    void programWithoutExercisesStillPrintsItsWarnings() throws Exception {
        var program = ProgramBuilder.program(LocationCode.A, "Lower back pain").build();
        try (var document = Clinic.print(Clinic.request(program))) {
            var text = PrintedText.asRead(document);
            assertInOrder(text, "Stop and get help", "No exercises yet.", "How sure are we?");
        }
    }

    @Test
    void sameRevisionPrintsTheSameTextAgain() throws Exception {
        var program = SamplePrograms.sciatic().build();
        try (var first = Clinic.print(Clinic.request(program)); var again = Clinic.print(Clinic.request(program))) {
            assertEquals(PrintedText.asRead(first), PrintedText.asRead(again));
            assertEquals(PrintedText.pages(first), PrintedText.pages(again));
        }
    }

    @Test
    void dayReadsAsThePatientsCountryWritesIt() throws Exception {
        var patient = Clinic.alex();
        patient.setLanguage("en-GB");
        var program = SamplePrograms.neck().reviewOn(LocalDate.of(2026, 12, 4)).build();
        try (var document = Clinic.print(Clinic.request(patient, program))) {
            assertTrue(PrintedText.pages(document).getFirst().contains("20 November 2026"));
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
        }
    }

    private static String pageOne(Program program) throws Exception {
        try (var document = Clinic.print(Clinic.request(program))) {
            return PrintedText.pages(document).getFirst();
        }
    }

    /** The text from the first card on. */
    private static String cards(PDDocument document) throws Exception {
        var text = PrintedText.asRead(document);
        return text.substring(text.indexOf("Next visit"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (var part : List.of(parts)) {
            int at = text.indexOf(part, from);
            assertTrue(at >= 0, () -> "Not printed, or not in this place: " + part + "\nin: " + text);
            from = at + part.length();
        }
    }
}
