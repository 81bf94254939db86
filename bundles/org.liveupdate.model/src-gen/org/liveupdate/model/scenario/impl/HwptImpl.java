/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.VfioCdev;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hwpt</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.HwptImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.HwptImpl#isNestParent <em>Nest Parent</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.HwptImpl#isDirtyTracking <em>Dirty Tracking</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.HwptImpl#isPasid <em>Pasid</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.HwptImpl#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HwptImpl extends PageTableImpl implements Hwpt {
	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected VfioCdev device;

	/**
	 * The default value of the '{@link #isNestParent() <em>Nest Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNestParent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NEST_PARENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNestParent() <em>Nest Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNestParent()
	 * @generated
	 * @ordered
	 */
	protected boolean nestParent = NEST_PARENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isDirtyTracking() <em>Dirty Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDirtyTracking()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DIRTY_TRACKING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDirtyTracking() <em>Dirty Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDirtyTracking()
	 * @generated
	 * @ordered
	 */
	protected boolean dirtyTracking = DIRTY_TRACKING_EDEFAULT;

	/**
	 * The default value of the '{@link #isPasid() <em>Pasid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPasid()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PASID_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPasid() <em>Pasid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPasid()
	 * @generated
	 * @ordered
	 */
	protected boolean pasid = PASID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Hwpt parent;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HwptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.HWPT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VfioCdev getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(VfioCdev newDevice) {
		VfioCdev oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.HWPT__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNestParent() {
		return nestParent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNestParent(boolean newNestParent) {
		boolean oldNestParent = nestParent;
		nestParent = newNestParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.HWPT__NEST_PARENT, oldNestParent, nestParent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDirtyTracking() {
		return dirtyTracking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirtyTracking(boolean newDirtyTracking) {
		boolean oldDirtyTracking = dirtyTracking;
		dirtyTracking = newDirtyTracking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.HWPT__DIRTY_TRACKING, oldDirtyTracking, dirtyTracking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPasid() {
		return pasid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasid(boolean newPasid) {
		boolean oldPasid = pasid;
		pasid = newPasid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.HWPT__PASID, oldPasid, pasid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hwpt getParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Hwpt newParent) {
		Hwpt oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.HWPT__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.HWPT__DEVICE:
				return getDevice();
			case ScenarioPackage.HWPT__NEST_PARENT:
				return isNestParent();
			case ScenarioPackage.HWPT__DIRTY_TRACKING:
				return isDirtyTracking();
			case ScenarioPackage.HWPT__PASID:
				return isPasid();
			case ScenarioPackage.HWPT__PARENT:
				return getParent();
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
			case ScenarioPackage.HWPT__DEVICE:
				setDevice((VfioCdev)newValue);
				return;
			case ScenarioPackage.HWPT__NEST_PARENT:
				setNestParent((Boolean)newValue);
				return;
			case ScenarioPackage.HWPT__DIRTY_TRACKING:
				setDirtyTracking((Boolean)newValue);
				return;
			case ScenarioPackage.HWPT__PASID:
				setPasid((Boolean)newValue);
				return;
			case ScenarioPackage.HWPT__PARENT:
				setParent((Hwpt)newValue);
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
			case ScenarioPackage.HWPT__DEVICE:
				setDevice((VfioCdev)null);
				return;
			case ScenarioPackage.HWPT__NEST_PARENT:
				setNestParent(NEST_PARENT_EDEFAULT);
				return;
			case ScenarioPackage.HWPT__DIRTY_TRACKING:
				setDirtyTracking(DIRTY_TRACKING_EDEFAULT);
				return;
			case ScenarioPackage.HWPT__PASID:
				setPasid(PASID_EDEFAULT);
				return;
			case ScenarioPackage.HWPT__PARENT:
				setParent((Hwpt)null);
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
			case ScenarioPackage.HWPT__DEVICE:
				return device != null;
			case ScenarioPackage.HWPT__NEST_PARENT:
				return nestParent != NEST_PARENT_EDEFAULT;
			case ScenarioPackage.HWPT__DIRTY_TRACKING:
				return dirtyTracking != DIRTY_TRACKING_EDEFAULT;
			case ScenarioPackage.HWPT__PASID:
				return pasid != PASID_EDEFAULT;
			case ScenarioPackage.HWPT__PARENT:
				return parent != null;
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
		result.append(" (nestParent: ");
		result.append(nestParent);
		result.append(", dirtyTracking: ");
		result.append(dirtyTracking);
		result.append(", pasid: ");
		result.append(pasid);
		result.append(')');
		return result.toString();
	}

} //HwptImpl
