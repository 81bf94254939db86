/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dma Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device accesses memory, through what is programmed at this moment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.DmaProbe#getDevice <em>Device</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.DmaProbe#getPasid <em>Pasid</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.DmaProbe#getIova <em>Iova</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.DmaProbe#getLength <em>Length</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.DmaProbe#getAccess <em>Access</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.DmaProbe#getPattern <em>Pattern</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getDmaProbe()
 * @model annotation="http://liveupdate.org/label text='DMA Probe'"
 * @generated
 */
public interface DmaProbe extends Event {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDmaProbe_Device()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DmaProbe#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Pasid</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PASID of the request; a request without PASID when negative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pasid</em>' attribute.
	 * @see #setPasid(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDmaProbe_Pasid()
	 * @model default="-1"
	 *        annotation="http://liveupdate.org/label text='PASID'"
	 * @generated
	 */
	int getPasid();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DmaProbe#getPasid <em>Pasid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pasid</em>' attribute.
	 * @see #getPasid()
	 * @generated
	 */
	void setPasid(int value);

	/**
	 * Returns the value of the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address that the device uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iova</em>' attribute.
	 * @see #setIova(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDmaProbe_Iova()
	 * @model dataType="org.liveupdate.model.scenario.Address"
	 *        annotation="http://liveupdate.org/label text='IOVA'"
	 * @generated
	 */
	long getIova();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DmaProbe#getIova <em>Iova</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iova</em>' attribute.
	 * @see #getIova()
	 * @generated
	 */
	void setIova(long value);

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
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDmaProbe_Length()
	 * @model default="4096" dataType="org.liveupdate.model.scenario.Size"
	 * @generated
	 */
	long getLength();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DmaProbe#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(long value);

	/**
	 * Returns the value of the '<em><b>Access</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.Access}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read or write.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access</em>' attribute.
	 * @see org.liveupdate.model.scenario.Access
	 * @see #setAccess(Access)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDmaProbe_Access()
	 * @model
	 * @generated
	 */
	Access getAccess();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DmaProbe#getAccess <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access</em>' attribute.
	 * @see org.liveupdate.model.scenario.Access
	 * @see #getAccess()
	 * @generated
	 */
	void setAccess(Access value);

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a write writes: 8 bytes that are repeated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getDmaProbe_Pattern()
	 * @model default="1" dataType="org.liveupdate.model.scenario.Token"
	 * @generated
	 */
	long getPattern();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.DmaProbe#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(long value);

} // DmaProbe
