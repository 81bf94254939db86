/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hwpt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A preserved HWPT.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Hwpt#getToken <em>Token</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Hwpt#getDomain <em>Domain</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getHwpt()
 * @model annotation="http://liveupdate.org/label text='HWPT'"
 * @generated
 */
public interface Hwpt extends Element {
	/**
	 * Returns the value of the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What user space marked it with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Token</em>' attribute.
	 * @see #setToken(long)
	 * @see org.liveupdate.model.state.StatePackage#getHwpt_Token()
	 * @model dataType="org.liveupdate.model.state.Token"
	 * @generated
	 */
	long getToken();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Hwpt#getToken <em>Token</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Token</em>' attribute.
	 * @see #getToken()
	 * @generated
	 */
	void setToken(long value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.liveupdate.model.state.PreservedDomain#getHwpts <em>Hwpts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The domain that it points to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' reference.
	 * @see #setDomain(PreservedDomain)
	 * @see org.liveupdate.model.state.StatePackage#getHwpt_Domain()
	 * @see org.liveupdate.model.state.PreservedDomain#getHwpts
	 * @model opposite="hwpts" resolveProxies="false"
	 * @generated
	 */
	PreservedDomain getDomain();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Hwpt#getDomain <em>Domain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' reference.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(PreservedDomain value);

} // Hwpt
