/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Direction Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The exercise that joins the starter set for a preferred direction.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.DirectionSlot#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.motus.model.library.DirectionSlot#getExerciseId <em>Exercise Id</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getDirectionSlot()
 * @model
 * @generated
 */
public interface DirectionSlot extends EObject {
	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.SpineDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.motus.model.library.SpineDirection
	 * @see #setDirection(SpineDirection)
	 * @see org.motus.model.library.LibraryPackage#getDirectionSlot_Direction()
	 * @model
	 * @generated
	 */
	SpineDirection getDirection();

	/**
	 * Sets the value of the '{@link org.motus.model.library.DirectionSlot#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.motus.model.library.SpineDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(SpineDirection value);

	/**
	 * Returns the value of the '<em><b>Exercise Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exercise Id</em>' attribute.
	 * @see #setExerciseId(String)
	 * @see org.motus.model.library.LibraryPackage#getDirectionSlot_ExerciseId()
	 * @model
	 * @generated
	 */
	String getExerciseId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.DirectionSlot#getExerciseId <em>Exercise Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercise Id</em>' attribute.
	 * @see #getExerciseId()
	 * @generated
	 */
	void setExerciseId(String value);

} // DirectionSlot
