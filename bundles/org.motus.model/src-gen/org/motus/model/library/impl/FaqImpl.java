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

import org.motus.model.library.Audience;
import org.motus.model.library.Faq;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.LocationCode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Faq</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.FaqImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.FaqImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.motus.model.library.impl.FaqImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.motus.model.library.impl.FaqImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.motus.model.library.impl.FaqImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.impl.FaqImpl#getClaimIds <em>Claim Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FaqImpl extends EObjectImpl implements Faq {
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
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected String question = QUESTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final Audience AUDIENCE_EDEFAULT = Audience.PATIENT;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience = AUDIENCE_EDEFAULT;

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
	 * The cached value of the '{@link #getClaimIds() <em>Claim Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> claimIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FaqImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.FAQ;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.FAQ__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(String newQuestion) {
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.FAQ__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.FAQ__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience == null ? AUDIENCE_EDEFAULT : newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.FAQ__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocationCode> getLocations() {
		if (locations == null) {
			locations = new EDataTypeEList<LocationCode>(LocationCode.class, this, LibraryPackage.FAQ__LOCATIONS);
		}
		return locations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getClaimIds() {
		if (claimIds == null) {
			claimIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.FAQ__CLAIM_IDS);
		}
		return claimIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.FAQ__ID:
				return getId();
			case LibraryPackage.FAQ__QUESTION:
				return getQuestion();
			case LibraryPackage.FAQ__ANSWER:
				return getAnswer();
			case LibraryPackage.FAQ__AUDIENCE:
				return getAudience();
			case LibraryPackage.FAQ__LOCATIONS:
				return getLocations();
			case LibraryPackage.FAQ__CLAIM_IDS:
				return getClaimIds();
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
			case LibraryPackage.FAQ__ID:
				setId((String)newValue);
				return;
			case LibraryPackage.FAQ__QUESTION:
				setQuestion((String)newValue);
				return;
			case LibraryPackage.FAQ__ANSWER:
				setAnswer((String)newValue);
				return;
			case LibraryPackage.FAQ__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case LibraryPackage.FAQ__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends LocationCode>)newValue);
				return;
			case LibraryPackage.FAQ__CLAIM_IDS:
				getClaimIds().clear();
				getClaimIds().addAll((Collection<? extends String>)newValue);
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
			case LibraryPackage.FAQ__ID:
				setId(ID_EDEFAULT);
				return;
			case LibraryPackage.FAQ__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case LibraryPackage.FAQ__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case LibraryPackage.FAQ__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case LibraryPackage.FAQ__LOCATIONS:
				getLocations().clear();
				return;
			case LibraryPackage.FAQ__CLAIM_IDS:
				getClaimIds().clear();
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
			case LibraryPackage.FAQ__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LibraryPackage.FAQ__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case LibraryPackage.FAQ__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case LibraryPackage.FAQ__AUDIENCE:
				return audience != AUDIENCE_EDEFAULT;
			case LibraryPackage.FAQ__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case LibraryPackage.FAQ__CLAIM_IDS:
				return claimIds != null && !claimIds.isEmpty();
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
		result.append(", question: ");
		result.append(question);
		result.append(", answer: ");
		result.append(answer);
		result.append(", audience: ");
		result.append(audience);
		result.append(", locations: ");
		result.append(locations);
		result.append(", claimIds: ");
		result.append(claimIds);
		result.append(')');
		return result.toString();
	}

} //FaqImpl
