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

import org.liveupdate.model.state.Device;
import org.liveupdate.model.state.Domain;
import org.liveupdate.model.state.Pasid;
import org.liveupdate.model.state.Range;
import org.liveupdate.model.state.StatePackage;
import org.liveupdate.model.state.Table;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Domain</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.impl.DomainImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DomainImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DomainImpl#getLeaves <em>Leaves</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DomainImpl#getMapped <em>Mapped</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DomainImpl#getTables <em>Tables</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DomainImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DomainImpl#getPasids <em>Pasids</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DomainImpl#getTop <em>Top</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DomainImpl#getRanges <em>Ranges</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DomainImpl extends ElementImpl implements Domain {
	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevels() <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVELS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected int levels = LEVELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeaves() <em>Leaves</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeaves()
	 * @generated
	 * @ordered
	 */
	protected static final long LEAVES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLeaves() <em>Leaves</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeaves()
	 * @generated
	 * @ordered
	 */
	protected long leaves = LEAVES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMapped() <em>Mapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapped()
	 * @generated
	 * @ordered
	 */
	protected static final long MAPPED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMapped() <em>Mapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapped()
	 * @generated
	 * @ordered
	 */
	protected long mapped = MAPPED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTables() <em>Tables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTables()
	 * @generated
	 * @ordered
	 */
	protected static final int TABLES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTables() <em>Tables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTables()
	 * @generated
	 * @ordered
	 */
	protected int tables = TABLES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<Device> devices;

	/**
	 * The cached value of the '{@link #getPasids() <em>Pasids</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasids()
	 * @generated
	 * @ordered
	 */
	protected EList<Pasid> pasids;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DomainImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatePackage.Literals.DOMAIN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DOMAIN__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevels() {
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevels(int newLevels) {
		int oldLevels = levels;
		levels = newLevels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DOMAIN__LEVELS, oldLevels, levels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLeaves() {
		return leaves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeaves(long newLeaves) {
		long oldLeaves = leaves;
		leaves = newLeaves;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DOMAIN__LEAVES, oldLeaves, leaves));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMapped() {
		return mapped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapped(long newMapped) {
		long oldMapped = mapped;
		mapped = newMapped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DOMAIN__MAPPED, oldMapped, mapped));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTables() {
		return tables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTables(int newTables) {
		int oldTables = tables;
		tables = newTables;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DOMAIN__TABLES, oldTables, tables));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getDevices() {
		if (devices == null) {
			devices = new EObjectWithInverseEList<Device>(Device.class, this, StatePackage.DOMAIN__DEVICES, StatePackage.DEVICE__DOMAIN);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Pasid> getPasids() {
		if (pasids == null) {
			pasids = new EObjectWithInverseEList<Pasid>(Pasid.class, this, StatePackage.DOMAIN__PASIDS, StatePackage.PASID__DOMAIN);
		}
		return pasids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Table getTop() {
		return org.liveupdate.model.Lazy.one(this, org.liveupdate.model.state.StatePackage.Literals.DOMAIN__TOP, Table.class);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Range> getRanges() {
		return org.liveupdate.model.Lazy.list(this, org.liveupdate.model.state.StatePackage.Literals.DOMAIN__RANGES);
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
			case StatePackage.DOMAIN__DEVICES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDevices()).basicAdd(otherEnd, msgs);
			case StatePackage.DOMAIN__PASIDS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPasids()).basicAdd(otherEnd, msgs);
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
			case StatePackage.DOMAIN__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
			case StatePackage.DOMAIN__PASIDS:
				return ((InternalEList<?>)getPasids()).basicRemove(otherEnd, msgs);
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
			case StatePackage.DOMAIN__FORMAT:
				return getFormat();
			case StatePackage.DOMAIN__LEVELS:
				return getLevels();
			case StatePackage.DOMAIN__LEAVES:
				return getLeaves();
			case StatePackage.DOMAIN__MAPPED:
				return getMapped();
			case StatePackage.DOMAIN__TABLES:
				return getTables();
			case StatePackage.DOMAIN__DEVICES:
				return getDevices();
			case StatePackage.DOMAIN__PASIDS:
				return getPasids();
			case StatePackage.DOMAIN__TOP:
				return getTop();
			case StatePackage.DOMAIN__RANGES:
				return getRanges();
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
			case StatePackage.DOMAIN__FORMAT:
				setFormat((String)newValue);
				return;
			case StatePackage.DOMAIN__LEVELS:
				setLevels((Integer)newValue);
				return;
			case StatePackage.DOMAIN__LEAVES:
				setLeaves((Long)newValue);
				return;
			case StatePackage.DOMAIN__MAPPED:
				setMapped((Long)newValue);
				return;
			case StatePackage.DOMAIN__TABLES:
				setTables((Integer)newValue);
				return;
			case StatePackage.DOMAIN__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends Device>)newValue);
				return;
			case StatePackage.DOMAIN__PASIDS:
				getPasids().clear();
				getPasids().addAll((Collection<? extends Pasid>)newValue);
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
			case StatePackage.DOMAIN__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case StatePackage.DOMAIN__LEVELS:
				setLevels(LEVELS_EDEFAULT);
				return;
			case StatePackage.DOMAIN__LEAVES:
				setLeaves(LEAVES_EDEFAULT);
				return;
			case StatePackage.DOMAIN__MAPPED:
				setMapped(MAPPED_EDEFAULT);
				return;
			case StatePackage.DOMAIN__TABLES:
				setTables(TABLES_EDEFAULT);
				return;
			case StatePackage.DOMAIN__DEVICES:
				getDevices().clear();
				return;
			case StatePackage.DOMAIN__PASIDS:
				getPasids().clear();
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
			case StatePackage.DOMAIN__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case StatePackage.DOMAIN__LEVELS:
				return levels != LEVELS_EDEFAULT;
			case StatePackage.DOMAIN__LEAVES:
				return leaves != LEAVES_EDEFAULT;
			case StatePackage.DOMAIN__MAPPED:
				return mapped != MAPPED_EDEFAULT;
			case StatePackage.DOMAIN__TABLES:
				return tables != TABLES_EDEFAULT;
			case StatePackage.DOMAIN__DEVICES:
				return devices != null && !devices.isEmpty();
			case StatePackage.DOMAIN__PASIDS:
				return pasids != null && !pasids.isEmpty();
			case StatePackage.DOMAIN__TOP:
				return getTop() != null;
			case StatePackage.DOMAIN__RANGES:
				return !getRanges().isEmpty();
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
		result.append(" (format: ");
		result.append(format);
		result.append(", levels: ");
		result.append(levels);
		result.append(", leaves: ");
		result.append(leaves);
		result.append(", mapped: ");
		result.append(mapped);
		result.append(", tables: ");
		result.append(tables);
		result.append(')');
		return result.toString();
	}

} //DomainImpl
