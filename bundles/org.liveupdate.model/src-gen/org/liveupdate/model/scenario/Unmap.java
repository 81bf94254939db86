/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unmap</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * IOMMU_IOAS_UNMAP.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Unmap#getMapping <em>Mapping</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Unmap#getIoas <em>Ioas</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Unmap#getIova <em>Iova</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Unmap#getLength <em>Length</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getUnmap()
 * @model
 * @generated
 */
public interface Unmap extends SystemCall {
	/**
	 * Returns the value of the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mapping to take away; or give IOAS, address and length.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping</em>' reference.
	 * @see #setMapping(Mapping)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getUnmap_Mapping()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Mapping getMapping();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Unmap#getMapping <em>Mapping</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapping</em>' reference.
	 * @see #getMapping()
	 * @generated
	 */
	void setMapping(Mapping value);

	/**
	 * Returns the value of the '<em><b>Ioas</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The I/O address space, without a mapping.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ioas</em>' reference.
	 * @see #setIoas(Ioas)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getUnmap_Ioas()
	 * @model resolveProxies="false"
	 *        annotation="http://liveupdate.org/label text='IOAS'"
	 * @generated
	 */
	Ioas getIoas();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Unmap#getIoas <em>Ioas</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ioas</em>' reference.
	 * @see #getIoas()
	 * @generated
	 */
	void setIoas(Ioas value);

	/**
	 * Returns the value of the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First address, without a mapping.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iova</em>' attribute.
	 * @see #setIova(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getUnmap_Iova()
	 * @model dataType="org.liveupdate.model.scenario.Address"
	 *        annotation="http://liveupdate.org/label text='IOVA'"
	 * @generated
	 */
	long getIova();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Unmap#getIova <em>Iova</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iova</em>' attribute.
	 * @see #getIova()
	 * @generated
	 */
	void setIova(long value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of bytes, without a mapping.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getUnmap_Length()
	 * @model dataType="org.liveupdate.model.scenario.Size"
	 * @generated
	 */
	long getLength();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Unmap#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(long value);

} // Unmap
