/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that does DMA.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Device#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Device#isPresent <em>Present</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getDevice()
 * @model abstract="true"
 * @generated
 */
public interface Device extends Element {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit that translates it; the one that includes all when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(IommuUnit)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDevice_Unit()
	 * @model resolveProxies="false"
	 *        annotation="http://liveupdate.org/label text='IOMMU unit'"
	 * @generated
	 */
	IommuUnit getUnit();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Device#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(IommuUnit value);

	/**
	 * Returns the value of the '<em><b>Present</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is there when the machine is switched on; else it can be added while the machine runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Present</em>' attribute.
	 * @see #setPresent(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDevice_Present()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='Present at boot'"
	 * @generated
	 */
	boolean isPresent();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Device#isPresent <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Present</em>' attribute.
	 * @see #isPresent()
	 * @generated
	 */
	void setPresent(boolean value);

} // Device
