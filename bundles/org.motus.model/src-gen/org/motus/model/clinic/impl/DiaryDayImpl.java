/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.clinic.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.clinic.ClinicPackage;
import org.motus.model.clinic.DiaryDay;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Diary Day</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.clinic.impl.DiaryDayImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.DiaryDayImpl#getPrescriptionId <em>Prescription Id</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.DiaryDayImpl#getSessionsDone <em>Sessions Done</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.DiaryDayImpl#getWalkMinutes <em>Walk Minutes</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.DiaryDayImpl#getFeel <em>Feel</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.DiaryDayImpl#getPain <em>Pain</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.DiaryDayImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiaryDayImpl extends EObjectImpl implements DiaryDay {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrescriptionId() <em>Prescription Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrescriptionId()
	 * @generated
	 * @ordered
	 */
	protected static final String PRESCRIPTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrescriptionId() <em>Prescription Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrescriptionId()
	 * @generated
	 * @ordered
	 */
	protected String prescriptionId = PRESCRIPTION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSessionsDone() <em>Sessions Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionsDone()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SESSIONS_DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSessionsDone() <em>Sessions Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionsDone()
	 * @generated
	 * @ordered
	 */
	protected Integer sessionsDone = SESSIONS_DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWalkMinutes() <em>Walk Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWalkMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WALK_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWalkMinutes() <em>Walk Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWalkMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer walkMinutes = WALK_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeel() <em>Feel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeel()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FEEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeel() <em>Feel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeel()
	 * @generated
	 * @ordered
	 */
	protected Integer feel = FEEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPain() <em>Pain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPain()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPain() <em>Pain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPain()
	 * @generated
	 * @ordered
	 */
	protected Integer pain = PAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiaryDayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClinicPackage.Literals.DIARY_DAY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.DIARY_DAY__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrescriptionId() {
		return prescriptionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrescriptionId(String newPrescriptionId) {
		String oldPrescriptionId = prescriptionId;
		prescriptionId = newPrescriptionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.DIARY_DAY__PRESCRIPTION_ID, oldPrescriptionId, prescriptionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSessionsDone() {
		return sessionsDone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionsDone(Integer newSessionsDone) {
		Integer oldSessionsDone = sessionsDone;
		sessionsDone = newSessionsDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.DIARY_DAY__SESSIONS_DONE, oldSessionsDone, sessionsDone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWalkMinutes() {
		return walkMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWalkMinutes(Integer newWalkMinutes) {
		Integer oldWalkMinutes = walkMinutes;
		walkMinutes = newWalkMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.DIARY_DAY__WALK_MINUTES, oldWalkMinutes, walkMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFeel() {
		return feel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeel(Integer newFeel) {
		Integer oldFeel = feel;
		feel = newFeel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.DIARY_DAY__FEEL, oldFeel, feel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPain() {
		return pain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPain(Integer newPain) {
		Integer oldPain = pain;
		pain = newPain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.DIARY_DAY__PAIN, oldPain, pain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.DIARY_DAY__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClinicPackage.DIARY_DAY__DATE:
				return getDate();
			case ClinicPackage.DIARY_DAY__PRESCRIPTION_ID:
				return getPrescriptionId();
			case ClinicPackage.DIARY_DAY__SESSIONS_DONE:
				return getSessionsDone();
			case ClinicPackage.DIARY_DAY__WALK_MINUTES:
				return getWalkMinutes();
			case ClinicPackage.DIARY_DAY__FEEL:
				return getFeel();
			case ClinicPackage.DIARY_DAY__PAIN:
				return getPain();
			case ClinicPackage.DIARY_DAY__NOTE:
				return getNote();
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
			case ClinicPackage.DIARY_DAY__DATE:
				setDate((LocalDate)newValue);
				return;
			case ClinicPackage.DIARY_DAY__PRESCRIPTION_ID:
				setPrescriptionId((String)newValue);
				return;
			case ClinicPackage.DIARY_DAY__SESSIONS_DONE:
				setSessionsDone((Integer)newValue);
				return;
			case ClinicPackage.DIARY_DAY__WALK_MINUTES:
				setWalkMinutes((Integer)newValue);
				return;
			case ClinicPackage.DIARY_DAY__FEEL:
				setFeel((Integer)newValue);
				return;
			case ClinicPackage.DIARY_DAY__PAIN:
				setPain((Integer)newValue);
				return;
			case ClinicPackage.DIARY_DAY__NOTE:
				setNote((String)newValue);
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
			case ClinicPackage.DIARY_DAY__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ClinicPackage.DIARY_DAY__PRESCRIPTION_ID:
				setPrescriptionId(PRESCRIPTION_ID_EDEFAULT);
				return;
			case ClinicPackage.DIARY_DAY__SESSIONS_DONE:
				setSessionsDone(SESSIONS_DONE_EDEFAULT);
				return;
			case ClinicPackage.DIARY_DAY__WALK_MINUTES:
				setWalkMinutes(WALK_MINUTES_EDEFAULT);
				return;
			case ClinicPackage.DIARY_DAY__FEEL:
				setFeel(FEEL_EDEFAULT);
				return;
			case ClinicPackage.DIARY_DAY__PAIN:
				setPain(PAIN_EDEFAULT);
				return;
			case ClinicPackage.DIARY_DAY__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case ClinicPackage.DIARY_DAY__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ClinicPackage.DIARY_DAY__PRESCRIPTION_ID:
				return PRESCRIPTION_ID_EDEFAULT == null ? prescriptionId != null : !PRESCRIPTION_ID_EDEFAULT.equals(prescriptionId);
			case ClinicPackage.DIARY_DAY__SESSIONS_DONE:
				return SESSIONS_DONE_EDEFAULT == null ? sessionsDone != null : !SESSIONS_DONE_EDEFAULT.equals(sessionsDone);
			case ClinicPackage.DIARY_DAY__WALK_MINUTES:
				return WALK_MINUTES_EDEFAULT == null ? walkMinutes != null : !WALK_MINUTES_EDEFAULT.equals(walkMinutes);
			case ClinicPackage.DIARY_DAY__FEEL:
				return FEEL_EDEFAULT == null ? feel != null : !FEEL_EDEFAULT.equals(feel);
			case ClinicPackage.DIARY_DAY__PAIN:
				return PAIN_EDEFAULT == null ? pain != null : !PAIN_EDEFAULT.equals(pain);
			case ClinicPackage.DIARY_DAY__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (date: ");
		result.append(date);
		result.append(", prescriptionId: ");
		result.append(prescriptionId);
		result.append(", sessionsDone: ");
		result.append(sessionsDone);
		result.append(", walkMinutes: ");
		result.append(walkMinutes);
		result.append(", feel: ");
		result.append(feel);
		result.append(", pain: ");
		result.append(pain);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //DiaryDayImpl
