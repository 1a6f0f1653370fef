/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.library.Ladder;

import org.motus.model.program.ProgramPackage;
import org.motus.model.program.WalkingPlan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Walking Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.impl.WalkingPlanImpl#getCurrentStepId <em>Current Step Id</em>}</li>
 *   <li>{@link org.motus.model.program.impl.WalkingPlanImpl#getLadder <em>Ladder</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WalkingPlanImpl extends EObjectImpl implements WalkingPlan {
	/**
	 * The default value of the '{@link #getCurrentStepId() <em>Current Step Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentStepId()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENT_STEP_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrentStepId() <em>Current Step Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentStepId()
	 * @generated
	 * @ordered
	 */
	protected String currentStepId = CURRENT_STEP_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLadder() <em>Ladder</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLadder()
	 * @generated
	 * @ordered
	 */
	protected Ladder ladder;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WalkingPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProgramPackage.Literals.WALKING_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrentStepId() {
		return currentStepId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrentStepId(String newCurrentStepId) {
		String oldCurrentStepId = currentStepId;
		currentStepId = newCurrentStepId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.WALKING_PLAN__CURRENT_STEP_ID, oldCurrentStepId, currentStepId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ladder getLadder() {
		return ladder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLadder(Ladder newLadder, NotificationChain msgs) {
		Ladder oldLadder = ladder;
		ladder = newLadder;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProgramPackage.WALKING_PLAN__LADDER, oldLadder, newLadder);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLadder(Ladder newLadder) {
		if (newLadder != ladder) {
			NotificationChain msgs = null;
			if (ladder != null)
				msgs = ((InternalEObject)ladder).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.WALKING_PLAN__LADDER, null, msgs);
			if (newLadder != null)
				msgs = ((InternalEObject)newLadder).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.WALKING_PLAN__LADDER, null, msgs);
			msgs = basicSetLadder(newLadder, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.WALKING_PLAN__LADDER, newLadder, newLadder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProgramPackage.WALKING_PLAN__LADDER:
				return basicSetLadder(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProgramPackage.WALKING_PLAN__CURRENT_STEP_ID:
				return getCurrentStepId();
			case ProgramPackage.WALKING_PLAN__LADDER:
				return getLadder();
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
			case ProgramPackage.WALKING_PLAN__CURRENT_STEP_ID:
				setCurrentStepId((String)newValue);
				return;
			case ProgramPackage.WALKING_PLAN__LADDER:
				setLadder((Ladder)newValue);
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
			case ProgramPackage.WALKING_PLAN__CURRENT_STEP_ID:
				setCurrentStepId(CURRENT_STEP_ID_EDEFAULT);
				return;
			case ProgramPackage.WALKING_PLAN__LADDER:
				setLadder((Ladder)null);
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
			case ProgramPackage.WALKING_PLAN__CURRENT_STEP_ID:
				return CURRENT_STEP_ID_EDEFAULT == null ? currentStepId != null : !CURRENT_STEP_ID_EDEFAULT.equals(currentStepId);
			case ProgramPackage.WALKING_PLAN__LADDER:
				return ladder != null;
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
		result.append(" (currentStepId: ");
		result.append(currentStepId);
		result.append(')');
		return result.toString();
	}

} //WalkingPlanImpl
