/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Handout Options</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How this program prints.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.HandoutOptions#getPaper <em>Paper</em>}</li>
 *   <li>{@link org.motus.model.program.HandoutOptions#getBodyPoints <em>Body Points</em>}</li>
 *   <li>{@link org.motus.model.program.HandoutOptions#isBlackAndWhite <em>Black And White</em>}</li>
 *   <li>{@link org.motus.model.program.HandoutOptions#isTickBoxes <em>Tick Boxes</em>}</li>
 * </ul>
 *
 * @see org.motus.model.program.ProgramPackage#getHandoutOptions()
 * @model
 * @generated
 */
public interface HandoutOptions extends EObject {
	/**
	 * Returns the value of the '<em><b>Paper</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.program.Paper}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Paper</em>' attribute.
	 * @see org.motus.model.program.Paper
	 * @see #setPaper(Paper)
	 * @see org.motus.model.program.ProgramPackage#getHandoutOptions_Paper()
	 * @model
	 * @generated
	 */
	Paper getPaper();

	/**
	 * Sets the value of the '{@link org.motus.model.program.HandoutOptions#getPaper <em>Paper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paper</em>' attribute.
	 * @see org.motus.model.program.Paper
	 * @see #getPaper()
	 * @generated
	 */
	void setPaper(Paper value);

	/**
	 * Returns the value of the '<em><b>Body Points</b></em>' attribute.
	 * The default value is <code>"14"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body text in points: 12, 14 or 18.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body Points</em>' attribute.
	 * @see #setBodyPoints(int)
	 * @see org.motus.model.program.ProgramPackage#getHandoutOptions_BodyPoints()
	 * @model default="14"
	 * @generated
	 */
	int getBodyPoints();

	/**
	 * Sets the value of the '{@link org.motus.model.program.HandoutOptions#getBodyPoints <em>Body Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body Points</em>' attribute.
	 * @see #getBodyPoints()
	 * @generated
	 */
	void setBodyPoints(int value);

	/**
	 * Returns the value of the '<em><b>Black And White</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Black And White</em>' attribute.
	 * @see #setBlackAndWhite(boolean)
	 * @see org.motus.model.program.ProgramPackage#getHandoutOptions_BlackAndWhite()
	 * @model
	 * @generated
	 */
	boolean isBlackAndWhite();

	/**
	 * Sets the value of the '{@link org.motus.model.program.HandoutOptions#isBlackAndWhite <em>Black And White</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Black And White</em>' attribute.
	 * @see #isBlackAndWhite()
	 * @generated
	 */
	void setBlackAndWhite(boolean value);

	/**
	 * Returns the value of the '<em><b>Tick Boxes</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tick Boxes</em>' attribute.
	 * @see #setTickBoxes(boolean)
	 * @see org.motus.model.program.ProgramPackage#getHandoutOptions_TickBoxes()
	 * @model default="true"
	 * @generated
	 */
	boolean isTickBoxes();

	/**
	 * Sets the value of the '{@link org.motus.model.program.HandoutOptions#isTickBoxes <em>Tick Boxes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tick Boxes</em>' attribute.
	 * @see #isTickBoxes()
	 * @generated
	 */
	void setTickBoxes(boolean value);

} // HandoutOptions
