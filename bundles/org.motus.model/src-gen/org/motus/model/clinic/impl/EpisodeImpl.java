/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.clinic.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.motus.model.clinic.ClinicPackage;
import org.motus.model.clinic.DiaryDay;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Goal;
import org.motus.model.clinic.Irritability;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Screening;
import org.motus.model.clinic.Visit;

import org.motus.model.library.LocationCode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Episode</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getOnset <em>Onset</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getIrritability <em>Irritability</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getDiagnosisSystem <em>Diagnosis System</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getDiagnosisCode <em>Diagnosis Code</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getDiagnosisText <em>Diagnosis Text</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getSites <em>Sites</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getScreenings <em>Screenings</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getVisits <em>Visits</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.EpisodeImpl#getDiary <em>Diary</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EpisodeImpl extends EObjectImpl implements Episode {
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
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final LocationCode LOCATION_EDEFAULT = LocationCode.A;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected LocationCode location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnset() <em>Onset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnset()
	 * @generated
	 * @ordered
	 */
	protected static final String ONSET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnset() <em>Onset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnset()
	 * @generated
	 * @ordered
	 */
	protected String onset = ONSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getIrritability() <em>Irritability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrritability()
	 * @generated
	 * @ordered
	 */
	protected static final Irritability IRRITABILITY_EDEFAULT = Irritability.UNKNOWN;

	/**
	 * The cached value of the '{@link #getIrritability() <em>Irritability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrritability()
	 * @generated
	 * @ordered
	 */
	protected Irritability irritability = IRRITABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiagnosisSystem() <em>Diagnosis System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnosisSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String DIAGNOSIS_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiagnosisSystem() <em>Diagnosis System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnosisSystem()
	 * @generated
	 * @ordered
	 */
	protected String diagnosisSystem = DIAGNOSIS_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiagnosisCode() <em>Diagnosis Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnosisCode()
	 * @generated
	 * @ordered
	 */
	protected static final String DIAGNOSIS_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiagnosisCode() <em>Diagnosis Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnosisCode()
	 * @generated
	 * @ordered
	 */
	protected String diagnosisCode = DIAGNOSIS_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiagnosisText() <em>Diagnosis Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnosisText()
	 * @generated
	 * @ordered
	 */
	protected static final String DIAGNOSIS_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiagnosisText() <em>Diagnosis Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnosisText()
	 * @generated
	 * @ordered
	 */
	protected String diagnosisText = DIAGNOSIS_TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSites() <em>Sites</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSites()
	 * @generated
	 * @ordered
	 */
	protected EList<PainSite> sites;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getScreenings() <em>Screenings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScreenings()
	 * @generated
	 * @ordered
	 */
	protected EList<Screening> screenings;

	/**
	 * The cached value of the '{@link #getVisits() <em>Visits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisits()
	 * @generated
	 * @ordered
	 */
	protected EList<Visit> visits;

	/**
	 * The cached value of the '{@link #getDiary() <em>Diary</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiary()
	 * @generated
	 * @ordered
	 */
	protected EList<DiaryDay> diary;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EpisodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClinicPackage.Literals.EPISODE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.EPISODE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocationCode getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(LocationCode newLocation) {
		LocationCode oldLocation = location;
		location = newLocation == null ? LOCATION_EDEFAULT : newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.EPISODE__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(LocalDate newStartedOn) {
		LocalDate oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.EPISODE__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.EPISODE__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOnset() {
		return onset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnset(String newOnset) {
		String oldOnset = onset;
		onset = newOnset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.EPISODE__ONSET, oldOnset, onset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Irritability getIrritability() {
		return irritability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIrritability(Irritability newIrritability) {
		Irritability oldIrritability = irritability;
		irritability = newIrritability == null ? IRRITABILITY_EDEFAULT : newIrritability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.EPISODE__IRRITABILITY, oldIrritability, irritability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDiagnosisSystem() {
		return diagnosisSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiagnosisSystem(String newDiagnosisSystem) {
		String oldDiagnosisSystem = diagnosisSystem;
		diagnosisSystem = newDiagnosisSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.EPISODE__DIAGNOSIS_SYSTEM, oldDiagnosisSystem, diagnosisSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDiagnosisCode() {
		return diagnosisCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiagnosisCode(String newDiagnosisCode) {
		String oldDiagnosisCode = diagnosisCode;
		diagnosisCode = newDiagnosisCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.EPISODE__DIAGNOSIS_CODE, oldDiagnosisCode, diagnosisCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDiagnosisText() {
		return diagnosisText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiagnosisText(String newDiagnosisText) {
		String oldDiagnosisText = diagnosisText;
		diagnosisText = newDiagnosisText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.EPISODE__DIAGNOSIS_TEXT, oldDiagnosisText, diagnosisText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PainSite> getSites() {
		if (sites == null) {
			sites = new EObjectContainmentEList<PainSite>(PainSite.class, this, ClinicPackage.EPISODE__SITES);
		}
		return sites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentEList<Goal>(Goal.class, this, ClinicPackage.EPISODE__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Screening> getScreenings() {
		if (screenings == null) {
			screenings = new EObjectContainmentEList<Screening>(Screening.class, this, ClinicPackage.EPISODE__SCREENINGS);
		}
		return screenings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Visit> getVisits() {
		if (visits == null) {
			visits = new EObjectContainmentEList<Visit>(Visit.class, this, ClinicPackage.EPISODE__VISITS);
		}
		return visits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiaryDay> getDiary() {
		if (diary == null) {
			diary = new EObjectContainmentEList<DiaryDay>(DiaryDay.class, this, ClinicPackage.EPISODE__DIARY);
		}
		return diary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClinicPackage.EPISODE__SITES:
				return ((InternalEList<?>)getSites()).basicRemove(otherEnd, msgs);
			case ClinicPackage.EPISODE__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case ClinicPackage.EPISODE__SCREENINGS:
				return ((InternalEList<?>)getScreenings()).basicRemove(otherEnd, msgs);
			case ClinicPackage.EPISODE__VISITS:
				return ((InternalEList<?>)getVisits()).basicRemove(otherEnd, msgs);
			case ClinicPackage.EPISODE__DIARY:
				return ((InternalEList<?>)getDiary()).basicRemove(otherEnd, msgs);
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
			case ClinicPackage.EPISODE__ID:
				return getId();
			case ClinicPackage.EPISODE__LOCATION:
				return getLocation();
			case ClinicPackage.EPISODE__STARTED_ON:
				return getStartedOn();
			case ClinicPackage.EPISODE__ENDED_ON:
				return getEndedOn();
			case ClinicPackage.EPISODE__ONSET:
				return getOnset();
			case ClinicPackage.EPISODE__IRRITABILITY:
				return getIrritability();
			case ClinicPackage.EPISODE__DIAGNOSIS_SYSTEM:
				return getDiagnosisSystem();
			case ClinicPackage.EPISODE__DIAGNOSIS_CODE:
				return getDiagnosisCode();
			case ClinicPackage.EPISODE__DIAGNOSIS_TEXT:
				return getDiagnosisText();
			case ClinicPackage.EPISODE__SITES:
				return getSites();
			case ClinicPackage.EPISODE__GOALS:
				return getGoals();
			case ClinicPackage.EPISODE__SCREENINGS:
				return getScreenings();
			case ClinicPackage.EPISODE__VISITS:
				return getVisits();
			case ClinicPackage.EPISODE__DIARY:
				return getDiary();
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
			case ClinicPackage.EPISODE__ID:
				setId((String)newValue);
				return;
			case ClinicPackage.EPISODE__LOCATION:
				setLocation((LocationCode)newValue);
				return;
			case ClinicPackage.EPISODE__STARTED_ON:
				setStartedOn((LocalDate)newValue);
				return;
			case ClinicPackage.EPISODE__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case ClinicPackage.EPISODE__ONSET:
				setOnset((String)newValue);
				return;
			case ClinicPackage.EPISODE__IRRITABILITY:
				setIrritability((Irritability)newValue);
				return;
			case ClinicPackage.EPISODE__DIAGNOSIS_SYSTEM:
				setDiagnosisSystem((String)newValue);
				return;
			case ClinicPackage.EPISODE__DIAGNOSIS_CODE:
				setDiagnosisCode((String)newValue);
				return;
			case ClinicPackage.EPISODE__DIAGNOSIS_TEXT:
				setDiagnosisText((String)newValue);
				return;
			case ClinicPackage.EPISODE__SITES:
				getSites().clear();
				getSites().addAll((Collection<? extends PainSite>)newValue);
				return;
			case ClinicPackage.EPISODE__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case ClinicPackage.EPISODE__SCREENINGS:
				getScreenings().clear();
				getScreenings().addAll((Collection<? extends Screening>)newValue);
				return;
			case ClinicPackage.EPISODE__VISITS:
				getVisits().clear();
				getVisits().addAll((Collection<? extends Visit>)newValue);
				return;
			case ClinicPackage.EPISODE__DIARY:
				getDiary().clear();
				getDiary().addAll((Collection<? extends DiaryDay>)newValue);
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
			case ClinicPackage.EPISODE__ID:
				setId(ID_EDEFAULT);
				return;
			case ClinicPackage.EPISODE__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case ClinicPackage.EPISODE__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case ClinicPackage.EPISODE__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case ClinicPackage.EPISODE__ONSET:
				setOnset(ONSET_EDEFAULT);
				return;
			case ClinicPackage.EPISODE__IRRITABILITY:
				setIrritability(IRRITABILITY_EDEFAULT);
				return;
			case ClinicPackage.EPISODE__DIAGNOSIS_SYSTEM:
				setDiagnosisSystem(DIAGNOSIS_SYSTEM_EDEFAULT);
				return;
			case ClinicPackage.EPISODE__DIAGNOSIS_CODE:
				setDiagnosisCode(DIAGNOSIS_CODE_EDEFAULT);
				return;
			case ClinicPackage.EPISODE__DIAGNOSIS_TEXT:
				setDiagnosisText(DIAGNOSIS_TEXT_EDEFAULT);
				return;
			case ClinicPackage.EPISODE__SITES:
				getSites().clear();
				return;
			case ClinicPackage.EPISODE__GOALS:
				getGoals().clear();
				return;
			case ClinicPackage.EPISODE__SCREENINGS:
				getScreenings().clear();
				return;
			case ClinicPackage.EPISODE__VISITS:
				getVisits().clear();
				return;
			case ClinicPackage.EPISODE__DIARY:
				getDiary().clear();
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
			case ClinicPackage.EPISODE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClinicPackage.EPISODE__LOCATION:
				return location != LOCATION_EDEFAULT;
			case ClinicPackage.EPISODE__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case ClinicPackage.EPISODE__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case ClinicPackage.EPISODE__ONSET:
				return ONSET_EDEFAULT == null ? onset != null : !ONSET_EDEFAULT.equals(onset);
			case ClinicPackage.EPISODE__IRRITABILITY:
				return irritability != IRRITABILITY_EDEFAULT;
			case ClinicPackage.EPISODE__DIAGNOSIS_SYSTEM:
				return DIAGNOSIS_SYSTEM_EDEFAULT == null ? diagnosisSystem != null : !DIAGNOSIS_SYSTEM_EDEFAULT.equals(diagnosisSystem);
			case ClinicPackage.EPISODE__DIAGNOSIS_CODE:
				return DIAGNOSIS_CODE_EDEFAULT == null ? diagnosisCode != null : !DIAGNOSIS_CODE_EDEFAULT.equals(diagnosisCode);
			case ClinicPackage.EPISODE__DIAGNOSIS_TEXT:
				return DIAGNOSIS_TEXT_EDEFAULT == null ? diagnosisText != null : !DIAGNOSIS_TEXT_EDEFAULT.equals(diagnosisText);
			case ClinicPackage.EPISODE__SITES:
				return sites != null && !sites.isEmpty();
			case ClinicPackage.EPISODE__GOALS:
				return goals != null && !goals.isEmpty();
			case ClinicPackage.EPISODE__SCREENINGS:
				return screenings != null && !screenings.isEmpty();
			case ClinicPackage.EPISODE__VISITS:
				return visits != null && !visits.isEmpty();
			case ClinicPackage.EPISODE__DIARY:
				return diary != null && !diary.isEmpty();
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
		result.append(", location: ");
		result.append(location);
		result.append(", startedOn: ");
		result.append(startedOn);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", onset: ");
		result.append(onset);
		result.append(", irritability: ");
		result.append(irritability);
		result.append(", diagnosisSystem: ");
		result.append(diagnosisSystem);
		result.append(", diagnosisCode: ");
		result.append(diagnosisCode);
		result.append(", diagnosisText: ");
		result.append(diagnosisText);
		result.append(')');
		return result.toString();
	}

} //EpisodeImpl
