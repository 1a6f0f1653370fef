package org.motus.ui;

import org.motus.care.EditedDocument;

/**
 * Keeps what somebody may only read as it is. What is tried is said in one sentence at once, before anything is typed for
 * nothing; the store would refuse it later.
 *
 * @param clinic
 *            knows who is signed in
 * @param notices
 *            where it is said
 */
record ReadOnly(ActiveClinic clinic, Notices notices) {

    /** Guards a document when who is signed in may not change records. */
    void guard(EditedDocument document, Notice.Topic topic) {
        if (!clinic.mayWrite()) {
            document.readOnly(() -> notices.show(Notice.failed(topic, Messages.read_only, Messages.read_only_advice)));
        }
    }
}
