/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expect Invariant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An invariant holds or is broken.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.ExpectInvariant#getInvariant <em>Invariant</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.ExpectInvariant#isHolds <em>Holds</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectInvariant()
 * @model annotation="http://liveupdate.org/label text='Expected Invariant'"
 * @generated
 */
public interface ExpectInvariant extends Expectation {
	/**
	 * Returns the value of the '<em><b>Invariant</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.Invariant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The invariant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invariant</em>' attribute.
	 * @see org.liveupdate.model.scenario.Invariant
	 * @see #setInvariant(Invariant)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectInvariant_Invariant()
	 * @model
	 * @generated
	 */
	Invariant getInvariant();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ExpectInvariant#getInvariant <em>Invariant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invariant</em>' attribute.
	 * @see org.liveupdate.model.scenario.Invariant
	 * @see #getInvariant()
	 * @generated
	 */
	void setInvariant(Invariant value);

	/**
	 * Returns the value of the '<em><b>Holds</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It holds; else it is broken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holds</em>' attribute.
	 * @see #setHolds(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectInvariant_Holds()
	 * @model default="true"
	 * @generated
	 */
	boolean isHolds();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ExpectInvariant#isHolds <em>Holds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holds</em>' attribute.
	 * @see #isHolds()
	 * @generated
	 */
	void setHolds(boolean value);

} // ExpectInvariant
