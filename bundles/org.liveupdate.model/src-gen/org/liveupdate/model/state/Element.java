/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.liveupdate.abi.layout.Layout;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that stands in memory or belongs to what does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Element#getLabel <em>Label</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Element#getAddress <em>Address</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Element#getLength <em>Length</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Element#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Element#getFields <em>Fields</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Element#getPointers <em>Pointers</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Element#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Element#getProblems <em>Problems</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called, without the kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.liveupdate.model.state.StatePackage#getElement_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Element#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of its first byte; -1 if it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(long)
	 * @see org.liveupdate.model.state.StatePackage#getElement_Address()
	 * @model default="-1" dataType="org.liveupdate.model.state.Address"
	 *        annotation="http://liveupdate.org/label category='Place'"
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Element#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bytes it has; 0 if it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(long)
	 * @see org.liveupdate.model.state.StatePackage#getElement_Length()
	 * @model dataType="org.liveupdate.model.state.Size"
	 *        annotation="http://liveupdate.org/label category='Place'"
	 * @generated
	 */
	long getLength();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Element#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(long value);

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its bytes are to be read; absent if it is no structure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see #setLayout(Layout)
	 * @see org.liveupdate.model.state.StatePackage#getElement_Layout()
	 * @model dataType="org.liveupdate.model.state.Layout" transient="true"
	 *        annotation="http://liveupdate.org/label category='Place'"
	 * @generated
	 */
	Layout getLayout();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Element#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(Layout value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its fields, by its layout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getElement_Fields()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Field> getFields();

	/**
	 * Returns the value of the '<em><b>Pointers</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Pointer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The addresses that it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pointers</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getElement_Pointers()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Pointer> getPointers();

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Pointer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pointers that lead into it; those of leaf tables are not looked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getElement_Incoming()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Pointer> getIncoming();

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Problem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is wrong with its bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problems</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getElement_Problems()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Problem> getProblems();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its bytes as they are in memory, read now; empty if it has none or they are not there.
	 * <!-- end-model-doc -->
	 * @model dataType="org.liveupdate.model.state.Bytes"
	 * @generated
	 */
	byte[] bytes();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The snapshot that it belongs to; null while it belongs to none.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Snapshot snapshot();

} // Element
