/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pci Bridge</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciBridgeImpl#getSecondaryBus <em>Secondary Bus</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciBridgeImpl#getSubordinateBus <em>Subordinate Bus</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciBridgeImpl#isConventional <em>Conventional</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciBridgeImpl#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PciBridgeImpl extends PciFunctionImpl implements PciBridge {
	/**
	 * The default value of the '{@link #getSecondaryBus() <em>Secondary Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryBus()
	 * @generated
	 * @ordered
	 */
	protected static final int SECONDARY_BUS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSecondaryBus() <em>Secondary Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryBus()
	 * @generated
	 * @ordered
	 */
	protected int secondaryBus = SECONDARY_BUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubordinateBus() <em>Subordinate Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubordinateBus()
	 * @generated
	 * @ordered
	 */
	protected static final int SUBORDINATE_BUS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSubordinateBus() <em>Subordinate Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubordinateBus()
	 * @generated
	 * @ordered
	 */
	protected int subordinateBus = SUBORDINATE_BUS_EDEFAULT;

	/**
	 * The default value of the '{@link #isConventional() <em>Conventional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConventional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONVENTIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConventional() <em>Conventional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConventional()
	 * @generated
	 * @ordered
	 */
	protected boolean conventional = CONVENTIONAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<Device> devices;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PciBridgeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.PCI_BRIDGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSecondaryBus() {
		return secondaryBus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondaryBus(int newSecondaryBus) {
		int oldSecondaryBus = secondaryBus;
		secondaryBus = newSecondaryBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_BRIDGE__SECONDARY_BUS, oldSecondaryBus, secondaryBus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSubordinateBus() {
		return subordinateBus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubordinateBus(int newSubordinateBus) {
		int oldSubordinateBus = subordinateBus;
		subordinateBus = newSubordinateBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_BRIDGE__SUBORDINATE_BUS, oldSubordinateBus, subordinateBus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConventional() {
		return conventional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConventional(boolean newConventional) {
		boolean oldConventional = conventional;
		conventional = newConventional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_BRIDGE__CONVENTIONAL, oldConventional, conventional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getDevices() {
		if (devices == null) {
			devices = new EObjectContainmentEList<Device>(Device.class, this, ScenarioPackage.PCI_BRIDGE__DEVICES);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ScenarioPackage.PCI_BRIDGE__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
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
			case ScenarioPackage.PCI_BRIDGE__SECONDARY_BUS:
				return getSecondaryBus();
			case ScenarioPackage.PCI_BRIDGE__SUBORDINATE_BUS:
				return getSubordinateBus();
			case ScenarioPackage.PCI_BRIDGE__CONVENTIONAL:
				return isConventional();
			case ScenarioPackage.PCI_BRIDGE__DEVICES:
				return getDevices();
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
			case ScenarioPackage.PCI_BRIDGE__SECONDARY_BUS:
				setSecondaryBus((Integer)newValue);
				return;
			case ScenarioPackage.PCI_BRIDGE__SUBORDINATE_BUS:
				setSubordinateBus((Integer)newValue);
				return;
			case ScenarioPackage.PCI_BRIDGE__CONVENTIONAL:
				setConventional((Boolean)newValue);
				return;
			case ScenarioPackage.PCI_BRIDGE__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends Device>)newValue);
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
			case ScenarioPackage.PCI_BRIDGE__SECONDARY_BUS:
				setSecondaryBus(SECONDARY_BUS_EDEFAULT);
				return;
			case ScenarioPackage.PCI_BRIDGE__SUBORDINATE_BUS:
				setSubordinateBus(SUBORDINATE_BUS_EDEFAULT);
				return;
			case ScenarioPackage.PCI_BRIDGE__CONVENTIONAL:
				setConventional(CONVENTIONAL_EDEFAULT);
				return;
			case ScenarioPackage.PCI_BRIDGE__DEVICES:
				getDevices().clear();
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
			case ScenarioPackage.PCI_BRIDGE__SECONDARY_BUS:
				return secondaryBus != SECONDARY_BUS_EDEFAULT;
			case ScenarioPackage.PCI_BRIDGE__SUBORDINATE_BUS:
				return subordinateBus != SUBORDINATE_BUS_EDEFAULT;
			case ScenarioPackage.PCI_BRIDGE__CONVENTIONAL:
				return conventional != CONVENTIONAL_EDEFAULT;
			case ScenarioPackage.PCI_BRIDGE__DEVICES:
				return devices != null && !devices.isEmpty();
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
		result.append(" (secondaryBus: ");
		result.append(secondaryBus);
		result.append(", subordinateBus: ");
		result.append(subordinateBus);
		result.append(", conventional: ");
		result.append(conventional);
		result.append(')');
		return result.toString();
	}

} //PciBridgeImpl
