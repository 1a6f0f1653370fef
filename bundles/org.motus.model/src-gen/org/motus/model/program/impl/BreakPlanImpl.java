/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program.impl;

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

import org.motus.model.program.BreakItem;
import org.motus.model.program.BreakPlan;
import org.motus.model.program.ProgramPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Break Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.impl.BreakPlanImpl#getEveryMinutes <em>Every Minutes</em>}</li>
 *   <li>{@link org.motus.model.program.impl.BreakPlanImpl#getTotalSeconds <em>Total Seconds</em>}</li>
 *   <li>{@link org.motus.model.program.impl.BreakPlanImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BreakPlanImpl extends EObjectImpl implements BreakPlan {
	/**
	 * The default value of the '{@link #getEveryMinutes() <em>Every Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEveryMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int EVERY_MINUTES_EDEFAULT = 120;

	/**
	 * The cached value of the '{@link #getEveryMinutes() <em>Every Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEveryMinutes()
	 * @generated
	 * @ordered
	 */
	protected int everyMinutes = EVERY_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalSeconds() <em>Total Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int TOTAL_SECONDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTotalSeconds() <em>Total Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalSeconds()
	 * @generated
	 * @ordered
	 */
	protected int totalSeconds = TOTAL_SECONDS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<BreakItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BreakPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProgramPackage.Literals.BREAK_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEveryMinutes() {
		return everyMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEveryMinutes(int newEveryMinutes) {
		int oldEveryMinutes = everyMinutes;
		everyMinutes = newEveryMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.BREAK_PLAN__EVERY_MINUTES, oldEveryMinutes, everyMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTotalSeconds() {
		return totalSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalSeconds(int newTotalSeconds) {
		int oldTotalSeconds = totalSeconds;
		totalSeconds = newTotalSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.BREAK_PLAN__TOTAL_SECONDS, oldTotalSeconds, totalSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BreakItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<BreakItem>(BreakItem.class, this, ProgramPackage.BREAK_PLAN__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProgramPackage.BREAK_PLAN__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
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
			case ProgramPackage.BREAK_PLAN__EVERY_MINUTES:
				return getEveryMinutes();
			case ProgramPackage.BREAK_PLAN__TOTAL_SECONDS:
				return getTotalSeconds();
			case ProgramPackage.BREAK_PLAN__ITEMS:
				return getItems();
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
			case ProgramPackage.BREAK_PLAN__EVERY_MINUTES:
				setEveryMinutes((Integer)newValue);
				return;
			case ProgramPackage.BREAK_PLAN__TOTAL_SECONDS:
				setTotalSeconds((Integer)newValue);
				return;
			case ProgramPackage.BREAK_PLAN__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends BreakItem>)newValue);
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
			case ProgramPackage.BREAK_PLAN__EVERY_MINUTES:
				setEveryMinutes(EVERY_MINUTES_EDEFAULT);
				return;
			case ProgramPackage.BREAK_PLAN__TOTAL_SECONDS:
				setTotalSeconds(TOTAL_SECONDS_EDEFAULT);
				return;
			case ProgramPackage.BREAK_PLAN__ITEMS:
				getItems().clear();
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
			case ProgramPackage.BREAK_PLAN__EVERY_MINUTES:
				return everyMinutes != EVERY_MINUTES_EDEFAULT;
			case ProgramPackage.BREAK_PLAN__TOTAL_SECONDS:
				return totalSeconds != TOTAL_SECONDS_EDEFAULT;
			case ProgramPackage.BREAK_PLAN__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(" (everyMinutes: ");
		result.append(everyMinutes);
		result.append(", totalSeconds: ");
		result.append(totalSeconds);
		result.append(')');
		return result.toString();
	}

} //BreakPlanImpl
