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

import org.motus.model.library.LibraryPackage;
import org.motus.model.library.PatientWarning;
import org.motus.model.library.WarningKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Patient Warning</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.PatientWarningImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PatientWarningImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PatientWarningImpl#getLead <em>Lead</em>}</li>
 *   <li>{@link org.motus.model.library.impl.PatientWarningImpl#getSigns <em>Signs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PatientWarningImpl extends EObjectImpl implements PatientWarning {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final WarningKind KIND_EDEFAULT = WarningKind.EMERGENCY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected WarningKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getLead() <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLead()
	 * @generated
	 * @ordered
	 */
	protected static final String LEAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLead() <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLead()
	 * @generated
	 * @ordered
	 */
	protected String lead = LEAD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSigns() <em>Signs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigns()
	 * @generated
	 * @ordered
	 */
	protected EList<String> signs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PatientWarningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.PATIENT_WARNING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WarningKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(WarningKind newKind) {
		WarningKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.PATIENT_WARNING__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.PATIENT_WARNING__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLead() {
		return lead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLead(String newLead) {
		String oldLead = lead;
		lead = newLead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.PATIENT_WARNING__LEAD, oldLead, lead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSigns() {
		if (signs == null) {
			signs = new EDataTypeEList<String>(String.class, this, LibraryPackage.PATIENT_WARNING__SIGNS);
		}
		return signs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.PATIENT_WARNING__KIND:
				return getKind();
			case LibraryPackage.PATIENT_WARNING__TEXT:
				return getText();
			case LibraryPackage.PATIENT_WARNING__LEAD:
				return getLead();
			case LibraryPackage.PATIENT_WARNING__SIGNS:
				return getSigns();
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
			case LibraryPackage.PATIENT_WARNING__KIND:
				setKind((WarningKind)newValue);
				return;
			case LibraryPackage.PATIENT_WARNING__TEXT:
				setText((String)newValue);
				return;
			case LibraryPackage.PATIENT_WARNING__LEAD:
				setLead((String)newValue);
				return;
			case LibraryPackage.PATIENT_WARNING__SIGNS:
				getSigns().clear();
				getSigns().addAll((Collection<? extends String>)newValue);
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
			case LibraryPackage.PATIENT_WARNING__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LibraryPackage.PATIENT_WARNING__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case LibraryPackage.PATIENT_WARNING__LEAD:
				setLead(LEAD_EDEFAULT);
				return;
			case LibraryPackage.PATIENT_WARNING__SIGNS:
				getSigns().clear();
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
			case LibraryPackage.PATIENT_WARNING__KIND:
				return kind != KIND_EDEFAULT;
			case LibraryPackage.PATIENT_WARNING__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case LibraryPackage.PATIENT_WARNING__LEAD:
				return LEAD_EDEFAULT == null ? lead != null : !LEAD_EDEFAULT.equals(lead);
			case LibraryPackage.PATIENT_WARNING__SIGNS:
				return signs != null && !signs.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", text: ");
		result.append(text);
		result.append(", lead: ");
		result.append(lead);
		result.append(", signs: ");
		result.append(signs);
		result.append(')');
		return result.toString();
	}

} //PatientWarningImpl
