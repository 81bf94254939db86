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
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.MemoryRange;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.ScratchArea;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Machine</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.MachineImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MachineImpl#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MachineImpl#getNextKernel <em>Next Kernel</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MachineImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MachineImpl#getScratch <em>Scratch</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MachineImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MachineImpl#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MachineImpl extends ElementImpl implements Machine {
	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKernel() <em>Kernel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected Kernel kernel;

	/**
	 * The cached value of the '{@link #getNextKernel() <em>Next Kernel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextKernel()
	 * @generated
	 * @ordered
	 */
	protected Kernel nextKernel;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryRange> memory;

	/**
	 * The cached value of the '{@link #getScratch() <em>Scratch</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScratch()
	 * @generated
	 * @ordered
	 */
	protected EList<ScratchArea> scratch;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<IommuUnit> units;

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
	protected MachineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.MACHINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MACHINE__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kernel getKernel() {
		return kernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetKernel(Kernel newKernel, NotificationChain msgs) {
		Kernel oldKernel = kernel;
		kernel = newKernel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScenarioPackage.MACHINE__KERNEL, oldKernel, newKernel);
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
	public void setKernel(Kernel newKernel) {
		if (newKernel != kernel) {
			NotificationChain msgs = null;
			if (kernel != null)
				msgs = ((InternalEObject)kernel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScenarioPackage.MACHINE__KERNEL, null, msgs);
			if (newKernel != null)
				msgs = ((InternalEObject)newKernel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScenarioPackage.MACHINE__KERNEL, null, msgs);
			msgs = basicSetKernel(newKernel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MACHINE__KERNEL, newKernel, newKernel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kernel getNextKernel() {
		return nextKernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNextKernel(Kernel newNextKernel, NotificationChain msgs) {
		Kernel oldNextKernel = nextKernel;
		nextKernel = newNextKernel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScenarioPackage.MACHINE__NEXT_KERNEL, oldNextKernel, newNextKernel);
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
	public void setNextKernel(Kernel newNextKernel) {
		if (newNextKernel != nextKernel) {
			NotificationChain msgs = null;
			if (nextKernel != null)
				msgs = ((InternalEObject)nextKernel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScenarioPackage.MACHINE__NEXT_KERNEL, null, msgs);
			if (newNextKernel != null)
				msgs = ((InternalEObject)newNextKernel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScenarioPackage.MACHINE__NEXT_KERNEL, null, msgs);
			msgs = basicSetNextKernel(newNextKernel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MACHINE__NEXT_KERNEL, newNextKernel, newNextKernel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryRange> getMemory() {
		if (memory == null) {
			memory = new EObjectContainmentEList<MemoryRange>(MemoryRange.class, this, ScenarioPackage.MACHINE__MEMORY);
		}
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScratchArea> getScratch() {
		if (scratch == null) {
			scratch = new EObjectContainmentEList<ScratchArea>(ScratchArea.class, this, ScenarioPackage.MACHINE__SCRATCH);
		}
		return scratch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IommuUnit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<IommuUnit>(IommuUnit.class, this, ScenarioPackage.MACHINE__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getDevices() {
		if (devices == null) {
			devices = new EObjectContainmentEList<Device>(Device.class, this, ScenarioPackage.MACHINE__DEVICES);
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
			case ScenarioPackage.MACHINE__KERNEL:
				return basicSetKernel(null, msgs);
			case ScenarioPackage.MACHINE__NEXT_KERNEL:
				return basicSetNextKernel(null, msgs);
			case ScenarioPackage.MACHINE__MEMORY:
				return ((InternalEList<?>)getMemory()).basicRemove(otherEnd, msgs);
			case ScenarioPackage.MACHINE__SCRATCH:
				return ((InternalEList<?>)getScratch()).basicRemove(otherEnd, msgs);
			case ScenarioPackage.MACHINE__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case ScenarioPackage.MACHINE__DEVICES:
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
			case ScenarioPackage.MACHINE__SEED:
				return getSeed();
			case ScenarioPackage.MACHINE__KERNEL:
				return getKernel();
			case ScenarioPackage.MACHINE__NEXT_KERNEL:
				return getNextKernel();
			case ScenarioPackage.MACHINE__MEMORY:
				return getMemory();
			case ScenarioPackage.MACHINE__SCRATCH:
				return getScratch();
			case ScenarioPackage.MACHINE__UNITS:
				return getUnits();
			case ScenarioPackage.MACHINE__DEVICES:
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
			case ScenarioPackage.MACHINE__SEED:
				setSeed((Long)newValue);
				return;
			case ScenarioPackage.MACHINE__KERNEL:
				setKernel((Kernel)newValue);
				return;
			case ScenarioPackage.MACHINE__NEXT_KERNEL:
				setNextKernel((Kernel)newValue);
				return;
			case ScenarioPackage.MACHINE__MEMORY:
				getMemory().clear();
				getMemory().addAll((Collection<? extends MemoryRange>)newValue);
				return;
			case ScenarioPackage.MACHINE__SCRATCH:
				getScratch().clear();
				getScratch().addAll((Collection<? extends ScratchArea>)newValue);
				return;
			case ScenarioPackage.MACHINE__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends IommuUnit>)newValue);
				return;
			case ScenarioPackage.MACHINE__DEVICES:
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
			case ScenarioPackage.MACHINE__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ScenarioPackage.MACHINE__KERNEL:
				setKernel((Kernel)null);
				return;
			case ScenarioPackage.MACHINE__NEXT_KERNEL:
				setNextKernel((Kernel)null);
				return;
			case ScenarioPackage.MACHINE__MEMORY:
				getMemory().clear();
				return;
			case ScenarioPackage.MACHINE__SCRATCH:
				getScratch().clear();
				return;
			case ScenarioPackage.MACHINE__UNITS:
				getUnits().clear();
				return;
			case ScenarioPackage.MACHINE__DEVICES:
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
			case ScenarioPackage.MACHINE__SEED:
				return seed != SEED_EDEFAULT;
			case ScenarioPackage.MACHINE__KERNEL:
				return kernel != null;
			case ScenarioPackage.MACHINE__NEXT_KERNEL:
				return nextKernel != null;
			case ScenarioPackage.MACHINE__MEMORY:
				return memory != null && !memory.isEmpty();
			case ScenarioPackage.MACHINE__SCRATCH:
				return scratch != null && !scratch.isEmpty();
			case ScenarioPackage.MACHINE__UNITS:
				return units != null && !units.isEmpty();
			case ScenarioPackage.MACHINE__DEVICES:
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
		result.append(" (seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //MachineImpl
