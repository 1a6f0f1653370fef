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
 * A representation of the literals of the enumeration '<em><b>Spine Direction</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The way the exercise moves the spine.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getSpineDirection()
 * @model
 * @generated
 */
public enum SpineDirection implements Enumerator {
	/**
	 * The '<em><b>NEUTRAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEUTRAL_VALUE
	 * @generated
	 * @ordered
	 */
	NEUTRAL(0, "NEUTRAL", "NEUTRAL"),

	/**
	 * The '<em><b>FLEXION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLEXION_VALUE
	 * @generated
	 * @ordered
	 */
	FLEXION(1, "FLEXION", "FLEXION"),

	/**
	 * The '<em><b>EXTENSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTENSION_VALUE
	 * @generated
	 * @ordered
	 */
	EXTENSION(2, "EXTENSION", "EXTENSION"),

	/**
	 * The '<em><b>FLEXION EXTENSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLEXION_EXTENSION_VALUE
	 * @generated
	 * @ordered
	 */
	FLEXION_EXTENSION(3, "FLEXION_EXTENSION", "FLEXION_EXTENSION"),

	/**
	 * The '<em><b>LATERAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LATERAL_VALUE
	 * @generated
	 * @ordered
	 */
	LATERAL(4, "LATERAL", "LATERAL"),

	/**
	 * The '<em><b>ROTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROTATION_VALUE
	 * @generated
	 * @ordered
	 */
	ROTATION(5, "ROTATION", "ROTATION");

	/**
	 * The '<em><b>NEUTRAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEUTRAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEUTRAL_VALUE = 0;

	/**
	 * The '<em><b>FLEXION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLEXION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FLEXION_VALUE = 1;

	/**
	 * The '<em><b>EXTENSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTENSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTENSION_VALUE = 2;

	/**
	 * The '<em><b>FLEXION EXTENSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLEXION_EXTENSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FLEXION_EXTENSION_VALUE = 3;

	/**
	 * The '<em><b>LATERAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LATERAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LATERAL_VALUE = 4;

	/**
	 * The '<em><b>ROTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROTATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROTATION_VALUE = 5;

	/**
	 * An array of all the '<em><b>Spine Direction</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SpineDirection[] VALUES_ARRAY =
		new SpineDirection[] {
			NEUTRAL,
			FLEXION,
			EXTENSION,
			FLEXION_EXTENSION,
			LATERAL,
			ROTATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Spine Direction</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SpineDirection> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Spine Direction</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SpineDirection get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SpineDirection result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Spine Direction</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SpineDirection getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SpineDirection result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Spine Direction</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SpineDirection get(int value) {
		switch (value) {
			case NEUTRAL_VALUE: return NEUTRAL;
			case FLEXION_VALUE: return FLEXION;
			case EXTENSION_VALUE: return EXTENSION;
			case FLEXION_EXTENSION_VALUE: return FLEXION_EXTENSION;
			case LATERAL_VALUE: return LATERAL;
			case ROTATION_VALUE: return ROTATION;
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
	private SpineDirection(int value, String name, String literal) {
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
	
} //SpineDirection
