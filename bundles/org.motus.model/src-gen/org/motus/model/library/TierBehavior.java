/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tier Behavior</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a tier means for patient and program.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.TierBehavior#getTier <em>Tier</em>}</li>
 *   <li>{@link org.motus.model.library.TierBehavior#getPatientMessage <em>Patient Message</em>}</li>
 *   <li>{@link org.motus.model.library.TierBehavior#getProgramEffect <em>Program Effect</em>}</li>
 *   <li>{@link org.motus.model.library.TierBehavior#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.motus.model.library.TierBehavior#getTimer <em>Timer</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getTierBehavior()
 * @model
 * @generated
 */
public interface TierBehavior extends EObject {
	/**
	 * Returns the value of the '<em><b>Tier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.Tier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier</em>' attribute.
	 * @see org.motus.model.library.Tier
	 * @see #setTier(Tier)
	 * @see org.motus.model.library.LibraryPackage#getTierBehavior_Tier()
	 * @model
	 * @generated
	 */
	Tier getTier();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TierBehavior#getTier <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier</em>' attribute.
	 * @see org.motus.model.library.Tier
	 * @see #getTier()
	 * @generated
	 */
	void setTier(Tier value);

	/**
	 * Returns the value of the '<em><b>Patient Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Patient Message</em>' attribute.
	 * @see #setPatientMessage(String)
	 * @see org.motus.model.library.LibraryPackage#getTierBehavior_PatientMessage()
	 * @model
	 * @generated
	 */
	String getPatientMessage();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TierBehavior#getPatientMessage <em>Patient Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient Message</em>' attribute.
	 * @see #getPatientMessage()
	 * @generated
	 */
	void setPatientMessage(String value);

	/**
	 * Returns the value of the '<em><b>Program Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Program Effect</em>' attribute.
	 * @see #setProgramEffect(String)
	 * @see org.motus.model.library.LibraryPackage#getTierBehavior_ProgramEffect()
	 * @model
	 * @generated
	 */
	String getProgramEffect();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TierBehavior#getProgramEffect <em>Program Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program Effect</em>' attribute.
	 * @see #getProgramEffect()
	 * @generated
	 */
	void setProgramEffect(String value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(String)
	 * @see org.motus.model.library.LibraryPackage#getTierBehavior_Priority()
	 * @model
	 * @generated
	 */
	String getPriority();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TierBehavior#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(String value);

	/**
	 * Returns the value of the '<em><b>Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Timer</em>' attribute.
	 * @see #setTimer(String)
	 * @see org.motus.model.library.LibraryPackage#getTierBehavior_Timer()
	 * @model
	 * @generated
	 */
	String getTimer();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TierBehavior#getTimer <em>Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timer</em>' attribute.
	 * @see #getTimer()
	 * @generated
	 */
	void setTimer(String value);

} // TierBehavior
