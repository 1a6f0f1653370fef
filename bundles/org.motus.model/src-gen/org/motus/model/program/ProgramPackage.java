/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program;

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
 * @see org.motus.model.program.ProgramFactory
 * @model kind="package"
 * @generated
 */
public interface ProgramPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "program";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:motus:program:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "program";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProgramPackage eINSTANCE = org.motus.model.program.impl.ProgramPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.motus.model.program.impl.ProgramImpl <em>Program</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.impl.ProgramImpl
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getProgram()
	 * @generated
	 */
	int PROGRAM = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__ID = 0;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__LOCATION = 1;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__PROFILE = 2;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__DIRECTION = 3;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__CREATED_ON = 4;

	/**
	 * The feature id for the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__REVIEW_ON = 5;

	/**
	 * The feature id for the '<em><b>Clinician Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__CLINICIAN_NAME = 6;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__GOAL = 7;

	/**
	 * The feature id for the '<em><b>Library Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__LIBRARY_VERSION = 8;

	/**
	 * The feature id for the '<em><b>Content Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__CONTENT_STATUS = 9;

	/**
	 * The feature id for the '<em><b>Morning Wait Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__MORNING_WAIT_MINUTES = 10;

	/**
	 * The feature id for the '<em><b>Location Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__LOCATION_TEXT = 11;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__PHASES = 12;

	/**
	 * The feature id for the '<em><b>If Then Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__IF_THEN_PLANS = 13;

	/**
	 * The feature id for the '<em><b>Break Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__BREAK_PLAN = 14;

	/**
	 * The feature id for the '<em><b>Walking Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__WALKING_PLAN = 15;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__QUESTIONS = 16;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__CLAIMS = 17;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__OPTIONS = 18;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__NOTE = 19;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__OVERRIDES = 20;

	/**
	 * The number of structural features of the '<em>Program</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_FEATURE_COUNT = 21;

	/**
	 * The meta object id for the '{@link org.motus.model.program.impl.PhaseImpl <em>Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.impl.PhaseImpl
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Prescriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__PRESCRIPTIONS = 2;

	/**
	 * The number of structural features of the '<em>Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.motus.model.program.impl.PrescriptionImpl <em>Prescription</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.impl.PrescriptionImpl
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getPrescription()
	 * @generated
	 */
	int PRESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESCRIPTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Exercise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESCRIPTION__EXERCISE = 1;

	/**
	 * The feature id for the '<em><b>Dosage</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESCRIPTION__DOSAGE = 2;

	/**
	 * The feature id for the '<em><b>Feel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESCRIPTION__FEEL = 3;

	/**
	 * The feature id for the '<em><b>Stop At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESCRIPTION__STOP_AT = 4;

	/**
	 * The feature id for the '<em><b>Pain Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESCRIPTION__PAIN_LIMIT = 5;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESCRIPTION__SIDE = 6;

	/**
	 * The feature id for the '<em><b>Times</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESCRIPTION__TIMES = 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESCRIPTION__NOTE = 8;

	/**
	 * The number of structural features of the '<em>Prescription</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESCRIPTION_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.motus.model.program.impl.IfThenPlanImpl <em>If Then Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.impl.IfThenPlanImpl
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getIfThenPlan()
	 * @generated
	 */
	int IF_THEN_PLAN = 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF_THEN_PLAN__KIND = 0;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF_THEN_PLAN__TRIGGER = 1;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF_THEN_PLAN__ACTION = 2;

	/**
	 * The number of structural features of the '<em>If Then Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IF_THEN_PLAN_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.motus.model.program.impl.BreakPlanImpl <em>Break Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.impl.BreakPlanImpl
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getBreakPlan()
	 * @generated
	 */
	int BREAK_PLAN = 4;

	/**
	 * The feature id for the '<em><b>Every Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_PLAN__EVERY_MINUTES = 0;

	/**
	 * The feature id for the '<em><b>Total Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_PLAN__TOTAL_SECONDS = 1;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_PLAN__ITEMS = 2;

	/**
	 * The number of structural features of the '<em>Break Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_PLAN_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.motus.model.program.impl.BreakItemImpl <em>Break Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.impl.BreakItemImpl
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getBreakItem()
	 * @generated
	 */
	int BREAK_ITEM = 5;

	/**
	 * The feature id for the '<em><b>Exercise Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_ITEM__EXERCISE_ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_ITEM__NAME = 1;

	/**
	 * The feature id for the '<em><b>Sides</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_ITEM__SIDES = 2;

	/**
	 * The feature id for the '<em><b>Reps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_ITEM__REPS = 3;

	/**
	 * The feature id for the '<em><b>Hold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_ITEM__HOLD_SECONDS = 4;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_ITEM__SECONDS = 5;

	/**
	 * The number of structural features of the '<em>Break Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BREAK_ITEM_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.motus.model.program.impl.WalkingPlanImpl <em>Walking Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.impl.WalkingPlanImpl
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getWalkingPlan()
	 * @generated
	 */
	int WALKING_PLAN = 6;

	/**
	 * The feature id for the '<em><b>Current Step Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALKING_PLAN__CURRENT_STEP_ID = 0;

	/**
	 * The feature id for the '<em><b>Ladder</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALKING_PLAN__LADDER = 1;

	/**
	 * The number of structural features of the '<em>Walking Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WALKING_PLAN_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.motus.model.program.impl.HandoutOptionsImpl <em>Handout Options</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.impl.HandoutOptionsImpl
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getHandoutOptions()
	 * @generated
	 */
	int HANDOUT_OPTIONS = 7;

	/**
	 * The feature id for the '<em><b>Paper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOUT_OPTIONS__PAPER = 0;

	/**
	 * The feature id for the '<em><b>Body Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOUT_OPTIONS__BODY_POINTS = 1;

	/**
	 * The feature id for the '<em><b>Black And White</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOUT_OPTIONS__BLACK_AND_WHITE = 2;

	/**
	 * The feature id for the '<em><b>Tick Boxes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOUT_OPTIONS__TICK_BOXES = 3;

	/**
	 * The number of structural features of the '<em>Handout Options</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOUT_OPTIONS_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.motus.model.program.impl.CheckOverrideImpl <em>Check Override</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.impl.CheckOverrideImpl
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getCheckOverride()
	 * @generated
	 */
	int CHECK_OVERRIDE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_OVERRIDE__ID = 0;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_OVERRIDE__RULE_ID = 1;

	/**
	 * The feature id for the '<em><b>Exercise Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_OVERRIDE__EXERCISE_ID = 2;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_OVERRIDE__FINDING = 3;

	/**
	 * The feature id for the '<em><b>Clinician</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_OVERRIDE__CLINICIAN = 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_OVERRIDE__REASON = 5;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_OVERRIDE__DECIDED_AT = 6;

	/**
	 * The number of structural features of the '<em>Check Override</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_OVERRIDE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.motus.model.program.Profile <em>Profile</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.Profile
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getProfile()
	 * @generated
	 */
	int PROFILE = 9;

	/**
	 * The meta object id for the '{@link org.motus.model.program.PlanKind <em>Plan Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.PlanKind
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getPlanKind()
	 * @generated
	 */
	int PLAN_KIND = 10;

	/**
	 * The meta object id for the '{@link org.motus.model.program.Paper <em>Paper</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.Paper
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getPaper()
	 * @generated
	 */
	int PAPER = 11;

	/**
	 * The meta object id for the '{@link org.motus.model.program.BodySide <em>Body Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.program.BodySide
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getBodySide()
	 * @generated
	 */
	int BODY_SIDE = 12;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 13;

	/**
	 * The meta object id for the '<em>Moment</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.motus.model.program.impl.ProgramPackageImpl#getMoment()
	 * @generated
	 */
	int MOMENT = 14;


	/**
	 * Returns the meta object for class '{@link org.motus.model.program.Program <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program</em>'.
	 * @see org.motus.model.program.Program
	 * @generated
	 */
	EClass getProgram();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.program.Program#getId()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.motus.model.program.Program#getLocation()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Profile</em>'.
	 * @see org.motus.model.program.Program#getProfile()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_Profile();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.motus.model.program.Program#getDirection()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getCreatedOn <em>Created On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created On</em>'.
	 * @see org.motus.model.program.Program#getCreatedOn()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_CreatedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getReviewOn <em>Review On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review On</em>'.
	 * @see org.motus.model.program.Program#getReviewOn()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_ReviewOn();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getClinicianName <em>Clinician Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clinician Name</em>'.
	 * @see org.motus.model.program.Program#getClinicianName()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_ClinicianName();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see org.motus.model.program.Program#getGoal()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_Goal();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getLibraryVersion <em>Library Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Library Version</em>'.
	 * @see org.motus.model.program.Program#getLibraryVersion()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_LibraryVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getContentStatus <em>Content Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Status</em>'.
	 * @see org.motus.model.program.Program#getContentStatus()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_ContentStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getMorningWaitMinutes <em>Morning Wait Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Morning Wait Minutes</em>'.
	 * @see org.motus.model.program.Program#getMorningWaitMinutes()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_MorningWaitMinutes();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.program.Program#getLocationText <em>Location Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Location Text</em>'.
	 * @see org.motus.model.program.Program#getLocationText()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_LocationText();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.program.Program#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.motus.model.program.Program#getPhases()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_Phases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.program.Program#getIfThenPlans <em>If Then Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>If Then Plans</em>'.
	 * @see org.motus.model.program.Program#getIfThenPlans()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_IfThenPlans();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.program.Program#getBreakPlan <em>Break Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Break Plan</em>'.
	 * @see org.motus.model.program.Program#getBreakPlan()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_BreakPlan();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.program.Program#getWalkingPlan <em>Walking Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Walking Plan</em>'.
	 * @see org.motus.model.program.Program#getWalkingPlan()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_WalkingPlan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.program.Program#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.motus.model.program.Program#getQuestions()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.program.Program#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Claims</em>'.
	 * @see org.motus.model.program.Program#getClaims()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_Claims();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.program.Program#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Options</em>'.
	 * @see org.motus.model.program.Program#getOptions()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Program#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.motus.model.program.Program#getNote()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.program.Program#getOverrides <em>Overrides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Overrides</em>'.
	 * @see org.motus.model.program.Program#getOverrides()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_Overrides();

	/**
	 * Returns the meta object for class '{@link org.motus.model.program.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase</em>'.
	 * @see org.motus.model.program.Phase
	 * @generated
	 */
	EClass getPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Phase#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.motus.model.program.Phase#getNumber()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Phase#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.motus.model.program.Phase#getName()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.program.Phase#getPrescriptions <em>Prescriptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prescriptions</em>'.
	 * @see org.motus.model.program.Phase#getPrescriptions()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Prescriptions();

	/**
	 * Returns the meta object for class '{@link org.motus.model.program.Prescription <em>Prescription</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prescription</em>'.
	 * @see org.motus.model.program.Prescription
	 * @generated
	 */
	EClass getPrescription();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Prescription#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.program.Prescription#getId()
	 * @see #getPrescription()
	 * @generated
	 */
	EAttribute getPrescription_Id();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.program.Prescription#getExercise <em>Exercise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Exercise</em>'.
	 * @see org.motus.model.program.Prescription#getExercise()
	 * @see #getPrescription()
	 * @generated
	 */
	EReference getPrescription_Exercise();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.program.Prescription#getDosage <em>Dosage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Dosage</em>'.
	 * @see org.motus.model.program.Prescription#getDosage()
	 * @see #getPrescription()
	 * @generated
	 */
	EReference getPrescription_Dosage();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.program.Prescription#getFeel <em>Feel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Feel</em>'.
	 * @see org.motus.model.program.Prescription#getFeel()
	 * @see #getPrescription()
	 * @generated
	 */
	EReference getPrescription_Feel();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Prescription#getStopAt <em>Stop At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stop At</em>'.
	 * @see org.motus.model.program.Prescription#getStopAt()
	 * @see #getPrescription()
	 * @generated
	 */
	EAttribute getPrescription_StopAt();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Prescription#getPainLimit <em>Pain Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain Limit</em>'.
	 * @see org.motus.model.program.Prescription#getPainLimit()
	 * @see #getPrescription()
	 * @generated
	 */
	EAttribute getPrescription_PainLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Prescription#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.motus.model.program.Prescription#getSide()
	 * @see #getPrescription()
	 * @generated
	 */
	EAttribute getPrescription_Side();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.program.Prescription#getTimes <em>Times</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Times</em>'.
	 * @see org.motus.model.program.Prescription#getTimes()
	 * @see #getPrescription()
	 * @generated
	 */
	EAttribute getPrescription_Times();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.Prescription#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.motus.model.program.Prescription#getNote()
	 * @see #getPrescription()
	 * @generated
	 */
	EAttribute getPrescription_Note();

	/**
	 * Returns the meta object for class '{@link org.motus.model.program.IfThenPlan <em>If Then Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>If Then Plan</em>'.
	 * @see org.motus.model.program.IfThenPlan
	 * @generated
	 */
	EClass getIfThenPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.IfThenPlan#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.motus.model.program.IfThenPlan#getKind()
	 * @see #getIfThenPlan()
	 * @generated
	 */
	EAttribute getIfThenPlan_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.IfThenPlan#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.motus.model.program.IfThenPlan#getTrigger()
	 * @see #getIfThenPlan()
	 * @generated
	 */
	EAttribute getIfThenPlan_Trigger();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.IfThenPlan#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.motus.model.program.IfThenPlan#getAction()
	 * @see #getIfThenPlan()
	 * @generated
	 */
	EAttribute getIfThenPlan_Action();

	/**
	 * Returns the meta object for class '{@link org.motus.model.program.BreakPlan <em>Break Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Break Plan</em>'.
	 * @see org.motus.model.program.BreakPlan
	 * @generated
	 */
	EClass getBreakPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.BreakPlan#getEveryMinutes <em>Every Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every Minutes</em>'.
	 * @see org.motus.model.program.BreakPlan#getEveryMinutes()
	 * @see #getBreakPlan()
	 * @generated
	 */
	EAttribute getBreakPlan_EveryMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.BreakPlan#getTotalSeconds <em>Total Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Seconds</em>'.
	 * @see org.motus.model.program.BreakPlan#getTotalSeconds()
	 * @see #getBreakPlan()
	 * @generated
	 */
	EAttribute getBreakPlan_TotalSeconds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.program.BreakPlan#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.motus.model.program.BreakPlan#getItems()
	 * @see #getBreakPlan()
	 * @generated
	 */
	EReference getBreakPlan_Items();

	/**
	 * Returns the meta object for class '{@link org.motus.model.program.BreakItem <em>Break Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Break Item</em>'.
	 * @see org.motus.model.program.BreakItem
	 * @generated
	 */
	EClass getBreakItem();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.BreakItem#getExerciseId <em>Exercise Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercise Id</em>'.
	 * @see org.motus.model.program.BreakItem#getExerciseId()
	 * @see #getBreakItem()
	 * @generated
	 */
	EAttribute getBreakItem_ExerciseId();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.BreakItem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.motus.model.program.BreakItem#getName()
	 * @see #getBreakItem()
	 * @generated
	 */
	EAttribute getBreakItem_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.BreakItem#getSides <em>Sides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sides</em>'.
	 * @see org.motus.model.program.BreakItem#getSides()
	 * @see #getBreakItem()
	 * @generated
	 */
	EAttribute getBreakItem_Sides();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.BreakItem#getReps <em>Reps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reps</em>'.
	 * @see org.motus.model.program.BreakItem#getReps()
	 * @see #getBreakItem()
	 * @generated
	 */
	EAttribute getBreakItem_Reps();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.BreakItem#getHoldSeconds <em>Hold Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold Seconds</em>'.
	 * @see org.motus.model.program.BreakItem#getHoldSeconds()
	 * @see #getBreakItem()
	 * @generated
	 */
	EAttribute getBreakItem_HoldSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.BreakItem#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.motus.model.program.BreakItem#getSeconds()
	 * @see #getBreakItem()
	 * @generated
	 */
	EAttribute getBreakItem_Seconds();

	/**
	 * Returns the meta object for class '{@link org.motus.model.program.WalkingPlan <em>Walking Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Walking Plan</em>'.
	 * @see org.motus.model.program.WalkingPlan
	 * @generated
	 */
	EClass getWalkingPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.WalkingPlan#getCurrentStepId <em>Current Step Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current Step Id</em>'.
	 * @see org.motus.model.program.WalkingPlan#getCurrentStepId()
	 * @see #getWalkingPlan()
	 * @generated
	 */
	EAttribute getWalkingPlan_CurrentStepId();

	/**
	 * Returns the meta object for the containment reference '{@link org.motus.model.program.WalkingPlan#getLadder <em>Ladder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ladder</em>'.
	 * @see org.motus.model.program.WalkingPlan#getLadder()
	 * @see #getWalkingPlan()
	 * @generated
	 */
	EReference getWalkingPlan_Ladder();

	/**
	 * Returns the meta object for class '{@link org.motus.model.program.HandoutOptions <em>Handout Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handout Options</em>'.
	 * @see org.motus.model.program.HandoutOptions
	 * @generated
	 */
	EClass getHandoutOptions();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.HandoutOptions#getPaper <em>Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paper</em>'.
	 * @see org.motus.model.program.HandoutOptions#getPaper()
	 * @see #getHandoutOptions()
	 * @generated
	 */
	EAttribute getHandoutOptions_Paper();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.HandoutOptions#getBodyPoints <em>Body Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body Points</em>'.
	 * @see org.motus.model.program.HandoutOptions#getBodyPoints()
	 * @see #getHandoutOptions()
	 * @generated
	 */
	EAttribute getHandoutOptions_BodyPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.HandoutOptions#isBlackAndWhite <em>Black And White</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Black And White</em>'.
	 * @see org.motus.model.program.HandoutOptions#isBlackAndWhite()
	 * @see #getHandoutOptions()
	 * @generated
	 */
	EAttribute getHandoutOptions_BlackAndWhite();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.HandoutOptions#isTickBoxes <em>Tick Boxes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tick Boxes</em>'.
	 * @see org.motus.model.program.HandoutOptions#isTickBoxes()
	 * @see #getHandoutOptions()
	 * @generated
	 */
	EAttribute getHandoutOptions_TickBoxes();

	/**
	 * Returns the meta object for class '{@link org.motus.model.program.CheckOverride <em>Check Override</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Override</em>'.
	 * @see org.motus.model.program.CheckOverride
	 * @generated
	 */
	EClass getCheckOverride();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.CheckOverride#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.program.CheckOverride#getId()
	 * @see #getCheckOverride()
	 * @generated
	 */
	EAttribute getCheckOverride_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.CheckOverride#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.motus.model.program.CheckOverride#getRuleId()
	 * @see #getCheckOverride()
	 * @generated
	 */
	EAttribute getCheckOverride_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.CheckOverride#getExerciseId <em>Exercise Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercise Id</em>'.
	 * @see org.motus.model.program.CheckOverride#getExerciseId()
	 * @see #getCheckOverride()
	 * @generated
	 */
	EAttribute getCheckOverride_ExerciseId();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.CheckOverride#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.motus.model.program.CheckOverride#getFinding()
	 * @see #getCheckOverride()
	 * @generated
	 */
	EAttribute getCheckOverride_Finding();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.CheckOverride#getClinician <em>Clinician</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clinician</em>'.
	 * @see org.motus.model.program.CheckOverride#getClinician()
	 * @see #getCheckOverride()
	 * @generated
	 */
	EAttribute getCheckOverride_Clinician();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.CheckOverride#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.motus.model.program.CheckOverride#getReason()
	 * @see #getCheckOverride()
	 * @generated
	 */
	EAttribute getCheckOverride_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.program.CheckOverride#getDecidedAt <em>Decided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided At</em>'.
	 * @see org.motus.model.program.CheckOverride#getDecidedAt()
	 * @see #getCheckOverride()
	 * @generated
	 */
	EAttribute getCheckOverride_DecidedAt();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.program.Profile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Profile</em>'.
	 * @see org.motus.model.program.Profile
	 * @generated
	 */
	EEnum getProfile();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.program.PlanKind <em>Plan Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Kind</em>'.
	 * @see org.motus.model.program.PlanKind
	 * @generated
	 */
	EEnum getPlanKind();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.program.Paper <em>Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Paper</em>'.
	 * @see org.motus.model.program.Paper
	 * @generated
	 */
	EEnum getPaper();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.program.BodySide <em>Body Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Body Side</em>'.
	 * @see org.motus.model.program.BodySide
	 * @generated
	 */
	EEnum getBodySide();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in UTC, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Moment</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getMoment();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProgramFactory getProgramFactory();

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
		 * The meta object literal for the '{@link org.motus.model.program.impl.ProgramImpl <em>Program</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.impl.ProgramImpl
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getProgram()
		 * @generated
		 */
		EClass PROGRAM = eINSTANCE.getProgram();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__ID = eINSTANCE.getProgram_Id();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__LOCATION = eINSTANCE.getProgram_Location();

		/**
		 * The meta object literal for the '<em><b>Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__PROFILE = eINSTANCE.getProgram_Profile();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__DIRECTION = eINSTANCE.getProgram_Direction();

		/**
		 * The meta object literal for the '<em><b>Created On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__CREATED_ON = eINSTANCE.getProgram_CreatedOn();

		/**
		 * The meta object literal for the '<em><b>Review On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__REVIEW_ON = eINSTANCE.getProgram_ReviewOn();

		/**
		 * The meta object literal for the '<em><b>Clinician Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__CLINICIAN_NAME = eINSTANCE.getProgram_ClinicianName();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__GOAL = eINSTANCE.getProgram_Goal();

		/**
		 * The meta object literal for the '<em><b>Library Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__LIBRARY_VERSION = eINSTANCE.getProgram_LibraryVersion();

		/**
		 * The meta object literal for the '<em><b>Content Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__CONTENT_STATUS = eINSTANCE.getProgram_ContentStatus();

		/**
		 * The meta object literal for the '<em><b>Morning Wait Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__MORNING_WAIT_MINUTES = eINSTANCE.getProgram_MorningWaitMinutes();

		/**
		 * The meta object literal for the '<em><b>Location Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__LOCATION_TEXT = eINSTANCE.getProgram_LocationText();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__PHASES = eINSTANCE.getProgram_Phases();

		/**
		 * The meta object literal for the '<em><b>If Then Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__IF_THEN_PLANS = eINSTANCE.getProgram_IfThenPlans();

		/**
		 * The meta object literal for the '<em><b>Break Plan</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__BREAK_PLAN = eINSTANCE.getProgram_BreakPlan();

		/**
		 * The meta object literal for the '<em><b>Walking Plan</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__WALKING_PLAN = eINSTANCE.getProgram_WalkingPlan();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__QUESTIONS = eINSTANCE.getProgram_Questions();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__CLAIMS = eINSTANCE.getProgram_Claims();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__OPTIONS = eINSTANCE.getProgram_Options();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__NOTE = eINSTANCE.getProgram_Note();

		/**
		 * The meta object literal for the '<em><b>Overrides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__OVERRIDES = eINSTANCE.getProgram_Overrides();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.impl.PhaseImpl <em>Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.impl.PhaseImpl
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getPhase()
		 * @generated
		 */
		EClass PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__NUMBER = eINSTANCE.getPhase_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__NAME = eINSTANCE.getPhase_Name();

		/**
		 * The meta object literal for the '<em><b>Prescriptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__PRESCRIPTIONS = eINSTANCE.getPhase_Prescriptions();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.impl.PrescriptionImpl <em>Prescription</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.impl.PrescriptionImpl
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getPrescription()
		 * @generated
		 */
		EClass PRESCRIPTION = eINSTANCE.getPrescription();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESCRIPTION__ID = eINSTANCE.getPrescription_Id();

		/**
		 * The meta object literal for the '<em><b>Exercise</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESCRIPTION__EXERCISE = eINSTANCE.getPrescription_Exercise();

		/**
		 * The meta object literal for the '<em><b>Dosage</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESCRIPTION__DOSAGE = eINSTANCE.getPrescription_Dosage();

		/**
		 * The meta object literal for the '<em><b>Feel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESCRIPTION__FEEL = eINSTANCE.getPrescription_Feel();

		/**
		 * The meta object literal for the '<em><b>Stop At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESCRIPTION__STOP_AT = eINSTANCE.getPrescription_StopAt();

		/**
		 * The meta object literal for the '<em><b>Pain Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESCRIPTION__PAIN_LIMIT = eINSTANCE.getPrescription_PainLimit();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESCRIPTION__SIDE = eINSTANCE.getPrescription_Side();

		/**
		 * The meta object literal for the '<em><b>Times</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESCRIPTION__TIMES = eINSTANCE.getPrescription_Times();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESCRIPTION__NOTE = eINSTANCE.getPrescription_Note();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.impl.IfThenPlanImpl <em>If Then Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.impl.IfThenPlanImpl
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getIfThenPlan()
		 * @generated
		 */
		EClass IF_THEN_PLAN = eINSTANCE.getIfThenPlan();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IF_THEN_PLAN__KIND = eINSTANCE.getIfThenPlan_Kind();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IF_THEN_PLAN__TRIGGER = eINSTANCE.getIfThenPlan_Trigger();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IF_THEN_PLAN__ACTION = eINSTANCE.getIfThenPlan_Action();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.impl.BreakPlanImpl <em>Break Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.impl.BreakPlanImpl
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getBreakPlan()
		 * @generated
		 */
		EClass BREAK_PLAN = eINSTANCE.getBreakPlan();

		/**
		 * The meta object literal for the '<em><b>Every Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BREAK_PLAN__EVERY_MINUTES = eINSTANCE.getBreakPlan_EveryMinutes();

		/**
		 * The meta object literal for the '<em><b>Total Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BREAK_PLAN__TOTAL_SECONDS = eINSTANCE.getBreakPlan_TotalSeconds();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BREAK_PLAN__ITEMS = eINSTANCE.getBreakPlan_Items();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.impl.BreakItemImpl <em>Break Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.impl.BreakItemImpl
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getBreakItem()
		 * @generated
		 */
		EClass BREAK_ITEM = eINSTANCE.getBreakItem();

		/**
		 * The meta object literal for the '<em><b>Exercise Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BREAK_ITEM__EXERCISE_ID = eINSTANCE.getBreakItem_ExerciseId();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BREAK_ITEM__NAME = eINSTANCE.getBreakItem_Name();

		/**
		 * The meta object literal for the '<em><b>Sides</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BREAK_ITEM__SIDES = eINSTANCE.getBreakItem_Sides();

		/**
		 * The meta object literal for the '<em><b>Reps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BREAK_ITEM__REPS = eINSTANCE.getBreakItem_Reps();

		/**
		 * The meta object literal for the '<em><b>Hold Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BREAK_ITEM__HOLD_SECONDS = eINSTANCE.getBreakItem_HoldSeconds();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BREAK_ITEM__SECONDS = eINSTANCE.getBreakItem_Seconds();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.impl.WalkingPlanImpl <em>Walking Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.impl.WalkingPlanImpl
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getWalkingPlan()
		 * @generated
		 */
		EClass WALKING_PLAN = eINSTANCE.getWalkingPlan();

		/**
		 * The meta object literal for the '<em><b>Current Step Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WALKING_PLAN__CURRENT_STEP_ID = eINSTANCE.getWalkingPlan_CurrentStepId();

		/**
		 * The meta object literal for the '<em><b>Ladder</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WALKING_PLAN__LADDER = eINSTANCE.getWalkingPlan_Ladder();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.impl.HandoutOptionsImpl <em>Handout Options</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.impl.HandoutOptionsImpl
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getHandoutOptions()
		 * @generated
		 */
		EClass HANDOUT_OPTIONS = eINSTANCE.getHandoutOptions();

		/**
		 * The meta object literal for the '<em><b>Paper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOUT_OPTIONS__PAPER = eINSTANCE.getHandoutOptions_Paper();

		/**
		 * The meta object literal for the '<em><b>Body Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOUT_OPTIONS__BODY_POINTS = eINSTANCE.getHandoutOptions_BodyPoints();

		/**
		 * The meta object literal for the '<em><b>Black And White</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOUT_OPTIONS__BLACK_AND_WHITE = eINSTANCE.getHandoutOptions_BlackAndWhite();

		/**
		 * The meta object literal for the '<em><b>Tick Boxes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOUT_OPTIONS__TICK_BOXES = eINSTANCE.getHandoutOptions_TickBoxes();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.impl.CheckOverrideImpl <em>Check Override</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.impl.CheckOverrideImpl
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getCheckOverride()
		 * @generated
		 */
		EClass CHECK_OVERRIDE = eINSTANCE.getCheckOverride();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_OVERRIDE__ID = eINSTANCE.getCheckOverride_Id();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_OVERRIDE__RULE_ID = eINSTANCE.getCheckOverride_RuleId();

		/**
		 * The meta object literal for the '<em><b>Exercise Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_OVERRIDE__EXERCISE_ID = eINSTANCE.getCheckOverride_ExerciseId();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_OVERRIDE__FINDING = eINSTANCE.getCheckOverride_Finding();

		/**
		 * The meta object literal for the '<em><b>Clinician</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_OVERRIDE__CLINICIAN = eINSTANCE.getCheckOverride_Clinician();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_OVERRIDE__REASON = eINSTANCE.getCheckOverride_Reason();

		/**
		 * The meta object literal for the '<em><b>Decided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_OVERRIDE__DECIDED_AT = eINSTANCE.getCheckOverride_DecidedAt();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.Profile <em>Profile</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.Profile
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getProfile()
		 * @generated
		 */
		EEnum PROFILE = eINSTANCE.getProfile();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.PlanKind <em>Plan Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.PlanKind
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getPlanKind()
		 * @generated
		 */
		EEnum PLAN_KIND = eINSTANCE.getPlanKind();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.Paper <em>Paper</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.Paper
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getPaper()
		 * @generated
		 */
		EEnum PAPER = eINSTANCE.getPaper();

		/**
		 * The meta object literal for the '{@link org.motus.model.program.BodySide <em>Body Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.program.BodySide
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getBodySide()
		 * @generated
		 */
		EEnum BODY_SIDE = eINSTANCE.getBodySide();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Moment</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.motus.model.program.impl.ProgramPackageImpl#getMoment()
		 * @generated
		 */
		EDataType MOMENT = eINSTANCE.getMoment();

	}

} //ProgramPackage
