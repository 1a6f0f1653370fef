package org.motus.ui.patient;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.store.PatientQuery.Archived;
import org.motus.ui.Commands;

/** What stands in the place of the table while it has no rows: why, and what to do about it. UI thread only. */
final class InsteadOfRows {

    private final PatientsView view;
    private final IServiceLocator site;

    InsteadOfRows(PatientsView view, IServiceLocator site) {
        this.view = view;
        this.site = site;
    }

    void loading() {
        view.showEmpty().say(Messages.loading, "");
    }

    /** A name must not be looked for while a patient may look on. */
    void hidden() {
        view.showEmpty().say(Messages.discreet_search, Messages.discreet_search_advice, Messages.no_match_clear,
                () -> view.search().clear());
    }

    /**
     * @param text
     *            what was typed
     * @param everybody
     *            true when the search was blank
     */
    void nobody(String text, boolean everybody, Archived archived) {
        if (!everybody) {
            view.showEmpty().say(NLS.bind(Messages.no_match, text), Messages.no_match_advice,
                    Messages.no_match_clear, () -> view.search().clear());
        } else if (archived == Archived.ONLY) {
            view.showEmpty().say(Messages.empty_archive, Messages.empty_archive_advice);
        } else {
            view.showEmpty().say(Messages.empty_clinic, Messages.empty_clinic_advice, Messages.new_patient,
                    () -> ScreenCommands.run(site, Commands.NEW_PATIENT));
        }
    }

    /** @param again reads once more */
    void failed(Runnable again) {
        view.showEmpty().say(Messages.failed, Messages.failed_advice, Messages.failed_again, again);
    }
}
