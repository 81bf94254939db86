/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.Invariant;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expect Invariant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.ExpectInvariantImpl#getInvariant <em>Invariant</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.ExpectInvariantImpl#isHolds <em>Holds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpectInvariantImpl extends ExpectationImpl implements ExpectInvariant {
	/**
	 * The default value of the '{@link #getInvariant() <em>Invariant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvariant()
	 * @generated
	 * @ordered
	 */
	protected static final Invariant INVARIANT_EDEFAULT = Invariant.DMA_UNDISTURBED;

	/**
	 * The cached value of the '{@link #getInvariant() <em>Invariant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvariant()
	 * @generated
	 * @ordered
	 */
	protected Invariant invariant = INVARIANT_EDEFAULT;

	/**
	 * The default value of the '{@link #isHolds() <em>Holds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHolds()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HOLDS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isHolds() <em>Holds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHolds()
	 * @generated
	 * @ordered
	 */
	protected boolean holds = HOLDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExpectInvariantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.EXPECT_INVARIANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Invariant getInvariant() {
		return invariant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvariant(Invariant newInvariant) {
		Invariant oldInvariant = invariant;
		invariant = newInvariant == null ? INVARIANT_EDEFAULT : newInvariant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EXPECT_INVARIANT__INVARIANT, oldInvariant, invariant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHolds() {
		return holds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolds(boolean newHolds) {
		boolean oldHolds = holds;
		holds = newHolds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.EXPECT_INVARIANT__HOLDS, oldHolds, holds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.EXPECT_INVARIANT__INVARIANT:
				return getInvariant();
			case ScenarioPackage.EXPECT_INVARIANT__HOLDS:
				return isHolds();
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
			case ScenarioPackage.EXPECT_INVARIANT__INVARIANT:
				setInvariant((Invariant)newValue);
				return;
			case ScenarioPackage.EXPECT_INVARIANT__HOLDS:
				setHolds((Boolean)newValue);
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
			case ScenarioPackage.EXPECT_INVARIANT__INVARIANT:
				setInvariant(INVARIANT_EDEFAULT);
				return;
			case ScenarioPackage.EXPECT_INVARIANT__HOLDS:
				setHolds(HOLDS_EDEFAULT);
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
			case ScenarioPackage.EXPECT_INVARIANT__INVARIANT:
				return invariant != INVARIANT_EDEFAULT;
			case ScenarioPackage.EXPECT_INVARIANT__HOLDS:
				return holds != HOLDS_EDEFAULT;
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
		result.append(" (invariant: ");
		result.append(invariant);
		result.append(", holds: ");
		result.append(holds);
		result.append(')');
		return result.toString();
	}

} //ExpectInvariantImpl
