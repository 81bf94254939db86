/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bind Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * VFIO_DEVICE_BIND_IOMMUFD.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.BindDevice#getIommufd <em>Iommufd</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getBindDevice()
 * @model
 * @generated
 */
public interface BindDevice extends CdevCall {
	/**
	 * Returns the value of the '<em><b>Iommufd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The iommufd.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iommufd</em>' reference.
	 * @see #setIommufd(Iommufd)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getBindDevice_Iommufd()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://liveupdate.org/label text='iommufd'"
	 * @generated
	 */
	Iommufd getIommufd();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.BindDevice#getIommufd <em>Iommufd</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommufd</em>' reference.
	 * @see #getIommufd()
	 * @generated
	 */
	void setIommufd(Iommufd value);

} // BindDevice
