/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>If Then Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A trigger and what follows (claim C19).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.IfThenPlan#getKind <em>Kind</em>}</li>
 *   <li>{@link org.motus.model.program.IfThenPlan#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.motus.model.program.IfThenPlan#getAction <em>Action</em>}</li>
 * </ul>
 *
 * @see org.motus.model.program.ProgramPackage#getIfThenPlan()
 * @model
 * @generated
 */
public interface IfThenPlan extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.program.PlanKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.motus.model.program.PlanKind
	 * @see #setKind(PlanKind)
	 * @see org.motus.model.program.ProgramPackage#getIfThenPlan_Kind()
	 * @model
	 * @generated
	 */
	PlanKind getKind();

	/**
	 * Sets the value of the '{@link org.motus.model.program.IfThenPlan#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.motus.model.program.PlanKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlanKind value);

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words after If.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see #setTrigger(String)
	 * @see org.motus.model.program.ProgramPackage#getIfThenPlan_Trigger()
	 * @model
	 * @generated
	 */
	String getTrigger();

	/**
	 * Sets the value of the '{@link org.motus.model.program.IfThenPlan#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words after then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.motus.model.program.ProgramPackage#getIfThenPlan_Action()
	 * @model
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.motus.model.program.IfThenPlan#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

} // IfThenPlan
