/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iommufd</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An iommufd context with its objects.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Iommufd#getIoases <em>Ioases</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommufd()
 * @model annotation="http://liveupdate.org/label text='iommufd'"
 * @generated
 */
public interface Iommufd extends FileObject {
	/**
	 * Returns the value of the '<em><b>Ioases</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.scenario.Ioas}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * I/O address spaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ioases</em>' containment reference list.
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommufd_Ioases()
	 * @model containment="true"
	 *        annotation="http://liveupdate.org/label text='IOASes'"
	 * @generated
	 */
	EList<Ioas> getIoases();

} // Iommufd
