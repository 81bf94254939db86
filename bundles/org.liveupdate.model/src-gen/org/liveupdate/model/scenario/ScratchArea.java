/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scratch Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Memory in which the new kernel boots; nothing in it can be preserved.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.ScratchArea#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.ScratchArea#getStart <em>Start</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.ScratchArea#getSize <em>Size</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.ScratchArea#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getScratchArea()
 * @model
 * @generated
 */
public interface ScratchArea extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.ScratchKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liveupdate.model.scenario.ScratchKind
	 * @see #setKind(ScratchKind)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getScratchArea_Kind()
	 * @model
	 * @generated
	 */
	ScratchKind getKind();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ScratchArea#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liveupdate.model.scenario.ScratchKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ScratchKind value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getScratchArea_Start()
	 * @model dataType="org.liveupdate.model.scenario.Address"
	 * @generated
	 */
	long getStart();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ScratchArea#getStart <em>Start</em>}' attribute.
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
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getScratchArea_Size()
	 * @model dataType="org.liveupdate.model.scenario.Size"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ScratchArea#getSize <em>Size</em>}' attribute.
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
	 * NUMA node, for a scratch area of a node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' attribute.
	 * @see #setNode(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getScratchArea_Node()
	 * @model annotation="http://liveupdate.org/label text='NUMA node'"
	 * @generated
	 */
	int getNode();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.ScratchArea#getNode <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' attribute.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(int value);

} // ScratchArea
