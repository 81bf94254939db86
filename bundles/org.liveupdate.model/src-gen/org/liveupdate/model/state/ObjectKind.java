/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Object Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a kernel has beside the bytes.
 * <!-- end-model-doc -->
 * @see org.liveupdate.model.state.StatePackage#getObjectKind()
 * @model
 * @generated
 */
public enum ObjectKind implements Enumerator {
	/**
	 * The '<em><b>GROUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An IOMMU group.
	 * <!-- end-model-doc -->
	 * @see #GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	GROUP(0, "GROUP", "group"),

	/**
	 * The '<em><b>OWNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who owns the DMA of a group.
	 * <!-- end-model-doc -->
	 * @see #OWNER_VALUE
	 * @generated
	 * @ordered
	 */
	OWNER(1, "OWNER", "owner"),

	/**
	 * The '<em><b>IOMMUFD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An iommufd context.
	 * <!-- end-model-doc -->
	 * @see #IOMMUFD_VALUE
	 * @generated
	 * @ordered
	 */
	IOMMUFD(2, "IOMMUFD", "iommufd"),

	/**
	 * The '<em><b>IOAS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An I/O address space.
	 * <!-- end-model-doc -->
	 * @see #IOAS_VALUE
	 * @generated
	 * @ordered
	 */
	IOAS(3, "IOAS", "IOAS"),

	/**
	 * The '<em><b>HWPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A hardware page table.
	 * <!-- end-model-doc -->
	 * @see #HWPT_VALUE
	 * @generated
	 * @ordered
	 */
	HWPT(4, "HWPT", "HWPT"),

	/**
	 * The '<em><b>DEVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A device that is bound to an iommufd.
	 * <!-- end-model-doc -->
	 * @see #DEVICE_VALUE
	 * @generated
	 * @ordered
	 */
	DEVICE(5, "DEVICE", "bound device"),

	/**
	 * The '<em><b>SESSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A LUO session as the running kernel has it.
	 * <!-- end-model-doc -->
	 * @see #SESSION_VALUE
	 * @generated
	 * @ordered
	 */
	SESSION(6, "SESSION", "LUO session"),

	/**
	 * The '<em><b>FILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A file in use.
	 * <!-- end-model-doc -->
	 * @see #FILE_VALUE
	 * @generated
	 * @ordered
	 */
	FILE(7, "FILE", "open file"),

	/**
	 * The '<em><b>PROCESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A process.
	 * <!-- end-model-doc -->
	 * @see #PROCESS_VALUE
	 * @generated
	 * @ordered
	 */
	PROCESS(8, "PROCESS", "process");

	/**
	 * The '<em><b>GROUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An IOMMU group.
	 * <!-- end-model-doc -->
	 * @see #GROUP
	 * @model literal="group"
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_VALUE = 0;

	/**
	 * The '<em><b>OWNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who owns the DMA of a group.
	 * <!-- end-model-doc -->
	 * @see #OWNER
	 * @model literal="owner"
	 * @generated
	 * @ordered
	 */
	public static final int OWNER_VALUE = 1;

	/**
	 * The '<em><b>IOMMUFD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An iommufd context.
	 * <!-- end-model-doc -->
	 * @see #IOMMUFD
	 * @model literal="iommufd"
	 * @generated
	 * @ordered
	 */
	public static final int IOMMUFD_VALUE = 2;

	/**
	 * The '<em><b>IOAS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An I/O address space.
	 * <!-- end-model-doc -->
	 * @see #IOAS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IOAS_VALUE = 3;

	/**
	 * The '<em><b>HWPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A hardware page table.
	 * <!-- end-model-doc -->
	 * @see #HWPT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HWPT_VALUE = 4;

	/**
	 * The '<em><b>DEVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A device that is bound to an iommufd.
	 * <!-- end-model-doc -->
	 * @see #DEVICE
	 * @model literal="bound device"
	 * @generated
	 * @ordered
	 */
	public static final int DEVICE_VALUE = 5;

	/**
	 * The '<em><b>SESSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A LUO session as the running kernel has it.
	 * <!-- end-model-doc -->
	 * @see #SESSION
	 * @model literal="LUO session"
	 * @generated
	 * @ordered
	 */
	public static final int SESSION_VALUE = 6;

	/**
	 * The '<em><b>FILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A file in use.
	 * <!-- end-model-doc -->
	 * @see #FILE
	 * @model literal="open file"
	 * @generated
	 * @ordered
	 */
	public static final int FILE_VALUE = 7;

	/**
	 * The '<em><b>PROCESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A process.
	 * <!-- end-model-doc -->
	 * @see #PROCESS
	 * @model literal="process"
	 * @generated
	 * @ordered
	 */
	public static final int PROCESS_VALUE = 8;

	/**
	 * An array of all the '<em><b>Object Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ObjectKind[] VALUES_ARRAY =
		new ObjectKind[] {
			GROUP,
			OWNER,
			IOMMUFD,
			IOAS,
			HWPT,
			DEVICE,
			SESSION,
			FILE,
			PROCESS,
		};

	/**
	 * A public read-only list of all the '<em><b>Object Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ObjectKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Object Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObjectKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ObjectKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Object Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObjectKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ObjectKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Object Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObjectKind get(int value) {
		switch (value) {
			case GROUP_VALUE: return GROUP;
			case OWNER_VALUE: return OWNER;
			case IOMMUFD_VALUE: return IOMMUFD;
			case IOAS_VALUE: return IOAS;
			case HWPT_VALUE: return HWPT;
			case DEVICE_VALUE: return DEVICE;
			case SESSION_VALUE: return SESSION;
			case FILE_VALUE: return FILE;
			case PROCESS_VALUE: return PROCESS;
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
	private ObjectKind(int value, String name, String literal) {
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
	
} //ObjectKind
