/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program;

import org.eclipse.emf.ecore.EObject;

import org.motus.model.library.Ladder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Walking Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The walking ladder as it was, and where this person stands.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.WalkingPlan#getCurrentStepId <em>Current Step Id</em>}</li>
 *   <li>{@link org.motus.model.program.WalkingPlan#getLadder <em>Ladder</em>}</li>
 * </ul>
 *
 * @see org.motus.model.program.ProgramPackage#getWalkingPlan()
 * @model
 * @generated
 */
public interface WalkingPlan extends EObject {
	/**
	 * Returns the value of the '<em><b>Current Step Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Current Step Id</em>' attribute.
	 * @see #setCurrentStepId(String)
	 * @see org.motus.model.program.ProgramPackage#getWalkingPlan_CurrentStepId()
	 * @model
	 * @generated
	 */
	String getCurrentStepId();

	/**
	 * Sets the value of the '{@link org.motus.model.program.WalkingPlan#getCurrentStepId <em>Current Step Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Step Id</em>' attribute.
	 * @see #getCurrentStepId()
	 * @generated
	 */
	void setCurrentStepId(String value);

	/**
	 * Returns the value of the '<em><b>Ladder</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ladder</em>' containment reference.
	 * @see #setLadder(Ladder)
	 * @see org.motus.model.program.ProgramPackage#getWalkingPlan_Ladder()
	 * @model containment="true"
	 * @generated
	 */
	Ladder getLadder();

	/**
	 * Sets the value of the '{@link org.motus.model.program.WalkingPlan#getLadder <em>Ladder</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ladder</em>' containment reference.
	 * @see #getLadder()
	 * @generated
	 */
	void setLadder(Ladder value);

} // WalkingPlan
