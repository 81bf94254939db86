/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mark For Preservation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * IOMMU_HWPT_LU_SET_PRESERVE.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.MarkForPreservation#getHwpt <em>Hwpt</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.MarkForPreservation#getToken <em>Token</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.MarkForPreservation#isShortStructure <em>Short Structure</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getMarkForPreservation()
 * @model
 * @generated
 */
public interface MarkForPreservation extends SystemCall {
	/**
	 * Returns the value of the '<em><b>Hwpt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page table; an IOAS is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hwpt</em>' reference.
	 * @see #setHwpt(PageTable)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMarkForPreservation_Hwpt()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://liveupdate.org/label text='HWPT'"
	 * @generated
	 */
	PageTable getHwpt();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.MarkForPreservation#getHwpt <em>Hwpt</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hwpt</em>' reference.
	 * @see #getHwpt()
	 * @generated
	 */
	void setHwpt(PageTable value);

	/**
	 * Returns the value of the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The token by which the next kernel will know it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Token</em>' attribute.
	 * @see #setToken(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMarkForPreservation_Token()
	 * @model dataType="org.liveupdate.model.scenario.Token"
	 * @generated
	 */
	long getToken();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.MarkForPreservation#getToken <em>Token</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Token</em>' attribute.
	 * @see #getToken()
	 * @generated
	 */
	void setToken(long value);

	/**
	 * Returns the value of the '<em><b>Short Structure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The program passes the 12 bytes of the structure as posted; else the structure that the kernel wants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Structure</em>' attribute.
	 * @see #setShortStructure(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMarkForPreservation_ShortStructure()
	 * @model
	 * @generated
	 */
	boolean isShortStructure();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.MarkForPreservation#isShortStructure <em>Short Structure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Structure</em>' attribute.
	 * @see #isShortStructure()
	 * @generated
	 */
	void setShortStructure(boolean value);

} // MarkForPreservation
