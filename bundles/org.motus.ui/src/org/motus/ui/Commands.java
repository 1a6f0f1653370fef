package org.motus.ui;

/** Ids of the commands through which screens meet. They are declared in this bundle's plugin.xml. */
public final class Commands {

    /** Begins a program of a location for the active patient, as an unsaved draft in the editor. */
    public static final String START = "org.motus.command.start";
    /** Parameter of {@link #START}: A to E; without it the screen asks. */
    public static final String START_LOCATION = "org.motus.command.start.location";
    /** Parameter of {@link #START}: STANDARD or GENTLE; without it the rule chooses. */
    public static final String START_PROFILE = "org.motus.command.start.profile";
    /** Writes the active patient's handout. */
    public static final String PRINT = "org.motus.command.print";
    /** Parameter of {@link #PRINT}: path of a new PDF; without it a dialog asks. */
    public static final String PRINT_FILE = "org.motus.command.print.file";
    /** Puts the cursor into the patient search. */
    public static final String FIND = "org.motus.command.find";
    /** Shows the patients. */
    public static final String PATIENTS = "org.motus.command.patients";
    /** Shows a step of the visit: parameter {@link #STEP_NAME} is a name of {@link Step}. */
    public static final String STEP = "org.motus.command.step";
    /** Parameter of {@link #STEP}. */
    public static final String STEP_NAME = "org.motus.command.step.name";
    /** Shows an empty form for a new patient. */
    public static final String NEW_PATIENT = "org.motus.command.patient.new";
    /** Shows the active patient's details for change. */
    public static final String EDIT_PATIENT = "org.motus.command.patient.edit";
    /** Archives the active patient, or brings them back. */
    public static final String ARCHIVE_PATIENT = "org.motus.command.patient.archive";
    /** Takes the last change back. */
    public static final String UNDO = "org.motus.command.undo";
    /** Does the change again that was taken back last. */
    public static final String REDO = "org.motus.command.redo";
    /** Saves what is on screen. */
    public static final String SAVE = "org.motus.command.save";
    /** Saves the program as a revision and prints its handout. */
    public static final String SAVE_AND_PRINT = "org.motus.command.saveandprint";
    /** Hides other patients, or shows them again. */
    public static final String DISCREET = "org.motus.command.discreet";
    /** Opens the palette of patients, exercises and commands. */
    public static final String PALETTE = "org.motus.command.palette";
    /** Shows the library, also while no clinic is open; parameter {@link #LIBRARY_EXERCISE}. */
    public static final String LIBRARY = "org.motus.command.library";
    /** Optional parameter of {@link #LIBRARY}: id of the exercise to show. */
    public static final String LIBRARY_EXERCISE = "org.motus.command.library.exercise";
    /** Shows or hides the exercises to add. */
    public static final String EXERCISES = "org.motus.command.exercises";
    /** Shows or hides the findings. */
    public static final String FINDINGS = "org.motus.command.findings";
    /** Goes to the next pane. */
    public static final String NEXT_PANE = "org.motus.command.nextpane";
    /** Adds an exercise to the active patient's open program; see {@link ProgramTarget}. */
    public static final String ADD = "org.motus.command.add";
    /** Parameter of {@link #ADD}: id of an exercise of the library. */
    public static final String ADD_EXERCISE = "org.motus.command.add.exercise";
    /** Writes a new exercise of the clinic's own. */
    public static final String NEW_EXERCISE = "org.motus.command.exercise.new";
    /** Writes an exercise of the clinic's own that begins as the one that is chosen in the library. */
    public static final String COPY_EXERCISE = "org.motus.command.exercise.copy";
    /** Changes the exercise that is chosen in the library for this clinic. */
    public static final String EDIT_EXERCISE = "org.motus.command.exercise.edit";
    /** Takes the chosen exercise out of the clinic's library. */
    public static final String REMOVE_EXERCISE = "org.motus.command.exercise.remove";
    /** Shows what the chosen exercise was in this clinic before. */
    public static final String EXERCISE_VERSIONS = "org.motus.command.exercise.versions";
    /** Opens the preferences: text size, theme, discreet, clinician's name. */
    public static final String PREFERENCES = "org.motus.command.preferences";
    /** Covers the window until the password is typed. */
    public static final String LOCK = "org.motus.command.lock";

    private Commands() {
    }
}
