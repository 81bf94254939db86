/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unload Module</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kernel module is removed (rmmod), which fails while it is in use.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.UnloadModule#getModule <em>Module</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getUnloadModule()
 * @model
 * @generated
 */
public interface UnloadModule extends Event {
	/**
	 * Returns the value of the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name: iommufd or vfio_pci.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Module</em>' attribute.
	 * @see #setModule(String)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getUnloadModule_Module()
	 * @model
	 * @generated
	 */
	String getModule();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.UnloadModule#getModule <em>Module</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Module</em>' attribute.
	 * @see #getModule()
	 * @generated
	 */
	void setModule(String value);

} // UnloadModule
