/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of physical memory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.MemoryRange#getStart <em>Start</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.MemoryRange#getSize <em>Size</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.MemoryRange#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemoryRange()
 * @model
 * @generated
 */
public interface MemoryRange extends Element {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemoryRange_Start()
	 * @model dataType="org.liveupdate.model.scenario.Address"
	 * @generated
	 */
	long getStart();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.MemoryRange#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemoryRange_Size()
	 * @model dataType="org.liveupdate.model.scenario.Size"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.MemoryRange#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NUMA node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' attribute.
	 * @see #setNode(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemoryRange_Node()
	 * @model annotation="http://liveupdate.org/label text='NUMA node'"
	 * @generated
	 */
	int getNode();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.MemoryRange#getNode <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' attribute.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(int value);

} // MemoryRange
