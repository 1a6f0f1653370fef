/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ladder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Steps from little to much walking or pool work.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.Ladder#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.Ladder#getName <em>Name</em>}</li>
 *   <li>{@link org.motus.model.library.Ladder#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.motus.model.library.Ladder#getStepBackRule <em>Step Back Rule</em>}</li>
 *   <li>{@link org.motus.model.library.Ladder#getMoveOnWhen <em>Move On When</em>}</li>
 *   <li>{@link org.motus.model.library.Ladder#getVariants <em>Variants</em>}</li>
 *   <li>{@link org.motus.model.library.Ladder#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.motus.model.library.Ladder#getClaimIds <em>Claim Ids</em>}</li>
 *   <li>{@link org.motus.model.library.Ladder#getSourceIds <em>Source Ids</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getLadder()
 * @model
 * @generated
 */
public interface Ladder extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.library.LibraryPackage#getLadder_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Ladder#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.motus.model.library.LibraryPackage#getLadder_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Ladder#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.LadderStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getLadder_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<LadderStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Step Back Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Step Back Rule</em>' attribute.
	 * @see #setStepBackRule(String)
	 * @see org.motus.model.library.LibraryPackage#getLadder_StepBackRule()
	 * @model
	 * @generated
	 */
	String getStepBackRule();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Ladder#getStepBackRule <em>Step Back Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step Back Rule</em>' attribute.
	 * @see #getStepBackRule()
	 * @generated
	 */
	void setStepBackRule(String value);

	/**
	 * Returns the value of the '<em><b>Move On When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Move On When</em>' attribute.
	 * @see #setMoveOnWhen(String)
	 * @see org.motus.model.library.LibraryPackage#getLadder_MoveOnWhen()
	 * @model
	 * @generated
	 */
	String getMoveOnWhen();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Ladder#getMoveOnWhen <em>Move On When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Move On When</em>' attribute.
	 * @see #getMoveOnWhen()
	 * @generated
	 */
	void setMoveOnWhen(String value);

	/**
	 * Returns the value of the '<em><b>Variants</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Variants</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getLadder_Variants()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getVariants();

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Facts</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getLadder_Facts()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFacts();

	/**
	 * Returns the value of the '<em><b>Claim Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claim Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getLadder_ClaimIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getClaimIds();

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getLadder_SourceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSourceIds();

} // Ladder
