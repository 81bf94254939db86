/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memfd</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A memfd: memory that a device can use and that can be preserved.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Memfd#getSize <em>Size</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Memfd#getSeals <em>Seals</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Memfd#getFolioOrder <em>Folio Order</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Memfd#getNode <em>Node</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Memfd#isHoles <em>Holes</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemfd()
 * @model
 * @generated
 */
public interface Memfd extends FileObject {
	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * The default value is <code>"2097152"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemfd_Size()
	 * @model default="2097152" dataType="org.liveupdate.model.scenario.Size"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Memfd#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Seals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seals that it gets when it is made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seals</em>' attribute.
	 * @see #setSeals(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemfd_Seals()
	 * @model dataType="org.liveupdate.model.scenario.Seals"
	 * @generated
	 */
	int getSeals();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Memfd#getSeals <em>Seals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seals</em>' attribute.
	 * @see #getSeals()
	 * @generated
	 */
	void setSeals(int value);

	/**
	 * Returns the value of the '<em><b>Folio Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order of its folios: 0 is 4 KiB, 9 is 2 MiB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folio Order</em>' attribute.
	 * @see #setFolioOrder(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemfd_FolioOrder()
	 * @model
	 * @generated
	 */
	int getFolioOrder();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Memfd#getFolioOrder <em>Folio Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folio Order</em>' attribute.
	 * @see #getFolioOrder()
	 * @generated
	 */
	void setFolioOrder(int value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NUMA node of its memory; any when negative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' attribute.
	 * @see #setNode(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemfd_Node()
	 * @model default="-1"
	 *        annotation="http://liveupdate.org/label text='NUMA node'"
	 * @generated
	 */
	int getNode();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Memfd#getNode <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' attribute.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(int value);

	/**
	 * Returns the value of the '<em><b>Holes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its memory is allocated only when it is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holes</em>' attribute.
	 * @see #setHoles(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMemfd_Holes()
	 * @model
	 * @generated
	 */
	boolean isHoles();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Memfd#isHoles <em>Holes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holes</em>' attribute.
	 * @see #isHoles()
	 * @generated
	 */
	void setHoles(boolean value);

} // Memfd
