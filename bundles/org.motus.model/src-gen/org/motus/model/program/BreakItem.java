/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program;

import org.eclipse.emf.ecore.EObject;

import org.motus.model.library.Sides;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Break Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One exercise of a break, with its name as it was.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.BreakItem#getExerciseId <em>Exercise Id</em>}</li>
 *   <li>{@link org.motus.model.program.BreakItem#getName <em>Name</em>}</li>
 *   <li>{@link org.motus.model.program.BreakItem#getSides <em>Sides</em>}</li>
 *   <li>{@link org.motus.model.program.BreakItem#getReps <em>Reps</em>}</li>
 *   <li>{@link org.motus.model.program.BreakItem#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.motus.model.program.BreakItem#getSeconds <em>Seconds</em>}</li>
 * </ul>
 *
 * @see org.motus.model.program.ProgramPackage#getBreakItem()
 * @model
 * @generated
 */
public interface BreakItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Exercise Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exercise Id</em>' attribute.
	 * @see #setExerciseId(String)
	 * @see org.motus.model.program.ProgramPackage#getBreakItem_ExerciseId()
	 * @model
	 * @generated
	 */
	String getExerciseId();

	/**
	 * Sets the value of the '{@link org.motus.model.program.BreakItem#getExerciseId <em>Exercise Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercise Id</em>' attribute.
	 * @see #getExerciseId()
	 * @generated
	 */
	void setExerciseId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.motus.model.program.ProgramPackage#getBreakItem_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.motus.model.program.BreakItem#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Sides</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.Sides}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sides</em>' attribute.
	 * @see org.motus.model.library.Sides
	 * @see #setSides(Sides)
	 * @see org.motus.model.program.ProgramPackage#getBreakItem_Sides()
	 * @model
	 * @generated
	 */
	Sides getSides();

	/**
	 * Sets the value of the '{@link org.motus.model.program.BreakItem#getSides <em>Sides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sides</em>' attribute.
	 * @see org.motus.model.library.Sides
	 * @see #getSides()
	 * @generated
	 */
	void setSides(Sides value);

	/**
	 * Returns the value of the '<em><b>Reps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reps</em>' attribute.
	 * @see #setReps(Integer)
	 * @see org.motus.model.program.ProgramPackage#getBreakItem_Reps()
	 * @model
	 * @generated
	 */
	Integer getReps();

	/**
	 * Sets the value of the '{@link org.motus.model.program.BreakItem#getReps <em>Reps</em>}' attribute.
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
	 * Seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold Seconds</em>' attribute.
	 * @see #setHoldSeconds(Integer)
	 * @see org.motus.model.program.ProgramPackage#getBreakItem_HoldSeconds()
	 * @model
	 * @generated
	 */
	Integer getHoldSeconds();

	/**
	 * Sets the value of the '{@link org.motus.model.program.BreakItem#getHoldSeconds <em>Hold Seconds</em>}' attribute.
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
	 * Seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(int)
	 * @see org.motus.model.program.ProgramPackage#getBreakItem_Seconds()
	 * @model
	 * @generated
	 */
	int getSeconds();

	/**
	 * Sets the value of the '{@link org.motus.model.program.BreakItem#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(int value);

} // BreakItem
