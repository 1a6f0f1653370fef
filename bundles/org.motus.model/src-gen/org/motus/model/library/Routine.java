/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Routine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The ordered menu of a location, its starter set and its micro-break.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.Routine#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.motus.model.library.Routine#getStarterIds <em>Starter Ids</em>}</li>
 *   <li>{@link org.motus.model.library.Routine#getStarterTotalMinutes <em>Starter Total Minutes</em>}</li>
 *   <li>{@link org.motus.model.library.Routine#getDirectionSlots <em>Direction Slots</em>}</li>
 *   <li>{@link org.motus.model.library.Routine#getMicroBreak <em>Micro Break</em>}</li>
 *   <li>{@link org.motus.model.library.Routine#getMicroBreakTotalSeconds <em>Micro Break Total Seconds</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getRoutine()
 * @model
 * @generated
 */
public interface Routine extends EObject {
	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.RoutineEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getRoutine_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<RoutineEntry> getEntries();

	/**
	 * Returns the value of the '<em><b>Starter Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First program, 3 to 5 exercises, 15 minutes or less.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starter Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getRoutine_StarterIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getStarterIds();

	/**
	 * Returns the value of the '<em><b>Starter Total Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes, one session of each starter exercise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starter Total Minutes</em>' attribute.
	 * @see #setStarterTotalMinutes(double)
	 * @see org.motus.model.library.LibraryPackage#getRoutine_StarterTotalMinutes()
	 * @model
	 * @generated
	 */
	double getStarterTotalMinutes();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Routine#getStarterTotalMinutes <em>Starter Total Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Starter Total Minutes</em>' attribute.
	 * @see #getStarterTotalMinutes()
	 * @generated
	 */
	void setStarterTotalMinutes(double value);

	/**
	 * Returns the value of the '<em><b>Direction Slots</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.DirectionSlot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction Slots</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getRoutine_DirectionSlots()
	 * @model containment="true"
	 * @generated
	 */
	EList<DirectionSlot> getDirectionSlots();

	/**
	 * Returns the value of the '<em><b>Micro Break</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.MicroBreakItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Micro Break</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getRoutine_MicroBreak()
	 * @model containment="true"
	 * @generated
	 */
	EList<MicroBreakItem> getMicroBreak();

	/**
	 * Returns the value of the '<em><b>Micro Break Total Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Micro Break Total Seconds</em>' attribute.
	 * @see #setMicroBreakTotalSeconds(int)
	 * @see org.motus.model.library.LibraryPackage#getRoutine_MicroBreakTotalSeconds()
	 * @model
	 * @generated
	 */
	int getMicroBreakTotalSeconds();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Routine#getMicroBreakTotalSeconds <em>Micro Break Total Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Micro Break Total Seconds</em>' attribute.
	 * @see #getMicroBreakTotalSeconds()
	 * @generated
	 */
	void setMicroBreakTotalSeconds(int value);

} // Routine
