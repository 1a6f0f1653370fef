package org.motus.care;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.motus.model.program.Paper;

/**
 * What to print and where.
 *
 * @param revision
 *            number of the revision; empty for the newest
 * @param paper
 *            empty for the paper the program asks for
 * @param out
 *            the PDF file
 * @param overwrite
 *            true to replace a file that is there
 * @param printedOn
 *            the day printed on the page
 */
public record PrintRequest(OptionalInt revision, Optional<Paper> paper, Path out, boolean overwrite,
        LocalDate printedOn) {
}
