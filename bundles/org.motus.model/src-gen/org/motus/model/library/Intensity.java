/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Intensity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How strong an exercise may feel, and how much pain is allowed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.Intensity#getScale <em>Scale</em>}</li>
 *   <li>{@link org.motus.model.library.Intensity#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.motus.model.library.Intensity#getGentle <em>Gentle</em>}</li>
 *   <li>{@link org.motus.model.library.Intensity#getStopAt <em>Stop At</em>}</li>
 *   <li>{@link org.motus.model.library.Intensity#getPainLimitStandard <em>Pain Limit Standard</em>}</li>
 *   <li>{@link org.motus.model.library.Intensity#getPainLimitGentle <em>Pain Limit Gentle</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getIntensity()
 * @model
 * @generated
 */
public interface Intensity extends EObject {
	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.FeelScale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see org.motus.model.library.FeelScale
	 * @see #setScale(FeelScale)
	 * @see org.motus.model.library.LibraryPackage#getIntensity_Scale()
	 * @model
	 * @generated
	 */
	FeelScale getScale();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Intensity#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see org.motus.model.library.FeelScale
	 * @see #getScale()
	 * @generated
	 */
	void setScale(FeelScale value);

	/**
	 * Returns the value of the '<em><b>Standard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target of the standard profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard</em>' containment reference.
	 * @see #setStandard(FeelRange)
	 * @see org.motus.model.library.LibraryPackage#getIntensity_Standard()
	 * @model containment="true"
	 * @generated
	 */
	FeelRange getStandard();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Intensity#getStandard <em>Standard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard</em>' containment reference.
	 * @see #getStandard()
	 * @generated
	 */
	void setStandard(FeelRange value);

	/**
	 * Returns the value of the '<em><b>Gentle</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target of the gentle profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gentle</em>' containment reference.
	 * @see #setGentle(FeelRange)
	 * @see org.motus.model.library.LibraryPackage#getIntensity_Gentle()
	 * @model containment="true"
	 * @generated
	 */
	FeelRange getGentle();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Intensity#getGentle <em>Gentle</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gentle</em>' containment reference.
	 * @see #getGentle()
	 * @generated
	 */
	void setGentle(FeelRange value);

	/**
	 * Returns the value of the '<em><b>Stop At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feel 0 to 10 at which to stop and back off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stop At</em>' attribute.
	 * @see #setStopAt(int)
	 * @see org.motus.model.library.LibraryPackage#getIntensity_StopAt()
	 * @model
	 * @generated
	 */
	int getStopAt();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Intensity#getStopAt <em>Stop At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop At</em>' attribute.
	 * @see #getStopAt()
	 * @generated
	 */
	void setStopAt(int value);

	/**
	 * Returns the value of the '<em><b>Pain Limit Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest pain 0 to 10 allowed, standard profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Limit Standard</em>' attribute.
	 * @see #setPainLimitStandard(int)
	 * @see org.motus.model.library.LibraryPackage#getIntensity_PainLimitStandard()
	 * @model
	 * @generated
	 */
	int getPainLimitStandard();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Intensity#getPainLimitStandard <em>Pain Limit Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain Limit Standard</em>' attribute.
	 * @see #getPainLimitStandard()
	 * @generated
	 */
	void setPainLimitStandard(int value);

	/**
	 * Returns the value of the '<em><b>Pain Limit Gentle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest pain 0 to 10 allowed, gentle profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Limit Gentle</em>' attribute.
	 * @see #setPainLimitGentle(int)
	 * @see org.motus.model.library.LibraryPackage#getIntensity_PainLimitGentle()
	 * @model
	 * @generated
	 */
	int getPainLimitGentle();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Intensity#getPainLimitGentle <em>Pain Limit Gentle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain Limit Gentle</em>' attribute.
	 * @see #getPainLimitGentle()
	 * @generated
	 */
	void setPainLimitGentle(int value);

} // Intensity
