/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.clinic;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diary Day</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One day of the diary for one exercise, or for the whole day when no prescription is named.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.clinic.DiaryDay#getDate <em>Date</em>}</li>
 *   <li>{@link org.motus.model.clinic.DiaryDay#getPrescriptionId <em>Prescription Id</em>}</li>
 *   <li>{@link org.motus.model.clinic.DiaryDay#getSessionsDone <em>Sessions Done</em>}</li>
 *   <li>{@link org.motus.model.clinic.DiaryDay#getWalkMinutes <em>Walk Minutes</em>}</li>
 *   <li>{@link org.motus.model.clinic.DiaryDay#getFeel <em>Feel</em>}</li>
 *   <li>{@link org.motus.model.clinic.DiaryDay#getPain <em>Pain</em>}</li>
 *   <li>{@link org.motus.model.clinic.DiaryDay#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.motus.model.clinic.ClinicPackage#getDiaryDay()
 * @model
 * @generated
 */
public interface DiaryDay extends EObject {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.motus.model.clinic.ClinicPackage#getDiaryDay_Date()
	 * @model dataType="org.motus.model.program.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.DiaryDay#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Prescription Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prescription Id</em>' attribute.
	 * @see #setPrescriptionId(String)
	 * @see org.motus.model.clinic.ClinicPackage#getDiaryDay_PrescriptionId()
	 * @model
	 * @generated
	 */
	String getPrescriptionId();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.DiaryDay#getPrescriptionId <em>Prescription Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prescription Id</em>' attribute.
	 * @see #getPrescriptionId()
	 * @generated
	 */
	void setPrescriptionId(String value);

	/**
	 * Returns the value of the '<em><b>Sessions Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sessions Done</em>' attribute.
	 * @see #setSessionsDone(Integer)
	 * @see org.motus.model.clinic.ClinicPackage#getDiaryDay_SessionsDone()
	 * @model
	 * @generated
	 */
	Integer getSessionsDone();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.DiaryDay#getSessionsDone <em>Sessions Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sessions Done</em>' attribute.
	 * @see #getSessionsDone()
	 * @generated
	 */
	void setSessionsDone(Integer value);

	/**
	 * Returns the value of the '<em><b>Walk Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Walk Minutes</em>' attribute.
	 * @see #setWalkMinutes(Integer)
	 * @see org.motus.model.clinic.ClinicPackage#getDiaryDay_WalkMinutes()
	 * @model
	 * @generated
	 */
	Integer getWalkMinutes();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.DiaryDay#getWalkMinutes <em>Walk Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Walk Minutes</em>' attribute.
	 * @see #getWalkMinutes()
	 * @generated
	 */
	void setWalkMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Feel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feel</em>' attribute.
	 * @see #setFeel(Integer)
	 * @see org.motus.model.clinic.ClinicPackage#getDiaryDay_Feel()
	 * @model
	 * @generated
	 */
	Integer getFeel();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.DiaryDay#getFeel <em>Feel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feel</em>' attribute.
	 * @see #getFeel()
	 * @generated
	 */
	void setFeel(Integer value);

	/**
	 * Returns the value of the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain</em>' attribute.
	 * @see #setPain(Integer)
	 * @see org.motus.model.clinic.ClinicPackage#getDiaryDay_Pain()
	 * @model
	 * @generated
	 */
	Integer getPain();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.DiaryDay#getPain <em>Pain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain</em>' attribute.
	 * @see #getPain()
	 * @generated
	 */
	void setPain(Integer value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.motus.model.clinic.ClinicPackage#getDiaryDay_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.DiaryDay#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // DiaryDay
