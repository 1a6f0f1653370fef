/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.motus.model.library.Claim;
import org.motus.model.library.Faq;
import org.motus.model.library.LocationCode;
import org.motus.model.library.PainLocation;
import org.motus.model.library.SpineDirection;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Program</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one person does at home. Carries the text of all it prints, so that an old revision prints the same for ever.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.Program#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getLocation <em>Location</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getClinicianName <em>Clinician Name</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getLibraryVersion <em>Library Version</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getContentStatus <em>Content Status</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getMorningWaitMinutes <em>Morning Wait Minutes</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getLocationText <em>Location Text</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getIfThenPlans <em>If Then Plans</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getBreakPlan <em>Break Plan</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getWalkingPlan <em>Walking Plan</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getOptions <em>Options</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getNote <em>Note</em>}</li>
 *   <li>{@link org.motus.model.program.Program#getOverrides <em>Overrides</em>}</li>
 * </ul>
 *
 * @see org.motus.model.program.ProgramPackage#getProgram()
 * @model
 * @generated
 */
public interface Program extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.program.ProgramPackage#getProgram_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.LocationCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see org.motus.model.library.LocationCode
	 * @see #setLocation(LocationCode)
	 * @see org.motus.model.program.ProgramPackage#getProgram_Location()
	 * @model
	 * @generated
	 */
	LocationCode getLocation();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see org.motus.model.library.LocationCode
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(LocationCode value);

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.program.Profile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Profile</em>' attribute.
	 * @see org.motus.model.program.Profile
	 * @see #setProfile(Profile)
	 * @see org.motus.model.program.ProgramPackage#getProgram_Profile()
	 * @model
	 * @generated
	 */
	Profile getProfile();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getProfile <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile</em>' attribute.
	 * @see org.motus.model.program.Profile
	 * @see #getProfile()
	 * @generated
	 */
	void setProfile(Profile value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.SpineDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.motus.model.library.SpineDirection
	 * @see #setDirection(SpineDirection)
	 * @see org.motus.model.program.ProgramPackage#getProgram_Direction()
	 * @model
	 * @generated
	 */
	SpineDirection getDirection();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.motus.model.library.SpineDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(SpineDirection value);

	/**
	 * Returns the value of the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created On</em>' attribute.
	 * @see #setCreatedOn(LocalDate)
	 * @see org.motus.model.program.ProgramPackage#getProgram_CreatedOn()
	 * @model dataType="org.motus.model.program.Date"
	 * @generated
	 */
	LocalDate getCreatedOn();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getCreatedOn <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created On</em>' attribute.
	 * @see #getCreatedOn()
	 * @generated
	 */
	void setCreatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next review, null when none is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review On</em>' attribute.
	 * @see #setReviewOn(LocalDate)
	 * @see org.motus.model.program.ProgramPackage#getProgram_ReviewOn()
	 * @model dataType="org.motus.model.program.Date"
	 * @generated
	 */
	LocalDate getReviewOn();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getReviewOn <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review On</em>' attribute.
	 * @see #getReviewOn()
	 * @generated
	 */
	void setReviewOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Clinician Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clinician Name</em>' attribute.
	 * @see #setClinicianName(String)
	 * @see org.motus.model.program.ProgramPackage#getProgram_ClinicianName()
	 * @model
	 * @generated
	 */
	String getClinicianName();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getClinicianName <em>Clinician Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clinician Name</em>' attribute.
	 * @see #getClinicianName()
	 * @generated
	 */
	void setClinicianName(String value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the patient's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #setGoal(String)
	 * @see org.motus.model.program.ProgramPackage#getProgram_Goal()
	 * @model
	 * @generated
	 */
	String getGoal();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(String value);

	/**
	 * Returns the value of the '<em><b>Library Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Library Version</em>' attribute.
	 * @see #setLibraryVersion(String)
	 * @see org.motus.model.program.ProgramPackage#getProgram_LibraryVersion()
	 * @model
	 * @generated
	 */
	String getLibraryVersion();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getLibraryVersion <em>Library Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Library Version</em>' attribute.
	 * @see #getLibraryVersion()
	 * @generated
	 */
	void setLibraryVersion(String value);

	/**
	 * Returns the value of the '<em><b>Content Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the library said about its clinical review when the program was written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Status</em>' attribute.
	 * @see #setContentStatus(String)
	 * @see org.motus.model.program.ProgramPackage#getProgram_ContentStatus()
	 * @model
	 * @generated
	 */
	String getContentStatus();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getContentStatus <em>Content Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Status</em>' attribute.
	 * @see #getContentStatus()
	 * @generated
	 */
	void setContentStatus(String value);

	/**
	 * Returns the value of the '<em><b>Morning Wait Minutes</b></em>' attribute.
	 * The default value is <code>"60"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes after getting up, 60 to 120 (claim C09).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Morning Wait Minutes</em>' attribute.
	 * @see #setMorningWaitMinutes(int)
	 * @see org.motus.model.program.ProgramPackage#getProgram_MorningWaitMinutes()
	 * @model default="60"
	 * @generated
	 */
	int getMorningWaitMinutes();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getMorningWaitMinutes <em>Morning Wait Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Morning Wait Minutes</em>' attribute.
	 * @see #getMorningWaitMinutes()
	 * @generated
	 */
	void setMorningWaitMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Location Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The location as it read when the program was written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location Text</em>' containment reference.
	 * @see #setLocationText(PainLocation)
	 * @see org.motus.model.program.ProgramPackage#getProgram_LocationText()
	 * @model containment="true"
	 * @generated
	 */
	PainLocation getLocationText();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getLocationText <em>Location Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location Text</em>' containment reference.
	 * @see #getLocationText()
	 * @generated
	 */
	void setLocationText(PainLocation value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.program.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.motus.model.program.ProgramPackage#getProgram_Phases()
	 * @model containment="true"
	 * @generated
	 */
	EList<Phase> getPhases();

	/**
	 * Returns the value of the '<em><b>If Then Plans</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.program.IfThenPlan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>If Then Plans</em>' containment reference list.
	 * @see org.motus.model.program.ProgramPackage#getProgram_IfThenPlans()
	 * @model containment="true"
	 * @generated
	 */
	EList<IfThenPlan> getIfThenPlans();

	/**
	 * Returns the value of the '<em><b>Break Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Break Plan</em>' containment reference.
	 * @see #setBreakPlan(BreakPlan)
	 * @see org.motus.model.program.ProgramPackage#getProgram_BreakPlan()
	 * @model containment="true"
	 * @generated
	 */
	BreakPlan getBreakPlan();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getBreakPlan <em>Break Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Break Plan</em>' containment reference.
	 * @see #getBreakPlan()
	 * @generated
	 */
	void setBreakPlan(BreakPlan value);

	/**
	 * Returns the value of the '<em><b>Walking Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Walking Plan</em>' containment reference.
	 * @see #setWalkingPlan(WalkingPlan)
	 * @see org.motus.model.program.ProgramPackage#getProgram_WalkingPlan()
	 * @model containment="true"
	 * @generated
	 */
	WalkingPlan getWalkingPlan();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getWalkingPlan <em>Walking Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Walking Plan</em>' containment reference.
	 * @see #getWalkingPlan()
	 * @generated
	 */
	void setWalkingPlan(WalkingPlan value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Faq}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions and answers as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.motus.model.program.ProgramPackage#getProgram_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Faq> getQuestions();

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The claims behind the program as they read then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.motus.model.program.ProgramPackage#getProgram_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<Claim> getClaims();

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference.
	 * @see #setOptions(HandoutOptions)
	 * @see org.motus.model.program.ProgramPackage#getProgram_Options()
	 * @model containment="true"
	 * @generated
	 */
	HandoutOptions getOptions();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getOptions <em>Options</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Options</em>' containment reference.
	 * @see #getOptions()
	 * @generated
	 */
	void setOptions(HandoutOptions value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.motus.model.program.ProgramPackage#getProgram_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Program#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Overrides</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.program.CheckOverride}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a clinician decided against a check that would refuse the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overrides</em>' containment reference list.
	 * @see org.motus.model.program.ProgramPackage#getProgram_Overrides()
	 * @model containment="true"
	 * @generated
	 */
	EList<CheckOverride> getOverrides();

} // Program
