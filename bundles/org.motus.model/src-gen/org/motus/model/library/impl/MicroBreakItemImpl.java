/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.library.LibraryPackage;
import org.motus.model.library.MicroBreakItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Micro Break Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.MicroBreakItemImpl#getExerciseId <em>Exercise Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MicroBreakItemImpl#getReps <em>Reps</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MicroBreakItemImpl#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MicroBreakItemImpl#getSeconds <em>Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MicroBreakItemImpl extends EObjectImpl implements MicroBreakItem {
	/**
	 * The default value of the '{@link #getExerciseId() <em>Exercise Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExerciseId()
	 * @generated
	 * @ordered
	 */
	protected static final String EXERCISE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExerciseId() <em>Exercise Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExerciseId()
	 * @generated
	 * @ordered
	 */
	protected String exerciseId = EXERCISE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getReps() <em>Reps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReps()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REPS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReps() <em>Reps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReps()
	 * @generated
	 * @ordered
	 */
	protected Integer reps = REPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoldSeconds() <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoldSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HOLD_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoldSeconds() <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoldSeconds()
	 * @generated
	 * @ordered
	 */
	protected Integer holdSeconds = HOLD_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int SECONDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected int seconds = SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MicroBreakItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.MICRO_BREAK_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExerciseId() {
		return exerciseId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExerciseId(String newExerciseId) {
		String oldExerciseId = exerciseId;
		exerciseId = newExerciseId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MICRO_BREAK_ITEM__EXERCISE_ID, oldExerciseId, exerciseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReps() {
		return reps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReps(Integer newReps) {
		Integer oldReps = reps;
		reps = newReps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MICRO_BREAK_ITEM__REPS, oldReps, reps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHoldSeconds() {
		return holdSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoldSeconds(Integer newHoldSeconds) {
		Integer oldHoldSeconds = holdSeconds;
		holdSeconds = newHoldSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MICRO_BREAK_ITEM__HOLD_SECONDS, oldHoldSeconds, holdSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSeconds() {
		return seconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeconds(int newSeconds) {
		int oldSeconds = seconds;
		seconds = newSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MICRO_BREAK_ITEM__SECONDS, oldSeconds, seconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.MICRO_BREAK_ITEM__EXERCISE_ID:
				return getExerciseId();
			case LibraryPackage.MICRO_BREAK_ITEM__REPS:
				return getReps();
			case LibraryPackage.MICRO_BREAK_ITEM__HOLD_SECONDS:
				return getHoldSeconds();
			case LibraryPackage.MICRO_BREAK_ITEM__SECONDS:
				return getSeconds();
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
			case LibraryPackage.MICRO_BREAK_ITEM__EXERCISE_ID:
				setExerciseId((String)newValue);
				return;
			case LibraryPackage.MICRO_BREAK_ITEM__REPS:
				setReps((Integer)newValue);
				return;
			case LibraryPackage.MICRO_BREAK_ITEM__HOLD_SECONDS:
				setHoldSeconds((Integer)newValue);
				return;
			case LibraryPackage.MICRO_BREAK_ITEM__SECONDS:
				setSeconds((Integer)newValue);
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
			case LibraryPackage.MICRO_BREAK_ITEM__EXERCISE_ID:
				setExerciseId(EXERCISE_ID_EDEFAULT);
				return;
			case LibraryPackage.MICRO_BREAK_ITEM__REPS:
				setReps(REPS_EDEFAULT);
				return;
			case LibraryPackage.MICRO_BREAK_ITEM__HOLD_SECONDS:
				setHoldSeconds(HOLD_SECONDS_EDEFAULT);
				return;
			case LibraryPackage.MICRO_BREAK_ITEM__SECONDS:
				setSeconds(SECONDS_EDEFAULT);
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
			case LibraryPackage.MICRO_BREAK_ITEM__EXERCISE_ID:
				return EXERCISE_ID_EDEFAULT == null ? exerciseId != null : !EXERCISE_ID_EDEFAULT.equals(exerciseId);
			case LibraryPackage.MICRO_BREAK_ITEM__REPS:
				return REPS_EDEFAULT == null ? reps != null : !REPS_EDEFAULT.equals(reps);
			case LibraryPackage.MICRO_BREAK_ITEM__HOLD_SECONDS:
				return HOLD_SECONDS_EDEFAULT == null ? holdSeconds != null : !HOLD_SECONDS_EDEFAULT.equals(holdSeconds);
			case LibraryPackage.MICRO_BREAK_ITEM__SECONDS:
				return seconds != SECONDS_EDEFAULT;
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
		result.append(" (exerciseId: ");
		result.append(exerciseId);
		result.append(", reps: ");
		result.append(reps);
		result.append(", holdSeconds: ");
		result.append(holdSeconds);
		result.append(", seconds: ");
		result.append(seconds);
		result.append(')');
		return result.toString();
	}

} //MicroBreakItemImpl
