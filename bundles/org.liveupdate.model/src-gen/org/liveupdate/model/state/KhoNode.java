/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kho Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that one user of KHO hands over.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.state.StatePackage#getKhoNode()
 * @model annotation="http://liveupdate.org/label text='KHO Node'"
 * @generated
 */
public interface KhoNode extends Element {
} // KhoNode
