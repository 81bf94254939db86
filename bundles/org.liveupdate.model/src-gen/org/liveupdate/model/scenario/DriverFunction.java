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
 * A representation of the literals of the enumeration '<em><b>Driver Function</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A function of the kernel that a kernel driver calls.
 * <!-- end-model-doc -->
 * @see org.liveupdate.model.scenario.ScenarioPackage#getDriverFunction()
 * @model
 * @generated
 */
public enum DriverFunction implements Enumerator {
	/**
	 * The '<em><b>PRESERVE DOMAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preserves the domain that the group of the device is attached to.
	 * <!-- end-model-doc -->
	 * @see #PRESERVE_DOMAIN_VALUE
	 * @generated
	 * @ordered
	 */
	PRESERVE_DOMAIN(0, "PRESERVE_DOMAIN", "iommu_domain_preserve"),

	/**
	 * The '<em><b>UNPRESERVE DOMAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes the preservation of that domain back.
	 * <!-- end-model-doc -->
	 * @see #UNPRESERVE_DOMAIN_VALUE
	 * @generated
	 * @ordered
	 */
	UNPRESERVE_DOMAIN(1, "UNPRESERVE_DOMAIN", "iommu_domain_unpreserve"),

	/**
	 * The '<em><b>PRESERVE DEVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preserves the device with that domain and its unit.
	 * <!-- end-model-doc -->
	 * @see #PRESERVE_DEVICE_VALUE
	 * @generated
	 * @ordered
	 */
	PRESERVE_DEVICE(2, "PRESERVE_DEVICE", "iommu_preserve_device"),

	/**
	 * The '<em><b>UNPRESERVE DEVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes the preservation of the device back.
	 * <!-- end-model-doc -->
	 * @see #UNPRESERVE_DEVICE_VALUE
	 * @generated
	 * @ordered
	 */
	UNPRESERVE_DEVICE(3, "UNPRESERVE_DEVICE", "iommu_unpreserve_device"),

	/**
	 * The '<em><b>PRESERVE UNIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preserves the unit of the device, without the lock that the function needs.
	 * <!-- end-model-doc -->
	 * @see #PRESERVE_UNIT_VALUE
	 * @generated
	 * @ordered
	 */
	PRESERVE_UNIT(4, "PRESERVE_UNIT", "iommu_preserve_locked"),

	/**
	 * The '<em><b>UNPRESERVE UNIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes the preservation of the unit back, with the lock.
	 * <!-- end-model-doc -->
	 * @see #UNPRESERVE_UNIT_VALUE
	 * @generated
	 * @ordered
	 */
	UNPRESERVE_UNIT(5, "UNPRESERVE_UNIT", "iommu_unpreserve_locked"),

	/**
	 * The '<em><b>CLAIM DMA OWNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Claims the DMA of the group, with the cookie as owner.
	 * <!-- end-model-doc -->
	 * @see #CLAIM_DMA_OWNER_VALUE
	 * @generated
	 * @ordered
	 */
	CLAIM_DMA_OWNER(6, "CLAIM_DMA_OWNER", "iommu_device_claim_dma_owner"),

	/**
	 * The '<em><b>RESTORE OWNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives the group to the preserved iommufd with the cookie as token, as when its domain is restored.
	 * <!-- end-model-doc -->
	 * @see #RESTORE_OWNER_VALUE
	 * @generated
	 * @ordered
	 */
	RESTORE_OWNER(7, "RESTORE_OWNER", "__iommu_group_maybe_restore_domain"),

	/**
	 * The '<em><b>USE DEFAULT DOMAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uses the device through the DMA API.
	 * <!-- end-model-doc -->
	 * @see #USE_DEFAULT_DOMAIN_VALUE
	 * @generated
	 * @ordered
	 */
	USE_DEFAULT_DOMAIN(8, "USE_DEFAULT_DOMAIN", "iommu_device_use_default_domain"),

	/**
	 * The '<em><b>GET TOKEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asks for the token of a file of a session, without the mutex of the session.
	 * <!-- end-model-doc -->
	 * @see #GET_TOKEN_VALUE
	 * @generated
	 * @ordered
	 */
	GET_TOKEN(9, "GET_TOKEN", "liveupdate_get_token_outgoing"),

	/**
	 * The '<em><b>FREE DOMAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attaches the group to its default domain and frees the domain that it had.
	 * <!-- end-model-doc -->
	 * @see #FREE_DOMAIN_VALUE
	 * @generated
	 * @ordered
	 */
	FREE_DOMAIN(10, "FREE_DOMAIN", "iommu_domain_free");

	/**
	 * The '<em><b>PRESERVE DOMAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preserves the domain that the group of the device is attached to.
	 * <!-- end-model-doc -->
	 * @see #PRESERVE_DOMAIN
	 * @model literal="iommu_domain_preserve"
	 * @generated
	 * @ordered
	 */
	public static final int PRESERVE_DOMAIN_VALUE = 0;

	/**
	 * The '<em><b>UNPRESERVE DOMAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes the preservation of that domain back.
	 * <!-- end-model-doc -->
	 * @see #UNPRESERVE_DOMAIN
	 * @model literal="iommu_domain_unpreserve"
	 * @generated
	 * @ordered
	 */
	public static final int UNPRESERVE_DOMAIN_VALUE = 1;

	/**
	 * The '<em><b>PRESERVE DEVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preserves the device with that domain and its unit.
	 * <!-- end-model-doc -->
	 * @see #PRESERVE_DEVICE
	 * @model literal="iommu_preserve_device"
	 * @generated
	 * @ordered
	 */
	public static final int PRESERVE_DEVICE_VALUE = 2;

	/**
	 * The '<em><b>UNPRESERVE DEVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes the preservation of the device back.
	 * <!-- end-model-doc -->
	 * @see #UNPRESERVE_DEVICE
	 * @model literal="iommu_unpreserve_device"
	 * @generated
	 * @ordered
	 */
	public static final int UNPRESERVE_DEVICE_VALUE = 3;

	/**
	 * The '<em><b>PRESERVE UNIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preserves the unit of the device, without the lock that the function needs.
	 * <!-- end-model-doc -->
	 * @see #PRESERVE_UNIT
	 * @model literal="iommu_preserve_locked"
	 * @generated
	 * @ordered
	 */
	public static final int PRESERVE_UNIT_VALUE = 4;

	/**
	 * The '<em><b>UNPRESERVE UNIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes the preservation of the unit back, with the lock.
	 * <!-- end-model-doc -->
	 * @see #UNPRESERVE_UNIT
	 * @model literal="iommu_unpreserve_locked"
	 * @generated
	 * @ordered
	 */
	public static final int UNPRESERVE_UNIT_VALUE = 5;

	/**
	 * The '<em><b>CLAIM DMA OWNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Claims the DMA of the group, with the cookie as owner.
	 * <!-- end-model-doc -->
	 * @see #CLAIM_DMA_OWNER
	 * @model literal="iommu_device_claim_dma_owner"
	 * @generated
	 * @ordered
	 */
	public static final int CLAIM_DMA_OWNER_VALUE = 6;

	/**
	 * The '<em><b>RESTORE OWNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives the group to the preserved iommufd with the cookie as token, as when its domain is restored.
	 * <!-- end-model-doc -->
	 * @see #RESTORE_OWNER
	 * @model literal="__iommu_group_maybe_restore_domain"
	 * @generated
	 * @ordered
	 */
	public static final int RESTORE_OWNER_VALUE = 7;

	/**
	 * The '<em><b>USE DEFAULT DOMAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uses the device through the DMA API.
	 * <!-- end-model-doc -->
	 * @see #USE_DEFAULT_DOMAIN
	 * @model literal="iommu_device_use_default_domain"
	 * @generated
	 * @ordered
	 */
	public static final int USE_DEFAULT_DOMAIN_VALUE = 8;

	/**
	 * The '<em><b>GET TOKEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asks for the token of a file of a session, without the mutex of the session.
	 * <!-- end-model-doc -->
	 * @see #GET_TOKEN
	 * @model literal="liveupdate_get_token_outgoing"
	 * @generated
	 * @ordered
	 */
	public static final int GET_TOKEN_VALUE = 9;

	/**
	 * The '<em><b>FREE DOMAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attaches the group to its default domain and frees the domain that it had.
	 * <!-- end-model-doc -->
	 * @see #FREE_DOMAIN
	 * @model literal="iommu_domain_free"
	 * @generated
	 * @ordered
	 */
	public static final int FREE_DOMAIN_VALUE = 10;

	/**
	 * An array of all the '<em><b>Driver Function</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DriverFunction[] VALUES_ARRAY =
		new DriverFunction[] {
			PRESERVE_DOMAIN,
			UNPRESERVE_DOMAIN,
			PRESERVE_DEVICE,
			UNPRESERVE_DEVICE,
			PRESERVE_UNIT,
			UNPRESERVE_UNIT,
			CLAIM_DMA_OWNER,
			RESTORE_OWNER,
			USE_DEFAULT_DOMAIN,
			GET_TOKEN,
			FREE_DOMAIN,
		};

	/**
	 * A public read-only list of all the '<em><b>Driver Function</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DriverFunction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Driver Function</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverFunction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DriverFunction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Function</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverFunction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DriverFunction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Function</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverFunction get(int value) {
		switch (value) {
			case PRESERVE_DOMAIN_VALUE: return PRESERVE_DOMAIN;
			case UNPRESERVE_DOMAIN_VALUE: return UNPRESERVE_DOMAIN;
			case PRESERVE_DEVICE_VALUE: return PRESERVE_DEVICE;
			case UNPRESERVE_DEVICE_VALUE: return UNPRESERVE_DEVICE;
			case PRESERVE_UNIT_VALUE: return PRESERVE_UNIT;
			case UNPRESERVE_UNIT_VALUE: return UNPRESERVE_UNIT;
			case CLAIM_DMA_OWNER_VALUE: return CLAIM_DMA_OWNER;
			case RESTORE_OWNER_VALUE: return RESTORE_OWNER;
			case USE_DEFAULT_DOMAIN_VALUE: return USE_DEFAULT_DOMAIN;
			case GET_TOKEN_VALUE: return GET_TOKEN;
			case FREE_DOMAIN_VALUE: return FREE_DOMAIN;
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
	private DriverFunction(int value, String name, String literal) {
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
	
} //DriverFunction
