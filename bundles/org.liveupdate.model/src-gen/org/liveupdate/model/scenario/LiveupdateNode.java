/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Liveupdate Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * /dev/liveupdate.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getLiveupdateNode()
 * @model annotation="http://liveupdate.org/label text='Live Update Node'"
 * @generated
 */
public interface LiveupdateNode extends FileObject {
} // LiveupdateNode
