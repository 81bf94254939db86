/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memfd Folio</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A folio of a memfd.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.MemfdFolio#getPhysical <em>Physical</em>}</li>
 *   <li>{@link org.liveupdate.model.state.MemfdFolio#getIndex <em>Index</em>}</li>
 *   <li>{@link org.liveupdate.model.state.MemfdFolio#getFlags <em>Flags</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getMemfdFolio()
 * @model
 * @generated
 */
public interface MemfdFolio extends Element {
	/**
	 * Returns the value of the '<em><b>Physical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of the folio; 0 for an entry that is skipped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Physical</em>' attribute.
	 * @see #setPhysical(long)
	 * @see org.liveupdate.model.state.StatePackage#getMemfdFolio_Physical()
	 * @model dataType="org.liveupdate.model.state.Address"
	 * @generated
	 */
	long getPhysical();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.MemfdFolio#getPhysical <em>Physical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Physical</em>' attribute.
	 * @see #getPhysical()
	 * @generated
	 */
	void setPhysical(long value);

	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page offset in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(long)
	 * @see org.liveupdate.model.state.StatePackage#getMemfdFolio_Index()
	 * @model
	 * @generated
	 */
	long getIndex();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.MemfdFolio#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(long value);

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bit 0 dirty, bit 1 uptodate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute.
	 * @see #setFlags(int)
	 * @see org.liveupdate.model.state.StatePackage#getMemfdFolio_Flags()
	 * @model
	 * @generated
	 */
	int getFlags();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.MemfdFolio#getFlags <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flags</em>' attribute.
	 * @see #getFlags()
	 * @generated
	 */
	void setFlags(int value);

} // MemfdFolio
