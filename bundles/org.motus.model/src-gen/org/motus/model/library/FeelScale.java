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
 * A representation of the literals of the enumeration '<em><b>Feel Scale</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the 0 to 10 feel number means. It is never pain.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getFeelScale()
 * @model
 * @generated
 */
public enum FeelScale implements Enumerator {
	/**
	 * The '<em><b>STRETCH FEEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRETCH_FEEL_VALUE
	 * @generated
	 * @ordered
	 */
	STRETCH_FEEL(0, "STRETCH_FEEL", "STRETCH_FEEL"),

	/**
	 * The '<em><b>EFFORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EFFORT_VALUE
	 * @generated
	 * @ordered
	 */
	EFFORT(1, "EFFORT", "EFFORT"),

	/**
	 * The '<em><b>NERVE FEEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NERVE_FEEL_VALUE
	 * @generated
	 * @ordered
	 */
	NERVE_FEEL(2, "NERVE_FEEL", "NERVE_FEEL");

	/**
	 * The '<em><b>STRETCH FEEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRETCH_FEEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STRETCH_FEEL_VALUE = 0;

	/**
	 * The '<em><b>EFFORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EFFORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EFFORT_VALUE = 1;

	/**
	 * The '<em><b>NERVE FEEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NERVE_FEEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NERVE_FEEL_VALUE = 2;

	/**
	 * An array of all the '<em><b>Feel Scale</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FeelScale[] VALUES_ARRAY =
		new FeelScale[] {
			STRETCH_FEEL,
			EFFORT,
			NERVE_FEEL,
		};

	/**
	 * A public read-only list of all the '<em><b>Feel Scale</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FeelScale> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Feel Scale</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FeelScale get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FeelScale result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Feel Scale</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FeelScale getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FeelScale result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Feel Scale</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FeelScale get(int value) {
		switch (value) {
			case STRETCH_FEEL_VALUE: return STRETCH_FEEL;
			case EFFORT_VALUE: return EFFORT;
			case NERVE_FEEL_VALUE: return NERVE_FEEL;
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
	private FeelScale(int value, String name, String literal) {
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
	
} //FeelScale
