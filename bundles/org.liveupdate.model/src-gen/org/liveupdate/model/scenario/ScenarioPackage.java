/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Scenarios: a machine, the programs on it, and what is done to them step by step, with what is expected.
 * <!-- end-model-doc -->
 * @see org.liveupdate.model.scenario.ScenarioFactory
 * @model kind="package"
 * @generated
 */
public interface ScenarioPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "scenario";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://liveupdate.org/scenario";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "scenario";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ScenarioPackage eINSTANCE = org.liveupdate.model.scenario.impl.ScenarioPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ElementImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__COMMENT = 2;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__UNKNOWN = 3;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ScenarioImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__VERSION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DESCRIPTION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Machine</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__MACHINE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Processes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__PROCESSES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__STEPS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__LAYOUT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.PlacementImpl <em>Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.PlacementImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPlacement()
	 * @generated
	 */
	int PLACEMENT = 2;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__Y = 2;

	/**
	 * The number of structural features of the '<em>Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.MachineImpl <em>Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.MachineImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMachine()
	 * @generated
	 */
	int MACHINE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__SEED = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__KERNEL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Next Kernel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__NEXT_KERNEL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__MEMORY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scratch</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__SCRATCH = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__UNITS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__DEVICES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.KernelImpl <em>Kernel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.KernelImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getKernel()
	 * @generated
	 */
	int KERNEL = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Kho</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__KHO = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Luo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__LUO = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Memfd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__MEMFD = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Iommu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__IOMMU = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Behaviour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__BEHAVIOUR = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__FINDINGS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kho Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__KHO_ENABLED = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Liveupdate Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__LIVEUPDATE_ENABLED = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Pass Through</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__PASS_THROUGH = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Kho Debug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__KHO_DEBUG = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Panic On Warn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__PANIC_ON_WARN = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Kernel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Kernel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.MemoryRangeImpl <em>Memory Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.MemoryRangeImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMemoryRange()
	 * @generated
	 */
	int MEMORY_RANGE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__START = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__SIZE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE__NODE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Memory Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Memory Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_RANGE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ScratchAreaImpl <em>Scratch Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ScratchAreaImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getScratchArea()
	 * @generated
	 */
	int SCRATCH_AREA = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_AREA__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_AREA__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_AREA__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_AREA__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_AREA__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_AREA__START = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_AREA__SIZE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_AREA__NODE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Scratch Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_AREA_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Scratch Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_AREA_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.IommuUnitImpl <em>Iommu Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.IommuUnitImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getIommuUnit()
	 * @generated
	 */
	int IOMMU_UNIT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Register Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__REGISTER_BASE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__SEGMENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__MODE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__NODE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Include All</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__INCLUDE_ALL = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__PRESENT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT__CAPABILITIES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Iommu Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Iommu Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_UNIT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl <em>Capabilities</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.CapabilitiesImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCapabilities()
	 * @generated
	 */
	int CAPABILITIES = 8;

	/**
	 * The feature id for the '<em><b>Levels3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__LEVELS3 = 0;

	/**
	 * The feature id for the '<em><b>Levels4</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__LEVELS4 = 1;

	/**
	 * The feature id for the '<em><b>Levels5</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__LEVELS5 = 2;

	/**
	 * The feature id for the '<em><b>Guest Address Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__GUEST_ADDRESS_WIDTH = 3;

	/**
	 * The feature id for the '<em><b>Page2 M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__PAGE2_M = 4;

	/**
	 * The feature id for the '<em><b>Page1 G</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__PAGE1_G = 5;

	/**
	 * The feature id for the '<em><b>First Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__FIRST_STAGE = 6;

	/**
	 * The feature id for the '<em><b>Second Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__SECOND_STAGE = 7;

	/**
	 * The feature id for the '<em><b>First Stage1 G</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__FIRST_STAGE1_G = 8;

	/**
	 * The feature id for the '<em><b>First Stage5 Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__FIRST_STAGE5_LEVELS = 9;

	/**
	 * The feature id for the '<em><b>Nested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__NESTED = 10;

	/**
	 * The feature id for the '<em><b>Dirty Tracking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__DIRTY_TRACKING = 11;

	/**
	 * The feature id for the '<em><b>Snoop Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__SNOOP_CONTROL = 12;

	/**
	 * The feature id for the '<em><b>Pass Through</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__PASS_THROUGH = 13;

	/**
	 * The feature id for the '<em><b>Coherent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__COHERENT = 14;

	/**
	 * The feature id for the '<em><b>Scalable Coherent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__SCALABLE_COHERENT = 15;

	/**
	 * The feature id for the '<em><b>Caching Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__CACHING_MODE = 16;

	/**
	 * The feature id for the '<em><b>Write Buffer Flush</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__WRITE_BUFFER_FLUSH = 17;

	/**
	 * The feature id for the '<em><b>Queued Invalidation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__QUEUED_INVALIDATION = 18;

	/**
	 * The feature id for the '<em><b>Set Root Invalidates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__SET_ROOT_INVALIDATES = 19;

	/**
	 * The feature id for the '<em><b>Domain Id Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__DOMAIN_ID_BITS = 20;

	/**
	 * The feature id for the '<em><b>Scalable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__SCALABLE = 21;

	/**
	 * The feature id for the '<em><b>Pasid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__PASID = 22;

	/**
	 * The feature id for the '<em><b>Pasid Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__PASID_BITS = 23;

	/**
	 * The feature id for the '<em><b>Device Tlb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__DEVICE_TLB = 24;

	/**
	 * The feature id for the '<em><b>Page Requests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES__PAGE_REQUESTS = 25;

	/**
	 * The number of structural features of the '<em>Capabilities</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES_FEATURE_COUNT = 26;

	/**
	 * The number of operations of the '<em>Capabilities</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITIES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.DeviceImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__UNIT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PRESENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.PciFunctionImpl <em>Pci Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.PciFunctionImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPciFunction()
	 * @generated
	 */
	int PCI_FUNCTION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__COMMENT = DEVICE__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__UNKNOWN = DEVICE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__PRESENT = DEVICE__PRESENT;

	/**
	 * The feature id for the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__BDF = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION__ALIASES = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Pci Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Pci Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FUNCTION_OPERATION_COUNT = DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.PciDeviceImpl <em>Pci Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.PciDeviceImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPciDevice()
	 * @generated
	 */
	int PCI_DEVICE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__ID = PCI_FUNCTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__NAME = PCI_FUNCTION__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__COMMENT = PCI_FUNCTION__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__UNKNOWN = PCI_FUNCTION__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__UNIT = PCI_FUNCTION__UNIT;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__PRESENT = PCI_FUNCTION__PRESENT;

	/**
	 * The feature id for the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__BDF = PCI_FUNCTION__BDF;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__ALIASES = PCI_FUNCTION__ALIASES;

	/**
	 * The feature id for the '<em><b>Real Dma</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__REAL_DMA = PCI_FUNCTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Virtual Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__VIRTUAL_FUNCTION = PCI_FUNCTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__GROUP = PCI_FUNCTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reset Works</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__RESET_WORKS = PCI_FUNCTION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Vectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__VECTORS = PCI_FUNCTION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pasid Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__PASID_BITS = PCI_FUNCTION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__ATS = PCI_FUNCTION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Pri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__PRI = PCI_FUNCTION_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Pci Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE_FEATURE_COUNT = PCI_FUNCTION_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Pci Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE_OPERATION_COUNT = PCI_FUNCTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.PciBridgeImpl <em>Pci Bridge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.PciBridgeImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPciBridge()
	 * @generated
	 */
	int PCI_BRIDGE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__ID = PCI_FUNCTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__NAME = PCI_FUNCTION__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__COMMENT = PCI_FUNCTION__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__UNKNOWN = PCI_FUNCTION__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__UNIT = PCI_FUNCTION__UNIT;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__PRESENT = PCI_FUNCTION__PRESENT;

	/**
	 * The feature id for the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__BDF = PCI_FUNCTION__BDF;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__ALIASES = PCI_FUNCTION__ALIASES;

	/**
	 * The feature id for the '<em><b>Secondary Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__SECONDARY_BUS = PCI_FUNCTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subordinate Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__SUBORDINATE_BUS = PCI_FUNCTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Conventional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__CONVENTIONAL = PCI_FUNCTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE__DEVICES = PCI_FUNCTION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Pci Bridge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE_FEATURE_COUNT = PCI_FUNCTION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Pci Bridge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_BRIDGE_OPERATION_COUNT = PCI_FUNCTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.PlatformDeviceImpl <em>Platform Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.PlatformDeviceImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPlatformDevice()
	 * @generated
	 */
	int PLATFORM_DEVICE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__COMMENT = DEVICE__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__UNKNOWN = DEVICE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__UNIT = DEVICE__UNIT;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__PRESENT = DEVICE__PRESENT;

	/**
	 * The feature id for the '<em><b>Requester</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE__REQUESTER = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Platform Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Platform Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_DEVICE_OPERATION_COUNT = DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.UserProcessImpl <em>User Process</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.UserProcessImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getUserProcess()
	 * @generated
	 */
	int USER_PROCESS = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_PROCESS__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_PROCESS__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_PROCESS__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_PROCESS__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Objects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_PROCESS__OBJECTS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>User Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_PROCESS_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>User Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_PROCESS_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.UserObjectImpl <em>User Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.UserObjectImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getUserObject()
	 * @generated
	 */
	int USER_OBJECT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_OBJECT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_OBJECT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_OBJECT__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_OBJECT__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The number of structural features of the '<em>User Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_OBJECT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>User Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_OBJECT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.FileObjectImpl <em>File Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.FileObjectImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFileObject()
	 * @generated
	 */
	int FILE_OBJECT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_OBJECT__ID = USER_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_OBJECT__NAME = USER_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_OBJECT__COMMENT = USER_OBJECT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_OBJECT__UNKNOWN = USER_OBJECT__UNKNOWN;

	/**
	 * The number of structural features of the '<em>File Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_OBJECT_FEATURE_COUNT = USER_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>File Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_OBJECT_OPERATION_COUNT = USER_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.LiveupdateNodeImpl <em>Liveupdate Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.LiveupdateNodeImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getLiveupdateNode()
	 * @generated
	 */
	int LIVEUPDATE_NODE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVEUPDATE_NODE__ID = FILE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVEUPDATE_NODE__NAME = FILE_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVEUPDATE_NODE__COMMENT = FILE_OBJECT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVEUPDATE_NODE__UNKNOWN = FILE_OBJECT__UNKNOWN;

	/**
	 * The number of structural features of the '<em>Liveupdate Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVEUPDATE_NODE_FEATURE_COUNT = FILE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Liveupdate Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVEUPDATE_NODE_OPERATION_COUNT = FILE_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.SessionImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ID = FILE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NAME = FILE_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__COMMENT = FILE_OBJECT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__UNKNOWN = FILE_OBJECT__UNKNOWN;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = FILE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_OPERATION_COUNT = FILE_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.MemfdImpl <em>Memfd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.MemfdImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMemfd()
	 * @generated
	 */
	int MEMFD = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__ID = FILE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__NAME = FILE_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__COMMENT = FILE_OBJECT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__UNKNOWN = FILE_OBJECT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__SIZE = FILE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Seals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__SEALS = FILE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Folio Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__FOLIO_ORDER = FILE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__NODE = FILE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Holes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__HOLES = FILE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FEATURE_COUNT = FILE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_OPERATION_COUNT = FILE_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.IommufdImpl <em>Iommufd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.IommufdImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getIommufd()
	 * @generated
	 */
	int IOMMUFD = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__ID = FILE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__NAME = FILE_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__COMMENT = FILE_OBJECT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__UNKNOWN = FILE_OBJECT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Ioases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__IOASES = FILE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Iommufd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD_FEATURE_COUNT = FILE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Iommufd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD_OPERATION_COUNT = FILE_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.IommufdObjectImpl <em>Iommufd Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.IommufdObjectImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getIommufdObject()
	 * @generated
	 */
	int IOMMUFD_OBJECT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD_OBJECT__ID = USER_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD_OBJECT__NAME = USER_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD_OBJECT__COMMENT = USER_OBJECT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD_OBJECT__UNKNOWN = USER_OBJECT__UNKNOWN;

	/**
	 * The number of structural features of the '<em>Iommufd Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD_OBJECT_FEATURE_COUNT = USER_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Iommufd Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD_OBJECT_OPERATION_COUNT = USER_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.PageTableImpl <em>Page Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.PageTableImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPageTable()
	 * @generated
	 */
	int PAGE_TABLE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_TABLE__ID = IOMMUFD_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_TABLE__NAME = IOMMUFD_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_TABLE__COMMENT = IOMMUFD_OBJECT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_TABLE__UNKNOWN = IOMMUFD_OBJECT__UNKNOWN;

	/**
	 * The number of structural features of the '<em>Page Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_TABLE_FEATURE_COUNT = IOMMUFD_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Page Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_TABLE_OPERATION_COUNT = IOMMUFD_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.IoasImpl <em>Ioas</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.IoasImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getIoas()
	 * @generated
	 */
	int IOAS = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOAS__ID = PAGE_TABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOAS__NAME = PAGE_TABLE__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOAS__COMMENT = PAGE_TABLE__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOAS__UNKNOWN = PAGE_TABLE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Hwpts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOAS__HWPTS = PAGE_TABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOAS__MAPPINGS = PAGE_TABLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Ioas</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOAS_FEATURE_COUNT = PAGE_TABLE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Ioas</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOAS_OPERATION_COUNT = PAGE_TABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.HwptImpl <em>Hwpt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.HwptImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getHwpt()
	 * @generated
	 */
	int HWPT = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__ID = PAGE_TABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__NAME = PAGE_TABLE__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__COMMENT = PAGE_TABLE__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__UNKNOWN = PAGE_TABLE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__DEVICE = PAGE_TABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Nest Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__NEST_PARENT = PAGE_TABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dirty Tracking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__DIRTY_TRACKING = PAGE_TABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pasid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__PASID = PAGE_TABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__PARENT = PAGE_TABLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Hwpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT_FEATURE_COUNT = PAGE_TABLE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Hwpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT_OPERATION_COUNT = PAGE_TABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.MappingImpl <em>Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.MappingImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMapping()
	 * @generated
	 */
	int MAPPING = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__ID = USER_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__NAME = USER_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__COMMENT = USER_OBJECT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__UNKNOWN = USER_OBJECT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__IOVA = USER_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__LENGTH = USER_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fixed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__FIXED = USER_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Readable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__READABLE = USER_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Writeable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__WRITEABLE = USER_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Memfd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__MEMFD = USER_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__OFFSET = USER_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_FEATURE_COUNT = USER_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_OPERATION_COUNT = USER_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.VfioCdevImpl <em>Vfio Cdev</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.VfioCdevImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getVfioCdev()
	 * @generated
	 */
	int VFIO_CDEV = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_CDEV__ID = FILE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_CDEV__NAME = FILE_OBJECT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_CDEV__COMMENT = FILE_OBJECT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_CDEV__UNKNOWN = FILE_OBJECT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_CDEV__DEVICE = FILE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Vfio Cdev</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_CDEV_FEATURE_COUNT = FILE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Vfio Cdev</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_CDEV_OPERATION_COUNT = FILE_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.StepImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DISABLED = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__BREAKPOINT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__EXPECTATIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.SystemCallImpl <em>System Call</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.SystemCallImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSystemCall()
	 * @generated
	 */
	int SYSTEM_CALL = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_CALL__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_CALL__NAME = STEP__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_CALL__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_CALL__UNKNOWN = STEP__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_CALL__DISABLED = STEP__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_CALL__BREAKPOINT = STEP__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_CALL__EXPECTATIONS = STEP__EXPECTATIONS;

	/**
	 * The number of structural features of the '<em>System Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_CALL_FEATURE_COUNT = STEP_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>System Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_CALL_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.EventImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__NAME = STEP__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__UNKNOWN = STEP__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__DISABLED = STEP__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__BREAKPOINT = STEP__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__EXPECTATIONS = STEP__EXPECTATIONS;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = STEP_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.OpenFileImpl <em>Open File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.OpenFileImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getOpenFile()
	 * @generated
	 */
	int OPEN_FILE = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILE__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILE__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILE__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILE__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILE__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILE__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILE__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILE__FILE = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Open File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILE_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Open File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_FILE_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.CloseFileImpl <em>Close File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.CloseFileImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCloseFile()
	 * @generated
	 */
	int CLOSE_FILE = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FILE__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FILE__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FILE__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FILE__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FILE__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FILE__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FILE__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FILE__FILE = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Close File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FILE_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Close File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSE_FILE_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.SessionCallImpl <em>Session Call</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.SessionCallImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSessionCall()
	 * @generated
	 */
	int SESSION_CALL = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CALL__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CALL__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CALL__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CALL__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CALL__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CALL__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CALL__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CALL__SESSION = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Session Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CALL_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Session Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CALL_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.CreateSessionImpl <em>Create Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.CreateSessionImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCreateSession()
	 * @generated
	 */
	int CREATE_SESSION = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION__ID = SESSION_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION__NAME = SESSION_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION__COMMENT = SESSION_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION__UNKNOWN = SESSION_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION__DISABLED = SESSION_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION__BREAKPOINT = SESSION_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION__EXPECTATIONS = SESSION_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION__SESSION = SESSION_CALL__SESSION;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION__NODE = SESSION_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Create Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION_FEATURE_COUNT = SESSION_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Create Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_SESSION_OPERATION_COUNT = SESSION_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.RetrieveSessionImpl <em>Retrieve Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.RetrieveSessionImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getRetrieveSession()
	 * @generated
	 */
	int RETRIEVE_SESSION = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION__ID = SESSION_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION__NAME = SESSION_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION__COMMENT = SESSION_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION__UNKNOWN = SESSION_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION__DISABLED = SESSION_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION__BREAKPOINT = SESSION_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION__EXPECTATIONS = SESSION_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION__SESSION = SESSION_CALL__SESSION;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION__NODE = SESSION_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Retrieve Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION_FEATURE_COUNT = SESSION_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Retrieve Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_SESSION_OPERATION_COUNT = SESSION_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.PreserveFileImpl <em>Preserve File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.PreserveFileImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPreserveFile()
	 * @generated
	 */
	int PRESERVE_FILE = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE__ID = SESSION_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE__NAME = SESSION_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE__COMMENT = SESSION_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE__UNKNOWN = SESSION_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE__DISABLED = SESSION_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE__BREAKPOINT = SESSION_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE__EXPECTATIONS = SESSION_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE__SESSION = SESSION_CALL__SESSION;

	/**
	 * The feature id for the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE__FILE = SESSION_CALL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE__TOKEN = SESSION_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Preserve File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE_FEATURE_COUNT = SESSION_CALL_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Preserve File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVE_FILE_OPERATION_COUNT = SESSION_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.RetrieveFileImpl <em>Retrieve File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.RetrieveFileImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getRetrieveFile()
	 * @generated
	 */
	int RETRIEVE_FILE = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE__ID = SESSION_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE__NAME = SESSION_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE__COMMENT = SESSION_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE__UNKNOWN = SESSION_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE__DISABLED = SESSION_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE__BREAKPOINT = SESSION_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE__EXPECTATIONS = SESSION_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE__SESSION = SESSION_CALL__SESSION;

	/**
	 * The feature id for the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE__FILE = SESSION_CALL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE__TOKEN = SESSION_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Retrieve File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE_FEATURE_COUNT = SESSION_CALL_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Retrieve File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRIEVE_FILE_OPERATION_COUNT = SESSION_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.FinishSessionImpl <em>Finish Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.FinishSessionImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFinishSession()
	 * @generated
	 */
	int FINISH_SESSION = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINISH_SESSION__ID = SESSION_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINISH_SESSION__NAME = SESSION_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINISH_SESSION__COMMENT = SESSION_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINISH_SESSION__UNKNOWN = SESSION_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINISH_SESSION__DISABLED = SESSION_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINISH_SESSION__BREAKPOINT = SESSION_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINISH_SESSION__EXPECTATIONS = SESSION_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINISH_SESSION__SESSION = SESSION_CALL__SESSION;

	/**
	 * The number of structural features of the '<em>Finish Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINISH_SESSION_FEATURE_COUNT = SESSION_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Finish Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINISH_SESSION_OPERATION_COUNT = SESSION_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.GetSessionNameImpl <em>Get Session Name</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.GetSessionNameImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getGetSessionName()
	 * @generated
	 */
	int GET_SESSION_NAME = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GET_SESSION_NAME__ID = SESSION_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GET_SESSION_NAME__NAME = SESSION_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GET_SESSION_NAME__COMMENT = SESSION_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GET_SESSION_NAME__UNKNOWN = SESSION_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GET_SESSION_NAME__DISABLED = SESSION_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GET_SESSION_NAME__BREAKPOINT = SESSION_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GET_SESSION_NAME__EXPECTATIONS = SESSION_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GET_SESSION_NAME__SESSION = SESSION_CALL__SESSION;

	/**
	 * The number of structural features of the '<em>Get Session Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GET_SESSION_NAME_FEATURE_COUNT = SESSION_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Get Session Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GET_SESSION_NAME_OPERATION_COUNT = SESSION_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.MemfdCallImpl <em>Memfd Call</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.MemfdCallImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMemfdCall()
	 * @generated
	 */
	int MEMFD_CALL = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_CALL__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_CALL__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_CALL__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_CALL__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_CALL__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_CALL__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_CALL__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Memfd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_CALL__MEMFD = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Memfd Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_CALL_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Memfd Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_CALL_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.CreateMemfdImpl <em>Create Memfd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.CreateMemfdImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCreateMemfd()
	 * @generated
	 */
	int CREATE_MEMFD = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_MEMFD__ID = MEMFD_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_MEMFD__NAME = MEMFD_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_MEMFD__COMMENT = MEMFD_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_MEMFD__UNKNOWN = MEMFD_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_MEMFD__DISABLED = MEMFD_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_MEMFD__BREAKPOINT = MEMFD_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_MEMFD__EXPECTATIONS = MEMFD_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Memfd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_MEMFD__MEMFD = MEMFD_CALL__MEMFD;

	/**
	 * The number of structural features of the '<em>Create Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_MEMFD_FEATURE_COUNT = MEMFD_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Create Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CREATE_MEMFD_OPERATION_COUNT = MEMFD_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.SealMemfdImpl <em>Seal Memfd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.SealMemfdImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSealMemfd()
	 * @generated
	 */
	int SEAL_MEMFD = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD__ID = MEMFD_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD__NAME = MEMFD_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD__COMMENT = MEMFD_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD__UNKNOWN = MEMFD_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD__DISABLED = MEMFD_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD__BREAKPOINT = MEMFD_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD__EXPECTATIONS = MEMFD_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Memfd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD__MEMFD = MEMFD_CALL__MEMFD;

	/**
	 * The feature id for the '<em><b>Seals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD__SEALS = MEMFD_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Seal Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD_FEATURE_COUNT = MEMFD_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Seal Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAL_MEMFD_OPERATION_COUNT = MEMFD_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ResizeMemfdImpl <em>Resize Memfd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ResizeMemfdImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getResizeMemfd()
	 * @generated
	 */
	int RESIZE_MEMFD = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD__ID = MEMFD_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD__NAME = MEMFD_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD__COMMENT = MEMFD_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD__UNKNOWN = MEMFD_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD__DISABLED = MEMFD_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD__BREAKPOINT = MEMFD_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD__EXPECTATIONS = MEMFD_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Memfd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD__MEMFD = MEMFD_CALL__MEMFD;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD__SIZE = MEMFD_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Resize Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD_FEATURE_COUNT = MEMFD_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Resize Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIZE_MEMFD_OPERATION_COUNT = MEMFD_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.WriteMemfdImpl <em>Write Memfd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.WriteMemfdImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getWriteMemfd()
	 * @generated
	 */
	int WRITE_MEMFD = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__ID = MEMFD_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__NAME = MEMFD_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__COMMENT = MEMFD_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__UNKNOWN = MEMFD_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__DISABLED = MEMFD_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__BREAKPOINT = MEMFD_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__EXPECTATIONS = MEMFD_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Memfd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__MEMFD = MEMFD_CALL__MEMFD;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__OFFSET = MEMFD_CALL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__LENGTH = MEMFD_CALL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD__PATTERN = MEMFD_CALL_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Write Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD_FEATURE_COUNT = MEMFD_CALL_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Write Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_MEMFD_OPERATION_COUNT = MEMFD_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ReadMemfdImpl <em>Read Memfd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ReadMemfdImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getReadMemfd()
	 * @generated
	 */
	int READ_MEMFD = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD__ID = MEMFD_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD__NAME = MEMFD_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD__COMMENT = MEMFD_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD__UNKNOWN = MEMFD_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD__DISABLED = MEMFD_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD__BREAKPOINT = MEMFD_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD__EXPECTATIONS = MEMFD_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Memfd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD__MEMFD = MEMFD_CALL__MEMFD;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD__OFFSET = MEMFD_CALL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD__LENGTH = MEMFD_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Read Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD_FEATURE_COUNT = MEMFD_CALL_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Read Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READ_MEMFD_OPERATION_COUNT = MEMFD_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.MapMemfdImpl <em>Map Memfd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.MapMemfdImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMapMemfd()
	 * @generated
	 */
	int MAP_MEMFD = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD__ID = MEMFD_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD__NAME = MEMFD_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD__COMMENT = MEMFD_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD__UNKNOWN = MEMFD_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD__DISABLED = MEMFD_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD__BREAKPOINT = MEMFD_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD__EXPECTATIONS = MEMFD_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Memfd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD__MEMFD = MEMFD_CALL__MEMFD;

	/**
	 * The feature id for the '<em><b>Writeable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD__WRITEABLE = MEMFD_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Map Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD_FEATURE_COUNT = MEMFD_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Map Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_MEMFD_OPERATION_COUNT = MEMFD_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.AllocateIoasImpl <em>Allocate Ioas</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.AllocateIoasImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAllocateIoas()
	 * @generated
	 */
	int ALLOCATE_IOAS = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_IOAS__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_IOAS__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_IOAS__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_IOAS__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_IOAS__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_IOAS__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_IOAS__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Ioas</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_IOAS__IOAS = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Allocate Ioas</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_IOAS_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Allocate Ioas</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_IOAS_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.AllocateHwptImpl <em>Allocate Hwpt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.AllocateHwptImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAllocateHwpt()
	 * @generated
	 */
	int ALLOCATE_HWPT = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_HWPT__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_HWPT__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_HWPT__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_HWPT__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_HWPT__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_HWPT__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_HWPT__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Hwpt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_HWPT__HWPT = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Allocate Hwpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_HWPT_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Allocate Hwpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATE_HWPT_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.MapFileImpl <em>Map File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.MapFileImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMapFile()
	 * @generated
	 */
	int MAP_FILE = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_FILE__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_FILE__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_FILE__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_FILE__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_FILE__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_FILE__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_FILE__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_FILE__MAPPING = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Map File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_FILE_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Map File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_FILE_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.MapUserMemoryImpl <em>Map User Memory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.MapUserMemoryImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMapUserMemory()
	 * @generated
	 */
	int MAP_USER_MEMORY = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_USER_MEMORY__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_USER_MEMORY__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_USER_MEMORY__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_USER_MEMORY__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_USER_MEMORY__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_USER_MEMORY__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_USER_MEMORY__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_USER_MEMORY__MAPPING = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Map User Memory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_USER_MEMORY_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Map User Memory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_USER_MEMORY_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.UnmapImpl <em>Unmap</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.UnmapImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getUnmap()
	 * @generated
	 */
	int UNMAP = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__MAPPING = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ioas</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__IOAS = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__IOVA = SYSTEM_CALL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP__LENGTH = SYSTEM_CALL_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Unmap</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Unmap</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNMAP_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.CutAreaImpl <em>Cut Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.CutAreaImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCutArea()
	 * @generated
	 */
	int CUT_AREA = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Ioas</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA__IOAS = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA__IOVA = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cut Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Cut Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_AREA_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.DestroyObjectImpl <em>Destroy Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.DestroyObjectImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDestroyObject()
	 * @generated
	 */
	int DESTROY_OBJECT = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTROY_OBJECT__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTROY_OBJECT__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTROY_OBJECT__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTROY_OBJECT__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTROY_OBJECT__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTROY_OBJECT__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTROY_OBJECT__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Object</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTROY_OBJECT__OBJECT = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Destroy Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTROY_OBJECT_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Destroy Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESTROY_OBJECT_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.MarkForPreservationImpl <em>Mark For Preservation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.MarkForPreservationImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMarkForPreservation()
	 * @generated
	 */
	int MARK_FOR_PRESERVATION = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Hwpt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION__HWPT = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION__TOKEN = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Short Structure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION__SHORT_STRUCTURE = SYSTEM_CALL_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Mark For Preservation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Mark For Preservation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FOR_PRESERVATION_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.CdevCallImpl <em>Cdev Call</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.CdevCallImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCdevCall()
	 * @generated
	 */
	int CDEV_CALL = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CDEV_CALL__ID = SYSTEM_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CDEV_CALL__NAME = SYSTEM_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CDEV_CALL__COMMENT = SYSTEM_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CDEV_CALL__UNKNOWN = SYSTEM_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CDEV_CALL__DISABLED = SYSTEM_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CDEV_CALL__BREAKPOINT = SYSTEM_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CDEV_CALL__EXPECTATIONS = SYSTEM_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CDEV_CALL__CDEV = SYSTEM_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Cdev Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CDEV_CALL_FEATURE_COUNT = SYSTEM_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Cdev Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CDEV_CALL_OPERATION_COUNT = SYSTEM_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.BindDeviceImpl <em>Bind Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.BindDeviceImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getBindDevice()
	 * @generated
	 */
	int BIND_DEVICE = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE__ID = CDEV_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE__NAME = CDEV_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE__COMMENT = CDEV_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE__UNKNOWN = CDEV_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE__DISABLED = CDEV_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE__BREAKPOINT = CDEV_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE__EXPECTATIONS = CDEV_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE__CDEV = CDEV_CALL__CDEV;

	/**
	 * The feature id for the '<em><b>Iommufd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE__IOMMUFD = CDEV_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Bind Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE_FEATURE_COUNT = CDEV_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Bind Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIND_DEVICE_OPERATION_COUNT = CDEV_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.AttachDeviceImpl <em>Attach Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.AttachDeviceImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAttachDevice()
	 * @generated
	 */
	int ATTACH_DEVICE = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE__ID = CDEV_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE__NAME = CDEV_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE__COMMENT = CDEV_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE__UNKNOWN = CDEV_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE__DISABLED = CDEV_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE__BREAKPOINT = CDEV_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE__EXPECTATIONS = CDEV_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE__CDEV = CDEV_CALL__CDEV;

	/**
	 * The feature id for the '<em><b>Page Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE__PAGE_TABLE = CDEV_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Attach Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE_FEATURE_COUNT = CDEV_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Attach Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_DEVICE_OPERATION_COUNT = CDEV_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ReplaceAttachmentImpl <em>Replace Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ReplaceAttachmentImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getReplaceAttachment()
	 * @generated
	 */
	int REPLACE_ATTACHMENT = 57;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT__ID = CDEV_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT__NAME = CDEV_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT__COMMENT = CDEV_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT__UNKNOWN = CDEV_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT__DISABLED = CDEV_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT__BREAKPOINT = CDEV_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT__EXPECTATIONS = CDEV_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT__CDEV = CDEV_CALL__CDEV;

	/**
	 * The feature id for the '<em><b>Page Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT__PAGE_TABLE = CDEV_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Replace Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT_FEATURE_COUNT = CDEV_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Replace Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_ATTACHMENT_OPERATION_COUNT = CDEV_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.DetachDeviceImpl <em>Detach Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.DetachDeviceImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDetachDevice()
	 * @generated
	 */
	int DETACH_DEVICE = 58;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_DEVICE__ID = CDEV_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_DEVICE__NAME = CDEV_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_DEVICE__COMMENT = CDEV_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_DEVICE__UNKNOWN = CDEV_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_DEVICE__DISABLED = CDEV_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_DEVICE__BREAKPOINT = CDEV_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_DEVICE__EXPECTATIONS = CDEV_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_DEVICE__CDEV = CDEV_CALL__CDEV;

	/**
	 * The number of structural features of the '<em>Detach Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_DEVICE_FEATURE_COUNT = CDEV_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Detach Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_DEVICE_OPERATION_COUNT = CDEV_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.AttachPasidImpl <em>Attach Pasid</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.AttachPasidImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAttachPasid()
	 * @generated
	 */
	int ATTACH_PASID = 59;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID__ID = CDEV_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID__NAME = CDEV_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID__COMMENT = CDEV_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID__UNKNOWN = CDEV_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID__DISABLED = CDEV_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID__BREAKPOINT = CDEV_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID__EXPECTATIONS = CDEV_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID__CDEV = CDEV_CALL__CDEV;

	/**
	 * The feature id for the '<em><b>Pasid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID__PASID = CDEV_CALL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Page Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID__PAGE_TABLE = CDEV_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Attach Pasid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID_FEATURE_COUNT = CDEV_CALL_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Attach Pasid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACH_PASID_OPERATION_COUNT = CDEV_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.DetachPasidImpl <em>Detach Pasid</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.DetachPasidImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDetachPasid()
	 * @generated
	 */
	int DETACH_PASID = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID__ID = CDEV_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID__NAME = CDEV_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID__COMMENT = CDEV_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID__UNKNOWN = CDEV_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID__DISABLED = CDEV_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID__BREAKPOINT = CDEV_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID__EXPECTATIONS = CDEV_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID__CDEV = CDEV_CALL__CDEV;

	/**
	 * The feature id for the '<em><b>Pasid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID__PASID = CDEV_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Detach Pasid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID_FEATURE_COUNT = CDEV_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Detach Pasid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETACH_PASID_OPERATION_COUNT = CDEV_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.EnableInterruptsImpl <em>Enable Interrupts</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.EnableInterruptsImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getEnableInterrupts()
	 * @generated
	 */
	int ENABLE_INTERRUPTS = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS__ID = CDEV_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS__NAME = CDEV_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS__COMMENT = CDEV_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS__UNKNOWN = CDEV_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS__DISABLED = CDEV_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS__BREAKPOINT = CDEV_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS__EXPECTATIONS = CDEV_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS__CDEV = CDEV_CALL__CDEV;

	/**
	 * The feature id for the '<em><b>Vectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS__VECTORS = CDEV_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Enable Interrupts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS_FEATURE_COUNT = CDEV_CALL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Enable Interrupts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENABLE_INTERRUPTS_OPERATION_COUNT = CDEV_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.DisableInterruptsImpl <em>Disable Interrupts</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.DisableInterruptsImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDisableInterrupts()
	 * @generated
	 */
	int DISABLE_INTERRUPTS = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_INTERRUPTS__ID = CDEV_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_INTERRUPTS__NAME = CDEV_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_INTERRUPTS__COMMENT = CDEV_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_INTERRUPTS__UNKNOWN = CDEV_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_INTERRUPTS__DISABLED = CDEV_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_INTERRUPTS__BREAKPOINT = CDEV_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_INTERRUPTS__EXPECTATIONS = CDEV_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_INTERRUPTS__CDEV = CDEV_CALL__CDEV;

	/**
	 * The number of structural features of the '<em>Disable Interrupts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_INTERRUPTS_FEATURE_COUNT = CDEV_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Disable Interrupts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISABLE_INTERRUPTS_OPERATION_COUNT = CDEV_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ResetDeviceImpl <em>Reset Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ResetDeviceImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getResetDevice()
	 * @generated
	 */
	int RESET_DEVICE = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESET_DEVICE__ID = CDEV_CALL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESET_DEVICE__NAME = CDEV_CALL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESET_DEVICE__COMMENT = CDEV_CALL__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESET_DEVICE__UNKNOWN = CDEV_CALL__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESET_DEVICE__DISABLED = CDEV_CALL__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESET_DEVICE__BREAKPOINT = CDEV_CALL__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESET_DEVICE__EXPECTATIONS = CDEV_CALL__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Cdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESET_DEVICE__CDEV = CDEV_CALL__CDEV;

	/**
	 * The number of structural features of the '<em>Reset Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESET_DEVICE_FEATURE_COUNT = CDEV_CALL_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Reset Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESET_DEVICE_OPERATION_COUNT = CDEV_CALL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.KillProcessImpl <em>Kill Process</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.KillProcessImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getKillProcess()
	 * @generated
	 */
	int KILL_PROCESS = 64;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_PROCESS__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_PROCESS__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_PROCESS__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_PROCESS__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_PROCESS__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_PROCESS__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_PROCESS__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Process</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_PROCESS__PROCESS = EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Kill Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_PROCESS_FEATURE_COUNT = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Kill Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_PROCESS_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.AddDeviceImpl <em>Add Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.AddDeviceImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAddDevice()
	 * @generated
	 */
	int ADD_DEVICE = 65;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_DEVICE__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_DEVICE__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_DEVICE__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_DEVICE__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_DEVICE__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_DEVICE__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_DEVICE__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_DEVICE__DEVICE = EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Add Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_DEVICE_FEATURE_COUNT = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Add Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_DEVICE_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.RemoveDeviceImpl <em>Remove Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.RemoveDeviceImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getRemoveDevice()
	 * @generated
	 */
	int REMOVE_DEVICE = 66;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_DEVICE__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_DEVICE__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_DEVICE__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_DEVICE__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_DEVICE__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_DEVICE__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_DEVICE__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_DEVICE__DEVICE = EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Remove Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_DEVICE_FEATURE_COUNT = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Remove Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_DEVICE_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.AddUnitImpl <em>Add Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.AddUnitImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAddUnit()
	 * @generated
	 */
	int ADD_UNIT = 67;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT__UNIT = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fails</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT__FAILS = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Add Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT_FEATURE_COUNT = EVENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Add Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_UNIT_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.RemoveUnitImpl <em>Remove Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.RemoveUnitImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getRemoveUnit()
	 * @generated
	 */
	int REMOVE_UNIT = 68;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_UNIT__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_UNIT__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_UNIT__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_UNIT__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_UNIT__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_UNIT__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_UNIT__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_UNIT__UNIT = EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Remove Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_UNIT_FEATURE_COUNT = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Remove Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVE_UNIT_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.FailAllocationImpl <em>Fail Allocation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.FailAllocationImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFailAllocation()
	 * @generated
	 */
	int FAIL_ALLOCATION = 69;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_ALLOCATION__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_ALLOCATION__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_ALLOCATION__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_ALLOCATION__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_ALLOCATION__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_ALLOCATION__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_ALLOCATION__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Nth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_ALLOCATION__NTH = EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Fail Allocation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_ALLOCATION_FEATURE_COUNT = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Fail Allocation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_ALLOCATION_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.FailFunctionImpl <em>Fail Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.FailFunctionImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFailFunction()
	 * @generated
	 */
	int FAIL_FUNCTION = 70;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION__FUNCTION = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Errno</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION__ERRNO = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Fail Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION_FEATURE_COUNT = EVENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Fail Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAIL_FUNCTION_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.MemoryPressureImpl <em>Memory Pressure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.MemoryPressureImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMemoryPressure()
	 * @generated
	 */
	int MEMORY_PRESSURE = 71;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PRESSURE__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PRESSURE__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PRESSURE__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PRESSURE__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PRESSURE__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PRESSURE__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PRESSURE__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PRESSURE__ON = EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Memory Pressure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PRESSURE_FEATURE_COUNT = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Memory Pressure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PRESSURE_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ClearFaultsImpl <em>Clear Faults</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ClearFaultsImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getClearFaults()
	 * @generated
	 */
	int CLEAR_FAULTS = 72;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAR_FAULTS__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAR_FAULTS__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAR_FAULTS__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAR_FAULTS__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAR_FAULTS__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAR_FAULTS__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAR_FAULTS__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The number of structural features of the '<em>Clear Faults</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAR_FAULTS_FEATURE_COUNT = EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Clear Faults</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAR_FAULTS_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.InterleaveImpl <em>Interleave</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.InterleaveImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getInterleave()
	 * @generated
	 */
	int INTERLEAVE = 73;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE__POINT = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Call</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE__CALL = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Interleave</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE_FEATURE_COUNT = EVENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Interleave</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLEAVE_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.DmaProbeImpl <em>Dma Probe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.DmaProbeImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDmaProbe()
	 * @generated
	 */
	int DMA_PROBE = 74;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__DEVICE = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pasid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__PASID = EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__IOVA = EVENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__LENGTH = EVENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Access</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__ACCESS = EVENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE__PATTERN = EVENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Dma Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE_FEATURE_COUNT = EVENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Dma Probe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DMA_PROBE_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.KexecImpl <em>Kexec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.KexecImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getKexec()
	 * @generated
	 */
	int KEXEC = 75;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC__UNTIL = EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Kexec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_FEATURE_COUNT = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Kexec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.CorruptByteImpl <em>Corrupt Byte</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.CorruptByteImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCorruptByte()
	 * @generated
	 */
	int CORRUPT_BYTE = 76;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE__ADDRESS = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE__VALUE = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Corrupt Byte</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE_FEATURE_COUNT = EVENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Corrupt Byte</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_BYTE_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.CorruptFieldImpl <em>Corrupt Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.CorruptFieldImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCorruptField()
	 * @generated
	 */
	int CORRUPT_FIELD = 77;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Structure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__STRUCTURE = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__INDEX = EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__FIELD = EVENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD__VALUE = EVENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Corrupt Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD_FEATURE_COUNT = EVENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Corrupt Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRUPT_FIELD_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.DriverCallImpl <em>Driver Call</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.DriverCallImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDriverCall()
	 * @generated
	 */
	int DRIVER_CALL = 78;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__FUNCTION = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__DEVICE = EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__SESSION = EVENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__FILE = EVENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cookie</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL__COOKIE = EVENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Driver Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL_FEATURE_COUNT = EVENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Driver Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_CALL_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.UnloadModuleImpl <em>Unload Module</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.UnloadModuleImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getUnloadModule()
	 * @generated
	 */
	int UNLOAD_MODULE = 79;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNLOAD_MODULE__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNLOAD_MODULE__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNLOAD_MODULE__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNLOAD_MODULE__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNLOAD_MODULE__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNLOAD_MODULE__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNLOAD_MODULE__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNLOAD_MODULE__MODULE = EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Unload Module</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNLOAD_MODULE_FEATURE_COUNT = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Unload Module</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNLOAD_MODULE_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.CheckImpl <em>Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.CheckImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCheck()
	 * @generated
	 */
	int CHECK = 80;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__NAME = EVENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__COMMENT = EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__UNKNOWN = EVENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__DISABLED = EVENT__DISABLED;

	/**
	 * The feature id for the '<em><b>Breakpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__BREAKPOINT = EVENT__BREAKPOINT;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__EXPECTATIONS = EVENT__EXPECTATIONS;

	/**
	 * The number of structural features of the '<em>Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_FEATURE_COUNT = EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_OPERATION_COUNT = EVENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ExpectationImpl <em>Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ExpectationImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectation()
	 * @generated
	 */
	int EXPECTATION = 81;

	/**
	 * The feature id for the '<em><b>Only With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ONLY_WITH = 0;

	/**
	 * The feature id for the '<em><b>Only Without</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ONLY_WITHOUT = 1;

	/**
	 * The number of structural features of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ExpectErrnoImpl <em>Expect Errno</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ExpectErrnoImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectErrno()
	 * @generated
	 */
	int EXPECT_ERRNO = 82;

	/**
	 * The feature id for the '<em><b>Only With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_ERRNO__ONLY_WITH = EXPECTATION__ONLY_WITH;

	/**
	 * The feature id for the '<em><b>Only Without</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_ERRNO__ONLY_WITHOUT = EXPECTATION__ONLY_WITHOUT;

	/**
	 * The feature id for the '<em><b>Errno</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_ERRNO__ERRNO = EXPECTATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Expect Errno</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_ERRNO_FEATURE_COUNT = EXPECTATION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Expect Errno</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_ERRNO_OPERATION_COUNT = EXPECTATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ExpectDmaImpl <em>Expect Dma</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ExpectDmaImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectDma()
	 * @generated
	 */
	int EXPECT_DMA = 83;

	/**
	 * The feature id for the '<em><b>Only With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_DMA__ONLY_WITH = EXPECTATION__ONLY_WITH;

	/**
	 * The feature id for the '<em><b>Only Without</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_DMA__ONLY_WITHOUT = EXPECTATION__ONLY_WITHOUT;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_DMA__OUTCOME = EXPECTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_DMA__REASON = EXPECTATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Expect Dma</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_DMA_FEATURE_COUNT = EXPECTATION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Expect Dma</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_DMA_OPERATION_COUNT = EXPECTATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ExpectInvariantImpl <em>Expect Invariant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ExpectInvariantImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectInvariant()
	 * @generated
	 */
	int EXPECT_INVARIANT = 84;

	/**
	 * The feature id for the '<em><b>Only With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_INVARIANT__ONLY_WITH = EXPECTATION__ONLY_WITH;

	/**
	 * The feature id for the '<em><b>Only Without</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_INVARIANT__ONLY_WITHOUT = EXPECTATION__ONLY_WITHOUT;

	/**
	 * The feature id for the '<em><b>Invariant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_INVARIANT__INVARIANT = EXPECTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Holds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_INVARIANT__HOLDS = EXPECTATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Expect Invariant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_INVARIANT_FEATURE_COUNT = EXPECTATION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Expect Invariant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_INVARIANT_OPERATION_COUNT = EXPECTATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ExpectCountImpl <em>Expect Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ExpectCountImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectCount()
	 * @generated
	 */
	int EXPECT_COUNT = 85;

	/**
	 * The feature id for the '<em><b>Only With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_COUNT__ONLY_WITH = EXPECTATION__ONLY_WITH;

	/**
	 * The feature id for the '<em><b>Only Without</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_COUNT__ONLY_WITHOUT = EXPECTATION__ONLY_WITHOUT;

	/**
	 * The feature id for the '<em><b>Counted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_COUNT__COUNTED = EXPECTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_COUNT__COUNT = EXPECTATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Expect Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_COUNT_FEATURE_COUNT = EXPECTATION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Expect Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_COUNT_OPERATION_COUNT = EXPECTATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ExpectFieldImpl <em>Expect Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ExpectFieldImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectField()
	 * @generated
	 */
	int EXPECT_FIELD = 86;

	/**
	 * The feature id for the '<em><b>Only With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_FIELD__ONLY_WITH = EXPECTATION__ONLY_WITH;

	/**
	 * The feature id for the '<em><b>Only Without</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_FIELD__ONLY_WITHOUT = EXPECTATION__ONLY_WITHOUT;

	/**
	 * The feature id for the '<em><b>Structure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_FIELD__STRUCTURE = EXPECTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_FIELD__INDEX = EXPECTATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_FIELD__FIELD = EXPECTATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_FIELD__VALUE = EXPECTATION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Expect Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_FIELD_FEATURE_COUNT = EXPECTATION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Expect Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_FIELD_OPERATION_COUNT = EXPECTATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ExpectContentImpl <em>Expect Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ExpectContentImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectContent()
	 * @generated
	 */
	int EXPECT_CONTENT = 87;

	/**
	 * The feature id for the '<em><b>Only With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_CONTENT__ONLY_WITH = EXPECTATION__ONLY_WITH;

	/**
	 * The feature id for the '<em><b>Only Without</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_CONTENT__ONLY_WITHOUT = EXPECTATION__ONLY_WITHOUT;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_CONTENT__PATTERN = EXPECTATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Expect Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_CONTENT_FEATURE_COUNT = EXPECTATION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Expect Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_CONTENT_OPERATION_COUNT = EXPECTATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ExpectPanicImpl <em>Expect Panic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ExpectPanicImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectPanic()
	 * @generated
	 */
	int EXPECT_PANIC = 88;

	/**
	 * The feature id for the '<em><b>Only With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_PANIC__ONLY_WITH = EXPECTATION__ONLY_WITH;

	/**
	 * The feature id for the '<em><b>Only Without</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_PANIC__ONLY_WITHOUT = EXPECTATION__ONLY_WITHOUT;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_PANIC__MESSAGE = EXPECTATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Expect Panic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_PANIC_FEATURE_COUNT = EXPECTATION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Expect Panic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_PANIC_OPERATION_COUNT = EXPECTATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.impl.ExpectLogImpl <em>Expect Log</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ExpectLogImpl
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectLog()
	 * @generated
	 */
	int EXPECT_LOG = 89;

	/**
	 * The feature id for the '<em><b>Only With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_LOG__ONLY_WITH = EXPECTATION__ONLY_WITH;

	/**
	 * The feature id for the '<em><b>Only Without</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_LOG__ONLY_WITHOUT = EXPECTATION__ONLY_WITHOUT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_LOG__TEXT = EXPECTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_LOG__PRESENT = EXPECTATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Expect Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_LOG_FEATURE_COUNT = EXPECTATION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Expect Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECT_LOG_OPERATION_COUNT = EXPECTATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.KhoGeneration <em>Kho Generation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.KhoGeneration
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getKhoGeneration()
	 * @generated
	 */
	int KHO_GENERATION = 90;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.LuoGeneration <em>Luo Generation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.LuoGeneration
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getLuoGeneration()
	 * @generated
	 */
	int LUO_GENERATION = 91;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.MemfdGeneration <em>Memfd Generation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.MemfdGeneration
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMemfdGeneration()
	 * @generated
	 */
	int MEMFD_GENERATION = 92;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.IommuGeneration <em>Iommu Generation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.IommuGeneration
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getIommuGeneration()
	 * @generated
	 */
	int IOMMU_GENERATION = 93;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.Behaviour <em>Behaviour</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.Behaviour
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getBehaviour()
	 * @generated
	 */
	int BEHAVIOUR = 94;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.TranslationMode <em>Translation Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.TranslationMode
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getTranslationMode()
	 * @generated
	 */
	int TRANSLATION_MODE = 95;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.ScratchKind <em>Scratch Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.ScratchKind
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getScratchKind()
	 * @generated
	 */
	int SCRATCH_KIND = 96;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.KexecStage <em>Kexec Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.KexecStage
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getKexecStage()
	 * @generated
	 */
	int KEXEC_STAGE = 97;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.DriverFunction <em>Driver Function</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.DriverFunction
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDriverFunction()
	 * @generated
	 */
	int DRIVER_FUNCTION = 98;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.DmaOutcome <em>Dma Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.DmaOutcome
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDmaOutcome()
	 * @generated
	 */
	int DMA_OUTCOME = 99;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.Access <em>Access</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.Access
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAccess()
	 * @generated
	 */
	int ACCESS = 100;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.Invariant <em>Invariant</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.Invariant
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getInvariant()
	 * @generated
	 */
	int INVARIANT = 101;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.Counted <em>Counted</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.Counted
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCounted()
	 * @generated
	 */
	int COUNTED = 102;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.scenario.Errno <em>Errno</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.Errno
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getErrno()
	 * @generated
	 */
	int ERRNO = 103;

	/**
	 * The meta object id for the '<em>Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 104;

	/**
	 * The meta object id for the '<em>Size</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSize()
	 * @generated
	 */
	int SIZE = 105;

	/**
	 * The meta object id for the '<em>Token</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getToken()
	 * @generated
	 */
	int TOKEN = 106;

	/**
	 * The meta object id for the '<em>Bdf</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.Bdf
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getBdf()
	 * @generated
	 */
	int BDF = 107;

	/**
	 * The meta object id for the '<em>Seals</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSeals()
	 * @generated
	 */
	int SEALS = 108;

	/**
	 * The meta object id for the '<em>Finding</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 109;

	/**
	 * The meta object id for the '<em>Finding Set</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFindingSet()
	 * @generated
	 */
	int FINDING_SET = 110;


	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.liveupdate.model.scenario.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.liveupdate.model.scenario.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.liveupdate.model.scenario.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Element#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.liveupdate.model.scenario.Element#getComment()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Comment();

	/**
	 * Returns the meta object for the attribute list '{@link org.liveupdate.model.scenario.Element#getUnknown <em>Unknown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Unknown</em>'.
	 * @see org.liveupdate.model.scenario.Element#getUnknown()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Unknown();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see org.liveupdate.model.scenario.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Scenario#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.liveupdate.model.scenario.Scenario#getVersion()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Scenario#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.liveupdate.model.scenario.Scenario#getDescription()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Description();

	/**
	 * Returns the meta object for the containment reference '{@link org.liveupdate.model.scenario.Scenario#getMachine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Machine</em>'.
	 * @see org.liveupdate.model.scenario.Scenario#getMachine()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Machine();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Scenario#getProcesses <em>Processes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Processes</em>'.
	 * @see org.liveupdate.model.scenario.Scenario#getProcesses()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Processes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Scenario#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.liveupdate.model.scenario.Scenario#getSteps()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Scenario#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layout</em>'.
	 * @see org.liveupdate.model.scenario.Scenario#getLayout()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Layout();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Placement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placement</em>'.
	 * @see org.liveupdate.model.scenario.Placement
	 * @generated
	 */
	EClass getPlacement();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.Placement#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.liveupdate.model.scenario.Placement#getElement()
	 * @see #getPlacement()
	 * @generated
	 */
	EReference getPlacement_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Placement#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.liveupdate.model.scenario.Placement#getX()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_X();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Placement#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.liveupdate.model.scenario.Placement#getY()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Y();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Machine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Machine</em>'.
	 * @see org.liveupdate.model.scenario.Machine
	 * @generated
	 */
	EClass getMachine();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Machine#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.liveupdate.model.scenario.Machine#getSeed()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_Seed();

	/**
	 * Returns the meta object for the containment reference '{@link org.liveupdate.model.scenario.Machine#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Kernel</em>'.
	 * @see org.liveupdate.model.scenario.Machine#getKernel()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Kernel();

	/**
	 * Returns the meta object for the containment reference '{@link org.liveupdate.model.scenario.Machine#getNextKernel <em>Next Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Next Kernel</em>'.
	 * @see org.liveupdate.model.scenario.Machine#getNextKernel()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_NextKernel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Machine#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memory</em>'.
	 * @see org.liveupdate.model.scenario.Machine#getMemory()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Memory();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Machine#getScratch <em>Scratch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scratch</em>'.
	 * @see org.liveupdate.model.scenario.Machine#getScratch()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Scratch();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Machine#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.liveupdate.model.scenario.Machine#getUnits()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Machine#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.liveupdate.model.scenario.Machine#getDevices()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Devices();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Kernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kernel</em>'.
	 * @see org.liveupdate.model.scenario.Kernel
	 * @generated
	 */
	EClass getKernel();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kernel#getKho <em>Kho</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kho</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#getKho()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Kho();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kernel#getLuo <em>Luo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Luo</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#getLuo()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Luo();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kernel#getMemfd <em>Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memfd</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#getMemfd()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Memfd();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kernel#getIommu <em>Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iommu</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#getIommu()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Iommu();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kernel#getBehaviour <em>Behaviour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Behaviour</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#getBehaviour()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Behaviour();

	/**
	 * Returns the meta object for the attribute list '{@link org.liveupdate.model.scenario.Kernel#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Findings</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#getFindings()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Findings();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kernel#isKhoEnabled <em>Kho Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kho Enabled</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#isKhoEnabled()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_KhoEnabled();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kernel#isLiveupdateEnabled <em>Liveupdate Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Liveupdate Enabled</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#isLiveupdateEnabled()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_LiveupdateEnabled();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kernel#isPassThrough <em>Pass Through</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pass Through</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#isPassThrough()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_PassThrough();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kernel#isKhoDebug <em>Kho Debug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kho Debug</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#isKhoDebug()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_KhoDebug();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kernel#isPanicOnWarn <em>Panic On Warn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Panic On Warn</em>'.
	 * @see org.liveupdate.model.scenario.Kernel#isPanicOnWarn()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_PanicOnWarn();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.MemoryRange <em>Memory Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Range</em>'.
	 * @see org.liveupdate.model.scenario.MemoryRange
	 * @generated
	 */
	EClass getMemoryRange();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.MemoryRange#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.liveupdate.model.scenario.MemoryRange#getStart()
	 * @see #getMemoryRange()
	 * @generated
	 */
	EAttribute getMemoryRange_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.MemoryRange#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.liveupdate.model.scenario.MemoryRange#getSize()
	 * @see #getMemoryRange()
	 * @generated
	 */
	EAttribute getMemoryRange_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.MemoryRange#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node</em>'.
	 * @see org.liveupdate.model.scenario.MemoryRange#getNode()
	 * @see #getMemoryRange()
	 * @generated
	 */
	EAttribute getMemoryRange_Node();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ScratchArea <em>Scratch Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scratch Area</em>'.
	 * @see org.liveupdate.model.scenario.ScratchArea
	 * @generated
	 */
	EClass getScratchArea();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ScratchArea#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liveupdate.model.scenario.ScratchArea#getKind()
	 * @see #getScratchArea()
	 * @generated
	 */
	EAttribute getScratchArea_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ScratchArea#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.liveupdate.model.scenario.ScratchArea#getStart()
	 * @see #getScratchArea()
	 * @generated
	 */
	EAttribute getScratchArea_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ScratchArea#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.liveupdate.model.scenario.ScratchArea#getSize()
	 * @see #getScratchArea()
	 * @generated
	 */
	EAttribute getScratchArea_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ScratchArea#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node</em>'.
	 * @see org.liveupdate.model.scenario.ScratchArea#getNode()
	 * @see #getScratchArea()
	 * @generated
	 */
	EAttribute getScratchArea_Node();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.IommuUnit <em>Iommu Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Iommu Unit</em>'.
	 * @see org.liveupdate.model.scenario.IommuUnit
	 * @generated
	 */
	EClass getIommuUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.IommuUnit#getRegisterBase <em>Register Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Register Base</em>'.
	 * @see org.liveupdate.model.scenario.IommuUnit#getRegisterBase()
	 * @see #getIommuUnit()
	 * @generated
	 */
	EAttribute getIommuUnit_RegisterBase();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.IommuUnit#getSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Segment</em>'.
	 * @see org.liveupdate.model.scenario.IommuUnit#getSegment()
	 * @see #getIommuUnit()
	 * @generated
	 */
	EAttribute getIommuUnit_Segment();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.IommuUnit#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.liveupdate.model.scenario.IommuUnit#getMode()
	 * @see #getIommuUnit()
	 * @generated
	 */
	EAttribute getIommuUnit_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.IommuUnit#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node</em>'.
	 * @see org.liveupdate.model.scenario.IommuUnit#getNode()
	 * @see #getIommuUnit()
	 * @generated
	 */
	EAttribute getIommuUnit_Node();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.IommuUnit#isIncludeAll <em>Include All</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Include All</em>'.
	 * @see org.liveupdate.model.scenario.IommuUnit#isIncludeAll()
	 * @see #getIommuUnit()
	 * @generated
	 */
	EAttribute getIommuUnit_IncludeAll();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.IommuUnit#isPresent <em>Present</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Present</em>'.
	 * @see org.liveupdate.model.scenario.IommuUnit#isPresent()
	 * @see #getIommuUnit()
	 * @generated
	 */
	EAttribute getIommuUnit_Present();

	/**
	 * Returns the meta object for the containment reference '{@link org.liveupdate.model.scenario.IommuUnit#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Capabilities</em>'.
	 * @see org.liveupdate.model.scenario.IommuUnit#getCapabilities()
	 * @see #getIommuUnit()
	 * @generated
	 */
	EReference getIommuUnit_Capabilities();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Capabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capabilities</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities
	 * @generated
	 */
	EClass getCapabilities();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isLevels3 <em>Levels3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels3</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isLevels3()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_Levels3();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isLevels4 <em>Levels4</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels4</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isLevels4()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_Levels4();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isLevels5 <em>Levels5</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels5</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isLevels5()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_Levels5();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#getGuestAddressWidth <em>Guest Address Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guest Address Width</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#getGuestAddressWidth()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_GuestAddressWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isPage2M <em>Page2 M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page2 M</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isPage2M()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_Page2M();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isPage1G <em>Page1 G</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page1 G</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isPage1G()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_Page1G();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isFirstStage <em>First Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Stage</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isFirstStage()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_FirstStage();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isSecondStage <em>Second Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Stage</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isSecondStage()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_SecondStage();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isFirstStage1G <em>First Stage1 G</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Stage1 G</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isFirstStage1G()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_FirstStage1G();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isFirstStage5Levels <em>First Stage5 Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Stage5 Levels</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isFirstStage5Levels()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_FirstStage5Levels();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isNested <em>Nested</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nested</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isNested()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_Nested();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isDirtyTracking <em>Dirty Tracking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dirty Tracking</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isDirtyTracking()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_DirtyTracking();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isSnoopControl <em>Snoop Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snoop Control</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isSnoopControl()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_SnoopControl();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isPassThrough <em>Pass Through</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pass Through</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isPassThrough()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_PassThrough();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isCoherent <em>Coherent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coherent</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isCoherent()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_Coherent();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isScalableCoherent <em>Scalable Coherent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scalable Coherent</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isScalableCoherent()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_ScalableCoherent();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isCachingMode <em>Caching Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caching Mode</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isCachingMode()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_CachingMode();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isWriteBufferFlush <em>Write Buffer Flush</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Buffer Flush</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isWriteBufferFlush()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_WriteBufferFlush();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isQueuedInvalidation <em>Queued Invalidation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Queued Invalidation</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isQueuedInvalidation()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_QueuedInvalidation();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isSetRootInvalidates <em>Set Root Invalidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set Root Invalidates</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isSetRootInvalidates()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_SetRootInvalidates();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#getDomainIdBits <em>Domain Id Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain Id Bits</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#getDomainIdBits()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_DomainIdBits();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isScalable <em>Scalable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scalable</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isScalable()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_Scalable();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isPasid <em>Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pasid</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isPasid()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_Pasid();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#getPasidBits <em>Pasid Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pasid Bits</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#getPasidBits()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_PasidBits();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isDeviceTlb <em>Device Tlb</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Tlb</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isDeviceTlb()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_DeviceTlb();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Capabilities#isPageRequests <em>Page Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page Requests</em>'.
	 * @see org.liveupdate.model.scenario.Capabilities#isPageRequests()
	 * @see #getCapabilities()
	 * @generated
	 */
	EAttribute getCapabilities_PageRequests();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.liveupdate.model.scenario.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.Device#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.liveupdate.model.scenario.Device#getUnit()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Device#isPresent <em>Present</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Present</em>'.
	 * @see org.liveupdate.model.scenario.Device#isPresent()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Present();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.PciFunction <em>Pci Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Function</em>'.
	 * @see org.liveupdate.model.scenario.PciFunction
	 * @generated
	 */
	EClass getPciFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciFunction#getBdf <em>Bdf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bdf</em>'.
	 * @see org.liveupdate.model.scenario.PciFunction#getBdf()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_Bdf();

	/**
	 * Returns the meta object for the attribute list '{@link org.liveupdate.model.scenario.PciFunction#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.liveupdate.model.scenario.PciFunction#getAliases()
	 * @see #getPciFunction()
	 * @generated
	 */
	EAttribute getPciFunction_Aliases();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.PciDevice <em>Pci Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Device</em>'.
	 * @see org.liveupdate.model.scenario.PciDevice
	 * @generated
	 */
	EClass getPciDevice();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.PciDevice#getRealDma <em>Real Dma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Real Dma</em>'.
	 * @see org.liveupdate.model.scenario.PciDevice#getRealDma()
	 * @see #getPciDevice()
	 * @generated
	 */
	EReference getPciDevice_RealDma();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciDevice#isVirtualFunction <em>Virtual Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Virtual Function</em>'.
	 * @see org.liveupdate.model.scenario.PciDevice#isVirtualFunction()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_VirtualFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciDevice#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.liveupdate.model.scenario.PciDevice#getGroup()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciDevice#isResetWorks <em>Reset Works</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reset Works</em>'.
	 * @see org.liveupdate.model.scenario.PciDevice#isResetWorks()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_ResetWorks();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciDevice#getVectors <em>Vectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vectors</em>'.
	 * @see org.liveupdate.model.scenario.PciDevice#getVectors()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_Vectors();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciDevice#getPasidBits <em>Pasid Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pasid Bits</em>'.
	 * @see org.liveupdate.model.scenario.PciDevice#getPasidBits()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_PasidBits();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciDevice#isAts <em>Ats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ats</em>'.
	 * @see org.liveupdate.model.scenario.PciDevice#isAts()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_Ats();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciDevice#isPri <em>Pri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pri</em>'.
	 * @see org.liveupdate.model.scenario.PciDevice#isPri()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_Pri();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.PciBridge <em>Pci Bridge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Bridge</em>'.
	 * @see org.liveupdate.model.scenario.PciBridge
	 * @generated
	 */
	EClass getPciBridge();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciBridge#getSecondaryBus <em>Secondary Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secondary Bus</em>'.
	 * @see org.liveupdate.model.scenario.PciBridge#getSecondaryBus()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_SecondaryBus();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciBridge#getSubordinateBus <em>Subordinate Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subordinate Bus</em>'.
	 * @see org.liveupdate.model.scenario.PciBridge#getSubordinateBus()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_SubordinateBus();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PciBridge#isConventional <em>Conventional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conventional</em>'.
	 * @see org.liveupdate.model.scenario.PciBridge#isConventional()
	 * @see #getPciBridge()
	 * @generated
	 */
	EAttribute getPciBridge_Conventional();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.PciBridge#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.liveupdate.model.scenario.PciBridge#getDevices()
	 * @see #getPciBridge()
	 * @generated
	 */
	EReference getPciBridge_Devices();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.PlatformDevice <em>Platform Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Platform Device</em>'.
	 * @see org.liveupdate.model.scenario.PlatformDevice
	 * @generated
	 */
	EClass getPlatformDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PlatformDevice#getRequester <em>Requester</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requester</em>'.
	 * @see org.liveupdate.model.scenario.PlatformDevice#getRequester()
	 * @see #getPlatformDevice()
	 * @generated
	 */
	EAttribute getPlatformDevice_Requester();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.UserProcess <em>User Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User Process</em>'.
	 * @see org.liveupdate.model.scenario.UserProcess
	 * @generated
	 */
	EClass getUserProcess();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.UserProcess#getObjects <em>Objects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objects</em>'.
	 * @see org.liveupdate.model.scenario.UserProcess#getObjects()
	 * @see #getUserProcess()
	 * @generated
	 */
	EReference getUserProcess_Objects();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.UserObject <em>User Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User Object</em>'.
	 * @see org.liveupdate.model.scenario.UserObject
	 * @generated
	 */
	EClass getUserObject();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.FileObject <em>File Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File Object</em>'.
	 * @see org.liveupdate.model.scenario.FileObject
	 * @generated
	 */
	EClass getFileObject();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.LiveupdateNode <em>Liveupdate Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Liveupdate Node</em>'.
	 * @see org.liveupdate.model.scenario.LiveupdateNode
	 * @generated
	 */
	EClass getLiveupdateNode();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.liveupdate.model.scenario.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Memfd <em>Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memfd</em>'.
	 * @see org.liveupdate.model.scenario.Memfd
	 * @generated
	 */
	EClass getMemfd();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Memfd#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.liveupdate.model.scenario.Memfd#getSize()
	 * @see #getMemfd()
	 * @generated
	 */
	EAttribute getMemfd_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Memfd#getSeals <em>Seals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seals</em>'.
	 * @see org.liveupdate.model.scenario.Memfd#getSeals()
	 * @see #getMemfd()
	 * @generated
	 */
	EAttribute getMemfd_Seals();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Memfd#getFolioOrder <em>Folio Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folio Order</em>'.
	 * @see org.liveupdate.model.scenario.Memfd#getFolioOrder()
	 * @see #getMemfd()
	 * @generated
	 */
	EAttribute getMemfd_FolioOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Memfd#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node</em>'.
	 * @see org.liveupdate.model.scenario.Memfd#getNode()
	 * @see #getMemfd()
	 * @generated
	 */
	EAttribute getMemfd_Node();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Memfd#isHoles <em>Holes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holes</em>'.
	 * @see org.liveupdate.model.scenario.Memfd#isHoles()
	 * @see #getMemfd()
	 * @generated
	 */
	EAttribute getMemfd_Holes();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Iommufd <em>Iommufd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Iommufd</em>'.
	 * @see org.liveupdate.model.scenario.Iommufd
	 * @generated
	 */
	EClass getIommufd();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Iommufd#getIoases <em>Ioases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ioases</em>'.
	 * @see org.liveupdate.model.scenario.Iommufd#getIoases()
	 * @see #getIommufd()
	 * @generated
	 */
	EReference getIommufd_Ioases();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.IommufdObject <em>Iommufd Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Iommufd Object</em>'.
	 * @see org.liveupdate.model.scenario.IommufdObject
	 * @generated
	 */
	EClass getIommufdObject();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.PageTable <em>Page Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Table</em>'.
	 * @see org.liveupdate.model.scenario.PageTable
	 * @generated
	 */
	EClass getPageTable();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Ioas <em>Ioas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ioas</em>'.
	 * @see org.liveupdate.model.scenario.Ioas
	 * @generated
	 */
	EClass getIoas();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Ioas#getHwpts <em>Hwpts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hwpts</em>'.
	 * @see org.liveupdate.model.scenario.Ioas#getHwpts()
	 * @see #getIoas()
	 * @generated
	 */
	EReference getIoas_Hwpts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Ioas#getMappings <em>Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mappings</em>'.
	 * @see org.liveupdate.model.scenario.Ioas#getMappings()
	 * @see #getIoas()
	 * @generated
	 */
	EReference getIoas_Mappings();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Hwpt <em>Hwpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hwpt</em>'.
	 * @see org.liveupdate.model.scenario.Hwpt
	 * @generated
	 */
	EClass getHwpt();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.Hwpt#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.liveupdate.model.scenario.Hwpt#getDevice()
	 * @see #getHwpt()
	 * @generated
	 */
	EReference getHwpt_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Hwpt#isNestParent <em>Nest Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nest Parent</em>'.
	 * @see org.liveupdate.model.scenario.Hwpt#isNestParent()
	 * @see #getHwpt()
	 * @generated
	 */
	EAttribute getHwpt_NestParent();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Hwpt#isDirtyTracking <em>Dirty Tracking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dirty Tracking</em>'.
	 * @see org.liveupdate.model.scenario.Hwpt#isDirtyTracking()
	 * @see #getHwpt()
	 * @generated
	 */
	EAttribute getHwpt_DirtyTracking();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Hwpt#isPasid <em>Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pasid</em>'.
	 * @see org.liveupdate.model.scenario.Hwpt#isPasid()
	 * @see #getHwpt()
	 * @generated
	 */
	EAttribute getHwpt_Pasid();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.Hwpt#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.liveupdate.model.scenario.Hwpt#getParent()
	 * @see #getHwpt()
	 * @generated
	 */
	EReference getHwpt_Parent();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Mapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mapping</em>'.
	 * @see org.liveupdate.model.scenario.Mapping
	 * @generated
	 */
	EClass getMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Mapping#getIova <em>Iova</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iova</em>'.
	 * @see org.liveupdate.model.scenario.Mapping#getIova()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Iova();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Mapping#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.liveupdate.model.scenario.Mapping#getLength()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Mapping#isFixed <em>Fixed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed</em>'.
	 * @see org.liveupdate.model.scenario.Mapping#isFixed()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Fixed();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Mapping#isReadable <em>Readable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Readable</em>'.
	 * @see org.liveupdate.model.scenario.Mapping#isReadable()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Readable();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Mapping#isWriteable <em>Writeable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writeable</em>'.
	 * @see org.liveupdate.model.scenario.Mapping#isWriteable()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Writeable();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.Mapping#getMemfd <em>Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Memfd</em>'.
	 * @see org.liveupdate.model.scenario.Mapping#getMemfd()
	 * @see #getMapping()
	 * @generated
	 */
	EReference getMapping_Memfd();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Mapping#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.liveupdate.model.scenario.Mapping#getOffset()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Offset();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.VfioCdev <em>Vfio Cdev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vfio Cdev</em>'.
	 * @see org.liveupdate.model.scenario.VfioCdev
	 * @generated
	 */
	EClass getVfioCdev();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.VfioCdev#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.liveupdate.model.scenario.VfioCdev#getDevice()
	 * @see #getVfioCdev()
	 * @generated
	 */
	EReference getVfioCdev_Device();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.liveupdate.model.scenario.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Step#isDisabled <em>Disabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disabled</em>'.
	 * @see org.liveupdate.model.scenario.Step#isDisabled()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Disabled();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Step#isBreakpoint <em>Breakpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breakpoint</em>'.
	 * @see org.liveupdate.model.scenario.Step#isBreakpoint()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Breakpoint();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.scenario.Step#getExpectations <em>Expectations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expectations</em>'.
	 * @see org.liveupdate.model.scenario.Step#getExpectations()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Expectations();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.SystemCall <em>System Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>System Call</em>'.
	 * @see org.liveupdate.model.scenario.SystemCall
	 * @generated
	 */
	EClass getSystemCall();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see org.liveupdate.model.scenario.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.OpenFile <em>Open File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Open File</em>'.
	 * @see org.liveupdate.model.scenario.OpenFile
	 * @generated
	 */
	EClass getOpenFile();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.OpenFile#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>File</em>'.
	 * @see org.liveupdate.model.scenario.OpenFile#getFile()
	 * @see #getOpenFile()
	 * @generated
	 */
	EReference getOpenFile_File();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.CloseFile <em>Close File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Close File</em>'.
	 * @see org.liveupdate.model.scenario.CloseFile
	 * @generated
	 */
	EClass getCloseFile();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.CloseFile#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>File</em>'.
	 * @see org.liveupdate.model.scenario.CloseFile#getFile()
	 * @see #getCloseFile()
	 * @generated
	 */
	EReference getCloseFile_File();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.SessionCall <em>Session Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session Call</em>'.
	 * @see org.liveupdate.model.scenario.SessionCall
	 * @generated
	 */
	EClass getSessionCall();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.SessionCall#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.liveupdate.model.scenario.SessionCall#getSession()
	 * @see #getSessionCall()
	 * @generated
	 */
	EReference getSessionCall_Session();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.CreateSession <em>Create Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Create Session</em>'.
	 * @see org.liveupdate.model.scenario.CreateSession
	 * @generated
	 */
	EClass getCreateSession();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.CreateSession#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.liveupdate.model.scenario.CreateSession#getNode()
	 * @see #getCreateSession()
	 * @generated
	 */
	EReference getCreateSession_Node();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.RetrieveSession <em>Retrieve Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Retrieve Session</em>'.
	 * @see org.liveupdate.model.scenario.RetrieveSession
	 * @generated
	 */
	EClass getRetrieveSession();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.RetrieveSession#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.liveupdate.model.scenario.RetrieveSession#getNode()
	 * @see #getRetrieveSession()
	 * @generated
	 */
	EReference getRetrieveSession_Node();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.PreserveFile <em>Preserve File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Preserve File</em>'.
	 * @see org.liveupdate.model.scenario.PreserveFile
	 * @generated
	 */
	EClass getPreserveFile();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.PreserveFile#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>File</em>'.
	 * @see org.liveupdate.model.scenario.PreserveFile#getFile()
	 * @see #getPreserveFile()
	 * @generated
	 */
	EReference getPreserveFile_File();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.PreserveFile#getToken <em>Token</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Token</em>'.
	 * @see org.liveupdate.model.scenario.PreserveFile#getToken()
	 * @see #getPreserveFile()
	 * @generated
	 */
	EAttribute getPreserveFile_Token();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.RetrieveFile <em>Retrieve File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Retrieve File</em>'.
	 * @see org.liveupdate.model.scenario.RetrieveFile
	 * @generated
	 */
	EClass getRetrieveFile();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.RetrieveFile#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>File</em>'.
	 * @see org.liveupdate.model.scenario.RetrieveFile#getFile()
	 * @see #getRetrieveFile()
	 * @generated
	 */
	EReference getRetrieveFile_File();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.RetrieveFile#getToken <em>Token</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Token</em>'.
	 * @see org.liveupdate.model.scenario.RetrieveFile#getToken()
	 * @see #getRetrieveFile()
	 * @generated
	 */
	EAttribute getRetrieveFile_Token();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.FinishSession <em>Finish Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finish Session</em>'.
	 * @see org.liveupdate.model.scenario.FinishSession
	 * @generated
	 */
	EClass getFinishSession();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.GetSessionName <em>Get Session Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Get Session Name</em>'.
	 * @see org.liveupdate.model.scenario.GetSessionName
	 * @generated
	 */
	EClass getGetSessionName();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.MemfdCall <em>Memfd Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memfd Call</em>'.
	 * @see org.liveupdate.model.scenario.MemfdCall
	 * @generated
	 */
	EClass getMemfdCall();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.MemfdCall#getMemfd <em>Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Memfd</em>'.
	 * @see org.liveupdate.model.scenario.MemfdCall#getMemfd()
	 * @see #getMemfdCall()
	 * @generated
	 */
	EReference getMemfdCall_Memfd();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.CreateMemfd <em>Create Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Create Memfd</em>'.
	 * @see org.liveupdate.model.scenario.CreateMemfd
	 * @generated
	 */
	EClass getCreateMemfd();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.SealMemfd <em>Seal Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Seal Memfd</em>'.
	 * @see org.liveupdate.model.scenario.SealMemfd
	 * @generated
	 */
	EClass getSealMemfd();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.SealMemfd#getSeals <em>Seals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seals</em>'.
	 * @see org.liveupdate.model.scenario.SealMemfd#getSeals()
	 * @see #getSealMemfd()
	 * @generated
	 */
	EAttribute getSealMemfd_Seals();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ResizeMemfd <em>Resize Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resize Memfd</em>'.
	 * @see org.liveupdate.model.scenario.ResizeMemfd
	 * @generated
	 */
	EClass getResizeMemfd();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ResizeMemfd#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.liveupdate.model.scenario.ResizeMemfd#getSize()
	 * @see #getResizeMemfd()
	 * @generated
	 */
	EAttribute getResizeMemfd_Size();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.WriteMemfd <em>Write Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Write Memfd</em>'.
	 * @see org.liveupdate.model.scenario.WriteMemfd
	 * @generated
	 */
	EClass getWriteMemfd();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.WriteMemfd#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.liveupdate.model.scenario.WriteMemfd#getOffset()
	 * @see #getWriteMemfd()
	 * @generated
	 */
	EAttribute getWriteMemfd_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.WriteMemfd#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.liveupdate.model.scenario.WriteMemfd#getLength()
	 * @see #getWriteMemfd()
	 * @generated
	 */
	EAttribute getWriteMemfd_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.WriteMemfd#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.liveupdate.model.scenario.WriteMemfd#getPattern()
	 * @see #getWriteMemfd()
	 * @generated
	 */
	EAttribute getWriteMemfd_Pattern();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ReadMemfd <em>Read Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Read Memfd</em>'.
	 * @see org.liveupdate.model.scenario.ReadMemfd
	 * @generated
	 */
	EClass getReadMemfd();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ReadMemfd#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.liveupdate.model.scenario.ReadMemfd#getOffset()
	 * @see #getReadMemfd()
	 * @generated
	 */
	EAttribute getReadMemfd_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ReadMemfd#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.liveupdate.model.scenario.ReadMemfd#getLength()
	 * @see #getReadMemfd()
	 * @generated
	 */
	EAttribute getReadMemfd_Length();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.MapMemfd <em>Map Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Memfd</em>'.
	 * @see org.liveupdate.model.scenario.MapMemfd
	 * @generated
	 */
	EClass getMapMemfd();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.MapMemfd#isWriteable <em>Writeable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writeable</em>'.
	 * @see org.liveupdate.model.scenario.MapMemfd#isWriteable()
	 * @see #getMapMemfd()
	 * @generated
	 */
	EAttribute getMapMemfd_Writeable();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.AllocateIoas <em>Allocate Ioas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Allocate Ioas</em>'.
	 * @see org.liveupdate.model.scenario.AllocateIoas
	 * @generated
	 */
	EClass getAllocateIoas();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.AllocateIoas#getIoas <em>Ioas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ioas</em>'.
	 * @see org.liveupdate.model.scenario.AllocateIoas#getIoas()
	 * @see #getAllocateIoas()
	 * @generated
	 */
	EReference getAllocateIoas_Ioas();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.AllocateHwpt <em>Allocate Hwpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Allocate Hwpt</em>'.
	 * @see org.liveupdate.model.scenario.AllocateHwpt
	 * @generated
	 */
	EClass getAllocateHwpt();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.AllocateHwpt#getHwpt <em>Hwpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Hwpt</em>'.
	 * @see org.liveupdate.model.scenario.AllocateHwpt#getHwpt()
	 * @see #getAllocateHwpt()
	 * @generated
	 */
	EReference getAllocateHwpt_Hwpt();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.MapFile <em>Map File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map File</em>'.
	 * @see org.liveupdate.model.scenario.MapFile
	 * @generated
	 */
	EClass getMapFile();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.MapFile#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mapping</em>'.
	 * @see org.liveupdate.model.scenario.MapFile#getMapping()
	 * @see #getMapFile()
	 * @generated
	 */
	EReference getMapFile_Mapping();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.MapUserMemory <em>Map User Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map User Memory</em>'.
	 * @see org.liveupdate.model.scenario.MapUserMemory
	 * @generated
	 */
	EClass getMapUserMemory();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.MapUserMemory#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mapping</em>'.
	 * @see org.liveupdate.model.scenario.MapUserMemory#getMapping()
	 * @see #getMapUserMemory()
	 * @generated
	 */
	EReference getMapUserMemory_Mapping();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Unmap <em>Unmap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unmap</em>'.
	 * @see org.liveupdate.model.scenario.Unmap
	 * @generated
	 */
	EClass getUnmap();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.Unmap#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mapping</em>'.
	 * @see org.liveupdate.model.scenario.Unmap#getMapping()
	 * @see #getUnmap()
	 * @generated
	 */
	EReference getUnmap_Mapping();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.Unmap#getIoas <em>Ioas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ioas</em>'.
	 * @see org.liveupdate.model.scenario.Unmap#getIoas()
	 * @see #getUnmap()
	 * @generated
	 */
	EReference getUnmap_Ioas();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Unmap#getIova <em>Iova</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iova</em>'.
	 * @see org.liveupdate.model.scenario.Unmap#getIova()
	 * @see #getUnmap()
	 * @generated
	 */
	EAttribute getUnmap_Iova();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Unmap#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.liveupdate.model.scenario.Unmap#getLength()
	 * @see #getUnmap()
	 * @generated
	 */
	EAttribute getUnmap_Length();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.CutArea <em>Cut Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cut Area</em>'.
	 * @see org.liveupdate.model.scenario.CutArea
	 * @generated
	 */
	EClass getCutArea();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.CutArea#getIoas <em>Ioas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ioas</em>'.
	 * @see org.liveupdate.model.scenario.CutArea#getIoas()
	 * @see #getCutArea()
	 * @generated
	 */
	EReference getCutArea_Ioas();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.CutArea#getIova <em>Iova</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iova</em>'.
	 * @see org.liveupdate.model.scenario.CutArea#getIova()
	 * @see #getCutArea()
	 * @generated
	 */
	EAttribute getCutArea_Iova();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.DestroyObject <em>Destroy Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Destroy Object</em>'.
	 * @see org.liveupdate.model.scenario.DestroyObject
	 * @generated
	 */
	EClass getDestroyObject();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.DestroyObject#getObject <em>Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Object</em>'.
	 * @see org.liveupdate.model.scenario.DestroyObject#getObject()
	 * @see #getDestroyObject()
	 * @generated
	 */
	EReference getDestroyObject_Object();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.MarkForPreservation <em>Mark For Preservation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mark For Preservation</em>'.
	 * @see org.liveupdate.model.scenario.MarkForPreservation
	 * @generated
	 */
	EClass getMarkForPreservation();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.MarkForPreservation#getHwpt <em>Hwpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Hwpt</em>'.
	 * @see org.liveupdate.model.scenario.MarkForPreservation#getHwpt()
	 * @see #getMarkForPreservation()
	 * @generated
	 */
	EReference getMarkForPreservation_Hwpt();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.MarkForPreservation#getToken <em>Token</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Token</em>'.
	 * @see org.liveupdate.model.scenario.MarkForPreservation#getToken()
	 * @see #getMarkForPreservation()
	 * @generated
	 */
	EAttribute getMarkForPreservation_Token();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.MarkForPreservation#isShortStructure <em>Short Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Structure</em>'.
	 * @see org.liveupdate.model.scenario.MarkForPreservation#isShortStructure()
	 * @see #getMarkForPreservation()
	 * @generated
	 */
	EAttribute getMarkForPreservation_ShortStructure();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.CdevCall <em>Cdev Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cdev Call</em>'.
	 * @see org.liveupdate.model.scenario.CdevCall
	 * @generated
	 */
	EClass getCdevCall();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.CdevCall#getCdev <em>Cdev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cdev</em>'.
	 * @see org.liveupdate.model.scenario.CdevCall#getCdev()
	 * @see #getCdevCall()
	 * @generated
	 */
	EReference getCdevCall_Cdev();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.BindDevice <em>Bind Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bind Device</em>'.
	 * @see org.liveupdate.model.scenario.BindDevice
	 * @generated
	 */
	EClass getBindDevice();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.BindDevice#getIommufd <em>Iommufd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Iommufd</em>'.
	 * @see org.liveupdate.model.scenario.BindDevice#getIommufd()
	 * @see #getBindDevice()
	 * @generated
	 */
	EReference getBindDevice_Iommufd();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.AttachDevice <em>Attach Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attach Device</em>'.
	 * @see org.liveupdate.model.scenario.AttachDevice
	 * @generated
	 */
	EClass getAttachDevice();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.AttachDevice#getPageTable <em>Page Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Page Table</em>'.
	 * @see org.liveupdate.model.scenario.AttachDevice#getPageTable()
	 * @see #getAttachDevice()
	 * @generated
	 */
	EReference getAttachDevice_PageTable();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ReplaceAttachment <em>Replace Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Replace Attachment</em>'.
	 * @see org.liveupdate.model.scenario.ReplaceAttachment
	 * @generated
	 */
	EClass getReplaceAttachment();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.ReplaceAttachment#getPageTable <em>Page Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Page Table</em>'.
	 * @see org.liveupdate.model.scenario.ReplaceAttachment#getPageTable()
	 * @see #getReplaceAttachment()
	 * @generated
	 */
	EReference getReplaceAttachment_PageTable();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.DetachDevice <em>Detach Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Detach Device</em>'.
	 * @see org.liveupdate.model.scenario.DetachDevice
	 * @generated
	 */
	EClass getDetachDevice();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.AttachPasid <em>Attach Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attach Pasid</em>'.
	 * @see org.liveupdate.model.scenario.AttachPasid
	 * @generated
	 */
	EClass getAttachPasid();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.AttachPasid#getPasid <em>Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pasid</em>'.
	 * @see org.liveupdate.model.scenario.AttachPasid#getPasid()
	 * @see #getAttachPasid()
	 * @generated
	 */
	EAttribute getAttachPasid_Pasid();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.AttachPasid#getPageTable <em>Page Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Page Table</em>'.
	 * @see org.liveupdate.model.scenario.AttachPasid#getPageTable()
	 * @see #getAttachPasid()
	 * @generated
	 */
	EReference getAttachPasid_PageTable();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.DetachPasid <em>Detach Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Detach Pasid</em>'.
	 * @see org.liveupdate.model.scenario.DetachPasid
	 * @generated
	 */
	EClass getDetachPasid();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.DetachPasid#getPasid <em>Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pasid</em>'.
	 * @see org.liveupdate.model.scenario.DetachPasid#getPasid()
	 * @see #getDetachPasid()
	 * @generated
	 */
	EAttribute getDetachPasid_Pasid();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.EnableInterrupts <em>Enable Interrupts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enable Interrupts</em>'.
	 * @see org.liveupdate.model.scenario.EnableInterrupts
	 * @generated
	 */
	EClass getEnableInterrupts();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.EnableInterrupts#getVectors <em>Vectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vectors</em>'.
	 * @see org.liveupdate.model.scenario.EnableInterrupts#getVectors()
	 * @see #getEnableInterrupts()
	 * @generated
	 */
	EAttribute getEnableInterrupts_Vectors();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.DisableInterrupts <em>Disable Interrupts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disable Interrupts</em>'.
	 * @see org.liveupdate.model.scenario.DisableInterrupts
	 * @generated
	 */
	EClass getDisableInterrupts();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ResetDevice <em>Reset Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reset Device</em>'.
	 * @see org.liveupdate.model.scenario.ResetDevice
	 * @generated
	 */
	EClass getResetDevice();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.KillProcess <em>Kill Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kill Process</em>'.
	 * @see org.liveupdate.model.scenario.KillProcess
	 * @generated
	 */
	EClass getKillProcess();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.KillProcess#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Process</em>'.
	 * @see org.liveupdate.model.scenario.KillProcess#getProcess()
	 * @see #getKillProcess()
	 * @generated
	 */
	EReference getKillProcess_Process();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.AddDevice <em>Add Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Add Device</em>'.
	 * @see org.liveupdate.model.scenario.AddDevice
	 * @generated
	 */
	EClass getAddDevice();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.AddDevice#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.liveupdate.model.scenario.AddDevice#getDevice()
	 * @see #getAddDevice()
	 * @generated
	 */
	EReference getAddDevice_Device();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.RemoveDevice <em>Remove Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remove Device</em>'.
	 * @see org.liveupdate.model.scenario.RemoveDevice
	 * @generated
	 */
	EClass getRemoveDevice();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.RemoveDevice#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.liveupdate.model.scenario.RemoveDevice#getDevice()
	 * @see #getRemoveDevice()
	 * @generated
	 */
	EReference getRemoveDevice_Device();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.AddUnit <em>Add Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Add Unit</em>'.
	 * @see org.liveupdate.model.scenario.AddUnit
	 * @generated
	 */
	EClass getAddUnit();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.AddUnit#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.liveupdate.model.scenario.AddUnit#getUnit()
	 * @see #getAddUnit()
	 * @generated
	 */
	EReference getAddUnit_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.AddUnit#isFails <em>Fails</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fails</em>'.
	 * @see org.liveupdate.model.scenario.AddUnit#isFails()
	 * @see #getAddUnit()
	 * @generated
	 */
	EAttribute getAddUnit_Fails();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.RemoveUnit <em>Remove Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remove Unit</em>'.
	 * @see org.liveupdate.model.scenario.RemoveUnit
	 * @generated
	 */
	EClass getRemoveUnit();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.RemoveUnit#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.liveupdate.model.scenario.RemoveUnit#getUnit()
	 * @see #getRemoveUnit()
	 * @generated
	 */
	EReference getRemoveUnit_Unit();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.FailAllocation <em>Fail Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fail Allocation</em>'.
	 * @see org.liveupdate.model.scenario.FailAllocation
	 * @generated
	 */
	EClass getFailAllocation();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.FailAllocation#getNth <em>Nth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nth</em>'.
	 * @see org.liveupdate.model.scenario.FailAllocation#getNth()
	 * @see #getFailAllocation()
	 * @generated
	 */
	EAttribute getFailAllocation_Nth();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.FailFunction <em>Fail Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fail Function</em>'.
	 * @see org.liveupdate.model.scenario.FailFunction
	 * @generated
	 */
	EClass getFailFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.FailFunction#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.liveupdate.model.scenario.FailFunction#getFunction()
	 * @see #getFailFunction()
	 * @generated
	 */
	EAttribute getFailFunction_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.FailFunction#getErrno <em>Errno</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Errno</em>'.
	 * @see org.liveupdate.model.scenario.FailFunction#getErrno()
	 * @see #getFailFunction()
	 * @generated
	 */
	EAttribute getFailFunction_Errno();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.MemoryPressure <em>Memory Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Pressure</em>'.
	 * @see org.liveupdate.model.scenario.MemoryPressure
	 * @generated
	 */
	EClass getMemoryPressure();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.MemoryPressure#isOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.liveupdate.model.scenario.MemoryPressure#isOn()
	 * @see #getMemoryPressure()
	 * @generated
	 */
	EAttribute getMemoryPressure_On();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ClearFaults <em>Clear Faults</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clear Faults</em>'.
	 * @see org.liveupdate.model.scenario.ClearFaults
	 * @generated
	 */
	EClass getClearFaults();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Interleave <em>Interleave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interleave</em>'.
	 * @see org.liveupdate.model.scenario.Interleave
	 * @generated
	 */
	EClass getInterleave();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Interleave#getPoint <em>Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Point</em>'.
	 * @see org.liveupdate.model.scenario.Interleave#getPoint()
	 * @see #getInterleave()
	 * @generated
	 */
	EAttribute getInterleave_Point();

	/**
	 * Returns the meta object for the containment reference '{@link org.liveupdate.model.scenario.Interleave#getCall <em>Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Call</em>'.
	 * @see org.liveupdate.model.scenario.Interleave#getCall()
	 * @see #getInterleave()
	 * @generated
	 */
	EReference getInterleave_Call();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.DmaProbe <em>Dma Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dma Probe</em>'.
	 * @see org.liveupdate.model.scenario.DmaProbe
	 * @generated
	 */
	EClass getDmaProbe();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.DmaProbe#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.liveupdate.model.scenario.DmaProbe#getDevice()
	 * @see #getDmaProbe()
	 * @generated
	 */
	EReference getDmaProbe_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.DmaProbe#getPasid <em>Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pasid</em>'.
	 * @see org.liveupdate.model.scenario.DmaProbe#getPasid()
	 * @see #getDmaProbe()
	 * @generated
	 */
	EAttribute getDmaProbe_Pasid();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.DmaProbe#getIova <em>Iova</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iova</em>'.
	 * @see org.liveupdate.model.scenario.DmaProbe#getIova()
	 * @see #getDmaProbe()
	 * @generated
	 */
	EAttribute getDmaProbe_Iova();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.DmaProbe#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.liveupdate.model.scenario.DmaProbe#getLength()
	 * @see #getDmaProbe()
	 * @generated
	 */
	EAttribute getDmaProbe_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.DmaProbe#getAccess <em>Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access</em>'.
	 * @see org.liveupdate.model.scenario.DmaProbe#getAccess()
	 * @see #getDmaProbe()
	 * @generated
	 */
	EAttribute getDmaProbe_Access();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.DmaProbe#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.liveupdate.model.scenario.DmaProbe#getPattern()
	 * @see #getDmaProbe()
	 * @generated
	 */
	EAttribute getDmaProbe_Pattern();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Kexec <em>Kexec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kexec</em>'.
	 * @see org.liveupdate.model.scenario.Kexec
	 * @generated
	 */
	EClass getKexec();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Kexec#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.liveupdate.model.scenario.Kexec#getUntil()
	 * @see #getKexec()
	 * @generated
	 */
	EAttribute getKexec_Until();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.CorruptByte <em>Corrupt Byte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corrupt Byte</em>'.
	 * @see org.liveupdate.model.scenario.CorruptByte
	 * @generated
	 */
	EClass getCorruptByte();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.CorruptByte#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.liveupdate.model.scenario.CorruptByte#getAddress()
	 * @see #getCorruptByte()
	 * @generated
	 */
	EAttribute getCorruptByte_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.CorruptByte#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.liveupdate.model.scenario.CorruptByte#getValue()
	 * @see #getCorruptByte()
	 * @generated
	 */
	EAttribute getCorruptByte_Value();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.CorruptField <em>Corrupt Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corrupt Field</em>'.
	 * @see org.liveupdate.model.scenario.CorruptField
	 * @generated
	 */
	EClass getCorruptField();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.CorruptField#getStructure <em>Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Structure</em>'.
	 * @see org.liveupdate.model.scenario.CorruptField#getStructure()
	 * @see #getCorruptField()
	 * @generated
	 */
	EAttribute getCorruptField_Structure();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.CorruptField#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.liveupdate.model.scenario.CorruptField#getIndex()
	 * @see #getCorruptField()
	 * @generated
	 */
	EAttribute getCorruptField_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.CorruptField#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.liveupdate.model.scenario.CorruptField#getField()
	 * @see #getCorruptField()
	 * @generated
	 */
	EAttribute getCorruptField_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.CorruptField#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.liveupdate.model.scenario.CorruptField#getValue()
	 * @see #getCorruptField()
	 * @generated
	 */
	EAttribute getCorruptField_Value();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.DriverCall <em>Driver Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Driver Call</em>'.
	 * @see org.liveupdate.model.scenario.DriverCall
	 * @generated
	 */
	EClass getDriverCall();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.DriverCall#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.liveupdate.model.scenario.DriverCall#getFunction()
	 * @see #getDriverCall()
	 * @generated
	 */
	EAttribute getDriverCall_Function();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.DriverCall#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.liveupdate.model.scenario.DriverCall#getDevice()
	 * @see #getDriverCall()
	 * @generated
	 */
	EReference getDriverCall_Device();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.DriverCall#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.liveupdate.model.scenario.DriverCall#getSession()
	 * @see #getDriverCall()
	 * @generated
	 */
	EReference getDriverCall_Session();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.scenario.DriverCall#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>File</em>'.
	 * @see org.liveupdate.model.scenario.DriverCall#getFile()
	 * @see #getDriverCall()
	 * @generated
	 */
	EReference getDriverCall_File();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.DriverCall#getCookie <em>Cookie</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cookie</em>'.
	 * @see org.liveupdate.model.scenario.DriverCall#getCookie()
	 * @see #getDriverCall()
	 * @generated
	 */
	EAttribute getDriverCall_Cookie();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.UnloadModule <em>Unload Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unload Module</em>'.
	 * @see org.liveupdate.model.scenario.UnloadModule
	 * @generated
	 */
	EClass getUnloadModule();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.UnloadModule#getModule <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Module</em>'.
	 * @see org.liveupdate.model.scenario.UnloadModule#getModule()
	 * @see #getUnloadModule()
	 * @generated
	 */
	EAttribute getUnloadModule_Module();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Check <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check</em>'.
	 * @see org.liveupdate.model.scenario.Check
	 * @generated
	 */
	EClass getCheck();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expectation</em>'.
	 * @see org.liveupdate.model.scenario.Expectation
	 * @generated
	 */
	EClass getExpectation();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Expectation#getOnlyWith <em>Only With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Only With</em>'.
	 * @see org.liveupdate.model.scenario.Expectation#getOnlyWith()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_OnlyWith();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.Expectation#getOnlyWithout <em>Only Without</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Only Without</em>'.
	 * @see org.liveupdate.model.scenario.Expectation#getOnlyWithout()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_OnlyWithout();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ExpectErrno <em>Expect Errno</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expect Errno</em>'.
	 * @see org.liveupdate.model.scenario.ExpectErrno
	 * @generated
	 */
	EClass getExpectErrno();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectErrno#getErrno <em>Errno</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Errno</em>'.
	 * @see org.liveupdate.model.scenario.ExpectErrno#getErrno()
	 * @see #getExpectErrno()
	 * @generated
	 */
	EAttribute getExpectErrno_Errno();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ExpectDma <em>Expect Dma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expect Dma</em>'.
	 * @see org.liveupdate.model.scenario.ExpectDma
	 * @generated
	 */
	EClass getExpectDma();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectDma#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.liveupdate.model.scenario.ExpectDma#getOutcome()
	 * @see #getExpectDma()
	 * @generated
	 */
	EAttribute getExpectDma_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectDma#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.liveupdate.model.scenario.ExpectDma#getReason()
	 * @see #getExpectDma()
	 * @generated
	 */
	EAttribute getExpectDma_Reason();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ExpectInvariant <em>Expect Invariant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expect Invariant</em>'.
	 * @see org.liveupdate.model.scenario.ExpectInvariant
	 * @generated
	 */
	EClass getExpectInvariant();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectInvariant#getInvariant <em>Invariant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Invariant</em>'.
	 * @see org.liveupdate.model.scenario.ExpectInvariant#getInvariant()
	 * @see #getExpectInvariant()
	 * @generated
	 */
	EAttribute getExpectInvariant_Invariant();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectInvariant#isHolds <em>Holds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holds</em>'.
	 * @see org.liveupdate.model.scenario.ExpectInvariant#isHolds()
	 * @see #getExpectInvariant()
	 * @generated
	 */
	EAttribute getExpectInvariant_Holds();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ExpectCount <em>Expect Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expect Count</em>'.
	 * @see org.liveupdate.model.scenario.ExpectCount
	 * @generated
	 */
	EClass getExpectCount();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectCount#getCounted <em>Counted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counted</em>'.
	 * @see org.liveupdate.model.scenario.ExpectCount#getCounted()
	 * @see #getExpectCount()
	 * @generated
	 */
	EAttribute getExpectCount_Counted();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectCount#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.liveupdate.model.scenario.ExpectCount#getCount()
	 * @see #getExpectCount()
	 * @generated
	 */
	EAttribute getExpectCount_Count();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ExpectField <em>Expect Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expect Field</em>'.
	 * @see org.liveupdate.model.scenario.ExpectField
	 * @generated
	 */
	EClass getExpectField();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectField#getStructure <em>Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Structure</em>'.
	 * @see org.liveupdate.model.scenario.ExpectField#getStructure()
	 * @see #getExpectField()
	 * @generated
	 */
	EAttribute getExpectField_Structure();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectField#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.liveupdate.model.scenario.ExpectField#getIndex()
	 * @see #getExpectField()
	 * @generated
	 */
	EAttribute getExpectField_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectField#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.liveupdate.model.scenario.ExpectField#getField()
	 * @see #getExpectField()
	 * @generated
	 */
	EAttribute getExpectField_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectField#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.liveupdate.model.scenario.ExpectField#getValue()
	 * @see #getExpectField()
	 * @generated
	 */
	EAttribute getExpectField_Value();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ExpectContent <em>Expect Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expect Content</em>'.
	 * @see org.liveupdate.model.scenario.ExpectContent
	 * @generated
	 */
	EClass getExpectContent();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectContent#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.liveupdate.model.scenario.ExpectContent#getPattern()
	 * @see #getExpectContent()
	 * @generated
	 */
	EAttribute getExpectContent_Pattern();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ExpectPanic <em>Expect Panic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expect Panic</em>'.
	 * @see org.liveupdate.model.scenario.ExpectPanic
	 * @generated
	 */
	EClass getExpectPanic();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectPanic#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.liveupdate.model.scenario.ExpectPanic#getMessage()
	 * @see #getExpectPanic()
	 * @generated
	 */
	EAttribute getExpectPanic_Message();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.scenario.ExpectLog <em>Expect Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expect Log</em>'.
	 * @see org.liveupdate.model.scenario.ExpectLog
	 * @generated
	 */
	EClass getExpectLog();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectLog#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.liveupdate.model.scenario.ExpectLog#getText()
	 * @see #getExpectLog()
	 * @generated
	 */
	EAttribute getExpectLog_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.scenario.ExpectLog#isPresent <em>Present</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Present</em>'.
	 * @see org.liveupdate.model.scenario.ExpectLog#isPresent()
	 * @see #getExpectLog()
	 * @generated
	 */
	EAttribute getExpectLog_Present();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.KhoGeneration <em>Kho Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kho Generation</em>'.
	 * @see org.liveupdate.model.scenario.KhoGeneration
	 * @generated
	 */
	EEnum getKhoGeneration();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.LuoGeneration <em>Luo Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Luo Generation</em>'.
	 * @see org.liveupdate.model.scenario.LuoGeneration
	 * @generated
	 */
	EEnum getLuoGeneration();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.MemfdGeneration <em>Memfd Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Memfd Generation</em>'.
	 * @see org.liveupdate.model.scenario.MemfdGeneration
	 * @generated
	 */
	EEnum getMemfdGeneration();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.IommuGeneration <em>Iommu Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Iommu Generation</em>'.
	 * @see org.liveupdate.model.scenario.IommuGeneration
	 * @generated
	 */
	EEnum getIommuGeneration();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.Behaviour <em>Behaviour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Behaviour</em>'.
	 * @see org.liveupdate.model.scenario.Behaviour
	 * @generated
	 */
	EEnum getBehaviour();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.TranslationMode <em>Translation Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Translation Mode</em>'.
	 * @see org.liveupdate.model.scenario.TranslationMode
	 * @generated
	 */
	EEnum getTranslationMode();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.ScratchKind <em>Scratch Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scratch Kind</em>'.
	 * @see org.liveupdate.model.scenario.ScratchKind
	 * @generated
	 */
	EEnum getScratchKind();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.KexecStage <em>Kexec Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kexec Stage</em>'.
	 * @see org.liveupdate.model.scenario.KexecStage
	 * @generated
	 */
	EEnum getKexecStage();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.DriverFunction <em>Driver Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Driver Function</em>'.
	 * @see org.liveupdate.model.scenario.DriverFunction
	 * @generated
	 */
	EEnum getDriverFunction();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.DmaOutcome <em>Dma Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dma Outcome</em>'.
	 * @see org.liveupdate.model.scenario.DmaOutcome
	 * @generated
	 */
	EEnum getDmaOutcome();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.Access <em>Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Access</em>'.
	 * @see org.liveupdate.model.scenario.Access
	 * @generated
	 */
	EEnum getAccess();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.Invariant <em>Invariant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Invariant</em>'.
	 * @see org.liveupdate.model.scenario.Invariant
	 * @generated
	 */
	EEnum getInvariant();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.Counted <em>Counted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Counted</em>'.
	 * @see org.liveupdate.model.scenario.Counted
	 * @generated
	 */
	EEnum getCounted();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.scenario.Errno <em>Errno</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Errno</em>'.
	 * @see org.liveupdate.model.scenario.Errno
	 * @generated
	 */
	EEnum getErrno();

	/**
	 * Returns the meta object for data type '<em>Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An address: unsigned, 64 bits, written in hexadecimal; decimal numbers and sizes like 4 GiB are understood, too.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Address</em>'.
	 * @model instanceClass="long"
	 * @generated
	 */
	EDataType getAddress();

	/**
	 * Returns the meta object for data type '<em>Size</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of bytes, written with the largest binary unit that fits, like 2 MiB; hexadecimal is understood, too.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Size</em>'.
	 * @model instanceClass="long"
	 * @generated
	 */
	EDataType getSize();

	/**
	 * Returns the meta object for data type '<em>Token</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A token that user space chooses: unsigned, 64 bits, written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Token</em>'.
	 * @model instanceClass="long"
	 * @generated
	 */
	EDataType getToken();

	/**
	 * Returns the meta object for data type '{@link org.liveupdate.model.Bdf <em>Bdf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A PCI address: segment, bus, device and function, like 0000:00:06.0.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bdf</em>'.
	 * @see org.liveupdate.model.Bdf
	 * @model instanceClass="org.liveupdate.model.Bdf"
	 * @generated
	 */
	EDataType getBdf();

	/**
	 * Returns the meta object for data type '<em>Seals</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * File seals of a memfd by name, like seal shrink grow; none when empty.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Seals</em>'.
	 * @model instanceClass="int"
	 * @generated
	 */
	EDataType getSeals();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A review finding: F01 to F65 from the review of the posted series, X01 to X16 from reading it.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Finding</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getFinding();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Finding Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Review findings, separated by blanks.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Finding Set</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getFindingSet();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ScenarioFactory getScenarioFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ElementImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__COMMENT = eINSTANCE.getElement_Comment();

		/**
		 * The meta object literal for the '<em><b>Unknown</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__UNKNOWN = eINSTANCE.getElement_Unknown();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ScenarioImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__VERSION = eINSTANCE.getScenario_Version();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__DESCRIPTION = eINSTANCE.getScenario_Description();

		/**
		 * The meta object literal for the '<em><b>Machine</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__MACHINE = eINSTANCE.getScenario_Machine();

		/**
		 * The meta object literal for the '<em><b>Processes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__PROCESSES = eINSTANCE.getScenario_Processes();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__STEPS = eINSTANCE.getScenario_Steps();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__LAYOUT = eINSTANCE.getScenario_Layout();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.PlacementImpl <em>Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.PlacementImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPlacement()
		 * @generated
		 */
		EClass PLACEMENT = eINSTANCE.getPlacement();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT__ELEMENT = eINSTANCE.getPlacement_Element();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__X = eINSTANCE.getPlacement_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__Y = eINSTANCE.getPlacement_Y();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.MachineImpl <em>Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.MachineImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMachine()
		 * @generated
		 */
		EClass MACHINE = eINSTANCE.getMachine();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__SEED = eINSTANCE.getMachine_Seed();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__KERNEL = eINSTANCE.getMachine_Kernel();

		/**
		 * The meta object literal for the '<em><b>Next Kernel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__NEXT_KERNEL = eINSTANCE.getMachine_NextKernel();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__MEMORY = eINSTANCE.getMachine_Memory();

		/**
		 * The meta object literal for the '<em><b>Scratch</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__SCRATCH = eINSTANCE.getMachine_Scratch();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__UNITS = eINSTANCE.getMachine_Units();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__DEVICES = eINSTANCE.getMachine_Devices();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.KernelImpl <em>Kernel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.KernelImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getKernel()
		 * @generated
		 */
		EClass KERNEL = eINSTANCE.getKernel();

		/**
		 * The meta object literal for the '<em><b>Kho</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__KHO = eINSTANCE.getKernel_Kho();

		/**
		 * The meta object literal for the '<em><b>Luo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__LUO = eINSTANCE.getKernel_Luo();

		/**
		 * The meta object literal for the '<em><b>Memfd</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__MEMFD = eINSTANCE.getKernel_Memfd();

		/**
		 * The meta object literal for the '<em><b>Iommu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__IOMMU = eINSTANCE.getKernel_Iommu();

		/**
		 * The meta object literal for the '<em><b>Behaviour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__BEHAVIOUR = eINSTANCE.getKernel_Behaviour();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__FINDINGS = eINSTANCE.getKernel_Findings();

		/**
		 * The meta object literal for the '<em><b>Kho Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__KHO_ENABLED = eINSTANCE.getKernel_KhoEnabled();

		/**
		 * The meta object literal for the '<em><b>Liveupdate Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__LIVEUPDATE_ENABLED = eINSTANCE.getKernel_LiveupdateEnabled();

		/**
		 * The meta object literal for the '<em><b>Pass Through</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__PASS_THROUGH = eINSTANCE.getKernel_PassThrough();

		/**
		 * The meta object literal for the '<em><b>Kho Debug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__KHO_DEBUG = eINSTANCE.getKernel_KhoDebug();

		/**
		 * The meta object literal for the '<em><b>Panic On Warn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__PANIC_ON_WARN = eINSTANCE.getKernel_PanicOnWarn();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.MemoryRangeImpl <em>Memory Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.MemoryRangeImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMemoryRange()
		 * @generated
		 */
		EClass MEMORY_RANGE = eINSTANCE.getMemoryRange();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_RANGE__START = eINSTANCE.getMemoryRange_Start();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_RANGE__SIZE = eINSTANCE.getMemoryRange_Size();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_RANGE__NODE = eINSTANCE.getMemoryRange_Node();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ScratchAreaImpl <em>Scratch Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ScratchAreaImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getScratchArea()
		 * @generated
		 */
		EClass SCRATCH_AREA = eINSTANCE.getScratchArea();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCRATCH_AREA__KIND = eINSTANCE.getScratchArea_Kind();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCRATCH_AREA__START = eINSTANCE.getScratchArea_Start();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCRATCH_AREA__SIZE = eINSTANCE.getScratchArea_Size();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCRATCH_AREA__NODE = eINSTANCE.getScratchArea_Node();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.IommuUnitImpl <em>Iommu Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.IommuUnitImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getIommuUnit()
		 * @generated
		 */
		EClass IOMMU_UNIT = eINSTANCE.getIommuUnit();

		/**
		 * The meta object literal for the '<em><b>Register Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_UNIT__REGISTER_BASE = eINSTANCE.getIommuUnit_RegisterBase();

		/**
		 * The meta object literal for the '<em><b>Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_UNIT__SEGMENT = eINSTANCE.getIommuUnit_Segment();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_UNIT__MODE = eINSTANCE.getIommuUnit_Mode();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_UNIT__NODE = eINSTANCE.getIommuUnit_Node();

		/**
		 * The meta object literal for the '<em><b>Include All</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_UNIT__INCLUDE_ALL = eINSTANCE.getIommuUnit_IncludeAll();

		/**
		 * The meta object literal for the '<em><b>Present</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_UNIT__PRESENT = eINSTANCE.getIommuUnit_Present();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IOMMU_UNIT__CAPABILITIES = eINSTANCE.getIommuUnit_Capabilities();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl <em>Capabilities</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.CapabilitiesImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCapabilities()
		 * @generated
		 */
		EClass CAPABILITIES = eINSTANCE.getCapabilities();

		/**
		 * The meta object literal for the '<em><b>Levels3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__LEVELS3 = eINSTANCE.getCapabilities_Levels3();

		/**
		 * The meta object literal for the '<em><b>Levels4</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__LEVELS4 = eINSTANCE.getCapabilities_Levels4();

		/**
		 * The meta object literal for the '<em><b>Levels5</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__LEVELS5 = eINSTANCE.getCapabilities_Levels5();

		/**
		 * The meta object literal for the '<em><b>Guest Address Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__GUEST_ADDRESS_WIDTH = eINSTANCE.getCapabilities_GuestAddressWidth();

		/**
		 * The meta object literal for the '<em><b>Page2 M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__PAGE2_M = eINSTANCE.getCapabilities_Page2M();

		/**
		 * The meta object literal for the '<em><b>Page1 G</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__PAGE1_G = eINSTANCE.getCapabilities_Page1G();

		/**
		 * The meta object literal for the '<em><b>First Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__FIRST_STAGE = eINSTANCE.getCapabilities_FirstStage();

		/**
		 * The meta object literal for the '<em><b>Second Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__SECOND_STAGE = eINSTANCE.getCapabilities_SecondStage();

		/**
		 * The meta object literal for the '<em><b>First Stage1 G</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__FIRST_STAGE1_G = eINSTANCE.getCapabilities_FirstStage1G();

		/**
		 * The meta object literal for the '<em><b>First Stage5 Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__FIRST_STAGE5_LEVELS = eINSTANCE.getCapabilities_FirstStage5Levels();

		/**
		 * The meta object literal for the '<em><b>Nested</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__NESTED = eINSTANCE.getCapabilities_Nested();

		/**
		 * The meta object literal for the '<em><b>Dirty Tracking</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__DIRTY_TRACKING = eINSTANCE.getCapabilities_DirtyTracking();

		/**
		 * The meta object literal for the '<em><b>Snoop Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__SNOOP_CONTROL = eINSTANCE.getCapabilities_SnoopControl();

		/**
		 * The meta object literal for the '<em><b>Pass Through</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__PASS_THROUGH = eINSTANCE.getCapabilities_PassThrough();

		/**
		 * The meta object literal for the '<em><b>Coherent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__COHERENT = eINSTANCE.getCapabilities_Coherent();

		/**
		 * The meta object literal for the '<em><b>Scalable Coherent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__SCALABLE_COHERENT = eINSTANCE.getCapabilities_ScalableCoherent();

		/**
		 * The meta object literal for the '<em><b>Caching Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__CACHING_MODE = eINSTANCE.getCapabilities_CachingMode();

		/**
		 * The meta object literal for the '<em><b>Write Buffer Flush</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__WRITE_BUFFER_FLUSH = eINSTANCE.getCapabilities_WriteBufferFlush();

		/**
		 * The meta object literal for the '<em><b>Queued Invalidation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__QUEUED_INVALIDATION = eINSTANCE.getCapabilities_QueuedInvalidation();

		/**
		 * The meta object literal for the '<em><b>Set Root Invalidates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__SET_ROOT_INVALIDATES = eINSTANCE.getCapabilities_SetRootInvalidates();

		/**
		 * The meta object literal for the '<em><b>Domain Id Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__DOMAIN_ID_BITS = eINSTANCE.getCapabilities_DomainIdBits();

		/**
		 * The meta object literal for the '<em><b>Scalable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__SCALABLE = eINSTANCE.getCapabilities_Scalable();

		/**
		 * The meta object literal for the '<em><b>Pasid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__PASID = eINSTANCE.getCapabilities_Pasid();

		/**
		 * The meta object literal for the '<em><b>Pasid Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__PASID_BITS = eINSTANCE.getCapabilities_PasidBits();

		/**
		 * The meta object literal for the '<em><b>Device Tlb</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__DEVICE_TLB = eINSTANCE.getCapabilities_DeviceTlb();

		/**
		 * The meta object literal for the '<em><b>Page Requests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITIES__PAGE_REQUESTS = eINSTANCE.getCapabilities_PageRequests();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.DeviceImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__UNIT = eINSTANCE.getDevice_Unit();

		/**
		 * The meta object literal for the '<em><b>Present</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__PRESENT = eINSTANCE.getDevice_Present();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.PciFunctionImpl <em>Pci Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.PciFunctionImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPciFunction()
		 * @generated
		 */
		EClass PCI_FUNCTION = eINSTANCE.getPciFunction();

		/**
		 * The meta object literal for the '<em><b>Bdf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__BDF = eINSTANCE.getPciFunction_Bdf();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_FUNCTION__ALIASES = eINSTANCE.getPciFunction_Aliases();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.PciDeviceImpl <em>Pci Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.PciDeviceImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPciDevice()
		 * @generated
		 */
		EClass PCI_DEVICE = eINSTANCE.getPciDevice();

		/**
		 * The meta object literal for the '<em><b>Real Dma</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_DEVICE__REAL_DMA = eINSTANCE.getPciDevice_RealDma();

		/**
		 * The meta object literal for the '<em><b>Virtual Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__VIRTUAL_FUNCTION = eINSTANCE.getPciDevice_VirtualFunction();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__GROUP = eINSTANCE.getPciDevice_Group();

		/**
		 * The meta object literal for the '<em><b>Reset Works</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__RESET_WORKS = eINSTANCE.getPciDevice_ResetWorks();

		/**
		 * The meta object literal for the '<em><b>Vectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__VECTORS = eINSTANCE.getPciDevice_Vectors();

		/**
		 * The meta object literal for the '<em><b>Pasid Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__PASID_BITS = eINSTANCE.getPciDevice_PasidBits();

		/**
		 * The meta object literal for the '<em><b>Ats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__ATS = eINSTANCE.getPciDevice_Ats();

		/**
		 * The meta object literal for the '<em><b>Pri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__PRI = eINSTANCE.getPciDevice_Pri();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.PciBridgeImpl <em>Pci Bridge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.PciBridgeImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPciBridge()
		 * @generated
		 */
		EClass PCI_BRIDGE = eINSTANCE.getPciBridge();

		/**
		 * The meta object literal for the '<em><b>Secondary Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__SECONDARY_BUS = eINSTANCE.getPciBridge_SecondaryBus();

		/**
		 * The meta object literal for the '<em><b>Subordinate Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__SUBORDINATE_BUS = eINSTANCE.getPciBridge_SubordinateBus();

		/**
		 * The meta object literal for the '<em><b>Conventional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_BRIDGE__CONVENTIONAL = eINSTANCE.getPciBridge_Conventional();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_BRIDGE__DEVICES = eINSTANCE.getPciBridge_Devices();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.PlatformDeviceImpl <em>Platform Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.PlatformDeviceImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPlatformDevice()
		 * @generated
		 */
		EClass PLATFORM_DEVICE = eINSTANCE.getPlatformDevice();

		/**
		 * The meta object literal for the '<em><b>Requester</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM_DEVICE__REQUESTER = eINSTANCE.getPlatformDevice_Requester();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.UserProcessImpl <em>User Process</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.UserProcessImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getUserProcess()
		 * @generated
		 */
		EClass USER_PROCESS = eINSTANCE.getUserProcess();

		/**
		 * The meta object literal for the '<em><b>Objects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USER_PROCESS__OBJECTS = eINSTANCE.getUserProcess_Objects();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.UserObjectImpl <em>User Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.UserObjectImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getUserObject()
		 * @generated
		 */
		EClass USER_OBJECT = eINSTANCE.getUserObject();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.FileObjectImpl <em>File Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.FileObjectImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFileObject()
		 * @generated
		 */
		EClass FILE_OBJECT = eINSTANCE.getFileObject();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.LiveupdateNodeImpl <em>Liveupdate Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.LiveupdateNodeImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getLiveupdateNode()
		 * @generated
		 */
		EClass LIVEUPDATE_NODE = eINSTANCE.getLiveupdateNode();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.SessionImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.MemfdImpl <em>Memfd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.MemfdImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMemfd()
		 * @generated
		 */
		EClass MEMFD = eINSTANCE.getMemfd();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD__SIZE = eINSTANCE.getMemfd_Size();

		/**
		 * The meta object literal for the '<em><b>Seals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD__SEALS = eINSTANCE.getMemfd_Seals();

		/**
		 * The meta object literal for the '<em><b>Folio Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD__FOLIO_ORDER = eINSTANCE.getMemfd_FolioOrder();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD__NODE = eINSTANCE.getMemfd_Node();

		/**
		 * The meta object literal for the '<em><b>Holes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD__HOLES = eINSTANCE.getMemfd_Holes();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.IommufdImpl <em>Iommufd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.IommufdImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getIommufd()
		 * @generated
		 */
		EClass IOMMUFD = eINSTANCE.getIommufd();

		/**
		 * The meta object literal for the '<em><b>Ioases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IOMMUFD__IOASES = eINSTANCE.getIommufd_Ioases();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.IommufdObjectImpl <em>Iommufd Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.IommufdObjectImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getIommufdObject()
		 * @generated
		 */
		EClass IOMMUFD_OBJECT = eINSTANCE.getIommufdObject();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.PageTableImpl <em>Page Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.PageTableImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPageTable()
		 * @generated
		 */
		EClass PAGE_TABLE = eINSTANCE.getPageTable();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.IoasImpl <em>Ioas</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.IoasImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getIoas()
		 * @generated
		 */
		EClass IOAS = eINSTANCE.getIoas();

		/**
		 * The meta object literal for the '<em><b>Hwpts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IOAS__HWPTS = eINSTANCE.getIoas_Hwpts();

		/**
		 * The meta object literal for the '<em><b>Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IOAS__MAPPINGS = eINSTANCE.getIoas_Mappings();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.HwptImpl <em>Hwpt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.HwptImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getHwpt()
		 * @generated
		 */
		EClass HWPT = eINSTANCE.getHwpt();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HWPT__DEVICE = eINSTANCE.getHwpt_Device();

		/**
		 * The meta object literal for the '<em><b>Nest Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HWPT__NEST_PARENT = eINSTANCE.getHwpt_NestParent();

		/**
		 * The meta object literal for the '<em><b>Dirty Tracking</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HWPT__DIRTY_TRACKING = eINSTANCE.getHwpt_DirtyTracking();

		/**
		 * The meta object literal for the '<em><b>Pasid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HWPT__PASID = eINSTANCE.getHwpt_Pasid();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HWPT__PARENT = eINSTANCE.getHwpt_Parent();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.MappingImpl <em>Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.MappingImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMapping()
		 * @generated
		 */
		EClass MAPPING = eINSTANCE.getMapping();

		/**
		 * The meta object literal for the '<em><b>Iova</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__IOVA = eINSTANCE.getMapping_Iova();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__LENGTH = eINSTANCE.getMapping_Length();

		/**
		 * The meta object literal for the '<em><b>Fixed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__FIXED = eINSTANCE.getMapping_Fixed();

		/**
		 * The meta object literal for the '<em><b>Readable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__READABLE = eINSTANCE.getMapping_Readable();

		/**
		 * The meta object literal for the '<em><b>Writeable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__WRITEABLE = eINSTANCE.getMapping_Writeable();

		/**
		 * The meta object literal for the '<em><b>Memfd</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAPPING__MEMFD = eINSTANCE.getMapping_Memfd();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__OFFSET = eINSTANCE.getMapping_Offset();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.VfioCdevImpl <em>Vfio Cdev</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.VfioCdevImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getVfioCdev()
		 * @generated
		 */
		EClass VFIO_CDEV = eINSTANCE.getVfioCdev();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VFIO_CDEV__DEVICE = eINSTANCE.getVfioCdev_Device();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.StepImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Disabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__DISABLED = eINSTANCE.getStep_Disabled();

		/**
		 * The meta object literal for the '<em><b>Breakpoint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__BREAKPOINT = eINSTANCE.getStep_Breakpoint();

		/**
		 * The meta object literal for the '<em><b>Expectations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__EXPECTATIONS = eINSTANCE.getStep_Expectations();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.SystemCallImpl <em>System Call</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.SystemCallImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSystemCall()
		 * @generated
		 */
		EClass SYSTEM_CALL = eINSTANCE.getSystemCall();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.EventImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.OpenFileImpl <em>Open File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.OpenFileImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getOpenFile()
		 * @generated
		 */
		EClass OPEN_FILE = eINSTANCE.getOpenFile();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPEN_FILE__FILE = eINSTANCE.getOpenFile_File();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.CloseFileImpl <em>Close File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.CloseFileImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCloseFile()
		 * @generated
		 */
		EClass CLOSE_FILE = eINSTANCE.getCloseFile();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOSE_FILE__FILE = eINSTANCE.getCloseFile_File();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.SessionCallImpl <em>Session Call</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.SessionCallImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSessionCall()
		 * @generated
		 */
		EClass SESSION_CALL = eINSTANCE.getSessionCall();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION_CALL__SESSION = eINSTANCE.getSessionCall_Session();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.CreateSessionImpl <em>Create Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.CreateSessionImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCreateSession()
		 * @generated
		 */
		EClass CREATE_SESSION = eINSTANCE.getCreateSession();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CREATE_SESSION__NODE = eINSTANCE.getCreateSession_Node();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.RetrieveSessionImpl <em>Retrieve Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.RetrieveSessionImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getRetrieveSession()
		 * @generated
		 */
		EClass RETRIEVE_SESSION = eINSTANCE.getRetrieveSession();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RETRIEVE_SESSION__NODE = eINSTANCE.getRetrieveSession_Node();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.PreserveFileImpl <em>Preserve File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.PreserveFileImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getPreserveFile()
		 * @generated
		 */
		EClass PRESERVE_FILE = eINSTANCE.getPreserveFile();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESERVE_FILE__FILE = eINSTANCE.getPreserveFile_File();

		/**
		 * The meta object literal for the '<em><b>Token</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESERVE_FILE__TOKEN = eINSTANCE.getPreserveFile_Token();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.RetrieveFileImpl <em>Retrieve File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.RetrieveFileImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getRetrieveFile()
		 * @generated
		 */
		EClass RETRIEVE_FILE = eINSTANCE.getRetrieveFile();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RETRIEVE_FILE__FILE = eINSTANCE.getRetrieveFile_File();

		/**
		 * The meta object literal for the '<em><b>Token</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETRIEVE_FILE__TOKEN = eINSTANCE.getRetrieveFile_Token();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.FinishSessionImpl <em>Finish Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.FinishSessionImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFinishSession()
		 * @generated
		 */
		EClass FINISH_SESSION = eINSTANCE.getFinishSession();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.GetSessionNameImpl <em>Get Session Name</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.GetSessionNameImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getGetSessionName()
		 * @generated
		 */
		EClass GET_SESSION_NAME = eINSTANCE.getGetSessionName();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.MemfdCallImpl <em>Memfd Call</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.MemfdCallImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMemfdCall()
		 * @generated
		 */
		EClass MEMFD_CALL = eINSTANCE.getMemfdCall();

		/**
		 * The meta object literal for the '<em><b>Memfd</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMFD_CALL__MEMFD = eINSTANCE.getMemfdCall_Memfd();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.CreateMemfdImpl <em>Create Memfd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.CreateMemfdImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCreateMemfd()
		 * @generated
		 */
		EClass CREATE_MEMFD = eINSTANCE.getCreateMemfd();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.SealMemfdImpl <em>Seal Memfd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.SealMemfdImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSealMemfd()
		 * @generated
		 */
		EClass SEAL_MEMFD = eINSTANCE.getSealMemfd();

		/**
		 * The meta object literal for the '<em><b>Seals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEAL_MEMFD__SEALS = eINSTANCE.getSealMemfd_Seals();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ResizeMemfdImpl <em>Resize Memfd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ResizeMemfdImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getResizeMemfd()
		 * @generated
		 */
		EClass RESIZE_MEMFD = eINSTANCE.getResizeMemfd();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESIZE_MEMFD__SIZE = eINSTANCE.getResizeMemfd_Size();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.WriteMemfdImpl <em>Write Memfd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.WriteMemfdImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getWriteMemfd()
		 * @generated
		 */
		EClass WRITE_MEMFD = eINSTANCE.getWriteMemfd();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRITE_MEMFD__OFFSET = eINSTANCE.getWriteMemfd_Offset();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRITE_MEMFD__LENGTH = eINSTANCE.getWriteMemfd_Length();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRITE_MEMFD__PATTERN = eINSTANCE.getWriteMemfd_Pattern();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ReadMemfdImpl <em>Read Memfd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ReadMemfdImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getReadMemfd()
		 * @generated
		 */
		EClass READ_MEMFD = eINSTANCE.getReadMemfd();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READ_MEMFD__OFFSET = eINSTANCE.getReadMemfd_Offset();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READ_MEMFD__LENGTH = eINSTANCE.getReadMemfd_Length();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.MapMemfdImpl <em>Map Memfd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.MapMemfdImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMapMemfd()
		 * @generated
		 */
		EClass MAP_MEMFD = eINSTANCE.getMapMemfd();

		/**
		 * The meta object literal for the '<em><b>Writeable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_MEMFD__WRITEABLE = eINSTANCE.getMapMemfd_Writeable();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.AllocateIoasImpl <em>Allocate Ioas</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.AllocateIoasImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAllocateIoas()
		 * @generated
		 */
		EClass ALLOCATE_IOAS = eINSTANCE.getAllocateIoas();

		/**
		 * The meta object literal for the '<em><b>Ioas</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLOCATE_IOAS__IOAS = eINSTANCE.getAllocateIoas_Ioas();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.AllocateHwptImpl <em>Allocate Hwpt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.AllocateHwptImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAllocateHwpt()
		 * @generated
		 */
		EClass ALLOCATE_HWPT = eINSTANCE.getAllocateHwpt();

		/**
		 * The meta object literal for the '<em><b>Hwpt</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLOCATE_HWPT__HWPT = eINSTANCE.getAllocateHwpt_Hwpt();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.MapFileImpl <em>Map File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.MapFileImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMapFile()
		 * @generated
		 */
		EClass MAP_FILE = eINSTANCE.getMapFile();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_FILE__MAPPING = eINSTANCE.getMapFile_Mapping();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.MapUserMemoryImpl <em>Map User Memory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.MapUserMemoryImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMapUserMemory()
		 * @generated
		 */
		EClass MAP_USER_MEMORY = eINSTANCE.getMapUserMemory();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_USER_MEMORY__MAPPING = eINSTANCE.getMapUserMemory_Mapping();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.UnmapImpl <em>Unmap</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.UnmapImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getUnmap()
		 * @generated
		 */
		EClass UNMAP = eINSTANCE.getUnmap();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNMAP__MAPPING = eINSTANCE.getUnmap_Mapping();

		/**
		 * The meta object literal for the '<em><b>Ioas</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNMAP__IOAS = eINSTANCE.getUnmap_Ioas();

		/**
		 * The meta object literal for the '<em><b>Iova</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNMAP__IOVA = eINSTANCE.getUnmap_Iova();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNMAP__LENGTH = eINSTANCE.getUnmap_Length();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.CutAreaImpl <em>Cut Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.CutAreaImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCutArea()
		 * @generated
		 */
		EClass CUT_AREA = eINSTANCE.getCutArea();

		/**
		 * The meta object literal for the '<em><b>Ioas</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUT_AREA__IOAS = eINSTANCE.getCutArea_Ioas();

		/**
		 * The meta object literal for the '<em><b>Iova</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_AREA__IOVA = eINSTANCE.getCutArea_Iova();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.DestroyObjectImpl <em>Destroy Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.DestroyObjectImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDestroyObject()
		 * @generated
		 */
		EClass DESTROY_OBJECT = eINSTANCE.getDestroyObject();

		/**
		 * The meta object literal for the '<em><b>Object</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESTROY_OBJECT__OBJECT = eINSTANCE.getDestroyObject_Object();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.MarkForPreservationImpl <em>Mark For Preservation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.MarkForPreservationImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMarkForPreservation()
		 * @generated
		 */
		EClass MARK_FOR_PRESERVATION = eINSTANCE.getMarkForPreservation();

		/**
		 * The meta object literal for the '<em><b>Hwpt</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARK_FOR_PRESERVATION__HWPT = eINSTANCE.getMarkForPreservation_Hwpt();

		/**
		 * The meta object literal for the '<em><b>Token</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK_FOR_PRESERVATION__TOKEN = eINSTANCE.getMarkForPreservation_Token();

		/**
		 * The meta object literal for the '<em><b>Short Structure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK_FOR_PRESERVATION__SHORT_STRUCTURE = eINSTANCE.getMarkForPreservation_ShortStructure();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.CdevCallImpl <em>Cdev Call</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.CdevCallImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCdevCall()
		 * @generated
		 */
		EClass CDEV_CALL = eINSTANCE.getCdevCall();

		/**
		 * The meta object literal for the '<em><b>Cdev</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CDEV_CALL__CDEV = eINSTANCE.getCdevCall_Cdev();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.BindDeviceImpl <em>Bind Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.BindDeviceImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getBindDevice()
		 * @generated
		 */
		EClass BIND_DEVICE = eINSTANCE.getBindDevice();

		/**
		 * The meta object literal for the '<em><b>Iommufd</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BIND_DEVICE__IOMMUFD = eINSTANCE.getBindDevice_Iommufd();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.AttachDeviceImpl <em>Attach Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.AttachDeviceImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAttachDevice()
		 * @generated
		 */
		EClass ATTACH_DEVICE = eINSTANCE.getAttachDevice();

		/**
		 * The meta object literal for the '<em><b>Page Table</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTACH_DEVICE__PAGE_TABLE = eINSTANCE.getAttachDevice_PageTable();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ReplaceAttachmentImpl <em>Replace Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ReplaceAttachmentImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getReplaceAttachment()
		 * @generated
		 */
		EClass REPLACE_ATTACHMENT = eINSTANCE.getReplaceAttachment();

		/**
		 * The meta object literal for the '<em><b>Page Table</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLACE_ATTACHMENT__PAGE_TABLE = eINSTANCE.getReplaceAttachment_PageTable();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.DetachDeviceImpl <em>Detach Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.DetachDeviceImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDetachDevice()
		 * @generated
		 */
		EClass DETACH_DEVICE = eINSTANCE.getDetachDevice();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.AttachPasidImpl <em>Attach Pasid</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.AttachPasidImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAttachPasid()
		 * @generated
		 */
		EClass ATTACH_PASID = eINSTANCE.getAttachPasid();

		/**
		 * The meta object literal for the '<em><b>Pasid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACH_PASID__PASID = eINSTANCE.getAttachPasid_Pasid();

		/**
		 * The meta object literal for the '<em><b>Page Table</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTACH_PASID__PAGE_TABLE = eINSTANCE.getAttachPasid_PageTable();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.DetachPasidImpl <em>Detach Pasid</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.DetachPasidImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDetachPasid()
		 * @generated
		 */
		EClass DETACH_PASID = eINSTANCE.getDetachPasid();

		/**
		 * The meta object literal for the '<em><b>Pasid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETACH_PASID__PASID = eINSTANCE.getDetachPasid_Pasid();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.EnableInterruptsImpl <em>Enable Interrupts</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.EnableInterruptsImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getEnableInterrupts()
		 * @generated
		 */
		EClass ENABLE_INTERRUPTS = eINSTANCE.getEnableInterrupts();

		/**
		 * The meta object literal for the '<em><b>Vectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENABLE_INTERRUPTS__VECTORS = eINSTANCE.getEnableInterrupts_Vectors();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.DisableInterruptsImpl <em>Disable Interrupts</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.DisableInterruptsImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDisableInterrupts()
		 * @generated
		 */
		EClass DISABLE_INTERRUPTS = eINSTANCE.getDisableInterrupts();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ResetDeviceImpl <em>Reset Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ResetDeviceImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getResetDevice()
		 * @generated
		 */
		EClass RESET_DEVICE = eINSTANCE.getResetDevice();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.KillProcessImpl <em>Kill Process</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.KillProcessImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getKillProcess()
		 * @generated
		 */
		EClass KILL_PROCESS = eINSTANCE.getKillProcess();

		/**
		 * The meta object literal for the '<em><b>Process</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KILL_PROCESS__PROCESS = eINSTANCE.getKillProcess_Process();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.AddDeviceImpl <em>Add Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.AddDeviceImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAddDevice()
		 * @generated
		 */
		EClass ADD_DEVICE = eINSTANCE.getAddDevice();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADD_DEVICE__DEVICE = eINSTANCE.getAddDevice_Device();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.RemoveDeviceImpl <em>Remove Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.RemoveDeviceImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getRemoveDevice()
		 * @generated
		 */
		EClass REMOVE_DEVICE = eINSTANCE.getRemoveDevice();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMOVE_DEVICE__DEVICE = eINSTANCE.getRemoveDevice_Device();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.AddUnitImpl <em>Add Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.AddUnitImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAddUnit()
		 * @generated
		 */
		EClass ADD_UNIT = eINSTANCE.getAddUnit();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADD_UNIT__UNIT = eINSTANCE.getAddUnit_Unit();

		/**
		 * The meta object literal for the '<em><b>Fails</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADD_UNIT__FAILS = eINSTANCE.getAddUnit_Fails();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.RemoveUnitImpl <em>Remove Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.RemoveUnitImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getRemoveUnit()
		 * @generated
		 */
		EClass REMOVE_UNIT = eINSTANCE.getRemoveUnit();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMOVE_UNIT__UNIT = eINSTANCE.getRemoveUnit_Unit();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.FailAllocationImpl <em>Fail Allocation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.FailAllocationImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFailAllocation()
		 * @generated
		 */
		EClass FAIL_ALLOCATION = eINSTANCE.getFailAllocation();

		/**
		 * The meta object literal for the '<em><b>Nth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAIL_ALLOCATION__NTH = eINSTANCE.getFailAllocation_Nth();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.FailFunctionImpl <em>Fail Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.FailFunctionImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFailFunction()
		 * @generated
		 */
		EClass FAIL_FUNCTION = eINSTANCE.getFailFunction();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAIL_FUNCTION__FUNCTION = eINSTANCE.getFailFunction_Function();

		/**
		 * The meta object literal for the '<em><b>Errno</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAIL_FUNCTION__ERRNO = eINSTANCE.getFailFunction_Errno();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.MemoryPressureImpl <em>Memory Pressure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.MemoryPressureImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMemoryPressure()
		 * @generated
		 */
		EClass MEMORY_PRESSURE = eINSTANCE.getMemoryPressure();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_PRESSURE__ON = eINSTANCE.getMemoryPressure_On();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ClearFaultsImpl <em>Clear Faults</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ClearFaultsImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getClearFaults()
		 * @generated
		 */
		EClass CLEAR_FAULTS = eINSTANCE.getClearFaults();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.InterleaveImpl <em>Interleave</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.InterleaveImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getInterleave()
		 * @generated
		 */
		EClass INTERLEAVE = eINSTANCE.getInterleave();

		/**
		 * The meta object literal for the '<em><b>Point</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLEAVE__POINT = eINSTANCE.getInterleave_Point();

		/**
		 * The meta object literal for the '<em><b>Call</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERLEAVE__CALL = eINSTANCE.getInterleave_Call();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.DmaProbeImpl <em>Dma Probe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.DmaProbeImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDmaProbe()
		 * @generated
		 */
		EClass DMA_PROBE = eINSTANCE.getDmaProbe();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DMA_PROBE__DEVICE = eINSTANCE.getDmaProbe_Device();

		/**
		 * The meta object literal for the '<em><b>Pasid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DMA_PROBE__PASID = eINSTANCE.getDmaProbe_Pasid();

		/**
		 * The meta object literal for the '<em><b>Iova</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DMA_PROBE__IOVA = eINSTANCE.getDmaProbe_Iova();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DMA_PROBE__LENGTH = eINSTANCE.getDmaProbe_Length();

		/**
		 * The meta object literal for the '<em><b>Access</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DMA_PROBE__ACCESS = eINSTANCE.getDmaProbe_Access();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DMA_PROBE__PATTERN = eINSTANCE.getDmaProbe_Pattern();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.KexecImpl <em>Kexec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.KexecImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getKexec()
		 * @generated
		 */
		EClass KEXEC = eINSTANCE.getKexec();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEXEC__UNTIL = eINSTANCE.getKexec_Until();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.CorruptByteImpl <em>Corrupt Byte</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.CorruptByteImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCorruptByte()
		 * @generated
		 */
		EClass CORRUPT_BYTE = eINSTANCE.getCorruptByte();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRUPT_BYTE__ADDRESS = eINSTANCE.getCorruptByte_Address();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRUPT_BYTE__VALUE = eINSTANCE.getCorruptByte_Value();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.CorruptFieldImpl <em>Corrupt Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.CorruptFieldImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCorruptField()
		 * @generated
		 */
		EClass CORRUPT_FIELD = eINSTANCE.getCorruptField();

		/**
		 * The meta object literal for the '<em><b>Structure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRUPT_FIELD__STRUCTURE = eINSTANCE.getCorruptField_Structure();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRUPT_FIELD__INDEX = eINSTANCE.getCorruptField_Index();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRUPT_FIELD__FIELD = eINSTANCE.getCorruptField_Field();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRUPT_FIELD__VALUE = eINSTANCE.getCorruptField_Value();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.DriverCallImpl <em>Driver Call</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.DriverCallImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDriverCall()
		 * @generated
		 */
		EClass DRIVER_CALL = eINSTANCE.getDriverCall();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER_CALL__FUNCTION = eINSTANCE.getDriverCall_Function();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVER_CALL__DEVICE = eINSTANCE.getDriverCall_Device();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVER_CALL__SESSION = eINSTANCE.getDriverCall_Session();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVER_CALL__FILE = eINSTANCE.getDriverCall_File();

		/**
		 * The meta object literal for the '<em><b>Cookie</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER_CALL__COOKIE = eINSTANCE.getDriverCall_Cookie();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.UnloadModuleImpl <em>Unload Module</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.UnloadModuleImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getUnloadModule()
		 * @generated
		 */
		EClass UNLOAD_MODULE = eINSTANCE.getUnloadModule();

		/**
		 * The meta object literal for the '<em><b>Module</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNLOAD_MODULE__MODULE = eINSTANCE.getUnloadModule_Module();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.CheckImpl <em>Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.CheckImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCheck()
		 * @generated
		 */
		EClass CHECK = eINSTANCE.getCheck();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ExpectationImpl <em>Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ExpectationImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectation()
		 * @generated
		 */
		EClass EXPECTATION = eINSTANCE.getExpectation();

		/**
		 * The meta object literal for the '<em><b>Only With</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__ONLY_WITH = eINSTANCE.getExpectation_OnlyWith();

		/**
		 * The meta object literal for the '<em><b>Only Without</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__ONLY_WITHOUT = eINSTANCE.getExpectation_OnlyWithout();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ExpectErrnoImpl <em>Expect Errno</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ExpectErrnoImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectErrno()
		 * @generated
		 */
		EClass EXPECT_ERRNO = eINSTANCE.getExpectErrno();

		/**
		 * The meta object literal for the '<em><b>Errno</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_ERRNO__ERRNO = eINSTANCE.getExpectErrno_Errno();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ExpectDmaImpl <em>Expect Dma</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ExpectDmaImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectDma()
		 * @generated
		 */
		EClass EXPECT_DMA = eINSTANCE.getExpectDma();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_DMA__OUTCOME = eINSTANCE.getExpectDma_Outcome();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_DMA__REASON = eINSTANCE.getExpectDma_Reason();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ExpectInvariantImpl <em>Expect Invariant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ExpectInvariantImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectInvariant()
		 * @generated
		 */
		EClass EXPECT_INVARIANT = eINSTANCE.getExpectInvariant();

		/**
		 * The meta object literal for the '<em><b>Invariant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_INVARIANT__INVARIANT = eINSTANCE.getExpectInvariant_Invariant();

		/**
		 * The meta object literal for the '<em><b>Holds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_INVARIANT__HOLDS = eINSTANCE.getExpectInvariant_Holds();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ExpectCountImpl <em>Expect Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ExpectCountImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectCount()
		 * @generated
		 */
		EClass EXPECT_COUNT = eINSTANCE.getExpectCount();

		/**
		 * The meta object literal for the '<em><b>Counted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_COUNT__COUNTED = eINSTANCE.getExpectCount_Counted();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_COUNT__COUNT = eINSTANCE.getExpectCount_Count();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ExpectFieldImpl <em>Expect Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ExpectFieldImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectField()
		 * @generated
		 */
		EClass EXPECT_FIELD = eINSTANCE.getExpectField();

		/**
		 * The meta object literal for the '<em><b>Structure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_FIELD__STRUCTURE = eINSTANCE.getExpectField_Structure();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_FIELD__INDEX = eINSTANCE.getExpectField_Index();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_FIELD__FIELD = eINSTANCE.getExpectField_Field();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_FIELD__VALUE = eINSTANCE.getExpectField_Value();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ExpectContentImpl <em>Expect Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ExpectContentImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectContent()
		 * @generated
		 */
		EClass EXPECT_CONTENT = eINSTANCE.getExpectContent();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_CONTENT__PATTERN = eINSTANCE.getExpectContent_Pattern();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ExpectPanicImpl <em>Expect Panic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ExpectPanicImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectPanic()
		 * @generated
		 */
		EClass EXPECT_PANIC = eINSTANCE.getExpectPanic();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_PANIC__MESSAGE = eINSTANCE.getExpectPanic_Message();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.impl.ExpectLogImpl <em>Expect Log</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ExpectLogImpl
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getExpectLog()
		 * @generated
		 */
		EClass EXPECT_LOG = eINSTANCE.getExpectLog();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_LOG__TEXT = eINSTANCE.getExpectLog_Text();

		/**
		 * The meta object literal for the '<em><b>Present</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECT_LOG__PRESENT = eINSTANCE.getExpectLog_Present();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.KhoGeneration <em>Kho Generation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.KhoGeneration
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getKhoGeneration()
		 * @generated
		 */
		EEnum KHO_GENERATION = eINSTANCE.getKhoGeneration();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.LuoGeneration <em>Luo Generation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.LuoGeneration
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getLuoGeneration()
		 * @generated
		 */
		EEnum LUO_GENERATION = eINSTANCE.getLuoGeneration();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.MemfdGeneration <em>Memfd Generation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.MemfdGeneration
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getMemfdGeneration()
		 * @generated
		 */
		EEnum MEMFD_GENERATION = eINSTANCE.getMemfdGeneration();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.IommuGeneration <em>Iommu Generation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.IommuGeneration
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getIommuGeneration()
		 * @generated
		 */
		EEnum IOMMU_GENERATION = eINSTANCE.getIommuGeneration();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.Behaviour <em>Behaviour</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.Behaviour
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getBehaviour()
		 * @generated
		 */
		EEnum BEHAVIOUR = eINSTANCE.getBehaviour();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.TranslationMode <em>Translation Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.TranslationMode
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getTranslationMode()
		 * @generated
		 */
		EEnum TRANSLATION_MODE = eINSTANCE.getTranslationMode();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.ScratchKind <em>Scratch Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.ScratchKind
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getScratchKind()
		 * @generated
		 */
		EEnum SCRATCH_KIND = eINSTANCE.getScratchKind();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.KexecStage <em>Kexec Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.KexecStage
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getKexecStage()
		 * @generated
		 */
		EEnum KEXEC_STAGE = eINSTANCE.getKexecStage();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.DriverFunction <em>Driver Function</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.DriverFunction
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDriverFunction()
		 * @generated
		 */
		EEnum DRIVER_FUNCTION = eINSTANCE.getDriverFunction();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.DmaOutcome <em>Dma Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.DmaOutcome
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getDmaOutcome()
		 * @generated
		 */
		EEnum DMA_OUTCOME = eINSTANCE.getDmaOutcome();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.Access <em>Access</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.Access
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAccess()
		 * @generated
		 */
		EEnum ACCESS = eINSTANCE.getAccess();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.Invariant <em>Invariant</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.Invariant
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getInvariant()
		 * @generated
		 */
		EEnum INVARIANT = eINSTANCE.getInvariant();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.Counted <em>Counted</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.Counted
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getCounted()
		 * @generated
		 */
		EEnum COUNTED = eINSTANCE.getCounted();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.scenario.Errno <em>Errno</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.Errno
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getErrno()
		 * @generated
		 */
		EEnum ERRNO = eINSTANCE.getErrno();

		/**
		 * The meta object literal for the '<em>Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getAddress()
		 * @generated
		 */
		EDataType ADDRESS = eINSTANCE.getAddress();

		/**
		 * The meta object literal for the '<em>Size</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSize()
		 * @generated
		 */
		EDataType SIZE = eINSTANCE.getSize();

		/**
		 * The meta object literal for the '<em>Token</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getToken()
		 * @generated
		 */
		EDataType TOKEN = eINSTANCE.getToken();

		/**
		 * The meta object literal for the '<em>Bdf</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.Bdf
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getBdf()
		 * @generated
		 */
		EDataType BDF = eINSTANCE.getBdf();

		/**
		 * The meta object literal for the '<em>Seals</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getSeals()
		 * @generated
		 */
		EDataType SEALS = eINSTANCE.getSeals();

		/**
		 * The meta object literal for the '<em>Finding</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFinding()
		 * @generated
		 */
		EDataType FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em>Finding Set</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.liveupdate.model.scenario.impl.ScenarioPackageImpl#getFindingSet()
		 * @generated
		 */
		EDataType FINDING_SET = eINSTANCE.getFindingSet();

	}

} //ScenarioPackage
