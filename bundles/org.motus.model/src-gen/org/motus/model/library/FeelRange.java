/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Feel Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range on the 0 to 10 feel scale.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.FeelRange#getLow <em>Low</em>}</li>
 *   <li>{@link org.motus.model.library.FeelRange#getHigh <em>High</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getFeelRange()
 * @model
 * @generated
 */
public interface FeelRange extends EObject {
	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(int)
	 * @see org.motus.model.library.LibraryPackage#getFeelRange_Low()
	 * @model
	 * @generated
	 */
	int getLow();

	/**
	 * Sets the value of the '{@link org.motus.model.library.FeelRange#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(int value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 to 10, not below low.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(int)
	 * @see org.motus.model.library.LibraryPackage#getFeelRange_High()
	 * @model
	 * @generated
	 */
	int getHigh();

	/**
	 * Sets the value of the '{@link org.motus.model.library.FeelRange#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(int value);

} // FeelRange
