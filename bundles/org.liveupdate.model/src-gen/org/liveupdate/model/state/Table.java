/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table of a page table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Table#getLevel <em>Level</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Table#getIova <em>Iova</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Table#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getTable()
 * @model
 * @generated
 */
public interface Table extends Element {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its level; 1 is the lowest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.liveupdate.model.state.StatePackage#getTable_Level()
	 * @model
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Table#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First input address that it translates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iova</em>' attribute.
	 * @see #setIova(long)
	 * @see org.liveupdate.model.state.StatePackage#getTable_Iova()
	 * @model dataType="org.liveupdate.model.state.Address"
	 *        annotation="http://liveupdate.org/label text='IOVA'"
	 * @generated
	 */
	long getIova();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Table#getIova <em>Iova</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iova</em>' attribute.
	 * @see #getIova()
	 * @generated
	 */
	void setIova(long value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.TableEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its entries that are not zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getTable_Entries()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<TableEntry> getEntries();

} // Table
