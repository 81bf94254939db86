/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kernel Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that a kernel has and that is not serialized; a simulation knows it, a capture does not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.KernelObject#getId <em>Id</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KernelObject#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KernelObject#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KernelObject#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getKernelObject()
 * @model
 * @generated
 */
public interface KernelObject extends Element {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is told by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.liveupdate.model.state.StatePackage#getKernelObject_Id()
	 * @model annotation="http://liveupdate.org/label text='ID'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.KernelObject#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.state.ObjectKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liveupdate.model.state.ObjectKind
	 * @see #setKind(ObjectKind)
	 * @see org.liveupdate.model.state.StatePackage#getKernelObject_Kind()
	 * @model
	 * @generated
	 */
	ObjectKind getKind();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.KernelObject#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liveupdate.model.state.ObjectKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ObjectKind value);

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its fields.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getKernelObject_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getProperties();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it refers to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getKernelObject_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

} // KernelObject
