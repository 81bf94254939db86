/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memfd</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.MemfdImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MemfdImpl#getSeals <em>Seals</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MemfdImpl#getFolioOrder <em>Folio Order</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MemfdImpl#getNode <em>Node</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MemfdImpl#isHoles <em>Holes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemfdImpl extends FileObjectImpl implements Memfd {
	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 2097152L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeals() <em>Seals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeals()
	 * @generated
	 * @ordered
	 */
	protected static final int SEALS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSeals() <em>Seals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeals()
	 * @generated
	 * @ordered
	 */
	protected int seals = SEALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFolioOrder() <em>Folio Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolioOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int FOLIO_ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFolioOrder() <em>Folio Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolioOrder()
	 * @generated
	 * @ordered
	 */
	protected int folioOrder = FOLIO_ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected static final int NODE_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected int node = NODE_EDEFAULT;

	/**
	 * The default value of the '{@link #isHoles() <em>Holes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHoles()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HOLES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHoles() <em>Holes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHoles()
	 * @generated
	 * @ordered
	 */
	protected boolean holes = HOLES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemfdImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.MEMFD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MEMFD__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSeals() {
		return seals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeals(int newSeals) {
		int oldSeals = seals;
		seals = newSeals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MEMFD__SEALS, oldSeals, seals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFolioOrder() {
		return folioOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolioOrder(int newFolioOrder) {
		int oldFolioOrder = folioOrder;
		folioOrder = newFolioOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MEMFD__FOLIO_ORDER, oldFolioOrder, folioOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNode() {
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNode(int newNode) {
		int oldNode = node;
		node = newNode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MEMFD__NODE, oldNode, node));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHoles() {
		return holes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoles(boolean newHoles) {
		boolean oldHoles = holes;
		holes = newHoles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MEMFD__HOLES, oldHoles, holes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.MEMFD__SIZE:
				return getSize();
			case ScenarioPackage.MEMFD__SEALS:
				return getSeals();
			case ScenarioPackage.MEMFD__FOLIO_ORDER:
				return getFolioOrder();
			case ScenarioPackage.MEMFD__NODE:
				return getNode();
			case ScenarioPackage.MEMFD__HOLES:
				return isHoles();
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
			case ScenarioPackage.MEMFD__SIZE:
				setSize((Long)newValue);
				return;
			case ScenarioPackage.MEMFD__SEALS:
				setSeals((Integer)newValue);
				return;
			case ScenarioPackage.MEMFD__FOLIO_ORDER:
				setFolioOrder((Integer)newValue);
				return;
			case ScenarioPackage.MEMFD__NODE:
				setNode((Integer)newValue);
				return;
			case ScenarioPackage.MEMFD__HOLES:
				setHoles((Boolean)newValue);
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
			case ScenarioPackage.MEMFD__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case ScenarioPackage.MEMFD__SEALS:
				setSeals(SEALS_EDEFAULT);
				return;
			case ScenarioPackage.MEMFD__FOLIO_ORDER:
				setFolioOrder(FOLIO_ORDER_EDEFAULT);
				return;
			case ScenarioPackage.MEMFD__NODE:
				setNode(NODE_EDEFAULT);
				return;
			case ScenarioPackage.MEMFD__HOLES:
				setHoles(HOLES_EDEFAULT);
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
			case ScenarioPackage.MEMFD__SIZE:
				return size != SIZE_EDEFAULT;
			case ScenarioPackage.MEMFD__SEALS:
				return seals != SEALS_EDEFAULT;
			case ScenarioPackage.MEMFD__FOLIO_ORDER:
				return folioOrder != FOLIO_ORDER_EDEFAULT;
			case ScenarioPackage.MEMFD__NODE:
				return node != NODE_EDEFAULT;
			case ScenarioPackage.MEMFD__HOLES:
				return holes != HOLES_EDEFAULT;
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
		result.append(" (size: ");
		result.append(size);
		result.append(", seals: ");
		result.append(seals);
		result.append(", folioOrder: ");
		result.append(folioOrder);
		result.append(", node: ");
		result.append(node);
		result.append(", holes: ");
		result.append(holes);
		result.append(')');
		return result.toString();
	}

} //MemfdImpl
