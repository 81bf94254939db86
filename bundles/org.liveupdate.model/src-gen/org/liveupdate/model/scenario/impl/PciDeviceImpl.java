/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pci Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciDeviceImpl#getRealDma <em>Real Dma</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciDeviceImpl#isVirtualFunction <em>Virtual Function</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciDeviceImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciDeviceImpl#isResetWorks <em>Reset Works</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciDeviceImpl#getVectors <em>Vectors</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciDeviceImpl#getPasidBits <em>Pasid Bits</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciDeviceImpl#isAts <em>Ats</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.PciDeviceImpl#isPri <em>Pri</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PciDeviceImpl extends PciFunctionImpl implements PciDevice {
	/**
	 * The cached value of the '{@link #getRealDma() <em>Real Dma</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealDma()
	 * @generated
	 * @ordered
	 */
	protected PciDevice realDma;

	/**
	 * The default value of the '{@link #isVirtualFunction() <em>Virtual Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVirtualFunction()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VIRTUAL_FUNCTION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVirtualFunction() <em>Virtual Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVirtualFunction()
	 * @generated
	 * @ordered
	 */
	protected boolean virtualFunction = VIRTUAL_FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final int GROUP_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected int group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #isResetWorks() <em>Reset Works</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isResetWorks()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RESET_WORKS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isResetWorks() <em>Reset Works</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isResetWorks()
	 * @generated
	 * @ordered
	 */
	protected boolean resetWorks = RESET_WORKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getVectors() <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVectors()
	 * @generated
	 * @ordered
	 */
	protected static final int VECTORS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getVectors() <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVectors()
	 * @generated
	 * @ordered
	 */
	protected int vectors = VECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPasidBits() <em>Pasid Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasidBits()
	 * @generated
	 * @ordered
	 */
	protected static final int PASID_BITS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPasidBits() <em>Pasid Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasidBits()
	 * @generated
	 * @ordered
	 */
	protected int pasidBits = PASID_BITS_EDEFAULT;

	/**
	 * The default value of the '{@link #isAts() <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAts()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ATS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAts() <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAts()
	 * @generated
	 * @ordered
	 */
	protected boolean ats = ATS_EDEFAULT;

	/**
	 * The default value of the '{@link #isPri() <em>Pri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPri()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRI_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPri() <em>Pri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPri()
	 * @generated
	 * @ordered
	 */
	protected boolean pri = PRI_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PciDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.PCI_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciDevice getRealDma() {
		return realDma;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRealDma(PciDevice newRealDma) {
		PciDevice oldRealDma = realDma;
		realDma = newRealDma;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_DEVICE__REAL_DMA, oldRealDma, realDma));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVirtualFunction() {
		return virtualFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVirtualFunction(boolean newVirtualFunction) {
		boolean oldVirtualFunction = virtualFunction;
		virtualFunction = newVirtualFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_DEVICE__VIRTUAL_FUNCTION, oldVirtualFunction, virtualFunction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(int newGroup) {
		int oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_DEVICE__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isResetWorks() {
		return resetWorks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResetWorks(boolean newResetWorks) {
		boolean oldResetWorks = resetWorks;
		resetWorks = newResetWorks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_DEVICE__RESET_WORKS, oldResetWorks, resetWorks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVectors() {
		return vectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVectors(int newVectors) {
		int oldVectors = vectors;
		vectors = newVectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_DEVICE__VECTORS, oldVectors, vectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPasidBits() {
		return pasidBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasidBits(int newPasidBits) {
		int oldPasidBits = pasidBits;
		pasidBits = newPasidBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_DEVICE__PASID_BITS, oldPasidBits, pasidBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAts() {
		return ats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAts(boolean newAts) {
		boolean oldAts = ats;
		ats = newAts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_DEVICE__ATS, oldAts, ats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPri() {
		return pri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPri(boolean newPri) {
		boolean oldPri = pri;
		pri = newPri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.PCI_DEVICE__PRI, oldPri, pri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.PCI_DEVICE__REAL_DMA:
				return getRealDma();
			case ScenarioPackage.PCI_DEVICE__VIRTUAL_FUNCTION:
				return isVirtualFunction();
			case ScenarioPackage.PCI_DEVICE__GROUP:
				return getGroup();
			case ScenarioPackage.PCI_DEVICE__RESET_WORKS:
				return isResetWorks();
			case ScenarioPackage.PCI_DEVICE__VECTORS:
				return getVectors();
			case ScenarioPackage.PCI_DEVICE__PASID_BITS:
				return getPasidBits();
			case ScenarioPackage.PCI_DEVICE__ATS:
				return isAts();
			case ScenarioPackage.PCI_DEVICE__PRI:
				return isPri();
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
			case ScenarioPackage.PCI_DEVICE__REAL_DMA:
				setRealDma((PciDevice)newValue);
				return;
			case ScenarioPackage.PCI_DEVICE__VIRTUAL_FUNCTION:
				setVirtualFunction((Boolean)newValue);
				return;
			case ScenarioPackage.PCI_DEVICE__GROUP:
				setGroup((Integer)newValue);
				return;
			case ScenarioPackage.PCI_DEVICE__RESET_WORKS:
				setResetWorks((Boolean)newValue);
				return;
			case ScenarioPackage.PCI_DEVICE__VECTORS:
				setVectors((Integer)newValue);
				return;
			case ScenarioPackage.PCI_DEVICE__PASID_BITS:
				setPasidBits((Integer)newValue);
				return;
			case ScenarioPackage.PCI_DEVICE__ATS:
				setAts((Boolean)newValue);
				return;
			case ScenarioPackage.PCI_DEVICE__PRI:
				setPri((Boolean)newValue);
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
			case ScenarioPackage.PCI_DEVICE__REAL_DMA:
				setRealDma((PciDevice)null);
				return;
			case ScenarioPackage.PCI_DEVICE__VIRTUAL_FUNCTION:
				setVirtualFunction(VIRTUAL_FUNCTION_EDEFAULT);
				return;
			case ScenarioPackage.PCI_DEVICE__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case ScenarioPackage.PCI_DEVICE__RESET_WORKS:
				setResetWorks(RESET_WORKS_EDEFAULT);
				return;
			case ScenarioPackage.PCI_DEVICE__VECTORS:
				setVectors(VECTORS_EDEFAULT);
				return;
			case ScenarioPackage.PCI_DEVICE__PASID_BITS:
				setPasidBits(PASID_BITS_EDEFAULT);
				return;
			case ScenarioPackage.PCI_DEVICE__ATS:
				setAts(ATS_EDEFAULT);
				return;
			case ScenarioPackage.PCI_DEVICE__PRI:
				setPri(PRI_EDEFAULT);
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
			case ScenarioPackage.PCI_DEVICE__REAL_DMA:
				return realDma != null;
			case ScenarioPackage.PCI_DEVICE__VIRTUAL_FUNCTION:
				return virtualFunction != VIRTUAL_FUNCTION_EDEFAULT;
			case ScenarioPackage.PCI_DEVICE__GROUP:
				return group != GROUP_EDEFAULT;
			case ScenarioPackage.PCI_DEVICE__RESET_WORKS:
				return resetWorks != RESET_WORKS_EDEFAULT;
			case ScenarioPackage.PCI_DEVICE__VECTORS:
				return vectors != VECTORS_EDEFAULT;
			case ScenarioPackage.PCI_DEVICE__PASID_BITS:
				return pasidBits != PASID_BITS_EDEFAULT;
			case ScenarioPackage.PCI_DEVICE__ATS:
				return ats != ATS_EDEFAULT;
			case ScenarioPackage.PCI_DEVICE__PRI:
				return pri != PRI_EDEFAULT;
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
		result.append(" (virtualFunction: ");
		result.append(virtualFunction);
		result.append(", group: ");
		result.append(group);
		result.append(", resetWorks: ");
		result.append(resetWorks);
		result.append(", vectors: ");
		result.append(vectors);
		result.append(", pasidBits: ");
		result.append(pasidBits);
		result.append(", ats: ");
		result.append(ats);
		result.append(", pri: ");
		result.append(pri);
		result.append(')');
		return result.toString();
	}

} //PciDeviceImpl
