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
 * A representation of the literals of the enumeration '<em><b>Category</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of exercise it is.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getCategory()
 * @model
 * @generated
 */
public enum Category implements Enumerator {
	/**
	 * The '<em><b>STRETCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRETCH_VALUE
	 * @generated
	 * @ordered
	 */
	STRETCH(0, "STRETCH", "STRETCH"),

	/**
	 * The '<em><b>MOBILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOBILITY_VALUE
	 * @generated
	 * @ordered
	 */
	MOBILITY(1, "MOBILITY", "MOBILITY"),

	/**
	 * The '<em><b>NERVE GLIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NERVE_GLIDE_VALUE
	 * @generated
	 * @ordered
	 */
	NERVE_GLIDE(2, "NERVE_GLIDE", "NERVE_GLIDE"),

	/**
	 * The '<em><b>STRENGTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRENGTH_VALUE
	 * @generated
	 * @ordered
	 */
	STRENGTH(3, "STRENGTH", "STRENGTH"),

	/**
	 * The '<em><b>AEROBIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AEROBIC_VALUE
	 * @generated
	 * @ordered
	 */
	AEROBIC(4, "AEROBIC", "AEROBIC"),

	/**
	 * The '<em><b>AQUATIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AQUATIC_VALUE
	 * @generated
	 * @ordered
	 */
	AQUATIC(5, "AQUATIC", "AQUATIC"),

	/**
	 * The '<em><b>MIND BODY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIND_BODY_VALUE
	 * @generated
	 * @ordered
	 */
	MIND_BODY(6, "MIND_BODY", "MIND_BODY");

	/**
	 * The '<em><b>STRETCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRETCH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STRETCH_VALUE = 0;

	/**
	 * The '<em><b>MOBILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOBILITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOBILITY_VALUE = 1;

	/**
	 * The '<em><b>NERVE GLIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NERVE_GLIDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NERVE_GLIDE_VALUE = 2;

	/**
	 * The '<em><b>STRENGTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRENGTH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STRENGTH_VALUE = 3;

	/**
	 * The '<em><b>AEROBIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AEROBIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AEROBIC_VALUE = 4;

	/**
	 * The '<em><b>AQUATIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AQUATIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AQUATIC_VALUE = 5;

	/**
	 * The '<em><b>MIND BODY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIND_BODY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MIND_BODY_VALUE = 6;

	/**
	 * An array of all the '<em><b>Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Category[] VALUES_ARRAY =
		new Category[] {
			STRETCH,
			MOBILITY,
			NERVE_GLIDE,
			STRENGTH,
			AEROBIC,
			AQUATIC,
			MIND_BODY,
		};

	/**
	 * A public read-only list of all the '<em><b>Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Category> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Category</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Category get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Category result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Category</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Category getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Category result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Category</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Category get(int value) {
		switch (value) {
			case STRETCH_VALUE: return STRETCH;
			case MOBILITY_VALUE: return MOBILITY;
			case NERVE_GLIDE_VALUE: return NERVE_GLIDE;
			case STRENGTH_VALUE: return STRENGTH;
			case AEROBIC_VALUE: return AEROBIC;
			case AQUATIC_VALUE: return AQUATIC;
			case MIND_BODY_VALUE: return MIND_BODY;
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
	private Category(int value, String name, String literal) {
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
	
} //Category
