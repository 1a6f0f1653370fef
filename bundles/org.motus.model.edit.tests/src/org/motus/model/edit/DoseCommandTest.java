package org.motus.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.ClinicPackage;
import org.motus.model.clinic.provider.ClinicItemProviderAdapterFactory;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.provider.LibraryItemProviderAdapterFactory;
import org.motus.model.program.ProgramFactory;
import org.motus.model.program.ProgramPackage;
import org.motus.model.program.provider.ProgramItemProviderAdapterFactory;

/** A clinician changes a dose, takes it back and does it again; every object has a label. */
class DoseCommandTest {

    private final ComposedAdapterFactory labels = new ComposedAdapterFactory(
            List.of(new LibraryItemProviderAdapterFactory(), new ProgramItemProviderAdapterFactory(),
                    new ClinicItemProviderAdapterFactory()));

    @Test
    void repetitionsAreChangedUndoneAndRedone() {
        var prescription = ProgramFactory.eINSTANCE.createPrescription();
        var dose = LibraryFactory.eINSTANCE.createDosage();
        dose.setReps(10);
        prescription.setDosage(dose);
        var stack = new BasicCommandStack();
        var domain = new AdapterFactoryEditingDomain(labels, stack);

        stack.execute(SetCommand.create(domain, dose, LibraryPackage.Literals.DOSAGE__REPS, 12));
        assertEquals(12, dose.getReps());
        stack.undo();
        assertEquals(10, dose.getReps());
        assertTrue(stack.canRedo());
        stack.redo();
        assertEquals(12, dose.getReps());
        assertFalse(stack.canRedo());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyObjectHasALabel(EClass eClass) {
        var object = EcoreUtil.create(eClass);
        var provider = assertInstanceOf(IItemLabelProvider.class,
                labels.adapt(object, (Object) IItemLabelProvider.class));
        assertFalse(provider.getText(object).isBlank(), eClass.getName());
    }

    @Test
    void daysAndMomentsAreKeptAsIsoText() {
        var factory = ProgramFactory.eINSTANCE;
        var day = LocalDate.of(2026, 11, 20);
        assertEquals("2026-11-20", factory.convertToString(ProgramPackage.Literals.DATE, day));
        assertEquals(day, factory.createFromString(ProgramPackage.Literals.DATE, "2026-11-20"));
        var moment = Instant.parse("2026-11-20T15:38:00Z");
        assertEquals(moment, ClinicFactory.eINSTANCE.createFromString(ClinicPackage.Literals.INSTANT,
                "2026-11-20T15:38:00Z"));
        assertNotNull(factory.createProgram());
    }

    private static Stream<EClass> classes() {
        return Stream.<EPackage>of(LibraryPackage.eINSTANCE, ProgramPackage.eINSTANCE, ClinicPackage.eINSTANCE)
                .flatMap(ePackage -> ePackage.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }
}
