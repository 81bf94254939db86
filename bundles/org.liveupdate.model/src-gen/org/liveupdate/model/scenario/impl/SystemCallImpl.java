/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.ecore.EClass;

import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.SystemCall;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>System Call</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class SystemCallImpl extends StepImpl implements SystemCall {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SystemCallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.SYSTEM_CALL;
	}

} //SystemCallImpl
