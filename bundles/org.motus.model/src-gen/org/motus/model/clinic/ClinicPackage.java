/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.clinic;

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
 * @see org.motus.model.clinic.ClinicFactory
 * @model kind="package"
 * @generated
 */
public interface ClinicPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "clinic";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:motus:clinic:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "clinic";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ClinicPackage eINSTANCE = org.motus.model.clinic.impl.ClinicPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.impl.PatientImpl <em>Patient</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.impl.PatientImpl
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getPatient()
	 * @generated
	 */
	int PATIENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__GIVEN_NAME = 2;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__FAMILY_NAME = 3;

	/**
	 * The feature id for the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__BIRTH_DATE = 4;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__SEX = 5;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__PHONE = 6;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__EMAIL = 7;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__ADDRESS = 8;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__LANGUAGE = 9;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__EQUIPMENT = 10;

	/**
	 * The feature id for the '<em><b>Minutes Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__MINUTES_PER_DAY = 11;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__FLAGS = 12;

	/**
	 * The feature id for the '<em><b>Archived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__ARCHIVED = 13;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__VERSION = 14;

	/**
	 * The feature id for the '<em><b>Episodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__EPISODES = 15;

	/**
	 * The number of structural features of the '<em>Patient</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT_FEATURE_COUNT = 16;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.impl.EpisodeImpl <em>Episode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.impl.EpisodeImpl
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getEpisode()
	 * @generated
	 */
	int EPISODE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ID = 0;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__LOCATION = 1;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__STARTED_ON = 2;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ENDED_ON = 3;

	/**
	 * The feature id for the '<em><b>Onset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ONSET = 4;

	/**
	 * The feature id for the '<em><b>Irritability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__IRRITABILITY = 5;

	/**
	 * The feature id for the '<em><b>Diagnosis System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__DIAGNOSIS_SYSTEM = 6;

	/**
	 * The feature id for the '<em><b>Diagnosis Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__DIAGNOSIS_CODE = 7;

	/**
	 * The feature id for the '<em><b>Diagnosis Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__DIAGNOSIS_TEXT = 8;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__SITES = 9;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__GOALS = 10;

	/**
	 * The feature id for the '<em><b>Screenings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__SCREENINGS = 11;

	/**
	 * The feature id for the '<em><b>Visits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__VISITS = 12;

	/**
	 * The feature id for the '<em><b>Diary</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__DIARY = 13;

	/**
	 * The number of structural features of the '<em>Episode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.impl.PainSiteImpl <em>Pain Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.impl.PainSiteImpl
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getPainSite()
	 * @generated
	 */
	int PAIN_SITE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_SITE__ID = 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_SITE__REGION = 1;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_SITE__LOCATION = 2;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_SITE__SIDE = 3;

	/**
	 * The feature id for the '<em><b>Pain Now</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_SITE__PAIN_NOW = 4;

	/**
	 * The feature id for the '<em><b>Pain Worst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_SITE__PAIN_WORST = 5;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_SITE__DEPTH = 6;

	/**
	 * The feature id for the '<em><b>Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_SITE__SPREAD = 7;

	/**
	 * The feature id for the '<em><b>Recorded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_SITE__RECORDED_ON = 8;

	/**
	 * The number of structural features of the '<em>Pain Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_SITE_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.impl.GoalImpl <em>Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.impl.GoalImpl
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getGoal()
	 * @generated
	 */
	int GOAL = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Set On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__SET_ON = 2;

	/**
	 * The feature id for the '<em><b>Reached On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__REACHED_ON = 3;

	/**
	 * The number of structural features of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.impl.ScreeningImpl <em>Screening</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.impl.ScreeningImpl
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getScreening()
	 * @generated
	 */
	int SCREENING = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING__ID = 0;

	/**
	 * The feature id for the '<em><b>Taken At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING__TAKEN_AT = 1;

	/**
	 * The feature id for the '<em><b>Taken By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING__TAKEN_BY = 2;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING__ANSWERS = 3;

	/**
	 * The number of structural features of the '<em>Screening</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.impl.AnswerImpl
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 5;

	/**
	 * The feature id for the '<em><b>Red Flag Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__RED_FLAG_ID = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NOTE = 2;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.impl.VisitImpl <em>Visit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.impl.VisitImpl
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getVisit()
	 * @generated
	 */
	int VISIT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__ID = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__DATE = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__KIND = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__NOTE = 3;

	/**
	 * The feature id for the '<em><b>Scores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT__SCORES = 4;

	/**
	 * The number of structural features of the '<em>Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.impl.ScoreImpl <em>Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.impl.ScoreImpl
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getScore()
	 * @generated
	 */
	int SCORE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__ID = 0;

	/**
	 * The feature id for the '<em><b>Measure Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__MEASURE_ID = 1;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__ITEM = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__VALUE = 3;

	/**
	 * The number of structural features of the '<em>Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.impl.DiaryDayImpl <em>Diary Day</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.impl.DiaryDayImpl
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getDiaryDay()
	 * @generated
	 */
	int DIARY_DAY = 8;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIARY_DAY__DATE = 0;

	/**
	 * The feature id for the '<em><b>Prescription Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIARY_DAY__PRESCRIPTION_ID = 1;

	/**
	 * The feature id for the '<em><b>Sessions Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIARY_DAY__SESSIONS_DONE = 2;

	/**
	 * The feature id for the '<em><b>Walk Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIARY_DAY__WALK_MINUTES = 3;

	/**
	 * The feature id for the '<em><b>Feel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIARY_DAY__FEEL = 4;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIARY_DAY__PAIN = 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIARY_DAY__NOTE = 6;

	/**
	 * The number of structural features of the '<em>Diary Day</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIARY_DAY_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.impl.UserImpl <em>User</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.impl.UserImpl
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getUser()
	 * @generated
	 */
	int USER = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__ROLE = 3;

	/**
	 * The number of structural features of the '<em>User</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.Sex <em>Sex</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.Sex
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getSex()
	 * @generated
	 */
	int SEX = 10;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.Side <em>Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.Side
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getSide()
	 * @generated
	 */
	int SIDE = 11;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.Irritability <em>Irritability</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.Irritability
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getIrritability()
	 * @generated
	 */
	int IRRITABILITY = 12;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.AnswerValue <em>Answer Value</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.AnswerValue
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getAnswerValue()
	 * @generated
	 */
	int ANSWER_VALUE = 13;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.VisitKind <em>Visit Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.VisitKind
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getVisitKind()
	 * @generated
	 */
	int VISIT_KIND = 14;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.Role <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.Role
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 15;

	/**
	 * The meta object id for the '{@link org.motus.model.clinic.PainDepth <em>Pain Depth</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.motus.model.clinic.PainDepth
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getPainDepth()
	 * @generated
	 */
	int PAIN_DEPTH = 16;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 17;


	/**
	 * Returns the meta object for class '{@link org.motus.model.clinic.Patient <em>Patient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Patient</em>'.
	 * @see org.motus.model.clinic.Patient
	 * @generated
	 */
	EClass getPatient();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.clinic.Patient#getId()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.motus.model.clinic.Patient#getNumber()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see org.motus.model.clinic.Patient#getGivenName()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see org.motus.model.clinic.Patient#getFamilyName()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getBirthDate <em>Birth Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Date</em>'.
	 * @see org.motus.model.clinic.Patient#getBirthDate()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_BirthDate();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getSex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sex</em>'.
	 * @see org.motus.model.clinic.Patient#getSex()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Sex();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.motus.model.clinic.Patient#getPhone()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.motus.model.clinic.Patient#getEmail()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.motus.model.clinic.Patient#getAddress()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.motus.model.clinic.Patient#getLanguage()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Language();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.clinic.Patient#getEquipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Equipment</em>'.
	 * @see org.motus.model.clinic.Patient#getEquipment()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Equipment();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getMinutesPerDay <em>Minutes Per Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Per Day</em>'.
	 * @see org.motus.model.clinic.Patient#getMinutesPerDay()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_MinutesPerDay();

	/**
	 * Returns the meta object for the attribute list '{@link org.motus.model.clinic.Patient#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Flags</em>'.
	 * @see org.motus.model.clinic.Patient#getFlags()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Flags();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#isArchived <em>Archived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archived</em>'.
	 * @see org.motus.model.clinic.Patient#isArchived()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Archived();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Patient#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.motus.model.clinic.Patient#getVersion()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.clinic.Patient#getEpisodes <em>Episodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Episodes</em>'.
	 * @see org.motus.model.clinic.Patient#getEpisodes()
	 * @see #getPatient()
	 * @generated
	 */
	EReference getPatient_Episodes();

	/**
	 * Returns the meta object for class '{@link org.motus.model.clinic.Episode <em>Episode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Episode</em>'.
	 * @see org.motus.model.clinic.Episode
	 * @generated
	 */
	EClass getEpisode();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Episode#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.clinic.Episode#getId()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Episode#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.motus.model.clinic.Episode#getLocation()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Episode#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.motus.model.clinic.Episode#getStartedOn()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Episode#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.motus.model.clinic.Episode#getEndedOn()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_EndedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Episode#getOnset <em>Onset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Onset</em>'.
	 * @see org.motus.model.clinic.Episode#getOnset()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Onset();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Episode#getIrritability <em>Irritability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Irritability</em>'.
	 * @see org.motus.model.clinic.Episode#getIrritability()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Irritability();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Episode#getDiagnosisSystem <em>Diagnosis System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diagnosis System</em>'.
	 * @see org.motus.model.clinic.Episode#getDiagnosisSystem()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_DiagnosisSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Episode#getDiagnosisCode <em>Diagnosis Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diagnosis Code</em>'.
	 * @see org.motus.model.clinic.Episode#getDiagnosisCode()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_DiagnosisCode();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Episode#getDiagnosisText <em>Diagnosis Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diagnosis Text</em>'.
	 * @see org.motus.model.clinic.Episode#getDiagnosisText()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_DiagnosisText();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.clinic.Episode#getSites <em>Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sites</em>'.
	 * @see org.motus.model.clinic.Episode#getSites()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Sites();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.clinic.Episode#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.motus.model.clinic.Episode#getGoals()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Goals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.clinic.Episode#getScreenings <em>Screenings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Screenings</em>'.
	 * @see org.motus.model.clinic.Episode#getScreenings()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Screenings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.clinic.Episode#getVisits <em>Visits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Visits</em>'.
	 * @see org.motus.model.clinic.Episode#getVisits()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Visits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.clinic.Episode#getDiary <em>Diary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Diary</em>'.
	 * @see org.motus.model.clinic.Episode#getDiary()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Diary();

	/**
	 * Returns the meta object for class '{@link org.motus.model.clinic.PainSite <em>Pain Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pain Site</em>'.
	 * @see org.motus.model.clinic.PainSite
	 * @generated
	 */
	EClass getPainSite();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.PainSite#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.clinic.PainSite#getId()
	 * @see #getPainSite()
	 * @generated
	 */
	EAttribute getPainSite_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.PainSite#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.motus.model.clinic.PainSite#getRegion()
	 * @see #getPainSite()
	 * @generated
	 */
	EAttribute getPainSite_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.PainSite#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.motus.model.clinic.PainSite#getLocation()
	 * @see #getPainSite()
	 * @generated
	 */
	EAttribute getPainSite_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.PainSite#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.motus.model.clinic.PainSite#getSide()
	 * @see #getPainSite()
	 * @generated
	 */
	EAttribute getPainSite_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.PainSite#getPainNow <em>Pain Now</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain Now</em>'.
	 * @see org.motus.model.clinic.PainSite#getPainNow()
	 * @see #getPainSite()
	 * @generated
	 */
	EAttribute getPainSite_PainNow();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.PainSite#getPainWorst <em>Pain Worst</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain Worst</em>'.
	 * @see org.motus.model.clinic.PainSite#getPainWorst()
	 * @see #getPainSite()
	 * @generated
	 */
	EAttribute getPainSite_PainWorst();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.PainSite#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.motus.model.clinic.PainSite#getDepth()
	 * @see #getPainSite()
	 * @generated
	 */
	EAttribute getPainSite_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.PainSite#getSpread <em>Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spread</em>'.
	 * @see org.motus.model.clinic.PainSite#getSpread()
	 * @see #getPainSite()
	 * @generated
	 */
	EAttribute getPainSite_Spread();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.PainSite#getRecordedOn <em>Recorded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded On</em>'.
	 * @see org.motus.model.clinic.PainSite#getRecordedOn()
	 * @see #getPainSite()
	 * @generated
	 */
	EAttribute getPainSite_RecordedOn();

	/**
	 * Returns the meta object for class '{@link org.motus.model.clinic.Goal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal</em>'.
	 * @see org.motus.model.clinic.Goal
	 * @generated
	 */
	EClass getGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Goal#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.clinic.Goal#getId()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Goal#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.motus.model.clinic.Goal#getText()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Goal#getSetOn <em>Set On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set On</em>'.
	 * @see org.motus.model.clinic.Goal#getSetOn()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_SetOn();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Goal#getReachedOn <em>Reached On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reached On</em>'.
	 * @see org.motus.model.clinic.Goal#getReachedOn()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_ReachedOn();

	/**
	 * Returns the meta object for class '{@link org.motus.model.clinic.Screening <em>Screening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Screening</em>'.
	 * @see org.motus.model.clinic.Screening
	 * @generated
	 */
	EClass getScreening();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Screening#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.clinic.Screening#getId()
	 * @see #getScreening()
	 * @generated
	 */
	EAttribute getScreening_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Screening#getTakenAt <em>Taken At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken At</em>'.
	 * @see org.motus.model.clinic.Screening#getTakenAt()
	 * @see #getScreening()
	 * @generated
	 */
	EAttribute getScreening_TakenAt();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Screening#getTakenBy <em>Taken By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken By</em>'.
	 * @see org.motus.model.clinic.Screening#getTakenBy()
	 * @see #getScreening()
	 * @generated
	 */
	EAttribute getScreening_TakenBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.clinic.Screening#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.motus.model.clinic.Screening#getAnswers()
	 * @see #getScreening()
	 * @generated
	 */
	EReference getScreening_Answers();

	/**
	 * Returns the meta object for class '{@link org.motus.model.clinic.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.motus.model.clinic.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Answer#getRedFlagId <em>Red Flag Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Red Flag Id</em>'.
	 * @see org.motus.model.clinic.Answer#getRedFlagId()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_RedFlagId();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Answer#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.motus.model.clinic.Answer#getValue()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Answer#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.motus.model.clinic.Answer#getNote()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Note();

	/**
	 * Returns the meta object for class '{@link org.motus.model.clinic.Visit <em>Visit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Visit</em>'.
	 * @see org.motus.model.clinic.Visit
	 * @generated
	 */
	EClass getVisit();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Visit#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.clinic.Visit#getId()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Visit#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.motus.model.clinic.Visit#getDate()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Visit#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.motus.model.clinic.Visit#getKind()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Visit#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.motus.model.clinic.Visit#getNote()
	 * @see #getVisit()
	 * @generated
	 */
	EAttribute getVisit_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.motus.model.clinic.Visit#getScores <em>Scores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scores</em>'.
	 * @see org.motus.model.clinic.Visit#getScores()
	 * @see #getVisit()
	 * @generated
	 */
	EReference getVisit_Scores();

	/**
	 * Returns the meta object for class '{@link org.motus.model.clinic.Score <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score</em>'.
	 * @see org.motus.model.clinic.Score
	 * @generated
	 */
	EClass getScore();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Score#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.clinic.Score#getId()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Score#getMeasureId <em>Measure Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure Id</em>'.
	 * @see org.motus.model.clinic.Score#getMeasureId()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_MeasureId();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Score#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.motus.model.clinic.Score#getItem()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.Score#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.motus.model.clinic.Score#getValue()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Value();

	/**
	 * Returns the meta object for class '{@link org.motus.model.clinic.DiaryDay <em>Diary Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diary Day</em>'.
	 * @see org.motus.model.clinic.DiaryDay
	 * @generated
	 */
	EClass getDiaryDay();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.DiaryDay#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.motus.model.clinic.DiaryDay#getDate()
	 * @see #getDiaryDay()
	 * @generated
	 */
	EAttribute getDiaryDay_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.DiaryDay#getPrescriptionId <em>Prescription Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prescription Id</em>'.
	 * @see org.motus.model.clinic.DiaryDay#getPrescriptionId()
	 * @see #getDiaryDay()
	 * @generated
	 */
	EAttribute getDiaryDay_PrescriptionId();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.DiaryDay#getSessionsDone <em>Sessions Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sessions Done</em>'.
	 * @see org.motus.model.clinic.DiaryDay#getSessionsDone()
	 * @see #getDiaryDay()
	 * @generated
	 */
	EAttribute getDiaryDay_SessionsDone();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.DiaryDay#getWalkMinutes <em>Walk Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Walk Minutes</em>'.
	 * @see org.motus.model.clinic.DiaryDay#getWalkMinutes()
	 * @see #getDiaryDay()
	 * @generated
	 */
	EAttribute getDiaryDay_WalkMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.DiaryDay#getFeel <em>Feel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feel</em>'.
	 * @see org.motus.model.clinic.DiaryDay#getFeel()
	 * @see #getDiaryDay()
	 * @generated
	 */
	EAttribute getDiaryDay_Feel();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.DiaryDay#getPain <em>Pain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain</em>'.
	 * @see org.motus.model.clinic.DiaryDay#getPain()
	 * @see #getDiaryDay()
	 * @generated
	 */
	EAttribute getDiaryDay_Pain();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.DiaryDay#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.motus.model.clinic.DiaryDay#getNote()
	 * @see #getDiaryDay()
	 * @generated
	 */
	EAttribute getDiaryDay_Note();

	/**
	 * Returns the meta object for class '{@link org.motus.model.clinic.User <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User</em>'.
	 * @see org.motus.model.clinic.User
	 * @generated
	 */
	EClass getUser();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.User#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.motus.model.clinic.User#getId()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.User#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.motus.model.clinic.User#getName()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.User#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.motus.model.clinic.User#getTitle()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.motus.model.clinic.User#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.motus.model.clinic.User#getRole()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Role();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.clinic.Sex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sex</em>'.
	 * @see org.motus.model.clinic.Sex
	 * @generated
	 */
	EEnum getSex();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.clinic.Side <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Side</em>'.
	 * @see org.motus.model.clinic.Side
	 * @generated
	 */
	EEnum getSide();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.clinic.Irritability <em>Irritability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Irritability</em>'.
	 * @see org.motus.model.clinic.Irritability
	 * @generated
	 */
	EEnum getIrritability();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.clinic.AnswerValue <em>Answer Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer Value</em>'.
	 * @see org.motus.model.clinic.AnswerValue
	 * @generated
	 */
	EEnum getAnswerValue();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.clinic.VisitKind <em>Visit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Visit Kind</em>'.
	 * @see org.motus.model.clinic.VisitKind
	 * @generated
	 */
	EEnum getVisitKind();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.clinic.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.motus.model.clinic.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the meta object for enum '{@link org.motus.model.clinic.PainDepth <em>Pain Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pain Depth</em>'.
	 * @see org.motus.model.clinic.PainDepth
	 * @generated
	 */
	EEnum getPainDepth();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in UTC, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ClinicFactory getClinicFactory();

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
		 * The meta object literal for the '{@link org.motus.model.clinic.impl.PatientImpl <em>Patient</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.impl.PatientImpl
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getPatient()
		 * @generated
		 */
		EClass PATIENT = eINSTANCE.getPatient();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__ID = eINSTANCE.getPatient_Id();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__NUMBER = eINSTANCE.getPatient_Number();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__GIVEN_NAME = eINSTANCE.getPatient_GivenName();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__FAMILY_NAME = eINSTANCE.getPatient_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Birth Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__BIRTH_DATE = eINSTANCE.getPatient_BirthDate();

		/**
		 * The meta object literal for the '<em><b>Sex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__SEX = eINSTANCE.getPatient_Sex();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__PHONE = eINSTANCE.getPatient_Phone();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__EMAIL = eINSTANCE.getPatient_Email();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__ADDRESS = eINSTANCE.getPatient_Address();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__LANGUAGE = eINSTANCE.getPatient_Language();

		/**
		 * The meta object literal for the '<em><b>Equipment</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__EQUIPMENT = eINSTANCE.getPatient_Equipment();

		/**
		 * The meta object literal for the '<em><b>Minutes Per Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__MINUTES_PER_DAY = eINSTANCE.getPatient_MinutesPerDay();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__FLAGS = eINSTANCE.getPatient_Flags();

		/**
		 * The meta object literal for the '<em><b>Archived</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__ARCHIVED = eINSTANCE.getPatient_Archived();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__VERSION = eINSTANCE.getPatient_Version();

		/**
		 * The meta object literal for the '<em><b>Episodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PATIENT__EPISODES = eINSTANCE.getPatient_Episodes();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.impl.EpisodeImpl <em>Episode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.impl.EpisodeImpl
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getEpisode()
		 * @generated
		 */
		EClass EPISODE = eINSTANCE.getEpisode();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__ID = eINSTANCE.getEpisode_Id();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__LOCATION = eINSTANCE.getEpisode_Location();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__STARTED_ON = eINSTANCE.getEpisode_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__ENDED_ON = eINSTANCE.getEpisode_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Onset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__ONSET = eINSTANCE.getEpisode_Onset();

		/**
		 * The meta object literal for the '<em><b>Irritability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__IRRITABILITY = eINSTANCE.getEpisode_Irritability();

		/**
		 * The meta object literal for the '<em><b>Diagnosis System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__DIAGNOSIS_SYSTEM = eINSTANCE.getEpisode_DiagnosisSystem();

		/**
		 * The meta object literal for the '<em><b>Diagnosis Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__DIAGNOSIS_CODE = eINSTANCE.getEpisode_DiagnosisCode();

		/**
		 * The meta object literal for the '<em><b>Diagnosis Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__DIAGNOSIS_TEXT = eINSTANCE.getEpisode_DiagnosisText();

		/**
		 * The meta object literal for the '<em><b>Sites</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__SITES = eINSTANCE.getEpisode_Sites();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__GOALS = eINSTANCE.getEpisode_Goals();

		/**
		 * The meta object literal for the '<em><b>Screenings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__SCREENINGS = eINSTANCE.getEpisode_Screenings();

		/**
		 * The meta object literal for the '<em><b>Visits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__VISITS = eINSTANCE.getEpisode_Visits();

		/**
		 * The meta object literal for the '<em><b>Diary</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__DIARY = eINSTANCE.getEpisode_Diary();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.impl.PainSiteImpl <em>Pain Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.impl.PainSiteImpl
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getPainSite()
		 * @generated
		 */
		EClass PAIN_SITE = eINSTANCE.getPainSite();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_SITE__ID = eINSTANCE.getPainSite_Id();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_SITE__REGION = eINSTANCE.getPainSite_Region();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_SITE__LOCATION = eINSTANCE.getPainSite_Location();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_SITE__SIDE = eINSTANCE.getPainSite_Side();

		/**
		 * The meta object literal for the '<em><b>Pain Now</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_SITE__PAIN_NOW = eINSTANCE.getPainSite_PainNow();

		/**
		 * The meta object literal for the '<em><b>Pain Worst</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_SITE__PAIN_WORST = eINSTANCE.getPainSite_PainWorst();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_SITE__DEPTH = eINSTANCE.getPainSite_Depth();

		/**
		 * The meta object literal for the '<em><b>Spread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_SITE__SPREAD = eINSTANCE.getPainSite_Spread();

		/**
		 * The meta object literal for the '<em><b>Recorded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_SITE__RECORDED_ON = eINSTANCE.getPainSite_RecordedOn();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.impl.GoalImpl <em>Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.impl.GoalImpl
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getGoal()
		 * @generated
		 */
		EClass GOAL = eINSTANCE.getGoal();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__ID = eINSTANCE.getGoal_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TEXT = eINSTANCE.getGoal_Text();

		/**
		 * The meta object literal for the '<em><b>Set On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__SET_ON = eINSTANCE.getGoal_SetOn();

		/**
		 * The meta object literal for the '<em><b>Reached On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__REACHED_ON = eINSTANCE.getGoal_ReachedOn();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.impl.ScreeningImpl <em>Screening</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.impl.ScreeningImpl
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getScreening()
		 * @generated
		 */
		EClass SCREENING = eINSTANCE.getScreening();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREENING__ID = eINSTANCE.getScreening_Id();

		/**
		 * The meta object literal for the '<em><b>Taken At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREENING__TAKEN_AT = eINSTANCE.getScreening_TakenAt();

		/**
		 * The meta object literal for the '<em><b>Taken By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREENING__TAKEN_BY = eINSTANCE.getScreening_TakenBy();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREENING__ANSWERS = eINSTANCE.getScreening_Answers();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.impl.AnswerImpl
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Red Flag Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__RED_FLAG_ID = eINSTANCE.getAnswer_RedFlagId();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__VALUE = eINSTANCE.getAnswer_Value();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NOTE = eINSTANCE.getAnswer_Note();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.impl.VisitImpl <em>Visit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.impl.VisitImpl
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getVisit()
		 * @generated
		 */
		EClass VISIT = eINSTANCE.getVisit();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__ID = eINSTANCE.getVisit_Id();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__DATE = eINSTANCE.getVisit_Date();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__KIND = eINSTANCE.getVisit_Kind();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT__NOTE = eINSTANCE.getVisit_Note();

		/**
		 * The meta object literal for the '<em><b>Scores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT__SCORES = eINSTANCE.getVisit_Scores();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.impl.ScoreImpl <em>Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.impl.ScoreImpl
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getScore()
		 * @generated
		 */
		EClass SCORE = eINSTANCE.getScore();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__ID = eINSTANCE.getScore_Id();

		/**
		 * The meta object literal for the '<em><b>Measure Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__MEASURE_ID = eINSTANCE.getScore_MeasureId();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__ITEM = eINSTANCE.getScore_Item();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__VALUE = eINSTANCE.getScore_Value();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.impl.DiaryDayImpl <em>Diary Day</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.impl.DiaryDayImpl
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getDiaryDay()
		 * @generated
		 */
		EClass DIARY_DAY = eINSTANCE.getDiaryDay();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIARY_DAY__DATE = eINSTANCE.getDiaryDay_Date();

		/**
		 * The meta object literal for the '<em><b>Prescription Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIARY_DAY__PRESCRIPTION_ID = eINSTANCE.getDiaryDay_PrescriptionId();

		/**
		 * The meta object literal for the '<em><b>Sessions Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIARY_DAY__SESSIONS_DONE = eINSTANCE.getDiaryDay_SessionsDone();

		/**
		 * The meta object literal for the '<em><b>Walk Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIARY_DAY__WALK_MINUTES = eINSTANCE.getDiaryDay_WalkMinutes();

		/**
		 * The meta object literal for the '<em><b>Feel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIARY_DAY__FEEL = eINSTANCE.getDiaryDay_Feel();

		/**
		 * The meta object literal for the '<em><b>Pain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIARY_DAY__PAIN = eINSTANCE.getDiaryDay_Pain();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIARY_DAY__NOTE = eINSTANCE.getDiaryDay_Note();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.impl.UserImpl <em>User</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.impl.UserImpl
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getUser()
		 * @generated
		 */
		EClass USER = eINSTANCE.getUser();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__ID = eINSTANCE.getUser_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__NAME = eINSTANCE.getUser_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__TITLE = eINSTANCE.getUser_Title();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__ROLE = eINSTANCE.getUser_Role();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.Sex <em>Sex</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.Sex
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getSex()
		 * @generated
		 */
		EEnum SEX = eINSTANCE.getSex();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.Side <em>Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.Side
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getSide()
		 * @generated
		 */
		EEnum SIDE = eINSTANCE.getSide();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.Irritability <em>Irritability</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.Irritability
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getIrritability()
		 * @generated
		 */
		EEnum IRRITABILITY = eINSTANCE.getIrritability();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.AnswerValue <em>Answer Value</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.AnswerValue
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getAnswerValue()
		 * @generated
		 */
		EEnum ANSWER_VALUE = eINSTANCE.getAnswerValue();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.VisitKind <em>Visit Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.VisitKind
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getVisitKind()
		 * @generated
		 */
		EEnum VISIT_KIND = eINSTANCE.getVisitKind();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.Role <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.Role
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link org.motus.model.clinic.PainDepth <em>Pain Depth</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.motus.model.clinic.PainDepth
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getPainDepth()
		 * @generated
		 */
		EEnum PAIN_DEPTH = eINSTANCE.getPainDepth();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.motus.model.clinic.impl.ClinicPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //ClinicPackage
