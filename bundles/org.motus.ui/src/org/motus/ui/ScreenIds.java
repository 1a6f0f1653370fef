package org.motus.ui;

/** Ids of views, so that the product can place a screen it does not depend on. */
public final class ScreenIds {

    /** Table of the clinic's patients. */
    public static final String PATIENTS = "org.motus.ui.patient.patients";
    /** The active patient's program. */
    public static final String PROGRAM = "org.motus.ui.program.program";

    private ScreenIds() {
    }
}
