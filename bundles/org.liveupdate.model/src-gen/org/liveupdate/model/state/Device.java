/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A present context entry: a requester that the unit knows.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Device#getBdf <em>Bdf</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Device#getPasidDirectory <em>Pasid Directory</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Device#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Device#getPasids <em>Pasids</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Device#getStage <em>Stage</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Device#getDomainId <em>Domain Id</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Device#getLevels <em>Levels</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getDevice()
 * @model
 * @generated
 */
public interface Device extends Element {
	/**
	 * Returns the value of the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bus, device and function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bdf</em>' attribute.
	 * @see #setBdf(String)
	 * @see org.liveupdate.model.state.StatePackage#getDevice_Bdf()
	 * @model annotation="http://liveupdate.org/label text='BDF'"
	 * @generated
	 */
	String getBdf();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Device#getBdf <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bdf</em>' attribute.
	 * @see #getBdf()
	 * @generated
	 */
	void setBdf(String value);

	/**
	 * Returns the value of the '<em><b>Pasid Directory</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of its PASID directory; -1 in legacy mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pasid Directory</em>' attribute.
	 * @see #setPasidDirectory(long)
	 * @see org.liveupdate.model.state.StatePackage#getDevice_PasidDirectory()
	 * @model default="-1" dataType="org.liveupdate.model.state.Address"
	 *        annotation="http://liveupdate.org/label text='PASID Directory'"
	 * @generated
	 */
	long getPasidDirectory();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Device#getPasidDirectory <em>Pasid Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pasid Directory</em>' attribute.
	 * @see #getPasidDirectory()
	 * @generated
	 */
	void setPasidDirectory(long value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.liveupdate.model.state.Domain#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page table that it uses without a PASID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' reference.
	 * @see #setDomain(Domain)
	 * @see org.liveupdate.model.state.StatePackage#getDevice_Domain()
	 * @see org.liveupdate.model.state.Domain#getDevices
	 * @model opposite="devices" resolveProxies="false"
	 * @generated
	 */
	Domain getDomain();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Device#getDomain <em>Domain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' reference.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(Domain value);

	/**
	 * Returns the value of the '<em><b>Pasids</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Pasid}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every present PASID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pasids</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getDevice_Pasids()
	 * @model containment="true"
	 *        annotation="http://liveupdate.org/label text='PASIDs'"
	 * @generated
	 */
	EList<Pasid> getPasids();

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.state.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How requests are translated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.liveupdate.model.state.Stage
	 * @see #setStage(Stage)
	 * @see org.liveupdate.model.state.StatePackage#getDevice_Stage()
	 * @model
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Device#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.liveupdate.model.state.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Domain Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tag of cached translations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain Id</em>' attribute.
	 * @see #setDomainId(int)
	 * @see org.liveupdate.model.state.StatePackage#getDevice_DomainId()
	 * @model annotation="http://liveupdate.org/label text='Domain ID'"
	 * @generated
	 */
	int getDomainId();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Device#getDomainId <em>Domain Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain Id</em>' attribute.
	 * @see #getDomainId()
	 * @generated
	 */
	void setDomainId(int value);

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Levels of its page table, 0 without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute.
	 * @see #setLevels(int)
	 * @see org.liveupdate.model.state.StatePackage#getDevice_Levels()
	 * @model
	 * @generated
	 */
	int getLevels();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Device#getLevels <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels</em>' attribute.
	 * @see #getLevels()
	 * @generated
	 */
	void setLevels(int value);

} // Device
