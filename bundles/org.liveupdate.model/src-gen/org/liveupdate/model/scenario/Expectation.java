/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What has to be the case after a step.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Expectation#getOnlyWith <em>Only With</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Expectation#getOnlyWithout <em>Only Without</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectation()
 * @model abstract="true"
 * @generated
 */
public interface Expectation extends EObject {
	/**
	 * Returns the value of the '<em><b>Only With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expected only when the kernel has this defect, or all of these.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Only With</em>' attribute.
	 * @see #setOnlyWith(String)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectation_OnlyWith()
	 * @model dataType="org.liveupdate.model.scenario.FindingSet"
	 *        annotation="http://liveupdate.org/label text='Only with' category='Condition'"
	 * @generated
	 */
	String getOnlyWith();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Expectation#getOnlyWith <em>Only With</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Only With</em>' attribute.
	 * @see #getOnlyWith()
	 * @generated
	 */
	void setOnlyWith(String value);

	/**
	 * Returns the value of the '<em><b>Only Without</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expected only when the kernel does not have this defect, or none of these.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Only Without</em>' attribute.
	 * @see #setOnlyWithout(String)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectation_OnlyWithout()
	 * @model dataType="org.liveupdate.model.scenario.FindingSet"
	 *        annotation="http://liveupdate.org/label text='Only without' category='Condition'"
	 * @generated
	 */
	String getOnlyWithout();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Expectation#getOnlyWithout <em>Only Without</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Only Without</em>' attribute.
	 * @see #getOnlyWithout()
	 * @generated
	 */
	void setOnlyWithout(String value);

} // Expectation
