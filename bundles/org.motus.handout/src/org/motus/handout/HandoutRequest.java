package org.motus.handout;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

import org.motus.model.clinic.Patient;
import org.motus.model.program.Paper;
import org.motus.model.program.Program;

/**
 * What to print. All clinical text comes from the program's own snapshot, so an old revision prints the same for ever.
 *
 * @param patient whose program it is; the patient's language chooses the language of the page
 * @param program the program of that revision, with its options for text size, tick boxes and black and white
 * @param revision number of the program's revision, from 1
 * @param printedOn the day printed on the page
 * @param letterhead who hands it out
 * @param paper paper to print on; overrides the paper of the program's options
 * @param contentStatus one sentence that says whether a clinician has reviewed the content; empty prints none
 * @param draft true when the clinic does not have this revision yet, so that its number may change; the page says so
 */
public record HandoutRequest(Patient patient, Program program, int revision, LocalDate printedOn,
        Letterhead letterhead, Paper paper, String contentStatus, boolean draft) {

    /** Checks that nothing is missing and that the revision counts from 1. */
    public HandoutRequest {
        requireNonNull(patient);
        requireNonNull(program);
        requireNonNull(printedOn);
        requireNonNull(letterhead);
        requireNonNull(paper);
        requireNonNull(contentStatus);
        if (revision < 1) {
            throw new IllegalArgumentException("A revision counts from 1.");
        }
    }

    /** A revision that the clinic has. */
    public HandoutRequest(Patient patient, Program program, int revision, LocalDate printedOn, Letterhead letterhead,
            Paper paper, String contentStatus) {
        this(patient, program, revision, printedOn, letterhead, paper, contentStatus, false);
    }
}
