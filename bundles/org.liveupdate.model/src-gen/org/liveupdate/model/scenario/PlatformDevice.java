/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.liveupdate.model.Bdf;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Platform Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device that is not on PCI but behind an IOMMU unit (ACPI ANDD).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.PlatformDevice#getRequester <em>Requester</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getPlatformDevice()
 * @model
 * @generated
 */
public interface PlatformDevice extends Device {
	/**
	 * Returns the value of the '<em><b>Requester</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The requester id that its DMA carries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requester</em>' attribute.
	 * @see #setRequester(Bdf)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPlatformDevice_Requester()
	 * @model dataType="org.liveupdate.model.scenario.Bdf"
	 *        annotation="http://liveupdate.org/label text='Requester id'"
	 * @generated
	 */
	Bdf getRequester();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PlatformDevice#getRequester <em>Requester</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requester</em>' attribute.
	 * @see #getRequester()
	 * @generated
	 */
	void setRequester(Bdf value);

} // PlatformDevice
