/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A VT-d unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Unit#getMode <em>Mode</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Unit#getRootTable <em>Root Table</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Unit#getTranslation <em>Translation</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Unit#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Unit#getRegisters <em>Registers</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Unit#getRoot <em>Root</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Unit#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getUnit()
 * @model
 * @generated
 */
public interface Unit extends Element {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its tables are read: legacy, scalable, abort or reserved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.liveupdate.model.state.StatePackage#getUnit_Mode()
	 * @model
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Unit#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Root Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of the root table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root Table</em>' attribute.
	 * @see #setRootTable(long)
	 * @see org.liveupdate.model.state.StatePackage#getUnit_RootTable()
	 * @model dataType="org.liveupdate.model.state.Address"
	 * @generated
	 */
	long getRootTable();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Unit#getRootTable <em>Root Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root Table</em>' attribute.
	 * @see #getRootTable()
	 * @generated
	 */
	void setRootTable(long value);

	/**
	 * Returns the value of the '<em><b>Translation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it translates: on, off, or unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translation</em>' attribute.
	 * @see #setTranslation(String)
	 * @see org.liveupdate.model.state.StatePackage#getUnit_Translation()
	 * @model
	 * @generated
	 */
	String getTranslation();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Unit#getTranslation <em>Translation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Translation</em>' attribute.
	 * @see #getTranslation()
	 * @generated
	 */
	void setTranslation(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is worth knowing and not wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute list.
	 * @see org.liveupdate.model.state.StatePackage#getUnit_Notes()
	 * @model
	 * @generated
	 */
	EList<String> getNotes();

	/**
	 * Returns the value of the '<em><b>Registers</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Register}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its registers as far as they were captured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registers</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getUnit_Registers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Register> getRegisters();

	/**
	 * Returns the value of the '<em><b>Root</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its root table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root</em>' containment reference.
	 * @see #setRoot(RootTable)
	 * @see org.liveupdate.model.state.StatePackage#getUnit_Root()
	 * @model containment="true"
	 * @generated
	 */
	RootTable getRoot();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Unit#getRoot <em>Root</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root</em>' containment reference.
	 * @see #getRoot()
	 * @generated
	 */
	void setRoot(RootTable value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every present context entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getUnit_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Device> getDevices();

} // Unit
