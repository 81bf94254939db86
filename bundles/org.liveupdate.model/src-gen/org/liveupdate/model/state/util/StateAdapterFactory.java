/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.liveupdate.model.state.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.liveupdate.model.state.StatePackage
 * @generated
 */
public class StateAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static StatePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StateAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = StatePackage.eINSTANCE;
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
	protected StateSwitch<Adapter> modelSwitch =
		new StateSwitch<Adapter>() {
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseField(Field object) {
				return createFieldAdapter();
			}
			@Override
			public Adapter casePointer(Pointer object) {
				return createPointerAdapter();
			}
			@Override
			public Adapter caseProblem(Problem object) {
				return createProblemAdapter();
			}
			@Override
			public Adapter caseSnapshot(Snapshot object) {
				return createSnapshotAdapter();
			}
			@Override
			public Adapter caseUnit(Unit object) {
				return createUnitAdapter();
			}
			@Override
			public Adapter caseRegister(Register object) {
				return createRegisterAdapter();
			}
			@Override
			public Adapter caseRootTable(RootTable object) {
				return createRootTableAdapter();
			}
			@Override
			public Adapter caseContextTable(ContextTable object) {
				return createContextTableAdapter();
			}
			@Override
			public Adapter caseDevice(Device object) {
				return createDeviceAdapter();
			}
			@Override
			public Adapter casePasid(Pasid object) {
				return createPasidAdapter();
			}
			@Override
			public Adapter caseDomain(Domain object) {
				return createDomainAdapter();
			}
			@Override
			public Adapter caseTable(Table object) {
				return createTableAdapter();
			}
			@Override
			public Adapter caseTableEntry(TableEntry object) {
				return createTableEntryAdapter();
			}
			@Override
			public Adapter caseRange(Range object) {
				return createRangeAdapter();
			}
			@Override
			public Adapter caseKhoTree(KhoTree object) {
				return createKhoTreeAdapter();
			}
			@Override
			public Adapter caseKhoNode(KhoNode object) {
				return createKhoNodeAdapter();
			}
			@Override
			public Adapter caseReservedMemory(ReservedMemory object) {
				return createReservedMemoryAdapter();
			}
			@Override
			public Adapter caseScratch(Scratch object) {
				return createScratchAdapter();
			}
			@Override
			public Adapter caseFolioRange(FolioRange object) {
				return createFolioRangeAdapter();
			}
			@Override
			public Adapter caseMapPage(MapPage object) {
				return createMapPageAdapter();
			}
			@Override
			public Adapter caseLuo(Luo object) {
				return createLuoAdapter();
			}
			@Override
			public Adapter caseBlock(Block object) {
				return createBlockAdapter();
			}
			@Override
			public Adapter caseSession(Session object) {
				return createSessionAdapter();
			}
			@Override
			public Adapter caseFile(File object) {
				return createFileAdapter();
			}
			@Override
			public Adapter caseFileContent(FileContent object) {
				return createFileContentAdapter();
			}
			@Override
			public Adapter caseFlb(Flb object) {
				return createFlbAdapter();
			}
			@Override
			public Adapter caseMemfd(Memfd object) {
				return createMemfdAdapter();
			}
			@Override
			public Adapter caseMemfdFolio(MemfdFolio object) {
				return createMemfdFolioAdapter();
			}
			@Override
			public Adapter caseIommufd(Iommufd object) {
				return createIommufdAdapter();
			}
			@Override
			public Adapter caseHwpt(Hwpt object) {
				return createHwptAdapter();
			}
			@Override
			public Adapter caseVfioDevice(VfioDevice object) {
				return createVfioDeviceAdapter();
			}
			@Override
			public Adapter caseIommuState(IommuState object) {
				return createIommuStateAdapter();
			}
			@Override
			public Adapter caseChain(Chain object) {
				return createChainAdapter();
			}
			@Override
			public Adapter caseArrayPage(ArrayPage object) {
				return createArrayPageAdapter();
			}
			@Override
			public Adapter casePreservedObject(PreservedObject object) {
				return createPreservedObjectAdapter();
			}
			@Override
			public Adapter casePreservedUnit(PreservedUnit object) {
				return createPreservedUnitAdapter();
			}
			@Override
			public Adapter casePreservedDomain(PreservedDomain object) {
				return createPreservedDomainAdapter();
			}
			@Override
			public Adapter casePreservedDevice(PreservedDevice object) {
				return createPreservedDeviceAdapter();
			}
			@Override
			public Adapter casePciState(PciState object) {
				return createPciStateAdapter();
			}
			@Override
			public Adapter casePciDevice(PciDevice object) {
				return createPciDeviceAdapter();
			}
			@Override
			public Adapter caseKernelObject(KernelObject object) {
				return createKernelObjectAdapter();
			}
			@Override
			public Adapter caseProperty(Property object) {
				return createPropertyAdapter();
			}
			@Override
			public Adapter caseLink(Link object) {
				return createLinkAdapter();
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
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Field
	 * @generated
	 */
	public Adapter createFieldAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Pointer <em>Pointer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Pointer
	 * @generated
	 */
	public Adapter createPointerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Problem
	 * @generated
	 */
	public Adapter createProblemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Snapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Snapshot
	 * @generated
	 */
	public Adapter createSnapshotAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Unit
	 * @generated
	 */
	public Adapter createUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Register <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Register
	 * @generated
	 */
	public Adapter createRegisterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.RootTable <em>Root Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.RootTable
	 * @generated
	 */
	public Adapter createRootTableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.ContextTable <em>Context Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.ContextTable
	 * @generated
	 */
	public Adapter createContextTableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Device
	 * @generated
	 */
	public Adapter createDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Pasid <em>Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Pasid
	 * @generated
	 */
	public Adapter createPasidAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Domain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Domain
	 * @generated
	 */
	public Adapter createDomainAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Table <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Table
	 * @generated
	 */
	public Adapter createTableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.TableEntry <em>Table Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.TableEntry
	 * @generated
	 */
	public Adapter createTableEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Range <em>Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Range
	 * @generated
	 */
	public Adapter createRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.KhoTree <em>Kho Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.KhoTree
	 * @generated
	 */
	public Adapter createKhoTreeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.KhoNode <em>Kho Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.KhoNode
	 * @generated
	 */
	public Adapter createKhoNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.ReservedMemory <em>Reserved Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.ReservedMemory
	 * @generated
	 */
	public Adapter createReservedMemoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Scratch <em>Scratch</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Scratch
	 * @generated
	 */
	public Adapter createScratchAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.FolioRange <em>Folio Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.FolioRange
	 * @generated
	 */
	public Adapter createFolioRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.MapPage <em>Map Page</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.MapPage
	 * @generated
	 */
	public Adapter createMapPageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Luo <em>Luo</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Luo
	 * @generated
	 */
	public Adapter createLuoAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Block
	 * @generated
	 */
	public Adapter createBlockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Session
	 * @generated
	 */
	public Adapter createSessionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.File <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.File
	 * @generated
	 */
	public Adapter createFileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.FileContent <em>File Content</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.FileContent
	 * @generated
	 */
	public Adapter createFileContentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Flb <em>Flb</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Flb
	 * @generated
	 */
	public Adapter createFlbAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Memfd <em>Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Memfd
	 * @generated
	 */
	public Adapter createMemfdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.MemfdFolio <em>Memfd Folio</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.MemfdFolio
	 * @generated
	 */
	public Adapter createMemfdFolioAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Iommufd <em>Iommufd</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Iommufd
	 * @generated
	 */
	public Adapter createIommufdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Hwpt <em>Hwpt</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Hwpt
	 * @generated
	 */
	public Adapter createHwptAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.VfioDevice <em>Vfio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.VfioDevice
	 * @generated
	 */
	public Adapter createVfioDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.IommuState <em>Iommu State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.IommuState
	 * @generated
	 */
	public Adapter createIommuStateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Chain <em>Chain</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Chain
	 * @generated
	 */
	public Adapter createChainAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.ArrayPage <em>Array Page</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.ArrayPage
	 * @generated
	 */
	public Adapter createArrayPageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.PreservedObject <em>Preserved Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.PreservedObject
	 * @generated
	 */
	public Adapter createPreservedObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.PreservedUnit <em>Preserved Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.PreservedUnit
	 * @generated
	 */
	public Adapter createPreservedUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.PreservedDomain <em>Preserved Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.PreservedDomain
	 * @generated
	 */
	public Adapter createPreservedDomainAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.PreservedDevice <em>Preserved Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.PreservedDevice
	 * @generated
	 */
	public Adapter createPreservedDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.PciState <em>Pci State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.PciState
	 * @generated
	 */
	public Adapter createPciStateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.PciDevice <em>Pci Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.PciDevice
	 * @generated
	 */
	public Adapter createPciDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.KernelObject <em>Kernel Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.KernelObject
	 * @generated
	 */
	public Adapter createKernelObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Property
	 * @generated
	 */
	public Adapter createPropertyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liveupdate.model.state.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liveupdate.model.state.Link
	 * @generated
	 */
	public Adapter createLinkAdapter() {
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

} //StateAdapterFactory
