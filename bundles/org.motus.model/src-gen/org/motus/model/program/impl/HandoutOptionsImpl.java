/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.motus.model.program.HandoutOptions;
import org.motus.model.program.Paper;
import org.motus.model.program.ProgramPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Handout Options</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.impl.HandoutOptionsImpl#getPaper <em>Paper</em>}</li>
 *   <li>{@link org.motus.model.program.impl.HandoutOptionsImpl#getBodyPoints <em>Body Points</em>}</li>
 *   <li>{@link org.motus.model.program.impl.HandoutOptionsImpl#isBlackAndWhite <em>Black And White</em>}</li>
 *   <li>{@link org.motus.model.program.impl.HandoutOptionsImpl#isTickBoxes <em>Tick Boxes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HandoutOptionsImpl extends EObjectImpl implements HandoutOptions {
	/**
	 * The default value of the '{@link #getPaper() <em>Paper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaper()
	 * @generated
	 * @ordered
	 */
	protected static final Paper PAPER_EDEFAULT = Paper.A4;

	/**
	 * The cached value of the '{@link #getPaper() <em>Paper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaper()
	 * @generated
	 * @ordered
	 */
	protected Paper paper = PAPER_EDEFAULT;

	/**
	 * The default value of the '{@link #getBodyPoints() <em>Body Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyPoints()
	 * @generated
	 * @ordered
	 */
	protected static final int BODY_POINTS_EDEFAULT = 14;

	/**
	 * The cached value of the '{@link #getBodyPoints() <em>Body Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyPoints()
	 * @generated
	 * @ordered
	 */
	protected int bodyPoints = BODY_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #isBlackAndWhite() <em>Black And White</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBlackAndWhite()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BLACK_AND_WHITE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBlackAndWhite() <em>Black And White</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBlackAndWhite()
	 * @generated
	 * @ordered
	 */
	protected boolean blackAndWhite = BLACK_AND_WHITE_EDEFAULT;

	/**
	 * The default value of the '{@link #isTickBoxes() <em>Tick Boxes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTickBoxes()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TICK_BOXES_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isTickBoxes() <em>Tick Boxes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTickBoxes()
	 * @generated
	 * @ordered
	 */
	protected boolean tickBoxes = TICK_BOXES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HandoutOptionsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProgramPackage.Literals.HANDOUT_OPTIONS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Paper getPaper() {
		return paper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaper(Paper newPaper) {
		Paper oldPaper = paper;
		paper = newPaper == null ? PAPER_EDEFAULT : newPaper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.HANDOUT_OPTIONS__PAPER, oldPaper, paper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBodyPoints() {
		return bodyPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBodyPoints(int newBodyPoints) {
		int oldBodyPoints = bodyPoints;
		bodyPoints = newBodyPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.HANDOUT_OPTIONS__BODY_POINTS, oldBodyPoints, bodyPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBlackAndWhite() {
		return blackAndWhite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlackAndWhite(boolean newBlackAndWhite) {
		boolean oldBlackAndWhite = blackAndWhite;
		blackAndWhite = newBlackAndWhite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.HANDOUT_OPTIONS__BLACK_AND_WHITE, oldBlackAndWhite, blackAndWhite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTickBoxes() {
		return tickBoxes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTickBoxes(boolean newTickBoxes) {
		boolean oldTickBoxes = tickBoxes;
		tickBoxes = newTickBoxes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProgramPackage.HANDOUT_OPTIONS__TICK_BOXES, oldTickBoxes, tickBoxes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProgramPackage.HANDOUT_OPTIONS__PAPER:
				return getPaper();
			case ProgramPackage.HANDOUT_OPTIONS__BODY_POINTS:
				return getBodyPoints();
			case ProgramPackage.HANDOUT_OPTIONS__BLACK_AND_WHITE:
				return isBlackAndWhite();
			case ProgramPackage.HANDOUT_OPTIONS__TICK_BOXES:
				return isTickBoxes();
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
			case ProgramPackage.HANDOUT_OPTIONS__PAPER:
				setPaper((Paper)newValue);
				return;
			case ProgramPackage.HANDOUT_OPTIONS__BODY_POINTS:
				setBodyPoints((Integer)newValue);
				return;
			case ProgramPackage.HANDOUT_OPTIONS__BLACK_AND_WHITE:
				setBlackAndWhite((Boolean)newValue);
				return;
			case ProgramPackage.HANDOUT_OPTIONS__TICK_BOXES:
				setTickBoxes((Boolean)newValue);
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
			case ProgramPackage.HANDOUT_OPTIONS__PAPER:
				setPaper(PAPER_EDEFAULT);
				return;
			case ProgramPackage.HANDOUT_OPTIONS__BODY_POINTS:
				setBodyPoints(BODY_POINTS_EDEFAULT);
				return;
			case ProgramPackage.HANDOUT_OPTIONS__BLACK_AND_WHITE:
				setBlackAndWhite(BLACK_AND_WHITE_EDEFAULT);
				return;
			case ProgramPackage.HANDOUT_OPTIONS__TICK_BOXES:
				setTickBoxes(TICK_BOXES_EDEFAULT);
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
			case ProgramPackage.HANDOUT_OPTIONS__PAPER:
				return paper != PAPER_EDEFAULT;
			case ProgramPackage.HANDOUT_OPTIONS__BODY_POINTS:
				return bodyPoints != BODY_POINTS_EDEFAULT;
			case ProgramPackage.HANDOUT_OPTIONS__BLACK_AND_WHITE:
				return blackAndWhite != BLACK_AND_WHITE_EDEFAULT;
			case ProgramPackage.HANDOUT_OPTIONS__TICK_BOXES:
				return tickBoxes != TICK_BOXES_EDEFAULT;
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
		result.append(" (paper: ");
		result.append(paper);
		result.append(", bodyPoints: ");
		result.append(bodyPoints);
		result.append(", blackAndWhite: ");
		result.append(blackAndWhite);
		result.append(", tickBoxes: ");
		result.append(tickBoxes);
		result.append(')');
		return result.toString();
	}

} //HandoutOptionsImpl
