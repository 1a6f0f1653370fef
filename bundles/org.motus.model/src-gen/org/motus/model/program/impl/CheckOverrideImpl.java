/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.program.CheckOverride;
import org.motus.model.program.ProgramPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Check Override</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.impl.CheckOverrideImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.program.impl.CheckOverrideImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.motus.model.program.impl.CheckOverrideImpl#getExerciseId <em>Exercise Id</em>}</li>
 *   <li>{@link org.motus.model.program.impl.CheckOverrideImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.motus.model.program.impl.CheckOverrideImpl#getClinician <em>Clinician</em>}</li>
 *   <li>{@link org.motus.model.program.impl.CheckOverrideImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.motus.model.program.impl.CheckOverrideImpl#getDecidedAt <em>Decided At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CheckOverrideImpl extends EObjectImpl implements CheckOverride {
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
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

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
	 * The default value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected static final String FINDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected String finding = FINDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getClinician() <em>Clinician</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClinician()
	 * @generated
	 * @ordered
	 */
	protected static final String CLINICIAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClinician() <em>Clinician</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClinician()
	 * @generated
	 * @ordered
	 */
	protected String clinician = CLINICIAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DECIDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant decidedAt = DECIDED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CheckOverrideImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProgramPackage.Literals.CHECK_OVERRIDE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.CHECK_OVERRIDE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.CHECK_OVERRIDE__RULE_ID, oldRuleId, ruleId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.CHECK_OVERRIDE__EXERCISE_ID, oldExerciseId, exerciseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinding() {
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinding(String newFinding) {
		String oldFinding = finding;
		finding = newFinding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.CHECK_OVERRIDE__FINDING, oldFinding, finding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClinician() {
		return clinician;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClinician(String newClinician) {
		String oldClinician = clinician;
		clinician = newClinician;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.CHECK_OVERRIDE__CLINICIAN, oldClinician, clinician));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.CHECK_OVERRIDE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDecidedAt() {
		return decidedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedAt(Instant newDecidedAt) {
		Instant oldDecidedAt = decidedAt;
		decidedAt = newDecidedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.CHECK_OVERRIDE__DECIDED_AT, oldDecidedAt, decidedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProgramPackage.CHECK_OVERRIDE__ID:
				return getId();
			case ProgramPackage.CHECK_OVERRIDE__RULE_ID:
				return getRuleId();
			case ProgramPackage.CHECK_OVERRIDE__EXERCISE_ID:
				return getExerciseId();
			case ProgramPackage.CHECK_OVERRIDE__FINDING:
				return getFinding();
			case ProgramPackage.CHECK_OVERRIDE__CLINICIAN:
				return getClinician();
			case ProgramPackage.CHECK_OVERRIDE__REASON:
				return getReason();
			case ProgramPackage.CHECK_OVERRIDE__DECIDED_AT:
				return getDecidedAt();
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
			case ProgramPackage.CHECK_OVERRIDE__ID:
				setId((String)newValue);
				return;
			case ProgramPackage.CHECK_OVERRIDE__RULE_ID:
				setRuleId((String)newValue);
				return;
			case ProgramPackage.CHECK_OVERRIDE__EXERCISE_ID:
				setExerciseId((String)newValue);
				return;
			case ProgramPackage.CHECK_OVERRIDE__FINDING:
				setFinding((String)newValue);
				return;
			case ProgramPackage.CHECK_OVERRIDE__CLINICIAN:
				setClinician((String)newValue);
				return;
			case ProgramPackage.CHECK_OVERRIDE__REASON:
				setReason((String)newValue);
				return;
			case ProgramPackage.CHECK_OVERRIDE__DECIDED_AT:
				setDecidedAt((Instant)newValue);
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
			case ProgramPackage.CHECK_OVERRIDE__ID:
				setId(ID_EDEFAULT);
				return;
			case ProgramPackage.CHECK_OVERRIDE__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case ProgramPackage.CHECK_OVERRIDE__EXERCISE_ID:
				setExerciseId(EXERCISE_ID_EDEFAULT);
				return;
			case ProgramPackage.CHECK_OVERRIDE__FINDING:
				setFinding(FINDING_EDEFAULT);
				return;
			case ProgramPackage.CHECK_OVERRIDE__CLINICIAN:
				setClinician(CLINICIAN_EDEFAULT);
				return;
			case ProgramPackage.CHECK_OVERRIDE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ProgramPackage.CHECK_OVERRIDE__DECIDED_AT:
				setDecidedAt(DECIDED_AT_EDEFAULT);
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
			case ProgramPackage.CHECK_OVERRIDE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ProgramPackage.CHECK_OVERRIDE__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case ProgramPackage.CHECK_OVERRIDE__EXERCISE_ID:
				return EXERCISE_ID_EDEFAULT == null ? exerciseId != null : !EXERCISE_ID_EDEFAULT.equals(exerciseId);
			case ProgramPackage.CHECK_OVERRIDE__FINDING:
				return FINDING_EDEFAULT == null ? finding != null : !FINDING_EDEFAULT.equals(finding);
			case ProgramPackage.CHECK_OVERRIDE__CLINICIAN:
				return CLINICIAN_EDEFAULT == null ? clinician != null : !CLINICIAN_EDEFAULT.equals(clinician);
			case ProgramPackage.CHECK_OVERRIDE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ProgramPackage.CHECK_OVERRIDE__DECIDED_AT:
				return DECIDED_AT_EDEFAULT == null ? decidedAt != null : !DECIDED_AT_EDEFAULT.equals(decidedAt);
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
		result.append(", ruleId: ");
		result.append(ruleId);
		result.append(", exerciseId: ");
		result.append(exerciseId);
		result.append(", finding: ");
		result.append(finding);
		result.append(", clinician: ");
		result.append(clinician);
		result.append(", reason: ");
		result.append(reason);
		result.append(", decidedAt: ");
		result.append(decidedAt);
		result.append(')');
		return result.toString();
	}

} //CheckOverrideImpl
