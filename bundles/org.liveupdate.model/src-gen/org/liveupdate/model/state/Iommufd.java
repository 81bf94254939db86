/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iommufd</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A preserved iommufd.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Iommufd#getHwpts <em>Hwpts</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getIommufd()
 * @model annotation="http://liveupdate.org/label text='iommufd'"
 * @generated
 */
public interface Iommufd extends FileContent {
	/**
	 * Returns the value of the '<em><b>Hwpts</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Hwpt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its preserved HWPTs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hwpts</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getIommufd_Hwpts()
	 * @model containment="true"
	 *        annotation="http://liveupdate.org/label text='HWPTs'"
	 * @generated
	 */
	EList<Hwpt> getHwpts();

} // Iommufd
