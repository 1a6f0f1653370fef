/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.clinic.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.clinic.ClinicPackage;
import org.motus.model.clinic.PainDepth;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;

import org.motus.model.library.LocationCode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pain Site</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.clinic.impl.PainSiteImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.PainSiteImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.PainSiteImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.PainSiteImpl#getSide <em>Side</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.PainSiteImpl#getPainNow <em>Pain Now</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.PainSiteImpl#getPainWorst <em>Pain Worst</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.PainSiteImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.PainSiteImpl#getSpread <em>Spread</em>}</li>
 *   <li>{@link org.motus.model.clinic.impl.PainSiteImpl#getRecordedOn <em>Recorded On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PainSiteImpl extends EObjectImpl implements PainSite {
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
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

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
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final Side SIDE_EDEFAULT = Side.BOTH;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected Side side = SIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainNow() <em>Pain Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainNow()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIN_NOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPainNow() <em>Pain Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainNow()
	 * @generated
	 * @ordered
	 */
	protected Integer painNow = PAIN_NOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainWorst() <em>Pain Worst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainWorst()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIN_WORST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPainWorst() <em>Pain Worst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainWorst()
	 * @generated
	 * @ordered
	 */
	protected Integer painWorst = PAIN_WORST_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final PainDepth DEPTH_EDEFAULT = PainDepth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected PainDepth depth = DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpread() <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpread()
	 * @generated
	 * @ordered
	 */
	protected static final String SPREAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpread() <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpread()
	 * @generated
	 * @ordered
	 */
	protected String spread = SPREAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordedOn() <em>Recorded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECORDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordedOn() <em>Recorded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate recordedOn = RECORDED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PainSiteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClinicPackage.Literals.PAIN_SITE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.PAIN_SITE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.PAIN_SITE__REGION, oldRegion, region));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.PAIN_SITE__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Side getSide() {
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(Side newSide) {
		Side oldSide = side;
		side = newSide == null ? SIDE_EDEFAULT : newSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.PAIN_SITE__SIDE, oldSide, side));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPainNow() {
		return painNow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainNow(Integer newPainNow) {
		Integer oldPainNow = painNow;
		painNow = newPainNow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.PAIN_SITE__PAIN_NOW, oldPainNow, painNow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPainWorst() {
		return painWorst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainWorst(Integer newPainWorst) {
		Integer oldPainWorst = painWorst;
		painWorst = newPainWorst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.PAIN_SITE__PAIN_WORST, oldPainWorst, painWorst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainDepth getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(PainDepth newDepth) {
		PainDepth oldDepth = depth;
		depth = newDepth == null ? DEPTH_EDEFAULT : newDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.PAIN_SITE__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpread() {
		return spread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpread(String newSpread) {
		String oldSpread = spread;
		spread = newSpread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.PAIN_SITE__SPREAD, oldSpread, spread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRecordedOn() {
		return recordedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordedOn(LocalDate newRecordedOn) {
		LocalDate oldRecordedOn = recordedOn;
		recordedOn = newRecordedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClinicPackage.PAIN_SITE__RECORDED_ON, oldRecordedOn, recordedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClinicPackage.PAIN_SITE__ID:
				return getId();
			case ClinicPackage.PAIN_SITE__REGION:
				return getRegion();
			case ClinicPackage.PAIN_SITE__LOCATION:
				return getLocation();
			case ClinicPackage.PAIN_SITE__SIDE:
				return getSide();
			case ClinicPackage.PAIN_SITE__PAIN_NOW:
				return getPainNow();
			case ClinicPackage.PAIN_SITE__PAIN_WORST:
				return getPainWorst();
			case ClinicPackage.PAIN_SITE__DEPTH:
				return getDepth();
			case ClinicPackage.PAIN_SITE__SPREAD:
				return getSpread();
			case ClinicPackage.PAIN_SITE__RECORDED_ON:
				return getRecordedOn();
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
			case ClinicPackage.PAIN_SITE__ID:
				setId((String)newValue);
				return;
			case ClinicPackage.PAIN_SITE__REGION:
				setRegion((String)newValue);
				return;
			case ClinicPackage.PAIN_SITE__LOCATION:
				setLocation((LocationCode)newValue);
				return;
			case ClinicPackage.PAIN_SITE__SIDE:
				setSide((Side)newValue);
				return;
			case ClinicPackage.PAIN_SITE__PAIN_NOW:
				setPainNow((Integer)newValue);
				return;
			case ClinicPackage.PAIN_SITE__PAIN_WORST:
				setPainWorst((Integer)newValue);
				return;
			case ClinicPackage.PAIN_SITE__DEPTH:
				setDepth((PainDepth)newValue);
				return;
			case ClinicPackage.PAIN_SITE__SPREAD:
				setSpread((String)newValue);
				return;
			case ClinicPackage.PAIN_SITE__RECORDED_ON:
				setRecordedOn((LocalDate)newValue);
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
			case ClinicPackage.PAIN_SITE__ID:
				setId(ID_EDEFAULT);
				return;
			case ClinicPackage.PAIN_SITE__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case ClinicPackage.PAIN_SITE__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case ClinicPackage.PAIN_SITE__SIDE:
				setSide(SIDE_EDEFAULT);
				return;
			case ClinicPackage.PAIN_SITE__PAIN_NOW:
				setPainNow(PAIN_NOW_EDEFAULT);
				return;
			case ClinicPackage.PAIN_SITE__PAIN_WORST:
				setPainWorst(PAIN_WORST_EDEFAULT);
				return;
			case ClinicPackage.PAIN_SITE__DEPTH:
				setDepth(DEPTH_EDEFAULT);
				return;
			case ClinicPackage.PAIN_SITE__SPREAD:
				setSpread(SPREAD_EDEFAULT);
				return;
			case ClinicPackage.PAIN_SITE__RECORDED_ON:
				setRecordedOn(RECORDED_ON_EDEFAULT);
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
			case ClinicPackage.PAIN_SITE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ClinicPackage.PAIN_SITE__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case ClinicPackage.PAIN_SITE__LOCATION:
				return location != LOCATION_EDEFAULT;
			case ClinicPackage.PAIN_SITE__SIDE:
				return side != SIDE_EDEFAULT;
			case ClinicPackage.PAIN_SITE__PAIN_NOW:
				return PAIN_NOW_EDEFAULT == null ? painNow != null : !PAIN_NOW_EDEFAULT.equals(painNow);
			case ClinicPackage.PAIN_SITE__PAIN_WORST:
				return PAIN_WORST_EDEFAULT == null ? painWorst != null : !PAIN_WORST_EDEFAULT.equals(painWorst);
			case ClinicPackage.PAIN_SITE__DEPTH:
				return depth != DEPTH_EDEFAULT;
			case ClinicPackage.PAIN_SITE__SPREAD:
				return SPREAD_EDEFAULT == null ? spread != null : !SPREAD_EDEFAULT.equals(spread);
			case ClinicPackage.PAIN_SITE__RECORDED_ON:
				return RECORDED_ON_EDEFAULT == null ? recordedOn != null : !RECORDED_ON_EDEFAULT.equals(recordedOn);
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
		result.append(", region: ");
		result.append(region);
		result.append(", location: ");
		result.append(location);
		result.append(", side: ");
		result.append(side);
		result.append(", painNow: ");
		result.append(painNow);
		result.append(", painWorst: ");
		result.append(painWorst);
		result.append(", depth: ");
		result.append(depth);
		result.append(", spread: ");
		result.append(spread);
		result.append(", recordedOn: ");
		result.append(recordedOn);
		result.append(')');
		return result.toString();
	}

} //PainSiteImpl
