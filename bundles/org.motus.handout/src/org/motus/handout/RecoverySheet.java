package org.motus.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.motus.handout.HandoutException.Reason;
import org.motus.handout.internal.KeyPage;
import org.motus.handout.internal.SafeFile;

/**
 * The sheet with a clinic's recovery key, to print and put into a safe place.
 *
 * @param title
 *            head of the sheet
 * @param clinic
 *            name of the clinic
 * @param words
 *            paragraphs below the key: what it is for and where to keep it
 */
public record RecoverySheet(String title, String clinic, List<String> words) {

    /** Copies the list. */
    public RecoverySheet {
        words = List.copyOf(words);
    }

    /**
     * Saves the sheet as a PDF of one page, whole or not at all.
     *
     * @param target
     *            the file; one that is there is replaced
     * @param key
     *            the recovery key in groups; not kept and not changed
     * @throws HandoutException
     *             when the file cannot be written; the folder is then as it was
     */
    public void save(Path target, char[] key) throws HandoutException {
        var file = new SafeFile(target, true);
        file.check();
        try {
            file.store(new KeyPage(this).pdf(key), HandoutProgress.NONE);
        } catch (IOException e) {
            throw new HandoutException(Reason.LAYOUT_FAILED, "The sheet with the recovery key could not be made.", e);
        }
    }
}
