/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cdev Call</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A call on the VFIO character device of a device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.CdevCall#getCdev <em>Cdev</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getCdevCall()
 * @model abstract="true"
 *        annotation="http://liveupdate.org/label text='Device Call'"
 * @generated
 */
public interface CdevCall extends SystemCall {
	/**
	 * Returns the value of the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cdev</em>' reference.
	 * @see #setCdev(VfioCdev)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCdevCall_Cdev()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://liveupdate.org/label text='Device file'"
	 * @generated
	 */
	VfioCdev getCdev();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.CdevCall#getCdev <em>Cdev</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cdev</em>' reference.
	 * @see #getCdev()
	 * @generated
	 */
	void setCdev(VfioCdev value);

} // CdevCall
