/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.motus.model.library.LadderStep;
import org.motus.model.library.LibraryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ladder Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getExerciseIds <em>Exercise Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getDose <em>Dose</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getMoveOnWhen <em>Move On When</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getPatientDose <em>Patient Dose</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getPatientHowOften <em>Patient How Often</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getPatientFeel <em>Patient Feel</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderStepImpl#getPatientMoveOn <em>Patient Move On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LadderStepImpl extends EObjectImpl implements LadderStep {
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
	 * The cached value of the '{@link #getExerciseIds() <em>Exercise Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExerciseIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> exerciseIds;

	/**
	 * The default value of the '{@link #getDose() <em>Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDose()
	 * @generated
	 * @ordered
	 */
	protected static final String DOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDose() <em>Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDose()
	 * @generated
	 * @ordered
	 */
	protected String dose = DOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected static final String EFFORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected String effort = EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final String DEPTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected String depth = DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected String basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoveOnWhen() <em>Move On When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoveOnWhen()
	 * @generated
	 * @ordered
	 */
	protected static final String MOVE_ON_WHEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoveOnWhen() <em>Move On When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoveOnWhen()
	 * @generated
	 * @ordered
	 */
	protected String moveOnWhen = MOVE_ON_WHEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatientDose() <em>Patient Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientDose()
	 * @generated
	 * @ordered
	 */
	protected static final String PATIENT_DOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatientDose() <em>Patient Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientDose()
	 * @generated
	 * @ordered
	 */
	protected String patientDose = PATIENT_DOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatientHowOften() <em>Patient How Often</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientHowOften()
	 * @generated
	 * @ordered
	 */
	protected static final String PATIENT_HOW_OFTEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatientHowOften() <em>Patient How Often</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientHowOften()
	 * @generated
	 * @ordered
	 */
	protected String patientHowOften = PATIENT_HOW_OFTEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatientFeel() <em>Patient Feel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientFeel()
	 * @generated
	 * @ordered
	 */
	protected static final String PATIENT_FEEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatientFeel() <em>Patient Feel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientFeel()
	 * @generated
	 * @ordered
	 */
	protected String patientFeel = PATIENT_FEEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatientMoveOn() <em>Patient Move On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientMoveOn()
	 * @generated
	 * @ordered
	 */
	protected static final String PATIENT_MOVE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatientMoveOn() <em>Patient Move On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientMoveOn()
	 * @generated
	 * @ordered
	 */
	protected String patientMoveOn = PATIENT_MOVE_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LadderStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.LADDER_STEP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER_STEP__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExerciseIds() {
		if (exerciseIds == null) {
			exerciseIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.LADDER_STEP__EXERCISE_IDS);
		}
		return exerciseIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDose() {
		return dose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDose(String newDose) {
		String oldDose = dose;
		dose = newDose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER_STEP__DOSE, oldDose, dose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEffort() {
		return effort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffort(String newEffort) {
		String oldEffort = effort;
		effort = newEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER_STEP__EFFORT, oldEffort, effort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(String newDepth) {
		String oldDepth = depth;
		depth = newDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER_STEP__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis) {
		String oldBasis = basis;
		basis = newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER_STEP__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMoveOnWhen() {
		return moveOnWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMoveOnWhen(String newMoveOnWhen) {
		String oldMoveOnWhen = moveOnWhen;
		moveOnWhen = newMoveOnWhen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER_STEP__MOVE_ON_WHEN, oldMoveOnWhen, moveOnWhen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatientDose() {
		return patientDose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatientDose(String newPatientDose) {
		String oldPatientDose = patientDose;
		patientDose = newPatientDose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER_STEP__PATIENT_DOSE, oldPatientDose, patientDose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatientHowOften() {
		return patientHowOften;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatientHowOften(String newPatientHowOften) {
		String oldPatientHowOften = patientHowOften;
		patientHowOften = newPatientHowOften;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER_STEP__PATIENT_HOW_OFTEN, oldPatientHowOften, patientHowOften));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatientFeel() {
		return patientFeel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatientFeel(String newPatientFeel) {
		String oldPatientFeel = patientFeel;
		patientFeel = newPatientFeel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER_STEP__PATIENT_FEEL, oldPatientFeel, patientFeel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatientMoveOn() {
		return patientMoveOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatientMoveOn(String newPatientMoveOn) {
		String oldPatientMoveOn = patientMoveOn;
		patientMoveOn = newPatientMoveOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER_STEP__PATIENT_MOVE_ON, oldPatientMoveOn, patientMoveOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.LADDER_STEP__ID:
				return getId();
			case LibraryPackage.LADDER_STEP__EXERCISE_IDS:
				return getExerciseIds();
			case LibraryPackage.LADDER_STEP__DOSE:
				return getDose();
			case LibraryPackage.LADDER_STEP__EFFORT:
				return getEffort();
			case LibraryPackage.LADDER_STEP__DEPTH:
				return getDepth();
			case LibraryPackage.LADDER_STEP__BASIS:
				return getBasis();
			case LibraryPackage.LADDER_STEP__MOVE_ON_WHEN:
				return getMoveOnWhen();
			case LibraryPackage.LADDER_STEP__PATIENT_DOSE:
				return getPatientDose();
			case LibraryPackage.LADDER_STEP__PATIENT_HOW_OFTEN:
				return getPatientHowOften();
			case LibraryPackage.LADDER_STEP__PATIENT_FEEL:
				return getPatientFeel();
			case LibraryPackage.LADDER_STEP__PATIENT_MOVE_ON:
				return getPatientMoveOn();
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
			case LibraryPackage.LADDER_STEP__ID:
				setId((String)newValue);
				return;
			case LibraryPackage.LADDER_STEP__EXERCISE_IDS:
				getExerciseIds().clear();
				getExerciseIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.LADDER_STEP__DOSE:
				setDose((String)newValue);
				return;
			case LibraryPackage.LADDER_STEP__EFFORT:
				setEffort((String)newValue);
				return;
			case LibraryPackage.LADDER_STEP__DEPTH:
				setDepth((String)newValue);
				return;
			case LibraryPackage.LADDER_STEP__BASIS:
				setBasis((String)newValue);
				return;
			case LibraryPackage.LADDER_STEP__MOVE_ON_WHEN:
				setMoveOnWhen((String)newValue);
				return;
			case LibraryPackage.LADDER_STEP__PATIENT_DOSE:
				setPatientDose((String)newValue);
				return;
			case LibraryPackage.LADDER_STEP__PATIENT_HOW_OFTEN:
				setPatientHowOften((String)newValue);
				return;
			case LibraryPackage.LADDER_STEP__PATIENT_FEEL:
				setPatientFeel((String)newValue);
				return;
			case LibraryPackage.LADDER_STEP__PATIENT_MOVE_ON:
				setPatientMoveOn((String)newValue);
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
			case LibraryPackage.LADDER_STEP__ID:
				setId(ID_EDEFAULT);
				return;
			case LibraryPackage.LADDER_STEP__EXERCISE_IDS:
				getExerciseIds().clear();
				return;
			case LibraryPackage.LADDER_STEP__DOSE:
				setDose(DOSE_EDEFAULT);
				return;
			case LibraryPackage.LADDER_STEP__EFFORT:
				setEffort(EFFORT_EDEFAULT);
				return;
			case LibraryPackage.LADDER_STEP__DEPTH:
				setDepth(DEPTH_EDEFAULT);
				return;
			case LibraryPackage.LADDER_STEP__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case LibraryPackage.LADDER_STEP__MOVE_ON_WHEN:
				setMoveOnWhen(MOVE_ON_WHEN_EDEFAULT);
				return;
			case LibraryPackage.LADDER_STEP__PATIENT_DOSE:
				setPatientDose(PATIENT_DOSE_EDEFAULT);
				return;
			case LibraryPackage.LADDER_STEP__PATIENT_HOW_OFTEN:
				setPatientHowOften(PATIENT_HOW_OFTEN_EDEFAULT);
				return;
			case LibraryPackage.LADDER_STEP__PATIENT_FEEL:
				setPatientFeel(PATIENT_FEEL_EDEFAULT);
				return;
			case LibraryPackage.LADDER_STEP__PATIENT_MOVE_ON:
				setPatientMoveOn(PATIENT_MOVE_ON_EDEFAULT);
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
			case LibraryPackage.LADDER_STEP__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LibraryPackage.LADDER_STEP__EXERCISE_IDS:
				return exerciseIds != null && !exerciseIds.isEmpty();
			case LibraryPackage.LADDER_STEP__DOSE:
				return DOSE_EDEFAULT == null ? dose != null : !DOSE_EDEFAULT.equals(dose);
			case LibraryPackage.LADDER_STEP__EFFORT:
				return EFFORT_EDEFAULT == null ? effort != null : !EFFORT_EDEFAULT.equals(effort);
			case LibraryPackage.LADDER_STEP__DEPTH:
				return DEPTH_EDEFAULT == null ? depth != null : !DEPTH_EDEFAULT.equals(depth);
			case LibraryPackage.LADDER_STEP__BASIS:
				return BASIS_EDEFAULT == null ? basis != null : !BASIS_EDEFAULT.equals(basis);
			case LibraryPackage.LADDER_STEP__MOVE_ON_WHEN:
				return MOVE_ON_WHEN_EDEFAULT == null ? moveOnWhen != null : !MOVE_ON_WHEN_EDEFAULT.equals(moveOnWhen);
			case LibraryPackage.LADDER_STEP__PATIENT_DOSE:
				return PATIENT_DOSE_EDEFAULT == null ? patientDose != null : !PATIENT_DOSE_EDEFAULT.equals(patientDose);
			case LibraryPackage.LADDER_STEP__PATIENT_HOW_OFTEN:
				return PATIENT_HOW_OFTEN_EDEFAULT == null ? patientHowOften != null : !PATIENT_HOW_OFTEN_EDEFAULT.equals(patientHowOften);
			case LibraryPackage.LADDER_STEP__PATIENT_FEEL:
				return PATIENT_FEEL_EDEFAULT == null ? patientFeel != null : !PATIENT_FEEL_EDEFAULT.equals(patientFeel);
			case LibraryPackage.LADDER_STEP__PATIENT_MOVE_ON:
				return PATIENT_MOVE_ON_EDEFAULT == null ? patientMoveOn != null : !PATIENT_MOVE_ON_EDEFAULT.equals(patientMoveOn);
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
		result.append(", exerciseIds: ");
		result.append(exerciseIds);
		result.append(", dose: ");
		result.append(dose);
		result.append(", effort: ");
		result.append(effort);
		result.append(", depth: ");
		result.append(depth);
		result.append(", basis: ");
		result.append(basis);
		result.append(", moveOnWhen: ");
		result.append(moveOnWhen);
		result.append(", patientDose: ");
		result.append(patientDose);
		result.append(", patientHowOften: ");
		result.append(patientHowOften);
		result.append(", patientFeel: ");
		result.append(patientFeel);
		result.append(", patientMoveOn: ");
		result.append(patientMoveOn);
		result.append(')');
		return result.toString();
	}

} //LadderStepImpl
