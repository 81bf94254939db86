/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Allocate Hwpt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * IOMMU_HWPT_ALLOC.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.AllocateHwpt#getHwpt <em>Hwpt</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getAllocateHwpt()
 * @model annotation="http://liveupdate.org/label text='Allocate HWPT'"
 * @generated
 */
public interface AllocateHwpt extends SystemCall {
	/**
	 * Returns the value of the '<em><b>Hwpt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hwpt</em>' reference.
	 * @see #setHwpt(Hwpt)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getAllocateHwpt_Hwpt()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://liveupdate.org/label text='HWPT'"
	 * @generated
	 */
	Hwpt getHwpt();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.AllocateHwpt#getHwpt <em>Hwpt</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hwpt</em>' reference.
	 * @see #getHwpt()
	 * @generated
	 */
	void setHwpt(Hwpt value);

} // AllocateHwpt
