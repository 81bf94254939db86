/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pasid</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A present PASID entry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Pasid#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Pasid#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Pasid#getSecondStage <em>Second Stage</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Pasid#getStage <em>Stage</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Pasid#getDomainId <em>Domain Id</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Pasid#getLevels <em>Levels</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getPasid()
 * @model annotation="http://liveupdate.org/label text='PASID'"
 * @generated
 */
public interface Pasid extends Element {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The PASID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.liveupdate.model.state.StatePackage#getPasid_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pasid#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.liveupdate.model.state.Domain#getPasids <em>Pasids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page table that it uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' reference.
	 * @see #setDomain(Domain)
	 * @see org.liveupdate.model.state.StatePackage#getPasid_Domain()
	 * @see org.liveupdate.model.state.Domain#getPasids
	 * @model opposite="pasids" resolveProxies="false"
	 * @generated
	 */
	Domain getDomain();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pasid#getDomain <em>Domain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' reference.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(Domain value);

	/**
	 * Returns the value of the '<em><b>Second Stage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * If nested: the page table that translates the other one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Second Stage</em>' reference.
	 * @see #setSecondStage(Domain)
	 * @see org.liveupdate.model.state.StatePackage#getPasid_SecondStage()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Domain getSecondStage();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pasid#getSecondStage <em>Second Stage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Stage</em>' reference.
	 * @see #getSecondStage()
	 * @generated
	 */
	void setSecondStage(Domain value);

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
	 * @see org.liveupdate.model.state.StatePackage#getPasid_Stage()
	 * @model
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pasid#getStage <em>Stage</em>}' attribute.
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
	 * @see org.liveupdate.model.state.StatePackage#getPasid_DomainId()
	 * @model annotation="http://liveupdate.org/label text='Domain ID'"
	 * @generated
	 */
	int getDomainId();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pasid#getDomainId <em>Domain Id</em>}' attribute.
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
	 * @see org.liveupdate.model.state.StatePackage#getPasid_Levels()
	 * @model
	 * @generated
	 */
	int getLevels();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Pasid#getLevels <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels</em>' attribute.
	 * @see #getLevels()
	 * @generated
	 */
	void setLevels(int value);

} // Pasid
