/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memfd</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A preserved memfd.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Memfd#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Memfd#getSize <em>Size</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Memfd#getPosition <em>Position</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Memfd#getFolioCount <em>Folio Count</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Memfd#getFolios <em>Folios</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getMemfd()
 * @model
 * @generated
 */
public interface Memfd extends FileContent {
	/**
	 * Returns the value of the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generation</em>' attribute.
	 * @see #setGeneration(String)
	 * @see org.liveupdate.model.state.StatePackage#getMemfd_Generation()
	 * @model
	 * @generated
	 */
	String getGeneration();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Memfd#getGeneration <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generation</em>' attribute.
	 * @see #getGeneration()
	 * @generated
	 */
	void setGeneration(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.liveupdate.model.state.StatePackage#getMemfd_Size()
	 * @model dataType="org.liveupdate.model.state.Size"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Memfd#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File position.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(long)
	 * @see org.liveupdate.model.state.StatePackage#getMemfd_Position()
	 * @model
	 * @generated
	 */
	long getPosition();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Memfd#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(long value);

	/**
	 * Returns the value of the '<em><b>Folio Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of folios that it says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folio Count</em>' attribute.
	 * @see #setFolioCount(long)
	 * @see org.liveupdate.model.state.StatePackage#getMemfd_FolioCount()
	 * @model
	 * @generated
	 */
	long getFolioCount();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Memfd#getFolioCount <em>Folio Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folio Count</em>' attribute.
	 * @see #getFolioCount()
	 * @generated
	 */
	void setFolioCount(long value);

	/**
	 * Returns the value of the '<em><b>Folios</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.MemfdFolio}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its pages are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folios</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getMemfd_Folios()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<MemfdFolio> getFolios();

} // Memfd
