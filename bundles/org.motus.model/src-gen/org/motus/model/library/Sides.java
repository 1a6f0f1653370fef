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
 * A representation of the literals of the enumeration '<em><b>Sides</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How left and right are counted: NONE, repetitions are the total; EACH_SIDE, one side then the other, repetitions per side; ALTERNATE, swap every repetition, repetitions per side; ONE_SIDE_AS_DIRECTED, the clinician picks the side, repetitions are the total.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getSides()
 * @model
 * @generated
 */
public enum Sides implements Enumerator {
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
	 * The '<em><b>EACH SIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EACH_SIDE_VALUE
	 * @generated
	 * @ordered
	 */
	EACH_SIDE(1, "EACH_SIDE", "EACH_SIDE"),

	/**
	 * The '<em><b>ALTERNATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALTERNATE_VALUE
	 * @generated
	 * @ordered
	 */
	ALTERNATE(2, "ALTERNATE", "ALTERNATE"),

	/**
	 * The '<em><b>ONE SIDE AS DIRECTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONE_SIDE_AS_DIRECTED_VALUE
	 * @generated
	 * @ordered
	 */
	ONE_SIDE_AS_DIRECTED(3, "ONE_SIDE_AS_DIRECTED", "ONE_SIDE_AS_DIRECTED");

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
	 * The '<em><b>EACH SIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EACH_SIDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EACH_SIDE_VALUE = 1;

	/**
	 * The '<em><b>ALTERNATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALTERNATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ALTERNATE_VALUE = 2;

	/**
	 * The '<em><b>ONE SIDE AS DIRECTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONE_SIDE_AS_DIRECTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ONE_SIDE_AS_DIRECTED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Sides</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Sides[] VALUES_ARRAY =
		new Sides[] {
			NONE,
			EACH_SIDE,
			ALTERNATE,
			ONE_SIDE_AS_DIRECTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Sides</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Sides> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sides</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Sides get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Sides result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sides</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Sides getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Sides result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sides</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Sides get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case EACH_SIDE_VALUE: return EACH_SIDE;
			case ALTERNATE_VALUE: return ALTERNATE;
			case ONE_SIDE_AS_DIRECTED_VALUE: return ONE_SIDE_AS_DIRECTED;
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
	private Sides(int value, String name, String literal) {
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
	
} //Sides
