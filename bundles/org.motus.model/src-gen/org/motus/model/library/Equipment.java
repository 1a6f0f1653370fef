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
 * A representation of the literals of the enumeration '<em><b>Equipment</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the exercise needs.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getEquipment()
 * @model
 * @generated
 */
public enum Equipment implements Enumerator {
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
	 * The '<em><b>BAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BAND_VALUE
	 * @generated
	 * @ordered
	 */
	BAND(1, "BAND", "BAND"),

	/**
	 * The '<em><b>CHAIR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAIR_VALUE
	 * @generated
	 * @ordered
	 */
	CHAIR(2, "CHAIR", "CHAIR"),

	/**
	 * The '<em><b>CUSHION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSHION_VALUE
	 * @generated
	 * @ordered
	 */
	CUSHION(3, "CUSHION", "CUSHION"),

	/**
	 * The '<em><b>DOORWAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOORWAY_VALUE
	 * @generated
	 * @ordered
	 */
	DOORWAY(4, "DOORWAY", "DOORWAY"),

	/**
	 * The '<em><b>FOAM ROLLER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOAM_ROLLER_VALUE
	 * @generated
	 * @ordered
	 */
	FOAM_ROLLER(5, "FOAM_ROLLER", "FOAM_ROLLER"),

	/**
	 * The '<em><b>MAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAT_VALUE
	 * @generated
	 * @ordered
	 */
	MAT(6, "MAT", "MAT"),

	/**
	 * The '<em><b>POOL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOL_VALUE
	 * @generated
	 * @ordered
	 */
	POOL(7, "POOL", "POOL"),

	/**
	 * The '<em><b>POOL NOODLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOL_NOODLE_VALUE
	 * @generated
	 * @ordered
	 */
	POOL_NOODLE(8, "POOL_NOODLE", "POOL_NOODLE"),

	/**
	 * The '<em><b>SHOES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHOES_VALUE
	 * @generated
	 * @ordered
	 */
	SHOES(9, "SHOES", "SHOES"),

	/**
	 * The '<em><b>STATIONARY BIKE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STATIONARY_BIKE_VALUE
	 * @generated
	 * @ordered
	 */
	STATIONARY_BIKE(10, "STATIONARY_BIKE", "STATIONARY_BIKE"),

	/**
	 * The '<em><b>STEP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STEP_VALUE
	 * @generated
	 * @ordered
	 */
	STEP(11, "STEP", "STEP"),

	/**
	 * The '<em><b>STICK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STICK_VALUE
	 * @generated
	 * @ordered
	 */
	STICK(12, "STICK", "STICK"),

	/**
	 * The '<em><b>STRAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRAP_VALUE
	 * @generated
	 * @ordered
	 */
	STRAP(13, "STRAP", "STRAP"),

	/**
	 * The '<em><b>TABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TABLE_VALUE
	 * @generated
	 * @ordered
	 */
	TABLE(14, "TABLE", "TABLE"),

	/**
	 * The '<em><b>TOWEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOWEL_VALUE
	 * @generated
	 * @ordered
	 */
	TOWEL(15, "TOWEL", "TOWEL"),

	/**
	 * The '<em><b>WALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WALL_VALUE
	 * @generated
	 * @ordered
	 */
	WALL(16, "WALL", "WALL"),

	/**
	 * The '<em><b>WATER SHOES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WATER_SHOES_VALUE
	 * @generated
	 * @ordered
	 */
	WATER_SHOES(17, "WATER_SHOES", "WATER_SHOES");

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
	 * The '<em><b>BAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BAND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BAND_VALUE = 1;

	/**
	 * The '<em><b>CHAIR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAIR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHAIR_VALUE = 2;

	/**
	 * The '<em><b>CUSHION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSHION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CUSHION_VALUE = 3;

	/**
	 * The '<em><b>DOORWAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOORWAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DOORWAY_VALUE = 4;

	/**
	 * The '<em><b>FOAM ROLLER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOAM_ROLLER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FOAM_ROLLER_VALUE = 5;

	/**
	 * The '<em><b>MAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MAT_VALUE = 6;

	/**
	 * The '<em><b>POOL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POOL_VALUE = 7;

	/**
	 * The '<em><b>POOL NOODLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOL_NOODLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POOL_NOODLE_VALUE = 8;

	/**
	 * The '<em><b>SHOES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHOES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHOES_VALUE = 9;

	/**
	 * The '<em><b>STATIONARY BIKE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STATIONARY_BIKE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STATIONARY_BIKE_VALUE = 10;

	/**
	 * The '<em><b>STEP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STEP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STEP_VALUE = 11;

	/**
	 * The '<em><b>STICK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STICK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STICK_VALUE = 12;

	/**
	 * The '<em><b>STRAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRAP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STRAP_VALUE = 13;

	/**
	 * The '<em><b>TABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TABLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_VALUE = 14;

	/**
	 * The '<em><b>TOWEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOWEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TOWEL_VALUE = 15;

	/**
	 * The '<em><b>WALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WALL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WALL_VALUE = 16;

	/**
	 * The '<em><b>WATER SHOES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WATER_SHOES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WATER_SHOES_VALUE = 17;

	/**
	 * An array of all the '<em><b>Equipment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Equipment[] VALUES_ARRAY =
		new Equipment[] {
			NONE,
			BAND,
			CHAIR,
			CUSHION,
			DOORWAY,
			FOAM_ROLLER,
			MAT,
			POOL,
			POOL_NOODLE,
			SHOES,
			STATIONARY_BIKE,
			STEP,
			STICK,
			STRAP,
			TABLE,
			TOWEL,
			WALL,
			WATER_SHOES,
		};

	/**
	 * A public read-only list of all the '<em><b>Equipment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Equipment> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Equipment</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Equipment get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Equipment result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Equipment</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Equipment getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Equipment result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Equipment</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Equipment get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case BAND_VALUE: return BAND;
			case CHAIR_VALUE: return CHAIR;
			case CUSHION_VALUE: return CUSHION;
			case DOORWAY_VALUE: return DOORWAY;
			case FOAM_ROLLER_VALUE: return FOAM_ROLLER;
			case MAT_VALUE: return MAT;
			case POOL_VALUE: return POOL;
			case POOL_NOODLE_VALUE: return POOL_NOODLE;
			case SHOES_VALUE: return SHOES;
			case STATIONARY_BIKE_VALUE: return STATIONARY_BIKE;
			case STEP_VALUE: return STEP;
			case STICK_VALUE: return STICK;
			case STRAP_VALUE: return STRAP;
			case TABLE_VALUE: return TABLE;
			case TOWEL_VALUE: return TOWEL;
			case WALL_VALUE: return WALL;
			case WATER_SHOES_VALUE: return WATER_SHOES;
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
	private Equipment(int value, String name, String literal) {
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
	
} //Equipment
