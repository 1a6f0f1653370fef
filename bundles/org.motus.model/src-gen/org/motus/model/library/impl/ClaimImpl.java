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

import org.motus.model.library.Appraisal;
import org.motus.model.library.Claim;
import org.motus.model.library.EvidenceStrength;
import org.motus.model.library.LibraryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.ClaimImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClaimImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClaimImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClaimImpl#getEvidenceStated <em>Evidence Stated</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClaimImpl#getAppraisal <em>Appraisal</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClaimImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClaimImpl#getWhy <em>Why</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClaimImpl#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClaimImpl#getHandling <em>Handling</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ClaimImpl#getPatientText <em>Patient Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClaimImpl extends EObjectImpl implements Claim {
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
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

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
	 * The default value of the '{@link #getEvidenceStated() <em>Evidence Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceStated()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_STATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidenceStated() <em>Evidence Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceStated()
	 * @generated
	 * @ordered
	 */
	protected String evidenceStated = EVIDENCE_STATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAppraisal() <em>Appraisal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppraisal()
	 * @generated
	 * @ordered
	 */
	protected static final Appraisal APPRAISAL_EDEFAULT = Appraisal.SUPPORTED;

	/**
	 * The cached value of the '{@link #getAppraisal() <em>Appraisal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppraisal()
	 * @generated
	 * @ordered
	 */
	protected Appraisal appraisal = APPRAISAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceStrength STRENGTH_EDEFAULT = EvidenceStrength.NONE;

	/**
	 * The cached value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected EvidenceStrength strength = STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

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
	 * The default value of the '{@link #getHandling() <em>Handling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandling()
	 * @generated
	 * @ordered
	 */
	protected static final String HANDLING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandling() <em>Handling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandling()
	 * @generated
	 * @ordered
	 */
	protected String handling = HANDLING_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatientText() <em>Patient Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientText()
	 * @generated
	 * @ordered
	 */
	protected static final String PATIENT_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatientText() <em>Patient Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientText()
	 * @generated
	 * @ordered
	 */
	protected String patientText = PATIENT_TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClaimImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.CLAIM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLAIM__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin) {
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLAIM__ORIGIN, oldOrigin, origin));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLAIM__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidenceStated() {
		return evidenceStated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceStated(String newEvidenceStated) {
		String oldEvidenceStated = evidenceStated;
		evidenceStated = newEvidenceStated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLAIM__EVIDENCE_STATED, oldEvidenceStated, evidenceStated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Appraisal getAppraisal() {
		return appraisal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppraisal(Appraisal newAppraisal) {
		Appraisal oldAppraisal = appraisal;
		appraisal = newAppraisal == null ? APPRAISAL_EDEFAULT : newAppraisal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLAIM__APPRAISAL, oldAppraisal, appraisal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceStrength getStrength() {
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrength(EvidenceStrength newStrength) {
		EvidenceStrength oldStrength = strength;
		strength = newStrength == null ? STRENGTH_EDEFAULT : newStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLAIM__STRENGTH, oldStrength, strength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLAIM__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.CLAIM__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHandling() {
		return handling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandling(String newHandling) {
		String oldHandling = handling;
		handling = newHandling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLAIM__HANDLING, oldHandling, handling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatientText() {
		return patientText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatientText(String newPatientText) {
		String oldPatientText = patientText;
		patientText = newPatientText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.CLAIM__PATIENT_TEXT, oldPatientText, patientText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.CLAIM__ID:
				return getId();
			case LibraryPackage.CLAIM__ORIGIN:
				return getOrigin();
			case LibraryPackage.CLAIM__TEXT:
				return getText();
			case LibraryPackage.CLAIM__EVIDENCE_STATED:
				return getEvidenceStated();
			case LibraryPackage.CLAIM__APPRAISAL:
				return getAppraisal();
			case LibraryPackage.CLAIM__STRENGTH:
				return getStrength();
			case LibraryPackage.CLAIM__WHY:
				return getWhy();
			case LibraryPackage.CLAIM__SOURCE_IDS:
				return getSourceIds();
			case LibraryPackage.CLAIM__HANDLING:
				return getHandling();
			case LibraryPackage.CLAIM__PATIENT_TEXT:
				return getPatientText();
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
			case LibraryPackage.CLAIM__ID:
				setId((String)newValue);
				return;
			case LibraryPackage.CLAIM__ORIGIN:
				setOrigin((String)newValue);
				return;
			case LibraryPackage.CLAIM__TEXT:
				setText((String)newValue);
				return;
			case LibraryPackage.CLAIM__EVIDENCE_STATED:
				setEvidenceStated((String)newValue);
				return;
			case LibraryPackage.CLAIM__APPRAISAL:
				setAppraisal((Appraisal)newValue);
				return;
			case LibraryPackage.CLAIM__STRENGTH:
				setStrength((EvidenceStrength)newValue);
				return;
			case LibraryPackage.CLAIM__WHY:
				setWhy((String)newValue);
				return;
			case LibraryPackage.CLAIM__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.CLAIM__HANDLING:
				setHandling((String)newValue);
				return;
			case LibraryPackage.CLAIM__PATIENT_TEXT:
				setPatientText((String)newValue);
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
			case LibraryPackage.CLAIM__ID:
				setId(ID_EDEFAULT);
				return;
			case LibraryPackage.CLAIM__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case LibraryPackage.CLAIM__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case LibraryPackage.CLAIM__EVIDENCE_STATED:
				setEvidenceStated(EVIDENCE_STATED_EDEFAULT);
				return;
			case LibraryPackage.CLAIM__APPRAISAL:
				setAppraisal(APPRAISAL_EDEFAULT);
				return;
			case LibraryPackage.CLAIM__STRENGTH:
				setStrength(STRENGTH_EDEFAULT);
				return;
			case LibraryPackage.CLAIM__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case LibraryPackage.CLAIM__SOURCE_IDS:
				getSourceIds().clear();
				return;
			case LibraryPackage.CLAIM__HANDLING:
				setHandling(HANDLING_EDEFAULT);
				return;
			case LibraryPackage.CLAIM__PATIENT_TEXT:
				setPatientText(PATIENT_TEXT_EDEFAULT);
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
			case LibraryPackage.CLAIM__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LibraryPackage.CLAIM__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case LibraryPackage.CLAIM__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case LibraryPackage.CLAIM__EVIDENCE_STATED:
				return EVIDENCE_STATED_EDEFAULT == null ? evidenceStated != null : !EVIDENCE_STATED_EDEFAULT.equals(evidenceStated);
			case LibraryPackage.CLAIM__APPRAISAL:
				return appraisal != APPRAISAL_EDEFAULT;
			case LibraryPackage.CLAIM__STRENGTH:
				return strength != STRENGTH_EDEFAULT;
			case LibraryPackage.CLAIM__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
			case LibraryPackage.CLAIM__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
			case LibraryPackage.CLAIM__HANDLING:
				return HANDLING_EDEFAULT == null ? handling != null : !HANDLING_EDEFAULT.equals(handling);
			case LibraryPackage.CLAIM__PATIENT_TEXT:
				return PATIENT_TEXT_EDEFAULT == null ? patientText != null : !PATIENT_TEXT_EDEFAULT.equals(patientText);
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
		result.append(", origin: ");
		result.append(origin);
		result.append(", text: ");
		result.append(text);
		result.append(", evidenceStated: ");
		result.append(evidenceStated);
		result.append(", appraisal: ");
		result.append(appraisal);
		result.append(", strength: ");
		result.append(strength);
		result.append(", why: ");
		result.append(why);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(", handling: ");
		result.append(handling);
		result.append(", patientText: ");
		result.append(patientText);
		result.append(')');
		return result.toString();
	}

} //ClaimImpl
