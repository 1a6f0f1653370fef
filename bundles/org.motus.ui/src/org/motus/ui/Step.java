package org.motus.ui;

/** The pages of the window. Each is a perspective; the five steps of a visit share one editor area. */
public enum Step {
    /** The patient table. */
    CASELOAD("org.motus.page.caseload", false),
    /** The exercises and texts that ship with the product. */
    LIBRARY("org.motus.page.library", false),
    /** A patient's details. */
    DETAILS("org.motus.page.details", false),
    /** First step: where it hurts. */
    OVERVIEW("org.motus.step.overview", true),
    /** Second step: red flags. */
    SCREENING("org.motus.step.screening", true),
    /** Third step: the program. */
    PROGRAM("org.motus.step.program", true),
    /** Fourth step: the diary. */
    DIARY("org.motus.step.diary", true),
    /** Fifth step: whether it helped. */
    REVIEW("org.motus.step.review", true);

    private final String perspective;
    private final boolean visit;

    Step(String perspective, boolean visit) {
        this.perspective = perspective;
        this.visit = visit;
    }

    /** @return id of the perspective */
    public String perspective() {
        return perspective;
    }

    /** @return true for the five steps of a visit, which need an active patient */
    public boolean visit() {
        return visit;
    }
}
