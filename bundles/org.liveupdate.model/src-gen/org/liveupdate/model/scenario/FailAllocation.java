/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fail Allocation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One allocation to come fails.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.FailAllocation#getNth <em>Nth</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getFailAllocation()
 * @model
 * @generated
 */
public interface FailAllocation extends Event {
	/**
	 * Returns the value of the '<em><b>Nth</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which allocation from now on, the first is 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nth</em>' attribute.
	 * @see #setNth(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getFailAllocation_Nth()
	 * @model default="1"
	 *        annotation="http://liveupdate.org/label text='Which'"
	 * @generated
	 */
	int getNth();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.FailAllocation#getNth <em>Nth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nth</em>' attribute.
	 * @see #getNth()
	 * @generated
	 */
	void setNth(int value);

} // FailAllocation
