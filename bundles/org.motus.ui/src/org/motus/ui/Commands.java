package org.motus.ui;

/** Ids of the commands through which screens meet. They are declared in this bundle's plugin.xml. */
public final class Commands {

    /** Makes the first program of a location for the active patient. */
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

    private Commands() {
    }
}
