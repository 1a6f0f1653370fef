/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ladder Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One rung of a ladder.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.LadderStep#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.LadderStep#getExerciseIds <em>Exercise Ids</em>}</li>
 *   <li>{@link org.motus.model.library.LadderStep#getDose <em>Dose</em>}</li>
 *   <li>{@link org.motus.model.library.LadderStep#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.motus.model.library.LadderStep#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.motus.model.library.LadderStep#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.motus.model.library.LadderStep#getMoveOnWhen <em>Move On When</em>}</li>
 *   <li>{@link org.motus.model.library.LadderStep#getPatientDose <em>Patient Dose</em>}</li>
 *   <li>{@link org.motus.model.library.LadderStep#getPatientHowOften <em>Patient How Often</em>}</li>
 *   <li>{@link org.motus.model.library.LadderStep#getPatientFeel <em>Patient Feel</em>}</li>
 *   <li>{@link org.motus.model.library.LadderStep#getPatientMoveOn <em>Patient Move On</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getLadderStep()
 * @model
 * @generated
 */
public interface LadderStep extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.LadderStep#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Exercise Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exercise Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_ExerciseIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getExerciseIds();

	/**
	 * Returns the value of the '<em><b>Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dose</em>' attribute.
	 * @see #setDose(String)
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_Dose()
	 * @model
	 * @generated
	 */
	String getDose();

	/**
	 * Sets the value of the '{@link org.motus.model.library.LadderStep#getDose <em>Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dose</em>' attribute.
	 * @see #getDose()
	 * @generated
	 */
	void setDose(String value);

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see #setEffort(String)
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_Effort()
	 * @model
	 * @generated
	 */
	String getEffort();

	/**
	 * Sets the value of the '{@link org.motus.model.library.LadderStep#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(String value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see #setDepth(String)
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_Depth()
	 * @model
	 * @generated
	 */
	String getDepth();

	/**
	 * Sets the value of the '{@link org.motus.model.library.LadderStep#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_Basis()
	 * @model
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.motus.model.library.LadderStep#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Move On When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Move On When</em>' attribute.
	 * @see #setMoveOnWhen(String)
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_MoveOnWhen()
	 * @model
	 * @generated
	 */
	String getMoveOnWhen();

	/**
	 * Sets the value of the '{@link org.motus.model.library.LadderStep#getMoveOnWhen <em>Move On When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Move On When</em>' attribute.
	 * @see #getMoveOnWhen()
	 * @generated
	 */
	void setMoveOnWhen(String value);

	/**
	 * Returns the value of the '<em><b>Patient Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed, for example 5 minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patient Dose</em>' attribute.
	 * @see #setPatientDose(String)
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_PatientDose()
	 * @model
	 * @generated
	 */
	String getPatientDose();

	/**
	 * Sets the value of the '{@link org.motus.model.library.LadderStep#getPatientDose <em>Patient Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient Dose</em>' attribute.
	 * @see #getPatientDose()
	 * @generated
	 */
	void setPatientDose(String value);

	/**
	 * Returns the value of the '<em><b>Patient How Often</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Patient How Often</em>' attribute.
	 * @see #setPatientHowOften(String)
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_PatientHowOften()
	 * @model
	 * @generated
	 */
	String getPatientHowOften();

	/**
	 * Sets the value of the '{@link org.motus.model.library.LadderStep#getPatientHowOften <em>Patient How Often</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient How Often</em>' attribute.
	 * @see #getPatientHowOften()
	 * @generated
	 */
	void setPatientHowOften(String value);

	/**
	 * Returns the value of the '<em><b>Patient Feel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Patient Feel</em>' attribute.
	 * @see #setPatientFeel(String)
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_PatientFeel()
	 * @model
	 * @generated
	 */
	String getPatientFeel();

	/**
	 * Sets the value of the '{@link org.motus.model.library.LadderStep#getPatientFeel <em>Patient Feel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient Feel</em>' attribute.
	 * @see #getPatientFeel()
	 * @generated
	 */
	void setPatientFeel(String value);

	/**
	 * Returns the value of the '<em><b>Patient Move On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Patient Move On</em>' attribute.
	 * @see #setPatientMoveOn(String)
	 * @see org.motus.model.library.LibraryPackage#getLadderStep_PatientMoveOn()
	 * @model
	 * @generated
	 */
	String getPatientMoveOn();

	/**
	 * Sets the value of the '{@link org.motus.model.library.LadderStep#getPatientMoveOn <em>Patient Move On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient Move On</em>' attribute.
	 * @see #getPatientMoveOn()
	 * @generated
	 */
	void setPatientMoveOn(String value);

} // LadderStep
