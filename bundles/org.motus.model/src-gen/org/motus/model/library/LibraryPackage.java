/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.motus.model.library.LibraryFactory
 * @model kind="package"
 * @generated
 */
public interface LibraryPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "library";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:motus:library:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "library";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LibraryPackage eINSTANCE = org.motus.model.library.impl.LibraryPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.ClinicalLibraryImpl <em>Clinical Library</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.ClinicalLibraryImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getClinicalLibrary()
	 * @generated
	 */
	int CLINICAL_LIBRARY = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__VERSION = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Review Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__REVIEW_STATUS = 2;

	/**
	 * The feature id for the '<em><b>Badge Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__BADGE_RULE = 3;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__LOCATIONS = 4;

	/**
	 * The feature id for the '<em><b>Exercises</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__EXERCISES = 5;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__TAGS = 6;

	/**
	 * The feature id for the '<em><b>Ladders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__LADDERS = 7;

	/**
	 * The feature id for the '<em><b>Red Flags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__RED_FLAGS = 8;

	/**
	 * The feature id for the '<em><b>Tiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__TIERS = 9;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__RULES = 10;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__CLAIMS = 11;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__SOURCES = 12;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__MEASURES = 13;

	/**
	 * The feature id for the '<em><b>Myths</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__MYTHS = 14;

	/**
	 * The feature id for the '<em><b>Tips</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__TIPS = 15;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__QUESTIONS = 16;

	/**
	 * The feature id for the '<em><b>Triggers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY__TRIGGERS = 17;

	/**
	 * The number of structural features of the '<em>Clinical Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_LIBRARY_FEATURE_COUNT = 18;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.PainLocationImpl <em>Pain Location</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.PainLocationImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getPainLocation()
	 * @generated
	 */
	int PAIN_LOCATION = 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__NAME = 1;

	/**
	 * The feature id for the '<em><b>Patient Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__PATIENT_NAME = 2;

	/**
	 * The feature id for the '<em><b>Handout Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__HANDOUT_REASON = 3;

	/**
	 * The feature id for the '<em><b>Body Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__BODY_AREA = 4;

	/**
	 * The feature id for the '<em><b>Likely Contributors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__LIKELY_CONTRIBUTORS = 5;

	/**
	 * The feature id for the '<em><b>Claim Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__CLAIM_IDS = 6;

	/**
	 * The feature id for the '<em><b>Icd10 Who</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__ICD10_WHO = 7;

	/**
	 * The feature id for the '<em><b>Icd10 Cm</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__ICD10_CM = 8;

	/**
	 * The feature id for the '<em><b>Body Sites</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__BODY_SITES = 9;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__FINDINGS = 10;

	/**
	 * The feature id for the '<em><b>Primary Measure Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__PRIMARY_MEASURE_IDS = 11;

	/**
	 * The feature id for the '<em><b>Optional Measure Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__OPTIONAL_MEASURE_IDS = 12;

	/**
	 * The feature id for the '<em><b>Warnings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__WARNINGS = 13;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__ROUTINE = 14;

	/**
	 * The feature id for the '<em><b>Swap Rules</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__SWAP_RULES = 15;

	/**
	 * The feature id for the '<em><b>Alternate Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION__ALTERNATE_IDS = 16;

	/**
	 * The number of structural features of the '<em>Pain Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_LOCATION_FEATURE_COUNT = 17;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.CodingImpl <em>Coding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.CodingImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getCoding()
	 * @generated
	 */
	int CODING = 2;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CODE = 0;

	/**
	 * The feature id for the '<em><b>Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__DISPLAY = 1;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__BASIS = 2;

	/**
	 * The number of structural features of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.PatientWarningImpl <em>Patient Warning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.PatientWarningImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getPatientWarning()
	 * @generated
	 */
	int PATIENT_WARNING = 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT_WARNING__KIND = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT_WARNING__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT_WARNING__LEAD = 2;

	/**
	 * The feature id for the '<em><b>Signs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT_WARNING__SIGNS = 3;

	/**
	 * The number of structural features of the '<em>Patient Warning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT_WARNING_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.RoutineImpl <em>Routine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.RoutineImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getRoutine()
	 * @generated
	 */
	int ROUTINE = 4;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__ENTRIES = 0;

	/**
	 * The feature id for the '<em><b>Starter Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__STARTER_IDS = 1;

	/**
	 * The feature id for the '<em><b>Starter Total Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__STARTER_TOTAL_MINUTES = 2;

	/**
	 * The feature id for the '<em><b>Direction Slots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__DIRECTION_SLOTS = 3;

	/**
	 * The feature id for the '<em><b>Micro Break</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__MICRO_BREAK = 4;

	/**
	 * The feature id for the '<em><b>Micro Break Total Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__MICRO_BREAK_TOTAL_SECONDS = 5;

	/**
	 * The number of structural features of the '<em>Routine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.RoutineEntryImpl <em>Routine Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.RoutineEntryImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getRoutineEntry()
	 * @generated
	 */
	int ROUTINE_ENTRY = 5;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_ENTRY__ORDER = 0;

	/**
	 * The feature id for the '<em><b>Exercise Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_ENTRY__EXERCISE_ID = 1;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_ENTRY__PHASE = 2;

	/**
	 * The number of structural features of the '<em>Routine Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_ENTRY_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.DirectionSlotImpl <em>Direction Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.DirectionSlotImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getDirectionSlot()
	 * @generated
	 */
	int DIRECTION_SLOT = 6;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTION_SLOT__DIRECTION = 0;

	/**
	 * The feature id for the '<em><b>Exercise Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTION_SLOT__EXERCISE_ID = 1;

	/**
	 * The number of structural features of the '<em>Direction Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTION_SLOT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.MicroBreakItemImpl <em>Micro Break Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.MicroBreakItemImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getMicroBreakItem()
	 * @generated
	 */
	int MICRO_BREAK_ITEM = 7;

	/**
	 * The feature id for the '<em><b>Exercise Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_BREAK_ITEM__EXERCISE_ID = 0;

	/**
	 * The feature id for the '<em><b>Reps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_BREAK_ITEM__REPS = 1;

	/**
	 * The feature id for the '<em><b>Hold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_BREAK_ITEM__HOLD_SECONDS = 2;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_BREAK_ITEM__SECONDS = 3;

	/**
	 * The number of structural features of the '<em>Micro Break Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_BREAK_ITEM_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.ExerciseImpl <em>Exercise</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.ExerciseImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getExercise()
	 * @generated
	 */
	int EXERCISE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__ID = 0;

	/**
	 * The feature id for the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__SLUG = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__NAME = 2;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__ALIASES = 3;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__CATEGORY = 4;

	/**
	 * The feature id for the '<em><b>Subtype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__SUBTYPE = 5;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__LEVEL = 6;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__LOCATIONS = 7;

	/**
	 * The feature id for the '<em><b>Start Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__START_POSITION = 8;

	/**
	 * The feature id for the '<em><b>Spine Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__SPINE_DIRECTION = 9;

	/**
	 * The feature id for the '<em><b>Target Structures</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__TARGET_STRUCTURES = 10;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__STEPS = 11;

	/**
	 * The feature id for the '<em><b>Dosage</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__DOSAGE = 12;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__INTENSITY = 13;

	/**
	 * The feature id for the '<em><b>Progression Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__PROGRESSION_IDS = 14;

	/**
	 * The feature id for the '<em><b>Regression Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__REGRESSION_IDS = 15;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__EQUIPMENT = 16;

	/**
	 * The feature id for the '<em><b>Contraindications</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__CONTRAINDICATIONS = 17;

	/**
	 * The feature id for the '<em><b>Precautions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__PRECAUTIONS = 18;

	/**
	 * The feature id for the '<em><b>Modify Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__MODIFY_NOTE = 19;

	/**
	 * The feature id for the '<em><b>Morning Caution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__MORNING_CAUTION = 20;

	/**
	 * The feature id for the '<em><b>Morning Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__MORNING_REASON = 21;

	/**
	 * The feature id for the '<em><b>Desk Micro Break</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__DESK_MICRO_BREAK = 22;

	/**
	 * The feature id for the '<em><b>Minutes Per Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__MINUTES_PER_SESSION = 23;

	/**
	 * The feature id for the '<em><b>Claim Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__CLAIM_IDS = 24;

	/**
	 * The feature id for the '<em><b>Evidence Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__EVIDENCE_STRENGTH = 25;

	/**
	 * The feature id for the '<em><b>Evidence Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__EVIDENCE_NOTE = 26;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__SOURCE_IDS = 27;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__FIGURE = 28;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__PICTURE = 29;

	/**
	 * The number of structural features of the '<em>Exercise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FEATURE_COUNT = 30;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.StepImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 9;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ROLE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.DosageImpl <em>Dosage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.DosageImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getDosage()
	 * @generated
	 */
	int DOSAGE = 10;

	/**
	 * The feature id for the '<em><b>Sets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__SETS = 0;

	/**
	 * The feature id for the '<em><b>Reps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__REPS = 1;

	/**
	 * The feature id for the '<em><b>Hold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__HOLD_SECONDS = 2;

	/**
	 * The feature id for the '<em><b>Rest Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__REST_SECONDS = 3;

	/**
	 * The feature id for the '<em><b>Sides</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__SIDES = 4;

	/**
	 * The feature id for the '<em><b>Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__PER_DAY = 5;

	/**
	 * The feature id for the '<em><b>Days Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__DAYS_PER_WEEK = 6;

	/**
	 * The feature id for the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__DURATION_MINUTES = 7;

	/**
	 * The number of structural features of the '<em>Dosage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.FeelRangeImpl <em>Feel Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.FeelRangeImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getFeelRange()
	 * @generated
	 */
	int FEEL_RANGE = 11;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEL_RANGE__LOW = 0;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEL_RANGE__HIGH = 1;

	/**
	 * The number of structural features of the '<em>Feel Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEL_RANGE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.IntensityImpl <em>Intensity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.IntensityImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getIntensity()
	 * @generated
	 */
	int INTENSITY = 12;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTENSITY__SCALE = 0;

	/**
	 * The feature id for the '<em><b>Standard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTENSITY__STANDARD = 1;

	/**
	 * The feature id for the '<em><b>Gentle</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTENSITY__GENTLE = 2;

	/**
	 * The feature id for the '<em><b>Stop At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTENSITY__STOP_AT = 3;

	/**
	 * The feature id for the '<em><b>Pain Limit Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTENSITY__PAIN_LIMIT_STANDARD = 4;

	/**
	 * The feature id for the '<em><b>Pain Limit Gentle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTENSITY__PAIN_LIMIT_GENTLE = 5;

	/**
	 * The number of structural features of the '<em>Intensity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTENSITY_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.TagImpl <em>Tag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.TagImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getTag()
	 * @generated
	 */
	int TAG = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__ID = 0;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__MEANING = 1;

	/**
	 * The feature id for the '<em><b>Default Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__DEFAULT_RULE = 2;

	/**
	 * The feature id for the '<em><b>Gentle Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__GENTLE_PROFILE = 3;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__SOURCE_IDS = 4;

	/**
	 * The feature id for the '<em><b>Effects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__EFFECTS = 5;

	/**
	 * The number of structural features of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.TagEffectImpl <em>Tag Effect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.TagEffectImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getTagEffect()
	 * @generated
	 */
	int TAG_EFFECT = 14;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_EFFECT__SEVERITY = 0;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_EFFECT__CATEGORIES = 1;

	/**
	 * The feature id for the '<em><b>Directions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_EFFECT__DIRECTIONS = 2;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_EFFECT__LOCATIONS = 3;

	/**
	 * The feature id for the '<em><b>Trunk Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_EFFECT__TRUNK_ONLY = 4;

	/**
	 * The feature id for the '<em><b>Neck Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_EFFECT__NECK_ONLY = 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_EFFECT__TEXT = 6;

	/**
	 * The number of structural features of the '<em>Tag Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_EFFECT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.LadderImpl <em>Ladder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.LadderImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getLadder()
	 * @generated
	 */
	int LADDER = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__STEPS = 2;

	/**
	 * The feature id for the '<em><b>Step Back Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__STEP_BACK_RULE = 3;

	/**
	 * The feature id for the '<em><b>Move On When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__MOVE_ON_WHEN = 4;

	/**
	 * The feature id for the '<em><b>Variants</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__VARIANTS = 5;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__FACTS = 6;

	/**
	 * The feature id for the '<em><b>Claim Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__CLAIM_IDS = 7;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__SOURCE_IDS = 8;

	/**
	 * The number of structural features of the '<em>Ladder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.LadderStepImpl <em>Ladder Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.LadderStepImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getLadderStep()
	 * @generated
	 */
	int LADDER_STEP = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__ID = 0;

	/**
	 * The feature id for the '<em><b>Exercise Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__EXERCISE_IDS = 1;

	/**
	 * The feature id for the '<em><b>Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__DOSE = 2;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__EFFORT = 3;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__DEPTH = 4;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__BASIS = 5;

	/**
	 * The feature id for the '<em><b>Move On When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__MOVE_ON_WHEN = 6;

	/**
	 * The feature id for the '<em><b>Patient Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__PATIENT_DOSE = 7;

	/**
	 * The feature id for the '<em><b>Patient How Often</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__PATIENT_HOW_OFTEN = 8;

	/**
	 * The feature id for the '<em><b>Patient Feel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__PATIENT_FEEL = 9;

	/**
	 * The feature id for the '<em><b>Patient Move On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP__PATIENT_MOVE_ON = 10;

	/**
	 * The number of structural features of the '<em>Ladder Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_STEP_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.RedFlagImpl <em>Red Flag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.RedFlagImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getRedFlag()
	 * @generated
	 */
	int RED_FLAG = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__ID = 0;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__REGIONS = 1;

	/**
	 * The feature id for the '<em><b>Suspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__SUSPECT = 2;

	/**
	 * The feature id for the '<em><b>Clinician Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__CLINICIAN_TEXT = 3;

	/**
	 * The feature id for the '<em><b>Patient Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__PATIENT_QUESTION = 4;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__TIER = 5;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__ACTION = 6;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__SOURCE_IDS = 7;

	/**
	 * The number of structural features of the '<em>Red Flag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.TierBehaviorImpl <em>Tier Behavior</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.TierBehaviorImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getTierBehavior()
	 * @generated
	 */
	int TIER_BEHAVIOR = 18;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_BEHAVIOR__TIER = 0;

	/**
	 * The feature id for the '<em><b>Patient Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_BEHAVIOR__PATIENT_MESSAGE = 1;

	/**
	 * The feature id for the '<em><b>Program Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_BEHAVIOR__PROGRAM_EFFECT = 2;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_BEHAVIOR__PRIORITY = 3;

	/**
	 * The feature id for the '<em><b>Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_BEHAVIOR__TIMER = 4;

	/**
	 * The number of structural features of the '<em>Tier Behavior</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_BEHAVIOR_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.RuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.RuleImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getRule()
	 * @generated
	 */
	int RULE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__KIND = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Logic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__LOGIC = 3;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__BASIS = 4;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__SOURCE_IDS = 5;

	/**
	 * The feature id for the '<em><b>Claim Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CLAIM_IDS = 6;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.ClaimImpl <em>Claim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.ClaimImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getClaim()
	 * @generated
	 */
	int CLAIM = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__ID = 0;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__ORIGIN = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Evidence Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__EVIDENCE_STATED = 3;

	/**
	 * The feature id for the '<em><b>Appraisal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__APPRAISAL = 4;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__STRENGTH = 5;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__WHY = 6;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__SOURCE_IDS = 7;

	/**
	 * The feature id for the '<em><b>Handling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__HANDLING = 8;

	/**
	 * The feature id for the '<em><b>Patient Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__PATIENT_TEXT = 9;

	/**
	 * The number of structural features of the '<em>Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.SourceImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__BASIS = 2;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.MeasureImpl <em>Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.MeasureImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getMeasure()
	 * @generated
	 */
	int MEASURE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ITEMS = 2;

	/**
	 * The feature id for the '<em><b>Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__RANGE = 3;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__MINIMUM = 4;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__MAXIMUM = 5;

	/**
	 * The feature id for the '<em><b>Better</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__BETTER = 6;

	/**
	 * The feature id for the '<em><b>Recall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__RECALL = 7;

	/**
	 * The feature id for the '<em><b>Meaningful Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__MEANINGFUL_CHANGE = 8;

	/**
	 * The feature id for the '<em><b>Meaningful Change Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__MEANINGFUL_CHANGE_VALUE = 9;

	/**
	 * The feature id for the '<em><b>License</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__LICENSE = 10;

	/**
	 * The feature id for the '<em><b>License Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__LICENSE_NOTE = 11;

	/**
	 * The feature id for the '<em><b>Loinc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__LOINC = 12;

	/**
	 * The feature id for the '<em><b>Scoring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__SCORING = 13;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__MISSING = 14;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__BANDS = 15;

	/**
	 * The feature id for the '<em><b>Reliability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__RELIABILITY = 16;

	/**
	 * The feature id for the '<em><b>Cautions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__CAUTIONS = 17;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__SOURCE_IDS = 18;

	/**
	 * The number of structural features of the '<em>Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE_FEATURE_COUNT = 19;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.MythImpl <em>Myth</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.MythImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getMyth()
	 * @generated
	 */
	int MYTH = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MYTH__ID = 0;

	/**
	 * The feature id for the '<em><b>Myth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MYTH__MYTH = 1;

	/**
	 * The feature id for the '<em><b>Truth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MYTH__TRUTH = 2;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MYTH__AUDIENCE = 3;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MYTH__LOCATIONS = 4;

	/**
	 * The feature id for the '<em><b>Claim Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MYTH__CLAIM_IDS = 5;

	/**
	 * The number of structural features of the '<em>Myth</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MYTH_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.TipImpl <em>Tip</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.TipImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getTip()
	 * @generated
	 */
	int TIP = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIP__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIP__KIND = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIP__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIP__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIP__AUDIENCE = 4;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIP__LOCATIONS = 5;

	/**
	 * The feature id for the '<em><b>Claim Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIP__CLAIM_IDS = 6;

	/**
	 * The number of structural features of the '<em>Tip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIP_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.FaqImpl <em>Faq</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.FaqImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getFaq()
	 * @generated
	 */
	int FAQ = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAQ__ID = 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAQ__QUESTION = 1;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAQ__ANSWER = 2;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAQ__AUDIENCE = 3;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAQ__LOCATIONS = 4;

	/**
	 * The feature id for the '<em><b>Claim Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAQ__CLAIM_IDS = 5;

	/**
	 * The number of structural features of the '<em>Faq</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAQ_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.TriggerStarterImpl <em>Trigger Starter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.TriggerStarterImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getTriggerStarter()
	 * @generated
	 */
	int TRIGGER_STARTER = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER_STARTER__ID = 0;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER_STARTER__TRIGGER = 1;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER_STARTER__ACTION = 2;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER_STARTER__LOCATIONS = 3;

	/**
	 * The feature id for the '<em><b>Claim Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER_STARTER__CLAIM_IDS = 4;

	/**
	 * The number of structural features of the '<em>Trigger Starter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER_STARTER_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.motus.model.library.impl.PictureImpl <em>Picture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.PictureImpl
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getPicture()
	 * @generated
	 */
	int PICTURE = 27;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__MEDIA_TYPE = 0;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__CONTENT = 1;

	/**
	 * The feature id for the '<em><b>Alt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__ALT = 2;

	/**
	 * The number of structural features of the '<em>Picture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.motus.model.library.LocationCode <em>Location Code</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.LocationCode
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getLocationCode()
	 * @generated
	 */
	int LOCATION_CODE = 28;

	/**
	 * The meta object id for the '{@link org.motus.model.library.Category <em>Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.Category
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getCategory()
	 * @generated
	 */
	int CATEGORY = 29;

	/**
	 * The meta object id for the '{@link org.motus.model.library.StartPosition <em>Start Position</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.StartPosition
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getStartPosition()
	 * @generated
	 */
	int START_POSITION = 30;

	/**
	 * The meta object id for the '{@link org.motus.model.library.SpineDirection <em>Spine Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.SpineDirection
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getSpineDirection()
	 * @generated
	 */
	int SPINE_DIRECTION = 31;

	/**
	 * The meta object id for the '{@link org.motus.model.library.Sides <em>Sides</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.Sides
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getSides()
	 * @generated
	 */
	int SIDES = 32;

	/**
	 * The meta object id for the '{@link org.motus.model.library.Equipment <em>Equipment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.Equipment
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getEquipment()
	 * @generated
	 */
	int EQUIPMENT = 33;

	/**
	 * The meta object id for the '{@link org.motus.model.library.MorningReason <em>Morning Reason</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.MorningReason
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getMorningReason()
	 * @generated
	 */
	int MORNING_REASON = 34;

	/**
	 * The meta object id for the '{@link org.motus.model.library.StepRole <em>Step Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.StepRole
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getStepRole()
	 * @generated
	 */
	int STEP_ROLE = 35;

	/**
	 * The meta object id for the '{@link org.motus.model.library.FeelScale <em>Feel Scale</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.FeelScale
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getFeelScale()
	 * @generated
	 */
	int FEEL_SCALE = 36;

	/**
	 * The meta object id for the '{@link org.motus.model.library.EvidenceStrength <em>Evidence Strength</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.EvidenceStrength
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getEvidenceStrength()
	 * @generated
	 */
	int EVIDENCE_STRENGTH = 37;

	/**
	 * The meta object id for the '{@link org.motus.model.library.Appraisal <em>Appraisal</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.Appraisal
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getAppraisal()
	 * @generated
	 */
	int APPRAISAL = 38;

	/**
	 * The meta object id for the '{@link org.motus.model.library.Tier <em>Tier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.Tier
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getTier()
	 * @generated
	 */
	int TIER = 39;

	/**
	 * The meta object id for the '{@link org.motus.model.library.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.Severity
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 40;

	/**
	 * The meta object id for the '{@link org.motus.model.library.Audience <em>Audience</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.Audience
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getAudience()
	 * @generated
	 */
	int AUDIENCE = 41;

	/**
	 * The meta object id for the '{@link org.motus.model.library.TipKind <em>Tip Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.TipKind
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getTipKind()
	 * @generated
	 */
	int TIP_KIND = 42;

	/**
	 * The meta object id for the '{@link org.motus.model.library.BetterDirection <em>Better Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.BetterDirection
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getBetterDirection()
	 * @generated
	 */
	int BETTER_DIRECTION = 43;

	/**
	 * The meta object id for the '{@link org.motus.model.library.MeasureLicense <em>Measure License</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.MeasureLicense
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getMeasureLicense()
	 * @generated
	 */
	int MEASURE_LICENSE = 44;

	/**
	 * The meta object id for the '{@link org.motus.model.library.RuleKind <em>Rule Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.RuleKind
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getRuleKind()
	 * @generated
	 */
	int RULE_KIND = 45;

	/**
	 * The meta object id for the '{@link org.motus.model.library.WarningKind <em>Warning Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.WarningKind
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getWarningKind()
	 * @generated
	 */
	int WARNING_KIND = 46;

	/**
	 * The meta object id for the '<em>Base64</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.library.impl.LibraryPackageImpl#getBase64()
	 * @generated
	 */
	int BASE64 = 47;


	/**
	 * Returns the meta object for class '{@link org.motus.model.library.ClinicalLibrary <em>Clinical Library</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clinical Library</em>'.
	 * @see org.motus.model.library.ClinicalLibrary
	 * @generated
	 */
	EClass getClinicalLibrary();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.ClinicalLibrary#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getVersion()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EAttribute getClinicalLibrary_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.ClinicalLibrary#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getTitle()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EAttribute getClinicalLibrary_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.ClinicalLibrary#getReviewStatus <em>Review Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Status</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getReviewStatus()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EAttribute getClinicalLibrary_ReviewStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.ClinicalLibrary#getBadgeRule <em>Badge Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Badge Rule</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getBadgeRule()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EAttribute getClinicalLibrary_BadgeRule();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Locations</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getLocations()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Locations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getExercises <em>Exercises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exercises</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getExercises()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Exercises();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getTags()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getLadders <em>Ladders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ladders</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getLadders()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Ladders();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getRedFlags <em>Red Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Red Flags</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getRedFlags()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_RedFlags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getTiers <em>Tiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tiers</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getTiers()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Tiers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getRules()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Claims</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getClaims()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Claims();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getSources()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getMeasures()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Measures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getMyths <em>Myths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Myths</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getMyths()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Myths();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getTips <em>Tips</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tips</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getTips()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Tips();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getQuestions()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.ClinicalLibrary#getTriggers <em>Triggers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Triggers</em>'.
	 * @see org.motus.model.library.ClinicalLibrary#getTriggers()
	 * @see #getClinicalLibrary()
	 * @generated
	 */
	EReference getClinicalLibrary_Triggers();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.PainLocation <em>Pain Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pain Location</em>'.
	 * @see org.motus.model.library.PainLocation
	 * @generated
	 */
	EClass getPainLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.PainLocation#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.motus.model.library.PainLocation#getCode()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.PainLocation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.motus.model.library.PainLocation#getName()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.PainLocation#getPatientName <em>Patient Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patient Name</em>'.
	 * @see org.motus.model.library.PainLocation#getPatientName()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_PatientName();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.PainLocation#getHandoutReason <em>Handout Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handout Reason</em>'.
	 * @see org.motus.model.library.PainLocation#getHandoutReason()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_HandoutReason();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.PainLocation#getBodyArea <em>Body Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body Area</em>'.
	 * @see org.motus.model.library.PainLocation#getBodyArea()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_BodyArea();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.PainLocation#getLikelyContributors <em>Likely Contributors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Likely Contributors</em>'.
	 * @see org.motus.model.library.PainLocation#getLikelyContributors()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_LikelyContributors();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.PainLocation#getClaimIds <em>Claim Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Claim Ids</em>'.
	 * @see org.motus.model.library.PainLocation#getClaimIds()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_ClaimIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.PainLocation#getIcd10Who <em>Icd10 Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Icd10 Who</em>'.
	 * @see org.motus.model.library.PainLocation#getIcd10Who()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_Icd10Who();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.PainLocation#getIcd10Cm <em>Icd10 Cm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Icd10 Cm</em>'.
	 * @see org.motus.model.library.PainLocation#getIcd10Cm()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_Icd10Cm();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.PainLocation#getBodySites <em>Body Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Body Sites</em>'.
	 * @see org.motus.model.library.PainLocation#getBodySites()
	 * @see #getPainLocation()
	 * @generated
	 */
	EReference getPainLocation_BodySites();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.PainLocation#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.motus.model.library.PainLocation#getFindings()
	 * @see #getPainLocation()
	 * @generated
	 */
	EReference getPainLocation_Findings();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.PainLocation#getPrimaryMeasureIds <em>Primary Measure Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Primary Measure Ids</em>'.
	 * @see org.motus.model.library.PainLocation#getPrimaryMeasureIds()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_PrimaryMeasureIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.PainLocation#getOptionalMeasureIds <em>Optional Measure Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Optional Measure Ids</em>'.
	 * @see org.motus.model.library.PainLocation#getOptionalMeasureIds()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_OptionalMeasureIds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.PainLocation#getWarnings <em>Warnings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Warnings</em>'.
	 * @see org.motus.model.library.PainLocation#getWarnings()
	 * @see #getPainLocation()
	 * @generated
	 */
	EReference getPainLocation_Warnings();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.library.PainLocation#getRoutine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Routine</em>'.
	 * @see org.motus.model.library.PainLocation#getRoutine()
	 * @see #getPainLocation()
	 * @generated
	 */
	EReference getPainLocation_Routine();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.PainLocation#getSwapRules <em>Swap Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Swap Rules</em>'.
	 * @see org.motus.model.library.PainLocation#getSwapRules()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_SwapRules();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.PainLocation#getAlternateIds <em>Alternate Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Alternate Ids</em>'.
	 * @see org.motus.model.library.PainLocation#getAlternateIds()
	 * @see #getPainLocation()
	 * @generated
	 */
	EAttribute getPainLocation_AlternateIds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Coding <em>Coding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding</em>'.
	 * @see org.motus.model.library.Coding
	 * @generated
	 */
	EClass getCoding();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Coding#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.motus.model.library.Coding#getCode()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Coding#getDisplay <em>Display</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display</em>'.
	 * @see org.motus.model.library.Coding#getDisplay()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Display();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Coding#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.motus.model.library.Coding#getBasis()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Basis();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.PatientWarning <em>Patient Warning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Patient Warning</em>'.
	 * @see org.motus.model.library.PatientWarning
	 * @generated
	 */
	EClass getPatientWarning();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.PatientWarning#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.motus.model.library.PatientWarning#getKind()
	 * @see #getPatientWarning()
	 * @generated
	 */
	EAttribute getPatientWarning_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.PatientWarning#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.motus.model.library.PatientWarning#getText()
	 * @see #getPatientWarning()
	 * @generated
	 */
	EAttribute getPatientWarning_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.PatientWarning#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead</em>'.
	 * @see org.motus.model.library.PatientWarning#getLead()
	 * @see #getPatientWarning()
	 * @generated
	 */
	EAttribute getPatientWarning_Lead();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.PatientWarning#getSigns <em>Signs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Signs</em>'.
	 * @see org.motus.model.library.PatientWarning#getSigns()
	 * @see #getPatientWarning()
	 * @generated
	 */
	EAttribute getPatientWarning_Signs();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Routine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Routine</em>'.
	 * @see org.motus.model.library.Routine
	 * @generated
	 */
	EClass getRoutine();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.Routine#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.motus.model.library.Routine#getEntries()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_Entries();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Routine#getStarterIds <em>Starter Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Starter Ids</em>'.
	 * @see org.motus.model.library.Routine#getStarterIds()
	 * @see #getRoutine()
	 * @generated
	 */
	EAttribute getRoutine_StarterIds();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Routine#getStarterTotalMinutes <em>Starter Total Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starter Total Minutes</em>'.
	 * @see org.motus.model.library.Routine#getStarterTotalMinutes()
	 * @see #getRoutine()
	 * @generated
	 */
	EAttribute getRoutine_StarterTotalMinutes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.Routine#getDirectionSlots <em>Direction Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Direction Slots</em>'.
	 * @see org.motus.model.library.Routine#getDirectionSlots()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_DirectionSlots();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.Routine#getMicroBreak <em>Micro Break</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Micro Break</em>'.
	 * @see org.motus.model.library.Routine#getMicroBreak()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_MicroBreak();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Routine#getMicroBreakTotalSeconds <em>Micro Break Total Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Micro Break Total Seconds</em>'.
	 * @see org.motus.model.library.Routine#getMicroBreakTotalSeconds()
	 * @see #getRoutine()
	 * @generated
	 */
	EAttribute getRoutine_MicroBreakTotalSeconds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.RoutineEntry <em>Routine Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Routine Entry</em>'.
	 * @see org.motus.model.library.RoutineEntry
	 * @generated
	 */
	EClass getRoutineEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.RoutineEntry#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.motus.model.library.RoutineEntry#getOrder()
	 * @see #getRoutineEntry()
	 * @generated
	 */
	EAttribute getRoutineEntry_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.RoutineEntry#getExerciseId <em>Exercise Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercise Id</em>'.
	 * @see org.motus.model.library.RoutineEntry#getExerciseId()
	 * @see #getRoutineEntry()
	 * @generated
	 */
	EAttribute getRoutineEntry_ExerciseId();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.RoutineEntry#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.motus.model.library.RoutineEntry#getPhase()
	 * @see #getRoutineEntry()
	 * @generated
	 */
	EAttribute getRoutineEntry_Phase();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.DirectionSlot <em>Direction Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Direction Slot</em>'.
	 * @see org.motus.model.library.DirectionSlot
	 * @generated
	 */
	EClass getDirectionSlot();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.DirectionSlot#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.motus.model.library.DirectionSlot#getDirection()
	 * @see #getDirectionSlot()
	 * @generated
	 */
	EAttribute getDirectionSlot_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.DirectionSlot#getExerciseId <em>Exercise Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercise Id</em>'.
	 * @see org.motus.model.library.DirectionSlot#getExerciseId()
	 * @see #getDirectionSlot()
	 * @generated
	 */
	EAttribute getDirectionSlot_ExerciseId();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.MicroBreakItem <em>Micro Break Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Micro Break Item</em>'.
	 * @see org.motus.model.library.MicroBreakItem
	 * @generated
	 */
	EClass getMicroBreakItem();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.MicroBreakItem#getExerciseId <em>Exercise Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercise Id</em>'.
	 * @see org.motus.model.library.MicroBreakItem#getExerciseId()
	 * @see #getMicroBreakItem()
	 * @generated
	 */
	EAttribute getMicroBreakItem_ExerciseId();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.MicroBreakItem#getReps <em>Reps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reps</em>'.
	 * @see org.motus.model.library.MicroBreakItem#getReps()
	 * @see #getMicroBreakItem()
	 * @generated
	 */
	EAttribute getMicroBreakItem_Reps();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.MicroBreakItem#getHoldSeconds <em>Hold Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold Seconds</em>'.
	 * @see org.motus.model.library.MicroBreakItem#getHoldSeconds()
	 * @see #getMicroBreakItem()
	 * @generated
	 */
	EAttribute getMicroBreakItem_HoldSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.MicroBreakItem#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.motus.model.library.MicroBreakItem#getSeconds()
	 * @see #getMicroBreakItem()
	 * @generated
	 */
	EAttribute getMicroBreakItem_Seconds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Exercise <em>Exercise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exercise</em>'.
	 * @see org.motus.model.library.Exercise
	 * @generated
	 */
	EClass getExercise();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.Exercise#getId()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getSlug <em>Slug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slug</em>'.
	 * @see org.motus.model.library.Exercise#getSlug()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Slug();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.motus.model.library.Exercise#getName()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Exercise#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.motus.model.library.Exercise#getAliases()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.motus.model.library.Exercise#getCategory()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getSubtype <em>Subtype</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subtype</em>'.
	 * @see org.motus.model.library.Exercise#getSubtype()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Subtype();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.motus.model.library.Exercise#getLevel()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Level();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Exercise#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Locations</em>'.
	 * @see org.motus.model.library.Exercise#getLocations()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Locations();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getStartPosition <em>Start Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Position</em>'.
	 * @see org.motus.model.library.Exercise#getStartPosition()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_StartPosition();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getSpineDirection <em>Spine Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spine Direction</em>'.
	 * @see org.motus.model.library.Exercise#getSpineDirection()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_SpineDirection();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Exercise#getTargetStructures <em>Target Structures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Target Structures</em>'.
	 * @see org.motus.model.library.Exercise#getTargetStructures()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_TargetStructures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.Exercise#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.motus.model.library.Exercise#getSteps()
	 * @see #getExercise()
	 * @generated
	 */
	EReference getExercise_Steps();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.library.Exercise#getDosage <em>Dosage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Dosage</em>'.
	 * @see org.motus.model.library.Exercise#getDosage()
	 * @see #getExercise()
	 * @generated
	 */
	EReference getExercise_Dosage();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.library.Exercise#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Intensity</em>'.
	 * @see org.motus.model.library.Exercise#getIntensity()
	 * @see #getExercise()
	 * @generated
	 */
	EReference getExercise_Intensity();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Exercise#getProgressionIds <em>Progression Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Progression Ids</em>'.
	 * @see org.motus.model.library.Exercise#getProgressionIds()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_ProgressionIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Exercise#getRegressionIds <em>Regression Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Regression Ids</em>'.
	 * @see org.motus.model.library.Exercise#getRegressionIds()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_RegressionIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Exercise#getEquipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Equipment</em>'.
	 * @see org.motus.model.library.Exercise#getEquipment()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Equipment();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Exercise#getContraindications <em>Contraindications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contraindications</em>'.
	 * @see org.motus.model.library.Exercise#getContraindications()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Contraindications();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Exercise#getPrecautions <em>Precautions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Precautions</em>'.
	 * @see org.motus.model.library.Exercise#getPrecautions()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Precautions();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getModifyNote <em>Modify Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modify Note</em>'.
	 * @see org.motus.model.library.Exercise#getModifyNote()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_ModifyNote();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#isMorningCaution <em>Morning Caution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Morning Caution</em>'.
	 * @see org.motus.model.library.Exercise#isMorningCaution()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_MorningCaution();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getMorningReason <em>Morning Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Morning Reason</em>'.
	 * @see org.motus.model.library.Exercise#getMorningReason()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_MorningReason();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#isDeskMicroBreak <em>Desk Micro Break</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Desk Micro Break</em>'.
	 * @see org.motus.model.library.Exercise#isDeskMicroBreak()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_DeskMicroBreak();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getMinutesPerSession <em>Minutes Per Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Per Session</em>'.
	 * @see org.motus.model.library.Exercise#getMinutesPerSession()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_MinutesPerSession();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Exercise#getClaimIds <em>Claim Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Claim Ids</em>'.
	 * @see org.motus.model.library.Exercise#getClaimIds()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_ClaimIds();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getEvidenceStrength <em>Evidence Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Strength</em>'.
	 * @see org.motus.model.library.Exercise#getEvidenceStrength()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_EvidenceStrength();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getEvidenceNote <em>Evidence Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Note</em>'.
	 * @see org.motus.model.library.Exercise#getEvidenceNote()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_EvidenceNote();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Exercise#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.motus.model.library.Exercise#getSourceIds()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_SourceIds();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Exercise#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Figure</em>'.
	 * @see org.motus.model.library.Exercise#getFigure()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Figure();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.library.Exercise#getPicture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Picture</em>'.
	 * @see org.motus.model.library.Exercise#getPicture()
	 * @see #getExercise()
	 * @generated
	 */
	EReference getExercise_Picture();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.motus.model.library.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Step#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.motus.model.library.Step#getRole()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Step#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.motus.model.library.Step#getText()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Text();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Dosage <em>Dosage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dosage</em>'.
	 * @see org.motus.model.library.Dosage
	 * @generated
	 */
	EClass getDosage();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Dosage#getSets <em>Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sets</em>'.
	 * @see org.motus.model.library.Dosage#getSets()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_Sets();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Dosage#getReps <em>Reps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reps</em>'.
	 * @see org.motus.model.library.Dosage#getReps()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_Reps();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Dosage#getHoldSeconds <em>Hold Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold Seconds</em>'.
	 * @see org.motus.model.library.Dosage#getHoldSeconds()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_HoldSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Dosage#getRestSeconds <em>Rest Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rest Seconds</em>'.
	 * @see org.motus.model.library.Dosage#getRestSeconds()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_RestSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Dosage#getSides <em>Sides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sides</em>'.
	 * @see org.motus.model.library.Dosage#getSides()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_Sides();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Dosage#getPerDay <em>Per Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per Day</em>'.
	 * @see org.motus.model.library.Dosage#getPerDay()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_PerDay();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Dosage#getDaysPerWeek <em>Days Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Per Week</em>'.
	 * @see org.motus.model.library.Dosage#getDaysPerWeek()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_DaysPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Dosage#getDurationMinutes <em>Duration Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Minutes</em>'.
	 * @see org.motus.model.library.Dosage#getDurationMinutes()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_DurationMinutes();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.FeelRange <em>Feel Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feel Range</em>'.
	 * @see org.motus.model.library.FeelRange
	 * @generated
	 */
	EClass getFeelRange();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.FeelRange#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.motus.model.library.FeelRange#getLow()
	 * @see #getFeelRange()
	 * @generated
	 */
	EAttribute getFeelRange_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.FeelRange#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.motus.model.library.FeelRange#getHigh()
	 * @see #getFeelRange()
	 * @generated
	 */
	EAttribute getFeelRange_High();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Intensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Intensity</em>'.
	 * @see org.motus.model.library.Intensity
	 * @generated
	 */
	EClass getIntensity();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Intensity#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale</em>'.
	 * @see org.motus.model.library.Intensity#getScale()
	 * @see #getIntensity()
	 * @generated
	 */
	EAttribute getIntensity_Scale();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.library.Intensity#getStandard <em>Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Standard</em>'.
	 * @see org.motus.model.library.Intensity#getStandard()
	 * @see #getIntensity()
	 * @generated
	 */
	EReference getIntensity_Standard();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.library.Intensity#getGentle <em>Gentle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Gentle</em>'.
	 * @see org.motus.model.library.Intensity#getGentle()
	 * @see #getIntensity()
	 * @generated
	 */
	EReference getIntensity_Gentle();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Intensity#getStopAt <em>Stop At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stop At</em>'.
	 * @see org.motus.model.library.Intensity#getStopAt()
	 * @see #getIntensity()
	 * @generated
	 */
	EAttribute getIntensity_StopAt();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Intensity#getPainLimitStandard <em>Pain Limit Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain Limit Standard</em>'.
	 * @see org.motus.model.library.Intensity#getPainLimitStandard()
	 * @see #getIntensity()
	 * @generated
	 */
	EAttribute getIntensity_PainLimitStandard();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Intensity#getPainLimitGentle <em>Pain Limit Gentle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain Limit Gentle</em>'.
	 * @see org.motus.model.library.Intensity#getPainLimitGentle()
	 * @see #getIntensity()
	 * @generated
	 */
	EAttribute getIntensity_PainLimitGentle();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Tag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag</em>'.
	 * @see org.motus.model.library.Tag
	 * @generated
	 */
	EClass getTag();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Tag#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.Tag#getId()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Tag#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.motus.model.library.Tag#getMeaning()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Tag#getDefaultRule <em>Default Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Rule</em>'.
	 * @see org.motus.model.library.Tag#getDefaultRule()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_DefaultRule();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Tag#isGentleProfile <em>Gentle Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gentle Profile</em>'.
	 * @see org.motus.model.library.Tag#isGentleProfile()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_GentleProfile();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Tag#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.motus.model.library.Tag#getSourceIds()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_SourceIds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.Tag#getEffects <em>Effects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Effects</em>'.
	 * @see org.motus.model.library.Tag#getEffects()
	 * @see #getTag()
	 * @generated
	 */
	EReference getTag_Effects();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.TagEffect <em>Tag Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag Effect</em>'.
	 * @see org.motus.model.library.TagEffect
	 * @generated
	 */
	EClass getTagEffect();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TagEffect#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.motus.model.library.TagEffect#getSeverity()
	 * @see #getTagEffect()
	 * @generated
	 */
	EAttribute getTagEffect_Severity();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.TagEffect#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Categories</em>'.
	 * @see org.motus.model.library.TagEffect#getCategories()
	 * @see #getTagEffect()
	 * @generated
	 */
	EAttribute getTagEffect_Categories();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.TagEffect#getDirections <em>Directions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Directions</em>'.
	 * @see org.motus.model.library.TagEffect#getDirections()
	 * @see #getTagEffect()
	 * @generated
	 */
	EAttribute getTagEffect_Directions();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.TagEffect#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Locations</em>'.
	 * @see org.motus.model.library.TagEffect#getLocations()
	 * @see #getTagEffect()
	 * @generated
	 */
	EAttribute getTagEffect_Locations();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TagEffect#isTrunkOnly <em>Trunk Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trunk Only</em>'.
	 * @see org.motus.model.library.TagEffect#isTrunkOnly()
	 * @see #getTagEffect()
	 * @generated
	 */
	EAttribute getTagEffect_TrunkOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TagEffect#isNeckOnly <em>Neck Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Neck Only</em>'.
	 * @see org.motus.model.library.TagEffect#isNeckOnly()
	 * @see #getTagEffect()
	 * @generated
	 */
	EAttribute getTagEffect_NeckOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TagEffect#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.motus.model.library.TagEffect#getText()
	 * @see #getTagEffect()
	 * @generated
	 */
	EAttribute getTagEffect_Text();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Ladder <em>Ladder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ladder</em>'.
	 * @see org.motus.model.library.Ladder
	 * @generated
	 */
	EClass getLadder();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Ladder#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.Ladder#getId()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Ladder#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.motus.model.library.Ladder#getName()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.library.Ladder#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.motus.model.library.Ladder#getSteps()
	 * @see #getLadder()
	 * @generated
	 */
	EReference getLadder_Steps();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Ladder#getStepBackRule <em>Step Back Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Back Rule</em>'.
	 * @see org.motus.model.library.Ladder#getStepBackRule()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_StepBackRule();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Ladder#getMoveOnWhen <em>Move On When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Move On When</em>'.
	 * @see org.motus.model.library.Ladder#getMoveOnWhen()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_MoveOnWhen();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Ladder#getVariants <em>Variants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Variants</em>'.
	 * @see org.motus.model.library.Ladder#getVariants()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_Variants();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Ladder#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Facts</em>'.
	 * @see org.motus.model.library.Ladder#getFacts()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_Facts();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Ladder#getClaimIds <em>Claim Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Claim Ids</em>'.
	 * @see org.motus.model.library.Ladder#getClaimIds()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_ClaimIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Ladder#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.motus.model.library.Ladder#getSourceIds()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_SourceIds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.LadderStep <em>Ladder Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ladder Step</em>'.
	 * @see org.motus.model.library.LadderStep
	 * @generated
	 */
	EClass getLadderStep();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.LadderStep#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.LadderStep#getId()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_Id();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.LadderStep#getExerciseIds <em>Exercise Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Exercise Ids</em>'.
	 * @see org.motus.model.library.LadderStep#getExerciseIds()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_ExerciseIds();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.LadderStep#getDose <em>Dose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dose</em>'.
	 * @see org.motus.model.library.LadderStep#getDose()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_Dose();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.LadderStep#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.motus.model.library.LadderStep#getEffort()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_Effort();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.LadderStep#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.motus.model.library.LadderStep#getDepth()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.LadderStep#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.motus.model.library.LadderStep#getBasis()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.LadderStep#getMoveOnWhen <em>Move On When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Move On When</em>'.
	 * @see org.motus.model.library.LadderStep#getMoveOnWhen()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_MoveOnWhen();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.LadderStep#getPatientDose <em>Patient Dose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patient Dose</em>'.
	 * @see org.motus.model.library.LadderStep#getPatientDose()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_PatientDose();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.LadderStep#getPatientHowOften <em>Patient How Often</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patient How Often</em>'.
	 * @see org.motus.model.library.LadderStep#getPatientHowOften()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_PatientHowOften();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.LadderStep#getPatientFeel <em>Patient Feel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patient Feel</em>'.
	 * @see org.motus.model.library.LadderStep#getPatientFeel()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_PatientFeel();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.LadderStep#getPatientMoveOn <em>Patient Move On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patient Move On</em>'.
	 * @see org.motus.model.library.LadderStep#getPatientMoveOn()
	 * @see #getLadderStep()
	 * @generated
	 */
	EAttribute getLadderStep_PatientMoveOn();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.RedFlag <em>Red Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Red Flag</em>'.
	 * @see org.motus.model.library.RedFlag
	 * @generated
	 */
	EClass getRedFlag();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.RedFlag#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.RedFlag#getId()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Id();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.RedFlag#getRegions <em>Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Regions</em>'.
	 * @see org.motus.model.library.RedFlag#getRegions()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Regions();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.RedFlag#getSuspect <em>Suspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suspect</em>'.
	 * @see org.motus.model.library.RedFlag#getSuspect()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Suspect();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.RedFlag#getClinicianText <em>Clinician Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clinician Text</em>'.
	 * @see org.motus.model.library.RedFlag#getClinicianText()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_ClinicianText();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.RedFlag#getPatientQuestion <em>Patient Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patient Question</em>'.
	 * @see org.motus.model.library.RedFlag#getPatientQuestion()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_PatientQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.RedFlag#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.motus.model.library.RedFlag#getTier()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Tier();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.RedFlag#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.motus.model.library.RedFlag#getAction()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Action();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.RedFlag#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.motus.model.library.RedFlag#getSourceIds()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_SourceIds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.TierBehavior <em>Tier Behavior</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tier Behavior</em>'.
	 * @see org.motus.model.library.TierBehavior
	 * @generated
	 */
	EClass getTierBehavior();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TierBehavior#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.motus.model.library.TierBehavior#getTier()
	 * @see #getTierBehavior()
	 * @generated
	 */
	EAttribute getTierBehavior_Tier();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TierBehavior#getPatientMessage <em>Patient Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patient Message</em>'.
	 * @see org.motus.model.library.TierBehavior#getPatientMessage()
	 * @see #getTierBehavior()
	 * @generated
	 */
	EAttribute getTierBehavior_PatientMessage();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TierBehavior#getProgramEffect <em>Program Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Program Effect</em>'.
	 * @see org.motus.model.library.TierBehavior#getProgramEffect()
	 * @see #getTierBehavior()
	 * @generated
	 */
	EAttribute getTierBehavior_ProgramEffect();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TierBehavior#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.motus.model.library.TierBehavior#getPriority()
	 * @see #getTierBehavior()
	 * @generated
	 */
	EAttribute getTierBehavior_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TierBehavior#getTimer <em>Timer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timer</em>'.
	 * @see org.motus.model.library.TierBehavior#getTimer()
	 * @see #getTierBehavior()
	 * @generated
	 */
	EAttribute getTierBehavior_Timer();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see org.motus.model.library.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Rule#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.Rule#getId()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Rule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.motus.model.library.Rule#getKind()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Rule#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.motus.model.library.Rule#getTitle()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Rule#getLogic <em>Logic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Logic</em>'.
	 * @see org.motus.model.library.Rule#getLogic()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Logic();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Rule#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.motus.model.library.Rule#getBasis()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Basis();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Rule#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.motus.model.library.Rule#getSourceIds()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_SourceIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Rule#getClaimIds <em>Claim Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Claim Ids</em>'.
	 * @see org.motus.model.library.Rule#getClaimIds()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_ClaimIds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Claim <em>Claim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claim</em>'.
	 * @see org.motus.model.library.Claim
	 * @generated
	 */
	EClass getClaim();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Claim#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.Claim#getId()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Claim#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.motus.model.library.Claim#getOrigin()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Claim#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.motus.model.library.Claim#getText()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Claim#getEvidenceStated <em>Evidence Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Stated</em>'.
	 * @see org.motus.model.library.Claim#getEvidenceStated()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_EvidenceStated();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Claim#getAppraisal <em>Appraisal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Appraisal</em>'.
	 * @see org.motus.model.library.Claim#getAppraisal()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Appraisal();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Claim#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.motus.model.library.Claim#getStrength()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Claim#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.motus.model.library.Claim#getWhy()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Why();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Claim#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.motus.model.library.Claim#getSourceIds()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_SourceIds();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Claim#getHandling <em>Handling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handling</em>'.
	 * @see org.motus.model.library.Claim#getHandling()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Handling();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Claim#getPatientText <em>Patient Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patient Text</em>'.
	 * @see org.motus.model.library.Claim#getPatientText()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_PatientText();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.motus.model.library.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Source#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.Source#getId()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Source#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.motus.model.library.Source#getText()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Source#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.motus.model.library.Source#getBasis()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Basis();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Measure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measure</em>'.
	 * @see org.motus.model.library.Measure
	 * @generated
	 */
	EClass getMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.Measure#getId()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.motus.model.library.Measure#getName()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Items</em>'.
	 * @see org.motus.model.library.Measure#getItems()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getRange <em>Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range</em>'.
	 * @see org.motus.model.library.Measure#getRange()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Range();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.motus.model.library.Measure#getMinimum()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.motus.model.library.Measure#getMaximum()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getBetter <em>Better</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Better</em>'.
	 * @see org.motus.model.library.Measure#getBetter()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Better();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getRecall <em>Recall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recall</em>'.
	 * @see org.motus.model.library.Measure#getRecall()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Recall();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getMeaningfulChange <em>Meaningful Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaningful Change</em>'.
	 * @see org.motus.model.library.Measure#getMeaningfulChange()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_MeaningfulChange();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getMeaningfulChangeValue <em>Meaningful Change Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaningful Change Value</em>'.
	 * @see org.motus.model.library.Measure#getMeaningfulChangeValue()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_MeaningfulChangeValue();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getLicense <em>License</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>License</em>'.
	 * @see org.motus.model.library.Measure#getLicense()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_License();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getLicenseNote <em>License Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>License Note</em>'.
	 * @see org.motus.model.library.Measure#getLicenseNote()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_LicenseNote();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getLoinc <em>Loinc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loinc</em>'.
	 * @see org.motus.model.library.Measure#getLoinc()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Loinc();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getScoring <em>Scoring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scoring</em>'.
	 * @see org.motus.model.library.Measure#getScoring()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Scoring();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missing</em>'.
	 * @see org.motus.model.library.Measure#getMissing()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Missing();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bands</em>'.
	 * @see org.motus.model.library.Measure#getBands()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Bands();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getReliability <em>Reliability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reliability</em>'.
	 * @see org.motus.model.library.Measure#getReliability()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Reliability();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Measure#getCautions <em>Cautions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cautions</em>'.
	 * @see org.motus.model.library.Measure#getCautions()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Cautions();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Measure#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.motus.model.library.Measure#getSourceIds()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_SourceIds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Myth <em>Myth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Myth</em>'.
	 * @see org.motus.model.library.Myth
	 * @generated
	 */
	EClass getMyth();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Myth#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.Myth#getId()
	 * @see #getMyth()
	 * @generated
	 */
	EAttribute getMyth_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Myth#getMyth <em>Myth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Myth</em>'.
	 * @see org.motus.model.library.Myth#getMyth()
	 * @see #getMyth()
	 * @generated
	 */
	EAttribute getMyth_Myth();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Myth#getTruth <em>Truth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Truth</em>'.
	 * @see org.motus.model.library.Myth#getTruth()
	 * @see #getMyth()
	 * @generated
	 */
	EAttribute getMyth_Truth();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Myth#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.motus.model.library.Myth#getAudience()
	 * @see #getMyth()
	 * @generated
	 */
	EAttribute getMyth_Audience();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Myth#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Locations</em>'.
	 * @see org.motus.model.library.Myth#getLocations()
	 * @see #getMyth()
	 * @generated
	 */
	EAttribute getMyth_Locations();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Myth#getClaimIds <em>Claim Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Claim Ids</em>'.
	 * @see org.motus.model.library.Myth#getClaimIds()
	 * @see #getMyth()
	 * @generated
	 */
	EAttribute getMyth_ClaimIds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Tip <em>Tip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tip</em>'.
	 * @see org.motus.model.library.Tip
	 * @generated
	 */
	EClass getTip();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Tip#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.Tip#getId()
	 * @see #getTip()
	 * @generated
	 */
	EAttribute getTip_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Tip#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.motus.model.library.Tip#getKind()
	 * @see #getTip()
	 * @generated
	 */
	EAttribute getTip_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Tip#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.motus.model.library.Tip#getTitle()
	 * @see #getTip()
	 * @generated
	 */
	EAttribute getTip_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Tip#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.motus.model.library.Tip#getText()
	 * @see #getTip()
	 * @generated
	 */
	EAttribute getTip_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Tip#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.motus.model.library.Tip#getAudience()
	 * @see #getTip()
	 * @generated
	 */
	EAttribute getTip_Audience();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Tip#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Locations</em>'.
	 * @see org.motus.model.library.Tip#getLocations()
	 * @see #getTip()
	 * @generated
	 */
	EAttribute getTip_Locations();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Tip#getClaimIds <em>Claim Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Claim Ids</em>'.
	 * @see org.motus.model.library.Tip#getClaimIds()
	 * @see #getTip()
	 * @generated
	 */
	EAttribute getTip_ClaimIds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Faq <em>Faq</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Faq</em>'.
	 * @see org.motus.model.library.Faq
	 * @generated
	 */
	EClass getFaq();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Faq#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.Faq#getId()
	 * @see #getFaq()
	 * @generated
	 */
	EAttribute getFaq_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Faq#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.motus.model.library.Faq#getQuestion()
	 * @see #getFaq()
	 * @generated
	 */
	EAttribute getFaq_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Faq#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.motus.model.library.Faq#getAnswer()
	 * @see #getFaq()
	 * @generated
	 */
	EAttribute getFaq_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Faq#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.motus.model.library.Faq#getAudience()
	 * @see #getFaq()
	 * @generated
	 */
	EAttribute getFaq_Audience();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Faq#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Locations</em>'.
	 * @see org.motus.model.library.Faq#getLocations()
	 * @see #getFaq()
	 * @generated
	 */
	EAttribute getFaq_Locations();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.Faq#getClaimIds <em>Claim Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Claim Ids</em>'.
	 * @see org.motus.model.library.Faq#getClaimIds()
	 * @see #getFaq()
	 * @generated
	 */
	EAttribute getFaq_ClaimIds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.TriggerStarter <em>Trigger Starter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trigger Starter</em>'.
	 * @see org.motus.model.library.TriggerStarter
	 * @generated
	 */
	EClass getTriggerStarter();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TriggerStarter#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.library.TriggerStarter#getId()
	 * @see #getTriggerStarter()
	 * @generated
	 */
	EAttribute getTriggerStarter_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TriggerStarter#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.motus.model.library.TriggerStarter#getTrigger()
	 * @see #getTriggerStarter()
	 * @generated
	 */
	EAttribute getTriggerStarter_Trigger();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.TriggerStarter#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.motus.model.library.TriggerStarter#getAction()
	 * @see #getTriggerStarter()
	 * @generated
	 */
	EAttribute getTriggerStarter_Action();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.TriggerStarter#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Locations</em>'.
	 * @see org.motus.model.library.TriggerStarter#getLocations()
	 * @see #getTriggerStarter()
	 * @generated
	 */
	EAttribute getTriggerStarter_Locations();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.library.TriggerStarter#getClaimIds <em>Claim Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Claim Ids</em>'.
	 * @see org.motus.model.library.TriggerStarter#getClaimIds()
	 * @see #getTriggerStarter()
	 * @generated
	 */
	EAttribute getTriggerStarter_ClaimIds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.library.Picture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Picture</em>'.
	 * @see org.motus.model.library.Picture
	 * @generated
	 */
	EClass getPicture();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Picture#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.motus.model.library.Picture#getMediaType()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Picture#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.motus.model.library.Picture#getContent()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Content();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.library.Picture#getAlt <em>Alt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alt</em>'.
	 * @see org.motus.model.library.Picture#getAlt()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Alt();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.LocationCode <em>Location Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Location Code</em>'.
	 * @see org.motus.model.library.LocationCode
	 * @generated
	 */
	EEnum getLocationCode();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.Category <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Category</em>'.
	 * @see org.motus.model.library.Category
	 * @generated
	 */
	EEnum getCategory();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.StartPosition <em>Start Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Start Position</em>'.
	 * @see org.motus.model.library.StartPosition
	 * @generated
	 */
	EEnum getStartPosition();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.SpineDirection <em>Spine Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Spine Direction</em>'.
	 * @see org.motus.model.library.SpineDirection
	 * @generated
	 */
	EEnum getSpineDirection();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.Sides <em>Sides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sides</em>'.
	 * @see org.motus.model.library.Sides
	 * @generated
	 */
	EEnum getSides();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.Equipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Equipment</em>'.
	 * @see org.motus.model.library.Equipment
	 * @generated
	 */
	EEnum getEquipment();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.MorningReason <em>Morning Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Morning Reason</em>'.
	 * @see org.motus.model.library.MorningReason
	 * @generated
	 */
	EEnum getMorningReason();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.StepRole <em>Step Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Role</em>'.
	 * @see org.motus.model.library.StepRole
	 * @generated
	 */
	EEnum getStepRole();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.FeelScale <em>Feel Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Feel Scale</em>'.
	 * @see org.motus.model.library.FeelScale
	 * @generated
	 */
	EEnum getFeelScale();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.EvidenceStrength <em>Evidence Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Strength</em>'.
	 * @see org.motus.model.library.EvidenceStrength
	 * @generated
	 */
	EEnum getEvidenceStrength();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.Appraisal <em>Appraisal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Appraisal</em>'.
	 * @see org.motus.model.library.Appraisal
	 * @generated
	 */
	EEnum getAppraisal();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.Tier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tier</em>'.
	 * @see org.motus.model.library.Tier
	 * @generated
	 */
	EEnum getTier();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.motus.model.library.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.Audience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audience</em>'.
	 * @see org.motus.model.library.Audience
	 * @generated
	 */
	EEnum getAudience();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.TipKind <em>Tip Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tip Kind</em>'.
	 * @see org.motus.model.library.TipKind
	 * @generated
	 */
	EEnum getTipKind();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.BetterDirection <em>Better Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Better Direction</em>'.
	 * @see org.motus.model.library.BetterDirection
	 * @generated
	 */
	EEnum getBetterDirection();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.MeasureLicense <em>Measure License</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measure License</em>'.
	 * @see org.motus.model.library.MeasureLicense
	 * @generated
	 */
	EEnum getMeasureLicense();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.RuleKind <em>Rule Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Kind</em>'.
	 * @see org.motus.model.library.RuleKind
	 * @generated
	 */
	EEnum getRuleKind();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.library.WarningKind <em>Warning Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Warning Kind</em>'.
	 * @see org.motus.model.library.WarningKind
	 * @generated
	 */
	EEnum getWarningKind();

	/**
	 * Returns the meta object for data type '<em>Base64</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bytes, written as Base64.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Base64</em>'.
	 * @model instanceClass="byte[]"
	 * @generated
	 */
	EDataType getBase64();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LibraryFactory getLibraryFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.ClinicalLibraryImpl <em>Clinical Library</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.ClinicalLibraryImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getClinicalLibrary()
		 * @generated
		 */
		EClass CLINICAL_LIBRARY = eINSTANCE.getClinicalLibrary();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICAL_LIBRARY__VERSION = eINSTANCE.getClinicalLibrary_Version();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICAL_LIBRARY__TITLE = eINSTANCE.getClinicalLibrary_Title();

		/**
		 * The meta object literal for the '<em><b>Review Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICAL_LIBRARY__REVIEW_STATUS = eINSTANCE.getClinicalLibrary_ReviewStatus();

		/**
		 * The meta object literal for the '<em><b>Badge Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICAL_LIBRARY__BADGE_RULE = eINSTANCE.getClinicalLibrary_BadgeRule();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__LOCATIONS = eINSTANCE.getClinicalLibrary_Locations();

		/**
		 * The meta object literal for the '<em><b>Exercises</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__EXERCISES = eINSTANCE.getClinicalLibrary_Exercises();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__TAGS = eINSTANCE.getClinicalLibrary_Tags();

		/**
		 * The meta object literal for the '<em><b>Ladders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__LADDERS = eINSTANCE.getClinicalLibrary_Ladders();

		/**
		 * The meta object literal for the '<em><b>Red Flags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__RED_FLAGS = eINSTANCE.getClinicalLibrary_RedFlags();

		/**
		 * The meta object literal for the '<em><b>Tiers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__TIERS = eINSTANCE.getClinicalLibrary_Tiers();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__RULES = eINSTANCE.getClinicalLibrary_Rules();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__CLAIMS = eINSTANCE.getClinicalLibrary_Claims();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__SOURCES = eINSTANCE.getClinicalLibrary_Sources();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__MEASURES = eINSTANCE.getClinicalLibrary_Measures();

		/**
		 * The meta object literal for the '<em><b>Myths</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__MYTHS = eINSTANCE.getClinicalLibrary_Myths();

		/**
		 * The meta object literal for the '<em><b>Tips</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__TIPS = eINSTANCE.getClinicalLibrary_Tips();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__QUESTIONS = eINSTANCE.getClinicalLibrary_Questions();

		/**
		 * The meta object literal for the '<em><b>Triggers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_LIBRARY__TRIGGERS = eINSTANCE.getClinicalLibrary_Triggers();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.PainLocationImpl <em>Pain Location</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.PainLocationImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getPainLocation()
		 * @generated
		 */
		EClass PAIN_LOCATION = eINSTANCE.getPainLocation();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__CODE = eINSTANCE.getPainLocation_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__NAME = eINSTANCE.getPainLocation_Name();

		/**
		 * The meta object literal for the '<em><b>Patient Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__PATIENT_NAME = eINSTANCE.getPainLocation_PatientName();

		/**
		 * The meta object literal for the '<em><b>Handout Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__HANDOUT_REASON = eINSTANCE.getPainLocation_HandoutReason();

		/**
		 * The meta object literal for the '<em><b>Body Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__BODY_AREA = eINSTANCE.getPainLocation_BodyArea();

		/**
		 * The meta object literal for the '<em><b>Likely Contributors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__LIKELY_CONTRIBUTORS = eINSTANCE.getPainLocation_LikelyContributors();

		/**
		 * The meta object literal for the '<em><b>Claim Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__CLAIM_IDS = eINSTANCE.getPainLocation_ClaimIds();

		/**
		 * The meta object literal for the '<em><b>Icd10 Who</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__ICD10_WHO = eINSTANCE.getPainLocation_Icd10Who();

		/**
		 * The meta object literal for the '<em><b>Icd10 Cm</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__ICD10_CM = eINSTANCE.getPainLocation_Icd10Cm();

		/**
		 * The meta object literal for the '<em><b>Body Sites</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_LOCATION__BODY_SITES = eINSTANCE.getPainLocation_BodySites();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_LOCATION__FINDINGS = eINSTANCE.getPainLocation_Findings();

		/**
		 * The meta object literal for the '<em><b>Primary Measure Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__PRIMARY_MEASURE_IDS = eINSTANCE.getPainLocation_PrimaryMeasureIds();

		/**
		 * The meta object literal for the '<em><b>Optional Measure Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__OPTIONAL_MEASURE_IDS = eINSTANCE.getPainLocation_OptionalMeasureIds();

		/**
		 * The meta object literal for the '<em><b>Warnings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_LOCATION__WARNINGS = eINSTANCE.getPainLocation_Warnings();

		/**
		 * The meta object literal for the '<em><b>Routine</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_LOCATION__ROUTINE = eINSTANCE.getPainLocation_Routine();

		/**
		 * The meta object literal for the '<em><b>Swap Rules</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__SWAP_RULES = eINSTANCE.getPainLocation_SwapRules();

		/**
		 * The meta object literal for the '<em><b>Alternate Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_LOCATION__ALTERNATE_IDS = eINSTANCE.getPainLocation_AlternateIds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.CodingImpl <em>Coding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.CodingImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getCoding()
		 * @generated
		 */
		EClass CODING = eINSTANCE.getCoding();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CODE = eINSTANCE.getCoding_Code();

		/**
		 * The meta object literal for the '<em><b>Display</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__DISPLAY = eINSTANCE.getCoding_Display();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__BASIS = eINSTANCE.getCoding_Basis();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.PatientWarningImpl <em>Patient Warning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.PatientWarningImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getPatientWarning()
		 * @generated
		 */
		EClass PATIENT_WARNING = eINSTANCE.getPatientWarning();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT_WARNING__KIND = eINSTANCE.getPatientWarning_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT_WARNING__TEXT = eINSTANCE.getPatientWarning_Text();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT_WARNING__LEAD = eINSTANCE.getPatientWarning_Lead();

		/**
		 * The meta object literal for the '<em><b>Signs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT_WARNING__SIGNS = eINSTANCE.getPatientWarning_Signs();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.RoutineImpl <em>Routine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.RoutineImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getRoutine()
		 * @generated
		 */
		EClass ROUTINE = eINSTANCE.getRoutine();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__ENTRIES = eINSTANCE.getRoutine_Entries();

		/**
		 * The meta object literal for the '<em><b>Starter Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE__STARTER_IDS = eINSTANCE.getRoutine_StarterIds();

		/**
		 * The meta object literal for the '<em><b>Starter Total Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE__STARTER_TOTAL_MINUTES = eINSTANCE.getRoutine_StarterTotalMinutes();

		/**
		 * The meta object literal for the '<em><b>Direction Slots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__DIRECTION_SLOTS = eINSTANCE.getRoutine_DirectionSlots();

		/**
		 * The meta object literal for the '<em><b>Micro Break</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__MICRO_BREAK = eINSTANCE.getRoutine_MicroBreak();

		/**
		 * The meta object literal for the '<em><b>Micro Break Total Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE__MICRO_BREAK_TOTAL_SECONDS = eINSTANCE.getRoutine_MicroBreakTotalSeconds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.RoutineEntryImpl <em>Routine Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.RoutineEntryImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getRoutineEntry()
		 * @generated
		 */
		EClass ROUTINE_ENTRY = eINSTANCE.getRoutineEntry();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE_ENTRY__ORDER = eINSTANCE.getRoutineEntry_Order();

		/**
		 * The meta object literal for the '<em><b>Exercise Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE_ENTRY__EXERCISE_ID = eINSTANCE.getRoutineEntry_ExerciseId();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE_ENTRY__PHASE = eINSTANCE.getRoutineEntry_Phase();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.DirectionSlotImpl <em>Direction Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.DirectionSlotImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getDirectionSlot()
		 * @generated
		 */
		EClass DIRECTION_SLOT = eINSTANCE.getDirectionSlot();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIRECTION_SLOT__DIRECTION = eINSTANCE.getDirectionSlot_Direction();

		/**
		 * The meta object literal for the '<em><b>Exercise Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIRECTION_SLOT__EXERCISE_ID = eINSTANCE.getDirectionSlot_ExerciseId();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.MicroBreakItemImpl <em>Micro Break Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.MicroBreakItemImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getMicroBreakItem()
		 * @generated
		 */
		EClass MICRO_BREAK_ITEM = eINSTANCE.getMicroBreakItem();

		/**
		 * The meta object literal for the '<em><b>Exercise Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MICRO_BREAK_ITEM__EXERCISE_ID = eINSTANCE.getMicroBreakItem_ExerciseId();

		/**
		 * The meta object literal for the '<em><b>Reps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MICRO_BREAK_ITEM__REPS = eINSTANCE.getMicroBreakItem_Reps();

		/**
		 * The meta object literal for the '<em><b>Hold Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MICRO_BREAK_ITEM__HOLD_SECONDS = eINSTANCE.getMicroBreakItem_HoldSeconds();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MICRO_BREAK_ITEM__SECONDS = eINSTANCE.getMicroBreakItem_Seconds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.ExerciseImpl <em>Exercise</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.ExerciseImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getExercise()
		 * @generated
		 */
		EClass EXERCISE = eINSTANCE.getExercise();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__ID = eINSTANCE.getExercise_Id();

		/**
		 * The meta object literal for the '<em><b>Slug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__SLUG = eINSTANCE.getExercise_Slug();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__NAME = eINSTANCE.getExercise_Name();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__ALIASES = eINSTANCE.getExercise_Aliases();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__CATEGORY = eINSTANCE.getExercise_Category();

		/**
		 * The meta object literal for the '<em><b>Subtype</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__SUBTYPE = eINSTANCE.getExercise_Subtype();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__LEVEL = eINSTANCE.getExercise_Level();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__LOCATIONS = eINSTANCE.getExercise_Locations();

		/**
		 * The meta object literal for the '<em><b>Start Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__START_POSITION = eINSTANCE.getExercise_StartPosition();

		/**
		 * The meta object literal for the '<em><b>Spine Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__SPINE_DIRECTION = eINSTANCE.getExercise_SpineDirection();

		/**
		 * The meta object literal for the '<em><b>Target Structures</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__TARGET_STRUCTURES = eINSTANCE.getExercise_TargetStructures();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE__STEPS = eINSTANCE.getExercise_Steps();

		/**
		 * The meta object literal for the '<em><b>Dosage</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE__DOSAGE = eINSTANCE.getExercise_Dosage();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE__INTENSITY = eINSTANCE.getExercise_Intensity();

		/**
		 * The meta object literal for the '<em><b>Progression Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__PROGRESSION_IDS = eINSTANCE.getExercise_ProgressionIds();

		/**
		 * The meta object literal for the '<em><b>Regression Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__REGRESSION_IDS = eINSTANCE.getExercise_RegressionIds();

		/**
		 * The meta object literal for the '<em><b>Equipment</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__EQUIPMENT = eINSTANCE.getExercise_Equipment();

		/**
		 * The meta object literal for the '<em><b>Contraindications</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__CONTRAINDICATIONS = eINSTANCE.getExercise_Contraindications();

		/**
		 * The meta object literal for the '<em><b>Precautions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__PRECAUTIONS = eINSTANCE.getExercise_Precautions();

		/**
		 * The meta object literal for the '<em><b>Modify Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__MODIFY_NOTE = eINSTANCE.getExercise_ModifyNote();

		/**
		 * The meta object literal for the '<em><b>Morning Caution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__MORNING_CAUTION = eINSTANCE.getExercise_MorningCaution();

		/**
		 * The meta object literal for the '<em><b>Morning Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__MORNING_REASON = eINSTANCE.getExercise_MorningReason();

		/**
		 * The meta object literal for the '<em><b>Desk Micro Break</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__DESK_MICRO_BREAK = eINSTANCE.getExercise_DeskMicroBreak();

		/**
		 * The meta object literal for the '<em><b>Minutes Per Session</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__MINUTES_PER_SESSION = eINSTANCE.getExercise_MinutesPerSession();

		/**
		 * The meta object literal for the '<em><b>Claim Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__CLAIM_IDS = eINSTANCE.getExercise_ClaimIds();

		/**
		 * The meta object literal for the '<em><b>Evidence Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__EVIDENCE_STRENGTH = eINSTANCE.getExercise_EvidenceStrength();

		/**
		 * The meta object literal for the '<em><b>Evidence Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__EVIDENCE_NOTE = eINSTANCE.getExercise_EvidenceNote();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__SOURCE_IDS = eINSTANCE.getExercise_SourceIds();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__FIGURE = eINSTANCE.getExercise_Figure();

		/**
		 * The meta object literal for the '<em><b>Picture</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE__PICTURE = eINSTANCE.getExercise_Picture();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.StepImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__ROLE = eINSTANCE.getStep_Role();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__TEXT = eINSTANCE.getStep_Text();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.DosageImpl <em>Dosage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.DosageImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getDosage()
		 * @generated
		 */
		EClass DOSAGE = eINSTANCE.getDosage();

		/**
		 * The meta object literal for the '<em><b>Sets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__SETS = eINSTANCE.getDosage_Sets();

		/**
		 * The meta object literal for the '<em><b>Reps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__REPS = eINSTANCE.getDosage_Reps();

		/**
		 * The meta object literal for the '<em><b>Hold Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__HOLD_SECONDS = eINSTANCE.getDosage_HoldSeconds();

		/**
		 * The meta object literal for the '<em><b>Rest Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__REST_SECONDS = eINSTANCE.getDosage_RestSeconds();

		/**
		 * The meta object literal for the '<em><b>Sides</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__SIDES = eINSTANCE.getDosage_Sides();

		/**
		 * The meta object literal for the '<em><b>Per Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__PER_DAY = eINSTANCE.getDosage_PerDay();

		/**
		 * The meta object literal for the '<em><b>Days Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__DAYS_PER_WEEK = eINSTANCE.getDosage_DaysPerWeek();

		/**
		 * The meta object literal for the '<em><b>Duration Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__DURATION_MINUTES = eINSTANCE.getDosage_DurationMinutes();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.FeelRangeImpl <em>Feel Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.FeelRangeImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getFeelRange()
		 * @generated
		 */
		EClass FEEL_RANGE = eINSTANCE.getFeelRange();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEL_RANGE__LOW = eINSTANCE.getFeelRange_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEL_RANGE__HIGH = eINSTANCE.getFeelRange_High();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.IntensityImpl <em>Intensity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.IntensityImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getIntensity()
		 * @generated
		 */
		EClass INTENSITY = eINSTANCE.getIntensity();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTENSITY__SCALE = eINSTANCE.getIntensity_Scale();

		/**
		 * The meta object literal for the '<em><b>Standard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTENSITY__STANDARD = eINSTANCE.getIntensity_Standard();

		/**
		 * The meta object literal for the '<em><b>Gentle</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTENSITY__GENTLE = eINSTANCE.getIntensity_Gentle();

		/**
		 * The meta object literal for the '<em><b>Stop At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTENSITY__STOP_AT = eINSTANCE.getIntensity_StopAt();

		/**
		 * The meta object literal for the '<em><b>Pain Limit Standard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTENSITY__PAIN_LIMIT_STANDARD = eINSTANCE.getIntensity_PainLimitStandard();

		/**
		 * The meta object literal for the '<em><b>Pain Limit Gentle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTENSITY__PAIN_LIMIT_GENTLE = eINSTANCE.getIntensity_PainLimitGentle();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.TagImpl <em>Tag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.TagImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getTag()
		 * @generated
		 */
		EClass TAG = eINSTANCE.getTag();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__ID = eINSTANCE.getTag_Id();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__MEANING = eINSTANCE.getTag_Meaning();

		/**
		 * The meta object literal for the '<em><b>Default Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__DEFAULT_RULE = eINSTANCE.getTag_DefaultRule();

		/**
		 * The meta object literal for the '<em><b>Gentle Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__GENTLE_PROFILE = eINSTANCE.getTag_GentleProfile();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__SOURCE_IDS = eINSTANCE.getTag_SourceIds();

		/**
		 * The meta object literal for the '<em><b>Effects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAG__EFFECTS = eINSTANCE.getTag_Effects();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.TagEffectImpl <em>Tag Effect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.TagEffectImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getTagEffect()
		 * @generated
		 */
		EClass TAG_EFFECT = eINSTANCE.getTagEffect();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_EFFECT__SEVERITY = eINSTANCE.getTagEffect_Severity();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_EFFECT__CATEGORIES = eINSTANCE.getTagEffect_Categories();

		/**
		 * The meta object literal for the '<em><b>Directions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_EFFECT__DIRECTIONS = eINSTANCE.getTagEffect_Directions();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_EFFECT__LOCATIONS = eINSTANCE.getTagEffect_Locations();

		/**
		 * The meta object literal for the '<em><b>Trunk Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_EFFECT__TRUNK_ONLY = eINSTANCE.getTagEffect_TrunkOnly();

		/**
		 * The meta object literal for the '<em><b>Neck Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_EFFECT__NECK_ONLY = eINSTANCE.getTagEffect_NeckOnly();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_EFFECT__TEXT = eINSTANCE.getTagEffect_Text();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.LadderImpl <em>Ladder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.LadderImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getLadder()
		 * @generated
		 */
		EClass LADDER = eINSTANCE.getLadder();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__ID = eINSTANCE.getLadder_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__NAME = eINSTANCE.getLadder_Name();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LADDER__STEPS = eINSTANCE.getLadder_Steps();

		/**
		 * The meta object literal for the '<em><b>Step Back Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__STEP_BACK_RULE = eINSTANCE.getLadder_StepBackRule();

		/**
		 * The meta object literal for the '<em><b>Move On When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__MOVE_ON_WHEN = eINSTANCE.getLadder_MoveOnWhen();

		/**
		 * The meta object literal for the '<em><b>Variants</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__VARIANTS = eINSTANCE.getLadder_Variants();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__FACTS = eINSTANCE.getLadder_Facts();

		/**
		 * The meta object literal for the '<em><b>Claim Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__CLAIM_IDS = eINSTANCE.getLadder_ClaimIds();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__SOURCE_IDS = eINSTANCE.getLadder_SourceIds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.LadderStepImpl <em>Ladder Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.LadderStepImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getLadderStep()
		 * @generated
		 */
		EClass LADDER_STEP = eINSTANCE.getLadderStep();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__ID = eINSTANCE.getLadderStep_Id();

		/**
		 * The meta object literal for the '<em><b>Exercise Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__EXERCISE_IDS = eINSTANCE.getLadderStep_ExerciseIds();

		/**
		 * The meta object literal for the '<em><b>Dose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__DOSE = eINSTANCE.getLadderStep_Dose();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__EFFORT = eINSTANCE.getLadderStep_Effort();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__DEPTH = eINSTANCE.getLadderStep_Depth();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__BASIS = eINSTANCE.getLadderStep_Basis();

		/**
		 * The meta object literal for the '<em><b>Move On When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__MOVE_ON_WHEN = eINSTANCE.getLadderStep_MoveOnWhen();

		/**
		 * The meta object literal for the '<em><b>Patient Dose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__PATIENT_DOSE = eINSTANCE.getLadderStep_PatientDose();

		/**
		 * The meta object literal for the '<em><b>Patient How Often</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__PATIENT_HOW_OFTEN = eINSTANCE.getLadderStep_PatientHowOften();

		/**
		 * The meta object literal for the '<em><b>Patient Feel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__PATIENT_FEEL = eINSTANCE.getLadderStep_PatientFeel();

		/**
		 * The meta object literal for the '<em><b>Patient Move On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER_STEP__PATIENT_MOVE_ON = eINSTANCE.getLadderStep_PatientMoveOn();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.RedFlagImpl <em>Red Flag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.RedFlagImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getRedFlag()
		 * @generated
		 */
		EClass RED_FLAG = eINSTANCE.getRedFlag();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__ID = eINSTANCE.getRedFlag_Id();

		/**
		 * The meta object literal for the '<em><b>Regions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__REGIONS = eINSTANCE.getRedFlag_Regions();

		/**
		 * The meta object literal for the '<em><b>Suspect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__SUSPECT = eINSTANCE.getRedFlag_Suspect();

		/**
		 * The meta object literal for the '<em><b>Clinician Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__CLINICIAN_TEXT = eINSTANCE.getRedFlag_ClinicianText();

		/**
		 * The meta object literal for the '<em><b>Patient Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__PATIENT_QUESTION = eINSTANCE.getRedFlag_PatientQuestion();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__TIER = eINSTANCE.getRedFlag_Tier();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__ACTION = eINSTANCE.getRedFlag_Action();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__SOURCE_IDS = eINSTANCE.getRedFlag_SourceIds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.TierBehaviorImpl <em>Tier Behavior</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.TierBehaviorImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getTierBehavior()
		 * @generated
		 */
		EClass TIER_BEHAVIOR = eINSTANCE.getTierBehavior();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_BEHAVIOR__TIER = eINSTANCE.getTierBehavior_Tier();

		/**
		 * The meta object literal for the '<em><b>Patient Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_BEHAVIOR__PATIENT_MESSAGE = eINSTANCE.getTierBehavior_PatientMessage();

		/**
		 * The meta object literal for the '<em><b>Program Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_BEHAVIOR__PROGRAM_EFFECT = eINSTANCE.getTierBehavior_ProgramEffect();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_BEHAVIOR__PRIORITY = eINSTANCE.getTierBehavior_Priority();

		/**
		 * The meta object literal for the '<em><b>Timer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_BEHAVIOR__TIMER = eINSTANCE.getTierBehavior_Timer();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.RuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.RuleImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__ID = eINSTANCE.getRule_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__KIND = eINSTANCE.getRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__TITLE = eINSTANCE.getRule_Title();

		/**
		 * The meta object literal for the '<em><b>Logic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__LOGIC = eINSTANCE.getRule_Logic();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__BASIS = eINSTANCE.getRule_Basis();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__SOURCE_IDS = eINSTANCE.getRule_SourceIds();

		/**
		 * The meta object literal for the '<em><b>Claim Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__CLAIM_IDS = eINSTANCE.getRule_ClaimIds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.ClaimImpl <em>Claim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.ClaimImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getClaim()
		 * @generated
		 */
		EClass CLAIM = eINSTANCE.getClaim();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__ID = eINSTANCE.getClaim_Id();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__ORIGIN = eINSTANCE.getClaim_Origin();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__TEXT = eINSTANCE.getClaim_Text();

		/**
		 * The meta object literal for the '<em><b>Evidence Stated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__EVIDENCE_STATED = eINSTANCE.getClaim_EvidenceStated();

		/**
		 * The meta object literal for the '<em><b>Appraisal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__APPRAISAL = eINSTANCE.getClaim_Appraisal();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__STRENGTH = eINSTANCE.getClaim_Strength();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__WHY = eINSTANCE.getClaim_Why();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__SOURCE_IDS = eINSTANCE.getClaim_SourceIds();

		/**
		 * The meta object literal for the '<em><b>Handling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__HANDLING = eINSTANCE.getClaim_Handling();

		/**
		 * The meta object literal for the '<em><b>Patient Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__PATIENT_TEXT = eINSTANCE.getClaim_PatientText();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.SourceImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ID = eINSTANCE.getSource_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__TEXT = eINSTANCE.getSource_Text();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__BASIS = eINSTANCE.getSource_Basis();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.MeasureImpl <em>Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.MeasureImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getMeasure()
		 * @generated
		 */
		EClass MEASURE = eINSTANCE.getMeasure();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__ID = eINSTANCE.getMeasure_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__NAME = eINSTANCE.getMeasure_Name();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__ITEMS = eINSTANCE.getMeasure_Items();

		/**
		 * The meta object literal for the '<em><b>Range</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__RANGE = eINSTANCE.getMeasure_Range();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__MINIMUM = eINSTANCE.getMeasure_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__MAXIMUM = eINSTANCE.getMeasure_Maximum();

		/**
		 * The meta object literal for the '<em><b>Better</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__BETTER = eINSTANCE.getMeasure_Better();

		/**
		 * The meta object literal for the '<em><b>Recall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__RECALL = eINSTANCE.getMeasure_Recall();

		/**
		 * The meta object literal for the '<em><b>Meaningful Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__MEANINGFUL_CHANGE = eINSTANCE.getMeasure_MeaningfulChange();

		/**
		 * The meta object literal for the '<em><b>Meaningful Change Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__MEANINGFUL_CHANGE_VALUE = eINSTANCE.getMeasure_MeaningfulChangeValue();

		/**
		 * The meta object literal for the '<em><b>License</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__LICENSE = eINSTANCE.getMeasure_License();

		/**
		 * The meta object literal for the '<em><b>License Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__LICENSE_NOTE = eINSTANCE.getMeasure_LicenseNote();

		/**
		 * The meta object literal for the '<em><b>Loinc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__LOINC = eINSTANCE.getMeasure_Loinc();

		/**
		 * The meta object literal for the '<em><b>Scoring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__SCORING = eINSTANCE.getMeasure_Scoring();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__MISSING = eINSTANCE.getMeasure_Missing();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__BANDS = eINSTANCE.getMeasure_Bands();

		/**
		 * The meta object literal for the '<em><b>Reliability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__RELIABILITY = eINSTANCE.getMeasure_Reliability();

		/**
		 * The meta object literal for the '<em><b>Cautions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__CAUTIONS = eINSTANCE.getMeasure_Cautions();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__SOURCE_IDS = eINSTANCE.getMeasure_SourceIds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.MythImpl <em>Myth</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.MythImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getMyth()
		 * @generated
		 */
		EClass MYTH = eINSTANCE.getMyth();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MYTH__ID = eINSTANCE.getMyth_Id();

		/**
		 * The meta object literal for the '<em><b>Myth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MYTH__MYTH = eINSTANCE.getMyth_Myth();

		/**
		 * The meta object literal for the '<em><b>Truth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MYTH__TRUTH = eINSTANCE.getMyth_Truth();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MYTH__AUDIENCE = eINSTANCE.getMyth_Audience();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MYTH__LOCATIONS = eINSTANCE.getMyth_Locations();

		/**
		 * The meta object literal for the '<em><b>Claim Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MYTH__CLAIM_IDS = eINSTANCE.getMyth_ClaimIds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.TipImpl <em>Tip</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.TipImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getTip()
		 * @generated
		 */
		EClass TIP = eINSTANCE.getTip();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIP__ID = eINSTANCE.getTip_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIP__KIND = eINSTANCE.getTip_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIP__TITLE = eINSTANCE.getTip_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIP__TEXT = eINSTANCE.getTip_Text();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIP__AUDIENCE = eINSTANCE.getTip_Audience();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIP__LOCATIONS = eINSTANCE.getTip_Locations();

		/**
		 * The meta object literal for the '<em><b>Claim Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIP__CLAIM_IDS = eINSTANCE.getTip_ClaimIds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.FaqImpl <em>Faq</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.FaqImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getFaq()
		 * @generated
		 */
		EClass FAQ = eINSTANCE.getFaq();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAQ__ID = eINSTANCE.getFaq_Id();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAQ__QUESTION = eINSTANCE.getFaq_Question();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAQ__ANSWER = eINSTANCE.getFaq_Answer();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAQ__AUDIENCE = eINSTANCE.getFaq_Audience();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAQ__LOCATIONS = eINSTANCE.getFaq_Locations();

		/**
		 * The meta object literal for the '<em><b>Claim Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAQ__CLAIM_IDS = eINSTANCE.getFaq_ClaimIds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.TriggerStarterImpl <em>Trigger Starter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.TriggerStarterImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getTriggerStarter()
		 * @generated
		 */
		EClass TRIGGER_STARTER = eINSTANCE.getTriggerStarter();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIGGER_STARTER__ID = eINSTANCE.getTriggerStarter_Id();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIGGER_STARTER__TRIGGER = eINSTANCE.getTriggerStarter_Trigger();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIGGER_STARTER__ACTION = eINSTANCE.getTriggerStarter_Action();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIGGER_STARTER__LOCATIONS = eINSTANCE.getTriggerStarter_Locations();

		/**
		 * The meta object literal for the '<em><b>Claim Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIGGER_STARTER__CLAIM_IDS = eINSTANCE.getTriggerStarter_ClaimIds();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.impl.PictureImpl <em>Picture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.PictureImpl
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getPicture()
		 * @generated
		 */
		EClass PICTURE = eINSTANCE.getPicture();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__MEDIA_TYPE = eINSTANCE.getPicture_MediaType();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__CONTENT = eINSTANCE.getPicture_Content();

		/**
		 * The meta object literal for the '<em><b>Alt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__ALT = eINSTANCE.getPicture_Alt();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.LocationCode <em>Location Code</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.LocationCode
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getLocationCode()
		 * @generated
		 */
		EEnum LOCATION_CODE = eINSTANCE.getLocationCode();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.Category <em>Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.Category
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getCategory()
		 * @generated
		 */
		EEnum CATEGORY = eINSTANCE.getCategory();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.StartPosition <em>Start Position</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.StartPosition
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getStartPosition()
		 * @generated
		 */
		EEnum START_POSITION = eINSTANCE.getStartPosition();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.SpineDirection <em>Spine Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.SpineDirection
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getSpineDirection()
		 * @generated
		 */
		EEnum SPINE_DIRECTION = eINSTANCE.getSpineDirection();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.Sides <em>Sides</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.Sides
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getSides()
		 * @generated
		 */
		EEnum SIDES = eINSTANCE.getSides();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.Equipment <em>Equipment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.Equipment
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getEquipment()
		 * @generated
		 */
		EEnum EQUIPMENT = eINSTANCE.getEquipment();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.MorningReason <em>Morning Reason</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.MorningReason
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getMorningReason()
		 * @generated
		 */
		EEnum MORNING_REASON = eINSTANCE.getMorningReason();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.StepRole <em>Step Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.StepRole
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getStepRole()
		 * @generated
		 */
		EEnum STEP_ROLE = eINSTANCE.getStepRole();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.FeelScale <em>Feel Scale</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.FeelScale
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getFeelScale()
		 * @generated
		 */
		EEnum FEEL_SCALE = eINSTANCE.getFeelScale();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.EvidenceStrength <em>Evidence Strength</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.EvidenceStrength
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getEvidenceStrength()
		 * @generated
		 */
		EEnum EVIDENCE_STRENGTH = eINSTANCE.getEvidenceStrength();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.Appraisal <em>Appraisal</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.Appraisal
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getAppraisal()
		 * @generated
		 */
		EEnum APPRAISAL = eINSTANCE.getAppraisal();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.Tier <em>Tier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.Tier
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getTier()
		 * @generated
		 */
		EEnum TIER = eINSTANCE.getTier();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.Severity
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.Audience <em>Audience</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.Audience
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getAudience()
		 * @generated
		 */
		EEnum AUDIENCE = eINSTANCE.getAudience();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.TipKind <em>Tip Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.TipKind
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getTipKind()
		 * @generated
		 */
		EEnum TIP_KIND = eINSTANCE.getTipKind();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.BetterDirection <em>Better Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.BetterDirection
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getBetterDirection()
		 * @generated
		 */
		EEnum BETTER_DIRECTION = eINSTANCE.getBetterDirection();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.MeasureLicense <em>Measure License</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.MeasureLicense
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getMeasureLicense()
		 * @generated
		 */
		EEnum MEASURE_LICENSE = eINSTANCE.getMeasureLicense();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.RuleKind <em>Rule Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.RuleKind
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getRuleKind()
		 * @generated
		 */
		EEnum RULE_KIND = eINSTANCE.getRuleKind();

		/**
		 * The meta object literal for the '{@link org.motus.model.library.WarningKind <em>Warning Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.WarningKind
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getWarningKind()
		 * @generated
		 */
		EEnum WARNING_KIND = eINSTANCE.getWarningKind();

		/**
		 * The meta object literal for the '<em>Base64</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.library.impl.LibraryPackageImpl#getBase64()
		 * @generated
		 */
		EDataType BASE64 = eINSTANCE.getBase64();

	}

} //LibraryPackage
