/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Get Session Name</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * LIVEUPDATE_SESSION_GET_NAME.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getGetSessionName()
 * @model
 * @generated
 */
public interface GetSessionName extends SessionCall {
} // GetSessionName
