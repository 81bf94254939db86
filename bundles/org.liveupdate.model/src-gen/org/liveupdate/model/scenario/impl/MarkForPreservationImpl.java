/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.scenario.MarkForPreservation;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mark For Preservation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.MarkForPreservationImpl#getHwpt <em>Hwpt</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MarkForPreservationImpl#getToken <em>Token</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MarkForPreservationImpl#isShortStructure <em>Short Structure</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MarkForPreservationImpl extends SystemCallImpl implements MarkForPreservation {
	/**
	 * The cached value of the '{@link #getHwpt() <em>Hwpt</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHwpt()
	 * @generated
	 * @ordered
	 */
	protected PageTable hwpt;

	/**
	 * The default value of the '{@link #getToken() <em>Token</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToken()
	 * @generated
	 * @ordered
	 */
	protected static final long TOKEN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getToken() <em>Token</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToken()
	 * @generated
	 * @ordered
	 */
	protected long token = TOKEN_EDEFAULT;

	/**
	 * The default value of the '{@link #isShortStructure() <em>Short Structure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShortStructure()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHORT_STRUCTURE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShortStructure() <em>Short Structure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShortStructure()
	 * @generated
	 * @ordered
	 */
	protected boolean shortStructure = SHORT_STRUCTURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MarkForPreservationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.MARK_FOR_PRESERVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PageTable getHwpt() {
		return hwpt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHwpt(PageTable newHwpt) {
		PageTable oldHwpt = hwpt;
		hwpt = newHwpt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MARK_FOR_PRESERVATION__HWPT, oldHwpt, hwpt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getToken() {
		return token;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToken(long newToken) {
		long oldToken = token;
		token = newToken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MARK_FOR_PRESERVATION__TOKEN, oldToken, token));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShortStructure() {
		return shortStructure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortStructure(boolean newShortStructure) {
		boolean oldShortStructure = shortStructure;
		shortStructure = newShortStructure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MARK_FOR_PRESERVATION__SHORT_STRUCTURE, oldShortStructure, shortStructure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.MARK_FOR_PRESERVATION__HWPT:
				return getHwpt();
			case ScenarioPackage.MARK_FOR_PRESERVATION__TOKEN:
				return getToken();
			case ScenarioPackage.MARK_FOR_PRESERVATION__SHORT_STRUCTURE:
				return isShortStructure();
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
			case ScenarioPackage.MARK_FOR_PRESERVATION__HWPT:
				setHwpt((PageTable)newValue);
				return;
			case ScenarioPackage.MARK_FOR_PRESERVATION__TOKEN:
				setToken((Long)newValue);
				return;
			case ScenarioPackage.MARK_FOR_PRESERVATION__SHORT_STRUCTURE:
				setShortStructure((Boolean)newValue);
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
			case ScenarioPackage.MARK_FOR_PRESERVATION__HWPT:
				setHwpt((PageTable)null);
				return;
			case ScenarioPackage.MARK_FOR_PRESERVATION__TOKEN:
				setToken(TOKEN_EDEFAULT);
				return;
			case ScenarioPackage.MARK_FOR_PRESERVATION__SHORT_STRUCTURE:
				setShortStructure(SHORT_STRUCTURE_EDEFAULT);
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
			case ScenarioPackage.MARK_FOR_PRESERVATION__HWPT:
				return hwpt != null;
			case ScenarioPackage.MARK_FOR_PRESERVATION__TOKEN:
				return token != TOKEN_EDEFAULT;
			case ScenarioPackage.MARK_FOR_PRESERVATION__SHORT_STRUCTURE:
				return shortStructure != SHORT_STRUCTURE_EDEFAULT;
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
		result.append(" (token: ");
		result.append(token);
		result.append(", shortStructure: ");
		result.append(shortStructure);
		result.append(')');
		return result.toString();
	}

} //MarkForPreservationImpl
