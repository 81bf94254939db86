/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ioas</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An I/O address space: mappings that all of its page tables have.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Ioas#getHwpts <em>Hwpts</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Ioas#getMappings <em>Mappings</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getIoas()
 * @model annotation="http://liveupdate.org/label text='IOAS'"
 * @generated
 */
public interface Ioas extends PageTable {
	/**
	 * Returns the value of the '<em><b>Hwpts</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.scenario.Hwpt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page tables of hardware.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hwpts</em>' containment reference list.
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getIoas_Hwpts()
	 * @model containment="true"
	 *        annotation="http://liveupdate.org/label text='HWPTs'"
	 * @generated
	 */
	EList<Hwpt> getHwpts();

	/**
	 * Returns the value of the '<em><b>Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.scenario.Mapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mappings of memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mappings</em>' containment reference list.
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getIoas_Mappings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Mapping> getMappings();

} // Ioas
