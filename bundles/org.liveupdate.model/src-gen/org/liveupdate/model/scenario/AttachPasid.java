/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attach Pasid</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * VFIO_DEVICE_ATTACH_IOMMUFD_PT with a PASID.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.AttachPasid#getPasid <em>Pasid</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.AttachPasid#getPageTable <em>Page Table</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getAttachPasid()
 * @model annotation="http://liveupdate.org/label text='Attach PASID'"
 * @generated
 */
public interface AttachPasid extends CdevCall {
	/**
	 * Returns the value of the '<em><b>Pasid</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The PASID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pasid</em>' attribute.
	 * @see #setPasid(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getAttachPasid_Pasid()
	 * @model default="1"
	 *        annotation="http://liveupdate.org/label text='PASID'"
	 * @generated
	 */
	int getPasid();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.AttachPasid#getPasid <em>Pasid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pasid</em>' attribute.
	 * @see #getPasid()
	 * @generated
	 */
	void setPasid(int value);

	/**
	 * Returns the value of the '<em><b>Page Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A HWPT, or an IOAS for which the kernel makes one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Table</em>' reference.
	 * @see #setPageTable(PageTable)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getAttachPasid_PageTable()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	PageTable getPageTable();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.AttachPasid#getPageTable <em>Page Table</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Table</em>' reference.
	 * @see #getPageTable()
	 * @generated
	 */
	void setPageTable(PageTable value);

} // AttachPasid
