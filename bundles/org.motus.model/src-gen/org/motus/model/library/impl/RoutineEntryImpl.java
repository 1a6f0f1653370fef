/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.library.LibraryPackage;
import org.motus.model.library.RoutineEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Routine Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.RoutineEntryImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RoutineEntryImpl#getExerciseId <em>Exercise Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.RoutineEntryImpl#getPhase <em>Phase</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoutineEntryImpl extends EObjectImpl implements RoutineEntry {
	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected int order = ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getExerciseId() <em>Exercise Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExerciseId()
	 * @generated
	 * @ordered
	 */
	protected static final String EXERCISE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExerciseId() <em>Exercise Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExerciseId()
	 * @generated
	 * @ordered
	 */
	protected String exerciseId = EXERCISE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final int PHASE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected int phase = PHASE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoutineEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.ROUTINE_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(int newOrder) {
		int oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.ROUTINE_ENTRY__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExerciseId() {
		return exerciseId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExerciseId(String newExerciseId) {
		String oldExerciseId = exerciseId;
		exerciseId = newExerciseId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.ROUTINE_ENTRY__EXERCISE_ID, oldExerciseId, exerciseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(int newPhase) {
		int oldPhase = phase;
		phase = newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.ROUTINE_ENTRY__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.ROUTINE_ENTRY__ORDER:
				return getOrder();
			case LibraryPackage.ROUTINE_ENTRY__EXERCISE_ID:
				return getExerciseId();
			case LibraryPackage.ROUTINE_ENTRY__PHASE:
				return getPhase();
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
			case LibraryPackage.ROUTINE_ENTRY__ORDER:
				setOrder((Integer)newValue);
				return;
			case LibraryPackage.ROUTINE_ENTRY__EXERCISE_ID:
				setExerciseId((String)newValue);
				return;
			case LibraryPackage.ROUTINE_ENTRY__PHASE:
				setPhase((Integer)newValue);
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
			case LibraryPackage.ROUTINE_ENTRY__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case LibraryPackage.ROUTINE_ENTRY__EXERCISE_ID:
				setExerciseId(EXERCISE_ID_EDEFAULT);
				return;
			case LibraryPackage.ROUTINE_ENTRY__PHASE:
				setPhase(PHASE_EDEFAULT);
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
			case LibraryPackage.ROUTINE_ENTRY__ORDER:
				return order != ORDER_EDEFAULT;
			case LibraryPackage.ROUTINE_ENTRY__EXERCISE_ID:
				return EXERCISE_ID_EDEFAULT == null ? exerciseId != null : !EXERCISE_ID_EDEFAULT.equals(exerciseId);
			case LibraryPackage.ROUTINE_ENTRY__PHASE:
				return phase != PHASE_EDEFAULT;
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
		result.append(" (order: ");
		result.append(order);
		result.append(", exerciseId: ");
		result.append(exerciseId);
		result.append(", phase: ");
		result.append(phase);
		result.append(')');
		return result.toString();
	}

} //RoutineEntryImpl
