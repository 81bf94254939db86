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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liveupdate.abi.PhysicalMemory;

import org.liveupdate.model.Unfolding;

import org.liveupdate.model.state.Domain;
import org.liveupdate.model.state.Flb;
import org.liveupdate.model.state.IommuState;
import org.liveupdate.model.state.KernelObject;
import org.liveupdate.model.state.KhoTree;
import org.liveupdate.model.state.Luo;
import org.liveupdate.model.state.PciState;
import org.liveupdate.model.state.Problem;
import org.liveupdate.model.state.Session;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.StatePackage;
import org.liveupdate.model.state.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Snapshot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getKhoGeneration <em>Kho Generation</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getLuoGeneration <em>Luo Generation</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getIommuGeneration <em>Iommu Generation</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getFound <em>Found</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getUnfolding <em>Unfolding</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getTrees <em>Trees</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getLuo <em>Luo</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getFlbs <em>Flbs</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getPci <em>Pci</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.SnapshotImpl#getDefects <em>Defects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SnapshotImpl extends ElementImpl implements Snapshot {
	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final int STEP_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected int step = STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getKhoGeneration() <em>Kho Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKhoGeneration()
	 * @generated
	 * @ordered
	 */
	protected static final String KHO_GENERATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKhoGeneration() <em>Kho Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKhoGeneration()
	 * @generated
	 * @ordered
	 */
	protected String khoGeneration = KHO_GENERATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLuoGeneration() <em>Luo Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLuoGeneration()
	 * @generated
	 * @ordered
	 */
	protected static final String LUO_GENERATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLuoGeneration() <em>Luo Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLuoGeneration()
	 * @generated
	 * @ordered
	 */
	protected String luoGeneration = LUO_GENERATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIommuGeneration() <em>Iommu Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommuGeneration()
	 * @generated
	 * @ordered
	 */
	protected static final String IOMMU_GENERATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIommuGeneration() <em>Iommu Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommuGeneration()
	 * @generated
	 * @ordered
	 */
	protected String iommuGeneration = IOMMU_GENERATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFound() <em>Found</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected EList<String> found;

	/**
	 * The default value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected static final PhysicalMemory MEMORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected PhysicalMemory memory = MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnfolding() <em>Unfolding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnfolding()
	 * @generated
	 * @ordered
	 */
	protected static final Unfolding UNFOLDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnfolding() <em>Unfolding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnfolding()
	 * @generated
	 * @ordered
	 */
	protected Unfolding unfolding = UNFOLDING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTrees() <em>Trees</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrees()
	 * @generated
	 * @ordered
	 */
	protected EList<KhoTree> trees;

	/**
	 * The cached value of the '{@link #getLuo() <em>Luo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLuo()
	 * @generated
	 * @ordered
	 */
	protected Luo luo;

	/**
	 * The cached value of the '{@link #getSessions() <em>Sessions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected EList<Session> sessions;

	/**
	 * The cached value of the '{@link #getFlbs() <em>Flbs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlbs()
	 * @generated
	 * @ordered
	 */
	protected EList<Flb> flbs;

	/**
	 * The cached value of the '{@link #getIommu() <em>Iommu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommu()
	 * @generated
	 * @ordered
	 */
	protected IommuState iommu;

	/**
	 * The cached value of the '{@link #getPci() <em>Pci</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPci()
	 * @generated
	 * @ordered
	 */
	protected PciState pci;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<Unit> units;

	/**
	 * The cached value of the '{@link #getDomains() <em>Domains</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomains()
	 * @generated
	 * @ordered
	 */
	protected EList<Domain> domains;

	/**
	 * The cached value of the '{@link #getObjects() <em>Objects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjects()
	 * @generated
	 * @ordered
	 */
	protected EList<KernelObject> objects;

	/**
	 * The cached value of the '{@link #getDefects() <em>Defects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefects()
	 * @generated
	 * @ordered
	 */
	protected EList<Problem> defects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SnapshotImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatePackage.Literals.SNAPSHOT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(int newStep) {
		int oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKhoGeneration() {
		return khoGeneration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKhoGeneration(String newKhoGeneration) {
		String oldKhoGeneration = khoGeneration;
		khoGeneration = newKhoGeneration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__KHO_GENERATION, oldKhoGeneration, khoGeneration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLuoGeneration() {
		return luoGeneration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLuoGeneration(String newLuoGeneration) {
		String oldLuoGeneration = luoGeneration;
		luoGeneration = newLuoGeneration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__LUO_GENERATION, oldLuoGeneration, luoGeneration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIommuGeneration() {
		return iommuGeneration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIommuGeneration(String newIommuGeneration) {
		String oldIommuGeneration = iommuGeneration;
		iommuGeneration = newIommuGeneration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__IOMMU_GENERATION, oldIommuGeneration, iommuGeneration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFound() {
		if (found == null) {
			found = new EDataTypeUniqueEList<String>(String.class, this, StatePackage.SNAPSHOT__FOUND);
		}
		return found;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhysicalMemory getMemory() {
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(PhysicalMemory newMemory) {
		PhysicalMemory oldMemory = memory;
		memory = newMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__MEMORY, oldMemory, memory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unfolding getUnfolding() {
		return unfolding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnfolding(Unfolding newUnfolding) {
		Unfolding oldUnfolding = unfolding;
		unfolding = newUnfolding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__UNFOLDING, oldUnfolding, unfolding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KhoTree> getTrees() {
		if (trees == null) {
			trees = new EObjectContainmentEList<KhoTree>(KhoTree.class, this, StatePackage.SNAPSHOT__TREES);
		}
		return trees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Luo getLuo() {
		return luo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLuo(Luo newLuo, NotificationChain msgs) {
		Luo oldLuo = luo;
		luo = newLuo;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__LUO, oldLuo, newLuo);
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
	public void setLuo(Luo newLuo) {
		if (newLuo != luo) {
			NotificationChain msgs = null;
			if (luo != null)
				msgs = ((InternalEObject)luo).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StatePackage.SNAPSHOT__LUO, null, msgs);
			if (newLuo != null)
				msgs = ((InternalEObject)newLuo).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StatePackage.SNAPSHOT__LUO, null, msgs);
			msgs = basicSetLuo(newLuo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__LUO, newLuo, newLuo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Session> getSessions() {
		if (sessions == null) {
			sessions = new EObjectContainmentEList<Session>(Session.class, this, StatePackage.SNAPSHOT__SESSIONS);
		}
		return sessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Flb> getFlbs() {
		if (flbs == null) {
			flbs = new EObjectContainmentEList<Flb>(Flb.class, this, StatePackage.SNAPSHOT__FLBS);
		}
		return flbs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IommuState getIommu() {
		return iommu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIommu(IommuState newIommu, NotificationChain msgs) {
		IommuState oldIommu = iommu;
		iommu = newIommu;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__IOMMU, oldIommu, newIommu);
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
	public void setIommu(IommuState newIommu) {
		if (newIommu != iommu) {
			NotificationChain msgs = null;
			if (iommu != null)
				msgs = ((InternalEObject)iommu).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StatePackage.SNAPSHOT__IOMMU, null, msgs);
			if (newIommu != null)
				msgs = ((InternalEObject)newIommu).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StatePackage.SNAPSHOT__IOMMU, null, msgs);
			msgs = basicSetIommu(newIommu, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__IOMMU, newIommu, newIommu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciState getPci() {
		return pci;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPci(PciState newPci, NotificationChain msgs) {
		PciState oldPci = pci;
		pci = newPci;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__PCI, oldPci, newPci);
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
	public void setPci(PciState newPci) {
		if (newPci != pci) {
			NotificationChain msgs = null;
			if (pci != null)
				msgs = ((InternalEObject)pci).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StatePackage.SNAPSHOT__PCI, null, msgs);
			if (newPci != null)
				msgs = ((InternalEObject)newPci).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StatePackage.SNAPSHOT__PCI, null, msgs);
			msgs = basicSetPci(newPci, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.SNAPSHOT__PCI, newPci, newPci));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<Unit>(Unit.class, this, StatePackage.SNAPSHOT__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Domain> getDomains() {
		if (domains == null) {
			domains = new EObjectContainmentEList<Domain>(Domain.class, this, StatePackage.SNAPSHOT__DOMAINS);
		}
		return domains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KernelObject> getObjects() {
		if (objects == null) {
			objects = new EObjectContainmentEList<KernelObject>(KernelObject.class, this, StatePackage.SNAPSHOT__OBJECTS);
		}
		return objects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Problem> getDefects() {
		if (defects == null) {
			defects = new EObjectContainmentEList<Problem>(Problem.class, this, StatePackage.SNAPSHOT__DEFECTS);
		}
		return defects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatePackage.SNAPSHOT__TREES:
				return ((InternalEList<?>)getTrees()).basicRemove(otherEnd, msgs);
			case StatePackage.SNAPSHOT__LUO:
				return basicSetLuo(null, msgs);
			case StatePackage.SNAPSHOT__SESSIONS:
				return ((InternalEList<?>)getSessions()).basicRemove(otherEnd, msgs);
			case StatePackage.SNAPSHOT__FLBS:
				return ((InternalEList<?>)getFlbs()).basicRemove(otherEnd, msgs);
			case StatePackage.SNAPSHOT__IOMMU:
				return basicSetIommu(null, msgs);
			case StatePackage.SNAPSHOT__PCI:
				return basicSetPci(null, msgs);
			case StatePackage.SNAPSHOT__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case StatePackage.SNAPSHOT__DOMAINS:
				return ((InternalEList<?>)getDomains()).basicRemove(otherEnd, msgs);
			case StatePackage.SNAPSHOT__OBJECTS:
				return ((InternalEList<?>)getObjects()).basicRemove(otherEnd, msgs);
			case StatePackage.SNAPSHOT__DEFECTS:
				return ((InternalEList<?>)getDefects()).basicRemove(otherEnd, msgs);
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
			case StatePackage.SNAPSHOT__STEP:
				return getStep();
			case StatePackage.SNAPSHOT__KHO_GENERATION:
				return getKhoGeneration();
			case StatePackage.SNAPSHOT__LUO_GENERATION:
				return getLuoGeneration();
			case StatePackage.SNAPSHOT__IOMMU_GENERATION:
				return getIommuGeneration();
			case StatePackage.SNAPSHOT__FOUND:
				return getFound();
			case StatePackage.SNAPSHOT__MEMORY:
				return getMemory();
			case StatePackage.SNAPSHOT__UNFOLDING:
				return getUnfolding();
			case StatePackage.SNAPSHOT__TREES:
				return getTrees();
			case StatePackage.SNAPSHOT__LUO:
				return getLuo();
			case StatePackage.SNAPSHOT__SESSIONS:
				return getSessions();
			case StatePackage.SNAPSHOT__FLBS:
				return getFlbs();
			case StatePackage.SNAPSHOT__IOMMU:
				return getIommu();
			case StatePackage.SNAPSHOT__PCI:
				return getPci();
			case StatePackage.SNAPSHOT__UNITS:
				return getUnits();
			case StatePackage.SNAPSHOT__DOMAINS:
				return getDomains();
			case StatePackage.SNAPSHOT__OBJECTS:
				return getObjects();
			case StatePackage.SNAPSHOT__DEFECTS:
				return getDefects();
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
			case StatePackage.SNAPSHOT__STEP:
				setStep((Integer)newValue);
				return;
			case StatePackage.SNAPSHOT__KHO_GENERATION:
				setKhoGeneration((String)newValue);
				return;
			case StatePackage.SNAPSHOT__LUO_GENERATION:
				setLuoGeneration((String)newValue);
				return;
			case StatePackage.SNAPSHOT__IOMMU_GENERATION:
				setIommuGeneration((String)newValue);
				return;
			case StatePackage.SNAPSHOT__FOUND:
				getFound().clear();
				getFound().addAll((Collection<? extends String>)newValue);
				return;
			case StatePackage.SNAPSHOT__MEMORY:
				setMemory((PhysicalMemory)newValue);
				return;
			case StatePackage.SNAPSHOT__UNFOLDING:
				setUnfolding((Unfolding)newValue);
				return;
			case StatePackage.SNAPSHOT__TREES:
				getTrees().clear();
				getTrees().addAll((Collection<? extends KhoTree>)newValue);
				return;
			case StatePackage.SNAPSHOT__LUO:
				setLuo((Luo)newValue);
				return;
			case StatePackage.SNAPSHOT__SESSIONS:
				getSessions().clear();
				getSessions().addAll((Collection<? extends Session>)newValue);
				return;
			case StatePackage.SNAPSHOT__FLBS:
				getFlbs().clear();
				getFlbs().addAll((Collection<? extends Flb>)newValue);
				return;
			case StatePackage.SNAPSHOT__IOMMU:
				setIommu((IommuState)newValue);
				return;
			case StatePackage.SNAPSHOT__PCI:
				setPci((PciState)newValue);
				return;
			case StatePackage.SNAPSHOT__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends Unit>)newValue);
				return;
			case StatePackage.SNAPSHOT__DOMAINS:
				getDomains().clear();
				getDomains().addAll((Collection<? extends Domain>)newValue);
				return;
			case StatePackage.SNAPSHOT__OBJECTS:
				getObjects().clear();
				getObjects().addAll((Collection<? extends KernelObject>)newValue);
				return;
			case StatePackage.SNAPSHOT__DEFECTS:
				getDefects().clear();
				getDefects().addAll((Collection<? extends Problem>)newValue);
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
			case StatePackage.SNAPSHOT__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case StatePackage.SNAPSHOT__KHO_GENERATION:
				setKhoGeneration(KHO_GENERATION_EDEFAULT);
				return;
			case StatePackage.SNAPSHOT__LUO_GENERATION:
				setLuoGeneration(LUO_GENERATION_EDEFAULT);
				return;
			case StatePackage.SNAPSHOT__IOMMU_GENERATION:
				setIommuGeneration(IOMMU_GENERATION_EDEFAULT);
				return;
			case StatePackage.SNAPSHOT__FOUND:
				getFound().clear();
				return;
			case StatePackage.SNAPSHOT__MEMORY:
				setMemory(MEMORY_EDEFAULT);
				return;
			case StatePackage.SNAPSHOT__UNFOLDING:
				setUnfolding(UNFOLDING_EDEFAULT);
				return;
			case StatePackage.SNAPSHOT__TREES:
				getTrees().clear();
				return;
			case StatePackage.SNAPSHOT__LUO:
				setLuo((Luo)null);
				return;
			case StatePackage.SNAPSHOT__SESSIONS:
				getSessions().clear();
				return;
			case StatePackage.SNAPSHOT__FLBS:
				getFlbs().clear();
				return;
			case StatePackage.SNAPSHOT__IOMMU:
				setIommu((IommuState)null);
				return;
			case StatePackage.SNAPSHOT__PCI:
				setPci((PciState)null);
				return;
			case StatePackage.SNAPSHOT__UNITS:
				getUnits().clear();
				return;
			case StatePackage.SNAPSHOT__DOMAINS:
				getDomains().clear();
				return;
			case StatePackage.SNAPSHOT__OBJECTS:
				getObjects().clear();
				return;
			case StatePackage.SNAPSHOT__DEFECTS:
				getDefects().clear();
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
			case StatePackage.SNAPSHOT__STEP:
				return step != STEP_EDEFAULT;
			case StatePackage.SNAPSHOT__KHO_GENERATION:
				return KHO_GENERATION_EDEFAULT == null ? khoGeneration != null : !KHO_GENERATION_EDEFAULT.equals(khoGeneration);
			case StatePackage.SNAPSHOT__LUO_GENERATION:
				return LUO_GENERATION_EDEFAULT == null ? luoGeneration != null : !LUO_GENERATION_EDEFAULT.equals(luoGeneration);
			case StatePackage.SNAPSHOT__IOMMU_GENERATION:
				return IOMMU_GENERATION_EDEFAULT == null ? iommuGeneration != null : !IOMMU_GENERATION_EDEFAULT.equals(iommuGeneration);
			case StatePackage.SNAPSHOT__FOUND:
				return found != null && !found.isEmpty();
			case StatePackage.SNAPSHOT__MEMORY:
				return MEMORY_EDEFAULT == null ? memory != null : !MEMORY_EDEFAULT.equals(memory);
			case StatePackage.SNAPSHOT__UNFOLDING:
				return UNFOLDING_EDEFAULT == null ? unfolding != null : !UNFOLDING_EDEFAULT.equals(unfolding);
			case StatePackage.SNAPSHOT__TREES:
				return trees != null && !trees.isEmpty();
			case StatePackage.SNAPSHOT__LUO:
				return luo != null;
			case StatePackage.SNAPSHOT__SESSIONS:
				return sessions != null && !sessions.isEmpty();
			case StatePackage.SNAPSHOT__FLBS:
				return flbs != null && !flbs.isEmpty();
			case StatePackage.SNAPSHOT__IOMMU:
				return iommu != null;
			case StatePackage.SNAPSHOT__PCI:
				return pci != null;
			case StatePackage.SNAPSHOT__UNITS:
				return units != null && !units.isEmpty();
			case StatePackage.SNAPSHOT__DOMAINS:
				return domains != null && !domains.isEmpty();
			case StatePackage.SNAPSHOT__OBJECTS:
				return objects != null && !objects.isEmpty();
			case StatePackage.SNAPSHOT__DEFECTS:
				return defects != null && !defects.isEmpty();
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
		result.append(" (step: ");
		result.append(step);
		result.append(", khoGeneration: ");
		result.append(khoGeneration);
		result.append(", luoGeneration: ");
		result.append(luoGeneration);
		result.append(", iommuGeneration: ");
		result.append(iommuGeneration);
		result.append(", found: ");
		result.append(found);
		result.append(", memory: ");
		result.append(memory);
		result.append(", unfolding: ");
		result.append(unfolding);
		result.append(')');
		return result.toString();
	}

} //SnapshotImpl
