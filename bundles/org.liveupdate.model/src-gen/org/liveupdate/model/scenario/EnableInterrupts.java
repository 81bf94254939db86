/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enable Interrupts</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * VFIO_DEVICE_SET_IRQS: enables interrupt vectors.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.EnableInterrupts#getVectors <em>Vectors</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getEnableInterrupts()
 * @model
 * @generated
 */
public interface EnableInterrupts extends CdevCall {
	/**
	 * Returns the value of the '<em><b>Vectors</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of vectors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vectors</em>' attribute.
	 * @see #setVectors(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getEnableInterrupts_Vectors()
	 * @model default="1"
	 * @generated
	 */
	int getVectors();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.EnableInterrupts#getVectors <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vectors</em>' attribute.
	 * @see #getVectors()
	 * @generated
	 */
	void setVectors(int value);

} // EnableInterrupts
