/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expect Dma</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What becomes of a DMA access.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.ExpectDma#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.ExpectDma#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectDma()
 * @model annotation="http://liveupdate.org/label text='Expected DMA Outcome'"
 * @generated
 */
public interface ExpectDma extends Expectation {
	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.DmaOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outcome.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.liveupdate.model.scenario.DmaOutcome
	 * @see #setOutcome(DmaOutcome)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectDma_Outcome()
	 * @model
	 * @generated
	 */
	DmaOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ExpectDma#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.liveupdate.model.scenario.DmaOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(DmaOutcome value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fault reason of VT-d; any when negative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectDma_Reason()
	 * @model default="-1"
	 *        annotation="http://liveupdate.org/label text='Fault reason'"
	 * @generated
	 */
	int getReason();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ExpectDma#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(int value);

} // ExpectDma
