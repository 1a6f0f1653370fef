/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Patient Warning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One warning of a location, as printed in the stop box.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.PatientWarning#getKind <em>Kind</em>}</li>
 *   <li>{@link org.motus.model.library.PatientWarning#getText <em>Text</em>}</li>
 *   <li>{@link org.motus.model.library.PatientWarning#getLead <em>Lead</em>}</li>
 *   <li>{@link org.motus.model.library.PatientWarning#getSigns <em>Signs</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getPatientWarning()
 * @model
 * @generated
 */
public interface PatientWarning extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.WarningKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.motus.model.library.WarningKind
	 * @see #setKind(WarningKind)
	 * @see org.motus.model.library.LibraryPackage#getPatientWarning_Kind()
	 * @model
	 * @generated
	 */
	WarningKind getKind();

	/**
	 * Sets the value of the '{@link org.motus.model.library.PatientWarning#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.motus.model.library.WarningKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(WarningKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole warning as one text, as the clinical reference words it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.motus.model.library.LibraryPackage#getPatientWarning_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.motus.model.library.PatientWarning#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First line of the stop box, what to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead</em>' attribute.
	 * @see #setLead(String)
	 * @see org.motus.model.library.LibraryPackage#getPatientWarning_Lead()
	 * @model
	 * @generated
	 */
	String getLead();

	/**
	 * Sets the value of the '{@link org.motus.model.library.PatientWarning#getLead <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' attribute.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(String value);

	/**
	 * Returns the value of the '<em><b>Signs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short bullets; empty when the lead says it all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signs</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getPatientWarning_Signs()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSigns();

} // PatientWarning
