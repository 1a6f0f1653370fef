/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.library.FeelRange;
import org.motus.model.library.FeelScale;
import org.motus.model.library.Intensity;
import org.motus.model.library.LibraryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Intensity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.IntensityImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.motus.model.library.impl.IntensityImpl#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.motus.model.library.impl.IntensityImpl#getGentle <em>Gentle</em>}</li>
 *   <li>{@link org.motus.model.library.impl.IntensityImpl#getStopAt <em>Stop At</em>}</li>
 *   <li>{@link org.motus.model.library.impl.IntensityImpl#getPainLimitStandard <em>Pain Limit Standard</em>}</li>
 *   <li>{@link org.motus.model.library.impl.IntensityImpl#getPainLimitGentle <em>Pain Limit Gentle</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IntensityImpl extends EObjectImpl implements Intensity {
	/**
	 * The default value of the '{@link #getScale() <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected static final FeelScale SCALE_EDEFAULT = FeelScale.STRETCH_FEEL;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected FeelScale scale = SCALE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStandard() <em>Standard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandard()
	 * @generated
	 * @ordered
	 */
	protected FeelRange standard;

	/**
	 * The cached value of the '{@link #getGentle() <em>Gentle</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGentle()
	 * @generated
	 * @ordered
	 */
	protected FeelRange gentle;

	/**
	 * The default value of the '{@link #getStopAt() <em>Stop At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopAt()
	 * @generated
	 * @ordered
	 */
	protected static final int STOP_AT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStopAt() <em>Stop At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopAt()
	 * @generated
	 * @ordered
	 */
	protected int stopAt = STOP_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainLimitStandard() <em>Pain Limit Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainLimitStandard()
	 * @generated
	 * @ordered
	 */
	protected static final int PAIN_LIMIT_STANDARD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPainLimitStandard() <em>Pain Limit Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainLimitStandard()
	 * @generated
	 * @ordered
	 */
	protected int painLimitStandard = PAIN_LIMIT_STANDARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainLimitGentle() <em>Pain Limit Gentle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainLimitGentle()
	 * @generated
	 * @ordered
	 */
	protected static final int PAIN_LIMIT_GENTLE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPainLimitGentle() <em>Pain Limit Gentle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainLimitGentle()
	 * @generated
	 * @ordered
	 */
	protected int painLimitGentle = PAIN_LIMIT_GENTLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IntensityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.INTENSITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeelScale getScale() {
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScale(FeelScale newScale) {
		FeelScale oldScale = scale;
		scale = newScale == null ? SCALE_EDEFAULT : newScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INTENSITY__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeelRange getStandard() {
		return standard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStandard(FeelRange newStandard, NotificationChain msgs) {
		FeelRange oldStandard = standard;
		standard = newStandard;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LibraryPackage.INTENSITY__STANDARD, oldStandard, newStandard);
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
	public void setStandard(FeelRange newStandard) {
		if (newStandard != standard) {
			NotificationChain msgs = null;
			if (standard != null)
				msgs = ((InternalEObject)standard).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.INTENSITY__STANDARD, null, msgs);
			if (newStandard != null)
				msgs = ((InternalEObject)newStandard).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.INTENSITY__STANDARD, null, msgs);
			msgs = basicSetStandard(newStandard, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INTENSITY__STANDARD, newStandard, newStandard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeelRange getGentle() {
		return gentle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGentle(FeelRange newGentle, NotificationChain msgs) {
		FeelRange oldGentle = gentle;
		gentle = newGentle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LibraryPackage.INTENSITY__GENTLE, oldGentle, newGentle);
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
	public void setGentle(FeelRange newGentle) {
		if (newGentle != gentle) {
			NotificationChain msgs = null;
			if (gentle != null)
				msgs = ((InternalEObject)gentle).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.INTENSITY__GENTLE, null, msgs);
			if (newGentle != null)
				msgs = ((InternalEObject)newGentle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.INTENSITY__GENTLE, null, msgs);
			msgs = basicSetGentle(newGentle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INTENSITY__GENTLE, newGentle, newGentle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStopAt() {
		return stopAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStopAt(int newStopAt) {
		int oldStopAt = stopAt;
		stopAt = newStopAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INTENSITY__STOP_AT, oldStopAt, stopAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPainLimitStandard() {
		return painLimitStandard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainLimitStandard(int newPainLimitStandard) {
		int oldPainLimitStandard = painLimitStandard;
		painLimitStandard = newPainLimitStandard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INTENSITY__PAIN_LIMIT_STANDARD, oldPainLimitStandard, painLimitStandard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPainLimitGentle() {
		return painLimitGentle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainLimitGentle(int newPainLimitGentle) {
		int oldPainLimitGentle = painLimitGentle;
		painLimitGentle = newPainLimitGentle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INTENSITY__PAIN_LIMIT_GENTLE, oldPainLimitGentle, painLimitGentle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LibraryPackage.INTENSITY__STANDARD:
				return basicSetStandard(null, msgs);
			case LibraryPackage.INTENSITY__GENTLE:
				return basicSetGentle(null, msgs);
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
			case LibraryPackage.INTENSITY__SCALE:
				return getScale();
			case LibraryPackage.INTENSITY__STANDARD:
				return getStandard();
			case LibraryPackage.INTENSITY__GENTLE:
				return getGentle();
			case LibraryPackage.INTENSITY__STOP_AT:
				return getStopAt();
			case LibraryPackage.INTENSITY__PAIN_LIMIT_STANDARD:
				return getPainLimitStandard();
			case LibraryPackage.INTENSITY__PAIN_LIMIT_GENTLE:
				return getPainLimitGentle();
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
			case LibraryPackage.INTENSITY__SCALE:
				setScale((FeelScale)newValue);
				return;
			case LibraryPackage.INTENSITY__STANDARD:
				setStandard((FeelRange)newValue);
				return;
			case LibraryPackage.INTENSITY__GENTLE:
				setGentle((FeelRange)newValue);
				return;
			case LibraryPackage.INTENSITY__STOP_AT:
				setStopAt((Integer)newValue);
				return;
			case LibraryPackage.INTENSITY__PAIN_LIMIT_STANDARD:
				setPainLimitStandard((Integer)newValue);
				return;
			case LibraryPackage.INTENSITY__PAIN_LIMIT_GENTLE:
				setPainLimitGentle((Integer)newValue);
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
			case LibraryPackage.INTENSITY__SCALE:
				setScale(SCALE_EDEFAULT);
				return;
			case LibraryPackage.INTENSITY__STANDARD:
				setStandard((FeelRange)null);
				return;
			case LibraryPackage.INTENSITY__GENTLE:
				setGentle((FeelRange)null);
				return;
			case LibraryPackage.INTENSITY__STOP_AT:
				setStopAt(STOP_AT_EDEFAULT);
				return;
			case LibraryPackage.INTENSITY__PAIN_LIMIT_STANDARD:
				setPainLimitStandard(PAIN_LIMIT_STANDARD_EDEFAULT);
				return;
			case LibraryPackage.INTENSITY__PAIN_LIMIT_GENTLE:
				setPainLimitGentle(PAIN_LIMIT_GENTLE_EDEFAULT);
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
			case LibraryPackage.INTENSITY__SCALE:
				return scale != SCALE_EDEFAULT;
			case LibraryPackage.INTENSITY__STANDARD:
				return standard != null;
			case LibraryPackage.INTENSITY__GENTLE:
				return gentle != null;
			case LibraryPackage.INTENSITY__STOP_AT:
				return stopAt != STOP_AT_EDEFAULT;
			case LibraryPackage.INTENSITY__PAIN_LIMIT_STANDARD:
				return painLimitStandard != PAIN_LIMIT_STANDARD_EDEFAULT;
			case LibraryPackage.INTENSITY__PAIN_LIMIT_GENTLE:
				return painLimitGentle != PAIN_LIMIT_GENTLE_EDEFAULT;
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
		result.append(" (scale: ");
		result.append(scale);
		result.append(", stopAt: ");
		result.append(stopAt);
		result.append(", painLimitStandard: ");
		result.append(painLimitStandard);
		result.append(", painLimitGentle: ");
		result.append(painLimitGentle);
		result.append(')');
		return result.toString();
	}

} //IntensityImpl
