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
 * A representation of the literals of the enumeration '<em><b>Appraisal</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What checking a source claim found.
 * <!-- end-model-doc -->
 * @see org.motus.model.library.LibraryPackage#getAppraisal()
 * @model
 * @generated
 */
public enum Appraisal implements Enumerator {
	/**
	 * The '<em><b>SUPPORTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORTED(0, "SUPPORTED", "SUPPORTED"),

	/**
	 * The '<em><b>PARTLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTLY_VALUE
	 * @generated
	 * @ordered
	 */
	PARTLY(1, "PARTLY", "PARTLY"),

	/**
	 * The '<em><b>NOT VERIFIABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_VERIFIABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_VERIFIABLE(2, "NOT_VERIFIABLE", "NOT_VERIFIABLE"),

	/**
	 * The '<em><b>CONTRADICTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTRADICTED_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRADICTED(3, "CONTRADICTED", "CONTRADICTED");

	/**
	 * The '<em><b>SUPPORTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORTED_VALUE = 0;

	/**
	 * The '<em><b>PARTLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARTLY_VALUE = 1;

	/**
	 * The '<em><b>NOT VERIFIABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_VERIFIABLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_VERIFIABLE_VALUE = 2;

	/**
	 * The '<em><b>CONTRADICTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTRADICTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTRADICTED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Appraisal</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Appraisal[] VALUES_ARRAY =
		new Appraisal[] {
			SUPPORTED,
			PARTLY,
			NOT_VERIFIABLE,
			CONTRADICTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Appraisal</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Appraisal> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Appraisal</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Appraisal get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Appraisal result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Appraisal</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Appraisal getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Appraisal result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Appraisal</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Appraisal get(int value) {
		switch (value) {
			case SUPPORTED_VALUE: return SUPPORTED;
			case PARTLY_VALUE: return PARTLY;
			case NOT_VERIFIABLE_VALUE: return NOT_VERIFIABLE;
			case CONTRADICTED_VALUE: return CONTRADICTED;
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
	private Appraisal(int value, String name, String literal) {
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
	
} //Appraisal
