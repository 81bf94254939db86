/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expect Errno</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The call returns an error number, or success.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.ExpectErrno#getErrno <em>Errno</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectErrno()
 * @model annotation="http://liveupdate.org/label text='Expected Error'"
 * @generated
 */
public interface ExpectErrno extends Expectation {
	/**
	 * Returns the value of the '<em><b>Errno</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.Errno}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The error number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Errno</em>' attribute.
	 * @see org.liveupdate.model.scenario.Errno
	 * @see #setErrno(Errno)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getExpectErrno_Errno()
	 * @model
	 * @generated
	 */
	Errno getErrno();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ExpectErrno#getErrno <em>Errno</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Errno</em>' attribute.
	 * @see org.liveupdate.model.scenario.Errno
	 * @see #getErrno()
	 * @generated
	 */
	void setErrno(Errno value);

} // ExpectErrno
