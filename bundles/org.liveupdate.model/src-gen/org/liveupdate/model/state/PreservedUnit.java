/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Preserved Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A serialized unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.PreservedUnit#getToken <em>Token</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedUnit#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getPreservedUnit()
 * @model
 * @generated
 */
public interface PreservedUnit extends PreservedObject {
	/**
	 * Returns the value of the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the next kernel finds it by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Token</em>' attribute.
	 * @see #setToken(long)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedUnit_Token()
	 * @model dataType="org.liveupdate.model.state.Token"
	 * @generated
	 */
	long getToken();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedUnit#getToken <em>Token</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Token</em>' attribute.
	 * @see #getToken()
	 * @generated
	 */
	void setToken(long value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit as hardware shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedUnit_Unit()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedUnit#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

} // PreservedUnit
