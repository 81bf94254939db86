/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A field of a structure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Field#getValue <em>Value</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Field#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Field#getBit <em>Bit</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Field#getWidth <em>Width</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Field#getDocumentation <em>Documentation</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getField()
 * @model
 * @generated
 */
public interface Field extends Element {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its value for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.liveupdate.model.state.StatePackage#getField_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Field#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its value as a number; 0 if it is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(long)
	 * @see org.liveupdate.model.state.StatePackage#getField_Number()
	 * @model dataType="org.liveupdate.model.state.Address"
	 *        annotation="http://liveupdate.org/label text='Raw Value'"
	 * @generated
	 */
	long getNumber();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Field#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(long value);

	/**
	 * Returns the value of the '<em><b>Bit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First bit, counted from the start of the structure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bit</em>' attribute.
	 * @see #setBit(int)
	 * @see org.liveupdate.model.state.StatePackage#getField_Bit()
	 * @model annotation="http://liveupdate.org/label category='Place'"
	 * @generated
	 */
	int getBit();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Field#getBit <em>Bit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bit</em>' attribute.
	 * @see #getBit()
	 * @generated
	 */
	void setBit(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.liveupdate.model.state.StatePackage#getField_Width()
	 * @model annotation="http://liveupdate.org/label category='Place'"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Field#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documentation</em>' attribute.
	 * @see #setDocumentation(String)
	 * @see org.liveupdate.model.state.StatePackage#getField_Documentation()
	 * @model
	 * @generated
	 */
	String getDocumentation();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Field#getDocumentation <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Documentation</em>' attribute.
	 * @see #getDocumentation()
	 * @generated
	 */
	void setDocumentation(String value);

} // Field
