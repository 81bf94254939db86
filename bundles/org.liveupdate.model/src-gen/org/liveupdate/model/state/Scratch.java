/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scratch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Memory in which the next kernel starts.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.state.StatePackage#getScratch()
 * @model
 * @generated
 */
public interface Scratch extends Element {
} // Scratch
