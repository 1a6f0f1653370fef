/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Micro Break Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One exercise of a work break.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.MicroBreakItem#getExerciseId <em>Exercise Id</em>}</li>
 *   <li>{@link org.motus.model.library.MicroBreakItem#getReps <em>Reps</em>}</li>
 *   <li>{@link org.motus.model.library.MicroBreakItem#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.motus.model.library.MicroBreakItem#getSeconds <em>Seconds</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getMicroBreakItem()
 * @model
 * @generated
 */
public interface MicroBreakItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Exercise Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exercise Id</em>' attribute.
	 * @see #setExerciseId(String)
	 * @see org.motus.model.library.LibraryPackage#getMicroBreakItem_ExerciseId()
	 * @model
	 * @generated
	 */
	String getExerciseId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.MicroBreakItem#getExerciseId <em>Exercise Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercise Id</em>' attribute.
	 * @see #getExerciseId()
	 * @generated
	 */
	void setExerciseId(String value);

	/**
	 * Returns the value of the '<em><b>Reps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Repetitions, null when timed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reps</em>' attribute.
	 * @see #setReps(Integer)
	 * @see org.motus.model.library.LibraryPackage#getMicroBreakItem_Reps()
	 * @model
	 * @generated
	 */
	Integer getReps();

	/**
	 * Sets the value of the '{@link org.motus.model.library.MicroBreakItem#getReps <em>Reps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reps</em>' attribute.
	 * @see #getReps()
	 * @generated
	 */
	void setReps(Integer value);

	/**
	 * Returns the value of the '<em><b>Hold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds, null when timed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold Seconds</em>' attribute.
	 * @see #setHoldSeconds(Integer)
	 * @see org.motus.model.library.LibraryPackage#getMicroBreakItem_HoldSeconds()
	 * @model
	 * @generated
	 */
	Integer getHoldSeconds();

	/**
	 * Sets the value of the '{@link org.motus.model.library.MicroBreakItem#getHoldSeconds <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold Seconds</em>' attribute.
	 * @see #getHoldSeconds()
	 * @generated
	 */
	void setHoldSeconds(Integer value);

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds the item takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(int)
	 * @see org.motus.model.library.LibraryPackage#getMicroBreakItem_Seconds()
	 * @model
	 * @generated
	 */
	int getSeconds();

	/**
	 * Sets the value of the '{@link org.motus.model.library.MicroBreakItem#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(int value);

} // MicroBreakItem
