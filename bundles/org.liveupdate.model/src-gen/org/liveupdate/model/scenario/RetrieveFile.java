/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Retrieve File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * LIVEUPDATE_SESSION_RETRIEVE_FD.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.RetrieveFile#getFile <em>File</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.RetrieveFile#getToken <em>Token</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getRetrieveFile()
 * @model
 * @generated
 */
public interface RetrieveFile extends SessionCall {
	/**
	 * Returns the value of the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the retrieved file will be called from now on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' reference.
	 * @see #setFile(FileObject)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getRetrieveFile_File()
	 * @model resolveProxies="false"
	 * @generated
	 */
	FileObject getFile();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.RetrieveFile#getFile <em>File</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(FileObject value);

	/**
	 * Returns the value of the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The token under which it was preserved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Token</em>' attribute.
	 * @see #setToken(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getRetrieveFile_Token()
	 * @model dataType="org.liveupdate.model.scenario.Token"
	 * @generated
	 */
	long getToken();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.RetrieveFile#getToken <em>Token</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Token</em>' attribute.
	 * @see #getToken()
	 * @generated
	 */
	void setToken(long value);

} // RetrieveFile
