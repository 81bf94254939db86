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
 * A representation of the literals of the enumeration '<em><b>Kexec Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a kexec goes.
 * <!-- end-model-doc -->
 * @see org.liveupdate.model.scenario.ScenarioPackage#getKexecStage()
 * @model
 * @generated
 */
public enum KexecStage implements Enumerator {
	/**
	 * The '<em><b>SERIALIZE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * liveupdate_reboot() has frozen and serialized the sessions.
	 * <!-- end-model-doc -->
	 * @see #SERIALIZE_VALUE
	 * @generated
	 * @ordered
	 */
	SERIALIZE(0, "SERIALIZE", "serialize"),

	/**
	 * The '<em><b>SHUTDOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices and IOMMUs were shut down by the old kernel.
	 * <!-- end-model-doc -->
	 * @see #SHUTDOWN_VALUE
	 * @generated
	 * @ordered
	 */
	SHUTDOWN(1, "SHUTDOWN", "shutdown"),

	/**
	 * The '<em><b>GAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The new kernel runs; nothing of the IOMMU was touched yet.
	 * <!-- end-model-doc -->
	 * @see #GAP_VALUE
	 * @generated
	 * @ordered
	 */
	GAP(2, "GAP", "gap"),

	/**
	 * The '<em><b>BOOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The new kernel has probed every device.
	 * <!-- end-model-doc -->
	 * @see #BOOT_VALUE
	 * @generated
	 * @ordered
	 */
	BOOT(3, "BOOT", "boot");

	/**
	 * The '<em><b>SERIALIZE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * liveupdate_reboot() has frozen and serialized the sessions.
	 * <!-- end-model-doc -->
	 * @see #SERIALIZE
	 * @model literal="serialize"
	 * @generated
	 * @ordered
	 */
	public static final int SERIALIZE_VALUE = 0;

	/**
	 * The '<em><b>SHUTDOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices and IOMMUs were shut down by the old kernel.
	 * <!-- end-model-doc -->
	 * @see #SHUTDOWN
	 * @model literal="shutdown"
	 * @generated
	 * @ordered
	 */
	public static final int SHUTDOWN_VALUE = 1;

	/**
	 * The '<em><b>GAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The new kernel runs; nothing of the IOMMU was touched yet.
	 * <!-- end-model-doc -->
	 * @see #GAP
	 * @model literal="gap"
	 * @generated
	 * @ordered
	 */
	public static final int GAP_VALUE = 2;

	/**
	 * The '<em><b>BOOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The new kernel has probed every device.
	 * <!-- end-model-doc -->
	 * @see #BOOT
	 * @model literal="boot"
	 * @generated
	 * @ordered
	 */
	public static final int BOOT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Kexec Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final KexecStage[] VALUES_ARRAY =
		new KexecStage[] {
			SERIALIZE,
			SHUTDOWN,
			GAP,
			BOOT,
		};

	/**
	 * A public read-only list of all the '<em><b>Kexec Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<KexecStage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kexec Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static KexecStage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			KexecStage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kexec Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static KexecStage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			KexecStage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kexec Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static KexecStage get(int value) {
		switch (value) {
			case SERIALIZE_VALUE: return SERIALIZE;
			case SHUTDOWN_VALUE: return SHUTDOWN;
			case GAP_VALUE: return GAP;
			case BOOT_VALUE: return BOOT;
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
	private KexecStage(int value, String name, String literal) {
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
	
} //KexecStage
