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
 * A representation of the literals of the enumeration '<em><b>Dma Outcome</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What became of a DMA access.
 * <!-- end-model-doc -->
 * @see org.liveupdate.model.scenario.ScenarioPackage#getDmaOutcome()
 * @model
 * @generated
 */
public enum DmaOutcome implements Enumerator {
	/**
	 * The '<em><b>HIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It reached the memory that it was meant for.
	 * <!-- end-model-doc -->
	 * @see #HIT_VALUE
	 * @generated
	 * @ordered
	 */
	HIT(0, "HIT", "hit"),

	/**
	 * The '<em><b>FAULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IOMMU refused it.
	 * <!-- end-model-doc -->
	 * @see #FAULT_VALUE
	 * @generated
	 * @ordered
	 */
	FAULT(1, "FAULT", "fault"),

	/**
	 * The '<em><b>CORRUPTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It reached memory that belongs to somebody else by now.
	 * <!-- end-model-doc -->
	 * @see #CORRUPTION_VALUE
	 * @generated
	 * @ordered
	 */
	CORRUPTION(2, "CORRUPTION", "corruption");

	/**
	 * The '<em><b>HIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It reached the memory that it was meant for.
	 * <!-- end-model-doc -->
	 * @see #HIT
	 * @model literal="hit"
	 * @generated
	 * @ordered
	 */
	public static final int HIT_VALUE = 0;

	/**
	 * The '<em><b>FAULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IOMMU refused it.
	 * <!-- end-model-doc -->
	 * @see #FAULT
	 * @model literal="fault"
	 * @generated
	 * @ordered
	 */
	public static final int FAULT_VALUE = 1;

	/**
	 * The '<em><b>CORRUPTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It reached memory that belongs to somebody else by now.
	 * <!-- end-model-doc -->
	 * @see #CORRUPTION
	 * @model literal="corruption"
	 * @generated
	 * @ordered
	 */
	public static final int CORRUPTION_VALUE = 2;

	/**
	 * An array of all the '<em><b>Dma Outcome</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DmaOutcome[] VALUES_ARRAY =
		new DmaOutcome[] {
			HIT,
			FAULT,
			CORRUPTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Dma Outcome</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DmaOutcome> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Dma Outcome</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DmaOutcome get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DmaOutcome result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dma Outcome</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DmaOutcome getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DmaOutcome result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dma Outcome</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DmaOutcome get(int value) {
		switch (value) {
			case HIT_VALUE: return HIT;
			case FAULT_VALUE: return FAULT;
			case CORRUPTION_VALUE: return CORRUPTION;
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
	private DmaOutcome(int value, String name, String literal) {
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
	
} //DmaOutcome
