/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kho Tree</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A root tree of kexec handover.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getRole <em>Role</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#isInUse <em>In Use</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#isIntact <em>Intact</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getReason <em>Reason</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getMapState <em>Map State</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getFolioCount <em>Folio Count</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getPreserved <em>Preserved</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getReserved <em>Reserved</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getScratch <em>Scratch</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getFolios <em>Folios</em>}</li>
 *   <li>{@link org.liveupdate.model.state.KhoTree#getMapPages <em>Map Pages</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getKhoTree()
 * @model annotation="http://liveupdate.org/label text='KHO Tree'"
 * @generated
 */
public interface KhoTree extends Element {
	/**
	 * Returns the value of the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its compatible string.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compatible</em>' attribute.
	 * @see #setCompatible(String)
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_Compatible()
	 * @model
	 * @generated
	 */
	String getCompatible();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.KhoTree#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose it is: incoming, outgoing or stale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_Role()
	 * @model
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.KhoTree#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>In Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the other parts of the snapshot belong to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Use</em>' attribute.
	 * @see #setInUse(boolean)
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_InUse()
	 * @model
	 * @generated
	 */
	boolean isInUse();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.KhoTree#isInUse <em>In Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Use</em>' attribute.
	 * @see #isInUse()
	 * @generated
	 */
	void setInUse(boolean value);

	/**
	 * Returns the value of the '<em><b>Intact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it can be relied on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intact</em>' attribute.
	 * @see #setIntact(boolean)
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_Intact()
	 * @model
	 * @generated
	 */
	boolean isIntact();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.KhoTree#isIntact <em>Intact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intact</em>' attribute.
	 * @see #isIntact()
	 * @generated
	 */
	void setIntact(boolean value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it has its role and whether it is intact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.KhoTree#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Map State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of the memory map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map State</em>' attribute.
	 * @see #setMapState(String)
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_MapState()
	 * @model
	 * @generated
	 */
	String getMapState();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.KhoTree#getMapState <em>Map State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Map State</em>' attribute.
	 * @see #getMapState()
	 * @generated
	 */
	void setMapState(String value);

	/**
	 * Returns the value of the '<em><b>Folio Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of preserved folios.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folio Count</em>' attribute.
	 * @see #setFolioCount(long)
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_FolioCount()
	 * @model
	 * @generated
	 */
	long getFolioCount();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.KhoTree#getFolioCount <em>Folio Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folio Count</em>' attribute.
	 * @see #getFolioCount()
	 * @generated
	 */
	void setFolioCount(long value);

	/**
	 * Returns the value of the '<em><b>Preserved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes that they have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preserved</em>' attribute.
	 * @see #setPreserved(long)
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_Preserved()
	 * @model dataType="org.liveupdate.model.state.Size"
	 * @generated
	 */
	long getPreserved();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.KhoTree#getPreserved <em>Preserved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preserved</em>' attribute.
	 * @see #getPreserved()
	 * @generated
	 */
	void setPreserved(long value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.KhoNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What users of KHO hand over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<KhoNode> getNodes();

	/**
	 * Returns the value of the '<em><b>Reserved</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.ReservedMemory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory that reserve_mem hands over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserved</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_Reserved()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReservedMemory> getReserved();

	/**
	 * Returns the value of the '<em><b>Scratch</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Scratch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory in which the next kernel starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scratch</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_Scratch()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scratch> getScratch();

	/**
	 * Returns the value of the '<em><b>Folios</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.FolioRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The preserved folios, neighbours together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folios</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_Folios()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<FolioRange> getFolios();

	/**
	 * Returns the value of the '<em><b>Map Pages</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.MapPage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages of the memory map itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map Pages</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getKhoTree_MapPages()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<MapPage> getMapPages();

} // KhoTree
