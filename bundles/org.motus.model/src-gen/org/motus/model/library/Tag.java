/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A contraindication or precaution of a person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.Tag#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.Tag#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.motus.model.library.Tag#getDefaultRule <em>Default Rule</em>}</li>
 *   <li>{@link org.motus.model.library.Tag#isGentleProfile <em>Gentle Profile</em>}</li>
 *   <li>{@link org.motus.model.library.Tag#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.motus.model.library.Tag#getEffects <em>Effects</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getTag()
 * @model
 * @generated
 */
public interface Tag extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.library.LibraryPackage#getTag_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Tag#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.motus.model.library.LibraryPackage#getTag_Meaning()
	 * @model
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Tag#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Default Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Default Rule</em>' attribute.
	 * @see #setDefaultRule(String)
	 * @see org.motus.model.library.LibraryPackage#getTag_DefaultRule()
	 * @model
	 * @generated
	 */
	String getDefaultRule();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Tag#getDefaultRule <em>Default Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Rule</em>' attribute.
	 * @see #getDefaultRule()
	 * @generated
	 */
	void setDefaultRule(String value);

	/**
	 * Returns the value of the '<em><b>Gentle Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the gentle profile is the default for this tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gentle Profile</em>' attribute.
	 * @see #setGentleProfile(boolean)
	 * @see org.motus.model.library.LibraryPackage#getTag_GentleProfile()
	 * @model
	 * @generated
	 */
	boolean isGentleProfile();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Tag#isGentleProfile <em>Gentle Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gentle Profile</em>' attribute.
	 * @see #isGentleProfile()
	 * @generated
	 */
	void setGentleProfile(boolean value);

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getTag_SourceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSourceIds();

	/**
	 * Returns the value of the '<em><b>Effects</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.TagEffect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effects</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getTag_Effects()
	 * @model containment="true"
	 * @generated
	 */
	EList<TagEffect> getEffects();

} // Tag
