/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Seal Memfd</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * fcntl(F_ADD_SEALS).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.SealMemfd#getSeals <em>Seals</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getSealMemfd()
 * @model
 * @generated
 */
public interface SealMemfd extends MemfdCall {
	/**
	 * Returns the value of the '<em><b>Seals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seals to add.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seals</em>' attribute.
	 * @see #setSeals(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getSealMemfd_Seals()
	 * @model dataType="org.liveupdate.model.scenario.Seals"
	 * @generated
	 */
	int getSeals();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.SealMemfd#getSeals <em>Seals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seals</em>' attribute.
	 * @see #getSeals()
	 * @generated
	 */
	void setSeals(int value);

} // SealMemfd
