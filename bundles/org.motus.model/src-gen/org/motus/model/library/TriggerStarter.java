/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trigger Starter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A ready if-then plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.TriggerStarter#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.TriggerStarter#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.motus.model.library.TriggerStarter#getAction <em>Action</em>}</li>
 *   <li>{@link org.motus.model.library.TriggerStarter#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.TriggerStarter#getClaimIds <em>Claim Ids</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getTriggerStarter()
 * @model
 * @generated
 */
public interface TriggerStarter extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.library.LibraryPackage#getTriggerStarter_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TriggerStarter#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words after If or When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see #setTrigger(String)
	 * @see org.motus.model.library.LibraryPackage#getTriggerStarter_Trigger()
	 * @model
	 * @generated
	 */
	String getTrigger();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TriggerStarter#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words after then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.motus.model.library.LibraryPackage#getTriggerStarter_Action()
	 * @model
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.motus.model.library.TriggerStarter#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' attribute list.
	 * The list contents are of type {@link org.motus.model.library.LocationCode}.
	 * The literals are from the enumeration {@link org.motus.model.library.LocationCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locations</em>' attribute list.
	 * @see org.motus.model.library.LocationCode
	 * @see org.motus.model.library.LibraryPackage#getTriggerStarter_Locations()
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
	 * @see org.motus.model.library.LibraryPackage#getTriggerStarter_ClaimIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getClaimIds();

} // TriggerStarter
