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

import org.motus.model.library.Ladder;
import org.motus.model.library.LadderStep;
import org.motus.model.library.LibraryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ladder</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.LadderImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderImpl#getStepBackRule <em>Step Back Rule</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderImpl#getMoveOnWhen <em>Move On When</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderImpl#getVariants <em>Variants</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderImpl#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderImpl#getClaimIds <em>Claim Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.LadderImpl#getSourceIds <em>Source Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LadderImpl extends EObjectImpl implements Ladder {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<LadderStep> steps;

	/**
	 * The default value of the '{@link #getStepBackRule() <em>Step Back Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepBackRule()
	 * @generated
	 * @ordered
	 */
	protected static final String STEP_BACK_RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStepBackRule() <em>Step Back Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepBackRule()
	 * @generated
	 * @ordered
	 */
	protected String stepBackRule = STEP_BACK_RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoveOnWhen() <em>Move On When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoveOnWhen()
	 * @generated
	 * @ordered
	 */
	protected static final String MOVE_ON_WHEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoveOnWhen() <em>Move On When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoveOnWhen()
	 * @generated
	 * @ordered
	 */
	protected String moveOnWhen = MOVE_ON_WHEN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVariants() <em>Variants</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariants()
	 * @generated
	 * @ordered
	 */
	protected EList<String> variants;

	/**
	 * The cached value of the '{@link #getFacts() <em>Facts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<String> facts;

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
	 * The cached value of the '{@link #getSourceIds() <em>Source Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LadderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.LADDER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LadderStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<LadderStep>(LadderStep.class, this, LibraryPackage.LADDER__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStepBackRule() {
		return stepBackRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepBackRule(String newStepBackRule) {
		String oldStepBackRule = stepBackRule;
		stepBackRule = newStepBackRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER__STEP_BACK_RULE, oldStepBackRule, stepBackRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMoveOnWhen() {
		return moveOnWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMoveOnWhen(String newMoveOnWhen) {
		String oldMoveOnWhen = moveOnWhen;
		moveOnWhen = newMoveOnWhen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.LADDER__MOVE_ON_WHEN, oldMoveOnWhen, moveOnWhen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getVariants() {
		if (variants == null) {
			variants = new EDataTypeEList<String>(String.class, this, LibraryPackage.LADDER__VARIANTS);
		}
		return variants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFacts() {
		if (facts == null) {
			facts = new EDataTypeEList<String>(String.class, this, LibraryPackage.LADDER__FACTS);
		}
		return facts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getClaimIds() {
		if (claimIds == null) {
			claimIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.LADDER__CLAIM_IDS);
		}
		return claimIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.LADDER__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LibraryPackage.LADDER__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
			case LibraryPackage.LADDER__ID:
				return getId();
			case LibraryPackage.LADDER__NAME:
				return getName();
			case LibraryPackage.LADDER__STEPS:
				return getSteps();
			case LibraryPackage.LADDER__STEP_BACK_RULE:
				return getStepBackRule();
			case LibraryPackage.LADDER__MOVE_ON_WHEN:
				return getMoveOnWhen();
			case LibraryPackage.LADDER__VARIANTS:
				return getVariants();
			case LibraryPackage.LADDER__FACTS:
				return getFacts();
			case LibraryPackage.LADDER__CLAIM_IDS:
				return getClaimIds();
			case LibraryPackage.LADDER__SOURCE_IDS:
				return getSourceIds();
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
			case LibraryPackage.LADDER__ID:
				setId((String)newValue);
				return;
			case LibraryPackage.LADDER__NAME:
				setName((String)newValue);
				return;
			case LibraryPackage.LADDER__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends LadderStep>)newValue);
				return;
			case LibraryPackage.LADDER__STEP_BACK_RULE:
				setStepBackRule((String)newValue);
				return;
			case LibraryPackage.LADDER__MOVE_ON_WHEN:
				setMoveOnWhen((String)newValue);
				return;
			case LibraryPackage.LADDER__VARIANTS:
				getVariants().clear();
				getVariants().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.LADDER__FACTS:
				getFacts().clear();
				getFacts().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.LADDER__CLAIM_IDS:
				getClaimIds().clear();
				getClaimIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.LADDER__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
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
			case LibraryPackage.LADDER__ID:
				setId(ID_EDEFAULT);
				return;
			case LibraryPackage.LADDER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LibraryPackage.LADDER__STEPS:
				getSteps().clear();
				return;
			case LibraryPackage.LADDER__STEP_BACK_RULE:
				setStepBackRule(STEP_BACK_RULE_EDEFAULT);
				return;
			case LibraryPackage.LADDER__MOVE_ON_WHEN:
				setMoveOnWhen(MOVE_ON_WHEN_EDEFAULT);
				return;
			case LibraryPackage.LADDER__VARIANTS:
				getVariants().clear();
				return;
			case LibraryPackage.LADDER__FACTS:
				getFacts().clear();
				return;
			case LibraryPackage.LADDER__CLAIM_IDS:
				getClaimIds().clear();
				return;
			case LibraryPackage.LADDER__SOURCE_IDS:
				getSourceIds().clear();
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
			case LibraryPackage.LADDER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LibraryPackage.LADDER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LibraryPackage.LADDER__STEPS:
				return steps != null && !steps.isEmpty();
			case LibraryPackage.LADDER__STEP_BACK_RULE:
				return STEP_BACK_RULE_EDEFAULT == null ? stepBackRule != null : !STEP_BACK_RULE_EDEFAULT.equals(stepBackRule);
			case LibraryPackage.LADDER__MOVE_ON_WHEN:
				return MOVE_ON_WHEN_EDEFAULT == null ? moveOnWhen != null : !MOVE_ON_WHEN_EDEFAULT.equals(moveOnWhen);
			case LibraryPackage.LADDER__VARIANTS:
				return variants != null && !variants.isEmpty();
			case LibraryPackage.LADDER__FACTS:
				return facts != null && !facts.isEmpty();
			case LibraryPackage.LADDER__CLAIM_IDS:
				return claimIds != null && !claimIds.isEmpty();
			case LibraryPackage.LADDER__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
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
		result.append(", name: ");
		result.append(name);
		result.append(", stepBackRule: ");
		result.append(stepBackRule);
		result.append(", moveOnWhen: ");
		result.append(moveOnWhen);
		result.append(", variants: ");
		result.append(variants);
		result.append(", facts: ");
		result.append(facts);
		result.append(", claimIds: ");
		result.append(claimIds);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(')');
		return result.toString();
	}

} //LadderImpl
