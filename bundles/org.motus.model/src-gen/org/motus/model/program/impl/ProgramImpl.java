/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program.impl;

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

import org.motus.model.library.Claim;
import org.motus.model.library.Faq;
import org.motus.model.library.LocationCode;
import org.motus.model.library.PainLocation;
import org.motus.model.library.SpineDirection;

import org.motus.model.program.BreakPlan;
import org.motus.model.program.CheckOverride;
import org.motus.model.program.HandoutOptions;
import org.motus.model.program.IfThenPlan;
import org.motus.model.program.Phase;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramPackage;
import org.motus.model.program.WalkingPlan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Program</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getClinicianName <em>Clinician Name</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getLibraryVersion <em>Library Version</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getContentStatus <em>Content Status</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getMorningWaitMinutes <em>Morning Wait Minutes</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getLocationText <em>Location Text</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getIfThenPlans <em>If Then Plans</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getBreakPlan <em>Break Plan</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getWalkingPlan <em>Walking Plan</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.motus.model.program.impl.ProgramImpl#getOverrides <em>Overrides</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgramImpl extends EObjectImpl implements Program {
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
	 * The default value of the '{@link #getProfile() <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected static final Profile PROFILE_EDEFAULT = Profile.STANDARD;

	/**
	 * The cached value of the '{@link #getProfile() <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected Profile profile = PROFILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final SpineDirection DIRECTION_EDEFAULT = SpineDirection.NEUTRAL;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected SpineDirection direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CREATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate createdOn = CREATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewOn() <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVIEW_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewOn() <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reviewOn = REVIEW_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getClinicianName() <em>Clinician Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClinicianName()
	 * @generated
	 * @ordered
	 */
	protected static final String CLINICIAN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClinicianName() <em>Clinician Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClinicianName()
	 * @generated
	 * @ordered
	 */
	protected String clinicianName = CLINICIAN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected static final String GOAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected String goal = GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLibraryVersion() <em>Library Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibraryVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String LIBRARY_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLibraryVersion() <em>Library Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibraryVersion()
	 * @generated
	 * @ordered
	 */
	protected String libraryVersion = LIBRARY_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentStatus() <em>Content Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentStatus() <em>Content Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentStatus()
	 * @generated
	 * @ordered
	 */
	protected String contentStatus = CONTENT_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMorningWaitMinutes() <em>Morning Wait Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMorningWaitMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MORNING_WAIT_MINUTES_EDEFAULT = 60;

	/**
	 * The cached value of the '{@link #getMorningWaitMinutes() <em>Morning Wait Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMorningWaitMinutes()
	 * @generated
	 * @ordered
	 */
	protected int morningWaitMinutes = MORNING_WAIT_MINUTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLocationText() <em>Location Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocationText()
	 * @generated
	 * @ordered
	 */
	protected PainLocation locationText;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<Phase> phases;

	/**
	 * The cached value of the '{@link #getIfThenPlans() <em>If Then Plans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIfThenPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<IfThenPlan> ifThenPlans;

	/**
	 * The cached value of the '{@link #getBreakPlan() <em>Break Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakPlan()
	 * @generated
	 * @ordered
	 */
	protected BreakPlan breakPlan;

	/**
	 * The cached value of the '{@link #getWalkingPlan() <em>Walking Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWalkingPlan()
	 * @generated
	 * @ordered
	 */
	protected WalkingPlan walkingPlan;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<Faq> questions;

	/**
	 * The cached value of the '{@link #getClaims() <em>Claims</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaims()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> claims;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected HandoutOptions options;

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
	 * The cached value of the '{@link #getOverrides() <em>Overrides</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrides()
	 * @generated
	 * @ordered
	 */
	protected EList<CheckOverride> overrides;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgramImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProgramPackage.Literals.PROGRAM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Profile getProfile() {
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProfile(Profile newProfile) {
		Profile oldProfile = profile;
		profile = newProfile == null ? PROFILE_EDEFAULT : newProfile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__PROFILE, oldProfile, profile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpineDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(SpineDirection newDirection) {
		SpineDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCreatedOn() {
		return createdOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedOn(LocalDate newCreatedOn) {
		LocalDate oldCreatedOn = createdOn;
		createdOn = newCreatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__CREATED_ON, oldCreatedOn, createdOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReviewOn() {
		return reviewOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewOn(LocalDate newReviewOn) {
		LocalDate oldReviewOn = reviewOn;
		reviewOn = newReviewOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__REVIEW_ON, oldReviewOn, reviewOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClinicianName() {
		return clinicianName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClinicianName(String newClinicianName) {
		String oldClinicianName = clinicianName;
		clinicianName = newClinicianName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__CLINICIAN_NAME, oldClinicianName, clinicianName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGoal() {
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(String newGoal) {
		String oldGoal = goal;
		goal = newGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLibraryVersion() {
		return libraryVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLibraryVersion(String newLibraryVersion) {
		String oldLibraryVersion = libraryVersion;
		libraryVersion = newLibraryVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__LIBRARY_VERSION, oldLibraryVersion, libraryVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentStatus() {
		return contentStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentStatus(String newContentStatus) {
		String oldContentStatus = contentStatus;
		contentStatus = newContentStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__CONTENT_STATUS, oldContentStatus, contentStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMorningWaitMinutes() {
		return morningWaitMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMorningWaitMinutes(int newMorningWaitMinutes) {
		int oldMorningWaitMinutes = morningWaitMinutes;
		morningWaitMinutes = newMorningWaitMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__MORNING_WAIT_MINUTES, oldMorningWaitMinutes, morningWaitMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainLocation getLocationText() {
		return locationText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLocationText(PainLocation newLocationText, NotificationChain msgs) {
		PainLocation oldLocationText = locationText;
		locationText = newLocationText;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__LOCATION_TEXT, oldLocationText, newLocationText);
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
	public void setLocationText(PainLocation newLocationText) {
		if (newLocationText != locationText) {
			NotificationChain msgs = null;
			if (locationText != null)
				msgs = ((InternalEObject)locationText).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PROGRAM__LOCATION_TEXT, null, msgs);
			if (newLocationText != null)
				msgs = ((InternalEObject)newLocationText).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PROGRAM__LOCATION_TEXT, null, msgs);
			msgs = basicSetLocationText(newLocationText, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__LOCATION_TEXT, newLocationText, newLocationText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Phase> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<Phase>(Phase.class, this, ProgramPackage.PROGRAM__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IfThenPlan> getIfThenPlans() {
		if (ifThenPlans == null) {
			ifThenPlans = new EObjectContainmentEList<IfThenPlan>(IfThenPlan.class, this, ProgramPackage.PROGRAM__IF_THEN_PLANS);
		}
		return ifThenPlans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BreakPlan getBreakPlan() {
		return breakPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBreakPlan(BreakPlan newBreakPlan, NotificationChain msgs) {
		BreakPlan oldBreakPlan = breakPlan;
		breakPlan = newBreakPlan;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__BREAK_PLAN, oldBreakPlan, newBreakPlan);
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
	public void setBreakPlan(BreakPlan newBreakPlan) {
		if (newBreakPlan != breakPlan) {
			NotificationChain msgs = null;
			if (breakPlan != null)
				msgs = ((InternalEObject)breakPlan).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PROGRAM__BREAK_PLAN, null, msgs);
			if (newBreakPlan != null)
				msgs = ((InternalEObject)newBreakPlan).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PROGRAM__BREAK_PLAN, null, msgs);
			msgs = basicSetBreakPlan(newBreakPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__BREAK_PLAN, newBreakPlan, newBreakPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WalkingPlan getWalkingPlan() {
		return walkingPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWalkingPlan(WalkingPlan newWalkingPlan, NotificationChain msgs) {
		WalkingPlan oldWalkingPlan = walkingPlan;
		walkingPlan = newWalkingPlan;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__WALKING_PLAN, oldWalkingPlan, newWalkingPlan);
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
	public void setWalkingPlan(WalkingPlan newWalkingPlan) {
		if (newWalkingPlan != walkingPlan) {
			NotificationChain msgs = null;
			if (walkingPlan != null)
				msgs = ((InternalEObject)walkingPlan).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PROGRAM__WALKING_PLAN, null, msgs);
			if (newWalkingPlan != null)
				msgs = ((InternalEObject)newWalkingPlan).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PROGRAM__WALKING_PLAN, null, msgs);
			msgs = basicSetWalkingPlan(newWalkingPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__WALKING_PLAN, newWalkingPlan, newWalkingPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Faq> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<Faq>(Faq.class, this, ProgramPackage.PROGRAM__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getClaims() {
		if (claims == null) {
			claims = new EObjectContainmentEList<Claim>(Claim.class, this, ProgramPackage.PROGRAM__CLAIMS);
		}
		return claims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HandoutOptions getOptions() {
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOptions(HandoutOptions newOptions, NotificationChain msgs) {
		HandoutOptions oldOptions = options;
		options = newOptions;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__OPTIONS, oldOptions, newOptions);
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
	public void setOptions(HandoutOptions newOptions) {
		if (newOptions != options) {
			NotificationChain msgs = null;
			if (options != null)
				msgs = ((InternalEObject)options).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PROGRAM__OPTIONS, null, msgs);
			if (newOptions != null)
				msgs = ((InternalEObject)newOptions).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProgramPackage.PROGRAM__OPTIONS, null, msgs);
			msgs = basicSetOptions(newOptions, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__OPTIONS, newOptions, newOptions));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.PROGRAM__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CheckOverride> getOverrides() {
		if (overrides == null) {
			overrides = new EObjectContainmentEList<CheckOverride>(CheckOverride.class, this, ProgramPackage.PROGRAM__OVERRIDES);
		}
		return overrides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProgramPackage.PROGRAM__LOCATION_TEXT:
				return basicSetLocationText(null, msgs);
			case ProgramPackage.PROGRAM__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
			case ProgramPackage.PROGRAM__IF_THEN_PLANS:
				return ((InternalEList<?>)getIfThenPlans()).basicRemove(otherEnd, msgs);
			case ProgramPackage.PROGRAM__BREAK_PLAN:
				return basicSetBreakPlan(null, msgs);
			case ProgramPackage.PROGRAM__WALKING_PLAN:
				return basicSetWalkingPlan(null, msgs);
			case ProgramPackage.PROGRAM__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case ProgramPackage.PROGRAM__CLAIMS:
				return ((InternalEList<?>)getClaims()).basicRemove(otherEnd, msgs);
			case ProgramPackage.PROGRAM__OPTIONS:
				return basicSetOptions(null, msgs);
			case ProgramPackage.PROGRAM__OVERRIDES:
				return ((InternalEList<?>)getOverrides()).basicRemove(otherEnd, msgs);
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
			case ProgramPackage.PROGRAM__ID:
				return getId();
			case ProgramPackage.PROGRAM__LOCATION:
				return getLocation();
			case ProgramPackage.PROGRAM__PROFILE:
				return getProfile();
			case ProgramPackage.PROGRAM__DIRECTION:
				return getDirection();
			case ProgramPackage.PROGRAM__CREATED_ON:
				return getCreatedOn();
			case ProgramPackage.PROGRAM__REVIEW_ON:
				return getReviewOn();
			case ProgramPackage.PROGRAM__CLINICIAN_NAME:
				return getClinicianName();
			case ProgramPackage.PROGRAM__GOAL:
				return getGoal();
			case ProgramPackage.PROGRAM__LIBRARY_VERSION:
				return getLibraryVersion();
			case ProgramPackage.PROGRAM__CONTENT_STATUS:
				return getContentStatus();
			case ProgramPackage.PROGRAM__MORNING_WAIT_MINUTES:
				return getMorningWaitMinutes();
			case ProgramPackage.PROGRAM__LOCATION_TEXT:
				return getLocationText();
			case ProgramPackage.PROGRAM__PHASES:
				return getPhases();
			case ProgramPackage.PROGRAM__IF_THEN_PLANS:
				return getIfThenPlans();
			case ProgramPackage.PROGRAM__BREAK_PLAN:
				return getBreakPlan();
			case ProgramPackage.PROGRAM__WALKING_PLAN:
				return getWalkingPlan();
			case ProgramPackage.PROGRAM__QUESTIONS:
				return getQuestions();
			case ProgramPackage.PROGRAM__CLAIMS:
				return getClaims();
			case ProgramPackage.PROGRAM__OPTIONS:
				return getOptions();
			case ProgramPackage.PROGRAM__NOTE:
				return getNote();
			case ProgramPackage.PROGRAM__OVERRIDES:
				return getOverrides();
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
			case ProgramPackage.PROGRAM__ID:
				setId((String)newValue);
				return;
			case ProgramPackage.PROGRAM__LOCATION:
				setLocation((LocationCode)newValue);
				return;
			case ProgramPackage.PROGRAM__PROFILE:
				setProfile((Profile)newValue);
				return;
			case ProgramPackage.PROGRAM__DIRECTION:
				setDirection((SpineDirection)newValue);
				return;
			case ProgramPackage.PROGRAM__CREATED_ON:
				setCreatedOn((LocalDate)newValue);
				return;
			case ProgramPackage.PROGRAM__REVIEW_ON:
				setReviewOn((LocalDate)newValue);
				return;
			case ProgramPackage.PROGRAM__CLINICIAN_NAME:
				setClinicianName((String)newValue);
				return;
			case ProgramPackage.PROGRAM__GOAL:
				setGoal((String)newValue);
				return;
			case ProgramPackage.PROGRAM__LIBRARY_VERSION:
				setLibraryVersion((String)newValue);
				return;
			case ProgramPackage.PROGRAM__CONTENT_STATUS:
				setContentStatus((String)newValue);
				return;
			case ProgramPackage.PROGRAM__MORNING_WAIT_MINUTES:
				setMorningWaitMinutes((Integer)newValue);
				return;
			case ProgramPackage.PROGRAM__LOCATION_TEXT:
				setLocationText((PainLocation)newValue);
				return;
			case ProgramPackage.PROGRAM__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends Phase>)newValue);
				return;
			case ProgramPackage.PROGRAM__IF_THEN_PLANS:
				getIfThenPlans().clear();
				getIfThenPlans().addAll((Collection<? extends IfThenPlan>)newValue);
				return;
			case ProgramPackage.PROGRAM__BREAK_PLAN:
				setBreakPlan((BreakPlan)newValue);
				return;
			case ProgramPackage.PROGRAM__WALKING_PLAN:
				setWalkingPlan((WalkingPlan)newValue);
				return;
			case ProgramPackage.PROGRAM__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends Faq>)newValue);
				return;
			case ProgramPackage.PROGRAM__CLAIMS:
				getClaims().clear();
				getClaims().addAll((Collection<? extends Claim>)newValue);
				return;
			case ProgramPackage.PROGRAM__OPTIONS:
				setOptions((HandoutOptions)newValue);
				return;
			case ProgramPackage.PROGRAM__NOTE:
				setNote((String)newValue);
				return;
			case ProgramPackage.PROGRAM__OVERRIDES:
				getOverrides().clear();
				getOverrides().addAll((Collection<? extends CheckOverride>)newValue);
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
			case ProgramPackage.PROGRAM__ID:
				setId(ID_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__PROFILE:
				setProfile(PROFILE_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__CREATED_ON:
				setCreatedOn(CREATED_ON_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__REVIEW_ON:
				setReviewOn(REVIEW_ON_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__CLINICIAN_NAME:
				setClinicianName(CLINICIAN_NAME_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__GOAL:
				setGoal(GOAL_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__LIBRARY_VERSION:
				setLibraryVersion(LIBRARY_VERSION_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__CONTENT_STATUS:
				setContentStatus(CONTENT_STATUS_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__MORNING_WAIT_MINUTES:
				setMorningWaitMinutes(MORNING_WAIT_MINUTES_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__LOCATION_TEXT:
				setLocationText((PainLocation)null);
				return;
			case ProgramPackage.PROGRAM__PHASES:
				getPhases().clear();
				return;
			case ProgramPackage.PROGRAM__IF_THEN_PLANS:
				getIfThenPlans().clear();
				return;
			case ProgramPackage.PROGRAM__BREAK_PLAN:
				setBreakPlan((BreakPlan)null);
				return;
			case ProgramPackage.PROGRAM__WALKING_PLAN:
				setWalkingPlan((WalkingPlan)null);
				return;
			case ProgramPackage.PROGRAM__QUESTIONS:
				getQuestions().clear();
				return;
			case ProgramPackage.PROGRAM__CLAIMS:
				getClaims().clear();
				return;
			case ProgramPackage.PROGRAM__OPTIONS:
				setOptions((HandoutOptions)null);
				return;
			case ProgramPackage.PROGRAM__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ProgramPackage.PROGRAM__OVERRIDES:
				getOverrides().clear();
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
			case ProgramPackage.PROGRAM__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ProgramPackage.PROGRAM__LOCATION:
				return location != LOCATION_EDEFAULT;
			case ProgramPackage.PROGRAM__PROFILE:
				return profile != PROFILE_EDEFAULT;
			case ProgramPackage.PROGRAM__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case ProgramPackage.PROGRAM__CREATED_ON:
				return CREATED_ON_EDEFAULT == null ? createdOn != null : !CREATED_ON_EDEFAULT.equals(createdOn);
			case ProgramPackage.PROGRAM__REVIEW_ON:
				return REVIEW_ON_EDEFAULT == null ? reviewOn != null : !REVIEW_ON_EDEFAULT.equals(reviewOn);
			case ProgramPackage.PROGRAM__CLINICIAN_NAME:
				return CLINICIAN_NAME_EDEFAULT == null ? clinicianName != null : !CLINICIAN_NAME_EDEFAULT.equals(clinicianName);
			case ProgramPackage.PROGRAM__GOAL:
				return GOAL_EDEFAULT == null ? goal != null : !GOAL_EDEFAULT.equals(goal);
			case ProgramPackage.PROGRAM__LIBRARY_VERSION:
				return LIBRARY_VERSION_EDEFAULT == null ? libraryVersion != null : !LIBRARY_VERSION_EDEFAULT.equals(libraryVersion);
			case ProgramPackage.PROGRAM__CONTENT_STATUS:
				return CONTENT_STATUS_EDEFAULT == null ? contentStatus != null : !CONTENT_STATUS_EDEFAULT.equals(contentStatus);
			case ProgramPackage.PROGRAM__MORNING_WAIT_MINUTES:
				return morningWaitMinutes != MORNING_WAIT_MINUTES_EDEFAULT;
			case ProgramPackage.PROGRAM__LOCATION_TEXT:
				return locationText != null;
			case ProgramPackage.PROGRAM__PHASES:
				return phases != null && !phases.isEmpty();
			case ProgramPackage.PROGRAM__IF_THEN_PLANS:
				return ifThenPlans != null && !ifThenPlans.isEmpty();
			case ProgramPackage.PROGRAM__BREAK_PLAN:
				return breakPlan != null;
			case ProgramPackage.PROGRAM__WALKING_PLAN:
				return walkingPlan != null;
			case ProgramPackage.PROGRAM__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case ProgramPackage.PROGRAM__CLAIMS:
				return claims != null && !claims.isEmpty();
			case ProgramPackage.PROGRAM__OPTIONS:
				return options != null;
			case ProgramPackage.PROGRAM__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ProgramPackage.PROGRAM__OVERRIDES:
				return overrides != null && !overrides.isEmpty();
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
		result.append(", profile: ");
		result.append(profile);
		result.append(", direction: ");
		result.append(direction);
		result.append(", createdOn: ");
		result.append(createdOn);
		result.append(", reviewOn: ");
		result.append(reviewOn);
		result.append(", clinicianName: ");
		result.append(clinicianName);
		result.append(", goal: ");
		result.append(goal);
		result.append(", libraryVersion: ");
		result.append(libraryVersion);
		result.append(", contentStatus: ");
		result.append(contentStatus);
		result.append(", morningWaitMinutes: ");
		result.append(morningWaitMinutes);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ProgramImpl
