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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.motus.model.library.Claim;
import org.motus.model.library.ClinicalLibrary;
import org.motus.model.library.Exercise;
import org.motus.model.library.Faq;
import org.motus.model.library.Ladder;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.Measure;
import org.motus.model.library.Myth;
import org.motus.model.library.PainLocation;
import org.motus.model.library.RedFlag;
import org.motus.model.library.Rule;
import org.motus.model.library.Source;
import org.motus.model.library.Tag;
import org.motus.model.library.TierBehavior;
import org.motus.model.library.Tip;
import org.motus.model.library.TriggerStarter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Clinical Library</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getReviewStatus <em>Review Status</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getBadgeRule <em>Badge Rule</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getExercises <em>Exercises</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getLadders <em>Ladders</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getRedFlags <em>Red Flags</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getTiers <em>Tiers</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getMyths <em>Myths</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getTips <em>Tips</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClinicalLibraryImpl#getTriggers <em>Triggers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClinicalLibraryImpl extends EObjectImpl implements ClinicalLibrary {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewStatus() <em>Review Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewStatus() <em>Review Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewStatus()
	 * @generated
	 * @ordered
	 */
	protected String reviewStatus = REVIEW_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBadgeRule() <em>Badge Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBadgeRule()
	 * @generated
	 * @ordered
	 */
	protected static final String BADGE_RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBadgeRule() <em>Badge Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBadgeRule()
	 * @generated
	 * @ordered
	 */
	protected String badgeRule = BADGE_RULE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLocations() <em>Locations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocations()
	 * @generated
	 * @ordered
	 */
	protected EList<PainLocation> locations;

	/**
	 * The cached value of the '{@link #getExercises() <em>Exercises</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercises()
	 * @generated
	 * @ordered
	 */
	protected EList<Exercise> exercises;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<Tag> tags;

	/**
	 * The cached value of the '{@link #getLadders() <em>Ladders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLadders()
	 * @generated
	 * @ordered
	 */
	protected EList<Ladder> ladders;

	/**
	 * The cached value of the '{@link #getRedFlags() <em>Red Flags</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedFlags()
	 * @generated
	 * @ordered
	 */
	protected EList<RedFlag> redFlags;

	/**
	 * The cached value of the '{@link #getTiers() <em>Tiers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiers()
	 * @generated
	 * @ordered
	 */
	protected EList<TierBehavior> tiers;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<Rule> rules;

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
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<Measure> measures;

	/**
	 * The cached value of the '{@link #getMyths() <em>Myths</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMyths()
	 * @generated
	 * @ordered
	 */
	protected EList<Myth> myths;

	/**
	 * The cached value of the '{@link #getTips() <em>Tips</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTips()
	 * @generated
	 * @ordered
	 */
	protected EList<Tip> tips;

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
	 * The cached value of the '{@link #getTriggers() <em>Triggers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggers()
	 * @generated
	 * @ordered
	 */
	protected EList<TriggerStarter> triggers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClinicalLibraryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.CLINICAL_LIBRARY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLINICAL_LIBRARY__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLINICAL_LIBRARY__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewStatus() {
		return reviewStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewStatus(String newReviewStatus) {
		String oldReviewStatus = reviewStatus;
		reviewStatus = newReviewStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLINICAL_LIBRARY__REVIEW_STATUS, oldReviewStatus, reviewStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBadgeRule() {
		return badgeRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBadgeRule(String newBadgeRule) {
		String oldBadgeRule = badgeRule;
		badgeRule = newBadgeRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLINICAL_LIBRARY__BADGE_RULE, oldBadgeRule, badgeRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PainLocation> getLocations() {
		if (locations == null) {
			locations = new EObjectContainmentEList<PainLocation>(PainLocation.class, this, LibraryPackage.CLINICAL_LIBRARY__LOCATIONS);
		}
		return locations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Exercise> getExercises() {
		if (exercises == null) {
			exercises = new EObjectContainmentEList<Exercise>(Exercise.class, this, LibraryPackage.CLINICAL_LIBRARY__EXERCISES);
		}
		return exercises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tag> getTags() {
		if (tags == null) {
			tags = new EObjectContainmentEList<Tag>(Tag.class, this, LibraryPackage.CLINICAL_LIBRARY__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ladder> getLadders() {
		if (ladders == null) {
			ladders = new EObjectContainmentEList<Ladder>(Ladder.class, this, LibraryPackage.CLINICAL_LIBRARY__LADDERS);
		}
		return ladders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RedFlag> getRedFlags() {
		if (redFlags == null) {
			redFlags = new EObjectContainmentEList<RedFlag>(RedFlag.class, this, LibraryPackage.CLINICAL_LIBRARY__RED_FLAGS);
		}
		return redFlags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TierBehavior> getTiers() {
		if (tiers == null) {
			tiers = new EObjectContainmentEList<TierBehavior>(TierBehavior.class, this, LibraryPackage.CLINICAL_LIBRARY__TIERS);
		}
		return tiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<Rule>(Rule.class, this, LibraryPackage.CLINICAL_LIBRARY__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getClaims() {
		if (claims == null) {
			claims = new EObjectContainmentEList<Claim>(Claim.class, this, LibraryPackage.CLINICAL_LIBRARY__CLAIMS);
		}
		return claims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, LibraryPackage.CLINICAL_LIBRARY__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measure> getMeasures() {
		if (measures == null) {
			measures = new EObjectContainmentEList<Measure>(Measure.class, this, LibraryPackage.CLINICAL_LIBRARY__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Myth> getMyths() {
		if (myths == null) {
			myths = new EObjectContainmentEList<Myth>(Myth.class, this, LibraryPackage.CLINICAL_LIBRARY__MYTHS);
		}
		return myths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tip> getTips() {
		if (tips == null) {
			tips = new EObjectContainmentEList<Tip>(Tip.class, this, LibraryPackage.CLINICAL_LIBRARY__TIPS);
		}
		return tips;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Faq> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<Faq>(Faq.class, this, LibraryPackage.CLINICAL_LIBRARY__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TriggerStarter> getTriggers() {
		if (triggers == null) {
			triggers = new EObjectContainmentEList<TriggerStarter>(TriggerStarter.class, this, LibraryPackage.CLINICAL_LIBRARY__TRIGGERS);
		}
		return triggers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LibraryPackage.CLINICAL_LIBRARY__LOCATIONS:
				return ((InternalEList<?>)getLocations()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__EXERCISES:
				return ((InternalEList<?>)getExercises()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__TAGS:
				return ((InternalEList<?>)getTags()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__LADDERS:
				return ((InternalEList<?>)getLadders()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__RED_FLAGS:
				return ((InternalEList<?>)getRedFlags()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__TIERS:
				return ((InternalEList<?>)getTiers()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__CLAIMS:
				return ((InternalEList<?>)getClaims()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__MEASURES:
				return ((InternalEList<?>)getMeasures()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__MYTHS:
				return ((InternalEList<?>)getMyths()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__TIPS:
				return ((InternalEList<?>)getTips()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case LibraryPackage.CLINICAL_LIBRARY__TRIGGERS:
				return ((InternalEList<?>)getTriggers()).basicRemove(otherEnd, msgs);
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
			case LibraryPackage.CLINICAL_LIBRARY__VERSION:
				return getVersion();
			case LibraryPackage.CLINICAL_LIBRARY__TITLE:
				return getTitle();
			case LibraryPackage.CLINICAL_LIBRARY__REVIEW_STATUS:
				return getReviewStatus();
			case LibraryPackage.CLINICAL_LIBRARY__BADGE_RULE:
				return getBadgeRule();
			case LibraryPackage.CLINICAL_LIBRARY__LOCATIONS:
				return getLocations();
			case LibraryPackage.CLINICAL_LIBRARY__EXERCISES:
				return getExercises();
			case LibraryPackage.CLINICAL_LIBRARY__TAGS:
				return getTags();
			case LibraryPackage.CLINICAL_LIBRARY__LADDERS:
				return getLadders();
			case LibraryPackage.CLINICAL_LIBRARY__RED_FLAGS:
				return getRedFlags();
			case LibraryPackage.CLINICAL_LIBRARY__TIERS:
				return getTiers();
			case LibraryPackage.CLINICAL_LIBRARY__RULES:
				return getRules();
			case LibraryPackage.CLINICAL_LIBRARY__CLAIMS:
				return getClaims();
			case LibraryPackage.CLINICAL_LIBRARY__SOURCES:
				return getSources();
			case LibraryPackage.CLINICAL_LIBRARY__MEASURES:
				return getMeasures();
			case LibraryPackage.CLINICAL_LIBRARY__MYTHS:
				return getMyths();
			case LibraryPackage.CLINICAL_LIBRARY__TIPS:
				return getTips();
			case LibraryPackage.CLINICAL_LIBRARY__QUESTIONS:
				return getQuestions();
			case LibraryPackage.CLINICAL_LIBRARY__TRIGGERS:
				return getTriggers();
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
			case LibraryPackage.CLINICAL_LIBRARY__VERSION:
				setVersion((String)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__TITLE:
				setTitle((String)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__REVIEW_STATUS:
				setReviewStatus((String)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__BADGE_RULE:
				setBadgeRule((String)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends PainLocation>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__EXERCISES:
				getExercises().clear();
				getExercises().addAll((Collection<? extends Exercise>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends Tag>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__LADDERS:
				getLadders().clear();
				getLadders().addAll((Collection<? extends Ladder>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__RED_FLAGS:
				getRedFlags().clear();
				getRedFlags().addAll((Collection<? extends RedFlag>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__TIERS:
				getTiers().clear();
				getTiers().addAll((Collection<? extends TierBehavior>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends Rule>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__CLAIMS:
				getClaims().clear();
				getClaims().addAll((Collection<? extends Claim>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends Measure>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__MYTHS:
				getMyths().clear();
				getMyths().addAll((Collection<? extends Myth>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__TIPS:
				getTips().clear();
				getTips().addAll((Collection<? extends Tip>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends Faq>)newValue);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__TRIGGERS:
				getTriggers().clear();
				getTriggers().addAll((Collection<? extends TriggerStarter>)newValue);
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
			case LibraryPackage.CLINICAL_LIBRARY__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__REVIEW_STATUS:
				setReviewStatus(REVIEW_STATUS_EDEFAULT);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__BADGE_RULE:
				setBadgeRule(BADGE_RULE_EDEFAULT);
				return;
			case LibraryPackage.CLINICAL_LIBRARY__LOCATIONS:
				getLocations().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__EXERCISES:
				getExercises().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__TAGS:
				getTags().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__LADDERS:
				getLadders().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__RED_FLAGS:
				getRedFlags().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__TIERS:
				getTiers().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__RULES:
				getRules().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__CLAIMS:
				getClaims().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__SOURCES:
				getSources().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__MEASURES:
				getMeasures().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__MYTHS:
				getMyths().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__TIPS:
				getTips().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__QUESTIONS:
				getQuestions().clear();
				return;
			case LibraryPackage.CLINICAL_LIBRARY__TRIGGERS:
				getTriggers().clear();
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
			case LibraryPackage.CLINICAL_LIBRARY__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case LibraryPackage.CLINICAL_LIBRARY__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case LibraryPackage.CLINICAL_LIBRARY__REVIEW_STATUS:
				return REVIEW_STATUS_EDEFAULT == null ? reviewStatus != null : !REVIEW_STATUS_EDEFAULT.equals(reviewStatus);
			case LibraryPackage.CLINICAL_LIBRARY__BADGE_RULE:
				return BADGE_RULE_EDEFAULT == null ? badgeRule != null : !BADGE_RULE_EDEFAULT.equals(badgeRule);
			case LibraryPackage.CLINICAL_LIBRARY__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__EXERCISES:
				return exercises != null && !exercises.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__TAGS:
				return tags != null && !tags.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__LADDERS:
				return ladders != null && !ladders.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__RED_FLAGS:
				return redFlags != null && !redFlags.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__TIERS:
				return tiers != null && !tiers.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__RULES:
				return rules != null && !rules.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__CLAIMS:
				return claims != null && !claims.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__SOURCES:
				return sources != null && !sources.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__MEASURES:
				return measures != null && !measures.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__MYTHS:
				return myths != null && !myths.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__TIPS:
				return tips != null && !tips.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case LibraryPackage.CLINICAL_LIBRARY__TRIGGERS:
				return triggers != null && !triggers.isEmpty();
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
		result.append(" (version: ");
		result.append(version);
		result.append(", title: ");
		result.append(title);
		result.append(", reviewStatus: ");
		result.append(reviewStatus);
		result.append(", badgeRule: ");
		result.append(badgeRule);
		result.append(')');
		return result.toString();
	}

} //ClinicalLibraryImpl
