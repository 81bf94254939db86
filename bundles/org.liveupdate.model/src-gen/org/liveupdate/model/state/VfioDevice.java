/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vfio Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A preserved vfio-pci device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.VfioDevice#getBdf <em>Bdf</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getVfioDevice()
 * @model annotation="http://liveupdate.org/label text='vfio-pci Device'"
 * @generated
 */
public interface VfioDevice extends FileContent {
	/**
	 * Returns the value of the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bus, device and function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bdf</em>' attribute.
	 * @see #setBdf(String)
	 * @see org.liveupdate.model.state.StatePackage#getVfioDevice_Bdf()
	 * @model annotation="http://liveupdate.org/label text='BDF'"
	 * @generated
	 */
	String getBdf();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.VfioDevice#getBdf <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bdf</em>' attribute.
	 * @see #getBdf()
	 * @generated
	 */
	void setBdf(String value);

} // VfioDevice
