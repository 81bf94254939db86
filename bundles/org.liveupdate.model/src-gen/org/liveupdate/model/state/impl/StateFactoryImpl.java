/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.liveupdate.abi.layout.Layout;

import org.liveupdate.model.state.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StateFactoryImpl extends EFactoryImpl implements StateFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static StateFactory init() {
		try {
			StateFactory theStateFactory = (StateFactory)EPackage.Registry.INSTANCE.getEFactory(StatePackage.eNS_URI);
			if (theStateFactory != null) {
				return theStateFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new StateFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StateFactoryImpl() {
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
			case StatePackage.FIELD: return createField();
			case StatePackage.POINTER: return createPointer();
			case StatePackage.PROBLEM: return createProblem();
			case StatePackage.SNAPSHOT: return createSnapshot();
			case StatePackage.UNIT: return createUnit();
			case StatePackage.REGISTER: return createRegister();
			case StatePackage.ROOT_TABLE: return createRootTable();
			case StatePackage.CONTEXT_TABLE: return createContextTable();
			case StatePackage.DEVICE: return createDevice();
			case StatePackage.PASID: return createPasid();
			case StatePackage.DOMAIN: return createDomain();
			case StatePackage.TABLE: return createTable();
			case StatePackage.TABLE_ENTRY: return createTableEntry();
			case StatePackage.RANGE: return createRange();
			case StatePackage.KHO_TREE: return createKhoTree();
			case StatePackage.KHO_NODE: return createKhoNode();
			case StatePackage.RESERVED_MEMORY: return createReservedMemory();
			case StatePackage.SCRATCH: return createScratch();
			case StatePackage.FOLIO_RANGE: return createFolioRange();
			case StatePackage.MAP_PAGE: return createMapPage();
			case StatePackage.LUO: return createLuo();
			case StatePackage.BLOCK: return createBlock();
			case StatePackage.SESSION: return createSession();
			case StatePackage.FILE: return createFile();
			case StatePackage.FLB: return createFlb();
			case StatePackage.MEMFD: return createMemfd();
			case StatePackage.MEMFD_FOLIO: return createMemfdFolio();
			case StatePackage.IOMMUFD: return createIommufd();
			case StatePackage.HWPT: return createHwpt();
			case StatePackage.VFIO_DEVICE: return createVfioDevice();
			case StatePackage.IOMMU_STATE: return createIommuState();
			case StatePackage.CHAIN: return createChain();
			case StatePackage.ARRAY_PAGE: return createArrayPage();
			case StatePackage.PRESERVED_UNIT: return createPreservedUnit();
			case StatePackage.PRESERVED_DOMAIN: return createPreservedDomain();
			case StatePackage.PRESERVED_DEVICE: return createPreservedDevice();
			case StatePackage.PCI_STATE: return createPciState();
			case StatePackage.PCI_DEVICE: return createPciDevice();
			case StatePackage.KERNEL_OBJECT: return createKernelObject();
			case StatePackage.PROPERTY: return createProperty();
			case StatePackage.LINK: return createLink();
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
			case StatePackage.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case StatePackage.STAGE:
				return createStageFromString(eDataType, initialValue);
			case StatePackage.ENTRY_KIND:
				return createEntryKindFromString(eDataType, initialValue);
			case StatePackage.POINTER_STATE:
				return createPointerStateFromString(eDataType, initialValue);
			case StatePackage.OBJECT_KIND:
				return createObjectKindFromString(eDataType, initialValue);
			case StatePackage.ADDRESS:
				return createAddressFromString(eDataType, initialValue);
			case StatePackage.SIZE:
				return createSizeFromString(eDataType, initialValue);
			case StatePackage.TOKEN:
				return createTokenFromString(eDataType, initialValue);
			case StatePackage.LAYOUT:
				return createLayoutFromString(eDataType, initialValue);
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
			case StatePackage.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case StatePackage.STAGE:
				return convertStageToString(eDataType, instanceValue);
			case StatePackage.ENTRY_KIND:
				return convertEntryKindToString(eDataType, instanceValue);
			case StatePackage.POINTER_STATE:
				return convertPointerStateToString(eDataType, instanceValue);
			case StatePackage.OBJECT_KIND:
				return convertObjectKindToString(eDataType, instanceValue);
			case StatePackage.ADDRESS:
				return convertAddressToString(eDataType, instanceValue);
			case StatePackage.SIZE:
				return convertSizeToString(eDataType, instanceValue);
			case StatePackage.TOKEN:
				return convertTokenToString(eDataType, instanceValue);
			case StatePackage.LAYOUT:
				return convertLayoutToString(eDataType, instanceValue);
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
	public Field createField() {
		FieldImpl field = new FieldImpl();
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pointer createPointer() {
		PointerImpl pointer = new PointerImpl();
		return pointer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Problem createProblem() {
		ProblemImpl problem = new ProblemImpl();
		return problem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Snapshot createSnapshot() {
		SnapshotImpl snapshot = new SnapshotImpl();
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit createUnit() {
		UnitImpl unit = new UnitImpl();
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Register createRegister() {
		RegisterImpl register = new RegisterImpl();
		return register;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RootTable createRootTable() {
		RootTableImpl rootTable = new RootTableImpl();
		return rootTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContextTable createContextTable() {
		ContextTableImpl contextTable = new ContextTableImpl();
		return contextTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device createDevice() {
		DeviceImpl device = new DeviceImpl();
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pasid createPasid() {
		PasidImpl pasid = new PasidImpl();
		return pasid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Domain createDomain() {
		DomainImpl domain = new DomainImpl();
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Table createTable() {
		TableImpl table = new TableImpl();
		return table;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableEntry createTableEntry() {
		TableEntryImpl tableEntry = new TableEntryImpl();
		return tableEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Range createRange() {
		RangeImpl range = new RangeImpl();
		return range;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KhoTree createKhoTree() {
		KhoTreeImpl khoTree = new KhoTreeImpl();
		return khoTree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KhoNode createKhoNode() {
		KhoNodeImpl khoNode = new KhoNodeImpl();
		return khoNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReservedMemory createReservedMemory() {
		ReservedMemoryImpl reservedMemory = new ReservedMemoryImpl();
		return reservedMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scratch createScratch() {
		ScratchImpl scratch = new ScratchImpl();
		return scratch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FolioRange createFolioRange() {
		FolioRangeImpl folioRange = new FolioRangeImpl();
		return folioRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapPage createMapPage() {
		MapPageImpl mapPage = new MapPageImpl();
		return mapPage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Luo createLuo() {
		LuoImpl luo = new LuoImpl();
		return luo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Block createBlock() {
		BlockImpl block = new BlockImpl();
		return block;
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
	public File createFile() {
		FileImpl file = new FileImpl();
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flb createFlb() {
		FlbImpl flb = new FlbImpl();
		return flb;
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
	public MemfdFolio createMemfdFolio() {
		MemfdFolioImpl memfdFolio = new MemfdFolioImpl();
		return memfdFolio;
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
	public VfioDevice createVfioDevice() {
		VfioDeviceImpl vfioDevice = new VfioDeviceImpl();
		return vfioDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IommuState createIommuState() {
		IommuStateImpl iommuState = new IommuStateImpl();
		return iommuState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Chain createChain() {
		ChainImpl chain = new ChainImpl();
		return chain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArrayPage createArrayPage() {
		ArrayPageImpl arrayPage = new ArrayPageImpl();
		return arrayPage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PreservedUnit createPreservedUnit() {
		PreservedUnitImpl preservedUnit = new PreservedUnitImpl();
		return preservedUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PreservedDomain createPreservedDomain() {
		PreservedDomainImpl preservedDomain = new PreservedDomainImpl();
		return preservedDomain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PreservedDevice createPreservedDevice() {
		PreservedDeviceImpl preservedDevice = new PreservedDeviceImpl();
		return preservedDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciState createPciState() {
		PciStateImpl pciState = new PciStateImpl();
		return pciState;
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
	public KernelObject createKernelObject() {
		KernelObjectImpl kernelObject = new KernelObjectImpl();
		return kernelObject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Property createProperty() {
		PropertyImpl property = new PropertyImpl();
		return property;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink() {
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue) {
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stage createStageFromString(EDataType eDataType, String initialValue) {
		Stage result = Stage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EntryKind createEntryKindFromString(EDataType eDataType, String initialValue) {
		EntryKind result = EntryKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEntryKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PointerState createPointerStateFromString(EDataType eDataType, String initialValue) {
		PointerState result = PointerState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPointerStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ObjectKind createObjectKindFromString(EDataType eDataType, String initialValue) {
		ObjectKind result = ObjectKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertObjectKindToString(EDataType eDataType, Object instanceValue) {
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
	public Layout createLayout(final String it) {
		throw new UnsupportedOperationException("layouts are not read from text");
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Layout createLayoutFromString(EDataType eDataType, String initialValue) {
		return createLayout(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLayout(final Layout it) {
		return it == null ? null : it.name();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLayoutToString(EDataType eDataType, Object instanceValue) {
		return convertLayout((Layout)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatePackage getStatePackage() {
		return (StatePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static StatePackage getPackage() {
		return StatePackage.eINSTANCE;
	}

} //StateFactoryImpl
