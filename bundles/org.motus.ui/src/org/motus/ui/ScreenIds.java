package org.motus.ui;

/** Ids of views and editors, so that the product can place a screen it does not depend on. */
public final class ScreenIds {

    /** Table of the clinic's patients. */
    public static final String PATIENTS = "org.motus.ui.patient.patients";
    /** A patient's details: name, contact, equipment, flags; also the form for a new patient. */
    public static final String DETAILS = "org.motus.ui.patient.details";
    /** Where it hurts, what the location means, the episode, the program at a glance, scores, next actions. */
    public static final String OVERVIEW = "org.motus.ui.patient.overview";
    /** Editor of the active patient's program. */
    public static final String EDITOR = "org.motus.ui.program.editor";
    /** Shown in the Program step when no editor is open: start from location. */
    public static final String START_PROGRAM = "org.motus.ui.program.start";
    /** Exercises to add to the program in the editor. */
    public static final String EXERCISES = "org.motus.ui.program.exercises";
    /** Findings about the program in the editor. */
    public static final String FINDINGS = "org.motus.ui.program.findings";

    /** The exercises of the library, each with its drawing, dose and evidence. */
    public static final String LIBRARY = "org.motus.ui.library.library";

    /** The active patient's program, read only. */
    public static final String PROGRAM = "org.motus.ui.program.program";

    private ScreenIds() {
    }
}
