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

import org.motus.model.library.LibraryPackage;
import org.motus.model.library.LocationCode;
import org.motus.model.library.RedFlag;
import org.motus.model.library.Tier;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Red Flag</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.RedFlagImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RedFlagImpl#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RedFlagImpl#getSuspect <em>Suspect</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RedFlagImpl#getClinicianText <em>Clinician Text</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RedFlagImpl#getPatientQuestion <em>Patient Question</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RedFlagImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RedFlagImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RedFlagImpl#getSourceIds <em>Source Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RedFlagImpl extends EObjectImpl implements RedFlag {
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
	 * The cached value of the '{@link #getRegions() <em>Regions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegions()
	 * @generated
	 * @ordered
	 */
	protected EList<LocationCode> regions;

	/**
	 * The default value of the '{@link #getSuspect() <em>Suspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspect()
	 * @generated
	 * @ordered
	 */
	protected static final String SUSPECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuspect() <em>Suspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspect()
	 * @generated
	 * @ordered
	 */
	protected String suspect = SUSPECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getClinicianText() <em>Clinician Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClinicianText()
	 * @generated
	 * @ordered
	 */
	protected static final String CLINICIAN_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClinicianText() <em>Clinician Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClinicianText()
	 * @generated
	 * @ordered
	 */
	protected String clinicianText = CLINICIAN_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatientQuestion() <em>Patient Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String PATIENT_QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatientQuestion() <em>Patient Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientQuestion()
	 * @generated
	 * @ordered
	 */
	protected String patientQuestion = PATIENT_QUESTION_EDEFAULT;

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
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected String action = ACTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSourceIds() <em>Source Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RedFlagImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.RED_FLAG;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.RED_FLAG__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocationCode> getRegions() {
		if (regions == null) {
			regions = new EDataTypeEList<LocationCode>(LocationCode.class, this, LibraryPackage.RED_FLAG__REGIONS);
		}
		return regions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuspect() {
		return suspect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuspect(String newSuspect) {
		String oldSuspect = suspect;
		suspect = newSuspect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.RED_FLAG__SUSPECT, oldSuspect, suspect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClinicianText() {
		return clinicianText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClinicianText(String newClinicianText) {
		String oldClinicianText = clinicianText;
		clinicianText = newClinicianText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.RED_FLAG__CLINICIAN_TEXT, oldClinicianText, clinicianText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatientQuestion() {
		return patientQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatientQuestion(String newPatientQuestion) {
		String oldPatientQuestion = patientQuestion;
		patientQuestion = newPatientQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.RED_FLAG__PATIENT_QUESTION, oldPatientQuestion, patientQuestion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.RED_FLAG__TIER, oldTier, tier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(String newAction) {
		String oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.RED_FLAG__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.RED_FLAG__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.RED_FLAG__ID:
				return getId();
			case LibraryPackage.RED_FLAG__REGIONS:
				return getRegions();
			case LibraryPackage.RED_FLAG__SUSPECT:
				return getSuspect();
			case LibraryPackage.RED_FLAG__CLINICIAN_TEXT:
				return getClinicianText();
			case LibraryPackage.RED_FLAG__PATIENT_QUESTION:
				return getPatientQuestion();
			case LibraryPackage.RED_FLAG__TIER:
				return getTier();
			case LibraryPackage.RED_FLAG__ACTION:
				return getAction();
			case LibraryPackage.RED_FLAG__SOURCE_IDS:
				return getSourceIds();
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
			case LibraryPackage.RED_FLAG__ID:
				setId((String)newValue);
				return;
			case LibraryPackage.RED_FLAG__REGIONS:
				getRegions().clear();
				getRegions().addAll((Collection<? extends LocationCode>)newValue);
				return;
			case LibraryPackage.RED_FLAG__SUSPECT:
				setSuspect((String)newValue);
				return;
			case LibraryPackage.RED_FLAG__CLINICIAN_TEXT:
				setClinicianText((String)newValue);
				return;
			case LibraryPackage.RED_FLAG__PATIENT_QUESTION:
				setPatientQuestion((String)newValue);
				return;
			case LibraryPackage.RED_FLAG__TIER:
				setTier((Tier)newValue);
				return;
			case LibraryPackage.RED_FLAG__ACTION:
				setAction((String)newValue);
				return;
			case LibraryPackage.RED_FLAG__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
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
			case LibraryPackage.RED_FLAG__ID:
				setId(ID_EDEFAULT);
				return;
			case LibraryPackage.RED_FLAG__REGIONS:
				getRegions().clear();
				return;
			case LibraryPackage.RED_FLAG__SUSPECT:
				setSuspect(SUSPECT_EDEFAULT);
				return;
			case LibraryPackage.RED_FLAG__CLINICIAN_TEXT:
				setClinicianText(CLINICIAN_TEXT_EDEFAULT);
				return;
			case LibraryPackage.RED_FLAG__PATIENT_QUESTION:
				setPatientQuestion(PATIENT_QUESTION_EDEFAULT);
				return;
			case LibraryPackage.RED_FLAG__TIER:
				setTier(TIER_EDEFAULT);
				return;
			case LibraryPackage.RED_FLAG__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case LibraryPackage.RED_FLAG__SOURCE_IDS:
				getSourceIds().clear();
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
			case LibraryPackage.RED_FLAG__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LibraryPackage.RED_FLAG__REGIONS:
				return regions != null && !regions.isEmpty();
			case LibraryPackage.RED_FLAG__SUSPECT:
				return SUSPECT_EDEFAULT == null ? suspect != null : !SUSPECT_EDEFAULT.equals(suspect);
			case LibraryPackage.RED_FLAG__CLINICIAN_TEXT:
				return CLINICIAN_TEXT_EDEFAULT == null ? clinicianText != null : !CLINICIAN_TEXT_EDEFAULT.equals(clinicianText);
			case LibraryPackage.RED_FLAG__PATIENT_QUESTION:
				return PATIENT_QUESTION_EDEFAULT == null ? patientQuestion != null : !PATIENT_QUESTION_EDEFAULT.equals(patientQuestion);
			case LibraryPackage.RED_FLAG__TIER:
				return tier != TIER_EDEFAULT;
			case LibraryPackage.RED_FLAG__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case LibraryPackage.RED_FLAG__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
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
		result.append(", regions: ");
		result.append(regions);
		result.append(", suspect: ");
		result.append(suspect);
		result.append(", clinicianText: ");
		result.append(clinicianText);
		result.append(", patientQuestion: ");
		result.append(patientQuestion);
		result.append(", tier: ");
		result.append(tier);
		result.append(", action: ");
		result.append(action);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(')');
		return result.toString();
	}

} //RedFlagImpl
