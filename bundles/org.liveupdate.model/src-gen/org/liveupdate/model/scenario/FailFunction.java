/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fail Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kernel function fails once, the next time it runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.FailFunction#getFunction <em>Function</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.FailFunction#getErrno <em>Errno</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getFailFunction()
 * @model
 * @generated
 */
public interface FailFunction extends Event {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name, like vfio_pci_liveupdate_freeze.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getFailFunction_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.FailFunction#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Errno</b></em>' attribute.
	 * The default value is <code>"EIO"</code>.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.Errno}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it returns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Errno</em>' attribute.
	 * @see org.liveupdate.model.scenario.Errno
	 * @see #setErrno(Errno)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getFailFunction_Errno()
	 * @model default="EIO"
	 * @generated
	 */
	Errno getErrno();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.FailFunction#getErrno <em>Errno</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Errno</em>' attribute.
	 * @see org.liveupdate.model.scenario.Errno
	 * @see #getErrno()
	 * @generated
	 */
	void setErrno(Errno value);

} // FailFunction
