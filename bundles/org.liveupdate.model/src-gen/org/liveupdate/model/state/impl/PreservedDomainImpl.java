/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liveupdate.model.state.Domain;
import org.liveupdate.model.state.Hwpt;
import org.liveupdate.model.state.PreservedDevice;
import org.liveupdate.model.state.PreservedDomain;
import org.liveupdate.model.state.StatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Preserved Domain</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.impl.PreservedDomainImpl#getTopTable <em>Top Table</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.PreservedDomainImpl#getTopLevel <em>Top Level</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.PreservedDomainImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.PreservedDomainImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.PreservedDomainImpl#getHwpts <em>Hwpts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PreservedDomainImpl extends PreservedObjectImpl implements PreservedDomain {
	/**
	 * The default value of the '{@link #getTopTable() <em>Top Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopTable()
	 * @generated
	 * @ordered
	 */
	protected static final long TOP_TABLE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTopTable() <em>Top Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopTable()
	 * @generated
	 * @ordered
	 */
	protected long topTable = TOP_TABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTopLevel() <em>Top Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int TOP_LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTopLevel() <em>Top Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopLevel()
	 * @generated
	 * @ordered
	 */
	protected int topLevel = TOP_LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected Domain domain;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<PreservedDevice> devices;

	/**
	 * The cached value of the '{@link #getHwpts() <em>Hwpts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHwpts()
	 * @generated
	 * @ordered
	 */
	protected EList<Hwpt> hwpts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PreservedDomainImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatePackage.Literals.PRESERVED_DOMAIN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTopTable() {
		return topTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopTable(long newTopTable) {
		long oldTopTable = topTable;
		topTable = newTopTable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.PRESERVED_DOMAIN__TOP_TABLE, oldTopTable, topTable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTopLevel() {
		return topLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopLevel(int newTopLevel) {
		int oldTopLevel = topLevel;
		topLevel = newTopLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.PRESERVED_DOMAIN__TOP_LEVEL, oldTopLevel, topLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Domain getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(Domain newDomain) {
		Domain oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.PRESERVED_DOMAIN__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PreservedDevice> getDevices() {
		if (devices == null) {
			devices = new EObjectWithInverseEList<PreservedDevice>(PreservedDevice.class, this, StatePackage.PRESERVED_DOMAIN__DEVICES, StatePackage.PRESERVED_DEVICE__DOMAIN);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hwpt> getHwpts() {
		if (hwpts == null) {
			hwpts = new EObjectWithInverseEList<Hwpt>(Hwpt.class, this, StatePackage.PRESERVED_DOMAIN__HWPTS, StatePackage.HWPT__DOMAIN);
		}
		return hwpts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatePackage.PRESERVED_DOMAIN__DEVICES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDevices()).basicAdd(otherEnd, msgs);
			case StatePackage.PRESERVED_DOMAIN__HWPTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getHwpts()).basicAdd(otherEnd, msgs);
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
			case StatePackage.PRESERVED_DOMAIN__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
			case StatePackage.PRESERVED_DOMAIN__HWPTS:
				return ((InternalEList<?>)getHwpts()).basicRemove(otherEnd, msgs);
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
			case StatePackage.PRESERVED_DOMAIN__TOP_TABLE:
				return getTopTable();
			case StatePackage.PRESERVED_DOMAIN__TOP_LEVEL:
				return getTopLevel();
			case StatePackage.PRESERVED_DOMAIN__DOMAIN:
				return getDomain();
			case StatePackage.PRESERVED_DOMAIN__DEVICES:
				return getDevices();
			case StatePackage.PRESERVED_DOMAIN__HWPTS:
				return getHwpts();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StatePackage.PRESERVED_DOMAIN__TOP_TABLE:
				setTopTable((Long)newValue);
				return;
			case StatePackage.PRESERVED_DOMAIN__TOP_LEVEL:
				setTopLevel((Integer)newValue);
				return;
			case StatePackage.PRESERVED_DOMAIN__DOMAIN:
				setDomain((Domain)newValue);
				return;
			case StatePackage.PRESERVED_DOMAIN__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends PreservedDevice>)newValue);
				return;
			case StatePackage.PRESERVED_DOMAIN__HWPTS:
				getHwpts().clear();
				getHwpts().addAll((Collection<? extends Hwpt>)newValue);
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
			case StatePackage.PRESERVED_DOMAIN__TOP_TABLE:
				setTopTable(TOP_TABLE_EDEFAULT);
				return;
			case StatePackage.PRESERVED_DOMAIN__TOP_LEVEL:
				setTopLevel(TOP_LEVEL_EDEFAULT);
				return;
			case StatePackage.PRESERVED_DOMAIN__DOMAIN:
				setDomain((Domain)null);
				return;
			case StatePackage.PRESERVED_DOMAIN__DEVICES:
				getDevices().clear();
				return;
			case StatePackage.PRESERVED_DOMAIN__HWPTS:
				getHwpts().clear();
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
			case StatePackage.PRESERVED_DOMAIN__TOP_TABLE:
				return topTable != TOP_TABLE_EDEFAULT;
			case StatePackage.PRESERVED_DOMAIN__TOP_LEVEL:
				return topLevel != TOP_LEVEL_EDEFAULT;
			case StatePackage.PRESERVED_DOMAIN__DOMAIN:
				return domain != null;
			case StatePackage.PRESERVED_DOMAIN__DEVICES:
				return devices != null && !devices.isEmpty();
			case StatePackage.PRESERVED_DOMAIN__HWPTS:
				return hwpts != null && !hwpts.isEmpty();
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
		result.append(" (topTable: ");
		result.append(topTable);
		result.append(", topLevel: ");
		result.append(topLevel);
		result.append(')');
		return result.toString();
	}

} //PreservedDomainImpl
