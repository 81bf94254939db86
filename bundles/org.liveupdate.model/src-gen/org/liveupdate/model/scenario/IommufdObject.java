/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iommufd Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An object of an iommufd context.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommufdObject()
 * @model abstract="true"
 *        annotation="http://liveupdate.org/label text='iommufd Object'"
 * @generated
 */
public interface IommufdObject extends UserObject {
} // IommufdObject
