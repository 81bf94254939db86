/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Iommu Generation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Format of the preserved IOMMU state.
 * <!-- end-model-doc -->
 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommuGeneration()
 * @model
 * @generated
 */
public enum IommuGeneration implements Enumerator {
	/**
	 * The '<em><b>V1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As posted, with PASID tables (patch 09).
	 * <!-- end-model-doc -->
	 * @see #V1_VALUE
	 * @generated
	 * @ordered
	 */
	V1(0, "V1", "iommu-v1"),

	/**
	 * The '<em><b>LATER A</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first later layout, iommu-liveupdate-v1.
	 * <!-- end-model-doc -->
	 * @see #LATER_A_VALUE
	 * @generated
	 * @ordered
	 */
	LATER_A(1, "LATER_A", "later-A"),

	/**
	 * The '<em><b>LATER B</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The newest layout, iommu-liveupdate with version 1.
	 * <!-- end-model-doc -->
	 * @see #LATER_B_VALUE
	 * @generated
	 * @ordered
	 */
	LATER_B(2, "LATER_B", "later-B"),

	/**
	 * The '<em><b>V1 BEFORE PASID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As posted, without patch 09: 49-byte device entries.
	 * <!-- end-model-doc -->
	 * @see #V1_BEFORE_PASID_VALUE
	 * @generated
	 * @ordered
	 */
	V1_BEFORE_PASID(3, "V1_BEFORE_PASID", "iommu-v1-before-pasid");

	/**
	 * The '<em><b>V1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As posted, with PASID tables (patch 09).
	 * <!-- end-model-doc -->
	 * @see #V1
	 * @model literal="iommu-v1"
	 * @generated
	 * @ordered
	 */
	public static final int V1_VALUE = 0;

	/**
	 * The '<em><b>LATER A</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first later layout, iommu-liveupdate-v1.
	 * <!-- end-model-doc -->
	 * @see #LATER_A
	 * @model literal="later-A"
	 * @generated
	 * @ordered
	 */
	public static final int LATER_A_VALUE = 1;

	/**
	 * The '<em><b>LATER B</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The newest layout, iommu-liveupdate with version 1.
	 * <!-- end-model-doc -->
	 * @see #LATER_B
	 * @model literal="later-B"
	 * @generated
	 * @ordered
	 */
	public static final int LATER_B_VALUE = 2;

	/**
	 * The '<em><b>V1 BEFORE PASID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As posted, without patch 09: 49-byte device entries.
	 * <!-- end-model-doc -->
	 * @see #V1_BEFORE_PASID
	 * @model literal="iommu-v1-before-pasid"
	 * @generated
	 * @ordered
	 */
	public static final int V1_BEFORE_PASID_VALUE = 3;

	/**
	 * An array of all the '<em><b>Iommu Generation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final IommuGeneration[] VALUES_ARRAY =
		new IommuGeneration[] {
			V1,
			LATER_A,
			LATER_B,
			V1_BEFORE_PASID,
		};

	/**
	 * A public read-only list of all the '<em><b>Iommu Generation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<IommuGeneration> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Iommu Generation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IommuGeneration get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			IommuGeneration result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Iommu Generation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IommuGeneration getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			IommuGeneration result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Iommu Generation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IommuGeneration get(int value) {
		switch (value) {
			case V1_VALUE: return V1;
			case LATER_A_VALUE: return LATER_A;
			case LATER_B_VALUE: return LATER_B;
			case V1_BEFORE_PASID_VALUE: return V1_BEFORE_PASID;
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
	private IommuGeneration(int value, String name, String literal) {
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
	
} //IommuGeneration
