/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memfd Call</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A call on a memfd.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.MemfdCall#getMemfd <em>Memfd</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemfdCall()
 * @model abstract="true"
 * @generated
 */
public interface MemfdCall extends SystemCall {
	/**
	 * Returns the value of the '<em><b>Memfd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memfd.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memfd</em>' reference.
	 * @see #setMemfd(Memfd)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemfdCall_Memfd()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Memfd getMemfd();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.MemfdCall#getMemfd <em>Memfd</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memfd</em>' reference.
	 * @see #getMemfd()
	 * @generated
	 */
	void setMemfd(Memfd value);

} // MemfdCall
