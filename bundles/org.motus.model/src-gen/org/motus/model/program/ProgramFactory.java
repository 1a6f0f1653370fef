/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.motus.model.program.ProgramPackage
 * @generated
 */
public interface ProgramFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProgramFactory eINSTANCE = org.motus.model.program.impl.ProgramFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Program</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Program</em>'.
	 * @generated
	 */
	Program createProgram();

	/**
	 * Returns a new object of class '<em>Phase</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Phase</em>'.
	 * @generated
	 */
	Phase createPhase();

	/**
	 * Returns a new object of class '<em>Prescription</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Prescription</em>'.
	 * @generated
	 */
	Prescription createPrescription();

	/**
	 * Returns a new object of class '<em>If Then Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>If Then Plan</em>'.
	 * @generated
	 */
	IfThenPlan createIfThenPlan();

	/**
	 * Returns a new object of class '<em>Break Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Break Plan</em>'.
	 * @generated
	 */
	BreakPlan createBreakPlan();

	/**
	 * Returns a new object of class '<em>Break Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Break Item</em>'.
	 * @generated
	 */
	BreakItem createBreakItem();

	/**
	 * Returns a new object of class '<em>Walking Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Walking Plan</em>'.
	 * @generated
	 */
	WalkingPlan createWalkingPlan();

	/**
	 * Returns a new object of class '<em>Handout Options</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Handout Options</em>'.
	 * @generated
	 */
	HandoutOptions createHandoutOptions();

	/**
	 * Returns a new object of class '<em>Check Override</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Check Override</em>'.
	 * @generated
	 */
	CheckOverride createCheckOverride();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ProgramPackage getProgramPackage();

} //ProgramFactory
