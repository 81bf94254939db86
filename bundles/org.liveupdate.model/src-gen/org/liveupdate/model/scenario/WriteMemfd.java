/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Write Memfd</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Writes a pattern into a memfd.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.WriteMemfd#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.WriteMemfd#getLength <em>Length</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.WriteMemfd#getPattern <em>Pattern</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getWriteMemfd()
 * @model
 * @generated
 */
public interface WriteMemfd extends MemfdCall {
	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First byte.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getWriteMemfd_Offset()
	 * @model dataType="org.liveupdate.model.scenario.Size"
	 * @generated
	 */
	long getOffset();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.WriteMemfd#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(long value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"4096"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getWriteMemfd_Length()
	 * @model default="4096" dataType="org.liveupdate.model.scenario.Size"
	 * @generated
	 */
	long getLength();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.WriteMemfd#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(long value);

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pattern: 8 bytes that are repeated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getWriteMemfd_Pattern()
	 * @model default="1" dataType="org.liveupdate.model.scenario.Token"
	 * @generated
	 */
	long getPattern();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.WriteMemfd#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(long value);

} // WriteMemfd
