/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.clinic;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A goal in the patient's words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.clinic.Goal#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.clinic.Goal#getText <em>Text</em>}</li>
 *   <li>{@link org.motus.model.clinic.Goal#getSetOn <em>Set On</em>}</li>
 *   <li>{@link org.motus.model.clinic.Goal#getReachedOn <em>Reached On</em>}</li>
 * </ul>
 *
 * @see org.motus.model.clinic.ClinicPackage#getGoal()
 * @model
 * @generated
 */
public interface Goal extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.clinic.ClinicPackage#getGoal_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Goal#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.motus.model.clinic.ClinicPackage#getGoal_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Goal#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Set On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Set On</em>' attribute.
	 * @see #setSetOn(LocalDate)
	 * @see org.motus.model.clinic.ClinicPackage#getGoal_SetOn()
	 * @model dataType="org.motus.model.program.Date"
	 * @generated
	 */
	LocalDate getSetOn();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Goal#getSetOn <em>Set On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set On</em>' attribute.
	 * @see #getSetOn()
	 * @generated
	 */
	void setSetOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reached On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reached On</em>' attribute.
	 * @see #setReachedOn(LocalDate)
	 * @see org.motus.model.clinic.ClinicPackage#getGoal_ReachedOn()
	 * @model dataType="org.motus.model.program.Date"
	 * @generated
	 */
	LocalDate getReachedOn();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.Goal#getReachedOn <em>Reached On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reached On</em>' attribute.
	 * @see #getReachedOn()
	 * @generated
	 */
	void setReachedOn(LocalDate value);

} // Goal
