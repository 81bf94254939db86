/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expect Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * There is a certain number of something.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.ExpectCount#getCounted <em>Counted</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.ExpectCount#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectCount()
 * @model annotation="http://liveupdate.org/label text='Expected Count'"
 * @generated
 */
public interface ExpectCount extends Expectation {
	/**
	 * Returns the value of the '<em><b>Counted</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.Counted}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counted</em>' attribute.
	 * @see org.liveupdate.model.scenario.Counted
	 * @see #setCounted(Counted)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectCount_Counted()
	 * @model
	 * @generated
	 */
	Counted getCounted();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ExpectCount#getCounted <em>Counted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counted</em>' attribute.
	 * @see org.liveupdate.model.scenario.Counted
	 * @see #getCounted()
	 * @generated
	 */
	void setCounted(Counted value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectCount_Count()
	 * @model
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ExpectCount#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

} // ExpectCount
