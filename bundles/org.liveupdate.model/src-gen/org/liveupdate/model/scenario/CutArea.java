/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cut Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cuts a mapped area in two, as the VFIO compatibility of iommufd does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.CutArea#getIoas <em>Ioas</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.CutArea#getIova <em>Iova</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getCutArea()
 * @model
 * @generated
 */
public interface CutArea extends SystemCall {
	/**
	 * Returns the value of the '<em><b>Ioas</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The I/O address space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ioas</em>' reference.
	 * @see #setIoas(Ioas)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCutArea_Ioas()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://liveupdate.org/label text='IOAS'"
	 * @generated
	 */
	Ioas getIoas();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.CutArea#getIoas <em>Ioas</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ioas</em>' reference.
	 * @see #getIoas()
	 * @generated
	 */
	void setIoas(Ioas value);

	/**
	 * Returns the value of the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to cut.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iova</em>' attribute.
	 * @see #setIova(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCutArea_Iova()
	 * @model dataType="org.liveupdate.model.scenario.Address"
	 *        annotation="http://liveupdate.org/label text='IOVA'"
	 * @generated
	 */
	long getIova();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.CutArea#getIova <em>Iova</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iova</em>' attribute.
	 * @see #getIova()
	 * @generated
	 */
	void setIova(long value);

} // CutArea
