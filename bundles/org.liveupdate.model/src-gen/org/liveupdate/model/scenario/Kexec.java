/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kexec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Boots the next kernel, in one step or as far as a stage; the next step of this kind goes on from there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Kexec#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getKexec()
 * @model
 * @generated
 */
public interface Kexec extends Event {
	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * The default value is <code>"boot"</code>.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.KexecStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see org.liveupdate.model.scenario.KexecStage
	 * @see #setUntil(KexecStage)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKexec_Until()
	 * @model default="boot"
	 * @generated
	 */
	KexecStage getUntil();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kexec#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see org.liveupdate.model.scenario.KexecStage
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(KexecStage value);

} // Kexec
