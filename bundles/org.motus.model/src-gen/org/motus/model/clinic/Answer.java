/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.clinic;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to one red flag.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.clinic.Answer#getRedFlagId <em>Red Flag Id</em>}</li>
 *   <li>{@link org.motus.model.clinic.Answer#getValue <em>Value</em>}</li>
 *   <li>{@link org.motus.model.clinic.Answer#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.motus.model.clinic.ClinicPackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends EObject {
	/**
	 * Returns the value of the '<em><b>Red Flag Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Red Flag Id</em>' attribute.
	 * @see #setRedFlagId(String)
	 * @see org.motus.model.clinic.ClinicPackage#getAnswer_RedFlagId()
	 * @model
	 * @generated
	 */
	String getRedFlagId();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Answer#getRedFlagId <em>Red Flag Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Red Flag Id</em>' attribute.
	 * @see #getRedFlagId()
	 * @generated
	 */
	void setRedFlagId(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.clinic.AnswerValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see org.motus.model.clinic.AnswerValue
	 * @see #setValue(AnswerValue)
	 * @see org.motus.model.clinic.ClinicPackage#getAnswer_Value()
	 * @model
	 * @generated
	 */
	AnswerValue getValue();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Answer#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see org.motus.model.clinic.AnswerValue
	 * @see #getValue()
	 * @generated
	 */
	void setValue(AnswerValue value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.motus.model.clinic.ClinicPackage#getAnswer_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Answer#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Answer
