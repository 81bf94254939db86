/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.ExpectationImpl#getOnlyWith <em>Only With</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.ExpectationImpl#getOnlyWithout <em>Only Without</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ExpectationImpl extends MinimalEObjectImpl.Container implements Expectation {
	/**
	 * The default value of the '{@link #getOnlyWith() <em>Only With</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnlyWith()
	 * @generated
	 * @ordered
	 */
	protected static final String ONLY_WITH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnlyWith() <em>Only With</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnlyWith()
	 * @generated
	 * @ordered
	 */
	protected String onlyWith = ONLY_WITH_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnlyWithout() <em>Only Without</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnlyWithout()
	 * @generated
	 * @ordered
	 */
	protected static final String ONLY_WITHOUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnlyWithout() <em>Only Without</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnlyWithout()
	 * @generated
	 * @ordered
	 */
	protected String onlyWithout = ONLY_WITHOUT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExpectationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.EXPECTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOnlyWith() {
		return onlyWith;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnlyWith(String newOnlyWith) {
		String oldOnlyWith = onlyWith;
		onlyWith = newOnlyWith;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EXPECTATION__ONLY_WITH, oldOnlyWith, onlyWith));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOnlyWithout() {
		return onlyWithout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnlyWithout(String newOnlyWithout) {
		String oldOnlyWithout = onlyWithout;
		onlyWithout = newOnlyWithout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EXPECTATION__ONLY_WITHOUT, oldOnlyWithout, onlyWithout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.EXPECTATION__ONLY_WITH:
				return getOnlyWith();
			case ScenarioPackage.EXPECTATION__ONLY_WITHOUT:
				return getOnlyWithout();
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
			case ScenarioPackage.EXPECTATION__ONLY_WITH:
				setOnlyWith((String)newValue);
				return;
			case ScenarioPackage.EXPECTATION__ONLY_WITHOUT:
				setOnlyWithout((String)newValue);
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
			case ScenarioPackage.EXPECTATION__ONLY_WITH:
				setOnlyWith(ONLY_WITH_EDEFAULT);
				return;
			case ScenarioPackage.EXPECTATION__ONLY_WITHOUT:
				setOnlyWithout(ONLY_WITHOUT_EDEFAULT);
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
			case ScenarioPackage.EXPECTATION__ONLY_WITH:
				return ONLY_WITH_EDEFAULT == null ? onlyWith != null : !ONLY_WITH_EDEFAULT.equals(onlyWith);
			case ScenarioPackage.EXPECTATION__ONLY_WITHOUT:
				return ONLY_WITHOUT_EDEFAULT == null ? onlyWithout != null : !ONLY_WITHOUT_EDEFAULT.equals(onlyWithout);
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
		result.append(" (onlyWith: ");
		result.append(onlyWith);
		result.append(", onlyWithout: ");
		result.append(onlyWithout);
		result.append(')');
		return result.toString();
	}

} //ExpectationImpl
