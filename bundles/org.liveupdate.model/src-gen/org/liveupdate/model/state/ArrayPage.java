/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Array Page</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A page of serialized objects.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.ArrayPage#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liveupdate.model.state.ArrayPage#getCount <em>Count</em>}</li>
 *   <li>{@link org.liveupdate.model.state.ArrayPage#getNext <em>Next</em>}</li>
 *   <li>{@link org.liveupdate.model.state.ArrayPage#isPreserved <em>Preserved</em>}</li>
 *   <li>{@link org.liveupdate.model.state.ArrayPage#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getArrayPage()
 * @model
 * @generated
 */
public interface ArrayPage extends Element {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the chain, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.liveupdate.model.state.StatePackage#getArrayPage_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.ArrayPage#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries that it says it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.liveupdate.model.state.StatePackage#getArrayPage_Count()
	 * @model
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.ArrayPage#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next page; 0 at the end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' attribute.
	 * @see #setNext(long)
	 * @see org.liveupdate.model.state.StatePackage#getArrayPage_Next()
	 * @model dataType="org.liveupdate.model.state.Address"
	 * @generated
	 */
	long getNext();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.ArrayPage#getNext <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next</em>' attribute.
	 * @see #getNext()
	 * @generated
	 */
	void setNext(long value);

	/**
	 * Returns the value of the '<em><b>Preserved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether KHO preserves it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preserved</em>' attribute.
	 * @see #setPreserved(boolean)
	 * @see org.liveupdate.model.state.StatePackage#getArrayPage_Preserved()
	 * @model
	 * @generated
	 */
	boolean isPreserved();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.ArrayPage#isPreserved <em>Preserved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preserved</em>' attribute.
	 * @see #isPreserved()
	 * @generated
	 */
	void setPreserved(boolean value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.PreservedObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getArrayPage_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<PreservedObject> getEntries();

} // ArrayPage
