/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Routine Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of a routine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.RoutineEntry#getOrder <em>Order</em>}</li>
 *   <li>{@link org.motus.model.library.RoutineEntry#getExerciseId <em>Exercise Id</em>}</li>
 *   <li>{@link org.motus.model.library.RoutineEntry#getPhase <em>Phase</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getRoutineEntry()
 * @model
 * @generated
 */
public interface RoutineEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(int)
	 * @see org.motus.model.library.LibraryPackage#getRoutineEntry_Order()
	 * @model
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.motus.model.library.RoutineEntry#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

	/**
	 * Returns the value of the '<em><b>Exercise Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exercise Id</em>' attribute.
	 * @see #setExerciseId(String)
	 * @see org.motus.model.library.LibraryPackage#getRoutineEntry_ExerciseId()
	 * @model
	 * @generated
	 */
	String getExerciseId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.RoutineEntry#getExerciseId <em>Exercise Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercise Id</em>' attribute.
	 * @see #getExerciseId()
	 * @generated
	 */
	void setExerciseId(String value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phase 1 weeks 0 to 2, phase 2 weeks 2 to 6, phase 3 after week 6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see #setPhase(int)
	 * @see org.motus.model.library.LibraryPackage#getRoutineEntry_Phase()
	 * @model
	 * @generated
	 */
	int getPhase();

	/**
	 * Sets the value of the '{@link org.motus.model.library.RoutineEntry#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(int value);

} // RoutineEntry
