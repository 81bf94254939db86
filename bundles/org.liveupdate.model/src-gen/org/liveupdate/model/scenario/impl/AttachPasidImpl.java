/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.scenario.AttachPasid;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attach Pasid</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.AttachPasidImpl#getPasid <em>Pasid</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.AttachPasidImpl#getPageTable <em>Page Table</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttachPasidImpl extends CdevCallImpl implements AttachPasid {
	/**
	 * The default value of the '{@link #getPasid() <em>Pasid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasid()
	 * @generated
	 * @ordered
	 */
	protected static final int PASID_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getPasid() <em>Pasid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasid()
	 * @generated
	 * @ordered
	 */
	protected int pasid = PASID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPageTable() <em>Page Table</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageTable()
	 * @generated
	 * @ordered
	 */
	protected PageTable pageTable;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttachPasidImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.ATTACH_PASID;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPasid() {
		return pasid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasid(int newPasid) {
		int oldPasid = pasid;
		pasid = newPasid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.ATTACH_PASID__PASID, oldPasid, pasid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PageTable getPageTable() {
		return pageTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageTable(PageTable newPageTable) {
		PageTable oldPageTable = pageTable;
		pageTable = newPageTable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.ATTACH_PASID__PAGE_TABLE, oldPageTable, pageTable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.ATTACH_PASID__PASID:
				return getPasid();
			case ScenarioPackage.ATTACH_PASID__PAGE_TABLE:
				return getPageTable();
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
			case ScenarioPackage.ATTACH_PASID__PASID:
				setPasid((Integer)newValue);
				return;
			case ScenarioPackage.ATTACH_PASID__PAGE_TABLE:
				setPageTable((PageTable)newValue);
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
			case ScenarioPackage.ATTACH_PASID__PASID:
				setPasid(PASID_EDEFAULT);
				return;
			case ScenarioPackage.ATTACH_PASID__PAGE_TABLE:
				setPageTable((PageTable)null);
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
			case ScenarioPackage.ATTACH_PASID__PASID:
				return pasid != PASID_EDEFAULT;
			case ScenarioPackage.ATTACH_PASID__PAGE_TABLE:
				return pageTable != null;
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
		result.append(" (pasid: ");
		result.append(pasid);
		result.append(')');
		return result.toString();
	}

} //AttachPasidImpl
