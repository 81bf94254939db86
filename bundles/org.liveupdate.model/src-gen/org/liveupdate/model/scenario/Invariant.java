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
 * A representation of the literals of the enumeration '<em><b>Invariant</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A statement that has to hold at all times.
 * <!-- end-model-doc -->
 * @see org.liveupdate.model.scenario.ScenarioPackage#getInvariant()
 * @model
 * @generated
 */
public enum Invariant implements Enumerator {
	/**
	 * The '<em><b>DMA UNDISTURBED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No DMA of a preserved device faults or lands in foreign memory, from mark to finish.
	 * <!-- end-model-doc -->
	 * @see #DMA_UNDISTURBED_VALUE
	 * @generated
	 * @ordered
	 */
	DMA_UNDISTURBED(0, "DMA_UNDISTURBED", "dma-undisturbed"),

	/**
	 * The '<em><b>NO UNPRESERVED DMA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No device that was not preserved can do DMA after kexec.
	 * <!-- end-model-doc -->
	 * @see #NO_UNPRESERVED_DMA_VALUE
	 * @generated
	 * @ordered
	 */
	NO_UNPRESERVED_DMA(1, "NO_UNPRESERVED_DMA", "no-unpreserved-dma"),

	/**
	 * The '<em><b>TABLES PRESERVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything that is reachable from preserved tables is preserved.
	 * <!-- end-model-doc -->
	 * @see #TABLES_PRESERVED_VALUE
	 * @generated
	 * @ordered
	 */
	TABLES_PRESERVED(2, "TABLES_PRESERVED", "tables-preserved"),

	/**
	 * The '<em><b>REFERENCE COUNTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every reference count equals its references.
	 * <!-- end-model-doc -->
	 * @see #REFERENCE_COUNTS_VALUE
	 * @generated
	 * @ordered
	 */
	REFERENCE_COUNTS(3, "REFERENCE_COUNTS", "reference-counts"),

	/**
	 * The '<em><b>DOMAIN IDS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domain ids are unique per unit, and taken only on the units that use them.
	 * <!-- end-model-doc -->
	 * @see #DOMAIN_IDS_VALUE
	 * @generated
	 * @ordered
	 */
	DOMAIN_IDS(4, "DOMAIN_IDS", "domain-ids"),

	/**
	 * The '<em><b>NO LEAKS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing is left behind after unpreserve.
	 * <!-- end-model-doc -->
	 * @see #NO_LEAKS_VALUE
	 * @generated
	 * @ordered
	 */
	NO_LEAKS(5, "NO_LEAKS", "no-leaks"),

	/**
	 * The '<em><b>NO SLEEP IN ATOMIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody sleeps while holding a spinlock.
	 * <!-- end-model-doc -->
	 * @see #NO_SLEEP_IN_ATOMIC_VALUE
	 * @generated
	 * @ordered
	 */
	NO_SLEEP_IN_ATOMIC(6, "NO_SLEEP_IN_ATOMIC", "no-sleep-in-atomic"),

	/**
	 * The '<em><b>ABI CONFORMANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes conform to the ABI.
	 * <!-- end-model-doc -->
	 * @see #ABI_CONFORMANCE_VALUE
	 * @generated
	 * @ordered
	 */
	ABI_CONFORMANCE(7, "ABI_CONFORMANCE", "abi-conformance");

	/**
	 * The '<em><b>DMA UNDISTURBED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No DMA of a preserved device faults or lands in foreign memory, from mark to finish.
	 * <!-- end-model-doc -->
	 * @see #DMA_UNDISTURBED
	 * @model literal="dma-undisturbed"
	 * @generated
	 * @ordered
	 */
	public static final int DMA_UNDISTURBED_VALUE = 0;

	/**
	 * The '<em><b>NO UNPRESERVED DMA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No device that was not preserved can do DMA after kexec.
	 * <!-- end-model-doc -->
	 * @see #NO_UNPRESERVED_DMA
	 * @model literal="no-unpreserved-dma"
	 * @generated
	 * @ordered
	 */
	public static final int NO_UNPRESERVED_DMA_VALUE = 1;

	/**
	 * The '<em><b>TABLES PRESERVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything that is reachable from preserved tables is preserved.
	 * <!-- end-model-doc -->
	 * @see #TABLES_PRESERVED
	 * @model literal="tables-preserved"
	 * @generated
	 * @ordered
	 */
	public static final int TABLES_PRESERVED_VALUE = 2;

	/**
	 * The '<em><b>REFERENCE COUNTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every reference count equals its references.
	 * <!-- end-model-doc -->
	 * @see #REFERENCE_COUNTS
	 * @model literal="reference-counts"
	 * @generated
	 * @ordered
	 */
	public static final int REFERENCE_COUNTS_VALUE = 3;

	/**
	 * The '<em><b>DOMAIN IDS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domain ids are unique per unit, and taken only on the units that use them.
	 * <!-- end-model-doc -->
	 * @see #DOMAIN_IDS
	 * @model literal="domain-ids"
	 * @generated
	 * @ordered
	 */
	public static final int DOMAIN_IDS_VALUE = 4;

	/**
	 * The '<em><b>NO LEAKS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing is left behind after unpreserve.
	 * <!-- end-model-doc -->
	 * @see #NO_LEAKS
	 * @model literal="no-leaks"
	 * @generated
	 * @ordered
	 */
	public static final int NO_LEAKS_VALUE = 5;

	/**
	 * The '<em><b>NO SLEEP IN ATOMIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody sleeps while holding a spinlock.
	 * <!-- end-model-doc -->
	 * @see #NO_SLEEP_IN_ATOMIC
	 * @model literal="no-sleep-in-atomic"
	 * @generated
	 * @ordered
	 */
	public static final int NO_SLEEP_IN_ATOMIC_VALUE = 6;

	/**
	 * The '<em><b>ABI CONFORMANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes conform to the ABI.
	 * <!-- end-model-doc -->
	 * @see #ABI_CONFORMANCE
	 * @model literal="abi-conformance"
	 * @generated
	 * @ordered
	 */
	public static final int ABI_CONFORMANCE_VALUE = 7;

	/**
	 * An array of all the '<em><b>Invariant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Invariant[] VALUES_ARRAY =
		new Invariant[] {
			DMA_UNDISTURBED,
			NO_UNPRESERVED_DMA,
			TABLES_PRESERVED,
			REFERENCE_COUNTS,
			DOMAIN_IDS,
			NO_LEAKS,
			NO_SLEEP_IN_ATOMIC,
			ABI_CONFORMANCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Invariant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Invariant> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Invariant</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Invariant get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Invariant result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Invariant</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Invariant getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Invariant result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Invariant</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Invariant get(int value) {
		switch (value) {
			case DMA_UNDISTURBED_VALUE: return DMA_UNDISTURBED;
			case NO_UNPRESERVED_DMA_VALUE: return NO_UNPRESERVED_DMA;
			case TABLES_PRESERVED_VALUE: return TABLES_PRESERVED;
			case REFERENCE_COUNTS_VALUE: return REFERENCE_COUNTS;
			case DOMAIN_IDS_VALUE: return DOMAIN_IDS;
			case NO_LEAKS_VALUE: return NO_LEAKS;
			case NO_SLEEP_IN_ATOMIC_VALUE: return NO_SLEEP_IN_ATOMIC;
			case ABI_CONFORMANCE_VALUE: return ABI_CONFORMANCE;
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
	private Invariant(int value, String name, String literal) {
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
	
} //Invariant
