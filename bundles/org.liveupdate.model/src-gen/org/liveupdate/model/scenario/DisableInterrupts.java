/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disable Interrupts</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * VFIO_DEVICE_SET_IRQS: disables all interrupt vectors.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getDisableInterrupts()
 * @model
 * @generated
 */
public interface DisableInterrupts extends CdevCall {
} // DisableInterrupts
