/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Domain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A page table and what it maps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Domain#getFormat <em>Format</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Domain#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Domain#getLeaves <em>Leaves</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Domain#getMapped <em>Mapped</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Domain#getTables <em>Tables</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Domain#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Domain#getPasids <em>Pasids</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Domain#getTop <em>Top</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Domain#getRanges <em>Ranges</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getDomain()
 * @model
 * @generated
 */
public interface Domain extends Element {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First-stage or second-stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.liveupdate.model.state.StatePackage#getDomain_Format()
	 * @model
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Domain#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of levels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute.
	 * @see #setLevels(int)
	 * @see org.liveupdate.model.state.StatePackage#getDomain_Levels()
	 * @model
	 * @generated
	 */
	int getLevels();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Domain#getLevels <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels</em>' attribute.
	 * @see #getLevels()
	 * @generated
	 */
	void setLevels(int value);

	/**
	 * Returns the value of the '<em><b>Leaves</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of leaves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leaves</em>' attribute.
	 * @see #setLeaves(long)
	 * @see org.liveupdate.model.state.StatePackage#getDomain_Leaves()
	 * @model
	 * @generated
	 */
	long getLeaves();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Domain#getLeaves <em>Leaves</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leaves</em>' attribute.
	 * @see #getLeaves()
	 * @generated
	 */
	void setLeaves(long value);

	/**
	 * Returns the value of the '<em><b>Mapped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes that they map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapped</em>' attribute.
	 * @see #setMapped(long)
	 * @see org.liveupdate.model.state.StatePackage#getDomain_Mapped()
	 * @model dataType="org.liveupdate.model.state.Size"
	 * @generated
	 */
	long getMapped();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Domain#getMapped <em>Mapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapped</em>' attribute.
	 * @see #getMapped()
	 * @generated
	 */
	void setMapped(long value);

	/**
	 * Returns the value of the '<em><b>Tables</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages that the table itself takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tables</em>' attribute.
	 * @see #setTables(int)
	 * @see org.liveupdate.model.state.StatePackage#getDomain_Tables()
	 * @model
	 * @generated
	 */
	int getTables();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Domain#getTables <em>Tables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tables</em>' attribute.
	 * @see #getTables()
	 * @generated
	 */
	void setTables(int value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Device}.
	 * It is bidirectional and its opposite is '{@link org.liveupdate.model.state.Device#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The devices that use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getDomain_Devices()
	 * @see org.liveupdate.model.state.Device#getDomain
	 * @model opposite="domain" resolveProxies="false"
	 * @generated
	 */
	EList<Device> getDevices();

	/**
	 * Returns the value of the '<em><b>Pasids</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Pasid}.
	 * It is bidirectional and its opposite is '{@link org.liveupdate.model.state.Pasid#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The PASIDs that use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pasids</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getDomain_Pasids()
	 * @see org.liveupdate.model.state.Pasid#getDomain
	 * @model opposite="domain" resolveProxies="false"
	 *        annotation="http://liveupdate.org/label text='PASIDs'"
	 * @generated
	 */
	EList<Pasid> getPasids();

	/**
	 * Returns the value of the '<em><b>Top</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its top table, to be unfolded table by table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Top</em>' reference.
	 * @see org.liveupdate.model.state.StatePackage#getDomain_Top()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Table getTop();

	/**
	 * Returns the value of the '<em><b>Ranges</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Range}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it maps, by input address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ranges</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getDomain_Ranges()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Range> getRanges();

} // Domain
