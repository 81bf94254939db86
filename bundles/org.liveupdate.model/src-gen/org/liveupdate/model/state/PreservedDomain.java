/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Preserved Domain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A serialized domain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.PreservedDomain#getTopTable <em>Top Table</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedDomain#getTopLevel <em>Top Level</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedDomain#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedDomain#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.liveupdate.model.state.PreservedDomain#getHwpts <em>Hwpts</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getPreservedDomain()
 * @model
 * @generated
 */
public interface PreservedDomain extends PreservedObject {
	/**
	 * Returns the value of the '<em><b>Top Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of the top table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Top Table</em>' attribute.
	 * @see #setTopTable(long)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedDomain_TopTable()
	 * @model dataType="org.liveupdate.model.state.Address"
	 * @generated
	 */
	long getTopTable();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedDomain#getTopTable <em>Top Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Top Table</em>' attribute.
	 * @see #getTopTable()
	 * @generated
	 */
	void setTopTable(long value);

	/**
	 * Returns the value of the '<em><b>Top Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its level; 0 is a table of leaves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Top Level</em>' attribute.
	 * @see #setTopLevel(int)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedDomain_TopLevel()
	 * @model
	 * @generated
	 */
	int getTopLevel();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedDomain#getTopLevel <em>Top Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Top Level</em>' attribute.
	 * @see #getTopLevel()
	 * @generated
	 */
	void setTopLevel(int value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page table as hardware uses it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' reference.
	 * @see #setDomain(Domain)
	 * @see org.liveupdate.model.state.StatePackage#getPreservedDomain_Domain()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Domain getDomain();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.PreservedDomain#getDomain <em>Domain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' reference.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(Domain value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.PreservedDevice}.
	 * It is bidirectional and its opposite is '{@link org.liveupdate.model.state.PreservedDevice#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The devices that point to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getPreservedDomain_Devices()
	 * @see org.liveupdate.model.state.PreservedDevice#getDomain
	 * @model opposite="domain" resolveProxies="false"
	 * @generated
	 */
	EList<PreservedDevice> getDevices();

	/**
	 * Returns the value of the '<em><b>Hwpts</b></em>' reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Hwpt}.
	 * It is bidirectional and its opposite is '{@link org.liveupdate.model.state.Hwpt#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The HWPTs that point to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hwpts</em>' reference list.
	 * @see org.liveupdate.model.state.StatePackage#getPreservedDomain_Hwpts()
	 * @see org.liveupdate.model.state.Hwpt#getDomain
	 * @model opposite="domain" resolveProxies="false"
	 *        annotation="http://liveupdate.org/label text='HWPTs'"
	 * @generated
	 */
	EList<Hwpt> getHwpts();

} // PreservedDomain
