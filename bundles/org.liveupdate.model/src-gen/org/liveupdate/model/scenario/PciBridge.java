/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Bridge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A PCI bridge with the devices behind it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.PciBridge#getSecondaryBus <em>Secondary Bus</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciBridge#getSubordinateBus <em>Subordinate Bus</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciBridge#isConventional <em>Conventional</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciBridge#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciBridge()
 * @model annotation="http://liveupdate.org/label text='PCI Bridge'"
 * @generated
 */
public interface PciBridge extends PciFunction {
	/**
	 * Returns the value of the '<em><b>Secondary Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the bus behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondary Bus</em>' attribute.
	 * @see #setSecondaryBus(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciBridge_SecondaryBus()
	 * @model
	 * @generated
	 */
	int getSecondaryBus();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciBridge#getSecondaryBus <em>Secondary Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secondary Bus</em>' attribute.
	 * @see #getSecondaryBus()
	 * @generated
	 */
	void setSecondaryBus(int value);

	/**
	 * Returns the value of the '<em><b>Subordinate Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest bus number behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subordinate Bus</em>' attribute.
	 * @see #setSubordinateBus(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciBridge_SubordinateBus()
	 * @model
	 * @generated
	 */
	int getSubordinateBus();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciBridge#getSubordinateBus <em>Subordinate Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subordinate Bus</em>' attribute.
	 * @see #getSubordinateBus()
	 * @generated
	 */
	void setSubordinateBus(int value);

	/**
	 * Returns the value of the '<em><b>Conventional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bridge to conventional PCI: DMA from behind it carries its requester id, too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conventional</em>' attribute.
	 * @see #setConventional(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciBridge_Conventional()
	 * @model
	 * @generated
	 */
	boolean isConventional();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciBridge#isConventional <em>Conventional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conventional</em>' attribute.
	 * @see #isConventional()
	 * @generated
	 */
	void setConventional(boolean value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.scenario.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciBridge_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Device> getDevices();

} // PciBridge
