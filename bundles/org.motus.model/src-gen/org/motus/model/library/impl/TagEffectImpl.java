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

import org.motus.model.library.Category;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.model.library.SpineDirection;
import org.motus.model.library.TagEffect;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tag Effect</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.TagEffectImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagEffectImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagEffectImpl#getDirections <em>Directions</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagEffectImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagEffectImpl#isTrunkOnly <em>Trunk Only</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagEffectImpl#isNeckOnly <em>Neck Only</em>}</li>
 *   <li>{@link org.motus.model.library.impl.TagEffectImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TagEffectImpl extends EObjectImpl implements TagEffect {
	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.NOTE;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<Category> categories;

	/**
	 * The cached value of the '{@link #getDirections() <em>Directions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirections()
	 * @generated
	 * @ordered
	 */
	protected EList<SpineDirection> directions;

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
	 * The default value of the '{@link #isTrunkOnly() <em>Trunk Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTrunkOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRUNK_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTrunkOnly() <em>Trunk Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTrunkOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean trunkOnly = TRUNK_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #isNeckOnly() <em>Neck Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNeckOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NECK_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNeckOnly() <em>Neck Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNeckOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean neckOnly = NECK_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TagEffectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.TAG_EFFECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TAG_EFFECT__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Category> getCategories() {
		if (categories == null) {
			categories = new EDataTypeEList<Category>(Category.class, this, LibraryPackage.TAG_EFFECT__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpineDirection> getDirections() {
		if (directions == null) {
			directions = new EDataTypeEList<SpineDirection>(SpineDirection.class, this, LibraryPackage.TAG_EFFECT__DIRECTIONS);
		}
		return directions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocationCode> getLocations() {
		if (locations == null) {
			locations = new EDataTypeEList<LocationCode>(LocationCode.class, this, LibraryPackage.TAG_EFFECT__LOCATIONS);
		}
		return locations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTrunkOnly() {
		return trunkOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrunkOnly(boolean newTrunkOnly) {
		boolean oldTrunkOnly = trunkOnly;
		trunkOnly = newTrunkOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TAG_EFFECT__TRUNK_ONLY, oldTrunkOnly, trunkOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNeckOnly() {
		return neckOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeckOnly(boolean newNeckOnly) {
		boolean oldNeckOnly = neckOnly;
		neckOnly = newNeckOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TAG_EFFECT__NECK_ONLY, oldNeckOnly, neckOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.TAG_EFFECT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.TAG_EFFECT__SEVERITY:
				return getSeverity();
			case LibraryPackage.TAG_EFFECT__CATEGORIES:
				return getCategories();
			case LibraryPackage.TAG_EFFECT__DIRECTIONS:
				return getDirections();
			case LibraryPackage.TAG_EFFECT__LOCATIONS:
				return getLocations();
			case LibraryPackage.TAG_EFFECT__TRUNK_ONLY:
				return isTrunkOnly();
			case LibraryPackage.TAG_EFFECT__NECK_ONLY:
				return isNeckOnly();
			case LibraryPackage.TAG_EFFECT__TEXT:
				return getText();
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
			case LibraryPackage.TAG_EFFECT__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case LibraryPackage.TAG_EFFECT__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends Category>)newValue);
				return;
			case LibraryPackage.TAG_EFFECT__DIRECTIONS:
				getDirections().clear();
				getDirections().addAll((Collection<? extends SpineDirection>)newValue);
				return;
			case LibraryPackage.TAG_EFFECT__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends LocationCode>)newValue);
				return;
			case LibraryPackage.TAG_EFFECT__TRUNK_ONLY:
				setTrunkOnly((Boolean)newValue);
				return;
			case LibraryPackage.TAG_EFFECT__NECK_ONLY:
				setNeckOnly((Boolean)newValue);
				return;
			case LibraryPackage.TAG_EFFECT__TEXT:
				setText((String)newValue);
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
			case LibraryPackage.TAG_EFFECT__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case LibraryPackage.TAG_EFFECT__CATEGORIES:
				getCategories().clear();
				return;
			case LibraryPackage.TAG_EFFECT__DIRECTIONS:
				getDirections().clear();
				return;
			case LibraryPackage.TAG_EFFECT__LOCATIONS:
				getLocations().clear();
				return;
			case LibraryPackage.TAG_EFFECT__TRUNK_ONLY:
				setTrunkOnly(TRUNK_ONLY_EDEFAULT);
				return;
			case LibraryPackage.TAG_EFFECT__NECK_ONLY:
				setNeckOnly(NECK_ONLY_EDEFAULT);
				return;
			case LibraryPackage.TAG_EFFECT__TEXT:
				setText(TEXT_EDEFAULT);
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
			case LibraryPackage.TAG_EFFECT__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case LibraryPackage.TAG_EFFECT__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case LibraryPackage.TAG_EFFECT__DIRECTIONS:
				return directions != null && !directions.isEmpty();
			case LibraryPackage.TAG_EFFECT__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case LibraryPackage.TAG_EFFECT__TRUNK_ONLY:
				return trunkOnly != TRUNK_ONLY_EDEFAULT;
			case LibraryPackage.TAG_EFFECT__NECK_ONLY:
				return neckOnly != NECK_ONLY_EDEFAULT;
			case LibraryPackage.TAG_EFFECT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(" (severity: ");
		result.append(severity);
		result.append(", categories: ");
		result.append(categories);
		result.append(", directions: ");
		result.append(directions);
		result.append(", locations: ");
		result.append(locations);
		result.append(", trunkOnly: ");
		result.append(trunkOnly);
		result.append(", neckOnly: ");
		result.append(neckOnly);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //TagEffectImpl
