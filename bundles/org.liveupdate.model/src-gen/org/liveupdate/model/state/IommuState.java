/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iommu State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The serialized IOMMU state.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.IommuState#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.liveupdate.model.state.IommuState#getFormat <em>Format</em>}</li>
 *   <li>{@link org.liveupdate.model.state.IommuState#getChoice <em>Choice</em>}</li>
 *   <li>{@link org.liveupdate.model.state.IommuState#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.liveupdate.model.state.IommuState#getChains <em>Chains</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getIommuState()
 * @model annotation="http://liveupdate.org/label text='IOMMU State'"
 * @generated
 */
public interface IommuState extends Element {
	/**
	 * Returns the value of the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compatible string of the FLB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compatible</em>' attribute.
	 * @see #setCompatible(String)
	 * @see org.liveupdate.model.state.StatePackage#getIommuState_Compatible()
	 * @model
	 * @generated
	 */
	String getCompatible();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.IommuState#getCompatible <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compatible</em>' attribute.
	 * @see #getCompatible()
	 * @generated
	 */
	void setCompatible(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format that it was read with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.liveupdate.model.state.StatePackage#getIommuState_Format()
	 * @model
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.IommuState#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choice</em>' attribute.
	 * @see #setChoice(String)
	 * @see org.liveupdate.model.state.StatePackage#getIommuState_Choice()
	 * @model
	 * @generated
	 */
	String getChoice();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.IommuState#getChoice <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice</em>' attribute.
	 * @see #getChoice()
	 * @generated
	 */
	void setChoice(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.liveupdate.model.state.StatePackage#getIommuState_Origin()
	 * @model
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.IommuState#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Chains</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Chain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The three chains of object arrays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chains</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getIommuState_Chains()
	 * @model containment="true"
	 * @generated
	 */
	EList<Chain> getChains();

} // IommuState
