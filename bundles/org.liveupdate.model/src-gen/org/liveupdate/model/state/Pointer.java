/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pointer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An address that a structure holds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Pointer#getSource <em>Source</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Pointer#getField <em>Field</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Pointer#getTarget <em>Target</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Pointer#getState <em>State</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Pointer#getTargetRole <em>Target Role</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Pointer#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getPointer()
 * @model
 * @generated
 */
public interface Pointer extends Element {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element that holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Element)
	 * @see org.liveupdate.model.state.StatePackage#getPointer_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Element getSource();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pointer#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Element value);

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field with the way to it, like entries[3].CTP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.liveupdate.model.state.StatePackage#getPointer_Field()
	 * @model
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pointer#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The physical address that it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(long)
	 * @see org.liveupdate.model.state.StatePackage#getPointer_Target()
	 * @model dataType="org.liveupdate.model.state.Address"
	 * @generated
	 */
	long getTarget();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pointer#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(long value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.state.PointerState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it leads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.liveupdate.model.state.PointerState
	 * @see #setState(PointerState)
	 * @see org.liveupdate.model.state.StatePackage#getPointer_State()
	 * @model
	 * @generated
	 */
	PointerState getState();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pointer#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.liveupdate.model.state.PointerState
	 * @see #getState()
	 * @generated
	 */
	void setState(PointerState value);

	/**
	 * Returns the value of the '<em><b>Target Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands there, for people; empty if nothing was recognised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Role</em>' attribute.
	 * @see #setTargetRole(String)
	 * @see org.liveupdate.model.state.StatePackage#getPointer_TargetRole()
	 * @model
	 * @generated
	 */
	String getTargetRole();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pointer#getTargetRole <em>Target Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Role</em>' attribute.
	 * @see #getTargetRole()
	 * @generated
	 */
	void setTargetRole(String value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The elements of the snapshot that begin there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getPointer_Targets()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Element> getTargets();

} // Pointer
