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

import org.motus.model.library.DirectionSlot;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.MicroBreakItem;
import org.motus.model.library.Routine;
import org.motus.model.library.RoutineEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Routine</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.RoutineImpl#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RoutineImpl#getStarterIds <em>Starter Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RoutineImpl#getStarterTotalMinutes <em>Starter Total Minutes</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RoutineImpl#getDirectionSlots <em>Direction Slots</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RoutineImpl#getMicroBreak <em>Micro Break</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RoutineImpl#getMicroBreakTotalSeconds <em>Micro Break Total Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoutineImpl extends EObjectImpl implements Routine {
	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<RoutineEntry> entries;

	/**
	 * The cached value of the '{@link #getStarterIds() <em>Starter Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarterIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> starterIds;

	/**
	 * The default value of the '{@link #getStarterTotalMinutes() <em>Starter Total Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarterTotalMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final double STARTER_TOTAL_MINUTES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getStarterTotalMinutes() <em>Starter Total Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarterTotalMinutes()
	 * @generated
	 * @ordered
	 */
	protected double starterTotalMinutes = STARTER_TOTAL_MINUTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDirectionSlots() <em>Direction Slots</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectionSlots()
	 * @generated
	 * @ordered
	 */
	protected EList<DirectionSlot> directionSlots;

	/**
	 * The cached value of the '{@link #getMicroBreak() <em>Micro Break</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMicroBreak()
	 * @generated
	 * @ordered
	 */
	protected EList<MicroBreakItem> microBreak;

	/**
	 * The default value of the '{@link #getMicroBreakTotalSeconds() <em>Micro Break Total Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMicroBreakTotalSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int MICRO_BREAK_TOTAL_SECONDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMicroBreakTotalSeconds() <em>Micro Break Total Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMicroBreakTotalSeconds()
	 * @generated
	 * @ordered
	 */
	protected int microBreakTotalSeconds = MICRO_BREAK_TOTAL_SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoutineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.ROUTINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoutineEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<RoutineEntry>(RoutineEntry.class, this, LibraryPackage.ROUTINE__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getStarterIds() {
		if (starterIds == null) {
			starterIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.ROUTINE__STARTER_IDS);
		}
		return starterIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStarterTotalMinutes() {
		return starterTotalMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarterTotalMinutes(double newStarterTotalMinutes) {
		double oldStarterTotalMinutes = starterTotalMinutes;
		starterTotalMinutes = newStarterTotalMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.ROUTINE__STARTER_TOTAL_MINUTES, oldStarterTotalMinutes, starterTotalMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DirectionSlot> getDirectionSlots() {
		if (directionSlots == null) {
			directionSlots = new EObjectContainmentEList<DirectionSlot>(DirectionSlot.class, this, LibraryPackage.ROUTINE__DIRECTION_SLOTS);
		}
		return directionSlots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MicroBreakItem> getMicroBreak() {
		if (microBreak == null) {
			microBreak = new EObjectContainmentEList<MicroBreakItem>(MicroBreakItem.class, this, LibraryPackage.ROUTINE__MICRO_BREAK);
		}
		return microBreak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMicroBreakTotalSeconds() {
		return microBreakTotalSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMicroBreakTotalSeconds(int newMicroBreakTotalSeconds) {
		int oldMicroBreakTotalSeconds = microBreakTotalSeconds;
		microBreakTotalSeconds = newMicroBreakTotalSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.ROUTINE__MICRO_BREAK_TOTAL_SECONDS, oldMicroBreakTotalSeconds, microBreakTotalSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LibraryPackage.ROUTINE__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
			case LibraryPackage.ROUTINE__DIRECTION_SLOTS:
				return ((InternalEList<?>)getDirectionSlots()).basicRemove(otherEnd, msgs);
			case LibraryPackage.ROUTINE__MICRO_BREAK:
				return ((InternalEList<?>)getMicroBreak()).basicRemove(otherEnd, msgs);
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
			case LibraryPackage.ROUTINE__ENTRIES:
				return getEntries();
			case LibraryPackage.ROUTINE__STARTER_IDS:
				return getStarterIds();
			case LibraryPackage.ROUTINE__STARTER_TOTAL_MINUTES:
				return getStarterTotalMinutes();
			case LibraryPackage.ROUTINE__DIRECTION_SLOTS:
				return getDirectionSlots();
			case LibraryPackage.ROUTINE__MICRO_BREAK:
				return getMicroBreak();
			case LibraryPackage.ROUTINE__MICRO_BREAK_TOTAL_SECONDS:
				return getMicroBreakTotalSeconds();
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
			case LibraryPackage.ROUTINE__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends RoutineEntry>)newValue);
				return;
			case LibraryPackage.ROUTINE__STARTER_IDS:
				getStarterIds().clear();
				getStarterIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.ROUTINE__STARTER_TOTAL_MINUTES:
				setStarterTotalMinutes((Double)newValue);
				return;
			case LibraryPackage.ROUTINE__DIRECTION_SLOTS:
				getDirectionSlots().clear();
				getDirectionSlots().addAll((Collection<? extends DirectionSlot>)newValue);
				return;
			case LibraryPackage.ROUTINE__MICRO_BREAK:
				getMicroBreak().clear();
				getMicroBreak().addAll((Collection<? extends MicroBreakItem>)newValue);
				return;
			case LibraryPackage.ROUTINE__MICRO_BREAK_TOTAL_SECONDS:
				setMicroBreakTotalSeconds((Integer)newValue);
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
			case LibraryPackage.ROUTINE__ENTRIES:
				getEntries().clear();
				return;
			case LibraryPackage.ROUTINE__STARTER_IDS:
				getStarterIds().clear();
				return;
			case LibraryPackage.ROUTINE__STARTER_TOTAL_MINUTES:
				setStarterTotalMinutes(STARTER_TOTAL_MINUTES_EDEFAULT);
				return;
			case LibraryPackage.ROUTINE__DIRECTION_SLOTS:
				getDirectionSlots().clear();
				return;
			case LibraryPackage.ROUTINE__MICRO_BREAK:
				getMicroBreak().clear();
				return;
			case LibraryPackage.ROUTINE__MICRO_BREAK_TOTAL_SECONDS:
				setMicroBreakTotalSeconds(MICRO_BREAK_TOTAL_SECONDS_EDEFAULT);
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
			case LibraryPackage.ROUTINE__ENTRIES:
				return entries != null && !entries.isEmpty();
			case LibraryPackage.ROUTINE__STARTER_IDS:
				return starterIds != null && !starterIds.isEmpty();
			case LibraryPackage.ROUTINE__STARTER_TOTAL_MINUTES:
				return starterTotalMinutes != STARTER_TOTAL_MINUTES_EDEFAULT;
			case LibraryPackage.ROUTINE__DIRECTION_SLOTS:
				return directionSlots != null && !directionSlots.isEmpty();
			case LibraryPackage.ROUTINE__MICRO_BREAK:
				return microBreak != null && !microBreak.isEmpty();
			case LibraryPackage.ROUTINE__MICRO_BREAK_TOTAL_SECONDS:
				return microBreakTotalSeconds != MICRO_BREAK_TOTAL_SECONDS_EDEFAULT;
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
		result.append(" (starterIds: ");
		result.append(starterIds);
		result.append(", starterTotalMinutes: ");
		result.append(starterTotalMinutes);
		result.append(", microBreakTotalSeconds: ");
		result.append(microBreakTotalSeconds);
		result.append(')');
		return result.toString();
	}

} //RoutineImpl
