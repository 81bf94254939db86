/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.liveupdate.model.Bdf;

import org.liveupdate.model.scenario.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ScenarioFactoryImpl extends EFactoryImpl implements ScenarioFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ScenarioFactory init() {
		try {
			ScenarioFactory theScenarioFactory = (ScenarioFactory)EPackage.Registry.INSTANCE.getEFactory(ScenarioPackage.eNS_URI);
			if (theScenarioFactory != null) {
				return theScenarioFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ScenarioFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScenarioFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ScenarioPackage.SCENARIO: return createScenario();
			case ScenarioPackage.PLACEMENT: return createPlacement();
			case ScenarioPackage.MACHINE: return createMachine();
			case ScenarioPackage.KERNEL: return createKernel();
			case ScenarioPackage.MEMORY_RANGE: return createMemoryRange();
			case ScenarioPackage.SCRATCH_AREA: return createScratchArea();
			case ScenarioPackage.IOMMU_UNIT: return createIommuUnit();
			case ScenarioPackage.CAPABILITIES: return createCapabilities();
			case ScenarioPackage.PCI_DEVICE: return createPciDevice();
			case ScenarioPackage.PCI_BRIDGE: return createPciBridge();
			case ScenarioPackage.PLATFORM_DEVICE: return createPlatformDevice();
			case ScenarioPackage.USER_PROCESS: return createUserProcess();
			case ScenarioPackage.LIVEUPDATE_NODE: return createLiveupdateNode();
			case ScenarioPackage.SESSION: return createSession();
			case ScenarioPackage.MEMFD: return createMemfd();
			case ScenarioPackage.IOMMUFD: return createIommufd();
			case ScenarioPackage.IOAS: return createIoas();
			case ScenarioPackage.HWPT: return createHwpt();
			case ScenarioPackage.MAPPING: return createMapping();
			case ScenarioPackage.VFIO_CDEV: return createVfioCdev();
			case ScenarioPackage.OPEN_FILE: return createOpenFile();
			case ScenarioPackage.CLOSE_FILE: return createCloseFile();
			case ScenarioPackage.CREATE_SESSION: return createCreateSession();
			case ScenarioPackage.RETRIEVE_SESSION: return createRetrieveSession();
			case ScenarioPackage.PRESERVE_FILE: return createPreserveFile();
			case ScenarioPackage.RETRIEVE_FILE: return createRetrieveFile();
			case ScenarioPackage.FINISH_SESSION: return createFinishSession();
			case ScenarioPackage.GET_SESSION_NAME: return createGetSessionName();
			case ScenarioPackage.CREATE_MEMFD: return createCreateMemfd();
			case ScenarioPackage.SEAL_MEMFD: return createSealMemfd();
			case ScenarioPackage.RESIZE_MEMFD: return createResizeMemfd();
			case ScenarioPackage.WRITE_MEMFD: return createWriteMemfd();
			case ScenarioPackage.READ_MEMFD: return createReadMemfd();
			case ScenarioPackage.MAP_MEMFD: return createMapMemfd();
			case ScenarioPackage.ALLOCATE_IOAS: return createAllocateIoas();
			case ScenarioPackage.ALLOCATE_HWPT: return createAllocateHwpt();
			case ScenarioPackage.MAP_FILE: return createMapFile();
			case ScenarioPackage.MAP_USER_MEMORY: return createMapUserMemory();
			case ScenarioPackage.UNMAP: return createUnmap();
			case ScenarioPackage.CUT_AREA: return createCutArea();
			case ScenarioPackage.DESTROY_OBJECT: return createDestroyObject();
			case ScenarioPackage.MARK_FOR_PRESERVATION: return createMarkForPreservation();
			case ScenarioPackage.BIND_DEVICE: return createBindDevice();
			case ScenarioPackage.ATTACH_DEVICE: return createAttachDevice();
			case ScenarioPackage.REPLACE_ATTACHMENT: return createReplaceAttachment();
			case ScenarioPackage.DETACH_DEVICE: return createDetachDevice();
			case ScenarioPackage.ATTACH_PASID: return createAttachPasid();
			case ScenarioPackage.DETACH_PASID: return createDetachPasid();
			case ScenarioPackage.ENABLE_INTERRUPTS: return createEnableInterrupts();
			case ScenarioPackage.DISABLE_INTERRUPTS: return createDisableInterrupts();
			case ScenarioPackage.RESET_DEVICE: return createResetDevice();
			case ScenarioPackage.KILL_PROCESS: return createKillProcess();
			case ScenarioPackage.ADD_DEVICE: return createAddDevice();
			case ScenarioPackage.REMOVE_DEVICE: return createRemoveDevice();
			case ScenarioPackage.ADD_UNIT: return createAddUnit();
			case ScenarioPackage.REMOVE_UNIT: return createRemoveUnit();
			case ScenarioPackage.FAIL_ALLOCATION: return createFailAllocation();
			case ScenarioPackage.FAIL_FUNCTION: return createFailFunction();
			case ScenarioPackage.MEMORY_PRESSURE: return createMemoryPressure();
			case ScenarioPackage.CLEAR_FAULTS: return createClearFaults();
			case ScenarioPackage.INTERLEAVE: return createInterleave();
			case ScenarioPackage.DMA_PROBE: return createDmaProbe();
			case ScenarioPackage.KEXEC: return createKexec();
			case ScenarioPackage.CORRUPT_BYTE: return createCorruptByte();
			case ScenarioPackage.CORRUPT_FIELD: return createCorruptField();
			case ScenarioPackage.DRIVER_CALL: return createDriverCall();
			case ScenarioPackage.UNLOAD_MODULE: return createUnloadModule();
			case ScenarioPackage.CHECK: return createCheck();
			case ScenarioPackage.EXPECT_ERRNO: return createExpectErrno();
			case ScenarioPackage.EXPECT_DMA: return createExpectDma();
			case ScenarioPackage.EXPECT_INVARIANT: return createExpectInvariant();
			case ScenarioPackage.EXPECT_COUNT: return createExpectCount();
			case ScenarioPackage.EXPECT_FIELD: return createExpectField();
			case ScenarioPackage.EXPECT_CONTENT: return createExpectContent();
			case ScenarioPackage.EXPECT_PANIC: return createExpectPanic();
			case ScenarioPackage.EXPECT_LOG: return createExpectLog();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ScenarioPackage.KHO_GENERATION:
				return createKhoGenerationFromString(eDataType, initialValue);
			case ScenarioPackage.LUO_GENERATION:
				return createLuoGenerationFromString(eDataType, initialValue);
			case ScenarioPackage.MEMFD_GENERATION:
				return createMemfdGenerationFromString(eDataType, initialValue);
			case ScenarioPackage.IOMMU_GENERATION:
				return createIommuGenerationFromString(eDataType, initialValue);
			case ScenarioPackage.BEHAVIOUR:
				return createBehaviourFromString(eDataType, initialValue);
			case ScenarioPackage.TRANSLATION_MODE:
				return createTranslationModeFromString(eDataType, initialValue);
			case ScenarioPackage.SCRATCH_KIND:
				return createScratchKindFromString(eDataType, initialValue);
			case ScenarioPackage.KEXEC_STAGE:
				return createKexecStageFromString(eDataType, initialValue);
			case ScenarioPackage.DRIVER_FUNCTION:
				return createDriverFunctionFromString(eDataType, initialValue);
			case ScenarioPackage.DMA_OUTCOME:
				return createDmaOutcomeFromString(eDataType, initialValue);
			case ScenarioPackage.ACCESS:
				return createAccessFromString(eDataType, initialValue);
			case ScenarioPackage.INVARIANT:
				return createInvariantFromString(eDataType, initialValue);
			case ScenarioPackage.COUNTED:
				return createCountedFromString(eDataType, initialValue);
			case ScenarioPackage.ERRNO:
				return createErrnoFromString(eDataType, initialValue);
			case ScenarioPackage.ADDRESS:
				return createAddressFromString(eDataType, initialValue);
			case ScenarioPackage.SIZE:
				return createSizeFromString(eDataType, initialValue);
			case ScenarioPackage.TOKEN:
				return createTokenFromString(eDataType, initialValue);
			case ScenarioPackage.BDF:
				return createBdfFromString(eDataType, initialValue);
			case ScenarioPackage.SEALS:
				return createSealsFromString(eDataType, initialValue);
			case ScenarioPackage.FINDING:
				return createFindingFromString(eDataType, initialValue);
			case ScenarioPackage.FINDING_SET:
				return createFindingSetFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ScenarioPackage.KHO_GENERATION:
				return convertKhoGenerationToString(eDataType, instanceValue);
			case ScenarioPackage.LUO_GENERATION:
				return convertLuoGenerationToString(eDataType, instanceValue);
			case ScenarioPackage.MEMFD_GENERATION:
				return convertMemfdGenerationToString(eDataType, instanceValue);
			case ScenarioPackage.IOMMU_GENERATION:
				return convertIommuGenerationToString(eDataType, instanceValue);
			case ScenarioPackage.BEHAVIOUR:
				return convertBehaviourToString(eDataType, instanceValue);
			case ScenarioPackage.TRANSLATION_MODE:
				return convertTranslationModeToString(eDataType, instanceValue);
			case ScenarioPackage.SCRATCH_KIND:
				return convertScratchKindToString(eDataType, instanceValue);
			case ScenarioPackage.KEXEC_STAGE:
				return convertKexecStageToString(eDataType, instanceValue);
			case ScenarioPackage.DRIVER_FUNCTION:
				return convertDriverFunctionToString(eDataType, instanceValue);
			case ScenarioPackage.DMA_OUTCOME:
				return convertDmaOutcomeToString(eDataType, instanceValue);
			case ScenarioPackage.ACCESS:
				return convertAccessToString(eDataType, instanceValue);
			case ScenarioPackage.INVARIANT:
				return convertInvariantToString(eDataType, instanceValue);
			case ScenarioPackage.COUNTED:
				return convertCountedToString(eDataType, instanceValue);
			case ScenarioPackage.ERRNO:
				return convertErrnoToString(eDataType, instanceValue);
			case ScenarioPackage.ADDRESS:
				return convertAddressToString(eDataType, instanceValue);
			case ScenarioPackage.SIZE:
				return convertSizeToString(eDataType, instanceValue);
			case ScenarioPackage.TOKEN:
				return convertTokenToString(eDataType, instanceValue);
			case ScenarioPackage.BDF:
				return convertBdfToString(eDataType, instanceValue);
			case ScenarioPackage.SEALS:
				return convertSealsToString(eDataType, instanceValue);
			case ScenarioPackage.FINDING:
				return convertFindingToString(eDataType, instanceValue);
			case ScenarioPackage.FINDING_SET:
				return convertFindingSetToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scenario createScenario() {
		ScenarioImpl scenario = new ScenarioImpl();
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placement createPlacement() {
		PlacementImpl placement = new PlacementImpl();
		return placement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Machine createMachine() {
		MachineImpl machine = new MachineImpl();
		return machine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kernel createKernel() {
		KernelImpl kernel = new KernelImpl();
		return kernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryRange createMemoryRange() {
		MemoryRangeImpl memoryRange = new MemoryRangeImpl();
		return memoryRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScratchArea createScratchArea() {
		ScratchAreaImpl scratchArea = new ScratchAreaImpl();
		return scratchArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IommuUnit createIommuUnit() {
		IommuUnitImpl iommuUnit = new IommuUnitImpl();
		return iommuUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capabilities createCapabilities() {
		CapabilitiesImpl capabilities = new CapabilitiesImpl();
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciDevice createPciDevice() {
		PciDeviceImpl pciDevice = new PciDeviceImpl();
		return pciDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciBridge createPciBridge() {
		PciBridgeImpl pciBridge = new PciBridgeImpl();
		return pciBridge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlatformDevice createPlatformDevice() {
		PlatformDeviceImpl platformDevice = new PlatformDeviceImpl();
		return platformDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UserProcess createUserProcess() {
		UserProcessImpl userProcess = new UserProcessImpl();
		return userProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LiveupdateNode createLiveupdateNode() {
		LiveupdateNodeImpl liveupdateNode = new LiveupdateNodeImpl();
		return liveupdateNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session createSession() {
		SessionImpl session = new SessionImpl();
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memfd createMemfd() {
		MemfdImpl memfd = new MemfdImpl();
		return memfd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Iommufd createIommufd() {
		IommufdImpl iommufd = new IommufdImpl();
		return iommufd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ioas createIoas() {
		IoasImpl ioas = new IoasImpl();
		return ioas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hwpt createHwpt() {
		HwptImpl hwpt = new HwptImpl();
		return hwpt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mapping createMapping() {
		MappingImpl mapping = new MappingImpl();
		return mapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VfioCdev createVfioCdev() {
		VfioCdevImpl vfioCdev = new VfioCdevImpl();
		return vfioCdev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpenFile createOpenFile() {
		OpenFileImpl openFile = new OpenFileImpl();
		return openFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CloseFile createCloseFile() {
		CloseFileImpl closeFile = new CloseFileImpl();
		return closeFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CreateSession createCreateSession() {
		CreateSessionImpl createSession = new CreateSessionImpl();
		return createSession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RetrieveSession createRetrieveSession() {
		RetrieveSessionImpl retrieveSession = new RetrieveSessionImpl();
		return retrieveSession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PreserveFile createPreserveFile() {
		PreserveFileImpl preserveFile = new PreserveFileImpl();
		return preserveFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RetrieveFile createRetrieveFile() {
		RetrieveFileImpl retrieveFile = new RetrieveFileImpl();
		return retrieveFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FinishSession createFinishSession() {
		FinishSessionImpl finishSession = new FinishSessionImpl();
		return finishSession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GetSessionName createGetSessionName() {
		GetSessionNameImpl getSessionName = new GetSessionNameImpl();
		return getSessionName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CreateMemfd createCreateMemfd() {
		CreateMemfdImpl createMemfd = new CreateMemfdImpl();
		return createMemfd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SealMemfd createSealMemfd() {
		SealMemfdImpl sealMemfd = new SealMemfdImpl();
		return sealMemfd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResizeMemfd createResizeMemfd() {
		ResizeMemfdImpl resizeMemfd = new ResizeMemfdImpl();
		return resizeMemfd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WriteMemfd createWriteMemfd() {
		WriteMemfdImpl writeMemfd = new WriteMemfdImpl();
		return writeMemfd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReadMemfd createReadMemfd() {
		ReadMemfdImpl readMemfd = new ReadMemfdImpl();
		return readMemfd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapMemfd createMapMemfd() {
		MapMemfdImpl mapMemfd = new MapMemfdImpl();
		return mapMemfd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AllocateIoas createAllocateIoas() {
		AllocateIoasImpl allocateIoas = new AllocateIoasImpl();
		return allocateIoas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AllocateHwpt createAllocateHwpt() {
		AllocateHwptImpl allocateHwpt = new AllocateHwptImpl();
		return allocateHwpt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapFile createMapFile() {
		MapFileImpl mapFile = new MapFileImpl();
		return mapFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapUserMemory createMapUserMemory() {
		MapUserMemoryImpl mapUserMemory = new MapUserMemoryImpl();
		return mapUserMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unmap createUnmap() {
		UnmapImpl unmap = new UnmapImpl();
		return unmap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CutArea createCutArea() {
		CutAreaImpl cutArea = new CutAreaImpl();
		return cutArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DestroyObject createDestroyObject() {
		DestroyObjectImpl destroyObject = new DestroyObjectImpl();
		return destroyObject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkForPreservation createMarkForPreservation() {
		MarkForPreservationImpl markForPreservation = new MarkForPreservationImpl();
		return markForPreservation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BindDevice createBindDevice() {
		BindDeviceImpl bindDevice = new BindDeviceImpl();
		return bindDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttachDevice createAttachDevice() {
		AttachDeviceImpl attachDevice = new AttachDeviceImpl();
		return attachDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReplaceAttachment createReplaceAttachment() {
		ReplaceAttachmentImpl replaceAttachment = new ReplaceAttachmentImpl();
		return replaceAttachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DetachDevice createDetachDevice() {
		DetachDeviceImpl detachDevice = new DetachDeviceImpl();
		return detachDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttachPasid createAttachPasid() {
		AttachPasidImpl attachPasid = new AttachPasidImpl();
		return attachPasid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DetachPasid createDetachPasid() {
		DetachPasidImpl detachPasid = new DetachPasidImpl();
		return detachPasid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnableInterrupts createEnableInterrupts() {
		EnableInterruptsImpl enableInterrupts = new EnableInterruptsImpl();
		return enableInterrupts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisableInterrupts createDisableInterrupts() {
		DisableInterruptsImpl disableInterrupts = new DisableInterruptsImpl();
		return disableInterrupts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResetDevice createResetDevice() {
		ResetDeviceImpl resetDevice = new ResetDeviceImpl();
		return resetDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KillProcess createKillProcess() {
		KillProcessImpl killProcess = new KillProcessImpl();
		return killProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddDevice createAddDevice() {
		AddDeviceImpl addDevice = new AddDeviceImpl();
		return addDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemoveDevice createRemoveDevice() {
		RemoveDeviceImpl removeDevice = new RemoveDeviceImpl();
		return removeDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddUnit createAddUnit() {
		AddUnitImpl addUnit = new AddUnitImpl();
		return addUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemoveUnit createRemoveUnit() {
		RemoveUnitImpl removeUnit = new RemoveUnitImpl();
		return removeUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FailAllocation createFailAllocation() {
		FailAllocationImpl failAllocation = new FailAllocationImpl();
		return failAllocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FailFunction createFailFunction() {
		FailFunctionImpl failFunction = new FailFunctionImpl();
		return failFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryPressure createMemoryPressure() {
		MemoryPressureImpl memoryPressure = new MemoryPressureImpl();
		return memoryPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClearFaults createClearFaults() {
		ClearFaultsImpl clearFaults = new ClearFaultsImpl();
		return clearFaults;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interleave createInterleave() {
		InterleaveImpl interleave = new InterleaveImpl();
		return interleave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DmaProbe createDmaProbe() {
		DmaProbeImpl dmaProbe = new DmaProbeImpl();
		return dmaProbe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kexec createKexec() {
		KexecImpl kexec = new KexecImpl();
		return kexec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CorruptByte createCorruptByte() {
		CorruptByteImpl corruptByte = new CorruptByteImpl();
		return corruptByte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CorruptField createCorruptField() {
		CorruptFieldImpl corruptField = new CorruptFieldImpl();
		return corruptField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverCall createDriverCall() {
		DriverCallImpl driverCall = new DriverCallImpl();
		return driverCall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnloadModule createUnloadModule() {
		UnloadModuleImpl unloadModule = new UnloadModuleImpl();
		return unloadModule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Check createCheck() {
		CheckImpl check = new CheckImpl();
		return check;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpectErrno createExpectErrno() {
		ExpectErrnoImpl expectErrno = new ExpectErrnoImpl();
		return expectErrno;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpectDma createExpectDma() {
		ExpectDmaImpl expectDma = new ExpectDmaImpl();
		return expectDma;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpectInvariant createExpectInvariant() {
		ExpectInvariantImpl expectInvariant = new ExpectInvariantImpl();
		return expectInvariant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpectCount createExpectCount() {
		ExpectCountImpl expectCount = new ExpectCountImpl();
		return expectCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpectField createExpectField() {
		ExpectFieldImpl expectField = new ExpectFieldImpl();
		return expectField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpectContent createExpectContent() {
		ExpectContentImpl expectContent = new ExpectContentImpl();
		return expectContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpectPanic createExpectPanic() {
		ExpectPanicImpl expectPanic = new ExpectPanicImpl();
		return expectPanic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpectLog createExpectLog() {
		ExpectLogImpl expectLog = new ExpectLogImpl();
		return expectLog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KhoGeneration createKhoGenerationFromString(EDataType eDataType, String initialValue) {
		KhoGeneration result = KhoGeneration.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKhoGenerationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LuoGeneration createLuoGenerationFromString(EDataType eDataType, String initialValue) {
		LuoGeneration result = LuoGeneration.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLuoGenerationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MemfdGeneration createMemfdGenerationFromString(EDataType eDataType, String initialValue) {
		MemfdGeneration result = MemfdGeneration.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMemfdGenerationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IommuGeneration createIommuGenerationFromString(EDataType eDataType, String initialValue) {
		IommuGeneration result = IommuGeneration.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIommuGenerationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Behaviour createBehaviourFromString(EDataType eDataType, String initialValue) {
		Behaviour result = Behaviour.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBehaviourToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TranslationMode createTranslationModeFromString(EDataType eDataType, String initialValue) {
		TranslationMode result = TranslationMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTranslationModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScratchKind createScratchKindFromString(EDataType eDataType, String initialValue) {
		ScratchKind result = ScratchKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScratchKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KexecStage createKexecStageFromString(EDataType eDataType, String initialValue) {
		KexecStage result = KexecStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKexecStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DriverFunction createDriverFunctionFromString(EDataType eDataType, String initialValue) {
		DriverFunction result = DriverFunction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDriverFunctionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DmaOutcome createDmaOutcomeFromString(EDataType eDataType, String initialValue) {
		DmaOutcome result = DmaOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDmaOutcomeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Access createAccessFromString(EDataType eDataType, String initialValue) {
		Access result = Access.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccessToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Invariant createInvariantFromString(EDataType eDataType, String initialValue) {
		Invariant result = Invariant.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInvariantToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Counted createCountedFromString(EDataType eDataType, String initialValue) {
		Counted result = Counted.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCountedToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Errno createErrnoFromString(EDataType eDataType, String initialValue) {
		Errno result = Errno.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertErrnoToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createAddress(final String it) {
		return org.liveupdate.model.Units.parseAddress(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createAddressFromString(EDataType eDataType, String initialValue) {
		return createAddress(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddress(final long it) {
		return org.liveupdate.model.Units.address(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertAddress((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createSize(final String it) {
		return org.liveupdate.model.Units.parseSize(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createSizeFromString(EDataType eDataType, String initialValue) {
		return createSize(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSize(final long it) {
		return org.liveupdate.model.Units.size(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertSize((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createToken(final String it) {
		return org.liveupdate.model.Units.parseAddress(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createTokenFromString(EDataType eDataType, String initialValue) {
		return createToken(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertToken(final long it) {
		return org.liveupdate.model.Units.address(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTokenToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertToken((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Bdf createBdf(final String it) {
		return org.liveupdate.model.Bdf.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Bdf createBdfFromString(EDataType eDataType, String initialValue) {
		return createBdf(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBdf(final Bdf it) {
		return org.liveupdate.model.Bdf.text(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBdfToString(EDataType eDataType, Object instanceValue) {
		return convertBdf((Bdf)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createSeals(final String it) {
		return org.liveupdate.model.Seals.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createSealsFromString(EDataType eDataType, String initialValue) {
		return createSeals(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeals(final int it) {
		return org.liveupdate.model.Seals.text(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSealsToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertSeals((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createFinding(final String it) {
		return org.liveupdate.model.Findings.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createFindingFromString(EDataType eDataType, String initialValue) {
		return createFinding(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFinding(final String it) {
		return org.liveupdate.model.Findings.text(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingToString(EDataType eDataType, Object instanceValue) {
		return convertFinding((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createFindingSet(final String it) {
		return org.liveupdate.model.Findings.parseAll(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createFindingSetFromString(EDataType eDataType, String initialValue) {
		return createFindingSet(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingSet(final String it) {
		return org.liveupdate.model.Findings.text(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingSetToString(EDataType eDataType, Object instanceValue) {
		return convertFindingSet((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScenarioPackage getScenarioPackage() {
		return (ScenarioPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ScenarioPackage getPackage() {
		return ScenarioPackage.eINSTANCE;
	}

} //ScenarioFactoryImpl
