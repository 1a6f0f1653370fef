/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Override</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A check that would refuse the program, set aside by a named clinician for a reason. It holds for exactly the sentence that was read, and no longer than that sentence stays the same.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.program.CheckOverride#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.program.CheckOverride#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.motus.model.program.CheckOverride#getExerciseId <em>Exercise Id</em>}</li>
 *   <li>{@link org.motus.model.program.CheckOverride#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.motus.model.program.CheckOverride#getClinician <em>Clinician</em>}</li>
 *   <li>{@link org.motus.model.program.CheckOverride#getReason <em>Reason</em>}</li>
 *   <li>{@link org.motus.model.program.CheckOverride#getDecidedAt <em>Decided At</em>}</li>
 * </ul>
 *
 * @see org.motus.model.program.ProgramPackage#getCheckOverride()
 * @model
 * @generated
 */
public interface CheckOverride extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.program.ProgramPackage#getCheckOverride_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.program.CheckOverride#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rule that refused, for example SF-01.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.motus.model.program.ProgramPackage#getCheckOverride_RuleId()
	 * @model
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.motus.model.program.CheckOverride#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Exercise Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercise it is about, null when it is about the whole program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exercise Id</em>' attribute.
	 * @see #setExerciseId(String)
	 * @see org.motus.model.program.ProgramPackage#getCheckOverride_ExerciseId()
	 * @model
	 * @generated
	 */
	String getExerciseId();

	/**
	 * Sets the value of the '{@link org.motus.model.program.CheckOverride#getExerciseId <em>Exercise Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercise Id</em>' attribute.
	 * @see #getExerciseId()
	 * @generated
	 */
	void setExerciseId(String value);

	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentence the clinician read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.motus.model.program.ProgramPackage#getCheckOverride_Finding()
	 * @model
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.motus.model.program.CheckOverride#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

	/**
	 * Returns the value of the '<em><b>Clinician</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the clinician who decided; in a clinic with users the name of who signed in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clinician</em>' attribute.
	 * @see #setClinician(String)
	 * @see org.motus.model.program.ProgramPackage#getCheckOverride_Clinician()
	 * @model
	 * @generated
	 */
	String getClinician();

	/**
	 * Sets the value of the '{@link org.motus.model.program.CheckOverride#getClinician <em>Clinician</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clinician</em>' attribute.
	 * @see #getClinician()
	 * @generated
	 */
	void setClinician(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clinician's reason, never blank.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.motus.model.program.ProgramPackage#getCheckOverride_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.motus.model.program.CheckOverride#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided At</em>' attribute.
	 * @see #setDecidedAt(Instant)
	 * @see org.motus.model.program.ProgramPackage#getCheckOverride_DecidedAt()
	 * @model dataType="org.motus.model.program.Moment"
	 * @generated
	 */
	Instant getDecidedAt();

	/**
	 * Sets the value of the '{@link org.motus.model.program.CheckOverride#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(Instant value);

} // CheckOverride
