/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Red Flag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One screening item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.RedFlag#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.RedFlag#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.motus.model.library.RedFlag#getSuspect <em>Suspect</em>}</li>
 *   <li>{@link org.motus.model.library.RedFlag#getClinicianText <em>Clinician Text</em>}</li>
 *   <li>{@link org.motus.model.library.RedFlag#getPatientQuestion <em>Patient Question</em>}</li>
 *   <li>{@link org.motus.model.library.RedFlag#getTier <em>Tier</em>}</li>
 *   <li>{@link org.motus.model.library.RedFlag#getAction <em>Action</em>}</li>
 *   <li>{@link org.motus.model.library.RedFlag#getSourceIds <em>Source Ids</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getRedFlag()
 * @model
 * @generated
 */
public interface RedFlag extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.library.LibraryPackage#getRedFlag_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.RedFlag#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Regions</b></em>' attribute list.
	 * The list contents are of type {@link org.motus.model.library.LocationCode}.
	 * The literals are from the enumeration {@link org.motus.model.library.LocationCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Locations it is asked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions</em>' attribute list.
	 * @see org.motus.model.library.LocationCode
	 * @see org.motus.model.library.LibraryPackage#getRedFlag_Regions()
	 * @model unique="false"
	 * @generated
	 */
	EList<LocationCode> getRegions();

	/**
	 * Returns the value of the '<em><b>Suspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suspect</em>' attribute.
	 * @see #setSuspect(String)
	 * @see org.motus.model.library.LibraryPackage#getRedFlag_Suspect()
	 * @model
	 * @generated
	 */
	String getSuspect();

	/**
	 * Sets the value of the '{@link org.motus.model.library.RedFlag#getSuspect <em>Suspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suspect</em>' attribute.
	 * @see #getSuspect()
	 * @generated
	 */
	void setSuspect(String value);

	/**
	 * Returns the value of the '<em><b>Clinician Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clinician Text</em>' attribute.
	 * @see #setClinicianText(String)
	 * @see org.motus.model.library.LibraryPackage#getRedFlag_ClinicianText()
	 * @model
	 * @generated
	 */
	String getClinicianText();

	/**
	 * Sets the value of the '{@link org.motus.model.library.RedFlag#getClinicianText <em>Clinician Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clinician Text</em>' attribute.
	 * @see #getClinicianText()
	 * @generated
	 */
	void setClinicianText(String value);

	/**
	 * Returns the value of the '<em><b>Patient Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null when the clinician finds it without asking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patient Question</em>' attribute.
	 * @see #setPatientQuestion(String)
	 * @see org.motus.model.library.LibraryPackage#getRedFlag_PatientQuestion()
	 * @model
	 * @generated
	 */
	String getPatientQuestion();

	/**
	 * Sets the value of the '{@link org.motus.model.library.RedFlag#getPatientQuestion <em>Patient Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient Question</em>' attribute.
	 * @see #getPatientQuestion()
	 * @generated
	 */
	void setPatientQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Tier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.Tier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier</em>' attribute.
	 * @see org.motus.model.library.Tier
	 * @see #setTier(Tier)
	 * @see org.motus.model.library.LibraryPackage#getRedFlag_Tier()
	 * @model
	 * @generated
	 */
	Tier getTier();

	/**
	 * Sets the value of the '{@link org.motus.model.library.RedFlag#getTier <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier</em>' attribute.
	 * @see org.motus.model.library.Tier
	 * @see #getTier()
	 * @generated
	 */
	void setTier(Tier value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.motus.model.library.LibraryPackage#getRedFlag_Action()
	 * @model
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.motus.model.library.RedFlag#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getRedFlag_SourceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSourceIds();

} // RedFlag
