package org.motus.ui;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.care.Registration;

/**
 * Tells command enablement what is open: {@code org.motus.clinic} is {@code none} or {@code open},
 * {@code org.motus.patient} is {@code none}, {@code selected}, or {@code program} when the patient has one.
 */
@NonNullByDefault({})
public final class ActiveSources extends AbstractSourceProvider {

    /** Variable about the clinic. */
    public static final String CLINIC = "org.motus.clinic";
    /** Variable about the patient. */
    public static final String PATIENT = "org.motus.patient";
    /** Variable about who is signed in: "yes" when records may be changed. */
    public static final String WRITE = "org.motus.write";

    private ActiveClinic clinic;
    private ActivePatient patient;
    private Registration clinicChanges;
    private Registration patientChanges;

    @Override
    public void initialize(IServiceLocator locator) {
        clinic = locator.getService(ActiveClinic.class);
        patient = locator.getService(ActivePatient.class);
        clinicChanges = clinic.onChange(this::later);
        patientChanges = patient.onChange(this::later);
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(CLINIC, clinicState(), PATIENT, patientState(), WRITE, clinic.mayWrite() ? "yes" : "no");
    }

    private String clinicState() {
        return clinic.clinic().isPresent() ? "open" : "none";
    }

    private String patientState() {
        return patient.patient().map(row -> row.revision() > 0 ? "program" : "selected").orElse("none");
    }

    private void later() {
        var display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(() -> fireSourceChanged(ISources.WORKBENCH, getCurrentState()));
        }
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] { CLINIC, PATIENT, WRITE };
    }

    @Override
    public void dispose() {
        clinicChanges.close();
        patientChanges.close();
    }
}
