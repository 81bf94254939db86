/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Preserved Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A serialized object.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.PreservedObject#getIndex <em>Index</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedObject#isDeleted <em>Deleted</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedObject#isRestored <em>Restored</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedObject#getReferences <em>References</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getPreservedObject()
 * @model abstract="true"
 * @generated
 */
public interface PreservedObject extends Element {
	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number over all pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(int)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedObject_Index()
	 * @model
	 * @generated
	 */
	int getIndex();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedObject#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(int value);

	/**
	 * Returns the value of the '<em><b>Deleted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was unpreserved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deleted</em>' attribute.
	 * @see #setDeleted(boolean)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedObject_Deleted()
	 * @model
	 * @generated
	 */
	boolean isDeleted();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedObject#isDeleted <em>Deleted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deleted</em>' attribute.
	 * @see #isDeleted()
	 * @generated
	 */
	void setDeleted(boolean value);

	/**
	 * Returns the value of the '<em><b>Restored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the next kernel has taken it over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restored</em>' attribute.
	 * @see #setRestored(boolean)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedObject_Restored()
	 * @model
	 * @generated
	 */
	boolean isRestored();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedObject#isRestored <em>Restored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restored</em>' attribute.
	 * @see #isRestored()
	 * @generated
	 */
	void setRestored(boolean value);

	/**
	 * Returns the value of the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its users.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' attribute.
	 * @see #setReferences(long)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedObject_References()
	 * @model
	 * @generated
	 */
	long getReferences();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedObject#getReferences <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>References</em>' attribute.
	 * @see #getReferences()
	 * @generated
	 */
	void setReferences(long value);

} // PreservedObject
