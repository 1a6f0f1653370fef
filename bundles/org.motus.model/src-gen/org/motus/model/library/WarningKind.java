/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Warning Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a warning on a handout tells the patient to do.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getWarningKind()
 * @model
 * @generated
 */
public enum WarningKind implements Enumerator {
	/**
	 * The '<em><b>EMERGENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMERGENCY_VALUE
	 * @generated
	 * @ordered
	 */
	EMERGENCY(0, "EMERGENCY", "EMERGENCY"),

	/**
	 * The '<em><b>SAME DAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAME_DAY_VALUE
	 * @generated
	 * @ordered
	 */
	SAME_DAY(1, "SAME_DAY", "SAME_DAY"),

	/**
	 * The '<em><b>STOP EXERCISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STOP_EXERCISE_VALUE
	 * @generated
	 * @ordered
	 */
	STOP_EXERCISE(2, "STOP_EXERCISE", "STOP_EXERCISE"),

	/**
	 * The '<em><b>TELL CLINICIAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TELL_CLINICIAN_VALUE
	 * @generated
	 * @ordered
	 */
	TELL_CLINICIAN(3, "TELL_CLINICIAN", "TELL_CLINICIAN");

	/**
	 * The '<em><b>EMERGENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMERGENCY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EMERGENCY_VALUE = 0;

	/**
	 * The '<em><b>SAME DAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAME_DAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SAME_DAY_VALUE = 1;

	/**
	 * The '<em><b>STOP EXERCISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STOP_EXERCISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STOP_EXERCISE_VALUE = 2;

	/**
	 * The '<em><b>TELL CLINICIAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TELL_CLINICIAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TELL_CLINICIAN_VALUE = 3;

	/**
	 * An array of all the '<em><b>Warning Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final WarningKind[] VALUES_ARRAY =
		new WarningKind[] {
			EMERGENCY,
			SAME_DAY,
			STOP_EXERCISE,
			TELL_CLINICIAN,
		};

	/**
	 * A public read-only list of all the '<em><b>Warning Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<WarningKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Warning Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WarningKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WarningKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Warning Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WarningKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WarningKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Warning Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WarningKind get(int value) {
		switch (value) {
			case EMERGENCY_VALUE: return EMERGENCY;
			case SAME_DAY_VALUE: return SAME_DAY;
			case STOP_EXERCISE_VALUE: return STOP_EXERCISE;
			case TELL_CLINICIAN_VALUE: return TELL_CLINICIAN;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private WarningKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //WarningKind
