/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dosage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How much and how often.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.Dosage#getSets <em>Sets</em>}</li>
 *   <li>{@link org.motus.model.library.Dosage#getReps <em>Reps</em>}</li>
 *   <li>{@link org.motus.model.library.Dosage#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.motus.model.library.Dosage#getRestSeconds <em>Rest Seconds</em>}</li>
 *   <li>{@link org.motus.model.library.Dosage#getSides <em>Sides</em>}</li>
 *   <li>{@link org.motus.model.library.Dosage#getPerDay <em>Per Day</em>}</li>
 *   <li>{@link org.motus.model.library.Dosage#getDaysPerWeek <em>Days Per Week</em>}</li>
 *   <li>{@link org.motus.model.library.Dosage#getDurationMinutes <em>Duration Minutes</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getDosage()
 * @model
 * @generated
 */
public interface Dosage extends EObject {
	/**
	 * Returns the value of the '<em><b>Sets</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sets</em>' attribute.
	 * @see #setSets(int)
	 * @see org.motus.model.library.LibraryPackage#getDosage_Sets()
	 * @model default="1"
	 * @generated
	 */
	int getSets();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Dosage#getSets <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sets</em>' attribute.
	 * @see #getSets()
	 * @generated
	 */
	void setSets(int value);

	/**
	 * Returns the value of the '<em><b>Reps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Repetitions 1 to 100, null when timed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reps</em>' attribute.
	 * @see #setReps(Integer)
	 * @see org.motus.model.library.LibraryPackage#getDosage_Reps()
	 * @model
	 * @generated
	 */
	Integer getReps();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Dosage#getReps <em>Reps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reps</em>' attribute.
	 * @see #getReps()
	 * @generated
	 */
	void setReps(Integer value);

	/**
	 * Returns the value of the '<em><b>Hold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds 0 to 600, null when timed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold Seconds</em>' attribute.
	 * @see #setHoldSeconds(Integer)
	 * @see org.motus.model.library.LibraryPackage#getDosage_HoldSeconds()
	 * @model
	 * @generated
	 */
	Integer getHoldSeconds();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Dosage#getHoldSeconds <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold Seconds</em>' attribute.
	 * @see #getHoldSeconds()
	 * @generated
	 */
	void setHoldSeconds(Integer value);

	/**
	 * Returns the value of the '<em><b>Rest Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds between sets, 0 to 600.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rest Seconds</em>' attribute.
	 * @see #setRestSeconds(int)
	 * @see org.motus.model.library.LibraryPackage#getDosage_RestSeconds()
	 * @model
	 * @generated
	 */
	int getRestSeconds();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Dosage#getRestSeconds <em>Rest Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rest Seconds</em>' attribute.
	 * @see #getRestSeconds()
	 * @generated
	 */
	void setRestSeconds(int value);

	/**
	 * Returns the value of the '<em><b>Sides</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.Sides}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sides</em>' attribute.
	 * @see org.motus.model.library.Sides
	 * @see #setSides(Sides)
	 * @see org.motus.model.library.LibraryPackage#getDosage_Sides()
	 * @model
	 * @generated
	 */
	Sides getSides();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Dosage#getSides <em>Sides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sides</em>' attribute.
	 * @see org.motus.model.library.Sides
	 * @see #getSides()
	 * @generated
	 */
	void setSides(Sides value);

	/**
	 * Returns the value of the '<em><b>Per Day</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sessions a day, 1 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per Day</em>' attribute.
	 * @see #setPerDay(int)
	 * @see org.motus.model.library.LibraryPackage#getDosage_PerDay()
	 * @model default="1"
	 * @generated
	 */
	int getPerDay();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Dosage#getPerDay <em>Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per Day</em>' attribute.
	 * @see #getPerDay()
	 * @generated
	 */
	void setPerDay(int value);

	/**
	 * Returns the value of the '<em><b>Days Per Week</b></em>' attribute.
	 * The default value is <code>"7"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days Per Week</em>' attribute.
	 * @see #setDaysPerWeek(int)
	 * @see org.motus.model.library.LibraryPackage#getDosage_DaysPerWeek()
	 * @model default="7"
	 * @generated
	 */
	int getDaysPerWeek();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Dosage#getDaysPerWeek <em>Days Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Per Week</em>' attribute.
	 * @see #getDaysPerWeek()
	 * @generated
	 */
	void setDaysPerWeek(int value);

	/**
	 * Returns the value of the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes of a timed exercise, null when counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Minutes</em>' attribute.
	 * @see #setDurationMinutes(Double)
	 * @see org.motus.model.library.LibraryPackage#getDosage_DurationMinutes()
	 * @model
	 * @generated
	 */
	Double getDurationMinutes();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Dosage#getDurationMinutes <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Minutes</em>' attribute.
	 * @see #getDurationMinutes()
	 * @generated
	 */
	void setDurationMinutes(Double value);

} // Dosage
