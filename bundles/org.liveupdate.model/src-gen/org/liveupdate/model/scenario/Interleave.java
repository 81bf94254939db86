/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interleave</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * While the next call runs, another call comes in between at a given place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Interleave#getPoint <em>Point</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Interleave#getCall <em>Call</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getInterleave()
 * @model
 * @generated
 */
public interface Interleave extends Event {
	/**
	 * Returns the value of the '<em><b>Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place, named after the kernel function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Point</em>' attribute.
	 * @see #setPoint(String)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getInterleave_Point()
	 * @model
	 * @generated
	 */
	String getPoint();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Interleave#getPoint <em>Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Point</em>' attribute.
	 * @see #getPoint()
	 * @generated
	 */
	void setPoint(String value);

	/**
	 * Returns the value of the '<em><b>Call</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The call that comes in between.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Call</em>' containment reference.
	 * @see #setCall(SystemCall)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getInterleave_Call()
	 * @model containment="true"
	 * @generated
	 */
	SystemCall getCall();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Interleave#getCall <em>Call</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call</em>' containment reference.
	 * @see #getCall()
	 * @generated
	 */
	void setCall(SystemCall value);

} // Interleave
