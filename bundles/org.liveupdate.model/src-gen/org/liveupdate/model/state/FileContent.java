/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the data of a file was decoded to.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.state.StatePackage#getFileContent()
 * @model abstract="true"
 * @generated
 */
public interface FileContent extends Element {
} // FileContent
