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

import org.motus.model.library.LibraryPackage;
import org.motus.model.library.Tag;
import org.motus.model.library.TagEffect;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tag</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.TagImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagImpl#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagImpl#getDefaultRule <em>Default Rule</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagImpl#isGentleProfile <em>Gentle Profile</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagImpl#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagImpl#getEffects <em>Effects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TagImpl extends EObjectImpl implements Tag {
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
	 * The default value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected String meaning = MEANING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultRule() <em>Default Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultRule()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultRule() <em>Default Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultRule()
	 * @generated
	 * @ordered
	 */
	protected String defaultRule = DEFAULT_RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #isGentleProfile() <em>Gentle Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGentleProfile()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GENTLE_PROFILE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGentleProfile() <em>Gentle Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGentleProfile()
	 * @generated
	 * @ordered
	 */
	protected boolean gentleProfile = GENTLE_PROFILE_EDEFAULT;

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
	 * The cached value of the '{@link #getEffects() <em>Effects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffects()
	 * @generated
	 * @ordered
	 */
	protected EList<TagEffect> effects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TagImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.TAG;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TAG__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeaning() {
		return meaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeaning(String newMeaning) {
		String oldMeaning = meaning;
		meaning = newMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TAG__MEANING, oldMeaning, meaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultRule() {
		return defaultRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultRule(String newDefaultRule) {
		String oldDefaultRule = defaultRule;
		defaultRule = newDefaultRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TAG__DEFAULT_RULE, oldDefaultRule, defaultRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGentleProfile() {
		return gentleProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGentleProfile(boolean newGentleProfile) {
		boolean oldGentleProfile = gentleProfile;
		gentleProfile = newGentleProfile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TAG__GENTLE_PROFILE, oldGentleProfile, gentleProfile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.TAG__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TagEffect> getEffects() {
		if (effects == null) {
			effects = new EObjectContainmentEList<TagEffect>(TagEffect.class, this, LibraryPackage.TAG__EFFECTS);
		}
		return effects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LibraryPackage.TAG__EFFECTS:
				return ((InternalEList<?>)getEffects()).basicRemove(otherEnd, msgs);
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
			case LibraryPackage.TAG__ID:
				return getId();
			case LibraryPackage.TAG__MEANING:
				return getMeaning();
			case LibraryPackage.TAG__DEFAULT_RULE:
				return getDefaultRule();
			case LibraryPackage.TAG__GENTLE_PROFILE:
				return isGentleProfile();
			case LibraryPackage.TAG__SOURCE_IDS:
				return getSourceIds();
			case LibraryPackage.TAG__EFFECTS:
				return getEffects();
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
			case LibraryPackage.TAG__ID:
				setId((String)newValue);
				return;
			case LibraryPackage.TAG__MEANING:
				setMeaning((String)newValue);
				return;
			case LibraryPackage.TAG__DEFAULT_RULE:
				setDefaultRule((String)newValue);
				return;
			case LibraryPackage.TAG__GENTLE_PROFILE:
				setGentleProfile((Boolean)newValue);
				return;
			case LibraryPackage.TAG__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.TAG__EFFECTS:
				getEffects().clear();
				getEffects().addAll((Collection<? extends TagEffect>)newValue);
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
			case LibraryPackage.TAG__ID:
				setId(ID_EDEFAULT);
				return;
			case LibraryPackage.TAG__MEANING:
				setMeaning(MEANING_EDEFAULT);
				return;
			case LibraryPackage.TAG__DEFAULT_RULE:
				setDefaultRule(DEFAULT_RULE_EDEFAULT);
				return;
			case LibraryPackage.TAG__GENTLE_PROFILE:
				setGentleProfile(GENTLE_PROFILE_EDEFAULT);
				return;
			case LibraryPackage.TAG__SOURCE_IDS:
				getSourceIds().clear();
				return;
			case LibraryPackage.TAG__EFFECTS:
				getEffects().clear();
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
			case LibraryPackage.TAG__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LibraryPackage.TAG__MEANING:
				return MEANING_EDEFAULT == null ? meaning != null : !MEANING_EDEFAULT.equals(meaning);
			case LibraryPackage.TAG__DEFAULT_RULE:
				return DEFAULT_RULE_EDEFAULT == null ? defaultRule != null : !DEFAULT_RULE_EDEFAULT.equals(defaultRule);
			case LibraryPackage.TAG__GENTLE_PROFILE:
				return gentleProfile != GENTLE_PROFILE_EDEFAULT;
			case LibraryPackage.TAG__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
			case LibraryPackage.TAG__EFFECTS:
				return effects != null && !effects.isEmpty();
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
		result.append(", meaning: ");
		result.append(meaning);
		result.append(", defaultRule: ");
		result.append(defaultRule);
		result.append(", gentleProfile: ");
		result.append(gentleProfile);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(')');
		return result.toString();
	}

} //TagImpl
