/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One claim of the two source documents with its appraisal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.Claim#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.Claim#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.motus.model.library.Claim#getText <em>Text</em>}</li>
 *   <li>{@link org.motus.model.library.Claim#getEvidenceStated <em>Evidence Stated</em>}</li>
 *   <li>{@link org.motus.model.library.Claim#getAppraisal <em>Appraisal</em>}</li>
 *   <li>{@link org.motus.model.library.Claim#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.motus.model.library.Claim#getWhy <em>Why</em>}</li>
 *   <li>{@link org.motus.model.library.Claim#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.motus.model.library.Claim#getHandling <em>Handling</em>}</li>
 *   <li>{@link org.motus.model.library.Claim#getPatientText <em>Patient Text</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getClaim()
 * @model
 * @generated
 */
public interface Claim extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.library.LibraryPackage#getClaim_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Claim#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * S1 or S2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.motus.model.library.LibraryPackage#getClaim_Origin()
	 * @model
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Claim#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.motus.model.library.LibraryPackage#getClaim_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Claim#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Stated</em>' attribute.
	 * @see #setEvidenceStated(String)
	 * @see org.motus.model.library.LibraryPackage#getClaim_EvidenceStated()
	 * @model
	 * @generated
	 */
	String getEvidenceStated();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Claim#getEvidenceStated <em>Evidence Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Stated</em>' attribute.
	 * @see #getEvidenceStated()
	 * @generated
	 */
	void setEvidenceStated(String value);

	/**
	 * Returns the value of the '<em><b>Appraisal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.Appraisal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Appraisal</em>' attribute.
	 * @see org.motus.model.library.Appraisal
	 * @see #setAppraisal(Appraisal)
	 * @see org.motus.model.library.LibraryPackage#getClaim_Appraisal()
	 * @model
	 * @generated
	 */
	Appraisal getAppraisal();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Claim#getAppraisal <em>Appraisal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Appraisal</em>' attribute.
	 * @see org.motus.model.library.Appraisal
	 * @see #getAppraisal()
	 * @generated
	 */
	void setAppraisal(Appraisal value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.EvidenceStrength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see org.motus.model.library.EvidenceStrength
	 * @see #setStrength(EvidenceStrength)
	 * @see org.motus.model.library.LibraryPackage#getClaim_Strength()
	 * @model
	 * @generated
	 */
	EvidenceStrength getStrength();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Claim#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see org.motus.model.library.EvidenceStrength
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(EvidenceStrength value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.motus.model.library.LibraryPackage#getClaim_Why()
	 * @model
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Claim#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getClaim_SourceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSourceIds();

	/**
	 * Returns the value of the '<em><b>Handling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Handling</em>' attribute.
	 * @see #setHandling(String)
	 * @see org.motus.model.library.LibraryPackage#getClaim_Handling()
	 * @model
	 * @generated
	 */
	String getHandling();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Claim#getHandling <em>Handling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handling</em>' attribute.
	 * @see #getHandling()
	 * @generated
	 */
	void setHandling(String value);

	/**
	 * Returns the value of the '<em><b>Patient Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The claim as it may be told to a patient, null when it is never printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patient Text</em>' attribute.
	 * @see #setPatientText(String)
	 * @see org.motus.model.library.LibraryPackage#getClaim_PatientText()
	 * @model
	 * @generated
	 */
	String getPatientText();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Claim#getPatientText <em>Patient Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient Text</em>' attribute.
	 * @see #getPatientText()
	 * @generated
	 */
	void setPatientText(String value);

} // Claim
