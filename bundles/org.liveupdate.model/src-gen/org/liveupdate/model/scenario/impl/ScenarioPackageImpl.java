/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.liveupdate.model.Bdf;

import org.liveupdate.model.scenario.Access;
import org.liveupdate.model.scenario.AddDevice;
import org.liveupdate.model.scenario.AddUnit;
import org.liveupdate.model.scenario.AllocateHwpt;
import org.liveupdate.model.scenario.AllocateIoas;
import org.liveupdate.model.scenario.AttachDevice;
import org.liveupdate.model.scenario.AttachPasid;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.BindDevice;
import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.CdevCall;
import org.liveupdate.model.scenario.Check;
import org.liveupdate.model.scenario.ClearFaults;
import org.liveupdate.model.scenario.CloseFile;
import org.liveupdate.model.scenario.CorruptByte;
import org.liveupdate.model.scenario.CorruptField;
import org.liveupdate.model.scenario.Counted;
import org.liveupdate.model.scenario.CreateMemfd;
import org.liveupdate.model.scenario.CreateSession;
import org.liveupdate.model.scenario.CutArea;
import org.liveupdate.model.scenario.DestroyObject;
import org.liveupdate.model.scenario.DetachDevice;
import org.liveupdate.model.scenario.DetachPasid;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.DisableInterrupts;
import org.liveupdate.model.scenario.DmaOutcome;
import org.liveupdate.model.scenario.DmaProbe;
import org.liveupdate.model.scenario.DriverCall;
import org.liveupdate.model.scenario.DriverFunction;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.EnableInterrupts;
import org.liveupdate.model.scenario.Errno;
import org.liveupdate.model.scenario.Event;
import org.liveupdate.model.scenario.ExpectContent;
import org.liveupdate.model.scenario.ExpectCount;
import org.liveupdate.model.scenario.ExpectDma;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.ExpectField;
import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.ExpectLog;
import org.liveupdate.model.scenario.ExpectPanic;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.FailAllocation;
import org.liveupdate.model.scenario.FailFunction;
import org.liveupdate.model.scenario.FileObject;
import org.liveupdate.model.scenario.FinishSession;
import org.liveupdate.model.scenario.GetSessionName;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Interleave;
import org.liveupdate.model.scenario.Invariant;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.IommuGeneration;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.IommufdObject;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.KhoGeneration;
import org.liveupdate.model.scenario.KillProcess;
import org.liveupdate.model.scenario.LiveupdateNode;
import org.liveupdate.model.scenario.LuoGeneration;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.MapFile;
import org.liveupdate.model.scenario.MapMemfd;
import org.liveupdate.model.scenario.MapUserMemory;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.MarkForPreservation;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.MemfdCall;
import org.liveupdate.model.scenario.MemfdGeneration;
import org.liveupdate.model.scenario.MemoryPressure;
import org.liveupdate.model.scenario.MemoryRange;
import org.liveupdate.model.scenario.OpenFile;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.Placement;
import org.liveupdate.model.scenario.PlatformDevice;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.ReadMemfd;
import org.liveupdate.model.scenario.RemoveDevice;
import org.liveupdate.model.scenario.RemoveUnit;
import org.liveupdate.model.scenario.ReplaceAttachment;
import org.liveupdate.model.scenario.ResetDevice;
import org.liveupdate.model.scenario.ResizeMemfd;
import org.liveupdate.model.scenario.RetrieveFile;
import org.liveupdate.model.scenario.RetrieveSession;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.ScratchArea;
import org.liveupdate.model.scenario.ScratchKind;
import org.liveupdate.model.scenario.SealMemfd;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.SessionCall;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.SystemCall;
import org.liveupdate.model.scenario.TranslationMode;
import org.liveupdate.model.scenario.UnloadModule;
import org.liveupdate.model.scenario.Unmap;
import org.liveupdate.model.scenario.UserObject;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.scenario.VfioCdev;
import org.liveupdate.model.scenario.WriteMemfd;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ScenarioPackageImpl extends EPackageImpl implements ScenarioPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scenarioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass machineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kernelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryRangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scratchAreaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iommuUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capabilitiesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciFunctionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciBridgeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass platformDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userProcessEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userObjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fileObjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass liveupdateNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memfdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iommufdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iommufdObjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ioasEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hwptEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vfioCdevEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass systemCallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass openFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass closeFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionCallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass createSessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass retrieveSessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass preserveFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass retrieveFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass finishSessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass getSessionNameEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memfdCallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass createMemfdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sealMemfdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resizeMemfdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass writeMemfdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass readMemfdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapMemfdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass allocateIoasEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass allocateHwptEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapUserMemoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unmapEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cutAreaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass destroyObjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass markForPreservationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cdevCallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bindDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attachDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass replaceAttachmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass detachDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attachPasidEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass detachPasidEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass enableInterruptsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass disableInterruptsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resetDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass killProcessEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass removeDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass removeUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass failAllocationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass failFunctionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryPressureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clearFaultsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interleaveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dmaProbeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kexecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass corruptByteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass corruptFieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass driverCallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unloadModuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectErrnoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectDmaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectInvariantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectCountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectFieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectContentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectPanicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectLogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum khoGenerationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum luoGenerationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum memfdGenerationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum iommuGenerationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum behaviourEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum translationModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scratchKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum kexecStageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum driverFunctionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dmaOutcomeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum accessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum invariantEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum countedEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum errnoEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType addressEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sizeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType tokenEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType bdfEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sealsEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType findingEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType findingSetEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.liveupdate.model.scenario.ScenarioPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ScenarioPackageImpl() {
		super(eNS_URI, ScenarioFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ScenarioPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ScenarioPackage init() {
		if (isInited) return (ScenarioPackage)EPackage.Registry.INSTANCE.getEPackage(ScenarioPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredScenarioPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ScenarioPackageImpl theScenarioPackage = registeredScenarioPackage instanceof ScenarioPackageImpl ? (ScenarioPackageImpl)registeredScenarioPackage : new ScenarioPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theScenarioPackage.createPackageContents();

		// Initialize created meta-data
		theScenarioPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theScenarioPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ScenarioPackage.eNS_URI, theScenarioPackage);
		return theScenarioPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Id() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Name() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Comment() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Unknown() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScenario() {
		return scenarioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Version() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Description() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Machine() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Processes() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Steps() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Layout() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlacement() {
		return placementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlacement_Element() {
		return (EReference)placementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_X() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Y() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMachine() {
		return machineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMachine_Seed() {
		return (EAttribute)machineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_Kernel() {
		return (EReference)machineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_NextKernel() {
		return (EReference)machineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_Memory() {
		return (EReference)machineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_Scratch() {
		return (EReference)machineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_Units() {
		return (EReference)machineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMachine_Devices() {
		return (EReference)machineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKernel() {
		return kernelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_Kho() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_Luo() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_Memfd() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_Iommu() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_Behaviour() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_Findings() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_KhoEnabled() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_LiveupdateEnabled() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_PassThrough() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_KhoDebug() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_PanicOnWarn() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryRange() {
		return memoryRangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRange_Start() {
		return (EAttribute)memoryRangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRange_Size() {
		return (EAttribute)memoryRangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRange_Node() {
		return (EAttribute)memoryRangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScratchArea() {
		return scratchAreaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScratchArea_Kind() {
		return (EAttribute)scratchAreaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScratchArea_Start() {
		return (EAttribute)scratchAreaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScratchArea_Size() {
		return (EAttribute)scratchAreaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScratchArea_Node() {
		return (EAttribute)scratchAreaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIommuUnit() {
		return iommuUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuUnit_RegisterBase() {
		return (EAttribute)iommuUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuUnit_Segment() {
		return (EAttribute)iommuUnitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuUnit_Mode() {
		return (EAttribute)iommuUnitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuUnit_Node() {
		return (EAttribute)iommuUnitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuUnit_IncludeAll() {
		return (EAttribute)iommuUnitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuUnit_Present() {
		return (EAttribute)iommuUnitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIommuUnit_Capabilities() {
		return (EReference)iommuUnitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapabilities() {
		return capabilitiesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_Levels3() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_Levels4() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_Levels5() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_GuestAddressWidth() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_Page2M() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_Page1G() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_FirstStage() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_SecondStage() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_FirstStage1G() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_FirstStage5Levels() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_Nested() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_DirtyTracking() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_SnoopControl() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_PassThrough() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_Coherent() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_ScalableCoherent() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_CachingMode() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_WriteBufferFlush() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_QueuedInvalidation() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_SetRootInvalidates() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_DomainIdBits() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_Scalable() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_Pasid() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_PasidBits() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_DeviceTlb() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapabilities_PageRequests() {
		return (EAttribute)capabilitiesEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDevice() {
		return deviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Unit() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Present() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciFunction() {
		return pciFunctionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_Bdf() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciFunction_Aliases() {
		return (EAttribute)pciFunctionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciDevice() {
		return pciDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciDevice_RealDma() {
		return (EReference)pciDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_VirtualFunction() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_Group() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_ResetWorks() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_Vectors() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_PasidBits() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_Ats() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciDevice_Pri() {
		return (EAttribute)pciDeviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciBridge() {
		return pciBridgeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_SecondaryBus() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_SubordinateBus() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciBridge_Conventional() {
		return (EAttribute)pciBridgeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPciBridge_Devices() {
		return (EReference)pciBridgeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlatformDevice() {
		return platformDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlatformDevice_Requester() {
		return (EAttribute)platformDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUserProcess() {
		return userProcessEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUserProcess_Objects() {
		return (EReference)userProcessEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUserObject() {
		return userObjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFileObject() {
		return fileObjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLiveupdateNode() {
		return liveupdateNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSession() {
		return sessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemfd() {
		return memfdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemfd_Size() {
		return (EAttribute)memfdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemfd_Seals() {
		return (EAttribute)memfdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemfd_FolioOrder() {
		return (EAttribute)memfdEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemfd_Node() {
		return (EAttribute)memfdEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemfd_Holes() {
		return (EAttribute)memfdEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIommufd() {
		return iommufdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIommufd_Ioases() {
		return (EReference)iommufdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIommufdObject() {
		return iommufdObjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPageTable() {
		return pageTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIoas() {
		return ioasEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIoas_Hwpts() {
		return (EReference)ioasEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIoas_Mappings() {
		return (EReference)ioasEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHwpt() {
		return hwptEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHwpt_Device() {
		return (EReference)hwptEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHwpt_NestParent() {
		return (EAttribute)hwptEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHwpt_DirtyTracking() {
		return (EAttribute)hwptEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHwpt_Pasid() {
		return (EAttribute)hwptEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHwpt_Parent() {
		return (EReference)hwptEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapping() {
		return mappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Iova() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Length() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Fixed() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Readable() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Writeable() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapping_Memfd() {
		return (EReference)mappingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Offset() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVfioCdev() {
		return vfioCdevEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVfioCdev_Device() {
		return (EReference)vfioCdevEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStep() {
		return stepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Disabled() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Breakpoint() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStep_Expectations() {
		return (EReference)stepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSystemCall() {
		return systemCallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvent() {
		return eventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpenFile() {
		return openFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpenFile_File() {
		return (EReference)openFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCloseFile() {
		return closeFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCloseFile_File() {
		return (EReference)closeFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSessionCall() {
		return sessionCallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSessionCall_Session() {
		return (EReference)sessionCallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCreateSession() {
		return createSessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCreateSession_Node() {
		return (EReference)createSessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRetrieveSession() {
		return retrieveSessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRetrieveSession_Node() {
		return (EReference)retrieveSessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPreserveFile() {
		return preserveFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPreserveFile_File() {
		return (EReference)preserveFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPreserveFile_Token() {
		return (EAttribute)preserveFileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRetrieveFile() {
		return retrieveFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRetrieveFile_File() {
		return (EReference)retrieveFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRetrieveFile_Token() {
		return (EAttribute)retrieveFileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFinishSession() {
		return finishSessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGetSessionName() {
		return getSessionNameEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemfdCall() {
		return memfdCallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemfdCall_Memfd() {
		return (EReference)memfdCallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCreateMemfd() {
		return createMemfdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSealMemfd() {
		return sealMemfdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSealMemfd_Seals() {
		return (EAttribute)sealMemfdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResizeMemfd() {
		return resizeMemfdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResizeMemfd_Size() {
		return (EAttribute)resizeMemfdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWriteMemfd() {
		return writeMemfdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWriteMemfd_Offset() {
		return (EAttribute)writeMemfdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWriteMemfd_Length() {
		return (EAttribute)writeMemfdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWriteMemfd_Pattern() {
		return (EAttribute)writeMemfdEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReadMemfd() {
		return readMemfdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReadMemfd_Offset() {
		return (EAttribute)readMemfdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReadMemfd_Length() {
		return (EAttribute)readMemfdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapMemfd() {
		return mapMemfdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapMemfd_Writeable() {
		return (EAttribute)mapMemfdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAllocateIoas() {
		return allocateIoasEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllocateIoas_Ioas() {
		return (EReference)allocateIoasEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAllocateHwpt() {
		return allocateHwptEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAllocateHwpt_Hwpt() {
		return (EReference)allocateHwptEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapFile() {
		return mapFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapFile_Mapping() {
		return (EReference)mapFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapUserMemory() {
		return mapUserMemoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapUserMemory_Mapping() {
		return (EReference)mapUserMemoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnmap() {
		return unmapEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnmap_Mapping() {
		return (EReference)unmapEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnmap_Ioas() {
		return (EReference)unmapEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnmap_Iova() {
		return (EAttribute)unmapEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnmap_Length() {
		return (EAttribute)unmapEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCutArea() {
		return cutAreaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCutArea_Ioas() {
		return (EReference)cutAreaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCutArea_Iova() {
		return (EAttribute)cutAreaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDestroyObject() {
		return destroyObjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDestroyObject_Object() {
		return (EReference)destroyObjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMarkForPreservation() {
		return markForPreservationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMarkForPreservation_Hwpt() {
		return (EReference)markForPreservationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMarkForPreservation_Token() {
		return (EAttribute)markForPreservationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMarkForPreservation_ShortStructure() {
		return (EAttribute)markForPreservationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCdevCall() {
		return cdevCallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCdevCall_Cdev() {
		return (EReference)cdevCallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBindDevice() {
		return bindDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBindDevice_Iommufd() {
		return (EReference)bindDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttachDevice() {
		return attachDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttachDevice_PageTable() {
		return (EReference)attachDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReplaceAttachment() {
		return replaceAttachmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReplaceAttachment_PageTable() {
		return (EReference)replaceAttachmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDetachDevice() {
		return detachDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttachPasid() {
		return attachPasidEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachPasid_Pasid() {
		return (EAttribute)attachPasidEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttachPasid_PageTable() {
		return (EReference)attachPasidEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDetachPasid() {
		return detachPasidEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDetachPasid_Pasid() {
		return (EAttribute)detachPasidEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnableInterrupts() {
		return enableInterruptsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnableInterrupts_Vectors() {
		return (EAttribute)enableInterruptsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisableInterrupts() {
		return disableInterruptsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResetDevice() {
		return resetDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKillProcess() {
		return killProcessEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKillProcess_Process() {
		return (EReference)killProcessEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddDevice() {
		return addDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAddDevice_Device() {
		return (EReference)addDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemoveDevice() {
		return removeDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemoveDevice_Device() {
		return (EReference)removeDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddUnit() {
		return addUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAddUnit_Unit() {
		return (EReference)addUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddUnit_Fails() {
		return (EAttribute)addUnitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemoveUnit() {
		return removeUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemoveUnit_Unit() {
		return (EReference)removeUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFailAllocation() {
		return failAllocationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFailAllocation_Nth() {
		return (EAttribute)failAllocationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFailFunction() {
		return failFunctionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFailFunction_Function() {
		return (EAttribute)failFunctionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFailFunction_Errno() {
		return (EAttribute)failFunctionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryPressure() {
		return memoryPressureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryPressure_On() {
		return (EAttribute)memoryPressureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClearFaults() {
		return clearFaultsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterleave() {
		return interleaveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterleave_Point() {
		return (EAttribute)interleaveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterleave_Call() {
		return (EReference)interleaveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDmaProbe() {
		return dmaProbeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDmaProbe_Device() {
		return (EReference)dmaProbeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDmaProbe_Pasid() {
		return (EAttribute)dmaProbeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDmaProbe_Iova() {
		return (EAttribute)dmaProbeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDmaProbe_Length() {
		return (EAttribute)dmaProbeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDmaProbe_Access() {
		return (EAttribute)dmaProbeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDmaProbe_Pattern() {
		return (EAttribute)dmaProbeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKexec() {
		return kexecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKexec_Until() {
		return (EAttribute)kexecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCorruptByte() {
		return corruptByteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorruptByte_Address() {
		return (EAttribute)corruptByteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorruptByte_Value() {
		return (EAttribute)corruptByteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCorruptField() {
		return corruptFieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorruptField_Structure() {
		return (EAttribute)corruptFieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorruptField_Index() {
		return (EAttribute)corruptFieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorruptField_Field() {
		return (EAttribute)corruptFieldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorruptField_Value() {
		return (EAttribute)corruptFieldEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDriverCall() {
		return driverCallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriverCall_Function() {
		return (EAttribute)driverCallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriverCall_Device() {
		return (EReference)driverCallEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriverCall_Session() {
		return (EReference)driverCallEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriverCall_File() {
		return (EReference)driverCallEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriverCall_Cookie() {
		return (EAttribute)driverCallEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnloadModule() {
		return unloadModuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnloadModule_Module() {
		return (EAttribute)unloadModuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheck() {
		return checkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectation() {
		return expectationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_OnlyWith() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_OnlyWithout() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectErrno() {
		return expectErrnoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectErrno_Errno() {
		return (EAttribute)expectErrnoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectDma() {
		return expectDmaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectDma_Outcome() {
		return (EAttribute)expectDmaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectDma_Reason() {
		return (EAttribute)expectDmaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectInvariant() {
		return expectInvariantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectInvariant_Invariant() {
		return (EAttribute)expectInvariantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectInvariant_Holds() {
		return (EAttribute)expectInvariantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectCount() {
		return expectCountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectCount_Counted() {
		return (EAttribute)expectCountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectCount_Count() {
		return (EAttribute)expectCountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectField() {
		return expectFieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectField_Structure() {
		return (EAttribute)expectFieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectField_Index() {
		return (EAttribute)expectFieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectField_Field() {
		return (EAttribute)expectFieldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectField_Value() {
		return (EAttribute)expectFieldEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectContent() {
		return expectContentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectContent_Pattern() {
		return (EAttribute)expectContentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectPanic() {
		return expectPanicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectPanic_Message() {
		return (EAttribute)expectPanicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectLog() {
		return expectLogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectLog_Text() {
		return (EAttribute)expectLogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectLog_Present() {
		return (EAttribute)expectLogEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKhoGeneration() {
		return khoGenerationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLuoGeneration() {
		return luoGenerationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMemfdGeneration() {
		return memfdGenerationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIommuGeneration() {
		return iommuGenerationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBehaviour() {
		return behaviourEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTranslationMode() {
		return translationModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScratchKind() {
		return scratchKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKexecStage() {
		return kexecStageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDriverFunction() {
		return driverFunctionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDmaOutcome() {
		return dmaOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAccess() {
		return accessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInvariant() {
		return invariantEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCounted() {
		return countedEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getErrno() {
		return errnoEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getAddress() {
		return addressEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSize() {
		return sizeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getToken() {
		return tokenEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getBdf() {
		return bdfEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSeals() {
		return sealsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getFinding() {
		return findingEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getFindingSet() {
		return findingSetEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScenarioFactory getScenarioFactory() {
		return (ScenarioFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__ID);
		createEAttribute(elementEClass, ELEMENT__NAME);
		createEAttribute(elementEClass, ELEMENT__COMMENT);
		createEAttribute(elementEClass, ELEMENT__UNKNOWN);

		scenarioEClass = createEClass(SCENARIO);
		createEAttribute(scenarioEClass, SCENARIO__VERSION);
		createEAttribute(scenarioEClass, SCENARIO__DESCRIPTION);
		createEReference(scenarioEClass, SCENARIO__MACHINE);
		createEReference(scenarioEClass, SCENARIO__PROCESSES);
		createEReference(scenarioEClass, SCENARIO__STEPS);
		createEReference(scenarioEClass, SCENARIO__LAYOUT);

		placementEClass = createEClass(PLACEMENT);
		createEReference(placementEClass, PLACEMENT__ELEMENT);
		createEAttribute(placementEClass, PLACEMENT__X);
		createEAttribute(placementEClass, PLACEMENT__Y);

		machineEClass = createEClass(MACHINE);
		createEAttribute(machineEClass, MACHINE__SEED);
		createEReference(machineEClass, MACHINE__KERNEL);
		createEReference(machineEClass, MACHINE__NEXT_KERNEL);
		createEReference(machineEClass, MACHINE__MEMORY);
		createEReference(machineEClass, MACHINE__SCRATCH);
		createEReference(machineEClass, MACHINE__UNITS);
		createEReference(machineEClass, MACHINE__DEVICES);

		kernelEClass = createEClass(KERNEL);
		createEAttribute(kernelEClass, KERNEL__KHO);
		createEAttribute(kernelEClass, KERNEL__LUO);
		createEAttribute(kernelEClass, KERNEL__MEMFD);
		createEAttribute(kernelEClass, KERNEL__IOMMU);
		createEAttribute(kernelEClass, KERNEL__BEHAVIOUR);
		createEAttribute(kernelEClass, KERNEL__FINDINGS);
		createEAttribute(kernelEClass, KERNEL__KHO_ENABLED);
		createEAttribute(kernelEClass, KERNEL__LIVEUPDATE_ENABLED);
		createEAttribute(kernelEClass, KERNEL__PASS_THROUGH);
		createEAttribute(kernelEClass, KERNEL__KHO_DEBUG);
		createEAttribute(kernelEClass, KERNEL__PANIC_ON_WARN);

		memoryRangeEClass = createEClass(MEMORY_RANGE);
		createEAttribute(memoryRangeEClass, MEMORY_RANGE__START);
		createEAttribute(memoryRangeEClass, MEMORY_RANGE__SIZE);
		createEAttribute(memoryRangeEClass, MEMORY_RANGE__NODE);

		scratchAreaEClass = createEClass(SCRATCH_AREA);
		createEAttribute(scratchAreaEClass, SCRATCH_AREA__KIND);
		createEAttribute(scratchAreaEClass, SCRATCH_AREA__START);
		createEAttribute(scratchAreaEClass, SCRATCH_AREA__SIZE);
		createEAttribute(scratchAreaEClass, SCRATCH_AREA__NODE);

		iommuUnitEClass = createEClass(IOMMU_UNIT);
		createEAttribute(iommuUnitEClass, IOMMU_UNIT__REGISTER_BASE);
		createEAttribute(iommuUnitEClass, IOMMU_UNIT__SEGMENT);
		createEAttribute(iommuUnitEClass, IOMMU_UNIT__MODE);
		createEAttribute(iommuUnitEClass, IOMMU_UNIT__NODE);
		createEAttribute(iommuUnitEClass, IOMMU_UNIT__INCLUDE_ALL);
		createEAttribute(iommuUnitEClass, IOMMU_UNIT__PRESENT);
		createEReference(iommuUnitEClass, IOMMU_UNIT__CAPABILITIES);

		capabilitiesEClass = createEClass(CAPABILITIES);
		createEAttribute(capabilitiesEClass, CAPABILITIES__LEVELS3);
		createEAttribute(capabilitiesEClass, CAPABILITIES__LEVELS4);
		createEAttribute(capabilitiesEClass, CAPABILITIES__LEVELS5);
		createEAttribute(capabilitiesEClass, CAPABILITIES__GUEST_ADDRESS_WIDTH);
		createEAttribute(capabilitiesEClass, CAPABILITIES__PAGE2_M);
		createEAttribute(capabilitiesEClass, CAPABILITIES__PAGE1_G);
		createEAttribute(capabilitiesEClass, CAPABILITIES__FIRST_STAGE);
		createEAttribute(capabilitiesEClass, CAPABILITIES__SECOND_STAGE);
		createEAttribute(capabilitiesEClass, CAPABILITIES__FIRST_STAGE1_G);
		createEAttribute(capabilitiesEClass, CAPABILITIES__FIRST_STAGE5_LEVELS);
		createEAttribute(capabilitiesEClass, CAPABILITIES__NESTED);
		createEAttribute(capabilitiesEClass, CAPABILITIES__DIRTY_TRACKING);
		createEAttribute(capabilitiesEClass, CAPABILITIES__SNOOP_CONTROL);
		createEAttribute(capabilitiesEClass, CAPABILITIES__PASS_THROUGH);
		createEAttribute(capabilitiesEClass, CAPABILITIES__COHERENT);
		createEAttribute(capabilitiesEClass, CAPABILITIES__SCALABLE_COHERENT);
		createEAttribute(capabilitiesEClass, CAPABILITIES__CACHING_MODE);
		createEAttribute(capabilitiesEClass, CAPABILITIES__WRITE_BUFFER_FLUSH);
		createEAttribute(capabilitiesEClass, CAPABILITIES__QUEUED_INVALIDATION);
		createEAttribute(capabilitiesEClass, CAPABILITIES__SET_ROOT_INVALIDATES);
		createEAttribute(capabilitiesEClass, CAPABILITIES__DOMAIN_ID_BITS);
		createEAttribute(capabilitiesEClass, CAPABILITIES__SCALABLE);
		createEAttribute(capabilitiesEClass, CAPABILITIES__PASID);
		createEAttribute(capabilitiesEClass, CAPABILITIES__PASID_BITS);
		createEAttribute(capabilitiesEClass, CAPABILITIES__DEVICE_TLB);
		createEAttribute(capabilitiesEClass, CAPABILITIES__PAGE_REQUESTS);

		deviceEClass = createEClass(DEVICE);
		createEReference(deviceEClass, DEVICE__UNIT);
		createEAttribute(deviceEClass, DEVICE__PRESENT);

		pciFunctionEClass = createEClass(PCI_FUNCTION);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__BDF);
		createEAttribute(pciFunctionEClass, PCI_FUNCTION__ALIASES);

		pciDeviceEClass = createEClass(PCI_DEVICE);
		createEReference(pciDeviceEClass, PCI_DEVICE__REAL_DMA);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__VIRTUAL_FUNCTION);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__GROUP);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__RESET_WORKS);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__VECTORS);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__PASID_BITS);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__ATS);
		createEAttribute(pciDeviceEClass, PCI_DEVICE__PRI);

		pciBridgeEClass = createEClass(PCI_BRIDGE);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__SECONDARY_BUS);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__SUBORDINATE_BUS);
		createEAttribute(pciBridgeEClass, PCI_BRIDGE__CONVENTIONAL);
		createEReference(pciBridgeEClass, PCI_BRIDGE__DEVICES);

		platformDeviceEClass = createEClass(PLATFORM_DEVICE);
		createEAttribute(platformDeviceEClass, PLATFORM_DEVICE__REQUESTER);

		userProcessEClass = createEClass(USER_PROCESS);
		createEReference(userProcessEClass, USER_PROCESS__OBJECTS);

		userObjectEClass = createEClass(USER_OBJECT);

		fileObjectEClass = createEClass(FILE_OBJECT);

		liveupdateNodeEClass = createEClass(LIVEUPDATE_NODE);

		sessionEClass = createEClass(SESSION);

		memfdEClass = createEClass(MEMFD);
		createEAttribute(memfdEClass, MEMFD__SIZE);
		createEAttribute(memfdEClass, MEMFD__SEALS);
		createEAttribute(memfdEClass, MEMFD__FOLIO_ORDER);
		createEAttribute(memfdEClass, MEMFD__NODE);
		createEAttribute(memfdEClass, MEMFD__HOLES);

		iommufdEClass = createEClass(IOMMUFD);
		createEReference(iommufdEClass, IOMMUFD__IOASES);

		iommufdObjectEClass = createEClass(IOMMUFD_OBJECT);

		pageTableEClass = createEClass(PAGE_TABLE);

		ioasEClass = createEClass(IOAS);
		createEReference(ioasEClass, IOAS__HWPTS);
		createEReference(ioasEClass, IOAS__MAPPINGS);

		hwptEClass = createEClass(HWPT);
		createEReference(hwptEClass, HWPT__DEVICE);
		createEAttribute(hwptEClass, HWPT__NEST_PARENT);
		createEAttribute(hwptEClass, HWPT__DIRTY_TRACKING);
		createEAttribute(hwptEClass, HWPT__PASID);
		createEReference(hwptEClass, HWPT__PARENT);

		mappingEClass = createEClass(MAPPING);
		createEAttribute(mappingEClass, MAPPING__IOVA);
		createEAttribute(mappingEClass, MAPPING__LENGTH);
		createEAttribute(mappingEClass, MAPPING__FIXED);
		createEAttribute(mappingEClass, MAPPING__READABLE);
		createEAttribute(mappingEClass, MAPPING__WRITEABLE);
		createEReference(mappingEClass, MAPPING__MEMFD);
		createEAttribute(mappingEClass, MAPPING__OFFSET);

		vfioCdevEClass = createEClass(VFIO_CDEV);
		createEReference(vfioCdevEClass, VFIO_CDEV__DEVICE);

		stepEClass = createEClass(STEP);
		createEAttribute(stepEClass, STEP__DISABLED);
		createEAttribute(stepEClass, STEP__BREAKPOINT);
		createEReference(stepEClass, STEP__EXPECTATIONS);

		systemCallEClass = createEClass(SYSTEM_CALL);

		eventEClass = createEClass(EVENT);

		openFileEClass = createEClass(OPEN_FILE);
		createEReference(openFileEClass, OPEN_FILE__FILE);

		closeFileEClass = createEClass(CLOSE_FILE);
		createEReference(closeFileEClass, CLOSE_FILE__FILE);

		sessionCallEClass = createEClass(SESSION_CALL);
		createEReference(sessionCallEClass, SESSION_CALL__SESSION);

		createSessionEClass = createEClass(CREATE_SESSION);
		createEReference(createSessionEClass, CREATE_SESSION__NODE);

		retrieveSessionEClass = createEClass(RETRIEVE_SESSION);
		createEReference(retrieveSessionEClass, RETRIEVE_SESSION__NODE);

		preserveFileEClass = createEClass(PRESERVE_FILE);
		createEReference(preserveFileEClass, PRESERVE_FILE__FILE);
		createEAttribute(preserveFileEClass, PRESERVE_FILE__TOKEN);

		retrieveFileEClass = createEClass(RETRIEVE_FILE);
		createEReference(retrieveFileEClass, RETRIEVE_FILE__FILE);
		createEAttribute(retrieveFileEClass, RETRIEVE_FILE__TOKEN);

		finishSessionEClass = createEClass(FINISH_SESSION);

		getSessionNameEClass = createEClass(GET_SESSION_NAME);

		memfdCallEClass = createEClass(MEMFD_CALL);
		createEReference(memfdCallEClass, MEMFD_CALL__MEMFD);

		createMemfdEClass = createEClass(CREATE_MEMFD);

		sealMemfdEClass = createEClass(SEAL_MEMFD);
		createEAttribute(sealMemfdEClass, SEAL_MEMFD__SEALS);

		resizeMemfdEClass = createEClass(RESIZE_MEMFD);
		createEAttribute(resizeMemfdEClass, RESIZE_MEMFD__SIZE);

		writeMemfdEClass = createEClass(WRITE_MEMFD);
		createEAttribute(writeMemfdEClass, WRITE_MEMFD__OFFSET);
		createEAttribute(writeMemfdEClass, WRITE_MEMFD__LENGTH);
		createEAttribute(writeMemfdEClass, WRITE_MEMFD__PATTERN);

		readMemfdEClass = createEClass(READ_MEMFD);
		createEAttribute(readMemfdEClass, READ_MEMFD__OFFSET);
		createEAttribute(readMemfdEClass, READ_MEMFD__LENGTH);

		mapMemfdEClass = createEClass(MAP_MEMFD);
		createEAttribute(mapMemfdEClass, MAP_MEMFD__WRITEABLE);

		allocateIoasEClass = createEClass(ALLOCATE_IOAS);
		createEReference(allocateIoasEClass, ALLOCATE_IOAS__IOAS);

		allocateHwptEClass = createEClass(ALLOCATE_HWPT);
		createEReference(allocateHwptEClass, ALLOCATE_HWPT__HWPT);

		mapFileEClass = createEClass(MAP_FILE);
		createEReference(mapFileEClass, MAP_FILE__MAPPING);

		mapUserMemoryEClass = createEClass(MAP_USER_MEMORY);
		createEReference(mapUserMemoryEClass, MAP_USER_MEMORY__MAPPING);

		unmapEClass = createEClass(UNMAP);
		createEReference(unmapEClass, UNMAP__MAPPING);
		createEReference(unmapEClass, UNMAP__IOAS);
		createEAttribute(unmapEClass, UNMAP__IOVA);
		createEAttribute(unmapEClass, UNMAP__LENGTH);

		cutAreaEClass = createEClass(CUT_AREA);
		createEReference(cutAreaEClass, CUT_AREA__IOAS);
		createEAttribute(cutAreaEClass, CUT_AREA__IOVA);

		destroyObjectEClass = createEClass(DESTROY_OBJECT);
		createEReference(destroyObjectEClass, DESTROY_OBJECT__OBJECT);

		markForPreservationEClass = createEClass(MARK_FOR_PRESERVATION);
		createEReference(markForPreservationEClass, MARK_FOR_PRESERVATION__HWPT);
		createEAttribute(markForPreservationEClass, MARK_FOR_PRESERVATION__TOKEN);
		createEAttribute(markForPreservationEClass, MARK_FOR_PRESERVATION__SHORT_STRUCTURE);

		cdevCallEClass = createEClass(CDEV_CALL);
		createEReference(cdevCallEClass, CDEV_CALL__CDEV);

		bindDeviceEClass = createEClass(BIND_DEVICE);
		createEReference(bindDeviceEClass, BIND_DEVICE__IOMMUFD);

		attachDeviceEClass = createEClass(ATTACH_DEVICE);
		createEReference(attachDeviceEClass, ATTACH_DEVICE__PAGE_TABLE);

		replaceAttachmentEClass = createEClass(REPLACE_ATTACHMENT);
		createEReference(replaceAttachmentEClass, REPLACE_ATTACHMENT__PAGE_TABLE);

		detachDeviceEClass = createEClass(DETACH_DEVICE);

		attachPasidEClass = createEClass(ATTACH_PASID);
		createEAttribute(attachPasidEClass, ATTACH_PASID__PASID);
		createEReference(attachPasidEClass, ATTACH_PASID__PAGE_TABLE);

		detachPasidEClass = createEClass(DETACH_PASID);
		createEAttribute(detachPasidEClass, DETACH_PASID__PASID);

		enableInterruptsEClass = createEClass(ENABLE_INTERRUPTS);
		createEAttribute(enableInterruptsEClass, ENABLE_INTERRUPTS__VECTORS);

		disableInterruptsEClass = createEClass(DISABLE_INTERRUPTS);

		resetDeviceEClass = createEClass(RESET_DEVICE);

		killProcessEClass = createEClass(KILL_PROCESS);
		createEReference(killProcessEClass, KILL_PROCESS__PROCESS);

		addDeviceEClass = createEClass(ADD_DEVICE);
		createEReference(addDeviceEClass, ADD_DEVICE__DEVICE);

		removeDeviceEClass = createEClass(REMOVE_DEVICE);
		createEReference(removeDeviceEClass, REMOVE_DEVICE__DEVICE);

		addUnitEClass = createEClass(ADD_UNIT);
		createEReference(addUnitEClass, ADD_UNIT__UNIT);
		createEAttribute(addUnitEClass, ADD_UNIT__FAILS);

		removeUnitEClass = createEClass(REMOVE_UNIT);
		createEReference(removeUnitEClass, REMOVE_UNIT__UNIT);

		failAllocationEClass = createEClass(FAIL_ALLOCATION);
		createEAttribute(failAllocationEClass, FAIL_ALLOCATION__NTH);

		failFunctionEClass = createEClass(FAIL_FUNCTION);
		createEAttribute(failFunctionEClass, FAIL_FUNCTION__FUNCTION);
		createEAttribute(failFunctionEClass, FAIL_FUNCTION__ERRNO);

		memoryPressureEClass = createEClass(MEMORY_PRESSURE);
		createEAttribute(memoryPressureEClass, MEMORY_PRESSURE__ON);

		clearFaultsEClass = createEClass(CLEAR_FAULTS);

		interleaveEClass = createEClass(INTERLEAVE);
		createEAttribute(interleaveEClass, INTERLEAVE__POINT);
		createEReference(interleaveEClass, INTERLEAVE__CALL);

		dmaProbeEClass = createEClass(DMA_PROBE);
		createEReference(dmaProbeEClass, DMA_PROBE__DEVICE);
		createEAttribute(dmaProbeEClass, DMA_PROBE__PASID);
		createEAttribute(dmaProbeEClass, DMA_PROBE__IOVA);
		createEAttribute(dmaProbeEClass, DMA_PROBE__LENGTH);
		createEAttribute(dmaProbeEClass, DMA_PROBE__ACCESS);
		createEAttribute(dmaProbeEClass, DMA_PROBE__PATTERN);

		kexecEClass = createEClass(KEXEC);
		createEAttribute(kexecEClass, KEXEC__UNTIL);

		corruptByteEClass = createEClass(CORRUPT_BYTE);
		createEAttribute(corruptByteEClass, CORRUPT_BYTE__ADDRESS);
		createEAttribute(corruptByteEClass, CORRUPT_BYTE__VALUE);

		corruptFieldEClass = createEClass(CORRUPT_FIELD);
		createEAttribute(corruptFieldEClass, CORRUPT_FIELD__STRUCTURE);
		createEAttribute(corruptFieldEClass, CORRUPT_FIELD__INDEX);
		createEAttribute(corruptFieldEClass, CORRUPT_FIELD__FIELD);
		createEAttribute(corruptFieldEClass, CORRUPT_FIELD__VALUE);

		driverCallEClass = createEClass(DRIVER_CALL);
		createEAttribute(driverCallEClass, DRIVER_CALL__FUNCTION);
		createEReference(driverCallEClass, DRIVER_CALL__DEVICE);
		createEReference(driverCallEClass, DRIVER_CALL__SESSION);
		createEReference(driverCallEClass, DRIVER_CALL__FILE);
		createEAttribute(driverCallEClass, DRIVER_CALL__COOKIE);

		unloadModuleEClass = createEClass(UNLOAD_MODULE);
		createEAttribute(unloadModuleEClass, UNLOAD_MODULE__MODULE);

		checkEClass = createEClass(CHECK);

		expectationEClass = createEClass(EXPECTATION);
		createEAttribute(expectationEClass, EXPECTATION__ONLY_WITH);
		createEAttribute(expectationEClass, EXPECTATION__ONLY_WITHOUT);

		expectErrnoEClass = createEClass(EXPECT_ERRNO);
		createEAttribute(expectErrnoEClass, EXPECT_ERRNO__ERRNO);

		expectDmaEClass = createEClass(EXPECT_DMA);
		createEAttribute(expectDmaEClass, EXPECT_DMA__OUTCOME);
		createEAttribute(expectDmaEClass, EXPECT_DMA__REASON);

		expectInvariantEClass = createEClass(EXPECT_INVARIANT);
		createEAttribute(expectInvariantEClass, EXPECT_INVARIANT__INVARIANT);
		createEAttribute(expectInvariantEClass, EXPECT_INVARIANT__HOLDS);

		expectCountEClass = createEClass(EXPECT_COUNT);
		createEAttribute(expectCountEClass, EXPECT_COUNT__COUNTED);
		createEAttribute(expectCountEClass, EXPECT_COUNT__COUNT);

		expectFieldEClass = createEClass(EXPECT_FIELD);
		createEAttribute(expectFieldEClass, EXPECT_FIELD__STRUCTURE);
		createEAttribute(expectFieldEClass, EXPECT_FIELD__INDEX);
		createEAttribute(expectFieldEClass, EXPECT_FIELD__FIELD);
		createEAttribute(expectFieldEClass, EXPECT_FIELD__VALUE);

		expectContentEClass = createEClass(EXPECT_CONTENT);
		createEAttribute(expectContentEClass, EXPECT_CONTENT__PATTERN);

		expectPanicEClass = createEClass(EXPECT_PANIC);
		createEAttribute(expectPanicEClass, EXPECT_PANIC__MESSAGE);

		expectLogEClass = createEClass(EXPECT_LOG);
		createEAttribute(expectLogEClass, EXPECT_LOG__TEXT);
		createEAttribute(expectLogEClass, EXPECT_LOG__PRESENT);

		// Create enums
		khoGenerationEEnum = createEEnum(KHO_GENERATION);
		luoGenerationEEnum = createEEnum(LUO_GENERATION);
		memfdGenerationEEnum = createEEnum(MEMFD_GENERATION);
		iommuGenerationEEnum = createEEnum(IOMMU_GENERATION);
		behaviourEEnum = createEEnum(BEHAVIOUR);
		translationModeEEnum = createEEnum(TRANSLATION_MODE);
		scratchKindEEnum = createEEnum(SCRATCH_KIND);
		kexecStageEEnum = createEEnum(KEXEC_STAGE);
		driverFunctionEEnum = createEEnum(DRIVER_FUNCTION);
		dmaOutcomeEEnum = createEEnum(DMA_OUTCOME);
		accessEEnum = createEEnum(ACCESS);
		invariantEEnum = createEEnum(INVARIANT);
		countedEEnum = createEEnum(COUNTED);
		errnoEEnum = createEEnum(ERRNO);

		// Create data types
		addressEDataType = createEDataType(ADDRESS);
		sizeEDataType = createEDataType(SIZE);
		tokenEDataType = createEDataType(TOKEN);
		bdfEDataType = createEDataType(BDF);
		sealsEDataType = createEDataType(SEALS);
		findingEDataType = createEDataType(FINDING);
		findingSetEDataType = createEDataType(FINDING_SET);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		scenarioEClass.getESuperTypes().add(this.getElement());
		machineEClass.getESuperTypes().add(this.getElement());
		kernelEClass.getESuperTypes().add(this.getElement());
		memoryRangeEClass.getESuperTypes().add(this.getElement());
		scratchAreaEClass.getESuperTypes().add(this.getElement());
		iommuUnitEClass.getESuperTypes().add(this.getElement());
		deviceEClass.getESuperTypes().add(this.getElement());
		pciFunctionEClass.getESuperTypes().add(this.getDevice());
		pciDeviceEClass.getESuperTypes().add(this.getPciFunction());
		pciBridgeEClass.getESuperTypes().add(this.getPciFunction());
		platformDeviceEClass.getESuperTypes().add(this.getDevice());
		userProcessEClass.getESuperTypes().add(this.getElement());
		userObjectEClass.getESuperTypes().add(this.getElement());
		fileObjectEClass.getESuperTypes().add(this.getUserObject());
		liveupdateNodeEClass.getESuperTypes().add(this.getFileObject());
		sessionEClass.getESuperTypes().add(this.getFileObject());
		memfdEClass.getESuperTypes().add(this.getFileObject());
		iommufdEClass.getESuperTypes().add(this.getFileObject());
		iommufdObjectEClass.getESuperTypes().add(this.getUserObject());
		pageTableEClass.getESuperTypes().add(this.getIommufdObject());
		ioasEClass.getESuperTypes().add(this.getPageTable());
		hwptEClass.getESuperTypes().add(this.getPageTable());
		mappingEClass.getESuperTypes().add(this.getUserObject());
		vfioCdevEClass.getESuperTypes().add(this.getFileObject());
		stepEClass.getESuperTypes().add(this.getElement());
		systemCallEClass.getESuperTypes().add(this.getStep());
		eventEClass.getESuperTypes().add(this.getStep());
		openFileEClass.getESuperTypes().add(this.getSystemCall());
		closeFileEClass.getESuperTypes().add(this.getSystemCall());
		sessionCallEClass.getESuperTypes().add(this.getSystemCall());
		createSessionEClass.getESuperTypes().add(this.getSessionCall());
		retrieveSessionEClass.getESuperTypes().add(this.getSessionCall());
		preserveFileEClass.getESuperTypes().add(this.getSessionCall());
		retrieveFileEClass.getESuperTypes().add(this.getSessionCall());
		finishSessionEClass.getESuperTypes().add(this.getSessionCall());
		getSessionNameEClass.getESuperTypes().add(this.getSessionCall());
		memfdCallEClass.getESuperTypes().add(this.getSystemCall());
		createMemfdEClass.getESuperTypes().add(this.getMemfdCall());
		sealMemfdEClass.getESuperTypes().add(this.getMemfdCall());
		resizeMemfdEClass.getESuperTypes().add(this.getMemfdCall());
		writeMemfdEClass.getESuperTypes().add(this.getMemfdCall());
		readMemfdEClass.getESuperTypes().add(this.getMemfdCall());
		mapMemfdEClass.getESuperTypes().add(this.getMemfdCall());
		allocateIoasEClass.getESuperTypes().add(this.getSystemCall());
		allocateHwptEClass.getESuperTypes().add(this.getSystemCall());
		mapFileEClass.getESuperTypes().add(this.getSystemCall());
		mapUserMemoryEClass.getESuperTypes().add(this.getSystemCall());
		unmapEClass.getESuperTypes().add(this.getSystemCall());
		cutAreaEClass.getESuperTypes().add(this.getSystemCall());
		destroyObjectEClass.getESuperTypes().add(this.getSystemCall());
		markForPreservationEClass.getESuperTypes().add(this.getSystemCall());
		cdevCallEClass.getESuperTypes().add(this.getSystemCall());
		bindDeviceEClass.getESuperTypes().add(this.getCdevCall());
		attachDeviceEClass.getESuperTypes().add(this.getCdevCall());
		replaceAttachmentEClass.getESuperTypes().add(this.getCdevCall());
		detachDeviceEClass.getESuperTypes().add(this.getCdevCall());
		attachPasidEClass.getESuperTypes().add(this.getCdevCall());
		detachPasidEClass.getESuperTypes().add(this.getCdevCall());
		enableInterruptsEClass.getESuperTypes().add(this.getCdevCall());
		disableInterruptsEClass.getESuperTypes().add(this.getCdevCall());
		resetDeviceEClass.getESuperTypes().add(this.getCdevCall());
		killProcessEClass.getESuperTypes().add(this.getEvent());
		addDeviceEClass.getESuperTypes().add(this.getEvent());
		removeDeviceEClass.getESuperTypes().add(this.getEvent());
		addUnitEClass.getESuperTypes().add(this.getEvent());
		removeUnitEClass.getESuperTypes().add(this.getEvent());
		failAllocationEClass.getESuperTypes().add(this.getEvent());
		failFunctionEClass.getESuperTypes().add(this.getEvent());
		memoryPressureEClass.getESuperTypes().add(this.getEvent());
		clearFaultsEClass.getESuperTypes().add(this.getEvent());
		interleaveEClass.getESuperTypes().add(this.getEvent());
		dmaProbeEClass.getESuperTypes().add(this.getEvent());
		kexecEClass.getESuperTypes().add(this.getEvent());
		corruptByteEClass.getESuperTypes().add(this.getEvent());
		corruptFieldEClass.getESuperTypes().add(this.getEvent());
		driverCallEClass.getESuperTypes().add(this.getEvent());
		unloadModuleEClass.getESuperTypes().add(this.getEvent());
		checkEClass.getESuperTypes().add(this.getEvent());
		expectErrnoEClass.getESuperTypes().add(this.getExpectation());
		expectDmaEClass.getESuperTypes().add(this.getExpectation());
		expectInvariantEClass.getESuperTypes().add(this.getExpectation());
		expectCountEClass.getESuperTypes().add(this.getExpectation());
		expectFieldEClass.getESuperTypes().add(this.getExpectation());
		expectContentEClass.getESuperTypes().add(this.getExpectation());
		expectPanicEClass.getESuperTypes().add(this.getExpectation());
		expectLogEClass.getESuperTypes().add(this.getExpectation());

		// Initialize classes, features, and operations; add parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Id(), ecorePackage.getEString(), "id", null, 0, 1, Element.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Unknown(), ecorePackage.getEString(), "unknown", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scenarioEClass, Scenario.class, "Scenario", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScenario_Version(), ecorePackage.getEInt(), "version", "1", 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Description(), ecorePackage.getEString(), "description", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Machine(), this.getMachine(), null, "machine", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Processes(), this.getUserProcess(), null, "processes", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Steps(), this.getStep(), null, "steps", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Layout(), this.getPlacement(), null, "layout", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placementEClass, Placement.class, "Placement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPlacement_Element(), this.getElement(), null, "element", null, 1, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_X(), ecorePackage.getEInt(), "x", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Y(), ecorePackage.getEInt(), "y", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(machineEClass, Machine.class, "Machine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMachine_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Kernel(), this.getKernel(), null, "kernel", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_NextKernel(), this.getKernel(), null, "nextKernel", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Memory(), this.getMemoryRange(), null, "memory", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Scratch(), this.getScratchArea(), null, "scratch", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Units(), this.getIommuUnit(), null, "units", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Devices(), this.getDevice(), null, "devices", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kernelEClass, Kernel.class, "Kernel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKernel_Kho(), this.getKhoGeneration(), "kho", "kho-v4", 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_Luo(), this.getLuoGeneration(), "luo", "luo-v5", 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_Memfd(), this.getMemfdGeneration(), "memfd", "memfd-v2", 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_Iommu(), this.getIommuGeneration(), "iommu", "iommu-v1", 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_Behaviour(), this.getBehaviour(), "behaviour", "posted", 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_Findings(), this.getFinding(), "findings", null, 0, -1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_KhoEnabled(), ecorePackage.getEBoolean(), "khoEnabled", "true", 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_LiveupdateEnabled(), ecorePackage.getEBoolean(), "liveupdateEnabled", "true", 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_PassThrough(), ecorePackage.getEBoolean(), "passThrough", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_KhoDebug(), ecorePackage.getEBoolean(), "khoDebug", "true", 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_PanicOnWarn(), ecorePackage.getEBoolean(), "panicOnWarn", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryRangeEClass, MemoryRange.class, "MemoryRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryRange_Start(), this.getAddress(), "start", null, 0, 1, MemoryRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRange_Size(), this.getSize(), "size", null, 0, 1, MemoryRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRange_Node(), ecorePackage.getEInt(), "node", null, 0, 1, MemoryRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scratchAreaEClass, ScratchArea.class, "ScratchArea", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScratchArea_Kind(), this.getScratchKind(), "kind", null, 0, 1, ScratchArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScratchArea_Start(), this.getAddress(), "start", null, 0, 1, ScratchArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScratchArea_Size(), this.getSize(), "size", null, 0, 1, ScratchArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScratchArea_Node(), ecorePackage.getEInt(), "node", null, 0, 1, ScratchArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iommuUnitEClass, IommuUnit.class, "IommuUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIommuUnit_RegisterBase(), this.getAddress(), "registerBase", null, 0, 1, IommuUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIommuUnit_Segment(), ecorePackage.getEInt(), "segment", null, 0, 1, IommuUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIommuUnit_Mode(), this.getTranslationMode(), "mode", null, 0, 1, IommuUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIommuUnit_Node(), ecorePackage.getEInt(), "node", "-1", 0, 1, IommuUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIommuUnit_IncludeAll(), ecorePackage.getEBoolean(), "includeAll", null, 0, 1, IommuUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIommuUnit_Present(), ecorePackage.getEBoolean(), "present", "true", 0, 1, IommuUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIommuUnit_Capabilities(), this.getCapabilities(), null, "capabilities", null, 0, 1, IommuUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(capabilitiesEClass, Capabilities.class, "Capabilities", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapabilities_Levels3(), ecorePackage.getEBoolean(), "levels3", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_Levels4(), ecorePackage.getEBoolean(), "levels4", "true", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_Levels5(), ecorePackage.getEBoolean(), "levels5", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_GuestAddressWidth(), ecorePackage.getEInt(), "guestAddressWidth", "48", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_Page2M(), ecorePackage.getEBoolean(), "page2M", "true", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_Page1G(), ecorePackage.getEBoolean(), "page1G", "true", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_FirstStage(), ecorePackage.getEBoolean(), "firstStage", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_SecondStage(), ecorePackage.getEBoolean(), "secondStage", "true", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_FirstStage1G(), ecorePackage.getEBoolean(), "firstStage1G", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_FirstStage5Levels(), ecorePackage.getEBoolean(), "firstStage5Levels", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_Nested(), ecorePackage.getEBoolean(), "nested", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_DirtyTracking(), ecorePackage.getEBoolean(), "dirtyTracking", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_SnoopControl(), ecorePackage.getEBoolean(), "snoopControl", "true", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_PassThrough(), ecorePackage.getEBoolean(), "passThrough", "true", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_Coherent(), ecorePackage.getEBoolean(), "coherent", "true", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_ScalableCoherent(), ecorePackage.getEBoolean(), "scalableCoherent", "true", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_CachingMode(), ecorePackage.getEBoolean(), "cachingMode", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_WriteBufferFlush(), ecorePackage.getEBoolean(), "writeBufferFlush", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_QueuedInvalidation(), ecorePackage.getEBoolean(), "queuedInvalidation", "true", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_SetRootInvalidates(), ecorePackage.getEBoolean(), "setRootInvalidates", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_DomainIdBits(), ecorePackage.getEInt(), "domainIdBits", "16", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_Scalable(), ecorePackage.getEBoolean(), "scalable", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_Pasid(), ecorePackage.getEBoolean(), "pasid", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_PasidBits(), ecorePackage.getEInt(), "pasidBits", "20", 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_DeviceTlb(), ecorePackage.getEBoolean(), "deviceTlb", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapabilities_PageRequests(), ecorePackage.getEBoolean(), "pageRequests", null, 0, 1, Capabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceEClass, Device.class, "Device", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDevice_Unit(), this.getIommuUnit(), null, "unit", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Present(), ecorePackage.getEBoolean(), "present", "true", 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciFunctionEClass, PciFunction.class, "PciFunction", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciFunction_Bdf(), this.getBdf(), "bdf", null, 0, 1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciFunction_Aliases(), this.getBdf(), "aliases", null, 0, -1, PciFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciDeviceEClass, PciDevice.class, "PciDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPciDevice_RealDma(), this.getPciDevice(), null, "realDma", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_VirtualFunction(), ecorePackage.getEBoolean(), "virtualFunction", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_Group(), ecorePackage.getEInt(), "group", "-1", 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_ResetWorks(), ecorePackage.getEBoolean(), "resetWorks", "true", 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_Vectors(), ecorePackage.getEInt(), "vectors", "1", 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_PasidBits(), ecorePackage.getEInt(), "pasidBits", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_Ats(), ecorePackage.getEBoolean(), "ats", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciDevice_Pri(), ecorePackage.getEBoolean(), "pri", null, 0, 1, PciDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciBridgeEClass, PciBridge.class, "PciBridge", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciBridge_SecondaryBus(), ecorePackage.getEInt(), "secondaryBus", null, 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciBridge_SubordinateBus(), ecorePackage.getEInt(), "subordinateBus", null, 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciBridge_Conventional(), ecorePackage.getEBoolean(), "conventional", null, 0, 1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPciBridge_Devices(), this.getDevice(), null, "devices", null, 0, -1, PciBridge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(platformDeviceEClass, PlatformDevice.class, "PlatformDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlatformDevice_Requester(), this.getBdf(), "requester", null, 0, 1, PlatformDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(userProcessEClass, UserProcess.class, "UserProcess", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getUserProcess_Objects(), this.getFileObject(), null, "objects", null, 0, -1, UserProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(userObjectEClass, UserObject.class, "UserObject", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(fileObjectEClass, FileObject.class, "FileObject", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(liveupdateNodeEClass, LiveupdateNode.class, "LiveupdateNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sessionEClass, Session.class, "Session", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(memfdEClass, Memfd.class, "Memfd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemfd_Size(), this.getSize(), "size", "2097152", 0, 1, Memfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemfd_Seals(), this.getSeals(), "seals", null, 0, 1, Memfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemfd_FolioOrder(), ecorePackage.getEInt(), "folioOrder", null, 0, 1, Memfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemfd_Node(), ecorePackage.getEInt(), "node", "-1", 0, 1, Memfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemfd_Holes(), ecorePackage.getEBoolean(), "holes", null, 0, 1, Memfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iommufdEClass, Iommufd.class, "Iommufd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIommufd_Ioases(), this.getIoas(), null, "ioases", null, 0, -1, Iommufd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iommufdObjectEClass, IommufdObject.class, "IommufdObject", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(pageTableEClass, PageTable.class, "PageTable", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(ioasEClass, Ioas.class, "Ioas", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIoas_Hwpts(), this.getHwpt(), null, "hwpts", null, 0, -1, Ioas.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIoas_Mappings(), this.getMapping(), null, "mappings", null, 0, -1, Ioas.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hwptEClass, Hwpt.class, "Hwpt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHwpt_Device(), this.getVfioCdev(), null, "device", null, 0, 1, Hwpt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHwpt_NestParent(), ecorePackage.getEBoolean(), "nestParent", null, 0, 1, Hwpt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHwpt_DirtyTracking(), ecorePackage.getEBoolean(), "dirtyTracking", null, 0, 1, Hwpt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHwpt_Pasid(), ecorePackage.getEBoolean(), "pasid", null, 0, 1, Hwpt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHwpt_Parent(), this.getHwpt(), null, "parent", null, 0, 1, Hwpt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mappingEClass, Mapping.class, "Mapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapping_Iova(), this.getAddress(), "iova", null, 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_Length(), this.getSize(), "length", null, 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_Fixed(), ecorePackage.getEBoolean(), "fixed", "true", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_Readable(), ecorePackage.getEBoolean(), "readable", "true", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_Writeable(), ecorePackage.getEBoolean(), "writeable", "true", 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapping_Memfd(), this.getMemfd(), null, "memfd", null, 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapping_Offset(), this.getSize(), "offset", null, 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vfioCdevEClass, VfioCdev.class, "VfioCdev", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVfioCdev_Device(), this.getPciDevice(), null, "device", null, 1, 1, VfioCdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepEClass, Step.class, "Step", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStep_Disabled(), ecorePackage.getEBoolean(), "disabled", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Breakpoint(), ecorePackage.getEBoolean(), "breakpoint", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStep_Expectations(), this.getExpectation(), null, "expectations", null, 0, -1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(systemCallEClass, SystemCall.class, "SystemCall", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(eventEClass, Event.class, "Event", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(openFileEClass, OpenFile.class, "OpenFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOpenFile_File(), this.getFileObject(), null, "file", null, 1, 1, OpenFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(closeFileEClass, CloseFile.class, "CloseFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCloseFile_File(), this.getFileObject(), null, "file", null, 1, 1, CloseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sessionCallEClass, SessionCall.class, "SessionCall", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSessionCall_Session(), this.getSession(), null, "session", null, 1, 1, SessionCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(createSessionEClass, CreateSession.class, "CreateSession", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCreateSession_Node(), this.getLiveupdateNode(), null, "node", null, 0, 1, CreateSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(retrieveSessionEClass, RetrieveSession.class, "RetrieveSession", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRetrieveSession_Node(), this.getLiveupdateNode(), null, "node", null, 0, 1, RetrieveSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(preserveFileEClass, PreserveFile.class, "PreserveFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPreserveFile_File(), this.getFileObject(), null, "file", null, 1, 1, PreserveFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPreserveFile_Token(), this.getToken(), "token", null, 0, 1, PreserveFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(retrieveFileEClass, RetrieveFile.class, "RetrieveFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRetrieveFile_File(), this.getFileObject(), null, "file", null, 0, 1, RetrieveFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRetrieveFile_Token(), this.getToken(), "token", null, 0, 1, RetrieveFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(finishSessionEClass, FinishSession.class, "FinishSession", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(getSessionNameEClass, GetSessionName.class, "GetSessionName", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(memfdCallEClass, MemfdCall.class, "MemfdCall", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMemfdCall_Memfd(), this.getMemfd(), null, "memfd", null, 1, 1, MemfdCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(createMemfdEClass, CreateMemfd.class, "CreateMemfd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sealMemfdEClass, SealMemfd.class, "SealMemfd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSealMemfd_Seals(), this.getSeals(), "seals", null, 0, 1, SealMemfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resizeMemfdEClass, ResizeMemfd.class, "ResizeMemfd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResizeMemfd_Size(), this.getSize(), "size", null, 0, 1, ResizeMemfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(writeMemfdEClass, WriteMemfd.class, "WriteMemfd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWriteMemfd_Offset(), this.getSize(), "offset", null, 0, 1, WriteMemfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWriteMemfd_Length(), this.getSize(), "length", "4096", 0, 1, WriteMemfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWriteMemfd_Pattern(), this.getToken(), "pattern", "1", 0, 1, WriteMemfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(readMemfdEClass, ReadMemfd.class, "ReadMemfd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReadMemfd_Offset(), this.getSize(), "offset", null, 0, 1, ReadMemfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReadMemfd_Length(), this.getSize(), "length", "4096", 0, 1, ReadMemfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapMemfdEClass, MapMemfd.class, "MapMemfd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapMemfd_Writeable(), ecorePackage.getEBoolean(), "writeable", "true", 0, 1, MapMemfd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(allocateIoasEClass, AllocateIoas.class, "AllocateIoas", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAllocateIoas_Ioas(), this.getIoas(), null, "ioas", null, 1, 1, AllocateIoas.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(allocateHwptEClass, AllocateHwpt.class, "AllocateHwpt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAllocateHwpt_Hwpt(), this.getHwpt(), null, "hwpt", null, 1, 1, AllocateHwpt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapFileEClass, MapFile.class, "MapFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMapFile_Mapping(), this.getMapping(), null, "mapping", null, 1, 1, MapFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapUserMemoryEClass, MapUserMemory.class, "MapUserMemory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMapUserMemory_Mapping(), this.getMapping(), null, "mapping", null, 1, 1, MapUserMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(unmapEClass, Unmap.class, "Unmap", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getUnmap_Mapping(), this.getMapping(), null, "mapping", null, 0, 1, Unmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUnmap_Ioas(), this.getIoas(), null, "ioas", null, 0, 1, Unmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnmap_Iova(), this.getAddress(), "iova", null, 0, 1, Unmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnmap_Length(), this.getSize(), "length", null, 0, 1, Unmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cutAreaEClass, CutArea.class, "CutArea", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCutArea_Ioas(), this.getIoas(), null, "ioas", null, 1, 1, CutArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCutArea_Iova(), this.getAddress(), "iova", null, 0, 1, CutArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(destroyObjectEClass, DestroyObject.class, "DestroyObject", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDestroyObject_Object(), this.getIommufdObject(), null, "object", null, 1, 1, DestroyObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(markForPreservationEClass, MarkForPreservation.class, "MarkForPreservation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMarkForPreservation_Hwpt(), this.getPageTable(), null, "hwpt", null, 1, 1, MarkForPreservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMarkForPreservation_Token(), this.getToken(), "token", null, 0, 1, MarkForPreservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMarkForPreservation_ShortStructure(), ecorePackage.getEBoolean(), "shortStructure", null, 0, 1, MarkForPreservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cdevCallEClass, CdevCall.class, "CdevCall", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCdevCall_Cdev(), this.getVfioCdev(), null, "cdev", null, 1, 1, CdevCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bindDeviceEClass, BindDevice.class, "BindDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBindDevice_Iommufd(), this.getIommufd(), null, "iommufd", null, 1, 1, BindDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attachDeviceEClass, AttachDevice.class, "AttachDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAttachDevice_PageTable(), this.getPageTable(), null, "pageTable", null, 1, 1, AttachDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(replaceAttachmentEClass, ReplaceAttachment.class, "ReplaceAttachment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReplaceAttachment_PageTable(), this.getPageTable(), null, "pageTable", null, 1, 1, ReplaceAttachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(detachDeviceEClass, DetachDevice.class, "DetachDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(attachPasidEClass, AttachPasid.class, "AttachPasid", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttachPasid_Pasid(), ecorePackage.getEInt(), "pasid", "1", 0, 1, AttachPasid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAttachPasid_PageTable(), this.getPageTable(), null, "pageTable", null, 1, 1, AttachPasid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(detachPasidEClass, DetachPasid.class, "DetachPasid", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDetachPasid_Pasid(), ecorePackage.getEInt(), "pasid", "1", 0, 1, DetachPasid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(enableInterruptsEClass, EnableInterrupts.class, "EnableInterrupts", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEnableInterrupts_Vectors(), ecorePackage.getEInt(), "vectors", "1", 0, 1, EnableInterrupts.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(disableInterruptsEClass, DisableInterrupts.class, "DisableInterrupts", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(resetDeviceEClass, ResetDevice.class, "ResetDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(killProcessEClass, KillProcess.class, "KillProcess", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getKillProcess_Process(), this.getUserProcess(), null, "process", null, 1, 1, KillProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addDeviceEClass, AddDevice.class, "AddDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAddDevice_Device(), this.getDevice(), null, "device", null, 1, 1, AddDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(removeDeviceEClass, RemoveDevice.class, "RemoveDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRemoveDevice_Device(), this.getDevice(), null, "device", null, 1, 1, RemoveDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addUnitEClass, AddUnit.class, "AddUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAddUnit_Unit(), this.getIommuUnit(), null, "unit", null, 1, 1, AddUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddUnit_Fails(), ecorePackage.getEBoolean(), "fails", null, 0, 1, AddUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(removeUnitEClass, RemoveUnit.class, "RemoveUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRemoveUnit_Unit(), this.getIommuUnit(), null, "unit", null, 1, 1, RemoveUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(failAllocationEClass, FailAllocation.class, "FailAllocation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFailAllocation_Nth(), ecorePackage.getEInt(), "nth", "1", 0, 1, FailAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(failFunctionEClass, FailFunction.class, "FailFunction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFailFunction_Function(), ecorePackage.getEString(), "function", null, 0, 1, FailFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFailFunction_Errno(), this.getErrno(), "errno", "EIO", 0, 1, FailFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryPressureEClass, MemoryPressure.class, "MemoryPressure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryPressure_On(), ecorePackage.getEBoolean(), "on", "true", 0, 1, MemoryPressure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clearFaultsEClass, ClearFaults.class, "ClearFaults", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(interleaveEClass, Interleave.class, "Interleave", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterleave_Point(), ecorePackage.getEString(), "point", null, 0, 1, Interleave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterleave_Call(), this.getSystemCall(), null, "call", null, 0, 1, Interleave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dmaProbeEClass, DmaProbe.class, "DmaProbe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDmaProbe_Device(), this.getDevice(), null, "device", null, 1, 1, DmaProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDmaProbe_Pasid(), ecorePackage.getEInt(), "pasid", "-1", 0, 1, DmaProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDmaProbe_Iova(), this.getAddress(), "iova", null, 0, 1, DmaProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDmaProbe_Length(), this.getSize(), "length", "4096", 0, 1, DmaProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDmaProbe_Access(), this.getAccess(), "access", null, 0, 1, DmaProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDmaProbe_Pattern(), this.getToken(), "pattern", "1", 0, 1, DmaProbe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kexecEClass, Kexec.class, "Kexec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKexec_Until(), this.getKexecStage(), "until", "boot", 0, 1, Kexec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(corruptByteEClass, CorruptByte.class, "CorruptByte", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCorruptByte_Address(), this.getAddress(), "address", null, 0, 1, CorruptByte.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorruptByte_Value(), ecorePackage.getEInt(), "value", null, 0, 1, CorruptByte.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(corruptFieldEClass, CorruptField.class, "CorruptField", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCorruptField_Structure(), ecorePackage.getEString(), "structure", null, 0, 1, CorruptField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorruptField_Index(), ecorePackage.getEInt(), "index", null, 0, 1, CorruptField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorruptField_Field(), ecorePackage.getEString(), "field", null, 0, 1, CorruptField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorruptField_Value(), this.getToken(), "value", null, 0, 1, CorruptField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(driverCallEClass, DriverCall.class, "DriverCall", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDriverCall_Function(), this.getDriverFunction(), "function", null, 0, 1, DriverCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDriverCall_Device(), this.getDevice(), null, "device", null, 0, 1, DriverCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDriverCall_Session(), this.getSession(), null, "session", null, 0, 1, DriverCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDriverCall_File(), this.getFileObject(), null, "file", null, 0, 1, DriverCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriverCall_Cookie(), this.getToken(), "cookie", null, 0, 1, DriverCall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(unloadModuleEClass, UnloadModule.class, "UnloadModule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUnloadModule_Module(), ecorePackage.getEString(), "module", null, 0, 1, UnloadModule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkEClass, Check.class, "Check", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(expectationEClass, Expectation.class, "Expectation", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectation_OnlyWith(), this.getFindingSet(), "onlyWith", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_OnlyWithout(), this.getFindingSet(), "onlyWithout", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectErrnoEClass, ExpectErrno.class, "ExpectErrno", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectErrno_Errno(), this.getErrno(), "errno", null, 0, 1, ExpectErrno.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectDmaEClass, ExpectDma.class, "ExpectDma", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectDma_Outcome(), this.getDmaOutcome(), "outcome", null, 0, 1, ExpectDma.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectDma_Reason(), ecorePackage.getEInt(), "reason", "-1", 0, 1, ExpectDma.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectInvariantEClass, ExpectInvariant.class, "ExpectInvariant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectInvariant_Invariant(), this.getInvariant(), "invariant", null, 0, 1, ExpectInvariant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectInvariant_Holds(), ecorePackage.getEBoolean(), "holds", "true", 0, 1, ExpectInvariant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectCountEClass, ExpectCount.class, "ExpectCount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectCount_Counted(), this.getCounted(), "counted", null, 0, 1, ExpectCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectCount_Count(), ecorePackage.getEInt(), "count", null, 0, 1, ExpectCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectFieldEClass, ExpectField.class, "ExpectField", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectField_Structure(), ecorePackage.getEString(), "structure", null, 0, 1, ExpectField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectField_Index(), ecorePackage.getEInt(), "index", null, 0, 1, ExpectField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectField_Field(), ecorePackage.getEString(), "field", null, 0, 1, ExpectField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectField_Value(), ecorePackage.getEString(), "value", null, 0, 1, ExpectField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectContentEClass, ExpectContent.class, "ExpectContent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectContent_Pattern(), this.getToken(), "pattern", "1", 0, 1, ExpectContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectPanicEClass, ExpectPanic.class, "ExpectPanic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectPanic_Message(), ecorePackage.getEString(), "message", null, 0, 1, ExpectPanic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectLogEClass, ExpectLog.class, "ExpectLog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectLog_Text(), ecorePackage.getEString(), "text", null, 0, 1, ExpectLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectLog_Present(), ecorePackage.getEBoolean(), "present", "true", 0, 1, ExpectLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(khoGenerationEEnum, KhoGeneration.class, "KhoGeneration");
		addEEnumLiteral(khoGenerationEEnum, KhoGeneration.V1);
		addEEnumLiteral(khoGenerationEEnum, KhoGeneration.V4);

		initEEnum(luoGenerationEEnum, LuoGeneration.class, "LuoGeneration");
		addEEnumLiteral(luoGenerationEEnum, LuoGeneration.V1);
		addEEnumLiteral(luoGenerationEEnum, LuoGeneration.V5);

		initEEnum(memfdGenerationEEnum, MemfdGeneration.class, "MemfdGeneration");
		addEEnumLiteral(memfdGenerationEEnum, MemfdGeneration.V1);
		addEEnumLiteral(memfdGenerationEEnum, MemfdGeneration.V2);

		initEEnum(iommuGenerationEEnum, IommuGeneration.class, "IommuGeneration");
		addEEnumLiteral(iommuGenerationEEnum, IommuGeneration.V1);
		addEEnumLiteral(iommuGenerationEEnum, IommuGeneration.LATER_A);
		addEEnumLiteral(iommuGenerationEEnum, IommuGeneration.LATER_B);
		addEEnumLiteral(iommuGenerationEEnum, IommuGeneration.V1_BEFORE_PASID);

		initEEnum(behaviourEEnum, Behaviour.class, "Behaviour");
		addEEnumLiteral(behaviourEEnum, Behaviour.POSTED);
		addEEnumLiteral(behaviourEEnum, Behaviour.REVIEWED);
		addEEnumLiteral(behaviourEEnum, Behaviour.CHOSEN);

		initEEnum(translationModeEEnum, TranslationMode.class, "TranslationMode");
		addEEnumLiteral(translationModeEEnum, TranslationMode.LEGACY);
		addEEnumLiteral(translationModeEEnum, TranslationMode.SCALABLE);

		initEEnum(scratchKindEEnum, ScratchKind.class, "ScratchKind");
		addEEnumLiteral(scratchKindEEnum, ScratchKind.LOWMEM);
		addEEnumLiteral(scratchKindEEnum, ScratchKind.GLOBAL);
		addEEnumLiteral(scratchKindEEnum, ScratchKind.NODE);

		initEEnum(kexecStageEEnum, KexecStage.class, "KexecStage");
		addEEnumLiteral(kexecStageEEnum, KexecStage.SERIALIZE);
		addEEnumLiteral(kexecStageEEnum, KexecStage.SHUTDOWN);
		addEEnumLiteral(kexecStageEEnum, KexecStage.GAP);
		addEEnumLiteral(kexecStageEEnum, KexecStage.BOOT);

		initEEnum(driverFunctionEEnum, DriverFunction.class, "DriverFunction");
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.PRESERVE_DOMAIN);
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.UNPRESERVE_DOMAIN);
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.PRESERVE_DEVICE);
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.UNPRESERVE_DEVICE);
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.PRESERVE_UNIT);
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.UNPRESERVE_UNIT);
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.CLAIM_DMA_OWNER);
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.RESTORE_OWNER);
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.USE_DEFAULT_DOMAIN);
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.GET_TOKEN);
		addEEnumLiteral(driverFunctionEEnum, DriverFunction.FREE_DOMAIN);

		initEEnum(dmaOutcomeEEnum, DmaOutcome.class, "DmaOutcome");
		addEEnumLiteral(dmaOutcomeEEnum, DmaOutcome.HIT);
		addEEnumLiteral(dmaOutcomeEEnum, DmaOutcome.FAULT);
		addEEnumLiteral(dmaOutcomeEEnum, DmaOutcome.CORRUPTION);

		initEEnum(accessEEnum, Access.class, "Access");
		addEEnumLiteral(accessEEnum, Access.READ);
		addEEnumLiteral(accessEEnum, Access.WRITE);
		addEEnumLiteral(accessEEnum, Access.PAGE_REQUEST);

		initEEnum(invariantEEnum, Invariant.class, "Invariant");
		addEEnumLiteral(invariantEEnum, Invariant.DMA_UNDISTURBED);
		addEEnumLiteral(invariantEEnum, Invariant.NO_UNPRESERVED_DMA);
		addEEnumLiteral(invariantEEnum, Invariant.TABLES_PRESERVED);
		addEEnumLiteral(invariantEEnum, Invariant.REFERENCE_COUNTS);
		addEEnumLiteral(invariantEEnum, Invariant.DOMAIN_IDS);
		addEEnumLiteral(invariantEEnum, Invariant.NO_LEAKS);
		addEEnumLiteral(invariantEEnum, Invariant.NO_SLEEP_IN_ATOMIC);
		addEEnumLiteral(invariantEEnum, Invariant.ABI_CONFORMANCE);

		initEEnum(countedEEnum, Counted.class, "Counted");
		addEEnumLiteral(countedEEnum, Counted.PRESERVED_FOLIOS);
		addEEnumLiteral(countedEEnum, Counted.PRESERVED_UNITS);
		addEEnumLiteral(countedEEnum, Counted.PRESERVED_DOMAINS);
		addEEnumLiteral(countedEEnum, Counted.PRESERVED_DEVICES);
		addEEnumLiteral(countedEEnum, Counted.SESSIONS);
		addEEnumLiteral(countedEEnum, Counted.FILES);
		addEEnumLiteral(countedEEnum, Counted.FLBS);
		addEEnumLiteral(countedEEnum, Counted.IOMMU_PAGES);
		addEEnumLiteral(countedEEnum, Counted.MAPPED_PAGES);
		addEEnumLiteral(countedEEnum, Counted.LEAKED_FOLIOS);
		addEEnumLiteral(countedEEnum, Counted.LOST_FOLIOS);
		addEEnumLiteral(countedEEnum, Counted.PROBLEMS);
		addEEnumLiteral(countedEEnum, Counted.WARNINGS);

		initEEnum(errnoEEnum, Errno.class, "Errno");
		addEEnumLiteral(errnoEEnum, Errno.OK);
		addEEnumLiteral(errnoEEnum, Errno.EPERM);
		addEEnumLiteral(errnoEEnum, Errno.ENOENT);
		addEEnumLiteral(errnoEEnum, Errno.EINTR);
		addEEnumLiteral(errnoEEnum, Errno.EIO);
		addEEnumLiteral(errnoEEnum, Errno.E2BIG);
		addEEnumLiteral(errnoEEnum, Errno.EBADF);
		addEEnumLiteral(errnoEEnum, Errno.EAGAIN);
		addEEnumLiteral(errnoEEnum, Errno.ENOMEM);
		addEEnumLiteral(errnoEEnum, Errno.EFAULT);
		addEEnumLiteral(errnoEEnum, Errno.EBUSY);
		addEEnumLiteral(errnoEEnum, Errno.EEXIST);
		addEEnumLiteral(errnoEEnum, Errno.ENODEV);
		addEEnumLiteral(errnoEEnum, Errno.EINVAL);
		addEEnumLiteral(errnoEEnum, Errno.EMFILE);
		addEEnumLiteral(errnoEEnum, Errno.ENOTTY);
		addEEnumLiteral(errnoEEnum, Errno.EFBIG);
		addEEnumLiteral(errnoEEnum, Errno.ENOSPC);
		addEEnumLiteral(errnoEEnum, Errno.ERANGE);
		addEEnumLiteral(errnoEEnum, Errno.ENODATA);
		addEEnumLiteral(errnoEEnum, Errno.EOVERFLOW);
		addEEnumLiteral(errnoEEnum, Errno.EOPNOTSUPP);
		addEEnumLiteral(errnoEEnum, Errno.EADDRINUSE);
		addEEnumLiteral(errnoEEnum, Errno.EADDRNOTAVAIL);
		addEEnumLiteral(errnoEEnum, Errno.EALREADY);

		// Initialize data types
		initEDataType(addressEDataType, long.class, "Address", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(sizeEDataType, long.class, "Size", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(tokenEDataType, long.class, "Token", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(bdfEDataType, Bdf.class, "Bdf", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(sealsEDataType, int.class, "Seals", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(findingEDataType, String.class, "Finding", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(findingSetEDataType, String.class, "FindingSet", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://liveupdate.org/label
		createLabelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://liveupdate.org/label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createLabelAnnotations() {
		String source = "http://liveupdate.org/label";
		addAnnotation
		  (getMachine_Units(),
		   source,
		   new String[] {
			   "text", "IOMMU units"
		   });
		addAnnotation
		  (getKernel_Kho(),
		   source,
		   new String[] {
			   "text", "KHO",
			   "category", "Formats"
		   });
		addAnnotation
		  (getKernel_Luo(),
		   source,
		   new String[] {
			   "text", "LUO",
			   "category", "Formats"
		   });
		addAnnotation
		  (getKernel_Memfd(),
		   source,
		   new String[] {
			   "text", "memfd",
			   "category", "Formats"
		   });
		addAnnotation
		  (getKernel_Iommu(),
		   source,
		   new String[] {
			   "text", "IOMMU",
			   "category", "Formats"
		   });
		addAnnotation
		  (getKernel_Behaviour(),
		   source,
		   new String[] {
			   "category", "Behaviour"
		   });
		addAnnotation
		  (getKernel_Findings(),
		   source,
		   new String[] {
			   "category", "Behaviour"
		   });
		addAnnotation
		  (getKernel_KhoEnabled(),
		   source,
		   new String[] {
			   "text", "KHO enabled",
			   "category", "Command Line"
		   });
		addAnnotation
		  (getKernel_LiveupdateEnabled(),
		   source,
		   new String[] {
			   "text", "Live update enabled",
			   "category", "Command Line"
		   });
		addAnnotation
		  (getKernel_PassThrough(),
		   source,
		   new String[] {
			   "text", "Pass-through default domains",
			   "category", "Command Line"
		   });
		addAnnotation
		  (getKernel_KhoDebug(),
		   source,
		   new String[] {
			   "text", "KHO debugging",
			   "category", "Command Line"
		   });
		addAnnotation
		  (getKernel_PanicOnWarn(),
		   source,
		   new String[] {
			   "text", "Panic on warnings",
			   "category", "Command Line"
		   });
		addAnnotation
		  (getMemoryRange_Node(),
		   source,
		   new String[] {
			   "text", "NUMA node"
		   });
		addAnnotation
		  (getScratchArea_Node(),
		   source,
		   new String[] {
			   "text", "NUMA node"
		   });
		addAnnotation
		  (iommuUnitEClass,
		   source,
		   new String[] {
			   "text", "IOMMU Unit"
		   });
		addAnnotation
		  (getIommuUnit_Node(),
		   source,
		   new String[] {
			   "text", "NUMA node"
		   });
		addAnnotation
		  (getIommuUnit_Present(),
		   source,
		   new String[] {
			   "text", "Present at boot"
		   });
		addAnnotation
		  (getCapabilities_Levels3(),
		   source,
		   new String[] {
			   "text", "3 levels (39 bits)",
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_Levels4(),
		   source,
		   new String[] {
			   "text", "4 levels (48 bits)",
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_Levels5(),
		   source,
		   new String[] {
			   "text", "5 levels (57 bits)",
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_GuestAddressWidth(),
		   source,
		   new String[] {
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_Page2M(),
		   source,
		   new String[] {
			   "text", "2 MiB pages",
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_Page1G(),
		   source,
		   new String[] {
			   "text", "1 GiB pages",
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_FirstStage(),
		   source,
		   new String[] {
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_SecondStage(),
		   source,
		   new String[] {
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_FirstStage1G(),
		   source,
		   new String[] {
			   "text", "First stage 1 GiB pages",
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_FirstStage5Levels(),
		   source,
		   new String[] {
			   "text", "First stage 5 levels",
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_Nested(),
		   source,
		   new String[] {
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_DirtyTracking(),
		   source,
		   new String[] {
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_SnoopControl(),
		   source,
		   new String[] {
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_PassThrough(),
		   source,
		   new String[] {
			   "category", "Page Tables"
		   });
		addAnnotation
		  (getCapabilities_Coherent(),
		   source,
		   new String[] {
			   "text", "Coherent walks",
			   "category", "Coherency and Caches"
		   });
		addAnnotation
		  (getCapabilities_ScalableCoherent(),
		   source,
		   new String[] {
			   "text", "Coherent walks (scalable)",
			   "category", "Coherency and Caches"
		   });
		addAnnotation
		  (getCapabilities_CachingMode(),
		   source,
		   new String[] {
			   "category", "Coherency and Caches"
		   });
		addAnnotation
		  (getCapabilities_WriteBufferFlush(),
		   source,
		   new String[] {
			   "category", "Coherency and Caches"
		   });
		addAnnotation
		  (getCapabilities_QueuedInvalidation(),
		   source,
		   new String[] {
			   "category", "Coherency and Caches"
		   });
		addAnnotation
		  (getCapabilities_SetRootInvalidates(),
		   source,
		   new String[] {
			   "text", "Set root pointer invalidates",
			   "category", "Coherency and Caches"
		   });
		addAnnotation
		  (getCapabilities_DomainIdBits(),
		   source,
		   new String[] {
			   "text", "Domain id bits",
			   "category", "Domains"
		   });
		addAnnotation
		  (getCapabilities_Scalable(),
		   source,
		   new String[] {
			   "text", "Scalable mode",
			   "category", "Scalable Mode"
		   });
		addAnnotation
		  (getCapabilities_Pasid(),
		   source,
		   new String[] {
			   "text", "PASID",
			   "category", "Scalable Mode"
		   });
		addAnnotation
		  (getCapabilities_PasidBits(),
		   source,
		   new String[] {
			   "text", "PASID bits",
			   "category", "Scalable Mode"
		   });
		addAnnotation
		  (getCapabilities_DeviceTlb(),
		   source,
		   new String[] {
			   "text", "Device TLB",
			   "category", "Scalable Mode"
		   });
		addAnnotation
		  (getCapabilities_PageRequests(),
		   source,
		   new String[] {
			   "category", "Scalable Mode"
		   });
		addAnnotation
		  (getDevice_Unit(),
		   source,
		   new String[] {
			   "text", "IOMMU unit"
		   });
		addAnnotation
		  (getDevice_Present(),
		   source,
		   new String[] {
			   "text", "Present at boot"
		   });
		addAnnotation
		  (getPciFunction_Bdf(),
		   source,
		   new String[] {
			   "text", "PCI address"
		   });
		addAnnotation
		  (getPciFunction_Aliases(),
		   source,
		   new String[] {
			   "text", "Requester aliases"
		   });
		addAnnotation
		  (pciDeviceEClass,
		   source,
		   new String[] {
			   "text", "PCI Device"
		   });
		addAnnotation
		  (getPciDevice_RealDma(),
		   source,
		   new String[] {
			   "text", "Real DMA device"
		   });
		addAnnotation
		  (getPciDevice_Group(),
		   source,
		   new String[] {
			   "text", "IOMMU group"
		   });
		addAnnotation
		  (getPciDevice_Vectors(),
		   source,
		   new String[] {
			   "text", "Interrupt vectors"
		   });
		addAnnotation
		  (getPciDevice_PasidBits(),
		   source,
		   new String[] {
			   "text", "PASID bits",
			   "category", "PASID, ATS, PRI"
		   });
		addAnnotation
		  (getPciDevice_Ats(),
		   source,
		   new String[] {
			   "text", "ATS",
			   "category", "PASID, ATS, PRI"
		   });
		addAnnotation
		  (getPciDevice_Pri(),
		   source,
		   new String[] {
			   "text", "PRI",
			   "category", "PASID, ATS, PRI"
		   });
		addAnnotation
		  (pciBridgeEClass,
		   source,
		   new String[] {
			   "text", "PCI Bridge"
		   });
		addAnnotation
		  (getPlatformDevice_Requester(),
		   source,
		   new String[] {
			   "text", "Requester id"
		   });
		addAnnotation
		  (userProcessEClass,
		   source,
		   new String[] {
			   "text", "Process"
		   });
		addAnnotation
		  (liveupdateNodeEClass,
		   source,
		   new String[] {
			   "text", "Live Update Node"
		   });
		addAnnotation
		  (getMemfd_Node(),
		   source,
		   new String[] {
			   "text", "NUMA node"
		   });
		addAnnotation
		  (iommufdEClass,
		   source,
		   new String[] {
			   "text", "iommufd"
		   });
		addAnnotation
		  (getIommufd_Ioases(),
		   source,
		   new String[] {
			   "text", "IOASes"
		   });
		addAnnotation
		  (iommufdObjectEClass,
		   source,
		   new String[] {
			   "text", "iommufd Object"
		   });
		addAnnotation
		  (ioasEClass,
		   source,
		   new String[] {
			   "text", "IOAS"
		   });
		addAnnotation
		  (getIoas_Hwpts(),
		   source,
		   new String[] {
			   "text", "HWPTs"
		   });
		addAnnotation
		  (hwptEClass,
		   source,
		   new String[] {
			   "text", "HWPT"
		   });
		addAnnotation
		  (getHwpt_Pasid(),
		   source,
		   new String[] {
			   "text", "PASID"
		   });
		addAnnotation
		  (getMapping_Iova(),
		   source,
		   new String[] {
			   "text", "IOVA"
		   });
		addAnnotation
		  (getMapping_Fixed(),
		   source,
		   new String[] {
			   "text", "Fixed IOVA"
		   });
		addAnnotation
		  (vfioCdevEClass,
		   source,
		   new String[] {
			   "text", "VFIO Device File"
		   });
		addAnnotation
		  (getCreateSession_Node(),
		   source,
		   new String[] {
			   "text", "Live update node"
		   });
		addAnnotation
		  (getRetrieveSession_Node(),
		   source,
		   new String[] {
			   "text", "Live update node"
		   });
		addAnnotation
		  (allocateIoasEClass,
		   source,
		   new String[] {
			   "text", "Allocate IOAS"
		   });
		addAnnotation
		  (getAllocateIoas_Ioas(),
		   source,
		   new String[] {
			   "text", "IOAS"
		   });
		addAnnotation
		  (allocateHwptEClass,
		   source,
		   new String[] {
			   "text", "Allocate HWPT"
		   });
		addAnnotation
		  (getAllocateHwpt_Hwpt(),
		   source,
		   new String[] {
			   "text", "HWPT"
		   });
		addAnnotation
		  (getUnmap_Ioas(),
		   source,
		   new String[] {
			   "text", "IOAS"
		   });
		addAnnotation
		  (getUnmap_Iova(),
		   source,
		   new String[] {
			   "text", "IOVA"
		   });
		addAnnotation
		  (getCutArea_Ioas(),
		   source,
		   new String[] {
			   "text", "IOAS"
		   });
		addAnnotation
		  (getCutArea_Iova(),
		   source,
		   new String[] {
			   "text", "IOVA"
		   });
		addAnnotation
		  (getMarkForPreservation_Hwpt(),
		   source,
		   new String[] {
			   "text", "HWPT"
		   });
		addAnnotation
		  (cdevCallEClass,
		   source,
		   new String[] {
			   "text", "Device Call"
		   });
		addAnnotation
		  (getCdevCall_Cdev(),
		   source,
		   new String[] {
			   "text", "Device file"
		   });
		addAnnotation
		  (getBindDevice_Iommufd(),
		   source,
		   new String[] {
			   "text", "iommufd"
		   });
		addAnnotation
		  (attachPasidEClass,
		   source,
		   new String[] {
			   "text", "Attach PASID"
		   });
		addAnnotation
		  (getAttachPasid_Pasid(),
		   source,
		   new String[] {
			   "text", "PASID"
		   });
		addAnnotation
		  (detachPasidEClass,
		   source,
		   new String[] {
			   "text", "Detach PASID"
		   });
		addAnnotation
		  (getDetachPasid_Pasid(),
		   source,
		   new String[] {
			   "text", "PASID"
		   });
		addAnnotation
		  (addDeviceEClass,
		   source,
		   new String[] {
			   "text", "Hot-add Device"
		   });
		addAnnotation
		  (removeDeviceEClass,
		   source,
		   new String[] {
			   "text", "Hot-remove Device"
		   });
		addAnnotation
		  (addUnitEClass,
		   source,
		   new String[] {
			   "text", "Hot-add Unit"
		   });
		addAnnotation
		  (getAddUnit_Unit(),
		   source,
		   new String[] {
			   "text", "IOMMU unit"
		   });
		addAnnotation
		  (removeUnitEClass,
		   source,
		   new String[] {
			   "text", "Hot-remove Unit"
		   });
		addAnnotation
		  (getRemoveUnit_Unit(),
		   source,
		   new String[] {
			   "text", "IOMMU unit"
		   });
		addAnnotation
		  (getFailAllocation_Nth(),
		   source,
		   new String[] {
			   "text", "Which"
		   });
		addAnnotation
		  (dmaProbeEClass,
		   source,
		   new String[] {
			   "text", "DMA Probe"
		   });
		addAnnotation
		  (getDmaProbe_Pasid(),
		   source,
		   new String[] {
			   "text", "PASID"
		   });
		addAnnotation
		  (getDmaProbe_Iova(),
		   source,
		   new String[] {
			   "text", "IOVA"
		   });
		addAnnotation
		  (getExpectation_OnlyWith(),
		   source,
		   new String[] {
			   "text", "Only with",
			   "category", "Condition"
		   });
		addAnnotation
		  (getExpectation_OnlyWithout(),
		   source,
		   new String[] {
			   "text", "Only without",
			   "category", "Condition"
		   });
		addAnnotation
		  (expectErrnoEClass,
		   source,
		   new String[] {
			   "text", "Expected Error"
		   });
		addAnnotation
		  (expectDmaEClass,
		   source,
		   new String[] {
			   "text", "Expected DMA Outcome"
		   });
		addAnnotation
		  (getExpectDma_Reason(),
		   source,
		   new String[] {
			   "text", "Fault reason"
		   });
		addAnnotation
		  (expectInvariantEClass,
		   source,
		   new String[] {
			   "text", "Expected Invariant"
		   });
		addAnnotation
		  (expectCountEClass,
		   source,
		   new String[] {
			   "text", "Expected Count"
		   });
		addAnnotation
		  (expectFieldEClass,
		   source,
		   new String[] {
			   "text", "Expected Field"
		   });
		addAnnotation
		  (expectContentEClass,
		   source,
		   new String[] {
			   "text", "Expected Content"
		   });
		addAnnotation
		  (expectPanicEClass,
		   source,
		   new String[] {
			   "text", "Expected Panic"
		   });
		addAnnotation
		  (expectLogEClass,
		   source,
		   new String[] {
			   "text", "Expected Log Line"
		   });
	}

} //ScenarioPackageImpl
