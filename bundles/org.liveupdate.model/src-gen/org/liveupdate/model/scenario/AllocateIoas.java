/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Allocate Ioas</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * IOMMU_IOAS_ALLOC.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.AllocateIoas#getIoas <em>Ioas</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getAllocateIoas()
 * @model annotation="http://liveupdate.org/label text='Allocate IOAS'"
 * @generated
 */
public interface AllocateIoas extends SystemCall {
	/**
	 * Returns the value of the '<em><b>Ioas</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The I/O address space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ioas</em>' reference.
	 * @see #setIoas(Ioas)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getAllocateIoas_Ioas()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://liveupdate.org/label text='IOAS'"
	 * @generated
	 */
	Ioas getIoas();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.AllocateIoas#getIoas <em>Ioas</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ioas</em>' reference.
	 * @see #getIoas()
	 * @generated
	 */
	void setIoas(Ioas value);

} // AllocateIoas
