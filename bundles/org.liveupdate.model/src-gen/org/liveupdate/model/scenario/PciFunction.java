/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.eclipse.emf.common.util.EList;

import org.liveupdate.model.Bdf;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A PCI function.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.PciFunction#getBdf <em>Bdf</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciFunction#getAliases <em>Aliases</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciFunction()
 * @model abstract="true"
 * @generated
 */
public interface PciFunction extends Device {
	/**
	 * Returns the value of the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Segment, bus, device and function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bdf</em>' attribute.
	 * @see #setBdf(Bdf)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciFunction_Bdf()
	 * @model dataType="org.liveupdate.model.scenario.Bdf"
	 *        annotation="http://liveupdate.org/label text='PCI address'"
	 * @generated
	 */
	Bdf getBdf();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciFunction#getBdf <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bdf</em>' attribute.
	 * @see #getBdf()
	 * @generated
	 */
	void setBdf(Bdf value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link org.liveupdate.model.Bdf}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More requester ids that its DMA may carry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciFunction_Aliases()
	 * @model dataType="org.liveupdate.model.scenario.Bdf"
	 *        annotation="http://liveupdate.org/label text='Requester aliases'"
	 * @generated
	 */
	EList<Bdf> getAliases();

} // PciFunction
