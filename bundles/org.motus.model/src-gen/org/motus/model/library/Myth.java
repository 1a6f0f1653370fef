/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Myth</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A wrong belief and what is true.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.Myth#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.Myth#getMyth <em>Myth</em>}</li>
 *   <li>{@link org.motus.model.library.Myth#getTruth <em>Truth</em>}</li>
 *   <li>{@link org.motus.model.library.Myth#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.motus.model.library.Myth#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.Myth#getClaimIds <em>Claim Ids</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getMyth()
 * @model
 * @generated
 */
public interface Myth extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.library.LibraryPackage#getMyth_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Myth#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Myth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Myth</em>' attribute.
	 * @see #setMyth(String)
	 * @see org.motus.model.library.LibraryPackage#getMyth_Myth()
	 * @model
	 * @generated
	 */
	String getMyth();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Myth#getMyth <em>Myth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Myth</em>' attribute.
	 * @see #getMyth()
	 * @generated
	 */
	void setMyth(String value);

	/**
	 * Returns the value of the '<em><b>Truth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Truth</em>' attribute.
	 * @see #setTruth(String)
	 * @see org.motus.model.library.LibraryPackage#getMyth_Truth()
	 * @model
	 * @generated
	 */
	String getTruth();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Myth#getTruth <em>Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Truth</em>' attribute.
	 * @see #getTruth()
	 * @generated
	 */
	void setTruth(String value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.motus.model.library.Audience
	 * @see #setAudience(Audience)
	 * @see org.motus.model.library.LibraryPackage#getMyth_Audience()
	 * @model
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Myth#getAudience <em>Audience</em>}' attribute.
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
	 * @see org.motus.model.library.LibraryPackage#getMyth_Locations()
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
	 * @see org.motus.model.library.LibraryPackage#getMyth_ClaimIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getClaimIds();

} // Myth
