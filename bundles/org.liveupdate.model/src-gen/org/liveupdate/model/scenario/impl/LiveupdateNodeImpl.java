/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.ecore.EClass;

import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Liveupdate Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class LiveupdateNodeImpl extends FileObjectImpl implements LiveupdateNode {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LiveupdateNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.LIVEUPDATE_NODE;
	}

} //LiveupdateNodeImpl
