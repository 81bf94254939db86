/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.liveupdate.model.scenario.ScenarioPackage
 * @generated
 */
public interface ScenarioFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ScenarioFactory eINSTANCE = org.liveupdate.model.scenario.impl.ScenarioFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Scenario</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scenario</em>'.
	 * @generated
	 */
	Scenario createScenario();

	/**
	 * Returns a new object of class '<em>Placement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Placement</em>'.
	 * @generated
	 */
	Placement createPlacement();

	/**
	 * Returns a new object of class '<em>Machine</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Machine</em>'.
	 * @generated
	 */
	Machine createMachine();

	/**
	 * Returns a new object of class '<em>Kernel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kernel</em>'.
	 * @generated
	 */
	Kernel createKernel();

	/**
	 * Returns a new object of class '<em>Memory Range</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Range</em>'.
	 * @generated
	 */
	MemoryRange createMemoryRange();

	/**
	 * Returns a new object of class '<em>Scratch Area</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scratch Area</em>'.
	 * @generated
	 */
	ScratchArea createScratchArea();

	/**
	 * Returns a new object of class '<em>Iommu Unit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iommu Unit</em>'.
	 * @generated
	 */
	IommuUnit createIommuUnit();

	/**
	 * Returns a new object of class '<em>Capabilities</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Capabilities</em>'.
	 * @generated
	 */
	Capabilities createCapabilities();

	/**
	 * Returns a new object of class '<em>Pci Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pci Device</em>'.
	 * @generated
	 */
	PciDevice createPciDevice();

	/**
	 * Returns a new object of class '<em>Pci Bridge</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pci Bridge</em>'.
	 * @generated
	 */
	PciBridge createPciBridge();

	/**
	 * Returns a new object of class '<em>Platform Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Platform Device</em>'.
	 * @generated
	 */
	PlatformDevice createPlatformDevice();

	/**
	 * Returns a new object of class '<em>User Process</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>User Process</em>'.
	 * @generated
	 */
	UserProcess createUserProcess();

	/**
	 * Returns a new object of class '<em>Liveupdate Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Liveupdate Node</em>'.
	 * @generated
	 */
	LiveupdateNode createLiveupdateNode();

	/**
	 * Returns a new object of class '<em>Session</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Session</em>'.
	 * @generated
	 */
	Session createSession();

	/**
	 * Returns a new object of class '<em>Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memfd</em>'.
	 * @generated
	 */
	Memfd createMemfd();

	/**
	 * Returns a new object of class '<em>Iommufd</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iommufd</em>'.
	 * @generated
	 */
	Iommufd createIommufd();

	/**
	 * Returns a new object of class '<em>Ioas</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ioas</em>'.
	 * @generated
	 */
	Ioas createIoas();

	/**
	 * Returns a new object of class '<em>Hwpt</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hwpt</em>'.
	 * @generated
	 */
	Hwpt createHwpt();

	/**
	 * Returns a new object of class '<em>Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mapping</em>'.
	 * @generated
	 */
	Mapping createMapping();

	/**
	 * Returns a new object of class '<em>Vfio Cdev</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vfio Cdev</em>'.
	 * @generated
	 */
	VfioCdev createVfioCdev();

	/**
	 * Returns a new object of class '<em>Open File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Open File</em>'.
	 * @generated
	 */
	OpenFile createOpenFile();

	/**
	 * Returns a new object of class '<em>Close File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Close File</em>'.
	 * @generated
	 */
	CloseFile createCloseFile();

	/**
	 * Returns a new object of class '<em>Create Session</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Create Session</em>'.
	 * @generated
	 */
	CreateSession createCreateSession();

	/**
	 * Returns a new object of class '<em>Retrieve Session</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Retrieve Session</em>'.
	 * @generated
	 */
	RetrieveSession createRetrieveSession();

	/**
	 * Returns a new object of class '<em>Preserve File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Preserve File</em>'.
	 * @generated
	 */
	PreserveFile createPreserveFile();

	/**
	 * Returns a new object of class '<em>Retrieve File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Retrieve File</em>'.
	 * @generated
	 */
	RetrieveFile createRetrieveFile();

	/**
	 * Returns a new object of class '<em>Finish Session</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Finish Session</em>'.
	 * @generated
	 */
	FinishSession createFinishSession();

	/**
	 * Returns a new object of class '<em>Get Session Name</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Get Session Name</em>'.
	 * @generated
	 */
	GetSessionName createGetSessionName();

	/**
	 * Returns a new object of class '<em>Create Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Create Memfd</em>'.
	 * @generated
	 */
	CreateMemfd createCreateMemfd();

	/**
	 * Returns a new object of class '<em>Seal Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Seal Memfd</em>'.
	 * @generated
	 */
	SealMemfd createSealMemfd();

	/**
	 * Returns a new object of class '<em>Resize Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Resize Memfd</em>'.
	 * @generated
	 */
	ResizeMemfd createResizeMemfd();

	/**
	 * Returns a new object of class '<em>Write Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Write Memfd</em>'.
	 * @generated
	 */
	WriteMemfd createWriteMemfd();

	/**
	 * Returns a new object of class '<em>Read Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Read Memfd</em>'.
	 * @generated
	 */
	ReadMemfd createReadMemfd();

	/**
	 * Returns a new object of class '<em>Map Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Map Memfd</em>'.
	 * @generated
	 */
	MapMemfd createMapMemfd();

	/**
	 * Returns a new object of class '<em>Allocate Ioas</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Allocate Ioas</em>'.
	 * @generated
	 */
	AllocateIoas createAllocateIoas();

	/**
	 * Returns a new object of class '<em>Allocate Hwpt</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Allocate Hwpt</em>'.
	 * @generated
	 */
	AllocateHwpt createAllocateHwpt();

	/**
	 * Returns a new object of class '<em>Map File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Map File</em>'.
	 * @generated
	 */
	MapFile createMapFile();

	/**
	 * Returns a new object of class '<em>Map User Memory</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Map User Memory</em>'.
	 * @generated
	 */
	MapUserMemory createMapUserMemory();

	/**
	 * Returns a new object of class '<em>Unmap</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unmap</em>'.
	 * @generated
	 */
	Unmap createUnmap();

	/**
	 * Returns a new object of class '<em>Cut Area</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cut Area</em>'.
	 * @generated
	 */
	CutArea createCutArea();

	/**
	 * Returns a new object of class '<em>Destroy Object</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Destroy Object</em>'.
	 * @generated
	 */
	DestroyObject createDestroyObject();

	/**
	 * Returns a new object of class '<em>Mark For Preservation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mark For Preservation</em>'.
	 * @generated
	 */
	MarkForPreservation createMarkForPreservation();

	/**
	 * Returns a new object of class '<em>Bind Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bind Device</em>'.
	 * @generated
	 */
	BindDevice createBindDevice();

	/**
	 * Returns a new object of class '<em>Attach Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Attach Device</em>'.
	 * @generated
	 */
	AttachDevice createAttachDevice();

	/**
	 * Returns a new object of class '<em>Replace Attachment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Replace Attachment</em>'.
	 * @generated
	 */
	ReplaceAttachment createReplaceAttachment();

	/**
	 * Returns a new object of class '<em>Detach Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Detach Device</em>'.
	 * @generated
	 */
	DetachDevice createDetachDevice();

	/**
	 * Returns a new object of class '<em>Attach Pasid</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Attach Pasid</em>'.
	 * @generated
	 */
	AttachPasid createAttachPasid();

	/**
	 * Returns a new object of class '<em>Detach Pasid</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Detach Pasid</em>'.
	 * @generated
	 */
	DetachPasid createDetachPasid();

	/**
	 * Returns a new object of class '<em>Enable Interrupts</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Enable Interrupts</em>'.
	 * @generated
	 */
	EnableInterrupts createEnableInterrupts();

	/**
	 * Returns a new object of class '<em>Disable Interrupts</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disable Interrupts</em>'.
	 * @generated
	 */
	DisableInterrupts createDisableInterrupts();

	/**
	 * Returns a new object of class '<em>Reset Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reset Device</em>'.
	 * @generated
	 */
	ResetDevice createResetDevice();

	/**
	 * Returns a new object of class '<em>Kill Process</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kill Process</em>'.
	 * @generated
	 */
	KillProcess createKillProcess();

	/**
	 * Returns a new object of class '<em>Add Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Add Device</em>'.
	 * @generated
	 */
	AddDevice createAddDevice();

	/**
	 * Returns a new object of class '<em>Remove Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Remove Device</em>'.
	 * @generated
	 */
	RemoveDevice createRemoveDevice();

	/**
	 * Returns a new object of class '<em>Add Unit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Add Unit</em>'.
	 * @generated
	 */
	AddUnit createAddUnit();

	/**
	 * Returns a new object of class '<em>Remove Unit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Remove Unit</em>'.
	 * @generated
	 */
	RemoveUnit createRemoveUnit();

	/**
	 * Returns a new object of class '<em>Fail Allocation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fail Allocation</em>'.
	 * @generated
	 */
	FailAllocation createFailAllocation();

	/**
	 * Returns a new object of class '<em>Fail Function</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fail Function</em>'.
	 * @generated
	 */
	FailFunction createFailFunction();

	/**
	 * Returns a new object of class '<em>Memory Pressure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Pressure</em>'.
	 * @generated
	 */
	MemoryPressure createMemoryPressure();

	/**
	 * Returns a new object of class '<em>Clear Faults</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Clear Faults</em>'.
	 * @generated
	 */
	ClearFaults createClearFaults();

	/**
	 * Returns a new object of class '<em>Interleave</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interleave</em>'.
	 * @generated
	 */
	Interleave createInterleave();

	/**
	 * Returns a new object of class '<em>Dma Probe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dma Probe</em>'.
	 * @generated
	 */
	DmaProbe createDmaProbe();

	/**
	 * Returns a new object of class '<em>Kexec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kexec</em>'.
	 * @generated
	 */
	Kexec createKexec();

	/**
	 * Returns a new object of class '<em>Corrupt Byte</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Corrupt Byte</em>'.
	 * @generated
	 */
	CorruptByte createCorruptByte();

	/**
	 * Returns a new object of class '<em>Corrupt Field</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Corrupt Field</em>'.
	 * @generated
	 */
	CorruptField createCorruptField();

	/**
	 * Returns a new object of class '<em>Driver Call</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Driver Call</em>'.
	 * @generated
	 */
	DriverCall createDriverCall();

	/**
	 * Returns a new object of class '<em>Unload Module</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unload Module</em>'.
	 * @generated
	 */
	UnloadModule createUnloadModule();

	/**
	 * Returns a new object of class '<em>Check</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Check</em>'.
	 * @generated
	 */
	Check createCheck();

	/**
	 * Returns a new object of class '<em>Expect Errno</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expect Errno</em>'.
	 * @generated
	 */
	ExpectErrno createExpectErrno();

	/**
	 * Returns a new object of class '<em>Expect Dma</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expect Dma</em>'.
	 * @generated
	 */
	ExpectDma createExpectDma();

	/**
	 * Returns a new object of class '<em>Expect Invariant</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expect Invariant</em>'.
	 * @generated
	 */
	ExpectInvariant createExpectInvariant();

	/**
	 * Returns a new object of class '<em>Expect Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expect Count</em>'.
	 * @generated
	 */
	ExpectCount createExpectCount();

	/**
	 * Returns a new object of class '<em>Expect Field</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expect Field</em>'.
	 * @generated
	 */
	ExpectField createExpectField();

	/**
	 * Returns a new object of class '<em>Expect Content</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expect Content</em>'.
	 * @generated
	 */
	ExpectContent createExpectContent();

	/**
	 * Returns a new object of class '<em>Expect Panic</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expect Panic</em>'.
	 * @generated
	 */
	ExpectPanic createExpectPanic();

	/**
	 * Returns a new object of class '<em>Expect Log</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expect Log</em>'.
	 * @generated
	 */
	ExpectLog createExpectLog();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ScenarioPackage getScenarioPackage();

} //ScenarioFactory
