/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.library.Dosage;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.Sides;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dosage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.DosageImpl#getSets <em>Sets</em>}</li>
 *   <li>{@link org.motus.model.library.impl.DosageImpl#getReps <em>Reps</em>}</li>
 *   <li>{@link org.motus.model.library.impl.DosageImpl#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.motus.model.library.impl.DosageImpl#getRestSeconds <em>Rest Seconds</em>}</li>
 *   <li>{@link org.motus.model.library.impl.DosageImpl#getSides <em>Sides</em>}</li>
 *   <li>{@link org.motus.model.library.impl.DosageImpl#getPerDay <em>Per Day</em>}</li>
 *   <li>{@link org.motus.model.library.impl.DosageImpl#getDaysPerWeek <em>Days Per Week</em>}</li>
 *   <li>{@link org.motus.model.library.impl.DosageImpl#getDurationMinutes <em>Duration Minutes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DosageImpl extends EObjectImpl implements Dosage {
	/**
	 * The default value of the '{@link #getSets() <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSets()
	 * @generated
	 * @ordered
	 */
	protected static final int SETS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSets() <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSets()
	 * @generated
	 * @ordered
	 */
	protected int sets = SETS_EDEFAULT;

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
	 * The default value of the '{@link #getRestSeconds() <em>Rest Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int REST_SECONDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRestSeconds() <em>Rest Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestSeconds()
	 * @generated
	 * @ordered
	 */
	protected int restSeconds = REST_SECONDS_EDEFAULT;

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
	 * The default value of the '{@link #getPerDay() <em>Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerDay()
	 * @generated
	 * @ordered
	 */
	protected static final int PER_DAY_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getPerDay() <em>Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerDay()
	 * @generated
	 * @ordered
	 */
	protected int perDay = PER_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaysPerWeek() <em>Days Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final int DAYS_PER_WEEK_EDEFAULT = 7;

	/**
	 * The cached value of the '{@link #getDaysPerWeek() <em>Days Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysPerWeek()
	 * @generated
	 * @ordered
	 */
	protected int daysPerWeek = DAYS_PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Double DURATION_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected Double durationMinutes = DURATION_MINUTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DosageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.DOSAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSets() {
		return sets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSets(int newSets) {
		int oldSets = sets;
		sets = newSets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.DOSAGE__SETS, oldSets, sets));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.DOSAGE__REPS, oldReps, reps));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.DOSAGE__HOLD_SECONDS, oldHoldSeconds, holdSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRestSeconds() {
		return restSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestSeconds(int newRestSeconds) {
		int oldRestSeconds = restSeconds;
		restSeconds = newRestSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.DOSAGE__REST_SECONDS, oldRestSeconds, restSeconds));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.DOSAGE__SIDES, oldSides, sides));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPerDay() {
		return perDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerDay(int newPerDay) {
		int oldPerDay = perDay;
		perDay = newPerDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.DOSAGE__PER_DAY, oldPerDay, perDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDaysPerWeek() {
		return daysPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysPerWeek(int newDaysPerWeek) {
		int oldDaysPerWeek = daysPerWeek;
		daysPerWeek = newDaysPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.DOSAGE__DAYS_PER_WEEK, oldDaysPerWeek, daysPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDurationMinutes() {
		return durationMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationMinutes(Double newDurationMinutes) {
		Double oldDurationMinutes = durationMinutes;
		durationMinutes = newDurationMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.DOSAGE__DURATION_MINUTES, oldDurationMinutes, durationMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.DOSAGE__SETS:
				return getSets();
			case LibraryPackage.DOSAGE__REPS:
				return getReps();
			case LibraryPackage.DOSAGE__HOLD_SECONDS:
				return getHoldSeconds();
			case LibraryPackage.DOSAGE__REST_SECONDS:
				return getRestSeconds();
			case LibraryPackage.DOSAGE__SIDES:
				return getSides();
			case LibraryPackage.DOSAGE__PER_DAY:
				return getPerDay();
			case LibraryPackage.DOSAGE__DAYS_PER_WEEK:
				return getDaysPerWeek();
			case LibraryPackage.DOSAGE__DURATION_MINUTES:
				return getDurationMinutes();
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
			case LibraryPackage.DOSAGE__SETS:
				setSets((Integer)newValue);
				return;
			case LibraryPackage.DOSAGE__REPS:
				setReps((Integer)newValue);
				return;
			case LibraryPackage.DOSAGE__HOLD_SECONDS:
				setHoldSeconds((Integer)newValue);
				return;
			case LibraryPackage.DOSAGE__REST_SECONDS:
				setRestSeconds((Integer)newValue);
				return;
			case LibraryPackage.DOSAGE__SIDES:
				setSides((Sides)newValue);
				return;
			case LibraryPackage.DOSAGE__PER_DAY:
				setPerDay((Integer)newValue);
				return;
			case LibraryPackage.DOSAGE__DAYS_PER_WEEK:
				setDaysPerWeek((Integer)newValue);
				return;
			case LibraryPackage.DOSAGE__DURATION_MINUTES:
				setDurationMinutes((Double)newValue);
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
			case LibraryPackage.DOSAGE__SETS:
				setSets(SETS_EDEFAULT);
				return;
			case LibraryPackage.DOSAGE__REPS:
				setReps(REPS_EDEFAULT);
				return;
			case LibraryPackage.DOSAGE__HOLD_SECONDS:
				setHoldSeconds(HOLD_SECONDS_EDEFAULT);
				return;
			case LibraryPackage.DOSAGE__REST_SECONDS:
				setRestSeconds(REST_SECONDS_EDEFAULT);
				return;
			case LibraryPackage.DOSAGE__SIDES:
				setSides(SIDES_EDEFAULT);
				return;
			case LibraryPackage.DOSAGE__PER_DAY:
				setPerDay(PER_DAY_EDEFAULT);
				return;
			case LibraryPackage.DOSAGE__DAYS_PER_WEEK:
				setDaysPerWeek(DAYS_PER_WEEK_EDEFAULT);
				return;
			case LibraryPackage.DOSAGE__DURATION_MINUTES:
				setDurationMinutes(DURATION_MINUTES_EDEFAULT);
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
			case LibraryPackage.DOSAGE__SETS:
				return sets != SETS_EDEFAULT;
			case LibraryPackage.DOSAGE__REPS:
				return REPS_EDEFAULT == null ? reps != null : !REPS_EDEFAULT.equals(reps);
			case LibraryPackage.DOSAGE__HOLD_SECONDS:
				return HOLD_SECONDS_EDEFAULT == null ? holdSeconds != null : !HOLD_SECONDS_EDEFAULT.equals(holdSeconds);
			case LibraryPackage.DOSAGE__REST_SECONDS:
				return restSeconds != REST_SECONDS_EDEFAULT;
			case LibraryPackage.DOSAGE__SIDES:
				return sides != SIDES_EDEFAULT;
			case LibraryPackage.DOSAGE__PER_DAY:
				return perDay != PER_DAY_EDEFAULT;
			case LibraryPackage.DOSAGE__DAYS_PER_WEEK:
				return daysPerWeek != DAYS_PER_WEEK_EDEFAULT;
			case LibraryPackage.DOSAGE__DURATION_MINUTES:
				return DURATION_MINUTES_EDEFAULT == null ? durationMinutes != null : !DURATION_MINUTES_EDEFAULT.equals(durationMinutes);
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
		result.append(" (sets: ");
		result.append(sets);
		result.append(", reps: ");
		result.append(reps);
		result.append(", holdSeconds: ");
		result.append(holdSeconds);
		result.append(", restSeconds: ");
		result.append(restSeconds);
		result.append(", sides: ");
		result.append(sides);
		result.append(", perDay: ");
		result.append(perDay);
		result.append(", daysPerWeek: ");
		result.append(daysPerWeek);
		result.append(", durationMinutes: ");
		result.append(durationMinutes);
		result.append(')');
		return result.toString();
	}

} //DosageImpl
