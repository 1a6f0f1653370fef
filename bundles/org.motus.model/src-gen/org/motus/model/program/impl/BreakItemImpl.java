/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.library.Sides;

import org.motus.model.program.BreakItem;
import org.motus.model.program.ProgramPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Break Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.impl.BreakItemImpl#getExerciseId <em>Exercise Id</em>}</li>
 *   <li>{@link org.motus.model.program.impl.BreakItemImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.motus.model.program.impl.BreakItemImpl#getSides <em>Sides</em>}</li>
 *   <li>{@link org.motus.model.program.impl.BreakItemImpl#getReps <em>Reps</em>}</li>
 *   <li>{@link org.motus.model.program.impl.BreakItemImpl#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.motus.model.program.impl.BreakItemImpl#getSeconds <em>Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BreakItemImpl extends EObjectImpl implements BreakItem {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSides() <em>Sides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSides()
	 * @generated
	 * @ordered
	 */
	protected static final Sides SIDES_EDEFAULT = Sides.NONE;

	/**
	 * The cached value of the '{@link #getSides() <em>Sides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSides()
	 * @generated
	 * @ordered
	 */
	protected Sides sides = SIDES_EDEFAULT;

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
	protected BreakItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProgramPackage.Literals.BREAK_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.BREAK_ITEM__EXERCISE_ID, oldExerciseId, exerciseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.BREAK_ITEM__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sides getSides() {
		return sides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSides(Sides newSides) {
		Sides oldSides = sides;
		sides = newSides == null ? SIDES_EDEFAULT : newSides;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.BREAK_ITEM__SIDES, oldSides, sides));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.BREAK_ITEM__REPS, oldReps, reps));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.BREAK_ITEM__HOLD_SECONDS, oldHoldSeconds, holdSeconds));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.BREAK_ITEM__SECONDS, oldSeconds, seconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProgramPackage.BREAK_ITEM__EXERCISE_ID:
				return getExerciseId();
			case ProgramPackage.BREAK_ITEM__NAME:
				return getName();
			case ProgramPackage.BREAK_ITEM__SIDES:
				return getSides();
			case ProgramPackage.BREAK_ITEM__REPS:
				return getReps();
			case ProgramPackage.BREAK_ITEM__HOLD_SECONDS:
				return getHoldSeconds();
			case ProgramPackage.BREAK_ITEM__SECONDS:
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
			case ProgramPackage.BREAK_ITEM__EXERCISE_ID:
				setExerciseId((String)newValue);
				return;
			case ProgramPackage.BREAK_ITEM__NAME:
				setName((String)newValue);
				return;
			case ProgramPackage.BREAK_ITEM__SIDES:
				setSides((Sides)newValue);
				return;
			case ProgramPackage.BREAK_ITEM__REPS:
				setReps((Integer)newValue);
				return;
			case ProgramPackage.BREAK_ITEM__HOLD_SECONDS:
				setHoldSeconds((Integer)newValue);
				return;
			case ProgramPackage.BREAK_ITEM__SECONDS:
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
			case ProgramPackage.BREAK_ITEM__EXERCISE_ID:
				setExerciseId(EXERCISE_ID_EDEFAULT);
				return;
			case ProgramPackage.BREAK_ITEM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ProgramPackage.BREAK_ITEM__SIDES:
				setSides(SIDES_EDEFAULT);
				return;
			case ProgramPackage.BREAK_ITEM__REPS:
				setReps(REPS_EDEFAULT);
				return;
			case ProgramPackage.BREAK_ITEM__HOLD_SECONDS:
				setHoldSeconds(HOLD_SECONDS_EDEFAULT);
				return;
			case ProgramPackage.BREAK_ITEM__SECONDS:
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
			case ProgramPackage.BREAK_ITEM__EXERCISE_ID:
				return EXERCISE_ID_EDEFAULT == null ? exerciseId != null : !EXERCISE_ID_EDEFAULT.equals(exerciseId);
			case ProgramPackage.BREAK_ITEM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ProgramPackage.BREAK_ITEM__SIDES:
				return sides != SIDES_EDEFAULT;
			case ProgramPackage.BREAK_ITEM__REPS:
				return REPS_EDEFAULT == null ? reps != null : !REPS_EDEFAULT.equals(reps);
			case ProgramPackage.BREAK_ITEM__HOLD_SECONDS:
				return HOLD_SECONDS_EDEFAULT == null ? holdSeconds != null : !HOLD_SECONDS_EDEFAULT.equals(holdSeconds);
			case ProgramPackage.BREAK_ITEM__SECONDS:
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
		result.append(", name: ");
		result.append(name);
		result.append(", sides: ");
		result.append(sides);
		result.append(", reps: ");
		result.append(reps);
		result.append(", holdSeconds: ");
		result.append(holdSeconds);
		result.append(", seconds: ");
		result.append(seconds);
		result.append(')');
		return result.toString();
	}

} //BreakItemImpl
