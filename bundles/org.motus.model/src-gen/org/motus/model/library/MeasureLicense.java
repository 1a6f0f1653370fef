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
 * A representation of the literals of the enumeration '<em><b>Measure License</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the license lets the product ship.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getMeasureLicense()
 * @model
 * @generated
 */
public enum MeasureLicense implements Enumerator {
	/**
	 * The '<em><b>SHIP ITEMS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHIP_ITEMS_VALUE
	 * @generated
	 * @ordered
	 */
	SHIP_ITEMS(0, "SHIP_ITEMS", "SHIP_ITEMS"),

	/**
	 * The '<em><b>SCORE ONLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCORE_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	SCORE_ONLY(1, "SCORE_ONLY", "SCORE_ONLY");

	/**
	 * The '<em><b>SHIP ITEMS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHIP_ITEMS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHIP_ITEMS_VALUE = 0;

	/**
	 * The '<em><b>SCORE ONLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCORE_ONLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCORE_ONLY_VALUE = 1;

	/**
	 * An array of all the '<em><b>Measure License</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MeasureLicense[] VALUES_ARRAY =
		new MeasureLicense[] {
			SHIP_ITEMS,
			SCORE_ONLY,
		};

	/**
	 * A public read-only list of all the '<em><b>Measure License</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MeasureLicense> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Measure License</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasureLicense get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeasureLicense result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Measure License</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasureLicense getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeasureLicense result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Measure License</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasureLicense get(int value) {
		switch (value) {
			case SHIP_ITEMS_VALUE: return SHIP_ITEMS;
			case SCORE_ONLY_VALUE: return SCORE_ONLY;
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
	private MeasureLicense(int value, String name, String literal) {
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
	
} //MeasureLicense
