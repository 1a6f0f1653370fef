/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.motus.model.library.Coding;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.LocationCode;
import org.motus.model.library.PainLocation;
import org.motus.model.library.PatientWarning;
import org.motus.model.library.Routine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pain Location</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getPatientName <em>Patient Name</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getHandoutReason <em>Handout Reason</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getBodyArea <em>Body Area</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getLikelyContributors <em>Likely Contributors</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getClaimIds <em>Claim Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getIcd10Who <em>Icd10 Who</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getIcd10Cm <em>Icd10 Cm</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getBodySites <em>Body Sites</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getPrimaryMeasureIds <em>Primary Measure Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getOptionalMeasureIds <em>Optional Measure Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getWarnings <em>Warnings</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getRoutine <em>Routine</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getSwapRules <em>Swap Rules</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PainLocationImpl#getAlternateIds <em>Alternate Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PainLocationImpl extends EObjectImpl implements PainLocation {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final LocationCode CODE_EDEFAULT = LocationCode.A;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected LocationCode code = CODE_EDEFAULT;

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
	 * The default value of the '{@link #getPatientName() <em>Patient Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientName()
	 * @generated
	 * @ordered
	 */
	protected static final String PATIENT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatientName() <em>Patient Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientName()
	 * @generated
	 * @ordered
	 */
	protected String patientName = PATIENT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandoutReason() <em>Handout Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandoutReason()
	 * @generated
	 * @ordered
	 */
	protected static final String HANDOUT_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandoutReason() <em>Handout Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandoutReason()
	 * @generated
	 * @ordered
	 */
	protected String handoutReason = HANDOUT_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBodyArea() <em>Body Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyArea()
	 * @generated
	 * @ordered
	 */
	protected static final String BODY_AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBodyArea() <em>Body Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyArea()
	 * @generated
	 * @ordered
	 */
	protected String bodyArea = BODY_AREA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLikelyContributors() <em>Likely Contributors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelyContributors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> likelyContributors;

	/**
	 * The cached value of the '{@link #getClaimIds() <em>Claim Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> claimIds;

	/**
	 * The cached value of the '{@link #getIcd10Who() <em>Icd10 Who</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcd10Who()
	 * @generated
	 * @ordered
	 */
	protected EList<String> icd10Who;

	/**
	 * The cached value of the '{@link #getIcd10Cm() <em>Icd10 Cm</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcd10Cm()
	 * @generated
	 * @ordered
	 */
	protected EList<String> icd10Cm;

	/**
	 * The cached value of the '{@link #getBodySites() <em>Body Sites</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodySites()
	 * @generated
	 * @ordered
	 */
	protected EList<Coding> bodySites;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Coding> findings;

	/**
	 * The cached value of the '{@link #getPrimaryMeasureIds() <em>Primary Measure Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryMeasureIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> primaryMeasureIds;

	/**
	 * The cached value of the '{@link #getOptionalMeasureIds() <em>Optional Measure Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionalMeasureIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> optionalMeasureIds;

	/**
	 * The cached value of the '{@link #getWarnings() <em>Warnings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarnings()
	 * @generated
	 * @ordered
	 */
	protected EList<PatientWarning> warnings;

	/**
	 * The cached value of the '{@link #getRoutine() <em>Routine</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutine()
	 * @generated
	 * @ordered
	 */
	protected Routine routine;

	/**
	 * The cached value of the '{@link #getSwapRules() <em>Swap Rules</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwapRules()
	 * @generated
	 * @ordered
	 */
	protected EList<String> swapRules;

	/**
	 * The cached value of the '{@link #getAlternateIds() <em>Alternate Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternateIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> alternateIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PainLocationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.PAIN_LOCATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocationCode getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(LocationCode newCode) {
		LocationCode oldCode = code;
		code = newCode == null ? CODE_EDEFAULT : newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.PAIN_LOCATION__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.PAIN_LOCATION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatientName() {
		return patientName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatientName(String newPatientName) {
		String oldPatientName = patientName;
		patientName = newPatientName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.PAIN_LOCATION__PATIENT_NAME, oldPatientName, patientName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHandoutReason() {
		return handoutReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandoutReason(String newHandoutReason) {
		String oldHandoutReason = handoutReason;
		handoutReason = newHandoutReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.PAIN_LOCATION__HANDOUT_REASON, oldHandoutReason, handoutReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBodyArea() {
		return bodyArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBodyArea(String newBodyArea) {
		String oldBodyArea = bodyArea;
		bodyArea = newBodyArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.PAIN_LOCATION__BODY_AREA, oldBodyArea, bodyArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLikelyContributors() {
		if (likelyContributors == null) {
			likelyContributors = new EDataTypeEList<String>(String.class, this, LibraryPackage.PAIN_LOCATION__LIKELY_CONTRIBUTORS);
		}
		return likelyContributors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getClaimIds() {
		if (claimIds == null) {
			claimIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.PAIN_LOCATION__CLAIM_IDS);
		}
		return claimIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getIcd10Who() {
		if (icd10Who == null) {
			icd10Who = new EDataTypeEList<String>(String.class, this, LibraryPackage.PAIN_LOCATION__ICD10_WHO);
		}
		return icd10Who;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getIcd10Cm() {
		if (icd10Cm == null) {
			icd10Cm = new EDataTypeEList<String>(String.class, this, LibraryPackage.PAIN_LOCATION__ICD10_CM);
		}
		return icd10Cm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coding> getBodySites() {
		if (bodySites == null) {
			bodySites = new EObjectContainmentEList<Coding>(Coding.class, this, LibraryPackage.PAIN_LOCATION__BODY_SITES);
		}
		return bodySites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Coding>(Coding.class, this, LibraryPackage.PAIN_LOCATION__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPrimaryMeasureIds() {
		if (primaryMeasureIds == null) {
			primaryMeasureIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.PAIN_LOCATION__PRIMARY_MEASURE_IDS);
		}
		return primaryMeasureIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOptionalMeasureIds() {
		if (optionalMeasureIds == null) {
			optionalMeasureIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.PAIN_LOCATION__OPTIONAL_MEASURE_IDS);
		}
		return optionalMeasureIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PatientWarning> getWarnings() {
		if (warnings == null) {
			warnings = new EObjectContainmentEList<PatientWarning>(PatientWarning.class, this, LibraryPackage.PAIN_LOCATION__WARNINGS);
		}
		return warnings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Routine getRoutine() {
		return routine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRoutine(Routine newRoutine, NotificationChain msgs) {
		Routine oldRoutine = routine;
		routine = newRoutine;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LibraryPackage.PAIN_LOCATION__ROUTINE, oldRoutine, newRoutine);
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
	public void setRoutine(Routine newRoutine) {
		if (newRoutine != routine) {
			NotificationChain msgs = null;
			if (routine != null)
				msgs = ((InternalEObject)routine).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.PAIN_LOCATION__ROUTINE, null, msgs);
			if (newRoutine != null)
				msgs = ((InternalEObject)newRoutine).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.PAIN_LOCATION__ROUTINE, null, msgs);
			msgs = basicSetRoutine(newRoutine, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.PAIN_LOCATION__ROUTINE, newRoutine, newRoutine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSwapRules() {
		if (swapRules == null) {
			swapRules = new EDataTypeEList<String>(String.class, this, LibraryPackage.PAIN_LOCATION__SWAP_RULES);
		}
		return swapRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAlternateIds() {
		if (alternateIds == null) {
			alternateIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.PAIN_LOCATION__ALTERNATE_IDS);
		}
		return alternateIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LibraryPackage.PAIN_LOCATION__BODY_SITES:
				return ((InternalEList<?>)getBodySites()).basicRemove(otherEnd, msgs);
			case LibraryPackage.PAIN_LOCATION__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case LibraryPackage.PAIN_LOCATION__WARNINGS:
				return ((InternalEList<?>)getWarnings()).basicRemove(otherEnd, msgs);
			case LibraryPackage.PAIN_LOCATION__ROUTINE:
				return basicSetRoutine(null, msgs);
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
			case LibraryPackage.PAIN_LOCATION__CODE:
				return getCode();
			case LibraryPackage.PAIN_LOCATION__NAME:
				return getName();
			case LibraryPackage.PAIN_LOCATION__PATIENT_NAME:
				return getPatientName();
			case LibraryPackage.PAIN_LOCATION__HANDOUT_REASON:
				return getHandoutReason();
			case LibraryPackage.PAIN_LOCATION__BODY_AREA:
				return getBodyArea();
			case LibraryPackage.PAIN_LOCATION__LIKELY_CONTRIBUTORS:
				return getLikelyContributors();
			case LibraryPackage.PAIN_LOCATION__CLAIM_IDS:
				return getClaimIds();
			case LibraryPackage.PAIN_LOCATION__ICD10_WHO:
				return getIcd10Who();
			case LibraryPackage.PAIN_LOCATION__ICD10_CM:
				return getIcd10Cm();
			case LibraryPackage.PAIN_LOCATION__BODY_SITES:
				return getBodySites();
			case LibraryPackage.PAIN_LOCATION__FINDINGS:
				return getFindings();
			case LibraryPackage.PAIN_LOCATION__PRIMARY_MEASURE_IDS:
				return getPrimaryMeasureIds();
			case LibraryPackage.PAIN_LOCATION__OPTIONAL_MEASURE_IDS:
				return getOptionalMeasureIds();
			case LibraryPackage.PAIN_LOCATION__WARNINGS:
				return getWarnings();
			case LibraryPackage.PAIN_LOCATION__ROUTINE:
				return getRoutine();
			case LibraryPackage.PAIN_LOCATION__SWAP_RULES:
				return getSwapRules();
			case LibraryPackage.PAIN_LOCATION__ALTERNATE_IDS:
				return getAlternateIds();
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
			case LibraryPackage.PAIN_LOCATION__CODE:
				setCode((LocationCode)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__NAME:
				setName((String)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__PATIENT_NAME:
				setPatientName((String)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__HANDOUT_REASON:
				setHandoutReason((String)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__BODY_AREA:
				setBodyArea((String)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__LIKELY_CONTRIBUTORS:
				getLikelyContributors().clear();
				getLikelyContributors().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__CLAIM_IDS:
				getClaimIds().clear();
				getClaimIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__ICD10_WHO:
				getIcd10Who().clear();
				getIcd10Who().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__ICD10_CM:
				getIcd10Cm().clear();
				getIcd10Cm().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__BODY_SITES:
				getBodySites().clear();
				getBodySites().addAll((Collection<? extends Coding>)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Coding>)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__PRIMARY_MEASURE_IDS:
				getPrimaryMeasureIds().clear();
				getPrimaryMeasureIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__OPTIONAL_MEASURE_IDS:
				getOptionalMeasureIds().clear();
				getOptionalMeasureIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__WARNINGS:
				getWarnings().clear();
				getWarnings().addAll((Collection<? extends PatientWarning>)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__ROUTINE:
				setRoutine((Routine)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__SWAP_RULES:
				getSwapRules().clear();
				getSwapRules().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.PAIN_LOCATION__ALTERNATE_IDS:
				getAlternateIds().clear();
				getAlternateIds().addAll((Collection<? extends String>)newValue);
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
			case LibraryPackage.PAIN_LOCATION__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case LibraryPackage.PAIN_LOCATION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LibraryPackage.PAIN_LOCATION__PATIENT_NAME:
				setPatientName(PATIENT_NAME_EDEFAULT);
				return;
			case LibraryPackage.PAIN_LOCATION__HANDOUT_REASON:
				setHandoutReason(HANDOUT_REASON_EDEFAULT);
				return;
			case LibraryPackage.PAIN_LOCATION__BODY_AREA:
				setBodyArea(BODY_AREA_EDEFAULT);
				return;
			case LibraryPackage.PAIN_LOCATION__LIKELY_CONTRIBUTORS:
				getLikelyContributors().clear();
				return;
			case LibraryPackage.PAIN_LOCATION__CLAIM_IDS:
				getClaimIds().clear();
				return;
			case LibraryPackage.PAIN_LOCATION__ICD10_WHO:
				getIcd10Who().clear();
				return;
			case LibraryPackage.PAIN_LOCATION__ICD10_CM:
				getIcd10Cm().clear();
				return;
			case LibraryPackage.PAIN_LOCATION__BODY_SITES:
				getBodySites().clear();
				return;
			case LibraryPackage.PAIN_LOCATION__FINDINGS:
				getFindings().clear();
				return;
			case LibraryPackage.PAIN_LOCATION__PRIMARY_MEASURE_IDS:
				getPrimaryMeasureIds().clear();
				return;
			case LibraryPackage.PAIN_LOCATION__OPTIONAL_MEASURE_IDS:
				getOptionalMeasureIds().clear();
				return;
			case LibraryPackage.PAIN_LOCATION__WARNINGS:
				getWarnings().clear();
				return;
			case LibraryPackage.PAIN_LOCATION__ROUTINE:
				setRoutine((Routine)null);
				return;
			case LibraryPackage.PAIN_LOCATION__SWAP_RULES:
				getSwapRules().clear();
				return;
			case LibraryPackage.PAIN_LOCATION__ALTERNATE_IDS:
				getAlternateIds().clear();
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
			case LibraryPackage.PAIN_LOCATION__CODE:
				return code != CODE_EDEFAULT;
			case LibraryPackage.PAIN_LOCATION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LibraryPackage.PAIN_LOCATION__PATIENT_NAME:
				return PATIENT_NAME_EDEFAULT == null ? patientName != null : !PATIENT_NAME_EDEFAULT.equals(patientName);
			case LibraryPackage.PAIN_LOCATION__HANDOUT_REASON:
				return HANDOUT_REASON_EDEFAULT == null ? handoutReason != null : !HANDOUT_REASON_EDEFAULT.equals(handoutReason);
			case LibraryPackage.PAIN_LOCATION__BODY_AREA:
				return BODY_AREA_EDEFAULT == null ? bodyArea != null : !BODY_AREA_EDEFAULT.equals(bodyArea);
			case LibraryPackage.PAIN_LOCATION__LIKELY_CONTRIBUTORS:
				return likelyContributors != null && !likelyContributors.isEmpty();
			case LibraryPackage.PAIN_LOCATION__CLAIM_IDS:
				return claimIds != null && !claimIds.isEmpty();
			case LibraryPackage.PAIN_LOCATION__ICD10_WHO:
				return icd10Who != null && !icd10Who.isEmpty();
			case LibraryPackage.PAIN_LOCATION__ICD10_CM:
				return icd10Cm != null && !icd10Cm.isEmpty();
			case LibraryPackage.PAIN_LOCATION__BODY_SITES:
				return bodySites != null && !bodySites.isEmpty();
			case LibraryPackage.PAIN_LOCATION__FINDINGS:
				return findings != null && !findings.isEmpty();
			case LibraryPackage.PAIN_LOCATION__PRIMARY_MEASURE_IDS:
				return primaryMeasureIds != null && !primaryMeasureIds.isEmpty();
			case LibraryPackage.PAIN_LOCATION__OPTIONAL_MEASURE_IDS:
				return optionalMeasureIds != null && !optionalMeasureIds.isEmpty();
			case LibraryPackage.PAIN_LOCATION__WARNINGS:
				return warnings != null && !warnings.isEmpty();
			case LibraryPackage.PAIN_LOCATION__ROUTINE:
				return routine != null;
			case LibraryPackage.PAIN_LOCATION__SWAP_RULES:
				return swapRules != null && !swapRules.isEmpty();
			case LibraryPackage.PAIN_LOCATION__ALTERNATE_IDS:
				return alternateIds != null && !alternateIds.isEmpty();
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
		result.append(" (code: ");
		result.append(code);
		result.append(", name: ");
		result.append(name);
		result.append(", patientName: ");
		result.append(patientName);
		result.append(", handoutReason: ");
		result.append(handoutReason);
		result.append(", bodyArea: ");
		result.append(bodyArea);
		result.append(", likelyContributors: ");
		result.append(likelyContributors);
		result.append(", claimIds: ");
		result.append(claimIds);
		result.append(", icd10Who: ");
		result.append(icd10Who);
		result.append(", icd10Cm: ");
		result.append(icd10Cm);
		result.append(", primaryMeasureIds: ");
		result.append(primaryMeasureIds);
		result.append(", optionalMeasureIds: ");
		result.append(optionalMeasureIds);
		result.append(", swapRules: ");
		result.append(swapRules);
		result.append(", alternateIds: ");
		result.append(alternateIds);
		result.append(')');
		return result.toString();
	}

} //PainLocationImpl
