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
 * A representation of the literals of the enumeration '<em><b>Counted</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an expectation counts.
 * <!-- end-model-doc -->
 * @see org.liveupdate.model.scenario.ScenarioPackage#getCounted()
 * @model
 * @generated
 */
public enum Counted implements Enumerator {
	/**
	 * The '<em><b>PRESERVED FOLIOS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folios that KHO preserves.
	 * <!-- end-model-doc -->
	 * @see #PRESERVED_FOLIOS_VALUE
	 * @generated
	 * @ordered
	 */
	PRESERVED_FOLIOS(0, "PRESERVED_FOLIOS", "preserved-folios"),

	/**
	 * The '<em><b>PRESERVED UNITS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Live IOMMU entries.
	 * <!-- end-model-doc -->
	 * @see #PRESERVED_UNITS_VALUE
	 * @generated
	 * @ordered
	 */
	PRESERVED_UNITS(1, "PRESERVED_UNITS", "preserved-units"),

	/**
	 * The '<em><b>PRESERVED DOMAINS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Live domain entries.
	 * <!-- end-model-doc -->
	 * @see #PRESERVED_DOMAINS_VALUE
	 * @generated
	 * @ordered
	 */
	PRESERVED_DOMAINS(2, "PRESERVED_DOMAINS", "preserved-domains"),

	/**
	 * The '<em><b>PRESERVED DEVICES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Live device entries.
	 * <!-- end-model-doc -->
	 * @see #PRESERVED_DEVICES_VALUE
	 * @generated
	 * @ordered
	 */
	PRESERVED_DEVICES(3, "PRESERVED_DEVICES", "preserved-devices"),

	/**
	 * The '<em><b>SESSIONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sessions, outgoing and incoming.
	 * <!-- end-model-doc -->
	 * @see #SESSIONS_VALUE
	 * @generated
	 * @ordered
	 */
	SESSIONS(4, "SESSIONS", "sessions"),

	/**
	 * The '<em><b>FILES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files in sessions.
	 * <!-- end-model-doc -->
	 * @see #FILES_VALUE
	 * @generated
	 * @ordered
	 */
	FILES(5, "FILES", "files"),

	/**
	 * The '<em><b>FLBS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * FLBs with a reference.
	 * <!-- end-model-doc -->
	 * @see #FLBS_VALUE
	 * @generated
	 * @ordered
	 */
	FLBS(6, "FLBS", "flbs"),

	/**
	 * The '<em><b>IOMMU PAGES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages that the IOMMU accounting knows (nr_iommu_pages).
	 * <!-- end-model-doc -->
	 * @see #IOMMU_PAGES_VALUE
	 * @generated
	 * @ordered
	 */
	IOMMU_PAGES(7, "IOMMU_PAGES", "iommu-pages"),

	/**
	 * The '<em><b>MAPPED PAGES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 4 KiB pages that page tables map.
	 * <!-- end-model-doc -->
	 * @see #MAPPED_PAGES_VALUE
	 * @generated
	 * @ordered
	 */
	MAPPED_PAGES(8, "MAPPED_PAGES", "mapped-pages"),

	/**
	 * The '<em><b>LEAKED FOLIOS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folios without an owner.
	 * <!-- end-model-doc -->
	 * @see #LEAKED_FOLIOS_VALUE
	 * @generated
	 * @ordered
	 */
	LEAKED_FOLIOS(9, "LEAKED_FOLIOS", "leaked-folios"),

	/**
	 * The '<em><b>LOST FOLIOS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preserved folios that the new kernel could not restore.
	 * <!-- end-model-doc -->
	 * @see #LOST_FOLIOS_VALUE
	 * @generated
	 * @ordered
	 */
	LOST_FOLIOS(10, "LOST_FOLIOS", "lost-folios"),

	/**
	 * The '<em><b>PROBLEMS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Problems that decoding reports.
	 * <!-- end-model-doc -->
	 * @see #PROBLEMS_VALUE
	 * @generated
	 * @ordered
	 */
	PROBLEMS(11, "PROBLEMS", "problems"),

	/**
	 * The '<em><b>WARNINGS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Warnings in the kernel log.
	 * <!-- end-model-doc -->
	 * @see #WARNINGS_VALUE
	 * @generated
	 * @ordered
	 */
	WARNINGS(12, "WARNINGS", "warnings");

	/**
	 * The '<em><b>PRESERVED FOLIOS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folios that KHO preserves.
	 * <!-- end-model-doc -->
	 * @see #PRESERVED_FOLIOS
	 * @model literal="preserved-folios"
	 * @generated
	 * @ordered
	 */
	public static final int PRESERVED_FOLIOS_VALUE = 0;

	/**
	 * The '<em><b>PRESERVED UNITS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Live IOMMU entries.
	 * <!-- end-model-doc -->
	 * @see #PRESERVED_UNITS
	 * @model literal="preserved-units"
	 * @generated
	 * @ordered
	 */
	public static final int PRESERVED_UNITS_VALUE = 1;

	/**
	 * The '<em><b>PRESERVED DOMAINS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Live domain entries.
	 * <!-- end-model-doc -->
	 * @see #PRESERVED_DOMAINS
	 * @model literal="preserved-domains"
	 * @generated
	 * @ordered
	 */
	public static final int PRESERVED_DOMAINS_VALUE = 2;

	/**
	 * The '<em><b>PRESERVED DEVICES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Live device entries.
	 * <!-- end-model-doc -->
	 * @see #PRESERVED_DEVICES
	 * @model literal="preserved-devices"
	 * @generated
	 * @ordered
	 */
	public static final int PRESERVED_DEVICES_VALUE = 3;

	/**
	 * The '<em><b>SESSIONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sessions, outgoing and incoming.
	 * <!-- end-model-doc -->
	 * @see #SESSIONS
	 * @model literal="sessions"
	 * @generated
	 * @ordered
	 */
	public static final int SESSIONS_VALUE = 4;

	/**
	 * The '<em><b>FILES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files in sessions.
	 * <!-- end-model-doc -->
	 * @see #FILES
	 * @model literal="files"
	 * @generated
	 * @ordered
	 */
	public static final int FILES_VALUE = 5;

	/**
	 * The '<em><b>FLBS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * FLBs with a reference.
	 * <!-- end-model-doc -->
	 * @see #FLBS
	 * @model literal="flbs"
	 * @generated
	 * @ordered
	 */
	public static final int FLBS_VALUE = 6;

	/**
	 * The '<em><b>IOMMU PAGES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages that the IOMMU accounting knows (nr_iommu_pages).
	 * <!-- end-model-doc -->
	 * @see #IOMMU_PAGES
	 * @model literal="iommu-pages"
	 * @generated
	 * @ordered
	 */
	public static final int IOMMU_PAGES_VALUE = 7;

	/**
	 * The '<em><b>MAPPED PAGES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 4 KiB pages that page tables map.
	 * <!-- end-model-doc -->
	 * @see #MAPPED_PAGES
	 * @model literal="mapped-pages"
	 * @generated
	 * @ordered
	 */
	public static final int MAPPED_PAGES_VALUE = 8;

	/**
	 * The '<em><b>LEAKED FOLIOS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folios without an owner.
	 * <!-- end-model-doc -->
	 * @see #LEAKED_FOLIOS
	 * @model literal="leaked-folios"
	 * @generated
	 * @ordered
	 */
	public static final int LEAKED_FOLIOS_VALUE = 9;

	/**
	 * The '<em><b>LOST FOLIOS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preserved folios that the new kernel could not restore.
	 * <!-- end-model-doc -->
	 * @see #LOST_FOLIOS
	 * @model literal="lost-folios"
	 * @generated
	 * @ordered
	 */
	public static final int LOST_FOLIOS_VALUE = 10;

	/**
	 * The '<em><b>PROBLEMS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Problems that decoding reports.
	 * <!-- end-model-doc -->
	 * @see #PROBLEMS
	 * @model literal="problems"
	 * @generated
	 * @ordered
	 */
	public static final int PROBLEMS_VALUE = 11;

	/**
	 * The '<em><b>WARNINGS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Warnings in the kernel log.
	 * <!-- end-model-doc -->
	 * @see #WARNINGS
	 * @model literal="warnings"
	 * @generated
	 * @ordered
	 */
	public static final int WARNINGS_VALUE = 12;

	/**
	 * An array of all the '<em><b>Counted</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Counted[] VALUES_ARRAY =
		new Counted[] {
			PRESERVED_FOLIOS,
			PRESERVED_UNITS,
			PRESERVED_DOMAINS,
			PRESERVED_DEVICES,
			SESSIONS,
			FILES,
			FLBS,
			IOMMU_PAGES,
			MAPPED_PAGES,
			LEAKED_FOLIOS,
			LOST_FOLIOS,
			PROBLEMS,
			WARNINGS,
		};

	/**
	 * A public read-only list of all the '<em><b>Counted</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Counted> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Counted</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Counted get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Counted result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Counted</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Counted getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Counted result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Counted</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Counted get(int value) {
		switch (value) {
			case PRESERVED_FOLIOS_VALUE: return PRESERVED_FOLIOS;
			case PRESERVED_UNITS_VALUE: return PRESERVED_UNITS;
			case PRESERVED_DOMAINS_VALUE: return PRESERVED_DOMAINS;
			case PRESERVED_DEVICES_VALUE: return PRESERVED_DEVICES;
			case SESSIONS_VALUE: return SESSIONS;
			case FILES_VALUE: return FILES;
			case FLBS_VALUE: return FLBS;
			case IOMMU_PAGES_VALUE: return IOMMU_PAGES;
			case MAPPED_PAGES_VALUE: return MAPPED_PAGES;
			case LEAKED_FOLIOS_VALUE: return LEAKED_FOLIOS;
			case LOST_FOLIOS_VALUE: return LOST_FOLIOS;
			case PROBLEMS_VALUE: return PROBLEMS;
			case WARNINGS_VALUE: return WARNINGS;
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
	private Counted(int value, String name, String literal) {
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
	
} //Counted
