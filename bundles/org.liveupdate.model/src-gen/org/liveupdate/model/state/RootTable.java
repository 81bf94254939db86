/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Root Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root table of a unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.RootTable#getTables <em>Tables</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getRootTable()
 * @model
 * @generated
 */
public interface RootTable extends Element {
	/**
	 * Returns the value of the '<em><b>Tables</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.ContextTable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The context tables that it points to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tables</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getRootTable_Tables()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContextTable> getTables();

} // RootTable
