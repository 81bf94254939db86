/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hwpt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A page table of hardware (a paging domain of the IOMMU core).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Hwpt#getDevice <em>Device</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Hwpt#isNestParent <em>Nest Parent</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Hwpt#isDirtyTracking <em>Dirty Tracking</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Hwpt#isPasid <em>Pasid</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Hwpt#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getHwpt()
 * @model annotation="http://liveupdate.org/label text='HWPT'"
 * @generated
 */
public interface Hwpt extends PageTable {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device for which it is allocated: its unit decides the format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(VfioCdev)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getHwpt_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VfioCdev getDevice();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Hwpt#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(VfioCdev value);

	/**
	 * Returns the value of the '<em><b>Nest Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IOMMU_HWPT_ALLOC_NEST_PARENT: it can be the second stage of a nested table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nest Parent</em>' attribute.
	 * @see #setNestParent(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getHwpt_NestParent()
	 * @model
	 * @generated
	 */
	boolean isNestParent();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Hwpt#isNestParent <em>Nest Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nest Parent</em>' attribute.
	 * @see #isNestParent()
	 * @generated
	 */
	void setNestParent(boolean value);

	/**
	 * Returns the value of the '<em><b>Dirty Tracking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IOMMU_HWPT_ALLOC_DIRTY_TRACKING: it tells which pages were written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dirty Tracking</em>' attribute.
	 * @see #setDirtyTracking(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getHwpt_DirtyTracking()
	 * @model
	 * @generated
	 */
	boolean isDirtyTracking();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Hwpt#isDirtyTracking <em>Dirty Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dirty Tracking</em>' attribute.
	 * @see #isDirtyTracking()
	 * @generated
	 */
	void setDirtyTracking(boolean value);

	/**
	 * Returns the value of the '<em><b>Pasid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IOMMU_HWPT_ALLOC_PASID: it can be attached to a PASID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pasid</em>' attribute.
	 * @see #setPasid(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getHwpt_Pasid()
	 * @model annotation="http://liveupdate.org/label text='PASID'"
	 * @generated
	 */
	boolean isPasid();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Hwpt#isPasid <em>Pasid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pasid</em>' attribute.
	 * @see #isPasid()
	 * @generated
	 */
	void setPasid(boolean value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a nested table: its second stage. Nested tables cannot be preserved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Hwpt)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getHwpt_Parent()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Hwpt getParent();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Hwpt#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Hwpt value);

} // Hwpt
