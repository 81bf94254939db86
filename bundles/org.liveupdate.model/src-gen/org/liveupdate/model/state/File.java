/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A preserved file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.File#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.liveupdate.model.state.File#getToken <em>Token</em>}</li>
 *   <li>{@link org.liveupdate.model.state.File#getData <em>Data</em>}</li>
 *   <li>{@link org.liveupdate.model.state.File#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getFile()
 * @model
 * @generated
 */
public interface File extends Element {
	/**
	 * Returns the value of the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compatible string of its handler.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compatible</em>' attribute.
	 * @see #setCompatible(String)
	 * @see org.liveupdate.model.state.StatePackage#getFile_Compatible()
	 * @model
	 * @generated
	 */
	String getCompatible();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.File#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(String value);

	/**
	 * Returns the value of the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which user space asks for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Token</em>' attribute.
	 * @see #setToken(long)
	 * @see org.liveupdate.model.state.StatePackage#getFile_Token()
	 * @model dataType="org.liveupdate.model.state.Token"
	 * @generated
	 */
	long getToken();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.File#getToken <em>Token</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Token</em>' attribute.
	 * @see #getToken()
	 * @generated
	 */
	void setToken(long value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its handler returned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(long)
	 * @see org.liveupdate.model.state.StatePackage#getFile_Data()
	 * @model dataType="org.liveupdate.model.state.Address"
	 * @generated
	 */
	long getData();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.File#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	void setData(long value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its data was decoded to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' containment reference.
	 * @see #setContent(FileContent)
	 * @see org.liveupdate.model.state.StatePackage#getFile_Content()
	 * @model containment="true"
	 * @generated
	 */
	FileContent getContent();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.File#getContent <em>Content</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' containment reference.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(FileContent value);

} // File
