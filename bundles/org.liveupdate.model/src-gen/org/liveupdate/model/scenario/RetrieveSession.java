/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Retrieve Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * LIVEUPDATE_IOCTL_RETRIEVE_SESSION.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.RetrieveSession#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getRetrieveSession()
 * @model
 * @generated
 */
public interface RetrieveSession extends SessionCall {
	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * /dev/liveupdate; the one of the session's process when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see #setNode(LiveupdateNode)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getRetrieveSession_Node()
	 * @model resolveProxies="false"
	 *        annotation="http://liveupdate.org/label text='Live update node'"
	 * @generated
	 */
	LiveupdateNode getNode();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.RetrieveSession#getNode <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' reference.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(LiveupdateNode value);

} // RetrieveSession
