/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.liveupdate.model.scenario.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.liveupdate.model.scenario.ScenarioPackage
 * @generated
 */
public class ScenarioAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ScenarioPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScenarioAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ScenarioPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScenarioSwitch<Adapter> modelSwitch =
		new ScenarioSwitch<Adapter>() {
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseScenario(Scenario object) {
				return createScenarioAdapter();
			}
			@Override
			public Adapter casePlacement(Placement object) {
				return createPlacementAdapter();
			}
			@Override
			public Adapter caseMachine(Machine object) {
				return createMachineAdapter();
			}
			@Override
			public Adapter caseKernel(Kernel object) {
				return createKernelAdapter();
			}
			@Override
			public Adapter caseMemoryRange(MemoryRange object) {
				return createMemoryRangeAdapter();
			}
			@Override
			public Adapter caseScratchArea(ScratchArea object) {
				return createScratchAreaAdapter();
			}
			@Override
			public Adapter caseIommuUnit(IommuUnit object) {
				return createIommuUnitAdapter();
			}
			@Override
			public Adapter caseCapabilities(Capabilities object) {
				return createCapabilitiesAdapter();
			}
			@Override
			public Adapter caseDevice(Device object) {
				return createDeviceAdapter();
			}
			@Override
			public Adapter casePciFunction(PciFunction object) {
				return createPciFunctionAdapter();
			}
			@Override
			public Adapter casePciDevice(PciDevice object) {
				return createPciDeviceAdapter();
			}
			@Override
			public Adapter casePciBridge(PciBridge object) {
				return createPciBridgeAdapter();
			}
			@Override
			public Adapter casePlatformDevice(PlatformDevice object) {
				return createPlatformDeviceAdapter();
			}
			@Override
			public Adapter caseUserProcess(UserProcess object) {
				return createUserProcessAdapter();
			}
			@Override
			public Adapter caseUserObject(UserObject object) {
				return createUserObjectAdapter();
			}
			@Override
			public Adapter caseFileObject(FileObject object) {
				return createFileObjectAdapter();
			}
			@Override
			public Adapter caseLiveupdateNode(LiveupdateNode object) {
				return createLiveupdateNodeAdapter();
			}
			@Override
			public Adapter caseSession(Session object) {
				return createSessionAdapter();
			}
			@Override
			public Adapter caseMemfd(Memfd object) {
				return createMemfdAdapter();
			}
			@Override
			public Adapter caseIommufd(Iommufd object) {
				return createIommufdAdapter();
			}
			@Override
			public Adapter caseIommufdObject(IommufdObject object) {
				return createIommufdObjectAdapter();
			}
			@Override
			public Adapter casePageTable(PageTable object) {
				return createPageTableAdapter();
			}
			@Override
			public Adapter caseIoas(Ioas object) {
				return createIoasAdapter();
			}
			@Override
			public Adapter caseHwpt(Hwpt object) {
				return createHwptAdapter();
			}
			@Override
			public Adapter caseMapping(Mapping object) {
				return createMappingAdapter();
			}
			@Override
			public Adapter caseVfioCdev(VfioCdev object) {
				return createVfioCdevAdapter();
			}
			@Override
			public Adapter caseStep(Step object) {
				return createStepAdapter();
			}
			@Override
			public Adapter caseSystemCall(SystemCall object) {
				return createSystemCallAdapter();
			}
			@Override
			public Adapter caseEvent(Event object) {
				return createEventAdapter();
			}
			@Override
			public Adapter caseOpenFile(OpenFile object) {
				return createOpenFileAdapter();
			}
			@Override
			public Adapter caseCloseFile(CloseFile object) {
				return createCloseFileAdapter();
			}
			@Override
			public Adapter caseSessionCall(SessionCall object) {
				return createSessionCallAdapter();
			}
			@Override
			public Adapter caseCreateSession(CreateSession object) {
				return createCreateSessionAdapter();
			}
			@Override
			public Adapter caseRetrieveSession(RetrieveSession object) {
				return createRetrieveSessionAdapter();
			}
			@Override
			public Adapter casePreserveFile(PreserveFile object) {
				return createPreserveFileAdapter();
			}
			@Override
			public Adapter caseRetrieveFile(RetrieveFile object) {
				return createRetrieveFileAdapter();
			}
			@Override
			public Adapter caseFinishSession(FinishSession object) {
				return createFinishSessionAdapter();
			}
			@Override
			public Adapter caseGetSessionName(GetSessionName object) {
				return createGetSessionNameAdapter();
			}
			@Override
			public Adapter caseMemfdCall(MemfdCall object) {
				return createMemfdCallAdapter();
			}
			@Override
			public Adapter caseCreateMemfd(CreateMemfd object) {
				return createCreateMemfdAdapter();
			}
			@Override
			public Adapter caseSealMemfd(SealMemfd object) {
				return createSealMemfdAdapter();
			}
			@Override
			public Adapter caseResizeMemfd(ResizeMemfd object) {
				return createResizeMemfdAdapter();
			}
			@Override
			public Adapter caseWriteMemfd(WriteMemfd object) {
				return createWriteMemfdAdapter();
			}
			@Override
			public Adapter caseReadMemfd(ReadMemfd object) {
				return createReadMemfdAdapter();
			}
			@Override
			public Adapter caseMapMemfd(MapMemfd object) {
				return createMapMemfdAdapter();
			}
			@Override
			public Adapter caseAllocateIoas(AllocateIoas object) {
				return createAllocateIoasAdapter();
			}
			@Override
			public Adapter caseAllocateHwpt(AllocateHwpt object) {
				return createAllocateHwptAdapter();
			}
			@Override
			public Adapter caseMapFile(MapFile object) {
				return createMapFileAdapter();
			}
			@Override
			public Adapter caseMapUserMemory(MapUserMemory object) {
				return createMapUserMemoryAdapter();
			}
			@Override
			public Adapter caseUnmap(Unmap object) {
				return createUnmapAdapter();
			}
			@Override
			public Adapter caseCutArea(CutArea object) {
				return createCutAreaAdapter();
			}
			@Override
			public Adapter caseDestroyObject(DestroyObject object) {
				return createDestroyObjectAdapter();
			}
			@Override
			public Adapter caseMarkForPreservation(MarkForPreservation object) {
				return createMarkForPreservationAdapter();
			}
			@Override
			public Adapter caseCdevCall(CdevCall object) {
				return createCdevCallAdapter();
			}
			@Override
			public Adapter caseBindDevice(BindDevice object) {
				return createBindDeviceAdapter();
			}
			@Override
			public Adapter caseAttachDevice(AttachDevice object) {
				return createAttachDeviceAdapter();
			}
			@Override
			public Adapter caseReplaceAttachment(ReplaceAttachment object) {
				return createReplaceAttachmentAdapter();
			}
			@Override
			public Adapter caseDetachDevice(DetachDevice object) {
				return createDetachDeviceAdapter();
			}
			@Override
			public Adapter caseAttachPasid(AttachPasid object) {
				return createAttachPasidAdapter();
			}
			@Override
			public Adapter caseDetachPasid(DetachPasid object) {
				return createDetachPasidAdapter();
			}
			@Override
			public Adapter caseEnableInterrupts(EnableInterrupts object) {
				return createEnableInterruptsAdapter();
			}
			@Override
			public Adapter caseDisableInterrupts(DisableInterrupts object) {
				return createDisableInterruptsAdapter();
			}
			@Override
			public Adapter caseResetDevice(ResetDevice object) {
				return createResetDeviceAdapter();
			}
			@Override
			public Adapter caseKillProcess(KillProcess object) {
				return createKillProcessAdapter();
			}
			@Override
			public Adapter caseAddDevice(AddDevice object) {
				return createAddDeviceAdapter();
			}
			@Override
			public Adapter caseRemoveDevice(RemoveDevice object) {
				return createRemoveDeviceAdapter();
			}
			@Override
			public Adapter caseAddUnit(AddUnit object) {
				return createAddUnitAdapter();
			}
			@Override
			public Adapter caseRemoveUnit(RemoveUnit object) {
				return createRemoveUnitAdapter();
			}
			@Override
			public Adapter caseFailAllocation(FailAllocation object) {
				return createFailAllocationAdapter();
			}
			@Override
			public Adapter caseFailFunction(FailFunction object) {
				return createFailFunctionAdapter();
			}
			@Override
			public Adapter caseMemoryPressure(MemoryPressure object) {
				return createMemoryPressureAdapter();
			}
			@Override
			public Adapter caseClearFaults(ClearFaults object) {
				return createClearFaultsAdapter();
			}
			@Override
			public Adapter caseInterleave(Interleave object) {
				return createInterleaveAdapter();
			}
			@Override
			public Adapter caseDmaProbe(DmaProbe object) {
				return createDmaProbeAdapter();
			}
			@Override
			public Adapter caseKexec(Kexec object) {
				return createKexecAdapter();
			}
			@Override
			public Adapter caseCorruptByte(CorruptByte object) {
				return createCorruptByteAdapter();
			}
			@Override
			public Adapter caseCorruptField(CorruptField object) {
				return createCorruptFieldAdapter();
			}
			@Override
			public Adapter caseDriverCall(DriverCall object) {
				return createDriverCallAdapter();
			}
			@Override
			public Adapter caseUnloadModule(UnloadModule object) {
				return createUnloadModuleAdapter();
			}
			@Override
			public Adapter caseCheck(Check object) {
				return createCheckAdapter();
			}
			@Override
			public Adapter caseExpectation(Expectation object) {
				return createExpectationAdapter();
			}
			@Override
			public Adapter caseExpectErrno(ExpectErrno object) {
				return createExpectErrnoAdapter();
			}
			@Override
			public Adapter caseExpectDma(ExpectDma object) {
				return createExpectDmaAdapter();
			}
			@Override
			public Adapter caseExpectInvariant(ExpectInvariant object) {
				return createExpectInvariantAdapter();
			}
			@Override
			public Adapter caseExpectCount(ExpectCount object) {
				return createExpectCountAdapter();
			}
			@Override
			public Adapter caseExpectField(ExpectField object) {
				return createExpectFieldAdapter();
			}
			@Override
			public Adapter caseExpectContent(ExpectContent object) {
				return createExpectContentAdapter();
			}
			@Override
			public Adapter caseExpectPanic(ExpectPanic object) {
				return createExpectPanicAdapter();
			}
			@Override
			public Adapter caseExpectLog(ExpectLog object) {
				return createExpectLogAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Scenario
	 * @generated
	 */
	public Adapter createScenarioAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Placement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Placement
	 * @generated
	 */
	public Adapter createPlacementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Machine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Machine
	 * @generated
	 */
	public Adapter createMachineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Kernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Kernel
	 * @generated
	 */
	public Adapter createKernelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.MemoryRange <em>Memory Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.MemoryRange
	 * @generated
	 */
	public Adapter createMemoryRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ScratchArea <em>Scratch Area</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ScratchArea
	 * @generated
	 */
	public Adapter createScratchAreaAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.IommuUnit <em>Iommu Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.IommuUnit
	 * @generated
	 */
	public Adapter createIommuUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Capabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Capabilities
	 * @generated
	 */
	public Adapter createCapabilitiesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Device
	 * @generated
	 */
	public Adapter createDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.PciFunction <em>Pci Function</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.PciFunction
	 * @generated
	 */
	public Adapter createPciFunctionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.PciDevice <em>Pci Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.PciDevice
	 * @generated
	 */
	public Adapter createPciDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.PciBridge <em>Pci Bridge</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.PciBridge
	 * @generated
	 */
	public Adapter createPciBridgeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.PlatformDevice <em>Platform Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.PlatformDevice
	 * @generated
	 */
	public Adapter createPlatformDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.UserProcess <em>User Process</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.UserProcess
	 * @generated
	 */
	public Adapter createUserProcessAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.UserObject <em>User Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.UserObject
	 * @generated
	 */
	public Adapter createUserObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.FileObject <em>File Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.FileObject
	 * @generated
	 */
	public Adapter createFileObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.LiveupdateNode <em>Liveupdate Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.LiveupdateNode
	 * @generated
	 */
	public Adapter createLiveupdateNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Session
	 * @generated
	 */
	public Adapter createSessionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Memfd <em>Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Memfd
	 * @generated
	 */
	public Adapter createMemfdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Iommufd <em>Iommufd</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Iommufd
	 * @generated
	 */
	public Adapter createIommufdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.IommufdObject <em>Iommufd Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.IommufdObject
	 * @generated
	 */
	public Adapter createIommufdObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.PageTable <em>Page Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.PageTable
	 * @generated
	 */
	public Adapter createPageTableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Ioas <em>Ioas</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Ioas
	 * @generated
	 */
	public Adapter createIoasAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Hwpt <em>Hwpt</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Hwpt
	 * @generated
	 */
	public Adapter createHwptAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Mapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Mapping
	 * @generated
	 */
	public Adapter createMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.VfioCdev <em>Vfio Cdev</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.VfioCdev
	 * @generated
	 */
	public Adapter createVfioCdevAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Step
	 * @generated
	 */
	public Adapter createStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.SystemCall <em>System Call</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.SystemCall
	 * @generated
	 */
	public Adapter createSystemCallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Event
	 * @generated
	 */
	public Adapter createEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.OpenFile <em>Open File</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.OpenFile
	 * @generated
	 */
	public Adapter createOpenFileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.CloseFile <em>Close File</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.CloseFile
	 * @generated
	 */
	public Adapter createCloseFileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.SessionCall <em>Session Call</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.SessionCall
	 * @generated
	 */
	public Adapter createSessionCallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.CreateSession <em>Create Session</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.CreateSession
	 * @generated
	 */
	public Adapter createCreateSessionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.RetrieveSession <em>Retrieve Session</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.RetrieveSession
	 * @generated
	 */
	public Adapter createRetrieveSessionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.PreserveFile <em>Preserve File</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.PreserveFile
	 * @generated
	 */
	public Adapter createPreserveFileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.RetrieveFile <em>Retrieve File</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.RetrieveFile
	 * @generated
	 */
	public Adapter createRetrieveFileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.FinishSession <em>Finish Session</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.FinishSession
	 * @generated
	 */
	public Adapter createFinishSessionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.GetSessionName <em>Get Session Name</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.GetSessionName
	 * @generated
	 */
	public Adapter createGetSessionNameAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.MemfdCall <em>Memfd Call</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.MemfdCall
	 * @generated
	 */
	public Adapter createMemfdCallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.CreateMemfd <em>Create Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.CreateMemfd
	 * @generated
	 */
	public Adapter createCreateMemfdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.SealMemfd <em>Seal Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.SealMemfd
	 * @generated
	 */
	public Adapter createSealMemfdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ResizeMemfd <em>Resize Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ResizeMemfd
	 * @generated
	 */
	public Adapter createResizeMemfdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.WriteMemfd <em>Write Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.WriteMemfd
	 * @generated
	 */
	public Adapter createWriteMemfdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ReadMemfd <em>Read Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ReadMemfd
	 * @generated
	 */
	public Adapter createReadMemfdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.MapMemfd <em>Map Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.MapMemfd
	 * @generated
	 */
	public Adapter createMapMemfdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.AllocateIoas <em>Allocate Ioas</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.AllocateIoas
	 * @generated
	 */
	public Adapter createAllocateIoasAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.AllocateHwpt <em>Allocate Hwpt</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.AllocateHwpt
	 * @generated
	 */
	public Adapter createAllocateHwptAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.MapFile <em>Map File</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.MapFile
	 * @generated
	 */
	public Adapter createMapFileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.MapUserMemory <em>Map User Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.MapUserMemory
	 * @generated
	 */
	public Adapter createMapUserMemoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Unmap <em>Unmap</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Unmap
	 * @generated
	 */
	public Adapter createUnmapAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.CutArea <em>Cut Area</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.CutArea
	 * @generated
	 */
	public Adapter createCutAreaAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.DestroyObject <em>Destroy Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.DestroyObject
	 * @generated
	 */
	public Adapter createDestroyObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.MarkForPreservation <em>Mark For Preservation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.MarkForPreservation
	 * @generated
	 */
	public Adapter createMarkForPreservationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.CdevCall <em>Cdev Call</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.CdevCall
	 * @generated
	 */
	public Adapter createCdevCallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.BindDevice <em>Bind Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.BindDevice
	 * @generated
	 */
	public Adapter createBindDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.AttachDevice <em>Attach Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.AttachDevice
	 * @generated
	 */
	public Adapter createAttachDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ReplaceAttachment <em>Replace Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ReplaceAttachment
	 * @generated
	 */
	public Adapter createReplaceAttachmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.DetachDevice <em>Detach Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.DetachDevice
	 * @generated
	 */
	public Adapter createDetachDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.AttachPasid <em>Attach Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.AttachPasid
	 * @generated
	 */
	public Adapter createAttachPasidAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.DetachPasid <em>Detach Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.DetachPasid
	 * @generated
	 */
	public Adapter createDetachPasidAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.EnableInterrupts <em>Enable Interrupts</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.EnableInterrupts
	 * @generated
	 */
	public Adapter createEnableInterruptsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.DisableInterrupts <em>Disable Interrupts</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.DisableInterrupts
	 * @generated
	 */
	public Adapter createDisableInterruptsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ResetDevice <em>Reset Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ResetDevice
	 * @generated
	 */
	public Adapter createResetDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.KillProcess <em>Kill Process</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.KillProcess
	 * @generated
	 */
	public Adapter createKillProcessAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.AddDevice <em>Add Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.AddDevice
	 * @generated
	 */
	public Adapter createAddDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.RemoveDevice <em>Remove Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.RemoveDevice
	 * @generated
	 */
	public Adapter createRemoveDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.AddUnit <em>Add Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.AddUnit
	 * @generated
	 */
	public Adapter createAddUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.RemoveUnit <em>Remove Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.RemoveUnit
	 * @generated
	 */
	public Adapter createRemoveUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.FailAllocation <em>Fail Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.FailAllocation
	 * @generated
	 */
	public Adapter createFailAllocationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.FailFunction <em>Fail Function</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.FailFunction
	 * @generated
	 */
	public Adapter createFailFunctionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.MemoryPressure <em>Memory Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.MemoryPressure
	 * @generated
	 */
	public Adapter createMemoryPressureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ClearFaults <em>Clear Faults</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ClearFaults
	 * @generated
	 */
	public Adapter createClearFaultsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Interleave <em>Interleave</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Interleave
	 * @generated
	 */
	public Adapter createInterleaveAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.DmaProbe <em>Dma Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.DmaProbe
	 * @generated
	 */
	public Adapter createDmaProbeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Kexec <em>Kexec</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Kexec
	 * @generated
	 */
	public Adapter createKexecAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.CorruptByte <em>Corrupt Byte</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.CorruptByte
	 * @generated
	 */
	public Adapter createCorruptByteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.CorruptField <em>Corrupt Field</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.CorruptField
	 * @generated
	 */
	public Adapter createCorruptFieldAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.DriverCall <em>Driver Call</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.DriverCall
	 * @generated
	 */
	public Adapter createDriverCallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.UnloadModule <em>Unload Module</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.UnloadModule
	 * @generated
	 */
	public Adapter createUnloadModuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Check <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Check
	 * @generated
	 */
	public Adapter createCheckAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.Expectation
	 * @generated
	 */
	public Adapter createExpectationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ExpectErrno <em>Expect Errno</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ExpectErrno
	 * @generated
	 */
	public Adapter createExpectErrnoAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ExpectDma <em>Expect Dma</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ExpectDma
	 * @generated
	 */
	public Adapter createExpectDmaAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ExpectInvariant <em>Expect Invariant</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ExpectInvariant
	 * @generated
	 */
	public Adapter createExpectInvariantAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ExpectCount <em>Expect Count</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ExpectCount
	 * @generated
	 */
	public Adapter createExpectCountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ExpectField <em>Expect Field</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ExpectField
	 * @generated
	 */
	public Adapter createExpectFieldAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ExpectContent <em>Expect Content</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ExpectContent
	 * @generated
	 */
	public Adapter createExpectContentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ExpectPanic <em>Expect Panic</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ExpectPanic
	 * @generated
	 */
	public Adapter createExpectPanicAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.scenario.ExpectLog <em>Expect Log</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.scenario.ExpectLog
	 * @generated
	 */
	public Adapter createExpectLogAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ScenarioAdapterFactory
