/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.ecore.EClass;

import org.liveupdate.model.scenario.DisableInterrupts;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disable Interrupts</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DisableInterruptsImpl extends CdevCallImpl implements DisableInterrupts {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisableInterruptsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.DISABLE_INTERRUPTS;
	}

} //DisableInterruptsImpl
