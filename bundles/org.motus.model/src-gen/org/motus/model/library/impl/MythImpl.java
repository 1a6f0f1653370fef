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

import org.motus.model.library.Audience;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Myth;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Myth</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.MythImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MythImpl#getMyth <em>Myth</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MythImpl#getTruth <em>Truth</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MythImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MythImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MythImpl#getClaimIds <em>Claim Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MythImpl extends EObjectImpl implements Myth {
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
	 * The default value of the '{@link #getMyth() <em>Myth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMyth()
	 * @generated
	 * @ordered
	 */
	protected static final String MYTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMyth() <em>Myth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMyth()
	 * @generated
	 * @ordered
	 */
	protected String myth = MYTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTruth() <em>Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTruth()
	 * @generated
	 * @ordered
	 */
	protected static final String TRUTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTruth() <em>Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTruth()
	 * @generated
	 * @ordered
	 */
	protected String truth = TRUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final Audience AUDIENCE_EDEFAULT = Audience.PATIENT;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience = AUDIENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLocations() <em>Locations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocations()
	 * @generated
	 * @ordered
	 */
	protected EList<LocationCode> locations;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MythImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.MYTH;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MYTH__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMyth() {
		return myth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMyth(String newMyth) {
		String oldMyth = myth;
		myth = newMyth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MYTH__MYTH, oldMyth, myth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTruth() {
		return truth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTruth(String newTruth) {
		String oldTruth = truth;
		truth = newTruth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MYTH__TRUTH, oldTruth, truth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience == null ? AUDIENCE_EDEFAULT : newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MYTH__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocationCode> getLocations() {
		if (locations == null) {
			locations = new EDataTypeEList<LocationCode>(LocationCode.class, this, LibraryPackage.MYTH__LOCATIONS);
		}
		return locations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getClaimIds() {
		if (claimIds == null) {
			claimIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.MYTH__CLAIM_IDS);
		}
		return claimIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.MYTH__ID:
				return getId();
			case LibraryPackage.MYTH__MYTH:
				return getMyth();
			case LibraryPackage.MYTH__TRUTH:
				return getTruth();
			case LibraryPackage.MYTH__AUDIENCE:
				return getAudience();
			case LibraryPackage.MYTH__LOCATIONS:
				return getLocations();
			case LibraryPackage.MYTH__CLAIM_IDS:
				return getClaimIds();
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
			case LibraryPackage.MYTH__ID:
				setId((String)newValue);
				return;
			case LibraryPackage.MYTH__MYTH:
				setMyth((String)newValue);
				return;
			case LibraryPackage.MYTH__TRUTH:
				setTruth((String)newValue);
				return;
			case LibraryPackage.MYTH__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case LibraryPackage.MYTH__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends LocationCode>)newValue);
				return;
			case LibraryPackage.MYTH__CLAIM_IDS:
				getClaimIds().clear();
				getClaimIds().addAll((Collection<? extends String>)newValue);
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
			case LibraryPackage.MYTH__ID:
				setId(ID_EDEFAULT);
				return;
			case LibraryPackage.MYTH__MYTH:
				setMyth(MYTH_EDEFAULT);
				return;
			case LibraryPackage.MYTH__TRUTH:
				setTruth(TRUTH_EDEFAULT);
				return;
			case LibraryPackage.MYTH__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case LibraryPackage.MYTH__LOCATIONS:
				getLocations().clear();
				return;
			case LibraryPackage.MYTH__CLAIM_IDS:
				getClaimIds().clear();
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
			case LibraryPackage.MYTH__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LibraryPackage.MYTH__MYTH:
				return MYTH_EDEFAULT == null ? myth != null : !MYTH_EDEFAULT.equals(myth);
			case LibraryPackage.MYTH__TRUTH:
				return TRUTH_EDEFAULT == null ? truth != null : !TRUTH_EDEFAULT.equals(truth);
			case LibraryPackage.MYTH__AUDIENCE:
				return audience != AUDIENCE_EDEFAULT;
			case LibraryPackage.MYTH__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case LibraryPackage.MYTH__CLAIM_IDS:
				return claimIds != null && !claimIds.isEmpty();
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
		result.append(", myth: ");
		result.append(myth);
		result.append(", truth: ");
		result.append(truth);
		result.append(", audience: ");
		result.append(audience);
		result.append(", locations: ");
		result.append(locations);
		result.append(", claimIds: ");
		result.append(claimIds);
		result.append(')');
		return result.toString();
	}

} //MythImpl
