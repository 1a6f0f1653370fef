/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clinical Library</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything clinical the product knows. Read-only at run time; a clinic's own content is an overlay in the same form.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getVersion <em>Version</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getTitle <em>Title</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getReviewStatus <em>Review Status</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getBadgeRule <em>Badge Rule</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getExercises <em>Exercises</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getTags <em>Tags</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getLadders <em>Ladders</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getRedFlags <em>Red Flags</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getTiers <em>Tiers</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getRules <em>Rules</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getSources <em>Sources</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getMyths <em>Myths</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getTips <em>Tips</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.motus.model.library.ClinicalLibrary#getTriggers <em>Triggers</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary()
 * @model
 * @generated
 */
public interface ClinicalLibrary extends EObject {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version printed on screens and kept in each program, for example 2026.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.motus.model.library.ClinicalLibrary#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.motus.model.library.ClinicalLibrary#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Review Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One sentence that says whether a clinician has reviewed the content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Status</em>' attribute.
	 * @see #setReviewStatus(String)
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_ReviewStatus()
	 * @model
	 * @generated
	 */
	String getReviewStatus();

	/**
	 * Sets the value of the '{@link org.motus.model.library.ClinicalLibrary#getReviewStatus <em>Review Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Status</em>' attribute.
	 * @see #getReviewStatus()
	 * @generated
	 */
	void setReviewStatus(String value);

	/**
	 * Returns the value of the '<em><b>Badge Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How appraisal and strength become a badge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Badge Rule</em>' attribute.
	 * @see #setBadgeRule(String)
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_BadgeRule()
	 * @model
	 * @generated
	 */
	String getBadgeRule();

	/**
	 * Sets the value of the '{@link org.motus.model.library.ClinicalLibrary#getBadgeRule <em>Badge Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Badge Rule</em>' attribute.
	 * @see #getBadgeRule()
	 * @generated
	 */
	void setBadgeRule(String value);

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.PainLocation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locations</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Locations()
	 * @model containment="true"
	 * @generated
	 */
	EList<PainLocation> getLocations();

	/**
	 * Returns the value of the '<em><b>Exercises</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Exercise}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exercises</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Exercises()
	 * @model containment="true"
	 * @generated
	 */
	EList<Exercise> getExercises();

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Tag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Tags()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tag> getTags();

	/**
	 * Returns the value of the '<em><b>Ladders</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Ladder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ladders</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Ladders()
	 * @model containment="true"
	 * @generated
	 */
	EList<Ladder> getLadders();

	/**
	 * Returns the value of the '<em><b>Red Flags</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.RedFlag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Red Flags</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_RedFlags()
	 * @model containment="true"
	 * @generated
	 */
	EList<RedFlag> getRedFlags();

	/**
	 * Returns the value of the '<em><b>Tiers</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.TierBehavior}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tiers</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Tiers()
	 * @model containment="true"
	 * @generated
	 */
	EList<TierBehavior> getTiers();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rule> getRules();

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<Claim> getClaims();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Measures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Myths</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Myth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Myths</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Myths()
	 * @model containment="true"
	 * @generated
	 */
	EList<Myth> getMyths();

	/**
	 * Returns the value of the '<em><b>Tips</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Tip}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tips</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Tips()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tip> getTips();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Faq}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Faq> getQuestions();

	/**
	 * Returns the value of the '<em><b>Triggers</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.TriggerStarter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Triggers</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getClinicalLibrary_Triggers()
	 * @model containment="true"
	 * @generated
	 */
	EList<TriggerStarter> getTriggers();

} // ClinicalLibrary
