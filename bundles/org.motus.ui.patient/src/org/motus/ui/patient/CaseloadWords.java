package org.motus.ui.patient;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.motus.store.PatientQuery.Archived;

/** How many patients there are, in words. */
final class CaseloadWords {

    private CaseloadWords() {
    }

    /**
     * @param everybody
     *            number of patients without a search, below 0 when it is not known
     * @return what stands in the empty search
     */
    static String invitation(boolean discreet, int everybody) {
        if (discreet) {
            return Messages.search_discreet;
        }
        return everybody < 2 ? Messages.search_hint : NLS.bind(Messages.search_hint_many, grouped(everybody));
    }

    static String count(PatientSearch.Found found, int everybody, Archived archived) {
        if (!found.everybody() && everybody >= 0) {
            return NLS.bind(Messages.count_found, grouped(found.count()), grouped(everybody));
        }
        if (archived == Archived.ONLY) {
            return NLS.bind(Messages.count_archived, grouped(found.count()));
        }
        return found.count() == 1 ? Messages.count_one : NLS.bind(Messages.count_many, grouped(found.count()));
    }

    private static String grouped(int number) {
        return String.format(Locale.US, "%,d", number);
    }
}
