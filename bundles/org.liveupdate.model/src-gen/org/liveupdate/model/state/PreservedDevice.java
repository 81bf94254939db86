/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Preserved Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A serialized device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.PreservedDevice#getBdf <em>Bdf</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedDevice#getDomainId <em>Domain Id</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedDevice#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedDevice#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedDevice#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getPreservedDevice()
 * @model
 * @generated
 */
public interface PreservedDevice extends PreservedObject {
	/**
	 * Returns the value of the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Segment, bus, device and function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bdf</em>' attribute.
	 * @see #setBdf(String)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedDevice_Bdf()
	 * @model annotation="http://liveupdate.org/label text='BDF'"
	 * @generated
	 */
	String getBdf();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedDevice#getBdf <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bdf</em>' attribute.
	 * @see #getBdf()
	 * @generated
	 */
	void setBdf(String value);

	/**
	 * Returns the value of the '<em><b>Domain Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id that the hardware tables use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain Id</em>' attribute.
	 * @see #setDomainId(int)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedDevice_DomainId()
	 * @model annotation="http://liveupdate.org/label text='Domain ID'"
	 * @generated
	 */
	int getDomainId();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedDevice#getDomainId <em>Domain Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain Id</em>' attribute.
	 * @see #getDomainId()
	 * @generated
	 */
	void setDomainId(int value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.liveupdate.model.state.PreservedDomain#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The domain that it points to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' reference.
	 * @see #setDomain(PreservedDomain)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedDevice_Domain()
	 * @see org.liveupdate.model.state.PreservedDomain#getDevices
	 * @model opposite="devices" resolveProxies="false"
	 * @generated
	 */
	PreservedDomain getDomain();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedDevice#getDomain <em>Domain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' reference.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(PreservedDomain value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit that it points to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(PreservedUnit)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedDevice_Unit()
	 * @model resolveProxies="false"
	 * @generated
	 */
	PreservedUnit getUnit();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedDevice#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(PreservedUnit value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device as hardware knows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedDevice_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedDevice#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

} // PreservedDevice
