/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A page of sessions or files.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Block#getNext <em>Next</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Block#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getBlock()
 * @model
 * @generated
 */
public interface Block extends Element {
	/**
	 * Returns the value of the '<em><b>Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next page; 0 at the end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' attribute.
	 * @see #setNext(long)
	 * @see org.liveupdate.model.state.StatePackage#getBlock_Next()
	 * @model dataType="org.liveupdate.model.state.Address"
	 * @generated
	 */
	long getNext();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Block#getNext <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next</em>' attribute.
	 * @see #getNext()
	 * @generated
	 */
	void setNext(long value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries that it says it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.liveupdate.model.state.StatePackage#getBlock_Count()
	 * @model
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Block#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

} // Block
