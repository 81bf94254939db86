/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Create Memfd</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * memfd_create() and ftruncate(), then the seals of the memfd.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getCreateMemfd()
 * @model
 * @generated
 */
public interface CreateMemfd extends MemfdCall {
} // CreateMemfd
