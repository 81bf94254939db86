/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chain of array pages with objects of one kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Chain#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Chain#getPages <em>Pages</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getChain()
 * @model
 * @generated
 */
public interface Chain extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the objects are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.liveupdate.model.state.StatePackage#getChain_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Chain#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.ArrayPage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its pages in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getChain_Pages()
	 * @model containment="true"
	 * @generated
	 */
	EList<ArrayPage> getPages();

} // Chain
