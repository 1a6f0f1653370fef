/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pain Location</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the five pain locations with what it is, its routine and its warnings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.PainLocation#getCode <em>Code</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getName <em>Name</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getPatientName <em>Patient Name</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getHandoutReason <em>Handout Reason</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getBodyArea <em>Body Area</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getLikelyContributors <em>Likely Contributors</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getClaimIds <em>Claim Ids</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getIcd10Who <em>Icd10 Who</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getIcd10Cm <em>Icd10 Cm</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getBodySites <em>Body Sites</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getPrimaryMeasureIds <em>Primary Measure Ids</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getOptionalMeasureIds <em>Optional Measure Ids</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getWarnings <em>Warnings</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getRoutine <em>Routine</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getSwapRules <em>Swap Rules</em>}</li>
 *   <li>{@link org.motus.model.library.PainLocation#getAlternateIds <em>Alternate Ids</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getPainLocation()
 * @model
 * @generated
 */
public interface PainLocation extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.LocationCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see org.motus.model.library.LocationCode
	 * @see #setCode(LocationCode)
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_Code()
	 * @model
	 * @generated
	 */
	LocationCode getCode();

	/**
	 * Sets the value of the '{@link org.motus.model.library.PainLocation#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see org.motus.model.library.LocationCode
	 * @see #getCode()
	 * @generated
	 */
	void setCode(LocationCode value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clinicians' name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.motus.model.library.PainLocation#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Patient Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Patients' name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patient Name</em>' attribute.
	 * @see #setPatientName(String)
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_PatientName()
	 * @model
	 * @generated
	 */
	String getPatientName();

	/**
	 * Sets the value of the '{@link org.motus.model.library.PainLocation#getPatientName <em>Patient Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient Name</em>' attribute.
	 * @see #getPatientName()
	 * @generated
	 */
	void setPatientName(String value);

	/**
	 * Returns the value of the '<em><b>Handout Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plain words for the first line of the handout, for example Leg pain from the back (sciatica).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handout Reason</em>' attribute.
	 * @see #setHandoutReason(String)
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_HandoutReason()
	 * @model
	 * @generated
	 */
	String getHandoutReason();

	/**
	 * Sets the value of the '{@link org.motus.model.library.PainLocation#getHandoutReason <em>Handout Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handout Reason</em>' attribute.
	 * @see #getHandoutReason()
	 * @generated
	 */
	void setHandoutReason(String value);

	/**
	 * Returns the value of the '<em><b>Body Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body Area</em>' attribute.
	 * @see #setBodyArea(String)
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_BodyArea()
	 * @model
	 * @generated
	 */
	String getBodyArea();

	/**
	 * Sets the value of the '{@link org.motus.model.library.PainLocation#getBodyArea <em>Body Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body Area</em>' attribute.
	 * @see #getBodyArea()
	 * @generated
	 */
	void setBodyArea(String value);

	/**
	 * Returns the value of the '<em><b>Likely Contributors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Likely Contributors</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_LikelyContributors()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getLikelyContributors();

	/**
	 * Returns the value of the '<em><b>Claim Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Claims this location carries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claim Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_ClaimIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getClaimIds();

	/**
	 * Returns the value of the '<em><b>Icd10 Who</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WHO ICD-10 categories.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Icd10 Who</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_Icd10Who()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getIcd10Who();

	/**
	 * Returns the value of the '<em><b>Icd10 Cm</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * US ICD-10-CM codes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Icd10 Cm</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_Icd10Cm()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getIcd10Cm();

	/**
	 * Returns the value of the '<em><b>Body Sites</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SNOMED CT body structures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body Sites</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_BodySites()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coding> getBodySites();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SNOMED CT findings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coding> getFindings();

	/**
	 * Returns the value of the '<em><b>Primary Measure Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Primary Measure Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_PrimaryMeasureIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPrimaryMeasureIds();

	/**
	 * Returns the value of the '<em><b>Optional Measure Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Optional Measure Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_OptionalMeasureIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getOptionalMeasureIds();

	/**
	 * Returns the value of the '<em><b>Warnings</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.PatientWarning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Warnings</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_Warnings()
	 * @model containment="true"
	 * @generated
	 */
	EList<PatientWarning> getWarnings();

	/**
	 * Returns the value of the '<em><b>Routine</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Routine</em>' containment reference.
	 * @see #setRoutine(Routine)
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_Routine()
	 * @model containment="true"
	 * @generated
	 */
	Routine getRoutine();

	/**
	 * Sets the value of the '{@link org.motus.model.library.PainLocation#getRoutine <em>Routine</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Routine</em>' containment reference.
	 * @see #getRoutine()
	 * @generated
	 */
	void setRoutine(Routine value);

	/**
	 * Returns the value of the '<em><b>Swap Rules</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plain sentences for the clinician.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swap Rules</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_SwapRules()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSwapRules();

	/**
	 * Returns the value of the '<em><b>Alternate Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercises that may be swapped in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternate Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getPainLocation_AlternateIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAlternateIds();

} // PainLocation
