/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.clinic;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.motus.model.library.LocationCode;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Episode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One spell of pain in care.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.clinic.Episode#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getLocation <em>Location</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getOnset <em>Onset</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getIrritability <em>Irritability</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getDiagnosisSystem <em>Diagnosis System</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getDiagnosisCode <em>Diagnosis Code</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getDiagnosisText <em>Diagnosis Text</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getSites <em>Sites</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getScreenings <em>Screenings</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getVisits <em>Visits</em>}</li>
 *   <li>{@link org.motus.model.clinic.Episode#getDiary <em>Diary</em>}</li>
 * </ul>
 *
 * @see org.motus.model.clinic.ClinicPackage#getEpisode()
 * @model
 * @generated
 */
public interface Episode extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Episode#getId <em>Id</em>}' attribute.
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
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_Location()
	 * @model
	 * @generated
	 */
	LocationCode getLocation();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Episode#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see org.motus.model.library.LocationCode
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(LocationCode value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_StartedOn()
	 * @model dataType="org.motus.model.program.Date"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Episode#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null while open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_EndedOn()
	 * @model dataType="org.motus.model.program.Date"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Episode#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Onset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Onset</em>' attribute.
	 * @see #setOnset(String)
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_Onset()
	 * @model
	 * @generated
	 */
	String getOnset();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Episode#getOnset <em>Onset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Onset</em>' attribute.
	 * @see #getOnset()
	 * @generated
	 */
	void setOnset(String value);

	/**
	 * Returns the value of the '<em><b>Irritability</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.clinic.Irritability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Irritability</em>' attribute.
	 * @see org.motus.model.clinic.Irritability
	 * @see #setIrritability(Irritability)
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_Irritability()
	 * @model
	 * @generated
	 */
	Irritability getIrritability();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Episode#getIrritability <em>Irritability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Irritability</em>' attribute.
	 * @see org.motus.model.clinic.Irritability
	 * @see #getIrritability()
	 * @generated
	 */
	void setIrritability(Irritability value);

	/**
	 * Returns the value of the '<em><b>Diagnosis System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code system URI.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagnosis System</em>' attribute.
	 * @see #setDiagnosisSystem(String)
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_DiagnosisSystem()
	 * @model
	 * @generated
	 */
	String getDiagnosisSystem();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Episode#getDiagnosisSystem <em>Diagnosis System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diagnosis System</em>' attribute.
	 * @see #getDiagnosisSystem()
	 * @generated
	 */
	void setDiagnosisSystem(String value);

	/**
	 * Returns the value of the '<em><b>Diagnosis Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diagnosis Code</em>' attribute.
	 * @see #setDiagnosisCode(String)
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_DiagnosisCode()
	 * @model
	 * @generated
	 */
	String getDiagnosisCode();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Episode#getDiagnosisCode <em>Diagnosis Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diagnosis Code</em>' attribute.
	 * @see #getDiagnosisCode()
	 * @generated
	 */
	void setDiagnosisCode(String value);

	/**
	 * Returns the value of the '<em><b>Diagnosis Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diagnosis Text</em>' attribute.
	 * @see #setDiagnosisText(String)
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_DiagnosisText()
	 * @model
	 * @generated
	 */
	String getDiagnosisText();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Episode#getDiagnosisText <em>Diagnosis Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diagnosis Text</em>' attribute.
	 * @see #getDiagnosisText()
	 * @generated
	 */
	void setDiagnosisText(String value);

	/**
	 * Returns the value of the '<em><b>Sites</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.clinic.PainSite}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sites</em>' containment reference list.
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_Sites()
	 * @model containment="true"
	 * @generated
	 */
	EList<PainSite> getSites();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.clinic.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_Goals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Screenings</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.clinic.Screening}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Screenings</em>' containment reference list.
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_Screenings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Screening> getScreenings();

	/**
	 * Returns the value of the '<em><b>Visits</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.clinic.Visit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Visits</em>' containment reference list.
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_Visits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Visit> getVisits();

	/**
	 * Returns the value of the '<em><b>Diary</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.clinic.DiaryDay}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diary</em>' containment reference list.
	 * @see org.motus.model.clinic.ClinicPackage#getEpisode_Diary()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiaryDay> getDiary();

} // Episode
