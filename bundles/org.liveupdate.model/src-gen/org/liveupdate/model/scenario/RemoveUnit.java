/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remove Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An IOMMU unit is removed, with its devices.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.RemoveUnit#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getRemoveUnit()
 * @model annotation="http://liveupdate.org/label text='Hot-remove Unit'"
 * @generated
 */
public interface RemoveUnit extends Event {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(IommuUnit)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getRemoveUnit_Unit()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://liveupdate.org/label text='IOMMU unit'"
	 * @generated
	 */
	IommuUnit getUnit();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.RemoveUnit#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(IommuUnit value);

} // RemoveUnit
