/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Driver Call</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kernel driver calls a function: what no program can bring about, but a wrong driver can.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.DriverCall#getFunction <em>Function</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.DriverCall#getDevice <em>Device</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.DriverCall#getSession <em>Session</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.DriverCall#getFile <em>File</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.DriverCall#getCookie <em>Cookie</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getDriverCall()
 * @model
 * @generated
 */
public interface DriverCall extends Event {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.DriverFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see org.liveupdate.model.scenario.DriverFunction
	 * @see #setFunction(DriverFunction)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDriverCall_Function()
	 * @model
	 * @generated
	 */
	DriverFunction getFunction();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DriverCall#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see org.liveupdate.model.scenario.DriverFunction
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(DriverFunction value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device that it is about; none for a token.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDriverCall_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DriverCall#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session, for a token.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDriverCall_Session()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DriverCall#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file, for a token.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' reference.
	 * @see #setFile(FileObject)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDriverCall_File()
	 * @model resolveProxies="false"
	 * @generated
	 */
	FileObject getFile();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DriverCall#getFile <em>File</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(FileObject value);

	/**
	 * Returns the value of the '<em><b>Cookie</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Owner cookie, or token of the iommufd.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cookie</em>' attribute.
	 * @see #setCookie(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDriverCall_Cookie()
	 * @model dataType="org.liveupdate.model.scenario.Token"
	 * @generated
	 */
	long getCookie();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DriverCall#getCookie <em>Cookie</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cookie</em>' attribute.
	 * @see #getCookie()
	 * @generated
	 */
	void setCookie(long value);

} // DriverCall
