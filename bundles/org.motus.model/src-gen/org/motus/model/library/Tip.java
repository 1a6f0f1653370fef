/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tip</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A short piece of advice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.Tip#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.Tip#getKind <em>Kind</em>}</li>
 *   <li>{@link org.motus.model.library.Tip#getTitle <em>Title</em>}</li>
 *   <li>{@link org.motus.model.library.Tip#getText <em>Text</em>}</li>
 *   <li>{@link org.motus.model.library.Tip#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.motus.model.library.Tip#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.Tip#getClaimIds <em>Claim Ids</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getTip()
 * @model
 * @generated
 */
public interface Tip extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.library.LibraryPackage#getTip_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Tip#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.TipKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.motus.model.library.TipKind
	 * @see #setKind(TipKind)
	 * @see org.motus.model.library.LibraryPackage#getTip_Kind()
	 * @model
	 * @generated
	 */
	TipKind getKind();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Tip#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.motus.model.library.TipKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TipKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.motus.model.library.LibraryPackage#getTip_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Tip#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.motus.model.library.LibraryPackage#getTip_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Tip#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.motus.model.library.Audience
	 * @see #setAudience(Audience)
	 * @see org.motus.model.library.LibraryPackage#getTip_Audience()
	 * @model
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Tip#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.motus.model.library.Audience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' attribute list.
	 * The list contents are of type {@link org.motus.model.library.LocationCode}.
	 * The literals are from the enumeration {@link org.motus.model.library.LocationCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locations</em>' attribute list.
	 * @see org.motus.model.library.LocationCode
	 * @see org.motus.model.library.LibraryPackage#getTip_Locations()
	 * @model unique="false"
	 * @generated
	 */
	EList<LocationCode> getLocations();

	/**
	 * Returns the value of the '<em><b>Claim Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claim Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getTip_ClaimIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getClaimIds();

} // Tip
