/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.motus.model.library.Dosage;
import org.motus.model.library.Exercise;
import org.motus.model.library.FeelRange;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prescription</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One prescribed exercise: its text as it was, and the dose for this person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.Prescription#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.program.Prescription#getExercise <em>Exercise</em>}</li>
 *   <li>{@link org.motus.model.program.Prescription#getDosage <em>Dosage</em>}</li>
 *   <li>{@link org.motus.model.program.Prescription#getFeel <em>Feel</em>}</li>
 *   <li>{@link org.motus.model.program.Prescription#getStopAt <em>Stop At</em>}</li>
 *   <li>{@link org.motus.model.program.Prescription#getPainLimit <em>Pain Limit</em>}</li>
 *   <li>{@link org.motus.model.program.Prescription#getSide <em>Side</em>}</li>
 *   <li>{@link org.motus.model.program.Prescription#getTimes <em>Times</em>}</li>
 *   <li>{@link org.motus.model.program.Prescription#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.motus.model.program.ProgramPackage#getPrescription()
 * @model
 * @generated
 */
public interface Prescription extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.program.ProgramPackage#getPrescription_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Prescription#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Exercise</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The exercise as it read when prescribed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exercise</em>' containment reference.
	 * @see #setExercise(Exercise)
	 * @see org.motus.model.program.ProgramPackage#getPrescription_Exercise()
	 * @model containment="true"
	 * @generated
	 */
	Exercise getExercise();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Prescription#getExercise <em>Exercise</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercise</em>' containment reference.
	 * @see #getExercise()
	 * @generated
	 */
	void setExercise(Exercise value);

	/**
	 * Returns the value of the '<em><b>Dosage</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dosage</em>' containment reference.
	 * @see #setDosage(Dosage)
	 * @see org.motus.model.program.ProgramPackage#getPrescription_Dosage()
	 * @model containment="true"
	 * @generated
	 */
	Dosage getDosage();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Prescription#getDosage <em>Dosage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dosage</em>' containment reference.
	 * @see #getDosage()
	 * @generated
	 */
	void setDosage(Dosage value);

	/**
	 * Returns the value of the '<em><b>Feel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feel</em>' containment reference.
	 * @see #setFeel(FeelRange)
	 * @see org.motus.model.program.ProgramPackage#getPrescription_Feel()
	 * @model containment="true"
	 * @generated
	 */
	FeelRange getFeel();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Prescription#getFeel <em>Feel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feel</em>' containment reference.
	 * @see #getFeel()
	 * @generated
	 */
	void setFeel(FeelRange value);

	/**
	 * Returns the value of the '<em><b>Stop At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feel 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stop At</em>' attribute.
	 * @see #setStopAt(int)
	 * @see org.motus.model.program.ProgramPackage#getPrescription_StopAt()
	 * @model
	 * @generated
	 */
	int getStopAt();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Prescription#getStopAt <em>Stop At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop At</em>' attribute.
	 * @see #getStopAt()
	 * @generated
	 */
	void setStopAt(int value);

	/**
	 * Returns the value of the '<em><b>Pain Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Limit</em>' attribute.
	 * @see #setPainLimit(int)
	 * @see org.motus.model.program.ProgramPackage#getPrescription_PainLimit()
	 * @model
	 * @generated
	 */
	int getPainLimit();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Prescription#getPainLimit <em>Pain Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain Limit</em>' attribute.
	 * @see #getPainLimit()
	 * @generated
	 */
	void setPainLimit(int value);

	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.program.BodySide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.motus.model.program.BodySide
	 * @see #setSide(BodySide)
	 * @see org.motus.model.program.ProgramPackage#getPrescription_Side()
	 * @model
	 * @generated
	 */
	BodySide getSide();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Prescription#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.motus.model.program.BodySide
	 * @see #getSide()
	 * @generated
	 */
	void setSide(BodySide value);

	/**
	 * Returns the value of the '<em><b>Times</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When in the day, in the patient's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times</em>' attribute list.
	 * @see org.motus.model.program.ProgramPackage#getPrescription_Times()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTimes();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.motus.model.program.ProgramPackage#getPrescription_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.motus.model.program.Prescription#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Prescription
