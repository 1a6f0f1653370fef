/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.library.LibraryPackage;
import org.motus.model.library.Tier;
import org.motus.model.library.TierBehavior;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tier Behavior</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.TierBehaviorImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TierBehaviorImpl#getPatientMessage <em>Patient Message</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TierBehaviorImpl#getProgramEffect <em>Program Effect</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TierBehaviorImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TierBehaviorImpl#getTimer <em>Timer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TierBehaviorImpl extends EObjectImpl implements TierBehavior {
	/**
	 * The default value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected static final Tier TIER_EDEFAULT = Tier.REVIEW;

	/**
	 * The cached value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected Tier tier = TIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatientMessage() <em>Patient Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientMessage()
	 * @generated
	 * @ordered
	 */
	protected static final String PATIENT_MESSAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatientMessage() <em>Patient Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientMessage()
	 * @generated
	 * @ordered
	 */
	protected String patientMessage = PATIENT_MESSAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgramEffect() <em>Program Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAM_EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgramEffect() <em>Program Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramEffect()
	 * @generated
	 * @ordered
	 */
	protected String programEffect = PROGRAM_EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIORITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected String priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimer() <em>Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimer()
	 * @generated
	 * @ordered
	 */
	protected static final String TIMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimer() <em>Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimer()
	 * @generated
	 * @ordered
	 */
	protected String timer = TIMER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TierBehaviorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.TIER_BEHAVIOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tier getTier() {
		return tier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTier(Tier newTier) {
		Tier oldTier = tier;
		tier = newTier == null ? TIER_EDEFAULT : newTier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TIER_BEHAVIOR__TIER, oldTier, tier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatientMessage() {
		return patientMessage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatientMessage(String newPatientMessage) {
		String oldPatientMessage = patientMessage;
		patientMessage = newPatientMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TIER_BEHAVIOR__PATIENT_MESSAGE, oldPatientMessage, patientMessage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgramEffect() {
		return programEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramEffect(String newProgramEffect) {
		String oldProgramEffect = programEffect;
		programEffect = newProgramEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TIER_BEHAVIOR__PROGRAM_EFFECT, oldProgramEffect, programEffect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(String newPriority) {
		String oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TIER_BEHAVIOR__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimer() {
		return timer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimer(String newTimer) {
		String oldTimer = timer;
		timer = newTimer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TIER_BEHAVIOR__TIMER, oldTimer, timer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.TIER_BEHAVIOR__TIER:
				return getTier();
			case LibraryPackage.TIER_BEHAVIOR__PATIENT_MESSAGE:
				return getPatientMessage();
			case LibraryPackage.TIER_BEHAVIOR__PROGRAM_EFFECT:
				return getProgramEffect();
			case LibraryPackage.TIER_BEHAVIOR__PRIORITY:
				return getPriority();
			case LibraryPackage.TIER_BEHAVIOR__TIMER:
				return getTimer();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LibraryPackage.TIER_BEHAVIOR__TIER:
				setTier((Tier)newValue);
				return;
			case LibraryPackage.TIER_BEHAVIOR__PATIENT_MESSAGE:
				setPatientMessage((String)newValue);
				return;
			case LibraryPackage.TIER_BEHAVIOR__PROGRAM_EFFECT:
				setProgramEffect((String)newValue);
				return;
			case LibraryPackage.TIER_BEHAVIOR__PRIORITY:
				setPriority((String)newValue);
				return;
			case LibraryPackage.TIER_BEHAVIOR__TIMER:
				setTimer((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LibraryPackage.TIER_BEHAVIOR__TIER:
				setTier(TIER_EDEFAULT);
				return;
			case LibraryPackage.TIER_BEHAVIOR__PATIENT_MESSAGE:
				setPatientMessage(PATIENT_MESSAGE_EDEFAULT);
				return;
			case LibraryPackage.TIER_BEHAVIOR__PROGRAM_EFFECT:
				setProgramEffect(PROGRAM_EFFECT_EDEFAULT);
				return;
			case LibraryPackage.TIER_BEHAVIOR__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case LibraryPackage.TIER_BEHAVIOR__TIMER:
				setTimer(TIMER_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LibraryPackage.TIER_BEHAVIOR__TIER:
				return tier != TIER_EDEFAULT;
			case LibraryPackage.TIER_BEHAVIOR__PATIENT_MESSAGE:
				return PATIENT_MESSAGE_EDEFAULT == null ? patientMessage != null : !PATIENT_MESSAGE_EDEFAULT.equals(patientMessage);
			case LibraryPackage.TIER_BEHAVIOR__PROGRAM_EFFECT:
				return PROGRAM_EFFECT_EDEFAULT == null ? programEffect != null : !PROGRAM_EFFECT_EDEFAULT.equals(programEffect);
			case LibraryPackage.TIER_BEHAVIOR__PRIORITY:
				return PRIORITY_EDEFAULT == null ? priority != null : !PRIORITY_EDEFAULT.equals(priority);
			case LibraryPackage.TIER_BEHAVIOR__TIMER:
				return TIMER_EDEFAULT == null ? timer != null : !TIMER_EDEFAULT.equals(timer);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (tier: ");
		result.append(tier);
		result.append(", patientMessage: ");
		result.append(patientMessage);
		result.append(", programEffect: ");
		result.append(programEffect);
		result.append(", priority: ");
		result.append(priority);
		result.append(", timer: ");
		result.append(timer);
		result.append(')');
		return result.toString();
	}

} //TierBehaviorImpl
