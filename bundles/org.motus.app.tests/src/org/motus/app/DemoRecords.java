package org.motus.app;

import java.util.ArrayList;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.model.clinic.Patient;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;

/** The records of the demo clinic as they were when the first scene began. A scene that changed one gets it back. */
final class DemoRecords {

    private static final Map<Clinic, DemoRecords> KNOWN = new WeakHashMap<>();

    private final Clinic clinic;
    private final ArrayList<Patient> atFirst = new ArrayList<>();

    private DemoRecords(Clinic clinic) throws ClinicException {
        this.clinic = clinic;
        for (var row : clinic.findPatients(PatientQuery.of(""))) {
            atFirst.add(clinic.loadPatient(row.id()));
        }
    }

    static DemoRecords of(Clinic clinic) throws ClinicException {
        synchronized (KNOWN) {
            var known = KNOWN.get(clinic);
            if (known == null) {
                known = new DemoRecords(clinic);
                KNOWN.put(clinic, known);
            }
            return known;
        }
    }

    /** @return true when something had to be put back */
    boolean restore() throws ClinicException {
        var changed = false;
        for (var row : clinic.findPatients(PatientQuery.of(""))) {
            changed |= archiveGuest(row.id());
        }
        for (var patient : atFirst) {
            changed |= restore(patient);
        }
        return changed;
    }

    /** A patient whom a scene added cannot be taken out again, but put away. */
    private boolean archiveGuest(String id) throws ClinicException {
        if (atFirst.stream().anyMatch(patient -> patient.getId().equals(id))) {
            return false;
        }
        var guest = clinic.loadPatient(id);
        guest.setArchived(true);
        clinic.savePatient(guest);
        return true;
    }

    private boolean restore(Patient patient) throws ClinicException {
        var now = clinic.loadPatient(patient.getId());
        var wanted = EcoreUtil.copy(patient);
        wanted.setVersion(now.getVersion());
        if (EcoreUtil.equals(now, wanted)) {
            return false;
        }
        clinic.savePatient(wanted);
        return true;
    }
}
