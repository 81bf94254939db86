/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.ecore.EClass;

import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.UserObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>User Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class UserObjectImpl extends ElementImpl implements UserObject {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UserObjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.USER_OBJECT;
	}

} //UserObjectImpl
