/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Context Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A context table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.ContextTable#getBus <em>Bus</em>}</li>
 *   <li>{@link org.liveupdate.model.state.ContextTable#isUpper <em>Upper</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getContextTable()
 * @model
 * @generated
 */
public interface ContextTable extends Element {
	/**
	 * Returns the value of the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus</em>' attribute.
	 * @see #setBus(int)
	 * @see org.liveupdate.model.state.StatePackage#getContextTable_Bus()
	 * @model
	 * @generated
	 */
	int getBus();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.ContextTable#getBus <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' attribute.
	 * @see #getBus()
	 * @generated
	 */
	void setBus(int value);

	/**
	 * Returns the value of the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In scalable mode: whether it holds devices 0x10 to 0x1f.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper</em>' attribute.
	 * @see #setUpper(boolean)
	 * @see org.liveupdate.model.state.StatePackage#getContextTable_Upper()
	 * @model
	 * @generated
	 */
	boolean isUpper();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.ContextTable#isUpper <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' attribute.
	 * @see #isUpper()
	 * @generated
	 */
	void setUpper(boolean value);

} // ContextTable
