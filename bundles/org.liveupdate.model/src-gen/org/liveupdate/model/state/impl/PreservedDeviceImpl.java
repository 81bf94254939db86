/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.state.Device;
import org.liveupdate.model.state.PreservedDevice;
import org.liveupdate.model.state.PreservedDomain;
import org.liveupdate.model.state.PreservedUnit;
import org.liveupdate.model.state.StatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Preserved Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.impl.PreservedDeviceImpl#getBdf <em>Bdf</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.PreservedDeviceImpl#getDomainId <em>Domain Id</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.PreservedDeviceImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.PreservedDeviceImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.PreservedDeviceImpl#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PreservedDeviceImpl extends PreservedObjectImpl implements PreservedDevice {
	/**
	 * The default value of the '{@link #getBdf() <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBdf()
	 * @generated
	 * @ordered
	 */
	protected static final String BDF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBdf() <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBdf()
	 * @generated
	 * @ordered
	 */
	protected String bdf = BDF_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomainId() <em>Domain Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomainId()
	 * @generated
	 * @ordered
	 */
	protected static final int DOMAIN_ID_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDomainId() <em>Domain Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomainId()
	 * @generated
	 * @ordered
	 */
	protected int domainId = DOMAIN_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected PreservedDomain domain;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected PreservedUnit unit;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PreservedDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatePackage.Literals.PRESERVED_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBdf() {
		return bdf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBdf(String newBdf) {
		String oldBdf = bdf;
		bdf = newBdf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.PRESERVED_DEVICE__BDF, oldBdf, bdf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDomainId() {
		return domainId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomainId(int newDomainId) {
		int oldDomainId = domainId;
		domainId = newDomainId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.PRESERVED_DEVICE__DOMAIN_ID, oldDomainId, domainId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PreservedDomain getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDomain(PreservedDomain newDomain, NotificationChain msgs) {
		PreservedDomain oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StatePackage.PRESERVED_DEVICE__DOMAIN, oldDomain, newDomain);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(PreservedDomain newDomain) {
		if (newDomain != domain) {
			NotificationChain msgs = null;
			if (domain != null)
				msgs = ((InternalEObject)domain).eInverseRemove(this, StatePackage.PRESERVED_DOMAIN__DEVICES, PreservedDomain.class, msgs);
			if (newDomain != null)
				msgs = ((InternalEObject)newDomain).eInverseAdd(this, StatePackage.PRESERVED_DOMAIN__DEVICES, PreservedDomain.class, msgs);
			msgs = basicSetDomain(newDomain, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.PRESERVED_DEVICE__DOMAIN, newDomain, newDomain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PreservedUnit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(PreservedUnit newUnit) {
		PreservedUnit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.PRESERVED_DEVICE__UNIT, oldUnit, unit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.PRESERVED_DEVICE__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatePackage.PRESERVED_DEVICE__DOMAIN:
				if (domain != null)
					msgs = ((InternalEObject)domain).eInverseRemove(this, StatePackage.PRESERVED_DOMAIN__DEVICES, PreservedDomain.class, msgs);
				return basicSetDomain((PreservedDomain)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatePackage.PRESERVED_DEVICE__DOMAIN:
				return basicSetDomain(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StatePackage.PRESERVED_DEVICE__BDF:
				return getBdf();
			case StatePackage.PRESERVED_DEVICE__DOMAIN_ID:
				return getDomainId();
			case StatePackage.PRESERVED_DEVICE__DOMAIN:
				return getDomain();
			case StatePackage.PRESERVED_DEVICE__UNIT:
				return getUnit();
			case StatePackage.PRESERVED_DEVICE__DEVICE:
				return getDevice();
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
			case StatePackage.PRESERVED_DEVICE__BDF:
				setBdf((String)newValue);
				return;
			case StatePackage.PRESERVED_DEVICE__DOMAIN_ID:
				setDomainId((Integer)newValue);
				return;
			case StatePackage.PRESERVED_DEVICE__DOMAIN:
				setDomain((PreservedDomain)newValue);
				return;
			case StatePackage.PRESERVED_DEVICE__UNIT:
				setUnit((PreservedUnit)newValue);
				return;
			case StatePackage.PRESERVED_DEVICE__DEVICE:
				setDevice((Device)newValue);
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
			case StatePackage.PRESERVED_DEVICE__BDF:
				setBdf(BDF_EDEFAULT);
				return;
			case StatePackage.PRESERVED_DEVICE__DOMAIN_ID:
				setDomainId(DOMAIN_ID_EDEFAULT);
				return;
			case StatePackage.PRESERVED_DEVICE__DOMAIN:
				setDomain((PreservedDomain)null);
				return;
			case StatePackage.PRESERVED_DEVICE__UNIT:
				setUnit((PreservedUnit)null);
				return;
			case StatePackage.PRESERVED_DEVICE__DEVICE:
				setDevice((Device)null);
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
			case StatePackage.PRESERVED_DEVICE__BDF:
				return BDF_EDEFAULT == null ? bdf != null : !BDF_EDEFAULT.equals(bdf);
			case StatePackage.PRESERVED_DEVICE__DOMAIN_ID:
				return domainId != DOMAIN_ID_EDEFAULT;
			case StatePackage.PRESERVED_DEVICE__DOMAIN:
				return domain != null;
			case StatePackage.PRESERVED_DEVICE__UNIT:
				return unit != null;
			case StatePackage.PRESERVED_DEVICE__DEVICE:
				return device != null;
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
		result.append(" (bdf: ");
		result.append(bdf);
		result.append(", domainId: ");
		result.append(domainId);
		result.append(')');
		return result.toString();
	}

} //PreservedDeviceImpl
