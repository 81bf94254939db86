/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Luo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What LUO hands over.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Luo#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Luo#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Luo#isSerialized <em>Serialized</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Luo#getBlocks <em>Blocks</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getLuo()
 * @model annotation="http://liveupdate.org/label text='LUO'"
 * @generated
 */
public interface Luo extends Element {
	/**
	 * Returns the value of the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its compatible string.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compatible</em>' attribute.
	 * @see #setCompatible(String)
	 * @see org.liveupdate.model.state.StatePackage#getLuo_Compatible()
	 * @model
	 * @generated
	 */
	String getCompatible();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Luo#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which update this is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(long)
	 * @see org.liveupdate.model.state.StatePackage#getLuo_Number()
	 * @model
	 * @generated
	 */
	long getNumber();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Luo#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(long value);

	/**
	 * Returns the value of the '<em><b>Serialized</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether sessions and FLBs were written; only reboot does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serialized</em>' attribute.
	 * @see #setSerialized(boolean)
	 * @see org.liveupdate.model.state.StatePackage#getLuo_Serialized()
	 * @model
	 * @generated
	 */
	boolean isSerialized();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Luo#isSerialized <em>Serialized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serialized</em>' attribute.
	 * @see #isSerialized()
	 * @generated
	 */
	void setSerialized(boolean value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Block}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pages of sessions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getLuo_Blocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Block> getBlocks();

} // Luo
