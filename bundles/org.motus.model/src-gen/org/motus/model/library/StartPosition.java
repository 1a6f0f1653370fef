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
 * A representation of the literals of the enumeration '<em><b>Start Position</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The position the body starts in.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getStartPosition()
 * @model
 * @generated
 */
public enum StartPosition implements Enumerator {
	/**
	 * The '<em><b>STANDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STANDING_VALUE
	 * @generated
	 * @ordered
	 */
	STANDING(0, "STANDING", "STANDING"),

	/**
	 * The '<em><b>SITTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SITTING_VALUE
	 * @generated
	 * @ordered
	 */
	SITTING(1, "SITTING", "SITTING"),

	/**
	 * The '<em><b>SUPINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPINE_VALUE
	 * @generated
	 * @ordered
	 */
	SUPINE(2, "SUPINE", "SUPINE"),

	/**
	 * The '<em><b>SUPINE HOOKLYING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPINE_HOOKLYING_VALUE
	 * @generated
	 * @ordered
	 */
	SUPINE_HOOKLYING(3, "SUPINE_HOOKLYING", "SUPINE_HOOKLYING"),

	/**
	 * The '<em><b>PRONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRONE_VALUE
	 * @generated
	 * @ordered
	 */
	PRONE(4, "PRONE", "PRONE"),

	/**
	 * The '<em><b>SIDE LYING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIDE_LYING_VALUE
	 * @generated
	 * @ordered
	 */
	SIDE_LYING(5, "SIDE_LYING", "SIDE_LYING"),

	/**
	 * The '<em><b>QUADRUPED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUADRUPED_VALUE
	 * @generated
	 * @ordered
	 */
	QUADRUPED(6, "QUADRUPED", "QUADRUPED"),

	/**
	 * The '<em><b>KNEELING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KNEELING_VALUE
	 * @generated
	 * @ordered
	 */
	KNEELING(7, "KNEELING", "KNEELING"),

	/**
	 * The '<em><b>HALF KNEELING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HALF_KNEELING_VALUE
	 * @generated
	 * @ordered
	 */
	HALF_KNEELING(8, "HALF_KNEELING", "HALF_KNEELING"),

	/**
	 * The '<em><b>POOL STANDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOL_STANDING_VALUE
	 * @generated
	 * @ordered
	 */
	POOL_STANDING(9, "POOL_STANDING", "POOL_STANDING"),

	/**
	 * The '<em><b>POOL DEEP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOL_DEEP_VALUE
	 * @generated
	 * @ordered
	 */
	POOL_DEEP(10, "POOL_DEEP", "POOL_DEEP");

	/**
	 * The '<em><b>STANDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STANDING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STANDING_VALUE = 0;

	/**
	 * The '<em><b>SITTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SITTING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SITTING_VALUE = 1;

	/**
	 * The '<em><b>SUPINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPINE_VALUE = 2;

	/**
	 * The '<em><b>SUPINE HOOKLYING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPINE_HOOKLYING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPINE_HOOKLYING_VALUE = 3;

	/**
	 * The '<em><b>PRONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRONE_VALUE = 4;

	/**
	 * The '<em><b>SIDE LYING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIDE_LYING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SIDE_LYING_VALUE = 5;

	/**
	 * The '<em><b>QUADRUPED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUADRUPED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUADRUPED_VALUE = 6;

	/**
	 * The '<em><b>KNEELING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KNEELING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KNEELING_VALUE = 7;

	/**
	 * The '<em><b>HALF KNEELING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HALF_KNEELING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HALF_KNEELING_VALUE = 8;

	/**
	 * The '<em><b>POOL STANDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOL_STANDING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POOL_STANDING_VALUE = 9;

	/**
	 * The '<em><b>POOL DEEP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOL_DEEP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POOL_DEEP_VALUE = 10;

	/**
	 * An array of all the '<em><b>Start Position</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StartPosition[] VALUES_ARRAY =
		new StartPosition[] {
			STANDING,
			SITTING,
			SUPINE,
			SUPINE_HOOKLYING,
			PRONE,
			SIDE_LYING,
			QUADRUPED,
			KNEELING,
			HALF_KNEELING,
			POOL_STANDING,
			POOL_DEEP,
		};

	/**
	 * A public read-only list of all the '<em><b>Start Position</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StartPosition> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Start Position</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StartPosition get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StartPosition result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Start Position</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StartPosition getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StartPosition result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Start Position</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StartPosition get(int value) {
		switch (value) {
			case STANDING_VALUE: return STANDING;
			case SITTING_VALUE: return SITTING;
			case SUPINE_VALUE: return SUPINE;
			case SUPINE_HOOKLYING_VALUE: return SUPINE_HOOKLYING;
			case PRONE_VALUE: return PRONE;
			case SIDE_LYING_VALUE: return SIDE_LYING;
			case QUADRUPED_VALUE: return QUADRUPED;
			case KNEELING_VALUE: return KNEELING;
			case HALF_KNEELING_VALUE: return HALF_KNEELING;
			case POOL_STANDING_VALUE: return POOL_STANDING;
			case POOL_DEEP_VALUE: return POOL_DEEP;
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
	private StartPosition(int value, String name, String literal) {
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
	
} //StartPosition
