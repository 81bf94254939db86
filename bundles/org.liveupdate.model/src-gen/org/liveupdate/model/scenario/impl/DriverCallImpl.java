/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.DriverCall;
import org.liveupdate.model.scenario.DriverFunction;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Session;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Driver Call</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.DriverCallImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.DriverCallImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.DriverCallImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.DriverCallImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.DriverCallImpl#getCookie <em>Cookie</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DriverCallImpl extends EventImpl implements DriverCall {
	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final DriverFunction FUNCTION_EDEFAULT = DriverFunction.PRESERVE_DOMAIN;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected DriverFunction function = FUNCTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected Device device;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected Session session;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected FileObject file;

	/**
	 * The default value of the '{@link #getCookie() <em>Cookie</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCookie()
	 * @generated
	 * @ordered
	 */
	protected static final long COOKIE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCookie() <em>Cookie</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCookie()
	 * @generated
	 * @ordered
	 */
	protected long cookie = COOKIE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DriverCallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.DRIVER_CALL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverFunction getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(DriverFunction newFunction) {
		DriverFunction oldFunction = function;
		function = newFunction == null ? FUNCTION_EDEFAULT : newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.DRIVER_CALL__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Device newDevice) {
		Device oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.DRIVER_CALL__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session getSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(Session newSession) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.DRIVER_CALL__SESSION, oldSession, session));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileObject getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(FileObject newFile) {
		FileObject oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.DRIVER_CALL__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCookie() {
		return cookie;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCookie(long newCookie) {
		long oldCookie = cookie;
		cookie = newCookie;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.DRIVER_CALL__COOKIE, oldCookie, cookie));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.DRIVER_CALL__FUNCTION:
				return getFunction();
			case ScenarioPackage.DRIVER_CALL__DEVICE:
				return getDevice();
			case ScenarioPackage.DRIVER_CALL__SESSION:
				return getSession();
			case ScenarioPackage.DRIVER_CALL__FILE:
				return getFile();
			case ScenarioPackage.DRIVER_CALL__COOKIE:
				return getCookie();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ScenarioPackage.DRIVER_CALL__FUNCTION:
				setFunction((DriverFunction)newValue);
				return;
			case ScenarioPackage.DRIVER_CALL__DEVICE:
				setDevice((Device)newValue);
				return;
			case ScenarioPackage.DRIVER_CALL__SESSION:
				setSession((Session)newValue);
				return;
			case ScenarioPackage.DRIVER_CALL__FILE:
				setFile((FileObject)newValue);
				return;
			case ScenarioPackage.DRIVER_CALL__COOKIE:
				setCookie((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ScenarioPackage.DRIVER_CALL__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case ScenarioPackage.DRIVER_CALL__DEVICE:
				setDevice((Device)null);
				return;
			case ScenarioPackage.DRIVER_CALL__SESSION:
				setSession((Session)null);
				return;
			case ScenarioPackage.DRIVER_CALL__FILE:
				setFile((FileObject)null);
				return;
			case ScenarioPackage.DRIVER_CALL__COOKIE:
				setCookie(COOKIE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ScenarioPackage.DRIVER_CALL__FUNCTION:
				return function != FUNCTION_EDEFAULT;
			case ScenarioPackage.DRIVER_CALL__DEVICE:
				return device != null;
			case ScenarioPackage.DRIVER_CALL__SESSION:
				return session != null;
			case ScenarioPackage.DRIVER_CALL__FILE:
				return file != null;
			case ScenarioPackage.DRIVER_CALL__COOKIE:
				return cookie != COOKIE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (function: ");
		result.append(function);
		result.append(", cookie: ");
		result.append(cookie);
		result.append(')');
		return result.toString();
	}

} //DriverCallImpl
