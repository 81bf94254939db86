/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iommu Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A VT-d unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.IommuUnit#getRegisterBase <em>Register Base</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.IommuUnit#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.IommuUnit#getMode <em>Mode</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.IommuUnit#getNode <em>Node</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.IommuUnit#isIncludeAll <em>Include All</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.IommuUnit#isPresent <em>Present</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.IommuUnit#getCapabilities <em>Capabilities</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommuUnit()
 * @model annotation="http://liveupdate.org/label text='IOMMU Unit'"
 * @generated
 */
public interface IommuUnit extends Element {
	/**
	 * Returns the value of the '<em><b>Register Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of its registers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register Base</em>' attribute.
	 * @see #setRegisterBase(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommuUnit_RegisterBase()
	 * @model dataType="org.liveupdate.model.scenario.Address"
	 * @generated
	 */
	long getRegisterBase();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.IommuUnit#getRegisterBase <em>Register Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Register Base</em>' attribute.
	 * @see #getRegisterBase()
	 * @generated
	 */
	void setRegisterBase(long value);

	/**
	 * Returns the value of the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PCI segment whose devices it translates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segment</em>' attribute.
	 * @see #setSegment(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommuUnit_Segment()
	 * @model
	 * @generated
	 */
	int getSegment();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.IommuUnit#getSegment <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Segment</em>' attribute.
	 * @see #getSegment()
	 * @generated
	 */
	void setSegment(int value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.TranslationMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legacy or scalable mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.liveupdate.model.scenario.TranslationMode
	 * @see #setMode(TranslationMode)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommuUnit_Mode()
	 * @model
	 * @generated
	 */
	TranslationMode getMode();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.IommuUnit#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.liveupdate.model.scenario.TranslationMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(TranslationMode value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NUMA node on which its tables are allocated; any when negative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' attribute.
	 * @see #setNode(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommuUnit_Node()
	 * @model default="-1"
	 *        annotation="http://liveupdate.org/label text='NUMA node'"
	 * @generated
	 */
	int getNode();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.IommuUnit#getNode <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' attribute.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(int value);

	/**
	 * Returns the value of the '<em><b>Include All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It translates every device of its segment that no other unit has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Include All</em>' attribute.
	 * @see #setIncludeAll(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommuUnit_IncludeAll()
	 * @model
	 * @generated
	 */
	boolean isIncludeAll();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.IommuUnit#isIncludeAll <em>Include All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Include All</em>' attribute.
	 * @see #isIncludeAll()
	 * @generated
	 */
	void setIncludeAll(boolean value);

	/**
	 * Returns the value of the '<em><b>Present</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is there when the machine is switched on; else it can be added while the machine runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Present</em>' attribute.
	 * @see #setPresent(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommuUnit_Present()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='Present at boot'"
	 * @generated
	 */
	boolean isPresent();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.IommuUnit#isPresent <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Present</em>' attribute.
	 * @see #isPresent()
	 * @generated
	 */
	void setPresent(boolean value);

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it can do; a usual unit when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capabilities</em>' containment reference.
	 * @see #setCapabilities(Capabilities)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getIommuUnit_Capabilities()
	 * @model containment="true"
	 * @generated
	 */
	Capabilities getCapabilities();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.IommuUnit#getCapabilities <em>Capabilities</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capabilities</em>' containment reference.
	 * @see #getCapabilities()
	 * @generated
	 */
	void setCapabilities(Capabilities value);

} // IommuUnit
