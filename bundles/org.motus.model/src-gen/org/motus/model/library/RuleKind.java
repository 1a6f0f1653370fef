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
 * A representation of the literals of the enumeration '<em><b>Rule Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which table of the clinical reference a rule stands in.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getRuleKind()
 * @model
 * @generated
 */
public enum RuleKind implements Enumerator {
	/**
	 * The '<em><b>EXERCISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXERCISE_VALUE
	 * @generated
	 * @ordered
	 */
	EXERCISE(0, "EXERCISE", "EXERCISE"),

	/**
	 * The '<em><b>RED FLAG LOGIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RED_FLAG_LOGIC_VALUE
	 * @generated
	 * @ordered
	 */
	RED_FLAG_LOGIC(1, "RED_FLAG_LOGIC", "RED_FLAG_LOGIC"),

	/**
	 * The '<em><b>PROGRESS REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROGRESS_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRESS_REVIEW(2, "PROGRESS_REVIEW", "PROGRESS_REVIEW"),

	/**
	 * The '<em><b>HANDOUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HANDOUT_VALUE
	 * @generated
	 * @ordered
	 */
	HANDOUT(3, "HANDOUT", "HANDOUT");

	/**
	 * The '<em><b>EXERCISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXERCISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXERCISE_VALUE = 0;

	/**
	 * The '<em><b>RED FLAG LOGIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RED_FLAG_LOGIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RED_FLAG_LOGIC_VALUE = 1;

	/**
	 * The '<em><b>PROGRESS REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROGRESS_REVIEW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROGRESS_REVIEW_VALUE = 2;

	/**
	 * The '<em><b>HANDOUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HANDOUT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HANDOUT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Rule Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RuleKind[] VALUES_ARRAY =
		new RuleKind[] {
			EXERCISE,
			RED_FLAG_LOGIC,
			PROGRESS_REVIEW,
			HANDOUT,
		};

	/**
	 * A public read-only list of all the '<em><b>Rule Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RuleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rule Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RuleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rule Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RuleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rule Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKind get(int value) {
		switch (value) {
			case EXERCISE_VALUE: return EXERCISE;
			case RED_FLAG_LOGIC_VALUE: return RED_FLAG_LOGIC;
			case PROGRESS_REVIEW_VALUE: return PROGRESS_REVIEW;
			case HANDOUT_VALUE: return HANDOUT;
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
	private RuleKind(int value, String name, String literal) {
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
	
} //RuleKind
