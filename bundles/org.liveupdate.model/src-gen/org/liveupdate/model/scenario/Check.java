/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Does nothing: a place for expectations.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getCheck()
 * @model
 * @generated
 */
public interface Check extends Event {
} // Check
