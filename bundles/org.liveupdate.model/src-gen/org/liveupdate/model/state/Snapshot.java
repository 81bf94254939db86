/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.common.util.EList;

import org.liveupdate.abi.PhysicalMemory;

import org.liveupdate.model.Unfolding;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Snapshot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The state of one moment: of a capture, or of a step of a simulation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getStep <em>Step</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getKhoGeneration <em>Kho Generation</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getLuoGeneration <em>Luo Generation</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getIommuGeneration <em>Iommu Generation</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getFound <em>Found</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getUnfolding <em>Unfolding</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getTrees <em>Trees</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getLuo <em>Luo</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getFlbs <em>Flbs</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getPci <em>Pci</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getUnits <em>Units</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Snapshot#getDefects <em>Defects</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getSnapshot()
 * @model
 * @generated
 */
public interface Snapshot extends Element {
	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the step of a simulation; -1 for a capture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(int)
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Step()
	 * @model default="-1"
	 * @generated
	 */
	int getStep();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Snapshot#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(int value);

	/**
	 * Returns the value of the '<em><b>Kho Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format of kexec handover; empty if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kho Generation</em>' attribute.
	 * @see #setKhoGeneration(String)
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_KhoGeneration()
	 * @model annotation="http://liveupdate.org/label text='KHO'"
	 * @generated
	 */
	String getKhoGeneration();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Snapshot#getKhoGeneration <em>Kho Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kho Generation</em>' attribute.
	 * @see #getKhoGeneration()
	 * @generated
	 */
	void setKhoGeneration(String value);

	/**
	 * Returns the value of the '<em><b>Luo Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format of the live update orchestrator; empty if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Luo Generation</em>' attribute.
	 * @see #setLuoGeneration(String)
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_LuoGeneration()
	 * @model annotation="http://liveupdate.org/label text='LUO'"
	 * @generated
	 */
	String getLuoGeneration();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Snapshot#getLuoGeneration <em>Luo Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Luo Generation</em>' attribute.
	 * @see #getLuoGeneration()
	 * @generated
	 */
	void setLuoGeneration(String value);

	/**
	 * Returns the value of the '<em><b>Iommu Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format of the serialized IOMMU state; empty if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iommu Generation</em>' attribute.
	 * @see #setIommuGeneration(String)
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_IommuGeneration()
	 * @model annotation="http://liveupdate.org/label text='IOMMU'"
	 * @generated
	 */
	String getIommuGeneration();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Snapshot#getIommuGeneration <em>Iommu Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu Generation</em>' attribute.
	 * @see #getIommuGeneration()
	 * @generated
	 */
	void setIommuGeneration(String value);

	/**
	 * Returns the value of the '<em><b>Found</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How each part was found, one sentence each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Found</em>' attribute list.
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Found()
	 * @model
	 * @generated
	 */
	EList<String> getFound();

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bytes that it was decoded from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(PhysicalMemory)
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Memory()
	 * @model dataType="org.liveupdate.model.state.Memory" transient="true"
	 * @generated
	 */
	PhysicalMemory getMemory();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Snapshot#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(PhysicalMemory value);

	/**
	 * Returns the value of the '<em><b>Unfolding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Makes what is only made when it is asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unfolding</em>' attribute.
	 * @see #setUnfolding(Unfolding)
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Unfolding()
	 * @model dataType="org.liveupdate.model.state.Unfolding" transient="true"
	 * @generated
	 */
	Unfolding getUnfolding();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Snapshot#getUnfolding <em>Unfolding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unfolding</em>' attribute.
	 * @see #getUnfolding()
	 * @generated
	 */
	void setUnfolding(Unfolding value);

	/**
	 * Returns the value of the '<em><b>Trees</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.KhoTree}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The root trees of kexec handover, the one in use first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trees</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Trees()
	 * @model containment="true"
	 * @generated
	 */
	EList<KhoTree> getTrees();

	/**
	 * Returns the value of the '<em><b>Luo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What LUO hands over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Luo</em>' containment reference.
	 * @see #setLuo(Luo)
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Luo()
	 * @model containment="true"
	 * @generated
	 */
	Luo getLuo();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Snapshot#getLuo <em>Luo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Luo</em>' containment reference.
	 * @see #getLuo()
	 * @generated
	 */
	void setLuo(Luo value);

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Session}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sessions whose files are decoded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Sessions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Session> getSessions();

	/**
	 * Returns the value of the '<em><b>Flbs</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Flb}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File-lifecycle-bound objects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flbs</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Flbs()
	 * @model containment="true"
	 *        annotation="http://liveupdate.org/label text='FLBs'"
	 * @generated
	 */
	EList<Flb> getFlbs();

	/**
	 * Returns the value of the '<em><b>Iommu</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The serialized IOMMU state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iommu</em>' containment reference.
	 * @see #setIommu(IommuState)
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Iommu()
	 * @model containment="true"
	 *        annotation="http://liveupdate.org/label text='IOMMU State'"
	 * @generated
	 */
	IommuState getIommu();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Snapshot#getIommu <em>Iommu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu</em>' containment reference.
	 * @see #getIommu()
	 * @generated
	 */
	void setIommu(IommuState value);

	/**
	 * Returns the value of the '<em><b>Pci</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state of the PCI core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pci</em>' containment reference.
	 * @see #setPci(PciState)
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Pci()
	 * @model containment="true"
	 *        annotation="http://liveupdate.org/label text='PCI State'"
	 * @generated
	 */
	PciState getPci();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Snapshot#getPci <em>Pci</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pci</em>' containment reference.
	 * @see #getPci()
	 * @generated
	 */
	void setPci(PciState value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The VT-d units as their registers and tables show them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Domains</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Domain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every page table once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domains</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Domains()
	 * @model containment="true"
	 * @generated
	 */
	EList<Domain> getDomains();

	/**
	 * Returns the value of the '<em><b>Objects</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.KernelObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a kernel has beside the bytes; empty for a capture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objects</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Objects()
	 * @model containment="true"
	 * @generated
	 */
	EList<KernelObject> getObjects();

	/**
	 * Returns the value of the '<em><b>Defects</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.state.Problem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every problem of the snapshot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Defects</em>' containment reference list.
	 * @see org.liveupdate.model.state.StatePackage#getSnapshot_Defects()
	 * @model containment="true"
	 * @generated
	 */
	EList<Problem> getDefects();

} // Snapshot
