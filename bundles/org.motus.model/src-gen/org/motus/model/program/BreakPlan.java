/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Break Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Short breaks at work (claim C18).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.BreakPlan#getEveryMinutes <em>Every Minutes</em>}</li>
 *   <li>{@link org.motus.model.program.BreakPlan#getTotalSeconds <em>Total Seconds</em>}</li>
 *   <li>{@link org.motus.model.program.BreakPlan#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.motus.model.program.ProgramPackage#getBreakPlan()
 * @model
 * @generated
 */
public interface BreakPlan extends EObject {
	/**
	 * Returns the value of the '<em><b>Every Minutes</b></em>' attribute.
	 * The default value is <code>"120"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes, 30 to 120.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every Minutes</em>' attribute.
	 * @see #setEveryMinutes(int)
	 * @see org.motus.model.program.ProgramPackage#getBreakPlan_EveryMinutes()
	 * @model default="120"
	 * @generated
	 */
	int getEveryMinutes();

	/**
	 * Sets the value of the '{@link org.motus.model.program.BreakPlan#getEveryMinutes <em>Every Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every Minutes</em>' attribute.
	 * @see #getEveryMinutes()
	 * @generated
	 */
	void setEveryMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Total Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total Seconds</em>' attribute.
	 * @see #setTotalSeconds(int)
	 * @see org.motus.model.program.ProgramPackage#getBreakPlan_TotalSeconds()
	 * @model
	 * @generated
	 */
	int getTotalSeconds();

	/**
	 * Sets the value of the '{@link org.motus.model.program.BreakPlan#getTotalSeconds <em>Total Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Seconds</em>' attribute.
	 * @see #getTotalSeconds()
	 * @generated
	 */
	void setTotalSeconds(int value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.program.BreakItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.motus.model.program.ProgramPackage#getBreakPlan_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<BreakItem> getItems();

} // BreakPlan
