/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The state of the PCI core.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.PciState#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PciState#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getPciState()
 * @model annotation="http://liveupdate.org/label text='PCI State'"
 * @generated
 */
public interface PciState extends Element {
	/**
	 * Returns the value of the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compatible string of the FLB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compatible</em>' attribute.
	 * @see #setCompatible(String)
	 * @see org.liveupdate.model.state.StatePackage#getPciState_Compatible()
	 * @model
	 * @generated
	 */
	String getCompatible();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PciState#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(String value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.PciDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Used slots in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getPciState_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<PciDevice> getDevices();

} // PciState
