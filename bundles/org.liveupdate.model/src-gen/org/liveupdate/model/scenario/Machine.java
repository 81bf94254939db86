/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Memory, IOMMU units and devices, and the kernels that run on them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Machine#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Machine#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Machine#getNextKernel <em>Next Kernel</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Machine#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Machine#getScratch <em>Scratch</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Machine#getUnits <em>Units</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Machine#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getMachine()
 * @model
 * @generated
 */
public interface Machine extends Element {
	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the page allocators: the same seed gives the same addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMachine_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Machine#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kernel that runs first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel</em>' containment reference.
	 * @see #setKernel(Kernel)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMachine_Kernel()
	 * @model containment="true"
	 * @generated
	 */
	Kernel getKernel();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Machine#getKernel <em>Kernel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' containment reference.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(Kernel value);

	/**
	 * Returns the value of the '<em><b>Next Kernel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kernel that is booted by kexec; the same as the first when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Kernel</em>' containment reference.
	 * @see #setNextKernel(Kernel)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMachine_NextKernel()
	 * @model containment="true"
	 * @generated
	 */
	Kernel getNextKernel();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Machine#getNextKernel <em>Next Kernel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Kernel</em>' containment reference.
	 * @see #getNextKernel()
	 * @generated
	 */
	void setNextKernel(Kernel value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.scenario.MemoryRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' containment reference list.
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMachine_Memory()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryRange> getMemory();

	/**
	 * Returns the value of the '<em><b>Scratch</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.scenario.ScratchArea}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scratch areas of kexec handover; chosen by the kernel when there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scratch</em>' containment reference list.
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMachine_Scratch()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScratchArea> getScratch();

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.scenario.IommuUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VT-d units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMachine_Units()
	 * @model containment="true"
	 *        annotation="http://liveupdate.org/label text='IOMMU units'"
	 * @generated
	 */
	EList<IommuUnit> getUnits();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.liveupdate.model.scenario.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices that are not behind a bridge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMachine_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Device> getDevices();

} // Machine
