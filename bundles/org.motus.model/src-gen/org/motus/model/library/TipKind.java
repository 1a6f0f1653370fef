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
 * A representation of the literals of the enumeration '<em><b>Tip Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a tip is about.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getTipKind()
 * @model
 * @generated
 */
public enum TipKind implements Enumerator {
	/**
	 * The '<em><b>MICRO BREAK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MICRO_BREAK_VALUE
	 * @generated
	 * @ordered
	 */
	MICRO_BREAK(0, "MICRO_BREAK", "MICRO_BREAK"),

	/**
	 * The '<em><b>TRIGGER ACTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRIGGER_ACTION_VALUE
	 * @generated
	 * @ordered
	 */
	TRIGGER_ACTION(1, "TRIGGER_ACTION", "TRIGGER_ACTION"),

	/**
	 * The '<em><b>MORNING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MORNING_VALUE
	 * @generated
	 * @ordered
	 */
	MORNING(2, "MORNING", "MORNING"),

	/**
	 * The '<em><b>INTENSITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTENSITY_VALUE
	 * @generated
	 * @ordered
	 */
	INTENSITY(3, "INTENSITY", "INTENSITY"),

	/**
	 * The '<em><b>START SMALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #START_SMALL_VALUE
	 * @generated
	 * @ordered
	 */
	START_SMALL(4, "START_SMALL", "START_SMALL"),

	/**
	 * The '<em><b>KEEP TRYING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEEP_TRYING_VALUE
	 * @generated
	 * @ordered
	 */
	KEEP_TRYING(5, "KEEP_TRYING", "KEEP_TRYING"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "OTHER");

	/**
	 * The '<em><b>MICRO BREAK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MICRO_BREAK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MICRO_BREAK_VALUE = 0;

	/**
	 * The '<em><b>TRIGGER ACTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRIGGER_ACTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRIGGER_ACTION_VALUE = 1;

	/**
	 * The '<em><b>MORNING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MORNING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MORNING_VALUE = 2;

	/**
	 * The '<em><b>INTENSITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTENSITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTENSITY_VALUE = 3;

	/**
	 * The '<em><b>START SMALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #START_SMALL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int START_SMALL_VALUE = 4;

	/**
	 * The '<em><b>KEEP TRYING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEEP_TRYING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEEP_TRYING_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Tip Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TipKind[] VALUES_ARRAY =
		new TipKind[] {
			MICRO_BREAK,
			TRIGGER_ACTION,
			MORNING,
			INTENSITY,
			START_SMALL,
			KEEP_TRYING,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Tip Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TipKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tip Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TipKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TipKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tip Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TipKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TipKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tip Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TipKind get(int value) {
		switch (value) {
			case MICRO_BREAK_VALUE: return MICRO_BREAK;
			case TRIGGER_ACTION_VALUE: return TRIGGER_ACTION;
			case MORNING_VALUE: return MORNING;
			case INTENSITY_VALUE: return INTENSITY;
			case START_SMALL_VALUE: return START_SMALL;
			case KEEP_TRYING_VALUE: return KEEP_TRYING;
			case OTHER_VALUE: return OTHER;
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
	private TipKind(int value, String name, String literal) {
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
	
} //TipKind
