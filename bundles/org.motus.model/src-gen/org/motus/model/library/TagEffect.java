/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag Effect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a tag does to whole groups of exercises. All lists that are not empty must match.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.TagEffect#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.motus.model.library.TagEffect#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.motus.model.library.TagEffect#getDirections <em>Directions</em>}</li>
 *   <li>{@link org.motus.model.library.TagEffect#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.TagEffect#isTrunkOnly <em>Trunk Only</em>}</li>
 *   <li>{@link org.motus.model.library.TagEffect#isNeckOnly <em>Neck Only</em>}</li>
 *   <li>{@link org.motus.model.library.TagEffect#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getTagEffect()
 * @model
 * @generated
 */
public interface TagEffect extends EObject {
	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.motus.model.library.Severity
	 * @see #setSeverity(Severity)
	 * @see org.motus.model.library.LibraryPackage#getTagEffect_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TagEffect#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.motus.model.library.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' attribute list.
	 * The list contents are of type {@link org.motus.model.library.Category}.
	 * The literals are from the enumeration {@link org.motus.model.library.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Categories</em>' attribute list.
	 * @see org.motus.model.library.Category
	 * @see org.motus.model.library.LibraryPackage#getTagEffect_Categories()
	 * @model unique="false"
	 * @generated
	 */
	EList<Category> getCategories();

	/**
	 * Returns the value of the '<em><b>Directions</b></em>' attribute list.
	 * The list contents are of type {@link org.motus.model.library.SpineDirection}.
	 * The literals are from the enumeration {@link org.motus.model.library.SpineDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Directions</em>' attribute list.
	 * @see org.motus.model.library.SpineDirection
	 * @see org.motus.model.library.LibraryPackage#getTagEffect_Directions()
	 * @model unique="false"
	 * @generated
	 */
	EList<SpineDirection> getDirections();

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' attribute list.
	 * The list contents are of type {@link org.motus.model.library.LocationCode}.
	 * The literals are from the enumeration {@link org.motus.model.library.LocationCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locations</em>' attribute list.
	 * @see org.motus.model.library.LocationCode
	 * @see org.motus.model.library.LibraryPackage#getTagEffect_Locations()
	 * @model unique="false"
	 * @generated
	 */
	EList<LocationCode> getLocations();

	/**
	 * Returns the value of the '<em><b>Trunk Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when exercises of the neck alone are left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trunk Only</em>' attribute.
	 * @see #setTrunkOnly(boolean)
	 * @see org.motus.model.library.LibraryPackage#getTagEffect_TrunkOnly()
	 * @model
	 * @generated
	 */
	boolean isTrunkOnly();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TagEffect#isTrunkOnly <em>Trunk Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trunk Only</em>' attribute.
	 * @see #isTrunkOnly()
	 * @generated
	 */
	void setTrunkOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Neck Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when only exercises of the neck are meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Neck Only</em>' attribute.
	 * @see #setNeckOnly(boolean)
	 * @see org.motus.model.library.LibraryPackage#getTagEffect_NeckOnly()
	 * @model
	 * @generated
	 */
	boolean isNeckOnly();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TagEffect#isNeckOnly <em>Neck Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Neck Only</em>' attribute.
	 * @see #isNeckOnly()
	 * @generated
	 */
	void setNeckOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.motus.model.library.LibraryPackage#getTagEffect_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TagEffect#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // TagEffect
