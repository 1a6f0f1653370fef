/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.motus.model.library.Dosage;
import org.motus.model.library.Exercise;
import org.motus.model.library.FeelRange;

import org.motus.model.program.BodySide;
import org.motus.model.program.Prescription;
import org.motus.model.program.ProgramPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Prescription</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.impl.PrescriptionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.program.impl.PrescriptionImpl#getExercise <em>Exercise</em>}</li>
 *   <li>{@link org.motus.model.program.impl.PrescriptionImpl#getDosage <em>Dosage</em>}</li>
 *   <li>{@link org.motus.model.program.impl.PrescriptionImpl#getFeel <em>Feel</em>}</li>
 *   <li>{@link org.motus.model.program.impl.PrescriptionImpl#getStopAt <em>Stop At</em>}</li>
 *   <li>{@link org.motus.model.program.impl.PrescriptionImpl#getPainLimit <em>Pain Limit</em>}</li>
 *   <li>{@link org.motus.model.program.impl.PrescriptionImpl#getSide <em>Side</em>}</li>
 *   <li>{@link org.motus.model.program.impl.PrescriptionImpl#getTimes <em>Times</em>}</li>
 *   <li>{@link org.motus.model.program.impl.PrescriptionImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrescriptionImpl extends EObjectImpl implements Prescription {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExercise() <em>Exercise</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercise()
	 * @generated
	 * @ordered
	 */
	protected Exercise exercise;

	/**
	 * The cached value of the '{@link #getDosage() <em>Dosage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDosage()
	 * @generated
	 * @ordered
	 */
	protected Dosage dosage;

	/**
	 * The cached value of the '{@link #getFeel() <em>Feel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeel()
	 * @generated
	 * @ordered
	 */
	protected FeelRange feel;

	/**
	 * The default value of the '{@link #getStopAt() <em>Stop At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopAt()
	 * @generated
	 * @ordered
	 */
	protected static final int STOP_AT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStopAt() <em>Stop At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopAt()
	 * @generated
	 * @ordered
	 */
	protected int stopAt = STOP_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainLimit() <em>Pain Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int PAIN_LIMIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPainLimit() <em>Pain Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainLimit()
	 * @generated
	 * @ordered
	 */
	protected int painLimit = PAIN_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final BodySide SIDE_EDEFAULT = BodySide.BOTH;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected BodySide side = SIDE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTimes() <em>Times</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> times;

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
	protected PrescriptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProgramPackage.Literals.PRESCRIPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Exercise getExercise() {
		return exercise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExercise(Exercise newExercise, NotificationChain msgs) {
		Exercise oldExercise = exercise;
		exercise = newExercise;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__EXERCISE, oldExercise, newExercise);
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
	public void setExercise(Exercise newExercise) {
		if (newExercise != exercise) {
			NotificationChain msgs = null;
			if (exercise != null)
				msgs = ((InternalEObject)exercise).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PRESCRIPTION__EXERCISE, null, msgs);
			if (newExercise != null)
				msgs = ((InternalEObject)newExercise).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PRESCRIPTION__EXERCISE, null, msgs);
			msgs = basicSetExercise(newExercise, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__EXERCISE, newExercise, newExercise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dosage getDosage() {
		return dosage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDosage(Dosage newDosage, NotificationChain msgs) {
		Dosage oldDosage = dosage;
		dosage = newDosage;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__DOSAGE, oldDosage, newDosage);
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
	public void setDosage(Dosage newDosage) {
		if (newDosage != dosage) {
			NotificationChain msgs = null;
			if (dosage != null)
				msgs = ((InternalEObject)dosage).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PRESCRIPTION__DOSAGE, null, msgs);
			if (newDosage != null)
				msgs = ((InternalEObject)newDosage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PRESCRIPTION__DOSAGE, null, msgs);
			msgs = basicSetDosage(newDosage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__DOSAGE, newDosage, newDosage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeelRange getFeel() {
		return feel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFeel(FeelRange newFeel, NotificationChain msgs) {
		FeelRange oldFeel = feel;
		feel = newFeel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__FEEL, oldFeel, newFeel);
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
	public void setFeel(FeelRange newFeel) {
		if (newFeel != feel) {
			NotificationChain msgs = null;
			if (feel != null)
				msgs = ((InternalEObject)feel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PRESCRIPTION__FEEL, null, msgs);
			if (newFeel != null)
				msgs = ((InternalEObject)newFeel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PRESCRIPTION__FEEL, null, msgs);
			msgs = basicSetFeel(newFeel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__FEEL, newFeel, newFeel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStopAt() {
		return stopAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStopAt(int newStopAt) {
		int oldStopAt = stopAt;
		stopAt = newStopAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__STOP_AT, oldStopAt, stopAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPainLimit() {
		return painLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainLimit(int newPainLimit) {
		int oldPainLimit = painLimit;
		painLimit = newPainLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__PAIN_LIMIT, oldPainLimit, painLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BodySide getSide() {
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(BodySide newSide) {
		BodySide oldSide = side;
		side = newSide == null ? SIDE_EDEFAULT : newSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__SIDE, oldSide, side));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTimes() {
		if (times == null) {
			times = new EDataTypeEList<String>(String.class, this, ProgramPackage.PRESCRIPTION__TIMES);
		}
		return times;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PRESCRIPTION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProgramPackage.PRESCRIPTION__EXERCISE:
				return basicSetExercise(null, msgs);
			case ProgramPackage.PRESCRIPTION__DOSAGE:
				return basicSetDosage(null, msgs);
			case ProgramPackage.PRESCRIPTION__FEEL:
				return basicSetFeel(null, msgs);
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
			case ProgramPackage.PRESCRIPTION__ID:
				return getId();
			case ProgramPackage.PRESCRIPTION__EXERCISE:
				return getExercise();
			case ProgramPackage.PRESCRIPTION__DOSAGE:
				return getDosage();
			case ProgramPackage.PRESCRIPTION__FEEL:
				return getFeel();
			case ProgramPackage.PRESCRIPTION__STOP_AT:
				return getStopAt();
			case ProgramPackage.PRESCRIPTION__PAIN_LIMIT:
				return getPainLimit();
			case ProgramPackage.PRESCRIPTION__SIDE:
				return getSide();
			case ProgramPackage.PRESCRIPTION__TIMES:
				return getTimes();
			case ProgramPackage.PRESCRIPTION__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProgramPackage.PRESCRIPTION__ID:
				setId((String)newValue);
				return;
			case ProgramPackage.PRESCRIPTION__EXERCISE:
				setExercise((Exercise)newValue);
				return;
			case ProgramPackage.PRESCRIPTION__DOSAGE:
				setDosage((Dosage)newValue);
				return;
			case ProgramPackage.PRESCRIPTION__FEEL:
				setFeel((FeelRange)newValue);
				return;
			case ProgramPackage.PRESCRIPTION__STOP_AT:
				setStopAt((Integer)newValue);
				return;
			case ProgramPackage.PRESCRIPTION__PAIN_LIMIT:
				setPainLimit((Integer)newValue);
				return;
			case ProgramPackage.PRESCRIPTION__SIDE:
				setSide((BodySide)newValue);
				return;
			case ProgramPackage.PRESCRIPTION__TIMES:
				getTimes().clear();
				getTimes().addAll((Collection<? extends String>)newValue);
				return;
			case ProgramPackage.PRESCRIPTION__NOTE:
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
			case ProgramPackage.PRESCRIPTION__ID:
				setId(ID_EDEFAULT);
				return;
			case ProgramPackage.PRESCRIPTION__EXERCISE:
				setExercise((Exercise)null);
				return;
			case ProgramPackage.PRESCRIPTION__DOSAGE:
				setDosage((Dosage)null);
				return;
			case ProgramPackage.PRESCRIPTION__FEEL:
				setFeel((FeelRange)null);
				return;
			case ProgramPackage.PRESCRIPTION__STOP_AT:
				setStopAt(STOP_AT_EDEFAULT);
				return;
			case ProgramPackage.PRESCRIPTION__PAIN_LIMIT:
				setPainLimit(PAIN_LIMIT_EDEFAULT);
				return;
			case ProgramPackage.PRESCRIPTION__SIDE:
				setSide(SIDE_EDEFAULT);
				return;
			case ProgramPackage.PRESCRIPTION__TIMES:
				getTimes().clear();
				return;
			case ProgramPackage.PRESCRIPTION__NOTE:
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
			case ProgramPackage.PRESCRIPTION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ProgramPackage.PRESCRIPTION__EXERCISE:
				return exercise != null;
			case ProgramPackage.PRESCRIPTION__DOSAGE:
				return dosage != null;
			case ProgramPackage.PRESCRIPTION__FEEL:
				return feel != null;
			case ProgramPackage.PRESCRIPTION__STOP_AT:
				return stopAt != STOP_AT_EDEFAULT;
			case ProgramPackage.PRESCRIPTION__PAIN_LIMIT:
				return painLimit != PAIN_LIMIT_EDEFAULT;
			case ProgramPackage.PRESCRIPTION__SIDE:
				return side != SIDE_EDEFAULT;
			case ProgramPackage.PRESCRIPTION__TIMES:
				return times != null && !times.isEmpty();
			case ProgramPackage.PRESCRIPTION__NOTE:
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
		result.append(" (id: ");
		result.append(id);
		result.append(", stopAt: ");
		result.append(stopAt);
		result.append(", painLimit: ");
		result.append(painLimit);
		result.append(", side: ");
		result.append(side);
		result.append(", times: ");
		result.append(times);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //PrescriptionImpl
