package org.motus.care;

import java.time.LocalDate;
import java.util.List;

import org.motus.model.clinic.Irritability;
import org.motus.model.clinic.Sex;
import org.motus.model.clinic.Side;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;

/**
 * One invented person of the demo clinic in a few facts.
 *
 * @param pain
 *            current pain 0 to 10 at each visit, the oldest first
 * @param function
 *            patient-specific function 0 to 10 at each visit, as many as pain
 * @param activity
 *            the activity that function rates
 */
record DemoSketch(String id, String number, String givenName, String familyName, LocalDate birthDate, Sex sex,
        LocationCode location, Site site, String onset, Irritability irritability, Diagnosis diagnosis, String goal,
        String trigger, String action, List<String> flags, List<Equipment> equipment, int minutesPerDay,
        String activity, List<Integer> pain, List<Integer> function) {

    /** Where it hurts. */
    record Site(String region, Side side, String spread) {
    }

    /** ICD-10 code of the WHO and its text. */
    record Diagnosis(String code, String text) {
    }

    /** The five people, one for each location A to E. */
    static List<DemoSketch> all() {
        return List.of(lowerBack(), upperBack(), sciatic(), hip(), neck());
    }

    private static DemoSketch lowerBack() {
        return new DemoSketch("demo-lower-back", "D-001", "Alex", "Example", LocalDate.of(1968, 3, 14), Sex.FEMALE,
                LocationCode.A, new Site("lower-back", Side.RIGHT, "across the belt line"),
                "After a weekend of gardening", Irritability.LOW, new Diagnosis("M54.5", "Low back pain"),
                "garden for an hour", "I put the kettle on in the morning", "I do exercise 1",
                List.of("OSTEOPOROSIS"), List.of(Equipment.MAT, Equipment.CHAIR, Equipment.SHOES), 20,
                "Gardening for an hour", List.of(6, 6, 5, 5, 4), List.of(3, 4, 5, 5, 7));
    }

    private static DemoSketch upperBack() {
        return new DemoSketch("demo-upper-back", "D-002", "Toni", "Fictional", LocalDate.of(1990, 7, 2), Sex.MALE,
                LocationCode.B, new Site("upper-back", Side.BOTH, "between the shoulder blades"),
                "Since a move to a new desk", Irritability.LOW, new Diagnosis("M54.6", "Pain in thoracic spine"),
                "finish a work day without pain", "I finish a call", "I do 5 shoulder blade squeezes", List.of(),
                List.of(Equipment.CHAIR, Equipment.DOORWAY, Equipment.SHOES, Equipment.BAND), 30,
                "Working at the desk for two hours", List.of(5, 4, 3), List.of(4, 6, 7));
    }

    private static DemoSketch sciatic() {
        return new DemoSketch("demo-sciatic", "D-003", "Kim", "Muster", LocalDate.of(1996, 11, 23), Sex.OTHER,
                LocationCode.C, new Site("calf", Side.LEFT, "from the buttock to the outer calf"),
                "After lifting a box", Irritability.HIGH, new Diagnosis("M54.4", "Lumbago with sciatica"),
                "walk the dog for 20 minutes", "I get home from work", "I do exercises 1 and 2", List.of(),
                List.of(Equipment.MAT, Equipment.CHAIR, Equipment.SHOES), 25, "Walking the dog",
                List.of(7, 6, 7, 5), List.of(2, 3, 2, 4));
    }

    private static DemoSketch hip() {
        return new DemoSketch("demo-hip", "D-004", "Noor", "Madeup", LocalDate.of(1955, 1, 30), Sex.FEMALE,
                LocationCode.D, new Site("hip-side", Side.RIGHT, "side of the hip"),
                "Came on slowly over the spring", Irritability.MODERATE, new Diagnosis("M25.5", "Pain in joint"),
                "climb the stairs without the rail", "I brush my teeth at night", "I do exercise 3",
                List.of("BALANCE_IMPAIRMENT"),
                List.of(Equipment.MAT, Equipment.CHAIR, Equipment.STRAP, Equipment.SHOES), 20,
                "Climbing one flight of stairs", List.of(6, 5, 5, 4), List.of(4, 4, 5, 6));
    }

    private static DemoSketch neck() {
        return new DemoSketch("demo-neck", "D-005", "Maria", "Invented", LocalDate.of(1982, 9, 8), Sex.FEMALE,
                LocationCode.E, new Site("neck", Side.LEFT, "neck to shoulder blade"), "Long days at two screens",
                Irritability.LOW, new Diagnosis("M54.2", "Cervicalgia"), "turn my head when I drive",
                "I sit down at my desk", "I do exercise 1", List.of(), List.of(Equipment.CHAIR, Equipment.SHOES), 15,
                "Looking over the shoulder in the car", List.of(5, 4, 3, 2), List.of(4, 5, 7, 8));
    }
}
