/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.library.DirectionSlot;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.SpineDirection;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Direction Slot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.DirectionSlotImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.motus.model.library.impl.DirectionSlotImpl#getExerciseId <em>Exercise Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DirectionSlotImpl extends EObjectImpl implements DirectionSlot {
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DirectionSlotImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.DIRECTION_SLOT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.DIRECTION_SLOT__DIRECTION, oldDirection, direction));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.DIRECTION_SLOT__EXERCISE_ID, oldExerciseId, exerciseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.DIRECTION_SLOT__DIRECTION:
				return getDirection();
			case LibraryPackage.DIRECTION_SLOT__EXERCISE_ID:
				return getExerciseId();
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
			case LibraryPackage.DIRECTION_SLOT__DIRECTION:
				setDirection((SpineDirection)newValue);
				return;
			case LibraryPackage.DIRECTION_SLOT__EXERCISE_ID:
				setExerciseId((String)newValue);
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
			case LibraryPackage.DIRECTION_SLOT__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case LibraryPackage.DIRECTION_SLOT__EXERCISE_ID:
				setExerciseId(EXERCISE_ID_EDEFAULT);
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
			case LibraryPackage.DIRECTION_SLOT__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case LibraryPackage.DIRECTION_SLOT__EXERCISE_ID:
				return EXERCISE_ID_EDEFAULT == null ? exerciseId != null : !EXERCISE_ID_EDEFAULT.equals(exerciseId);
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
		result.append(" (direction: ");
		result.append(direction);
		result.append(", exerciseId: ");
		result.append(exerciseId);
		result.append(')');
		return result.toString();
	}

} //DirectionSlotImpl
