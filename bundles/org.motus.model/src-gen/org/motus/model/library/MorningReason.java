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
 * A representation of the literals of the enumeration '<em><b>Morning Reason</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Why an exercise should wait after getting up (claims C06 to C09).
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getMorningReason()
 * @model
 * @generated
 */
public enum MorningReason implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"),

	/**
	 * The '<em><b>END RANGE FLEXION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #END_RANGE_FLEXION_VALUE
	 * @generated
	 * @ordered
	 */
	END_RANGE_FLEXION(1, "END_RANGE_FLEXION", "END_RANGE_FLEXION"),

	/**
	 * The '<em><b>LOADED FLEXION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOADED_FLEXION_VALUE
	 * @generated
	 * @ordered
	 */
	LOADED_FLEXION(2, "LOADED_FLEXION", "LOADED_FLEXION"),

	/**
	 * The '<em><b>NEURAL TENSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEURAL_TENSION_VALUE
	 * @generated
	 * @ordered
	 */
	NEURAL_TENSION(3, "NEURAL_TENSION", "NEURAL_TENSION");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>END RANGE FLEXION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #END_RANGE_FLEXION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int END_RANGE_FLEXION_VALUE = 1;

	/**
	 * The '<em><b>LOADED FLEXION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOADED_FLEXION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOADED_FLEXION_VALUE = 2;

	/**
	 * The '<em><b>NEURAL TENSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEURAL_TENSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEURAL_TENSION_VALUE = 3;

	/**
	 * An array of all the '<em><b>Morning Reason</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MorningReason[] VALUES_ARRAY =
		new MorningReason[] {
			NONE,
			END_RANGE_FLEXION,
			LOADED_FLEXION,
			NEURAL_TENSION,
		};

	/**
	 * A public read-only list of all the '<em><b>Morning Reason</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MorningReason> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Morning Reason</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MorningReason get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MorningReason result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Morning Reason</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MorningReason getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MorningReason result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Morning Reason</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MorningReason get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case END_RANGE_FLEXION_VALUE: return END_RANGE_FLEXION;
			case LOADED_FLEXION_VALUE: return LOADED_FLEXION;
			case NEURAL_TENSION_VALUE: return NEURAL_TENSION;
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
	private MorningReason(int value, String name, String literal) {
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
	
} //MorningReason
