package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.model.clinic.Episode;
import org.motus.model.library.LocationCode;
import org.motus.store.PatientQuery;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.ScreenIds;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/** What a clinician does on the overview of a patient of the demo clinic. */
@DisplayName("Overview")
class OverviewScenesTest extends DemoScene {

    @BeforeEach
    void openTheOverviewOfAlex() {
        open("demo-lower-back");
    }

    private void open(String patientId) {
        screen.run(() -> {
            try {
                var clinic = screen.service(ActiveClinic.class).clinic().orElseThrow();
                var all = clinic.findPatients(PatientQuery.of(""));
                screen.service(ActivePatient.class)
                        .select(all.stream().filter(row -> row.id().equals(patientId)).findFirst().orElseThrow());
            } catch (org.motus.store.ClinicException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
