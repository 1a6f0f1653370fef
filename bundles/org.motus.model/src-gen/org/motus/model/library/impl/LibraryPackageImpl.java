/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.motus.model.clinic.ClinicPackage;

import org.motus.model.clinic.impl.ClinicPackageImpl;

import org.motus.model.library.Appraisal;
import org.motus.model.library.Audience;
import org.motus.model.library.BetterDirection;
import org.motus.model.library.Category;
import org.motus.model.library.Claim;
import org.motus.model.library.ClinicalLibrary;
import org.motus.model.library.Coding;
import org.motus.model.library.DirectionSlot;
import org.motus.model.library.Dosage;
import org.motus.model.library.Equipment;
import org.motus.model.library.EvidenceStrength;
import org.motus.model.library.Exercise;
import org.motus.model.library.Faq;
import org.motus.model.library.FeelRange;
import org.motus.model.library.FeelScale;
import org.motus.model.library.Intensity;
import org.motus.model.library.Ladder;
import org.motus.model.library.LadderStep;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Measure;
import org.motus.model.library.MeasureLicense;
import org.motus.model.library.MicroBreakItem;
import org.motus.model.library.MorningReason;
import org.motus.model.library.Myth;
import org.motus.model.library.PainLocation;
import org.motus.model.library.PatientWarning;
import org.motus.model.library.Picture;
import org.motus.model.library.RedFlag;
import org.motus.model.library.Routine;
import org.motus.model.library.RoutineEntry;
import org.motus.model.library.Rule;
import org.motus.model.library.RuleKind;
import org.motus.model.library.Severity;
import org.motus.model.library.Sides;
import org.motus.model.library.Source;
import org.motus.model.library.SpineDirection;
import org.motus.model.library.StartPosition;
import org.motus.model.library.Step;
import org.motus.model.library.StepRole;
import org.motus.model.library.Tag;
import org.motus.model.library.TagEffect;
import org.motus.model.library.Tier;
import org.motus.model.library.TierBehavior;
import org.motus.model.library.Tip;
import org.motus.model.library.TipKind;
import org.motus.model.library.TriggerStarter;
import org.motus.model.library.WarningKind;

import org.motus.model.program.ProgramPackage;

import org.motus.model.program.impl.ProgramPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LibraryPackageImpl extends EPackageImpl implements LibraryPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clinicalLibraryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass painLocationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass codingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass patientWarningEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass routineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass routineEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass directionSlotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass microBreakItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exerciseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dosageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass feelRangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass intensityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagEffectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ladderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ladderStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass redFlagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tierBehaviorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass claimEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mythEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass faqEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass triggerStarterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pictureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum locationCodeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum categoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum startPositionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum spineDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sidesEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum equipmentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum morningReasonEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stepRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum feelScaleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evidenceStrengthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum appraisalEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tierEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum audienceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tipKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum betterDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measureLicenseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ruleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum warningKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType base64EDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.motus.model.library.LibraryPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LibraryPackageImpl() {
		super(eNS_URI, LibraryFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link LibraryPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LibraryPackage init() {
		if (isInited) return (LibraryPackage)EPackage.Registry.INSTANCE.getEPackage(LibraryPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLibraryPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LibraryPackageImpl theLibraryPackage = registeredLibraryPackage instanceof LibraryPackageImpl ? (LibraryPackageImpl)registeredLibraryPackage : new LibraryPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProgramPackage.eNS_URI);
		ProgramPackageImpl theProgramPackage = (ProgramPackageImpl)(registeredPackage instanceof ProgramPackageImpl ? registeredPackage : ProgramPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ClinicPackage.eNS_URI);
		ClinicPackageImpl theClinicPackage = (ClinicPackageImpl)(registeredPackage instanceof ClinicPackageImpl ? registeredPackage : ClinicPackage.eINSTANCE);

		// Create package meta-data objects
		theLibraryPackage.createPackageContents();
		theProgramPackage.createPackageContents();
		theClinicPackage.createPackageContents();

		// Initialize created meta-data
		theLibraryPackage.initializePackageContents();
		theProgramPackage.initializePackageContents();
		theClinicPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLibraryPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LibraryPackage.eNS_URI, theLibraryPackage);
		return theLibraryPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClinicalLibrary() {
		return clinicalLibraryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClinicalLibrary_Version() {
		return (EAttribute)clinicalLibraryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClinicalLibrary_Title() {
		return (EAttribute)clinicalLibraryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClinicalLibrary_ReviewStatus() {
		return (EAttribute)clinicalLibraryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClinicalLibrary_BadgeRule() {
		return (EAttribute)clinicalLibraryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Locations() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Exercises() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Tags() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Ladders() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_RedFlags() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Tiers() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Rules() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Claims() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Sources() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Measures() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Myths() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Tips() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Questions() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClinicalLibrary_Triggers() {
		return (EReference)clinicalLibraryEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPainLocation() {
		return painLocationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_Code() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_Name() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_PatientName() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_HandoutReason() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_BodyArea() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_LikelyContributors() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_ClaimIds() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_Icd10Who() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_Icd10Cm() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPainLocation_BodySites() {
		return (EReference)painLocationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPainLocation_Findings() {
		return (EReference)painLocationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_PrimaryMeasureIds() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_OptionalMeasureIds() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPainLocation_Warnings() {
		return (EReference)painLocationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPainLocation_Routine() {
		return (EReference)painLocationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_SwapRules() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainLocation_AlternateIds() {
		return (EAttribute)painLocationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoding() {
		return codingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoding_Code() {
		return (EAttribute)codingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoding_Display() {
		return (EAttribute)codingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoding_Basis() {
		return (EAttribute)codingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPatientWarning() {
		return patientWarningEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPatientWarning_Kind() {
		return (EAttribute)patientWarningEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPatientWarning_Text() {
		return (EAttribute)patientWarningEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPatientWarning_Lead() {
		return (EAttribute)patientWarningEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPatientWarning_Signs() {
		return (EAttribute)patientWarningEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoutine() {
		return routineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_Entries() {
		return (EReference)routineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutine_StarterIds() {
		return (EAttribute)routineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutine_StarterTotalMinutes() {
		return (EAttribute)routineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_DirectionSlots() {
		return (EReference)routineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_MicroBreak() {
		return (EReference)routineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutine_MicroBreakTotalSeconds() {
		return (EAttribute)routineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoutineEntry() {
		return routineEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutineEntry_Order() {
		return (EAttribute)routineEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutineEntry_ExerciseId() {
		return (EAttribute)routineEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutineEntry_Phase() {
		return (EAttribute)routineEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDirectionSlot() {
		return directionSlotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDirectionSlot_Direction() {
		return (EAttribute)directionSlotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDirectionSlot_ExerciseId() {
		return (EAttribute)directionSlotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMicroBreakItem() {
		return microBreakItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMicroBreakItem_ExerciseId() {
		return (EAttribute)microBreakItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMicroBreakItem_Reps() {
		return (EAttribute)microBreakItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMicroBreakItem_HoldSeconds() {
		return (EAttribute)microBreakItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMicroBreakItem_Seconds() {
		return (EAttribute)microBreakItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExercise() {
		return exerciseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Id() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Slug() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Name() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Aliases() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Category() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Subtype() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Level() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Locations() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_StartPosition() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_SpineDirection() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_TargetStructures() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExercise_Steps() {
		return (EReference)exerciseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExercise_Dosage() {
		return (EReference)exerciseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExercise_Intensity() {
		return (EReference)exerciseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_ProgressionIds() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_RegressionIds() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Equipment() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Contraindications() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Precautions() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_ModifyNote() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_MorningCaution() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_MorningReason() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_DeskMicroBreak() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_MinutesPerSession() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_ClaimIds() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_EvidenceStrength() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_EvidenceNote() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_SourceIds() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Figure() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExercise_Picture() {
		return (EReference)exerciseEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStep() {
		return stepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Role() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Text() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDosage() {
		return dosageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_Sets() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_Reps() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_HoldSeconds() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_RestSeconds() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_Sides() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_PerDay() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_DaysPerWeek() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_DurationMinutes() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeelRange() {
		return feelRangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeelRange_Low() {
		return (EAttribute)feelRangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeelRange_High() {
		return (EAttribute)feelRangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIntensity() {
		return intensityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntensity_Scale() {
		return (EAttribute)intensityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIntensity_Standard() {
		return (EReference)intensityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIntensity_Gentle() {
		return (EReference)intensityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntensity_StopAt() {
		return (EAttribute)intensityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntensity_PainLimitStandard() {
		return (EAttribute)intensityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntensity_PainLimitGentle() {
		return (EAttribute)intensityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTag() {
		return tagEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Id() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Meaning() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_DefaultRule() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_GentleProfile() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_SourceIds() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTag_Effects() {
		return (EReference)tagEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTagEffect() {
		return tagEffectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagEffect_Severity() {
		return (EAttribute)tagEffectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagEffect_Categories() {
		return (EAttribute)tagEffectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagEffect_Directions() {
		return (EAttribute)tagEffectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagEffect_Locations() {
		return (EAttribute)tagEffectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagEffect_TrunkOnly() {
		return (EAttribute)tagEffectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagEffect_NeckOnly() {
		return (EAttribute)tagEffectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagEffect_Text() {
		return (EAttribute)tagEffectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLadder() {
		return ladderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_Id() {
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_Name() {
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLadder_Steps() {
		return (EReference)ladderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_StepBackRule() {
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_MoveOnWhen() {
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_Variants() {
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_Facts() {
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_ClaimIds() {
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_SourceIds() {
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLadderStep() {
		return ladderStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_Id() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_ExerciseIds() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_Dose() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_Effort() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_Depth() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_Basis() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_MoveOnWhen() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_PatientDose() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_PatientHowOften() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_PatientFeel() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadderStep_PatientMoveOn() {
		return (EAttribute)ladderStepEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRedFlag() {
		return redFlagEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Id() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Regions() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Suspect() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_ClinicianText() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_PatientQuestion() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Tier() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Action() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_SourceIds() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTierBehavior() {
		return tierBehaviorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierBehavior_Tier() {
		return (EAttribute)tierBehaviorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierBehavior_PatientMessage() {
		return (EAttribute)tierBehaviorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierBehavior_ProgramEffect() {
		return (EAttribute)tierBehaviorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierBehavior_Priority() {
		return (EAttribute)tierBehaviorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierBehavior_Timer() {
		return (EAttribute)tierBehaviorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRule() {
		return ruleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Id() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Kind() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Title() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Logic() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Basis() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_SourceIds() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_ClaimIds() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClaim() {
		return claimEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Id() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Origin() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Text() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_EvidenceStated() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Appraisal() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Strength() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Why() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_SourceIds() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Handling() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_PatientText() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource() {
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Id() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Text() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Basis() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasure() {
		return measureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Id() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Name() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Items() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Range() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Minimum() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Maximum() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Better() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Recall() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_MeaningfulChange() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_MeaningfulChangeValue() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_License() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_LicenseNote() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Loinc() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Scoring() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Missing() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Bands() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Reliability() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Cautions() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_SourceIds() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMyth() {
		return mythEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMyth_Id() {
		return (EAttribute)mythEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMyth_Myth() {
		return (EAttribute)mythEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMyth_Truth() {
		return (EAttribute)mythEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMyth_Audience() {
		return (EAttribute)mythEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMyth_Locations() {
		return (EAttribute)mythEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMyth_ClaimIds() {
		return (EAttribute)mythEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTip() {
		return tipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTip_Id() {
		return (EAttribute)tipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTip_Kind() {
		return (EAttribute)tipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTip_Title() {
		return (EAttribute)tipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTip_Text() {
		return (EAttribute)tipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTip_Audience() {
		return (EAttribute)tipEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTip_Locations() {
		return (EAttribute)tipEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTip_ClaimIds() {
		return (EAttribute)tipEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFaq() {
		return faqEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaq_Id() {
		return (EAttribute)faqEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaq_Question() {
		return (EAttribute)faqEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaq_Answer() {
		return (EAttribute)faqEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaq_Audience() {
		return (EAttribute)faqEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaq_Locations() {
		return (EAttribute)faqEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaq_ClaimIds() {
		return (EAttribute)faqEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTriggerStarter() {
		return triggerStarterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTriggerStarter_Id() {
		return (EAttribute)triggerStarterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTriggerStarter_Trigger() {
		return (EAttribute)triggerStarterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTriggerStarter_Action() {
		return (EAttribute)triggerStarterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTriggerStarter_Locations() {
		return (EAttribute)triggerStarterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTriggerStarter_ClaimIds() {
		return (EAttribute)triggerStarterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPicture() {
		return pictureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPicture_MediaType() {
		return (EAttribute)pictureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPicture_Content() {
		return (EAttribute)pictureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPicture_Alt() {
		return (EAttribute)pictureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLocationCode() {
		return locationCodeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCategory() {
		return categoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStartPosition() {
		return startPositionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSpineDirection() {
		return spineDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSides() {
		return sidesEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEquipment() {
		return equipmentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMorningReason() {
		return morningReasonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStepRole() {
		return stepRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFeelScale() {
		return feelScaleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvidenceStrength() {
		return evidenceStrengthEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAppraisal() {
		return appraisalEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTier() {
		return tierEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverity() {
		return severityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAudience() {
		return audienceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTipKind() {
		return tipKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBetterDirection() {
		return betterDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeasureLicense() {
		return measureLicenseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRuleKind() {
		return ruleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWarningKind() {
		return warningKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getBase64() {
		return base64EDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LibraryFactory getLibraryFactory() {
		return (LibraryFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		clinicalLibraryEClass = createEClass(CLINICAL_LIBRARY);
		createEAttribute(clinicalLibraryEClass, CLINICAL_LIBRARY__VERSION);
		createEAttribute(clinicalLibraryEClass, CLINICAL_LIBRARY__TITLE);
		createEAttribute(clinicalLibraryEClass, CLINICAL_LIBRARY__REVIEW_STATUS);
		createEAttribute(clinicalLibraryEClass, CLINICAL_LIBRARY__BADGE_RULE);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__LOCATIONS);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__EXERCISES);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__TAGS);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__LADDERS);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__RED_FLAGS);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__TIERS);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__RULES);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__CLAIMS);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__SOURCES);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__MEASURES);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__MYTHS);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__TIPS);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__QUESTIONS);
		createEReference(clinicalLibraryEClass, CLINICAL_LIBRARY__TRIGGERS);

		painLocationEClass = createEClass(PAIN_LOCATION);
		createEAttribute(painLocationEClass, PAIN_LOCATION__CODE);
		createEAttribute(painLocationEClass, PAIN_LOCATION__NAME);
		createEAttribute(painLocationEClass, PAIN_LOCATION__PATIENT_NAME);
		createEAttribute(painLocationEClass, PAIN_LOCATION__HANDOUT_REASON);
		createEAttribute(painLocationEClass, PAIN_LOCATION__BODY_AREA);
		createEAttribute(painLocationEClass, PAIN_LOCATION__LIKELY_CONTRIBUTORS);
		createEAttribute(painLocationEClass, PAIN_LOCATION__CLAIM_IDS);
		createEAttribute(painLocationEClass, PAIN_LOCATION__ICD10_WHO);
		createEAttribute(painLocationEClass, PAIN_LOCATION__ICD10_CM);
		createEReference(painLocationEClass, PAIN_LOCATION__BODY_SITES);
		createEReference(painLocationEClass, PAIN_LOCATION__FINDINGS);
		createEAttribute(painLocationEClass, PAIN_LOCATION__PRIMARY_MEASURE_IDS);
		createEAttribute(painLocationEClass, PAIN_LOCATION__OPTIONAL_MEASURE_IDS);
		createEReference(painLocationEClass, PAIN_LOCATION__WARNINGS);
		createEReference(painLocationEClass, PAIN_LOCATION__ROUTINE);
		createEAttribute(painLocationEClass, PAIN_LOCATION__SWAP_RULES);
		createEAttribute(painLocationEClass, PAIN_LOCATION__ALTERNATE_IDS);

		codingEClass = createEClass(CODING);
		createEAttribute(codingEClass, CODING__CODE);
		createEAttribute(codingEClass, CODING__DISPLAY);
		createEAttribute(codingEClass, CODING__BASIS);

		patientWarningEClass = createEClass(PATIENT_WARNING);
		createEAttribute(patientWarningEClass, PATIENT_WARNING__KIND);
		createEAttribute(patientWarningEClass, PATIENT_WARNING__TEXT);
		createEAttribute(patientWarningEClass, PATIENT_WARNING__LEAD);
		createEAttribute(patientWarningEClass, PATIENT_WARNING__SIGNS);

		routineEClass = createEClass(ROUTINE);
		createEReference(routineEClass, ROUTINE__ENTRIES);
		createEAttribute(routineEClass, ROUTINE__STARTER_IDS);
		createEAttribute(routineEClass, ROUTINE__STARTER_TOTAL_MINUTES);
		createEReference(routineEClass, ROUTINE__DIRECTION_SLOTS);
		createEReference(routineEClass, ROUTINE__MICRO_BREAK);
		createEAttribute(routineEClass, ROUTINE__MICRO_BREAK_TOTAL_SECONDS);

		routineEntryEClass = createEClass(ROUTINE_ENTRY);
		createEAttribute(routineEntryEClass, ROUTINE_ENTRY__ORDER);
		createEAttribute(routineEntryEClass, ROUTINE_ENTRY__EXERCISE_ID);
		createEAttribute(routineEntryEClass, ROUTINE_ENTRY__PHASE);

		directionSlotEClass = createEClass(DIRECTION_SLOT);
		createEAttribute(directionSlotEClass, DIRECTION_SLOT__DIRECTION);
		createEAttribute(directionSlotEClass, DIRECTION_SLOT__EXERCISE_ID);

		microBreakItemEClass = createEClass(MICRO_BREAK_ITEM);
		createEAttribute(microBreakItemEClass, MICRO_BREAK_ITEM__EXERCISE_ID);
		createEAttribute(microBreakItemEClass, MICRO_BREAK_ITEM__REPS);
		createEAttribute(microBreakItemEClass, MICRO_BREAK_ITEM__HOLD_SECONDS);
		createEAttribute(microBreakItemEClass, MICRO_BREAK_ITEM__SECONDS);

		exerciseEClass = createEClass(EXERCISE);
		createEAttribute(exerciseEClass, EXERCISE__ID);
		createEAttribute(exerciseEClass, EXERCISE__SLUG);
		createEAttribute(exerciseEClass, EXERCISE__NAME);
		createEAttribute(exerciseEClass, EXERCISE__ALIASES);
		createEAttribute(exerciseEClass, EXERCISE__CATEGORY);
		createEAttribute(exerciseEClass, EXERCISE__SUBTYPE);
		createEAttribute(exerciseEClass, EXERCISE__LEVEL);
		createEAttribute(exerciseEClass, EXERCISE__LOCATIONS);
		createEAttribute(exerciseEClass, EXERCISE__START_POSITION);
		createEAttribute(exerciseEClass, EXERCISE__SPINE_DIRECTION);
		createEAttribute(exerciseEClass, EXERCISE__TARGET_STRUCTURES);
		createEReference(exerciseEClass, EXERCISE__STEPS);
		createEReference(exerciseEClass, EXERCISE__DOSAGE);
		createEReference(exerciseEClass, EXERCISE__INTENSITY);
		createEAttribute(exerciseEClass, EXERCISE__PROGRESSION_IDS);
		createEAttribute(exerciseEClass, EXERCISE__REGRESSION_IDS);
		createEAttribute(exerciseEClass, EXERCISE__EQUIPMENT);
		createEAttribute(exerciseEClass, EXERCISE__CONTRAINDICATIONS);
		createEAttribute(exerciseEClass, EXERCISE__PRECAUTIONS);
		createEAttribute(exerciseEClass, EXERCISE__MODIFY_NOTE);
		createEAttribute(exerciseEClass, EXERCISE__MORNING_CAUTION);
		createEAttribute(exerciseEClass, EXERCISE__MORNING_REASON);
		createEAttribute(exerciseEClass, EXERCISE__DESK_MICRO_BREAK);
		createEAttribute(exerciseEClass, EXERCISE__MINUTES_PER_SESSION);
		createEAttribute(exerciseEClass, EXERCISE__CLAIM_IDS);
		createEAttribute(exerciseEClass, EXERCISE__EVIDENCE_STRENGTH);
		createEAttribute(exerciseEClass, EXERCISE__EVIDENCE_NOTE);
		createEAttribute(exerciseEClass, EXERCISE__SOURCE_IDS);
		createEAttribute(exerciseEClass, EXERCISE__FIGURE);
		createEReference(exerciseEClass, EXERCISE__PICTURE);

		stepEClass = createEClass(STEP);
		createEAttribute(stepEClass, STEP__ROLE);
		createEAttribute(stepEClass, STEP__TEXT);

		dosageEClass = createEClass(DOSAGE);
		createEAttribute(dosageEClass, DOSAGE__SETS);
		createEAttribute(dosageEClass, DOSAGE__REPS);
		createEAttribute(dosageEClass, DOSAGE__HOLD_SECONDS);
		createEAttribute(dosageEClass, DOSAGE__REST_SECONDS);
		createEAttribute(dosageEClass, DOSAGE__SIDES);
		createEAttribute(dosageEClass, DOSAGE__PER_DAY);
		createEAttribute(dosageEClass, DOSAGE__DAYS_PER_WEEK);
		createEAttribute(dosageEClass, DOSAGE__DURATION_MINUTES);

		feelRangeEClass = createEClass(FEEL_RANGE);
		createEAttribute(feelRangeEClass, FEEL_RANGE__LOW);
		createEAttribute(feelRangeEClass, FEEL_RANGE__HIGH);

		intensityEClass = createEClass(INTENSITY);
		createEAttribute(intensityEClass, INTENSITY__SCALE);
		createEReference(intensityEClass, INTENSITY__STANDARD);
		createEReference(intensityEClass, INTENSITY__GENTLE);
		createEAttribute(intensityEClass, INTENSITY__STOP_AT);
		createEAttribute(intensityEClass, INTENSITY__PAIN_LIMIT_STANDARD);
		createEAttribute(intensityEClass, INTENSITY__PAIN_LIMIT_GENTLE);

		tagEClass = createEClass(TAG);
		createEAttribute(tagEClass, TAG__ID);
		createEAttribute(tagEClass, TAG__MEANING);
		createEAttribute(tagEClass, TAG__DEFAULT_RULE);
		createEAttribute(tagEClass, TAG__GENTLE_PROFILE);
		createEAttribute(tagEClass, TAG__SOURCE_IDS);
		createEReference(tagEClass, TAG__EFFECTS);

		tagEffectEClass = createEClass(TAG_EFFECT);
		createEAttribute(tagEffectEClass, TAG_EFFECT__SEVERITY);
		createEAttribute(tagEffectEClass, TAG_EFFECT__CATEGORIES);
		createEAttribute(tagEffectEClass, TAG_EFFECT__DIRECTIONS);
		createEAttribute(tagEffectEClass, TAG_EFFECT__LOCATIONS);
		createEAttribute(tagEffectEClass, TAG_EFFECT__TRUNK_ONLY);
		createEAttribute(tagEffectEClass, TAG_EFFECT__NECK_ONLY);
		createEAttribute(tagEffectEClass, TAG_EFFECT__TEXT);

		ladderEClass = createEClass(LADDER);
		createEAttribute(ladderEClass, LADDER__ID);
		createEAttribute(ladderEClass, LADDER__NAME);
		createEReference(ladderEClass, LADDER__STEPS);
		createEAttribute(ladderEClass, LADDER__STEP_BACK_RULE);
		createEAttribute(ladderEClass, LADDER__MOVE_ON_WHEN);
		createEAttribute(ladderEClass, LADDER__VARIANTS);
		createEAttribute(ladderEClass, LADDER__FACTS);
		createEAttribute(ladderEClass, LADDER__CLAIM_IDS);
		createEAttribute(ladderEClass, LADDER__SOURCE_IDS);

		ladderStepEClass = createEClass(LADDER_STEP);
		createEAttribute(ladderStepEClass, LADDER_STEP__ID);
		createEAttribute(ladderStepEClass, LADDER_STEP__EXERCISE_IDS);
		createEAttribute(ladderStepEClass, LADDER_STEP__DOSE);
		createEAttribute(ladderStepEClass, LADDER_STEP__EFFORT);
		createEAttribute(ladderStepEClass, LADDER_STEP__DEPTH);
		createEAttribute(ladderStepEClass, LADDER_STEP__BASIS);
		createEAttribute(ladderStepEClass, LADDER_STEP__MOVE_ON_WHEN);
		createEAttribute(ladderStepEClass, LADDER_STEP__PATIENT_DOSE);
		createEAttribute(ladderStepEClass, LADDER_STEP__PATIENT_HOW_OFTEN);
		createEAttribute(ladderStepEClass, LADDER_STEP__PATIENT_FEEL);
		createEAttribute(ladderStepEClass, LADDER_STEP__PATIENT_MOVE_ON);

		redFlagEClass = createEClass(RED_FLAG);
		createEAttribute(redFlagEClass, RED_FLAG__ID);
		createEAttribute(redFlagEClass, RED_FLAG__REGIONS);
		createEAttribute(redFlagEClass, RED_FLAG__SUSPECT);
		createEAttribute(redFlagEClass, RED_FLAG__CLINICIAN_TEXT);
		createEAttribute(redFlagEClass, RED_FLAG__PATIENT_QUESTION);
		createEAttribute(redFlagEClass, RED_FLAG__TIER);
		createEAttribute(redFlagEClass, RED_FLAG__ACTION);
		createEAttribute(redFlagEClass, RED_FLAG__SOURCE_IDS);

		tierBehaviorEClass = createEClass(TIER_BEHAVIOR);
		createEAttribute(tierBehaviorEClass, TIER_BEHAVIOR__TIER);
		createEAttribute(tierBehaviorEClass, TIER_BEHAVIOR__PATIENT_MESSAGE);
		createEAttribute(tierBehaviorEClass, TIER_BEHAVIOR__PROGRAM_EFFECT);
		createEAttribute(tierBehaviorEClass, TIER_BEHAVIOR__PRIORITY);
		createEAttribute(tierBehaviorEClass, TIER_BEHAVIOR__TIMER);

		ruleEClass = createEClass(RULE);
		createEAttribute(ruleEClass, RULE__ID);
		createEAttribute(ruleEClass, RULE__KIND);
		createEAttribute(ruleEClass, RULE__TITLE);
		createEAttribute(ruleEClass, RULE__LOGIC);
		createEAttribute(ruleEClass, RULE__BASIS);
		createEAttribute(ruleEClass, RULE__SOURCE_IDS);
		createEAttribute(ruleEClass, RULE__CLAIM_IDS);

		claimEClass = createEClass(CLAIM);
		createEAttribute(claimEClass, CLAIM__ID);
		createEAttribute(claimEClass, CLAIM__ORIGIN);
		createEAttribute(claimEClass, CLAIM__TEXT);
		createEAttribute(claimEClass, CLAIM__EVIDENCE_STATED);
		createEAttribute(claimEClass, CLAIM__APPRAISAL);
		createEAttribute(claimEClass, CLAIM__STRENGTH);
		createEAttribute(claimEClass, CLAIM__WHY);
		createEAttribute(claimEClass, CLAIM__SOURCE_IDS);
		createEAttribute(claimEClass, CLAIM__HANDLING);
		createEAttribute(claimEClass, CLAIM__PATIENT_TEXT);

		sourceEClass = createEClass(SOURCE);
		createEAttribute(sourceEClass, SOURCE__ID);
		createEAttribute(sourceEClass, SOURCE__TEXT);
		createEAttribute(sourceEClass, SOURCE__BASIS);

		measureEClass = createEClass(MEASURE);
		createEAttribute(measureEClass, MEASURE__ID);
		createEAttribute(measureEClass, MEASURE__NAME);
		createEAttribute(measureEClass, MEASURE__ITEMS);
		createEAttribute(measureEClass, MEASURE__RANGE);
		createEAttribute(measureEClass, MEASURE__MINIMUM);
		createEAttribute(measureEClass, MEASURE__MAXIMUM);
		createEAttribute(measureEClass, MEASURE__BETTER);
		createEAttribute(measureEClass, MEASURE__RECALL);
		createEAttribute(measureEClass, MEASURE__MEANINGFUL_CHANGE);
		createEAttribute(measureEClass, MEASURE__MEANINGFUL_CHANGE_VALUE);
		createEAttribute(measureEClass, MEASURE__LICENSE);
		createEAttribute(measureEClass, MEASURE__LICENSE_NOTE);
		createEAttribute(measureEClass, MEASURE__LOINC);
		createEAttribute(measureEClass, MEASURE__SCORING);
		createEAttribute(measureEClass, MEASURE__MISSING);
		createEAttribute(measureEClass, MEASURE__BANDS);
		createEAttribute(measureEClass, MEASURE__RELIABILITY);
		createEAttribute(measureEClass, MEASURE__CAUTIONS);
		createEAttribute(measureEClass, MEASURE__SOURCE_IDS);

		mythEClass = createEClass(MYTH);
		createEAttribute(mythEClass, MYTH__ID);
		createEAttribute(mythEClass, MYTH__MYTH);
		createEAttribute(mythEClass, MYTH__TRUTH);
		createEAttribute(mythEClass, MYTH__AUDIENCE);
		createEAttribute(mythEClass, MYTH__LOCATIONS);
		createEAttribute(mythEClass, MYTH__CLAIM_IDS);

		tipEClass = createEClass(TIP);
		createEAttribute(tipEClass, TIP__ID);
		createEAttribute(tipEClass, TIP__KIND);
		createEAttribute(tipEClass, TIP__TITLE);
		createEAttribute(tipEClass, TIP__TEXT);
		createEAttribute(tipEClass, TIP__AUDIENCE);
		createEAttribute(tipEClass, TIP__LOCATIONS);
		createEAttribute(tipEClass, TIP__CLAIM_IDS);

		faqEClass = createEClass(FAQ);
		createEAttribute(faqEClass, FAQ__ID);
		createEAttribute(faqEClass, FAQ__QUESTION);
		createEAttribute(faqEClass, FAQ__ANSWER);
		createEAttribute(faqEClass, FAQ__AUDIENCE);
		createEAttribute(faqEClass, FAQ__LOCATIONS);
		createEAttribute(faqEClass, FAQ__CLAIM_IDS);

		triggerStarterEClass = createEClass(TRIGGER_STARTER);
		createEAttribute(triggerStarterEClass, TRIGGER_STARTER__ID);
		createEAttribute(triggerStarterEClass, TRIGGER_STARTER__TRIGGER);
		createEAttribute(triggerStarterEClass, TRIGGER_STARTER__ACTION);
		createEAttribute(triggerStarterEClass, TRIGGER_STARTER__LOCATIONS);
		createEAttribute(triggerStarterEClass, TRIGGER_STARTER__CLAIM_IDS);

		pictureEClass = createEClass(PICTURE);
		createEAttribute(pictureEClass, PICTURE__MEDIA_TYPE);
		createEAttribute(pictureEClass, PICTURE__CONTENT);
		createEAttribute(pictureEClass, PICTURE__ALT);

		// Create enums
		locationCodeEEnum = createEEnum(LOCATION_CODE);
		categoryEEnum = createEEnum(CATEGORY);
		startPositionEEnum = createEEnum(START_POSITION);
		spineDirectionEEnum = createEEnum(SPINE_DIRECTION);
		sidesEEnum = createEEnum(SIDES);
		equipmentEEnum = createEEnum(EQUIPMENT);
		morningReasonEEnum = createEEnum(MORNING_REASON);
		stepRoleEEnum = createEEnum(STEP_ROLE);
		feelScaleEEnum = createEEnum(FEEL_SCALE);
		evidenceStrengthEEnum = createEEnum(EVIDENCE_STRENGTH);
		appraisalEEnum = createEEnum(APPRAISAL);
		tierEEnum = createEEnum(TIER);
		severityEEnum = createEEnum(SEVERITY);
		audienceEEnum = createEEnum(AUDIENCE);
		tipKindEEnum = createEEnum(TIP_KIND);
		betterDirectionEEnum = createEEnum(BETTER_DIRECTION);
		measureLicenseEEnum = createEEnum(MEASURE_LICENSE);
		ruleKindEEnum = createEEnum(RULE_KIND);
		warningKindEEnum = createEEnum(WARNING_KIND);

		// Create data types
		base64EDataType = createEDataType(BASE64);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(clinicalLibraryEClass, ClinicalLibrary.class, "ClinicalLibrary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClinicalLibrary_Version(), ecorePackage.getEString(), "version", null, 0, 1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClinicalLibrary_Title(), ecorePackage.getEString(), "title", null, 0, 1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClinicalLibrary_ReviewStatus(), ecorePackage.getEString(), "reviewStatus", null, 0, 1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClinicalLibrary_BadgeRule(), ecorePackage.getEString(), "badgeRule", null, 0, 1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Locations(), this.getPainLocation(), null, "locations", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Exercises(), this.getExercise(), null, "exercises", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Tags(), this.getTag(), null, "tags", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Ladders(), this.getLadder(), null, "ladders", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_RedFlags(), this.getRedFlag(), null, "redFlags", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Tiers(), this.getTierBehavior(), null, "tiers", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Rules(), this.getRule(), null, "rules", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Claims(), this.getClaim(), null, "claims", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Sources(), this.getSource(), null, "sources", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Measures(), this.getMeasure(), null, "measures", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Myths(), this.getMyth(), null, "myths", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Tips(), this.getTip(), null, "tips", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Questions(), this.getFaq(), null, "questions", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClinicalLibrary_Triggers(), this.getTriggerStarter(), null, "triggers", null, 0, -1, ClinicalLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(painLocationEClass, PainLocation.class, "PainLocation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPainLocation_Code(), this.getLocationCode(), "code", null, 0, 1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_Name(), ecorePackage.getEString(), "name", null, 0, 1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_PatientName(), ecorePackage.getEString(), "patientName", null, 0, 1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_HandoutReason(), ecorePackage.getEString(), "handoutReason", null, 0, 1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_BodyArea(), ecorePackage.getEString(), "bodyArea", null, 0, 1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_LikelyContributors(), ecorePackage.getEString(), "likelyContributors", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_ClaimIds(), ecorePackage.getEString(), "claimIds", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_Icd10Who(), ecorePackage.getEString(), "icd10Who", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_Icd10Cm(), ecorePackage.getEString(), "icd10Cm", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPainLocation_BodySites(), this.getCoding(), null, "bodySites", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPainLocation_Findings(), this.getCoding(), null, "findings", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_PrimaryMeasureIds(), ecorePackage.getEString(), "primaryMeasureIds", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_OptionalMeasureIds(), ecorePackage.getEString(), "optionalMeasureIds", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPainLocation_Warnings(), this.getPatientWarning(), null, "warnings", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPainLocation_Routine(), this.getRoutine(), null, "routine", null, 0, 1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_SwapRules(), ecorePackage.getEString(), "swapRules", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainLocation_AlternateIds(), ecorePackage.getEString(), "alternateIds", null, 0, -1, PainLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(codingEClass, Coding.class, "Coding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCoding_Code(), ecorePackage.getEString(), "code", null, 0, 1, Coding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoding_Display(), ecorePackage.getEString(), "display", null, 0, 1, Coding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoding_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, Coding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(patientWarningEClass, PatientWarning.class, "PatientWarning", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPatientWarning_Kind(), this.getWarningKind(), "kind", null, 0, 1, PatientWarning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPatientWarning_Text(), ecorePackage.getEString(), "text", null, 0, 1, PatientWarning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPatientWarning_Lead(), ecorePackage.getEString(), "lead", null, 0, 1, PatientWarning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPatientWarning_Signs(), ecorePackage.getEString(), "signs", null, 0, -1, PatientWarning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(routineEClass, Routine.class, "Routine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRoutine_Entries(), this.getRoutineEntry(), null, "entries", null, 0, -1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutine_StarterIds(), ecorePackage.getEString(), "starterIds", null, 0, -1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutine_StarterTotalMinutes(), ecorePackage.getEDouble(), "starterTotalMinutes", null, 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutine_DirectionSlots(), this.getDirectionSlot(), null, "directionSlots", null, 0, -1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutine_MicroBreak(), this.getMicroBreakItem(), null, "microBreak", null, 0, -1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutine_MicroBreakTotalSeconds(), ecorePackage.getEInt(), "microBreakTotalSeconds", null, 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(routineEntryEClass, RoutineEntry.class, "RoutineEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRoutineEntry_Order(), ecorePackage.getEInt(), "order", null, 0, 1, RoutineEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutineEntry_ExerciseId(), ecorePackage.getEString(), "exerciseId", null, 0, 1, RoutineEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutineEntry_Phase(), ecorePackage.getEInt(), "phase", null, 0, 1, RoutineEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(directionSlotEClass, DirectionSlot.class, "DirectionSlot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDirectionSlot_Direction(), this.getSpineDirection(), "direction", null, 0, 1, DirectionSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDirectionSlot_ExerciseId(), ecorePackage.getEString(), "exerciseId", null, 0, 1, DirectionSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(microBreakItemEClass, MicroBreakItem.class, "MicroBreakItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMicroBreakItem_ExerciseId(), ecorePackage.getEString(), "exerciseId", null, 0, 1, MicroBreakItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMicroBreakItem_Reps(), ecorePackage.getEIntegerObject(), "reps", null, 0, 1, MicroBreakItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMicroBreakItem_HoldSeconds(), ecorePackage.getEIntegerObject(), "holdSeconds", null, 0, 1, MicroBreakItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMicroBreakItem_Seconds(), ecorePackage.getEInt(), "seconds", null, 0, 1, MicroBreakItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exerciseEClass, Exercise.class, "Exercise", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExercise_Id(), ecorePackage.getEString(), "id", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Slug(), ecorePackage.getEString(), "slug", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Name(), ecorePackage.getEString(), "name", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Category(), this.getCategory(), "category", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Subtype(), ecorePackage.getEString(), "subtype", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Level(), ecorePackage.getEInt(), "level", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Locations(), this.getLocationCode(), "locations", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_StartPosition(), this.getStartPosition(), "startPosition", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_SpineDirection(), this.getSpineDirection(), "spineDirection", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_TargetStructures(), ecorePackage.getEString(), "targetStructures", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExercise_Steps(), this.getStep(), null, "steps", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExercise_Dosage(), this.getDosage(), null, "dosage", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExercise_Intensity(), this.getIntensity(), null, "intensity", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_ProgressionIds(), ecorePackage.getEString(), "progressionIds", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_RegressionIds(), ecorePackage.getEString(), "regressionIds", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Equipment(), this.getEquipment(), "equipment", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Contraindications(), ecorePackage.getEString(), "contraindications", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Precautions(), ecorePackage.getEString(), "precautions", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_ModifyNote(), ecorePackage.getEString(), "modifyNote", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_MorningCaution(), ecorePackage.getEBoolean(), "morningCaution", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_MorningReason(), this.getMorningReason(), "morningReason", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_DeskMicroBreak(), ecorePackage.getEBoolean(), "deskMicroBreak", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_MinutesPerSession(), ecorePackage.getEDouble(), "minutesPerSession", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_ClaimIds(), ecorePackage.getEString(), "claimIds", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_EvidenceStrength(), this.getEvidenceStrength(), "evidenceStrength", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_EvidenceNote(), ecorePackage.getEString(), "evidenceNote", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_SourceIds(), ecorePackage.getEString(), "sourceIds", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Figure(), ecorePackage.getEString(), "figure", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExercise_Picture(), this.getPicture(), null, "picture", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepEClass, Step.class, "Step", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStep_Role(), this.getStepRole(), "role", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Text(), ecorePackage.getEString(), "text", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dosageEClass, Dosage.class, "Dosage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDosage_Sets(), ecorePackage.getEInt(), "sets", "1", 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_Reps(), ecorePackage.getEIntegerObject(), "reps", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_HoldSeconds(), ecorePackage.getEIntegerObject(), "holdSeconds", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_RestSeconds(), ecorePackage.getEInt(), "restSeconds", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_Sides(), this.getSides(), "sides", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_PerDay(), ecorePackage.getEInt(), "perDay", "1", 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_DaysPerWeek(), ecorePackage.getEInt(), "daysPerWeek", "7", 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_DurationMinutes(), ecorePackage.getEDoubleObject(), "durationMinutes", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(feelRangeEClass, FeelRange.class, "FeelRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFeelRange_Low(), ecorePackage.getEInt(), "low", null, 0, 1, FeelRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeelRange_High(), ecorePackage.getEInt(), "high", null, 0, 1, FeelRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(intensityEClass, Intensity.class, "Intensity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIntensity_Scale(), this.getFeelScale(), "scale", null, 0, 1, Intensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIntensity_Standard(), this.getFeelRange(), null, "standard", null, 0, 1, Intensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIntensity_Gentle(), this.getFeelRange(), null, "gentle", null, 0, 1, Intensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntensity_StopAt(), ecorePackage.getEInt(), "stopAt", null, 0, 1, Intensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntensity_PainLimitStandard(), ecorePackage.getEInt(), "painLimitStandard", null, 0, 1, Intensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntensity_PainLimitGentle(), ecorePackage.getEInt(), "painLimitGentle", null, 0, 1, Intensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagEClass, Tag.class, "Tag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTag_Id(), ecorePackage.getEString(), "id", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Meaning(), ecorePackage.getEString(), "meaning", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_DefaultRule(), ecorePackage.getEString(), "defaultRule", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_GentleProfile(), ecorePackage.getEBoolean(), "gentleProfile", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_SourceIds(), ecorePackage.getEString(), "sourceIds", null, 0, -1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTag_Effects(), this.getTagEffect(), null, "effects", null, 0, -1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagEffectEClass, TagEffect.class, "TagEffect", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTagEffect_Severity(), this.getSeverity(), "severity", null, 0, 1, TagEffect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagEffect_Categories(), this.getCategory(), "categories", null, 0, -1, TagEffect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagEffect_Directions(), this.getSpineDirection(), "directions", null, 0, -1, TagEffect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagEffect_Locations(), this.getLocationCode(), "locations", null, 0, -1, TagEffect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagEffect_TrunkOnly(), ecorePackage.getEBoolean(), "trunkOnly", null, 0, 1, TagEffect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagEffect_NeckOnly(), ecorePackage.getEBoolean(), "neckOnly", null, 0, 1, TagEffect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagEffect_Text(), ecorePackage.getEString(), "text", null, 0, 1, TagEffect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ladderEClass, Ladder.class, "Ladder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLadder_Id(), ecorePackage.getEString(), "id", null, 0, 1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadder_Name(), ecorePackage.getEString(), "name", null, 0, 1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLadder_Steps(), this.getLadderStep(), null, "steps", null, 0, -1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadder_StepBackRule(), ecorePackage.getEString(), "stepBackRule", null, 0, 1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadder_MoveOnWhen(), ecorePackage.getEString(), "moveOnWhen", null, 0, 1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadder_Variants(), ecorePackage.getEString(), "variants", null, 0, -1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadder_Facts(), ecorePackage.getEString(), "facts", null, 0, -1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadder_ClaimIds(), ecorePackage.getEString(), "claimIds", null, 0, -1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadder_SourceIds(), ecorePackage.getEString(), "sourceIds", null, 0, -1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ladderStepEClass, LadderStep.class, "LadderStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLadderStep_Id(), ecorePackage.getEString(), "id", null, 0, 1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadderStep_ExerciseIds(), ecorePackage.getEString(), "exerciseIds", null, 0, -1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadderStep_Dose(), ecorePackage.getEString(), "dose", null, 0, 1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadderStep_Effort(), ecorePackage.getEString(), "effort", null, 0, 1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadderStep_Depth(), ecorePackage.getEString(), "depth", null, 0, 1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadderStep_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadderStep_MoveOnWhen(), ecorePackage.getEString(), "moveOnWhen", null, 0, 1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadderStep_PatientDose(), ecorePackage.getEString(), "patientDose", null, 0, 1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadderStep_PatientHowOften(), ecorePackage.getEString(), "patientHowOften", null, 0, 1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadderStep_PatientFeel(), ecorePackage.getEString(), "patientFeel", null, 0, 1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadderStep_PatientMoveOn(), ecorePackage.getEString(), "patientMoveOn", null, 0, 1, LadderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(redFlagEClass, RedFlag.class, "RedFlag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRedFlag_Id(), ecorePackage.getEString(), "id", null, 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_Regions(), this.getLocationCode(), "regions", null, 0, -1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_Suspect(), ecorePackage.getEString(), "suspect", null, 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_ClinicianText(), ecorePackage.getEString(), "clinicianText", null, 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_PatientQuestion(), ecorePackage.getEString(), "patientQuestion", null, 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_Tier(), this.getTier(), "tier", null, 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_Action(), ecorePackage.getEString(), "action", null, 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_SourceIds(), ecorePackage.getEString(), "sourceIds", null, 0, -1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tierBehaviorEClass, TierBehavior.class, "TierBehavior", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTierBehavior_Tier(), this.getTier(), "tier", null, 0, 1, TierBehavior.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTierBehavior_PatientMessage(), ecorePackage.getEString(), "patientMessage", null, 0, 1, TierBehavior.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTierBehavior_ProgramEffect(), ecorePackage.getEString(), "programEffect", null, 0, 1, TierBehavior.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTierBehavior_Priority(), ecorePackage.getEString(), "priority", null, 0, 1, TierBehavior.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTierBehavior_Timer(), ecorePackage.getEString(), "timer", null, 0, 1, TierBehavior.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleEClass, Rule.class, "Rule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRule_Id(), ecorePackage.getEString(), "id", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Kind(), this.getRuleKind(), "kind", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Title(), ecorePackage.getEString(), "title", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Logic(), ecorePackage.getEString(), "logic", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_SourceIds(), ecorePackage.getEString(), "sourceIds", null, 0, -1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_ClaimIds(), ecorePackage.getEString(), "claimIds", null, 0, -1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(claimEClass, Claim.class, "Claim", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClaim_Id(), ecorePackage.getEString(), "id", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Origin(), ecorePackage.getEString(), "origin", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Text(), ecorePackage.getEString(), "text", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_EvidenceStated(), ecorePackage.getEString(), "evidenceStated", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Appraisal(), this.getAppraisal(), "appraisal", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Strength(), this.getEvidenceStrength(), "strength", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Why(), ecorePackage.getEString(), "why", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_SourceIds(), ecorePackage.getEString(), "sourceIds", null, 0, -1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Handling(), ecorePackage.getEString(), "handling", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_PatientText(), ecorePackage.getEString(), "patientText", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSource_Id(), ecorePackage.getEString(), "id", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Text(), ecorePackage.getEString(), "text", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measureEClass, Measure.class, "Measure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasure_Id(), ecorePackage.getEString(), "id", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Name(), ecorePackage.getEString(), "name", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Items(), ecorePackage.getEString(), "items", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Range(), ecorePackage.getEString(), "range", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Minimum(), ecorePackage.getEDouble(), "minimum", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Maximum(), ecorePackage.getEDouble(), "maximum", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Better(), this.getBetterDirection(), "better", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Recall(), ecorePackage.getEString(), "recall", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_MeaningfulChange(), ecorePackage.getEString(), "meaningfulChange", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_MeaningfulChangeValue(), ecorePackage.getEDoubleObject(), "meaningfulChangeValue", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_License(), this.getMeasureLicense(), "license", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_LicenseNote(), ecorePackage.getEString(), "licenseNote", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Loinc(), ecorePackage.getEString(), "loinc", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Scoring(), ecorePackage.getEString(), "scoring", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Missing(), ecorePackage.getEString(), "missing", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Bands(), ecorePackage.getEString(), "bands", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Reliability(), ecorePackage.getEString(), "reliability", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Cautions(), ecorePackage.getEString(), "cautions", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_SourceIds(), ecorePackage.getEString(), "sourceIds", null, 0, -1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mythEClass, Myth.class, "Myth", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMyth_Id(), ecorePackage.getEString(), "id", null, 0, 1, Myth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMyth_Myth(), ecorePackage.getEString(), "myth", null, 0, 1, Myth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMyth_Truth(), ecorePackage.getEString(), "truth", null, 0, 1, Myth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMyth_Audience(), this.getAudience(), "audience", null, 0, 1, Myth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMyth_Locations(), this.getLocationCode(), "locations", null, 0, -1, Myth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMyth_ClaimIds(), ecorePackage.getEString(), "claimIds", null, 0, -1, Myth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tipEClass, Tip.class, "Tip", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTip_Id(), ecorePackage.getEString(), "id", null, 0, 1, Tip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTip_Kind(), this.getTipKind(), "kind", null, 0, 1, Tip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTip_Title(), ecorePackage.getEString(), "title", null, 0, 1, Tip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTip_Text(), ecorePackage.getEString(), "text", null, 0, 1, Tip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTip_Audience(), this.getAudience(), "audience", null, 0, 1, Tip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTip_Locations(), this.getLocationCode(), "locations", null, 0, -1, Tip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTip_ClaimIds(), ecorePackage.getEString(), "claimIds", null, 0, -1, Tip.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(faqEClass, Faq.class, "Faq", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFaq_Id(), ecorePackage.getEString(), "id", null, 0, 1, Faq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaq_Question(), ecorePackage.getEString(), "question", null, 0, 1, Faq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaq_Answer(), ecorePackage.getEString(), "answer", null, 0, 1, Faq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaq_Audience(), this.getAudience(), "audience", null, 0, 1, Faq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaq_Locations(), this.getLocationCode(), "locations", null, 0, -1, Faq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaq_ClaimIds(), ecorePackage.getEString(), "claimIds", null, 0, -1, Faq.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(triggerStarterEClass, TriggerStarter.class, "TriggerStarter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTriggerStarter_Id(), ecorePackage.getEString(), "id", null, 0, 1, TriggerStarter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTriggerStarter_Trigger(), ecorePackage.getEString(), "trigger", null, 0, 1, TriggerStarter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTriggerStarter_Action(), ecorePackage.getEString(), "action", null, 0, 1, TriggerStarter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTriggerStarter_Locations(), this.getLocationCode(), "locations", null, 0, -1, TriggerStarter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTriggerStarter_ClaimIds(), ecorePackage.getEString(), "claimIds", null, 0, -1, TriggerStarter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pictureEClass, Picture.class, "Picture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPicture_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, Picture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPicture_Content(), this.getBase64(), "content", null, 0, 1, Picture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPicture_Alt(), ecorePackage.getEString(), "alt", null, 0, 1, Picture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(locationCodeEEnum, LocationCode.class, "LocationCode");
		addEEnumLiteral(locationCodeEEnum, LocationCode.A);
		addEEnumLiteral(locationCodeEEnum, LocationCode.B);
		addEEnumLiteral(locationCodeEEnum, LocationCode.C);
		addEEnumLiteral(locationCodeEEnum, LocationCode.D);
		addEEnumLiteral(locationCodeEEnum, LocationCode.E);

		initEEnum(categoryEEnum, Category.class, "Category");
		addEEnumLiteral(categoryEEnum, Category.STRETCH);
		addEEnumLiteral(categoryEEnum, Category.MOBILITY);
		addEEnumLiteral(categoryEEnum, Category.NERVE_GLIDE);
		addEEnumLiteral(categoryEEnum, Category.STRENGTH);
		addEEnumLiteral(categoryEEnum, Category.AEROBIC);
		addEEnumLiteral(categoryEEnum, Category.AQUATIC);
		addEEnumLiteral(categoryEEnum, Category.MIND_BODY);

		initEEnum(startPositionEEnum, StartPosition.class, "StartPosition");
		addEEnumLiteral(startPositionEEnum, StartPosition.STANDING);
		addEEnumLiteral(startPositionEEnum, StartPosition.SITTING);
		addEEnumLiteral(startPositionEEnum, StartPosition.SUPINE);
		addEEnumLiteral(startPositionEEnum, StartPosition.SUPINE_HOOKLYING);
		addEEnumLiteral(startPositionEEnum, StartPosition.PRONE);
		addEEnumLiteral(startPositionEEnum, StartPosition.SIDE_LYING);
		addEEnumLiteral(startPositionEEnum, StartPosition.QUADRUPED);
		addEEnumLiteral(startPositionEEnum, StartPosition.KNEELING);
		addEEnumLiteral(startPositionEEnum, StartPosition.HALF_KNEELING);
		addEEnumLiteral(startPositionEEnum, StartPosition.POOL_STANDING);
		addEEnumLiteral(startPositionEEnum, StartPosition.POOL_DEEP);

		initEEnum(spineDirectionEEnum, SpineDirection.class, "SpineDirection");
		addEEnumLiteral(spineDirectionEEnum, SpineDirection.NEUTRAL);
		addEEnumLiteral(spineDirectionEEnum, SpineDirection.FLEXION);
		addEEnumLiteral(spineDirectionEEnum, SpineDirection.EXTENSION);
		addEEnumLiteral(spineDirectionEEnum, SpineDirection.FLEXION_EXTENSION);
		addEEnumLiteral(spineDirectionEEnum, SpineDirection.LATERAL);
		addEEnumLiteral(spineDirectionEEnum, SpineDirection.ROTATION);

		initEEnum(sidesEEnum, Sides.class, "Sides");
		addEEnumLiteral(sidesEEnum, Sides.NONE);
		addEEnumLiteral(sidesEEnum, Sides.EACH_SIDE);
		addEEnumLiteral(sidesEEnum, Sides.ALTERNATE);
		addEEnumLiteral(sidesEEnum, Sides.ONE_SIDE_AS_DIRECTED);

		initEEnum(equipmentEEnum, Equipment.class, "Equipment");
		addEEnumLiteral(equipmentEEnum, Equipment.NONE);
		addEEnumLiteral(equipmentEEnum, Equipment.BAND);
		addEEnumLiteral(equipmentEEnum, Equipment.CHAIR);
		addEEnumLiteral(equipmentEEnum, Equipment.CUSHION);
		addEEnumLiteral(equipmentEEnum, Equipment.DOORWAY);
		addEEnumLiteral(equipmentEEnum, Equipment.FOAM_ROLLER);
		addEEnumLiteral(equipmentEEnum, Equipment.MAT);
		addEEnumLiteral(equipmentEEnum, Equipment.POOL);
		addEEnumLiteral(equipmentEEnum, Equipment.POOL_NOODLE);
		addEEnumLiteral(equipmentEEnum, Equipment.SHOES);
		addEEnumLiteral(equipmentEEnum, Equipment.STATIONARY_BIKE);
		addEEnumLiteral(equipmentEEnum, Equipment.STEP);
		addEEnumLiteral(equipmentEEnum, Equipment.STICK);
		addEEnumLiteral(equipmentEEnum, Equipment.STRAP);
		addEEnumLiteral(equipmentEEnum, Equipment.TABLE);
		addEEnumLiteral(equipmentEEnum, Equipment.TOWEL);
		addEEnumLiteral(equipmentEEnum, Equipment.WALL);
		addEEnumLiteral(equipmentEEnum, Equipment.WATER_SHOES);

		initEEnum(morningReasonEEnum, MorningReason.class, "MorningReason");
		addEEnumLiteral(morningReasonEEnum, MorningReason.NONE);
		addEEnumLiteral(morningReasonEEnum, MorningReason.END_RANGE_FLEXION);
		addEEnumLiteral(morningReasonEEnum, MorningReason.LOADED_FLEXION);
		addEEnumLiteral(morningReasonEEnum, MorningReason.NEURAL_TENSION);

		initEEnum(stepRoleEEnum, StepRole.class, "StepRole");
		addEEnumLiteral(stepRoleEEnum, StepRole.PREPARE);
		addEEnumLiteral(stepRoleEEnum, StepRole.MOVE);
		addEEnumLiteral(stepRoleEEnum, StepRole.HOLD);
		addEEnumLiteral(stepRoleEEnum, StepRole.BREATHE);
		addEEnumLiteral(stepRoleEEnum, StepRole.RETURN);
		addEEnumLiteral(stepRoleEEnum, StepRole.SAFETY);

		initEEnum(feelScaleEEnum, FeelScale.class, "FeelScale");
		addEEnumLiteral(feelScaleEEnum, FeelScale.STRETCH_FEEL);
		addEEnumLiteral(feelScaleEEnum, FeelScale.EFFORT);
		addEEnumLiteral(feelScaleEEnum, FeelScale.NERVE_FEEL);

		initEEnum(evidenceStrengthEEnum, EvidenceStrength.class, "EvidenceStrength");
		addEEnumLiteral(evidenceStrengthEEnum, EvidenceStrength.NONE);
		addEEnumLiteral(evidenceStrengthEEnum, EvidenceStrength.EXPERT);
		addEEnumLiteral(evidenceStrengthEEnum, EvidenceStrength.VERY_LOW);
		addEEnumLiteral(evidenceStrengthEEnum, EvidenceStrength.LOW);
		addEEnumLiteral(evidenceStrengthEEnum, EvidenceStrength.MODERATE);
		addEEnumLiteral(evidenceStrengthEEnum, EvidenceStrength.HIGH);

		initEEnum(appraisalEEnum, Appraisal.class, "Appraisal");
		addEEnumLiteral(appraisalEEnum, Appraisal.SUPPORTED);
		addEEnumLiteral(appraisalEEnum, Appraisal.PARTLY);
		addEEnumLiteral(appraisalEEnum, Appraisal.NOT_VERIFIABLE);
		addEEnumLiteral(appraisalEEnum, Appraisal.CONTRADICTED);

		initEEnum(tierEEnum, Tier.class, "Tier");
		addEEnumLiteral(tierEEnum, Tier.REVIEW);
		addEEnumLiteral(tierEEnum, Tier.SAME_DAY);
		addEEnumLiteral(tierEEnum, Tier.EMERGENCY_NOW);

		initEEnum(severityEEnum, Severity.class, "Severity");
		addEEnumLiteral(severityEEnum, Severity.NOTE);
		addEEnumLiteral(severityEEnum, Severity.WARN);
		addEEnumLiteral(severityEEnum, Severity.BLOCK);

		initEEnum(audienceEEnum, Audience.class, "Audience");
		addEEnumLiteral(audienceEEnum, Audience.PATIENT);
		addEEnumLiteral(audienceEEnum, Audience.CLINICIAN);
		addEEnumLiteral(audienceEEnum, Audience.EVERYONE);

		initEEnum(tipKindEEnum, TipKind.class, "TipKind");
		addEEnumLiteral(tipKindEEnum, TipKind.MICRO_BREAK);
		addEEnumLiteral(tipKindEEnum, TipKind.TRIGGER_ACTION);
		addEEnumLiteral(tipKindEEnum, TipKind.MORNING);
		addEEnumLiteral(tipKindEEnum, TipKind.INTENSITY);
		addEEnumLiteral(tipKindEEnum, TipKind.START_SMALL);
		addEEnumLiteral(tipKindEEnum, TipKind.KEEP_TRYING);
		addEEnumLiteral(tipKindEEnum, TipKind.OTHER);

		initEEnum(betterDirectionEEnum, BetterDirection.class, "BetterDirection");
		addEEnumLiteral(betterDirectionEEnum, BetterDirection.LOWER);
		addEEnumLiteral(betterDirectionEEnum, BetterDirection.HIGHER);
		addEEnumLiteral(betterDirectionEEnum, BetterDirection.NEITHER);

		initEEnum(measureLicenseEEnum, MeasureLicense.class, "MeasureLicense");
		addEEnumLiteral(measureLicenseEEnum, MeasureLicense.SHIP_ITEMS);
		addEEnumLiteral(measureLicenseEEnum, MeasureLicense.SCORE_ONLY);

		initEEnum(ruleKindEEnum, RuleKind.class, "RuleKind");
		addEEnumLiteral(ruleKindEEnum, RuleKind.EXERCISE);
		addEEnumLiteral(ruleKindEEnum, RuleKind.RED_FLAG_LOGIC);
		addEEnumLiteral(ruleKindEEnum, RuleKind.PROGRESS_REVIEW);
		addEEnumLiteral(ruleKindEEnum, RuleKind.HANDOUT);

		initEEnum(warningKindEEnum, WarningKind.class, "WarningKind");
		addEEnumLiteral(warningKindEEnum, WarningKind.EMERGENCY);
		addEEnumLiteral(warningKindEEnum, WarningKind.SAME_DAY);
		addEEnumLiteral(warningKindEEnum, WarningKind.STOP_EXERCISE);
		addEEnumLiteral(warningKindEEnum, WarningKind.TELL_CLINICIAN);

		// Initialize data types
		initEDataType(base64EDataType, byte[].class, "Base64", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //LibraryPackageImpl
