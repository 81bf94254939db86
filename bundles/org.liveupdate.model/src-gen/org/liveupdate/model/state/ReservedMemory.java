/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reserved Memory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Memory that reserve_mem hands over by name.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.state.StatePackage#getReservedMemory()
 * @model
 * @generated
 */
public interface ReservedMemory extends Element {
} // ReservedMemory
