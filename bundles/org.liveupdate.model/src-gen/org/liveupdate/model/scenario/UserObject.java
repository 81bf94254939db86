/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that a program uses: a file or an object behind one.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getUserObject()
 * @model abstract="true"
 * @generated
 */
public interface UserObject extends Element {
} // UserObject
