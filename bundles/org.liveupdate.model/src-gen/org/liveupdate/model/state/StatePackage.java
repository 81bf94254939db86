/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
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
 * Snapshots: the state of one moment of a live update, decoded from memory. What can be large is made when it is asked for.
 * <!-- end-model-doc -->
 * @see org.liveupdate.model.state.StateFactory
 * @model kind="package"
 * @generated
 */
public interface StatePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "state";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://liveupdate.org/state";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "state";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StatePackage eINSTANCE = org.liveupdate.model.state.impl.StatePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.ElementImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__LABEL = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__LENGTH = 2;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__LAYOUT = 3;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__FIELDS = 4;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__POINTERS = 5;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__INCOMING = 6;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__PROBLEMS = 7;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 8;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT___BYTES = 0;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT___SNAPSHOT = 1;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.FieldImpl <em>Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.FieldImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getField()
	 * @generated
	 */
	int FIELD = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__VALUE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__NUMBER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__BIT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__WIDTH = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__DOCUMENTATION = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.PointerImpl <em>Pointer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.PointerImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPointer()
	 * @generated
	 */
	int POINTER = 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__SOURCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__FIELD = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__TARGET = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__STATE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Target Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__TARGET_ROLE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER__TARGETS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Pointer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Pointer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINTER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.ProblemImpl <em>Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.ProblemImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getProblem()
	 * @generated
	 */
	int PROBLEM = 3;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__SEVERITY = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__CODE = 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ADDRESS = 2;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__MESSAGE = 3;

	/**
	 * The number of structural features of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.SnapshotImpl <em>Snapshot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.SnapshotImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getSnapshot()
	 * @generated
	 */
	int SNAPSHOT = 4;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__STEP = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kho Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__KHO_GENERATION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Luo Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__LUO_GENERATION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Iommu Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__IOMMU_GENERATION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Found</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__FOUND = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__MEMORY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Unfolding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__UNFOLDING = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Trees</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__TREES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Luo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__LUO = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__SESSIONS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Flbs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__FLBS = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Iommu</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__IOMMU = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Pci</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__PCI = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__UNITS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Domains</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__DOMAINS = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Objects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__OBJECTS = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Defects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__DEFECTS = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Snapshot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Snapshot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.UnitImpl <em>Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.UnitImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getUnit()
	 * @generated
	 */
	int UNIT = 5;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__MODE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Root Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ROOT_TABLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Translation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__TRANSLATION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__NOTES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Registers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__REGISTERS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Root</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ROOT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__DEVICES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.RegisterImpl <em>Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.RegisterImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getRegister()
	 * @generated
	 */
	int REGISTER = 6;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER__VALUE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.RootTableImpl <em>Root Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.RootTableImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getRootTable()
	 * @generated
	 */
	int ROOT_TABLE = 7;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Tables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE__TABLES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Root Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Root Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_TABLE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.ContextTableImpl <em>Context Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.ContextTableImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getContextTable()
	 * @generated
	 */
	int CONTEXT_TABLE = 8;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE__BUS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE__UPPER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Context Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Context Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_TABLE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.DeviceImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 9;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__BDF = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pasid Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PASID_DIRECTORY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__DOMAIN = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pasids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__PASIDS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__STAGE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Domain Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__DOMAIN_ID = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__LEVELS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.PasidImpl <em>Pasid</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.PasidImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPasid()
	 * @generated
	 */
	int PASID = 10;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__NUMBER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__DOMAIN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Second Stage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__SECOND_STAGE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__STAGE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Domain Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__DOMAIN_ID = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID__LEVELS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Pasid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Pasid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASID_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.DomainImpl <em>Domain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.DomainImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getDomain()
	 * @generated
	 */
	int DOMAIN = 11;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__FORMAT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__LEVELS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Leaves</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__LEAVES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mapped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__MAPPED = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tables</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__TABLES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__DEVICES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Pasids</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__PASIDS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Top</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__TOP = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Ranges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__RANGES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.TableImpl <em>Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.TableImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getTable()
	 * @generated
	 */
	int TABLE = 12;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__LEVEL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__IOVA = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ENTRIES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.TableEntryImpl <em>Table Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.TableEntryImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getTableEntry()
	 * @generated
	 */
	int TABLE_ENTRY = 13;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__INDEX = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__LEVEL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__KIND = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__RAW = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__IOVA = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__SPAN = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__TARGET = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__TABLE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Table Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Table Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.RangeImpl <em>Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.RangeImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getRange()
	 * @generated
	 */
	int RANGE = 14;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__IOVA = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mapped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__MAPPED = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Physical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__PHYSICAL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Page Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__PAGE_SIZE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Readable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__READABLE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Writable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__WRITABLE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Snoop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE__SNOOP = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.KhoTreeImpl <em>Kho Tree</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.KhoTreeImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getKhoTree()
	 * @generated
	 */
	int KHO_TREE = 15;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__COMPATIBLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__ROLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>In Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__IN_USE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Intact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__INTACT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__REASON = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Map State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__MAP_STATE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Folio Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__FOLIO_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Preserved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__PRESERVED = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__NODES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reserved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__RESERVED = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Scratch</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__SCRATCH = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Folios</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__FOLIOS = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Map Pages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE__MAP_PAGES = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Kho Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Kho Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_TREE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.KhoNodeImpl <em>Kho Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.KhoNodeImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getKhoNode()
	 * @generated
	 */
	int KHO_NODE = 16;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The number of structural features of the '<em>Kho Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Kho Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KHO_NODE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.ReservedMemoryImpl <em>Reserved Memory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.ReservedMemoryImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getReservedMemory()
	 * @generated
	 */
	int RESERVED_MEMORY = 17;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The number of structural features of the '<em>Reserved Memory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Reserved Memory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.ScratchImpl <em>Scratch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.ScratchImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getScratch()
	 * @generated
	 */
	int SCRATCH = 18;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The number of structural features of the '<em>Scratch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Scratch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCRATCH_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.FolioRangeImpl <em>Folio Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.FolioRangeImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getFolioRange()
	 * @generated
	 */
	int FOLIO_RANGE = 19;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE__ORDER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE__COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Folio Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Folio Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RANGE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.MapPageImpl <em>Map Page</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.MapPageImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getMapPage()
	 * @generated
	 */
	int MAP_PAGE = 20;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Map Page</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Map Page</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PAGE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.LuoImpl <em>Luo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.LuoImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getLuo()
	 * @generated
	 */
	int LUO = 21;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__COMPATIBLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__NUMBER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Serialized</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__SERIALIZED = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO__BLOCKS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Luo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Luo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LUO_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.BlockImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getBlock()
	 * @generated
	 */
	int BLOCK = 22;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__NEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.SessionImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 23;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ORIGIN = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__FILES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__BLOCKS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.FileImpl <em>File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.FileImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getFile()
	 * @generated
	 */
	int FILE = 24;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__COMPATIBLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__TOKEN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__DATA = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Content</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__CONTENT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.FileContentImpl <em>File Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.FileContentImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getFileContent()
	 * @generated
	 */
	int FILE_CONTENT = 25;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The number of structural features of the '<em>File Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>File Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_CONTENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.FlbImpl <em>Flb</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.FlbImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getFlb()
	 * @generated
	 */
	int FLB = 26;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB__DATA = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB__COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Flb</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Flb</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLB_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.MemfdImpl <em>Memfd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.MemfdImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getMemfd()
	 * @generated
	 */
	int MEMFD = 27;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__LABEL = FILE_CONTENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__ADDRESS = FILE_CONTENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__LENGTH = FILE_CONTENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__LAYOUT = FILE_CONTENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__FIELDS = FILE_CONTENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__POINTERS = FILE_CONTENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__INCOMING = FILE_CONTENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__PROBLEMS = FILE_CONTENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__GENERATION = FILE_CONTENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__SIZE = FILE_CONTENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__POSITION = FILE_CONTENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Folio Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__FOLIO_COUNT = FILE_CONTENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Folios</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD__FOLIOS = FILE_CONTENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FEATURE_COUNT = FILE_CONTENT_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD___BYTES = FILE_CONTENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD___SNAPSHOT = FILE_CONTENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Memfd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_OPERATION_COUNT = FILE_CONTENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.MemfdFolioImpl <em>Memfd Folio</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.MemfdFolioImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getMemfdFolio()
	 * @generated
	 */
	int MEMFD_FOLIO = 28;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Physical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__PHYSICAL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__INDEX = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO__FLAGS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Memfd Folio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Memfd Folio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMFD_FOLIO_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.IommufdImpl <em>Iommufd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.IommufdImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getIommufd()
	 * @generated
	 */
	int IOMMUFD = 29;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__LABEL = FILE_CONTENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__ADDRESS = FILE_CONTENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__LENGTH = FILE_CONTENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__LAYOUT = FILE_CONTENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__FIELDS = FILE_CONTENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__POINTERS = FILE_CONTENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__INCOMING = FILE_CONTENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__PROBLEMS = FILE_CONTENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Hwpts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD__HWPTS = FILE_CONTENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Iommufd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD_FEATURE_COUNT = FILE_CONTENT_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD___BYTES = FILE_CONTENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD___SNAPSHOT = FILE_CONTENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Iommufd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMUFD_OPERATION_COUNT = FILE_CONTENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.HwptImpl <em>Hwpt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.HwptImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getHwpt()
	 * @generated
	 */
	int HWPT = 30;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__TOKEN = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT__DOMAIN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Hwpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Hwpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HWPT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.VfioDeviceImpl <em>Vfio Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.VfioDeviceImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getVfioDevice()
	 * @generated
	 */
	int VFIO_DEVICE = 31;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE__LABEL = FILE_CONTENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE__ADDRESS = FILE_CONTENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE__LENGTH = FILE_CONTENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE__LAYOUT = FILE_CONTENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE__FIELDS = FILE_CONTENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE__POINTERS = FILE_CONTENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE__INCOMING = FILE_CONTENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE__PROBLEMS = FILE_CONTENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE__BDF = FILE_CONTENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Vfio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE_FEATURE_COUNT = FILE_CONTENT_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE___BYTES = FILE_CONTENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE___SNAPSHOT = FILE_CONTENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Vfio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VFIO_DEVICE_OPERATION_COUNT = FILE_CONTENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.IommuStateImpl <em>Iommu State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.IommuStateImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getIommuState()
	 * @generated
	 */
	int IOMMU_STATE = 32;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__COMPATIBLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__FORMAT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__CHOICE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__ORIGIN = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Chains</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE__CHAINS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Iommu State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Iommu State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_STATE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.ChainImpl <em>Chain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.ChainImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getChain()
	 * @generated
	 */
	int CHAIN = 33;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN__PAGES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Chain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Chain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.ArrayPageImpl <em>Array Page</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.ArrayPageImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getArrayPage()
	 * @generated
	 */
	int ARRAY_PAGE = 34;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__NUMBER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__NEXT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Preserved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__PRESERVED = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE__ENTRIES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Array Page</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Array Page</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PAGE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.PreservedObjectImpl <em>Preserved Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.PreservedObjectImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPreservedObject()
	 * @generated
	 */
	int PRESERVED_OBJECT = 35;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__INDEX = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Deleted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__DELETED = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Restored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__RESTORED = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT__REFERENCES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Preserved Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Preserved Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_OBJECT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.PreservedUnitImpl <em>Preserved Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.PreservedUnitImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPreservedUnit()
	 * @generated
	 */
	int PRESERVED_UNIT = 36;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__LABEL = PRESERVED_OBJECT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__ADDRESS = PRESERVED_OBJECT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__LENGTH = PRESERVED_OBJECT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__LAYOUT = PRESERVED_OBJECT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__FIELDS = PRESERVED_OBJECT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__POINTERS = PRESERVED_OBJECT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__INCOMING = PRESERVED_OBJECT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__PROBLEMS = PRESERVED_OBJECT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__INDEX = PRESERVED_OBJECT__INDEX;

	/**
	 * The feature id for the '<em><b>Deleted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__DELETED = PRESERVED_OBJECT__DELETED;

	/**
	 * The feature id for the '<em><b>Restored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__RESTORED = PRESERVED_OBJECT__RESTORED;

	/**
	 * The feature id for the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__REFERENCES = PRESERVED_OBJECT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__TOKEN = PRESERVED_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT__UNIT = PRESERVED_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Preserved Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT_FEATURE_COUNT = PRESERVED_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT___BYTES = PRESERVED_OBJECT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT___SNAPSHOT = PRESERVED_OBJECT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Preserved Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_UNIT_OPERATION_COUNT = PRESERVED_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.PreservedDomainImpl <em>Preserved Domain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.PreservedDomainImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPreservedDomain()
	 * @generated
	 */
	int PRESERVED_DOMAIN = 37;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__LABEL = PRESERVED_OBJECT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__ADDRESS = PRESERVED_OBJECT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__LENGTH = PRESERVED_OBJECT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__LAYOUT = PRESERVED_OBJECT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__FIELDS = PRESERVED_OBJECT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__POINTERS = PRESERVED_OBJECT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__INCOMING = PRESERVED_OBJECT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__PROBLEMS = PRESERVED_OBJECT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__INDEX = PRESERVED_OBJECT__INDEX;

	/**
	 * The feature id for the '<em><b>Deleted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__DELETED = PRESERVED_OBJECT__DELETED;

	/**
	 * The feature id for the '<em><b>Restored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__RESTORED = PRESERVED_OBJECT__RESTORED;

	/**
	 * The feature id for the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__REFERENCES = PRESERVED_OBJECT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Top Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__TOP_TABLE = PRESERVED_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Top Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__TOP_LEVEL = PRESERVED_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__DOMAIN = PRESERVED_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__DEVICES = PRESERVED_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hwpts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN__HWPTS = PRESERVED_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Preserved Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN_FEATURE_COUNT = PRESERVED_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN___BYTES = PRESERVED_OBJECT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN___SNAPSHOT = PRESERVED_OBJECT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Preserved Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DOMAIN_OPERATION_COUNT = PRESERVED_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.PreservedDeviceImpl <em>Preserved Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.PreservedDeviceImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPreservedDevice()
	 * @generated
	 */
	int PRESERVED_DEVICE = 38;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__LABEL = PRESERVED_OBJECT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__ADDRESS = PRESERVED_OBJECT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__LENGTH = PRESERVED_OBJECT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__LAYOUT = PRESERVED_OBJECT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__FIELDS = PRESERVED_OBJECT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__POINTERS = PRESERVED_OBJECT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__INCOMING = PRESERVED_OBJECT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__PROBLEMS = PRESERVED_OBJECT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__INDEX = PRESERVED_OBJECT__INDEX;

	/**
	 * The feature id for the '<em><b>Deleted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__DELETED = PRESERVED_OBJECT__DELETED;

	/**
	 * The feature id for the '<em><b>Restored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__RESTORED = PRESERVED_OBJECT__RESTORED;

	/**
	 * The feature id for the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__REFERENCES = PRESERVED_OBJECT__REFERENCES;

	/**
	 * The feature id for the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__BDF = PRESERVED_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Domain Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__DOMAIN_ID = PRESERVED_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__DOMAIN = PRESERVED_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__UNIT = PRESERVED_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE__DEVICE = PRESERVED_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Preserved Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE_FEATURE_COUNT = PRESERVED_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE___BYTES = PRESERVED_OBJECT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE___SNAPSHOT = PRESERVED_OBJECT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Preserved Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESERVED_DEVICE_OPERATION_COUNT = PRESERVED_OBJECT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.PciStateImpl <em>Pci State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.PciStateImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPciState()
	 * @generated
	 */
	int PCI_STATE = 39;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Compatible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE__COMPATIBLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE__DEVICES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Pci State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Pci State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_STATE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.PciDeviceImpl <em>Pci Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.PciDeviceImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPciDevice()
	 * @generated
	 */
	int PCI_DEVICE = 40;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE__BDF = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pci Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Pci Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_DEVICE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.KernelObjectImpl <em>Kernel Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.KernelObjectImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getKernelObject()
	 * @generated
	 */
	int KERNEL_OBJECT = 41;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__LABEL = ELEMENT__LABEL;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__ADDRESS = ELEMENT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__LENGTH = ELEMENT__LENGTH;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__LAYOUT = ELEMENT__LAYOUT;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__FIELDS = ELEMENT__FIELDS;

	/**
	 * The feature id for the '<em><b>Pointers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__POINTERS = ELEMENT__POINTERS;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__INCOMING = ELEMENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__PROBLEMS = ELEMENT__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__ID = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__PROPERTIES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT__LINKS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Kernel Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Bytes</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT___BYTES = ELEMENT___BYTES;

	/**
	 * The operation id for the '<em>Snapshot</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT___SNAPSHOT = ELEMENT___SNAPSHOT;

	/**
	 * The number of operations of the '<em>Kernel Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OBJECT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.PropertyImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 42;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.LinkImpl
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getLink()
	 * @generated
	 */
	int LINK = 43;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ROLE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ID = 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__TARGET = 2;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.Severity
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 44;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.Stage <em>Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.Stage
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 45;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.EntryKind <em>Entry Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.EntryKind
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getEntryKind()
	 * @generated
	 */
	int ENTRY_KIND = 46;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.PointerState <em>Pointer State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.PointerState
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPointerState()
	 * @generated
	 */
	int POINTER_STATE = 47;

	/**
	 * The meta object id for the '{@link org.liveupdate.model.state.ObjectKind <em>Object Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.ObjectKind
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getObjectKind()
	 * @generated
	 */
	int OBJECT_KIND = 48;

	/**
	 * The meta object id for the '<em>Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 49;

	/**
	 * The meta object id for the '<em>Size</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getSize()
	 * @generated
	 */
	int SIZE = 50;

	/**
	 * The meta object id for the '<em>Token</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getToken()
	 * @generated
	 */
	int TOKEN = 51;

	/**
	 * The meta object id for the '<em>Bytes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getBytes()
	 * @generated
	 */
	int BYTES = 52;

	/**
	 * The meta object id for the '<em>Layout</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.abi.layout.Layout
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getLayout()
	 * @generated
	 */
	int LAYOUT = 53;

	/**
	 * The meta object id for the '<em>Memory</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.abi.PhysicalMemory
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getMemory()
	 * @generated
	 */
	int MEMORY = 54;

	/**
	 * The meta object id for the '<em>Unfolding</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liveupdate.model.Unfolding
	 * @see org.liveupdate.model.state.impl.StatePackageImpl#getUnfolding()
	 * @generated
	 */
	int UNFOLDING = 55;


	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.liveupdate.model.state.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Element#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.liveupdate.model.state.Element#getLabel()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Element#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.liveupdate.model.state.Element#getAddress()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Element#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.liveupdate.model.state.Element#getLength()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Element#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.liveupdate.model.state.Element#getLayout()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Layout();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.Element#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Fields</em>'.
	 * @see org.liveupdate.model.state.Element#getFields()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Fields();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.Element#getPointers <em>Pointers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Pointers</em>'.
	 * @see org.liveupdate.model.state.Element#getPointers()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Pointers();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.Element#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Incoming</em>'.
	 * @see org.liveupdate.model.state.Element#getIncoming()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Incoming();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.Element#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Problems</em>'.
	 * @see org.liveupdate.model.state.Element#getProblems()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Problems();

	/**
	 * Returns the meta object for the '{@link org.liveupdate.model.state.Element#bytes() <em>Bytes</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Bytes</em>' operation.
	 * @see org.liveupdate.model.state.Element#bytes()
	 * @generated
	 */
	EOperation getElement__Bytes();

	/**
	 * Returns the meta object for the '{@link org.liveupdate.model.state.Element#snapshot() <em>Snapshot</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Snapshot</em>' operation.
	 * @see org.liveupdate.model.state.Element#snapshot()
	 * @generated
	 */
	EOperation getElement__Snapshot();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field</em>'.
	 * @see org.liveupdate.model.state.Field
	 * @generated
	 */
	EClass getField();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Field#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.liveupdate.model.state.Field#getValue()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Field#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.liveupdate.model.state.Field#getNumber()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Field#getBit <em>Bit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit</em>'.
	 * @see org.liveupdate.model.state.Field#getBit()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Bit();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Field#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.liveupdate.model.state.Field#getWidth()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Field#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.liveupdate.model.state.Field#getDocumentation()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Documentation();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Pointer <em>Pointer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pointer</em>'.
	 * @see org.liveupdate.model.state.Pointer
	 * @generated
	 */
	EClass getPointer();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.Pointer#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.liveupdate.model.state.Pointer#getSource()
	 * @see #getPointer()
	 * @generated
	 */
	EReference getPointer_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Pointer#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.liveupdate.model.state.Pointer#getField()
	 * @see #getPointer()
	 * @generated
	 */
	EAttribute getPointer_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Pointer#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.liveupdate.model.state.Pointer#getTarget()
	 * @see #getPointer()
	 * @generated
	 */
	EAttribute getPointer_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Pointer#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.liveupdate.model.state.Pointer#getState()
	 * @see #getPointer()
	 * @generated
	 */
	EAttribute getPointer_State();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Pointer#getTargetRole <em>Target Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Role</em>'.
	 * @see org.liveupdate.model.state.Pointer#getTargetRole()
	 * @see #getPointer()
	 * @generated
	 */
	EAttribute getPointer_TargetRole();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.Pointer#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Targets</em>'.
	 * @see org.liveupdate.model.state.Pointer#getTargets()
	 * @see #getPointer()
	 * @generated
	 */
	EReference getPointer_Targets();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Problem</em>'.
	 * @see org.liveupdate.model.state.Problem
	 * @generated
	 */
	EClass getProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Problem#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.liveupdate.model.state.Problem#getSeverity()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Problem#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.liveupdate.model.state.Problem#getCode()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Problem#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.liveupdate.model.state.Problem#getAddress()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Problem#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.liveupdate.model.state.Problem#getMessage()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Message();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Snapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Snapshot</em>'.
	 * @see org.liveupdate.model.state.Snapshot
	 * @generated
	 */
	EClass getSnapshot();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Snapshot#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getStep()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Snapshot#getKhoGeneration <em>Kho Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kho Generation</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getKhoGeneration()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_KhoGeneration();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Snapshot#getLuoGeneration <em>Luo Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Luo Generation</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getLuoGeneration()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_LuoGeneration();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Snapshot#getIommuGeneration <em>Iommu Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iommu Generation</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getIommuGeneration()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_IommuGeneration();

	/**
	 * Returns the meta object for the attribute list '{@link org.liveupdate.model.state.Snapshot#getFound <em>Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Found</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getFound()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_Found();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Snapshot#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getMemory()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Snapshot#getUnfolding <em>Unfolding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unfolding</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getUnfolding()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_Unfolding();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Snapshot#getTrees <em>Trees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Trees</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getTrees()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Trees();

	/**
	 * Returns the meta object for the containment reference '{@link org.liveupdate.model.state.Snapshot#getLuo <em>Luo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Luo</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getLuo()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Luo();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Snapshot#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sessions</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getSessions()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Sessions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Snapshot#getFlbs <em>Flbs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flbs</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getFlbs()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Flbs();

	/**
	 * Returns the meta object for the containment reference '{@link org.liveupdate.model.state.Snapshot#getIommu <em>Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Iommu</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getIommu()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Iommu();

	/**
	 * Returns the meta object for the containment reference '{@link org.liveupdate.model.state.Snapshot#getPci <em>Pci</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pci</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getPci()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Pci();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Snapshot#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getUnits()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Snapshot#getDomains <em>Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Domains</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getDomains()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Domains();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Snapshot#getObjects <em>Objects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objects</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getObjects()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Objects();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Snapshot#getDefects <em>Defects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Defects</em>'.
	 * @see org.liveupdate.model.state.Snapshot#getDefects()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Defects();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit</em>'.
	 * @see org.liveupdate.model.state.Unit
	 * @generated
	 */
	EClass getUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Unit#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.liveupdate.model.state.Unit#getMode()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Unit#getRootTable <em>Root Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root Table</em>'.
	 * @see org.liveupdate.model.state.Unit#getRootTable()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_RootTable();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Unit#getTranslation <em>Translation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Translation</em>'.
	 * @see org.liveupdate.model.state.Unit#getTranslation()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Translation();

	/**
	 * Returns the meta object for the attribute list '{@link org.liveupdate.model.state.Unit#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Notes</em>'.
	 * @see org.liveupdate.model.state.Unit#getNotes()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Unit#getRegisters <em>Registers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Registers</em>'.
	 * @see org.liveupdate.model.state.Unit#getRegisters()
	 * @see #getUnit()
	 * @generated
	 */
	EReference getUnit_Registers();

	/**
	 * Returns the meta object for the containment reference '{@link org.liveupdate.model.state.Unit#getRoot <em>Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Root</em>'.
	 * @see org.liveupdate.model.state.Unit#getRoot()
	 * @see #getUnit()
	 * @generated
	 */
	EReference getUnit_Root();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Unit#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.liveupdate.model.state.Unit#getDevices()
	 * @see #getUnit()
	 * @generated
	 */
	EReference getUnit_Devices();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Register <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register</em>'.
	 * @see org.liveupdate.model.state.Register
	 * @generated
	 */
	EClass getRegister();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Register#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.liveupdate.model.state.Register#getValue()
	 * @see #getRegister()
	 * @generated
	 */
	EAttribute getRegister_Value();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.RootTable <em>Root Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Root Table</em>'.
	 * @see org.liveupdate.model.state.RootTable
	 * @generated
	 */
	EClass getRootTable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.RootTable#getTables <em>Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tables</em>'.
	 * @see org.liveupdate.model.state.RootTable#getTables()
	 * @see #getRootTable()
	 * @generated
	 */
	EReference getRootTable_Tables();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.ContextTable <em>Context Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Context Table</em>'.
	 * @see org.liveupdate.model.state.ContextTable
	 * @generated
	 */
	EClass getContextTable();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.ContextTable#getBus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bus</em>'.
	 * @see org.liveupdate.model.state.ContextTable#getBus()
	 * @see #getContextTable()
	 * @generated
	 */
	EAttribute getContextTable_Bus();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.ContextTable#isUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper</em>'.
	 * @see org.liveupdate.model.state.ContextTable#isUpper()
	 * @see #getContextTable()
	 * @generated
	 */
	EAttribute getContextTable_Upper();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.liveupdate.model.state.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Device#getBdf <em>Bdf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bdf</em>'.
	 * @see org.liveupdate.model.state.Device#getBdf()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Bdf();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Device#getPasidDirectory <em>Pasid Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pasid Directory</em>'.
	 * @see org.liveupdate.model.state.Device#getPasidDirectory()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_PasidDirectory();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.Device#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Domain</em>'.
	 * @see org.liveupdate.model.state.Device#getDomain()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Domain();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Device#getPasids <em>Pasids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pasids</em>'.
	 * @see org.liveupdate.model.state.Device#getPasids()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Pasids();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Device#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.liveupdate.model.state.Device#getStage()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Device#getDomainId <em>Domain Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain Id</em>'.
	 * @see org.liveupdate.model.state.Device#getDomainId()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_DomainId();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Device#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels</em>'.
	 * @see org.liveupdate.model.state.Device#getLevels()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Levels();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Pasid <em>Pasid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pasid</em>'.
	 * @see org.liveupdate.model.state.Pasid
	 * @generated
	 */
	EClass getPasid();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Pasid#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.liveupdate.model.state.Pasid#getNumber()
	 * @see #getPasid()
	 * @generated
	 */
	EAttribute getPasid_Number();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.Pasid#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Domain</em>'.
	 * @see org.liveupdate.model.state.Pasid#getDomain()
	 * @see #getPasid()
	 * @generated
	 */
	EReference getPasid_Domain();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.Pasid#getSecondStage <em>Second Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Second Stage</em>'.
	 * @see org.liveupdate.model.state.Pasid#getSecondStage()
	 * @see #getPasid()
	 * @generated
	 */
	EReference getPasid_SecondStage();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Pasid#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.liveupdate.model.state.Pasid#getStage()
	 * @see #getPasid()
	 * @generated
	 */
	EAttribute getPasid_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Pasid#getDomainId <em>Domain Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain Id</em>'.
	 * @see org.liveupdate.model.state.Pasid#getDomainId()
	 * @see #getPasid()
	 * @generated
	 */
	EAttribute getPasid_DomainId();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Pasid#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels</em>'.
	 * @see org.liveupdate.model.state.Pasid#getLevels()
	 * @see #getPasid()
	 * @generated
	 */
	EAttribute getPasid_Levels();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Domain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Domain</em>'.
	 * @see org.liveupdate.model.state.Domain
	 * @generated
	 */
	EClass getDomain();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Domain#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.liveupdate.model.state.Domain#getFormat()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Domain#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels</em>'.
	 * @see org.liveupdate.model.state.Domain#getLevels()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Levels();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Domain#getLeaves <em>Leaves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Leaves</em>'.
	 * @see org.liveupdate.model.state.Domain#getLeaves()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Leaves();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Domain#getMapped <em>Mapped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mapped</em>'.
	 * @see org.liveupdate.model.state.Domain#getMapped()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Mapped();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Domain#getTables <em>Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tables</em>'.
	 * @see org.liveupdate.model.state.Domain#getTables()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Tables();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.Domain#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Devices</em>'.
	 * @see org.liveupdate.model.state.Domain#getDevices()
	 * @see #getDomain()
	 * @generated
	 */
	EReference getDomain_Devices();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.Domain#getPasids <em>Pasids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Pasids</em>'.
	 * @see org.liveupdate.model.state.Domain#getPasids()
	 * @see #getDomain()
	 * @generated
	 */
	EReference getDomain_Pasids();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.Domain#getTop <em>Top</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Top</em>'.
	 * @see org.liveupdate.model.state.Domain#getTop()
	 * @see #getDomain()
	 * @generated
	 */
	EReference getDomain_Top();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.Domain#getRanges <em>Ranges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ranges</em>'.
	 * @see org.liveupdate.model.state.Domain#getRanges()
	 * @see #getDomain()
	 * @generated
	 */
	EReference getDomain_Ranges();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Table <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table</em>'.
	 * @see org.liveupdate.model.state.Table
	 * @generated
	 */
	EClass getTable();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Table#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.liveupdate.model.state.Table#getLevel()
	 * @see #getTable()
	 * @generated
	 */
	EAttribute getTable_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Table#getIova <em>Iova</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iova</em>'.
	 * @see org.liveupdate.model.state.Table#getIova()
	 * @see #getTable()
	 * @generated
	 */
	EAttribute getTable_Iova();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.Table#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Entries</em>'.
	 * @see org.liveupdate.model.state.Table#getEntries()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_Entries();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.TableEntry <em>Table Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Entry</em>'.
	 * @see org.liveupdate.model.state.TableEntry
	 * @generated
	 */
	EClass getTableEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.TableEntry#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.liveupdate.model.state.TableEntry#getIndex()
	 * @see #getTableEntry()
	 * @generated
	 */
	EAttribute getTableEntry_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.TableEntry#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.liveupdate.model.state.TableEntry#getLevel()
	 * @see #getTableEntry()
	 * @generated
	 */
	EAttribute getTableEntry_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.TableEntry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liveupdate.model.state.TableEntry#getKind()
	 * @see #getTableEntry()
	 * @generated
	 */
	EAttribute getTableEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.TableEntry#getRaw <em>Raw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw</em>'.
	 * @see org.liveupdate.model.state.TableEntry#getRaw()
	 * @see #getTableEntry()
	 * @generated
	 */
	EAttribute getTableEntry_Raw();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.TableEntry#getIova <em>Iova</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iova</em>'.
	 * @see org.liveupdate.model.state.TableEntry#getIova()
	 * @see #getTableEntry()
	 * @generated
	 */
	EAttribute getTableEntry_Iova();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.TableEntry#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Span</em>'.
	 * @see org.liveupdate.model.state.TableEntry#getSpan()
	 * @see #getTableEntry()
	 * @generated
	 */
	EAttribute getTableEntry_Span();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.TableEntry#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.liveupdate.model.state.TableEntry#getTarget()
	 * @see #getTableEntry()
	 * @generated
	 */
	EAttribute getTableEntry_Target();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.TableEntry#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Table</em>'.
	 * @see org.liveupdate.model.state.TableEntry#getTable()
	 * @see #getTableEntry()
	 * @generated
	 */
	EReference getTableEntry_Table();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Range <em>Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Range</em>'.
	 * @see org.liveupdate.model.state.Range
	 * @generated
	 */
	EClass getRange();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Range#getIova <em>Iova</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iova</em>'.
	 * @see org.liveupdate.model.state.Range#getIova()
	 * @see #getRange()
	 * @generated
	 */
	EAttribute getRange_Iova();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Range#getMapped <em>Mapped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mapped</em>'.
	 * @see org.liveupdate.model.state.Range#getMapped()
	 * @see #getRange()
	 * @generated
	 */
	EAttribute getRange_Mapped();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Range#getPhysical <em>Physical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Physical</em>'.
	 * @see org.liveupdate.model.state.Range#getPhysical()
	 * @see #getRange()
	 * @generated
	 */
	EAttribute getRange_Physical();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Range#getPageSize <em>Page Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page Size</em>'.
	 * @see org.liveupdate.model.state.Range#getPageSize()
	 * @see #getRange()
	 * @generated
	 */
	EAttribute getRange_PageSize();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Range#isReadable <em>Readable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Readable</em>'.
	 * @see org.liveupdate.model.state.Range#isReadable()
	 * @see #getRange()
	 * @generated
	 */
	EAttribute getRange_Readable();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Range#isWritable <em>Writable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writable</em>'.
	 * @see org.liveupdate.model.state.Range#isWritable()
	 * @see #getRange()
	 * @generated
	 */
	EAttribute getRange_Writable();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Range#isSnoop <em>Snoop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snoop</em>'.
	 * @see org.liveupdate.model.state.Range#isSnoop()
	 * @see #getRange()
	 * @generated
	 */
	EAttribute getRange_Snoop();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.KhoTree <em>Kho Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kho Tree</em>'.
	 * @see org.liveupdate.model.state.KhoTree
	 * @generated
	 */
	EClass getKhoTree();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.KhoTree#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getCompatible()
	 * @see #getKhoTree()
	 * @generated
	 */
	EAttribute getKhoTree_Compatible();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.KhoTree#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getRole()
	 * @see #getKhoTree()
	 * @generated
	 */
	EAttribute getKhoTree_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.KhoTree#isInUse <em>In Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Use</em>'.
	 * @see org.liveupdate.model.state.KhoTree#isInUse()
	 * @see #getKhoTree()
	 * @generated
	 */
	EAttribute getKhoTree_InUse();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.KhoTree#isIntact <em>Intact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intact</em>'.
	 * @see org.liveupdate.model.state.KhoTree#isIntact()
	 * @see #getKhoTree()
	 * @generated
	 */
	EAttribute getKhoTree_Intact();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.KhoTree#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getReason()
	 * @see #getKhoTree()
	 * @generated
	 */
	EAttribute getKhoTree_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.KhoTree#getMapState <em>Map State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Map State</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getMapState()
	 * @see #getKhoTree()
	 * @generated
	 */
	EAttribute getKhoTree_MapState();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.KhoTree#getFolioCount <em>Folio Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folio Count</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getFolioCount()
	 * @see #getKhoTree()
	 * @generated
	 */
	EAttribute getKhoTree_FolioCount();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.KhoTree#getPreserved <em>Preserved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preserved</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getPreserved()
	 * @see #getKhoTree()
	 * @generated
	 */
	EAttribute getKhoTree_Preserved();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.KhoTree#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getNodes()
	 * @see #getKhoTree()
	 * @generated
	 */
	EReference getKhoTree_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.KhoTree#getReserved <em>Reserved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reserved</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getReserved()
	 * @see #getKhoTree()
	 * @generated
	 */
	EReference getKhoTree_Reserved();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.KhoTree#getScratch <em>Scratch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scratch</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getScratch()
	 * @see #getKhoTree()
	 * @generated
	 */
	EReference getKhoTree_Scratch();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.KhoTree#getFolios <em>Folios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Folios</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getFolios()
	 * @see #getKhoTree()
	 * @generated
	 */
	EReference getKhoTree_Folios();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.KhoTree#getMapPages <em>Map Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Map Pages</em>'.
	 * @see org.liveupdate.model.state.KhoTree#getMapPages()
	 * @see #getKhoTree()
	 * @generated
	 */
	EReference getKhoTree_MapPages();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.KhoNode <em>Kho Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kho Node</em>'.
	 * @see org.liveupdate.model.state.KhoNode
	 * @generated
	 */
	EClass getKhoNode();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.ReservedMemory <em>Reserved Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reserved Memory</em>'.
	 * @see org.liveupdate.model.state.ReservedMemory
	 * @generated
	 */
	EClass getReservedMemory();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Scratch <em>Scratch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scratch</em>'.
	 * @see org.liveupdate.model.state.Scratch
	 * @generated
	 */
	EClass getScratch();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.FolioRange <em>Folio Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Folio Range</em>'.
	 * @see org.liveupdate.model.state.FolioRange
	 * @generated
	 */
	EClass getFolioRange();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.FolioRange#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.liveupdate.model.state.FolioRange#getOrder()
	 * @see #getFolioRange()
	 * @generated
	 */
	EAttribute getFolioRange_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.FolioRange#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.liveupdate.model.state.FolioRange#getCount()
	 * @see #getFolioRange()
	 * @generated
	 */
	EAttribute getFolioRange_Count();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.MapPage <em>Map Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Page</em>'.
	 * @see org.liveupdate.model.state.MapPage
	 * @generated
	 */
	EClass getMapPage();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.MapPage#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liveupdate.model.state.MapPage#getKind()
	 * @see #getMapPage()
	 * @generated
	 */
	EAttribute getMapPage_Kind();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Luo <em>Luo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Luo</em>'.
	 * @see org.liveupdate.model.state.Luo
	 * @generated
	 */
	EClass getLuo();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Luo#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.liveupdate.model.state.Luo#getCompatible()
	 * @see #getLuo()
	 * @generated
	 */
	EAttribute getLuo_Compatible();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Luo#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.liveupdate.model.state.Luo#getNumber()
	 * @see #getLuo()
	 * @generated
	 */
	EAttribute getLuo_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Luo#isSerialized <em>Serialized</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serialized</em>'.
	 * @see org.liveupdate.model.state.Luo#isSerialized()
	 * @see #getLuo()
	 * @generated
	 */
	EAttribute getLuo_Serialized();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Luo#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.liveupdate.model.state.Luo#getBlocks()
	 * @see #getLuo()
	 * @generated
	 */
	EReference getLuo_Blocks();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see org.liveupdate.model.state.Block
	 * @generated
	 */
	EClass getBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Block#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next</em>'.
	 * @see org.liveupdate.model.state.Block#getNext()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Next();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Block#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.liveupdate.model.state.Block#getCount()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Count();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.liveupdate.model.state.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Session#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.liveupdate.model.state.Session#getOrigin()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Origin();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Session#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.liveupdate.model.state.Session#getFiles()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Files();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Session#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.liveupdate.model.state.Session#getBlocks()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Blocks();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.File <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File</em>'.
	 * @see org.liveupdate.model.state.File
	 * @generated
	 */
	EClass getFile();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.File#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.liveupdate.model.state.File#getCompatible()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_Compatible();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.File#getToken <em>Token</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Token</em>'.
	 * @see org.liveupdate.model.state.File#getToken()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_Token();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.File#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.liveupdate.model.state.File#getData()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_Data();

	/**
	 * Returns the meta object for the containment reference '{@link org.liveupdate.model.state.File#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Content</em>'.
	 * @see org.liveupdate.model.state.File#getContent()
	 * @see #getFile()
	 * @generated
	 */
	EReference getFile_Content();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.FileContent <em>File Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File Content</em>'.
	 * @see org.liveupdate.model.state.FileContent
	 * @generated
	 */
	EClass getFileContent();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Flb <em>Flb</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flb</em>'.
	 * @see org.liveupdate.model.state.Flb
	 * @generated
	 */
	EClass getFlb();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Flb#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.liveupdate.model.state.Flb#getData()
	 * @see #getFlb()
	 * @generated
	 */
	EAttribute getFlb_Data();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Flb#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.liveupdate.model.state.Flb#getCount()
	 * @see #getFlb()
	 * @generated
	 */
	EAttribute getFlb_Count();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Memfd <em>Memfd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memfd</em>'.
	 * @see org.liveupdate.model.state.Memfd
	 * @generated
	 */
	EClass getMemfd();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Memfd#getGeneration <em>Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generation</em>'.
	 * @see org.liveupdate.model.state.Memfd#getGeneration()
	 * @see #getMemfd()
	 * @generated
	 */
	EAttribute getMemfd_Generation();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Memfd#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.liveupdate.model.state.Memfd#getSize()
	 * @see #getMemfd()
	 * @generated
	 */
	EAttribute getMemfd_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Memfd#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.liveupdate.model.state.Memfd#getPosition()
	 * @see #getMemfd()
	 * @generated
	 */
	EAttribute getMemfd_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Memfd#getFolioCount <em>Folio Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folio Count</em>'.
	 * @see org.liveupdate.model.state.Memfd#getFolioCount()
	 * @see #getMemfd()
	 * @generated
	 */
	EAttribute getMemfd_FolioCount();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.Memfd#getFolios <em>Folios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Folios</em>'.
	 * @see org.liveupdate.model.state.Memfd#getFolios()
	 * @see #getMemfd()
	 * @generated
	 */
	EReference getMemfd_Folios();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.MemfdFolio <em>Memfd Folio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memfd Folio</em>'.
	 * @see org.liveupdate.model.state.MemfdFolio
	 * @generated
	 */
	EClass getMemfdFolio();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.MemfdFolio#getPhysical <em>Physical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Physical</em>'.
	 * @see org.liveupdate.model.state.MemfdFolio#getPhysical()
	 * @see #getMemfdFolio()
	 * @generated
	 */
	EAttribute getMemfdFolio_Physical();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.MemfdFolio#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.liveupdate.model.state.MemfdFolio#getIndex()
	 * @see #getMemfdFolio()
	 * @generated
	 */
	EAttribute getMemfdFolio_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.MemfdFolio#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flags</em>'.
	 * @see org.liveupdate.model.state.MemfdFolio#getFlags()
	 * @see #getMemfdFolio()
	 * @generated
	 */
	EAttribute getMemfdFolio_Flags();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Iommufd <em>Iommufd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Iommufd</em>'.
	 * @see org.liveupdate.model.state.Iommufd
	 * @generated
	 */
	EClass getIommufd();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Iommufd#getHwpts <em>Hwpts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hwpts</em>'.
	 * @see org.liveupdate.model.state.Iommufd#getHwpts()
	 * @see #getIommufd()
	 * @generated
	 */
	EReference getIommufd_Hwpts();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Hwpt <em>Hwpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hwpt</em>'.
	 * @see org.liveupdate.model.state.Hwpt
	 * @generated
	 */
	EClass getHwpt();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Hwpt#getToken <em>Token</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Token</em>'.
	 * @see org.liveupdate.model.state.Hwpt#getToken()
	 * @see #getHwpt()
	 * @generated
	 */
	EAttribute getHwpt_Token();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.Hwpt#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Domain</em>'.
	 * @see org.liveupdate.model.state.Hwpt#getDomain()
	 * @see #getHwpt()
	 * @generated
	 */
	EReference getHwpt_Domain();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.VfioDevice <em>Vfio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vfio Device</em>'.
	 * @see org.liveupdate.model.state.VfioDevice
	 * @generated
	 */
	EClass getVfioDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.VfioDevice#getBdf <em>Bdf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bdf</em>'.
	 * @see org.liveupdate.model.state.VfioDevice#getBdf()
	 * @see #getVfioDevice()
	 * @generated
	 */
	EAttribute getVfioDevice_Bdf();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.IommuState <em>Iommu State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Iommu State</em>'.
	 * @see org.liveupdate.model.state.IommuState
	 * @generated
	 */
	EClass getIommuState();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.IommuState#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.liveupdate.model.state.IommuState#getCompatible()
	 * @see #getIommuState()
	 * @generated
	 */
	EAttribute getIommuState_Compatible();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.IommuState#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.liveupdate.model.state.IommuState#getFormat()
	 * @see #getIommuState()
	 * @generated
	 */
	EAttribute getIommuState_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.IommuState#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choice</em>'.
	 * @see org.liveupdate.model.state.IommuState#getChoice()
	 * @see #getIommuState()
	 * @generated
	 */
	EAttribute getIommuState_Choice();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.IommuState#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.liveupdate.model.state.IommuState#getOrigin()
	 * @see #getIommuState()
	 * @generated
	 */
	EAttribute getIommuState_Origin();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.IommuState#getChains <em>Chains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chains</em>'.
	 * @see org.liveupdate.model.state.IommuState#getChains()
	 * @see #getIommuState()
	 * @generated
	 */
	EReference getIommuState_Chains();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Chain <em>Chain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chain</em>'.
	 * @see org.liveupdate.model.state.Chain
	 * @generated
	 */
	EClass getChain();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Chain#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liveupdate.model.state.Chain#getKind()
	 * @see #getChain()
	 * @generated
	 */
	EAttribute getChain_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.Chain#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pages</em>'.
	 * @see org.liveupdate.model.state.Chain#getPages()
	 * @see #getChain()
	 * @generated
	 */
	EReference getChain_Pages();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.ArrayPage <em>Array Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Array Page</em>'.
	 * @see org.liveupdate.model.state.ArrayPage
	 * @generated
	 */
	EClass getArrayPage();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.ArrayPage#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.liveupdate.model.state.ArrayPage#getNumber()
	 * @see #getArrayPage()
	 * @generated
	 */
	EAttribute getArrayPage_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.ArrayPage#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.liveupdate.model.state.ArrayPage#getCount()
	 * @see #getArrayPage()
	 * @generated
	 */
	EAttribute getArrayPage_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.ArrayPage#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next</em>'.
	 * @see org.liveupdate.model.state.ArrayPage#getNext()
	 * @see #getArrayPage()
	 * @generated
	 */
	EAttribute getArrayPage_Next();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.ArrayPage#isPreserved <em>Preserved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preserved</em>'.
	 * @see org.liveupdate.model.state.ArrayPage#isPreserved()
	 * @see #getArrayPage()
	 * @generated
	 */
	EAttribute getArrayPage_Preserved();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.ArrayPage#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.liveupdate.model.state.ArrayPage#getEntries()
	 * @see #getArrayPage()
	 * @generated
	 */
	EReference getArrayPage_Entries();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.PreservedObject <em>Preserved Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Preserved Object</em>'.
	 * @see org.liveupdate.model.state.PreservedObject
	 * @generated
	 */
	EClass getPreservedObject();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PreservedObject#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.liveupdate.model.state.PreservedObject#getIndex()
	 * @see #getPreservedObject()
	 * @generated
	 */
	EAttribute getPreservedObject_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PreservedObject#isDeleted <em>Deleted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deleted</em>'.
	 * @see org.liveupdate.model.state.PreservedObject#isDeleted()
	 * @see #getPreservedObject()
	 * @generated
	 */
	EAttribute getPreservedObject_Deleted();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PreservedObject#isRestored <em>Restored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restored</em>'.
	 * @see org.liveupdate.model.state.PreservedObject#isRestored()
	 * @see #getPreservedObject()
	 * @generated
	 */
	EAttribute getPreservedObject_Restored();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PreservedObject#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>References</em>'.
	 * @see org.liveupdate.model.state.PreservedObject#getReferences()
	 * @see #getPreservedObject()
	 * @generated
	 */
	EAttribute getPreservedObject_References();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.PreservedUnit <em>Preserved Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Preserved Unit</em>'.
	 * @see org.liveupdate.model.state.PreservedUnit
	 * @generated
	 */
	EClass getPreservedUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PreservedUnit#getToken <em>Token</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Token</em>'.
	 * @see org.liveupdate.model.state.PreservedUnit#getToken()
	 * @see #getPreservedUnit()
	 * @generated
	 */
	EAttribute getPreservedUnit_Token();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.PreservedUnit#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.liveupdate.model.state.PreservedUnit#getUnit()
	 * @see #getPreservedUnit()
	 * @generated
	 */
	EReference getPreservedUnit_Unit();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.PreservedDomain <em>Preserved Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Preserved Domain</em>'.
	 * @see org.liveupdate.model.state.PreservedDomain
	 * @generated
	 */
	EClass getPreservedDomain();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PreservedDomain#getTopTable <em>Top Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Top Table</em>'.
	 * @see org.liveupdate.model.state.PreservedDomain#getTopTable()
	 * @see #getPreservedDomain()
	 * @generated
	 */
	EAttribute getPreservedDomain_TopTable();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PreservedDomain#getTopLevel <em>Top Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Top Level</em>'.
	 * @see org.liveupdate.model.state.PreservedDomain#getTopLevel()
	 * @see #getPreservedDomain()
	 * @generated
	 */
	EAttribute getPreservedDomain_TopLevel();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.PreservedDomain#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Domain</em>'.
	 * @see org.liveupdate.model.state.PreservedDomain#getDomain()
	 * @see #getPreservedDomain()
	 * @generated
	 */
	EReference getPreservedDomain_Domain();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.PreservedDomain#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Devices</em>'.
	 * @see org.liveupdate.model.state.PreservedDomain#getDevices()
	 * @see #getPreservedDomain()
	 * @generated
	 */
	EReference getPreservedDomain_Devices();

	/**
	 * Returns the meta object for the reference list '{@link org.liveupdate.model.state.PreservedDomain#getHwpts <em>Hwpts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hwpts</em>'.
	 * @see org.liveupdate.model.state.PreservedDomain#getHwpts()
	 * @see #getPreservedDomain()
	 * @generated
	 */
	EReference getPreservedDomain_Hwpts();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.PreservedDevice <em>Preserved Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Preserved Device</em>'.
	 * @see org.liveupdate.model.state.PreservedDevice
	 * @generated
	 */
	EClass getPreservedDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PreservedDevice#getBdf <em>Bdf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bdf</em>'.
	 * @see org.liveupdate.model.state.PreservedDevice#getBdf()
	 * @see #getPreservedDevice()
	 * @generated
	 */
	EAttribute getPreservedDevice_Bdf();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PreservedDevice#getDomainId <em>Domain Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain Id</em>'.
	 * @see org.liveupdate.model.state.PreservedDevice#getDomainId()
	 * @see #getPreservedDevice()
	 * @generated
	 */
	EAttribute getPreservedDevice_DomainId();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.PreservedDevice#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Domain</em>'.
	 * @see org.liveupdate.model.state.PreservedDevice#getDomain()
	 * @see #getPreservedDevice()
	 * @generated
	 */
	EReference getPreservedDevice_Domain();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.PreservedDevice#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.liveupdate.model.state.PreservedDevice#getUnit()
	 * @see #getPreservedDevice()
	 * @generated
	 */
	EReference getPreservedDevice_Unit();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.PreservedDevice#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.liveupdate.model.state.PreservedDevice#getDevice()
	 * @see #getPreservedDevice()
	 * @generated
	 */
	EReference getPreservedDevice_Device();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.PciState <em>Pci State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci State</em>'.
	 * @see org.liveupdate.model.state.PciState
	 * @generated
	 */
	EClass getPciState();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PciState#getCompatible <em>Compatible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compatible</em>'.
	 * @see org.liveupdate.model.state.PciState#getCompatible()
	 * @see #getPciState()
	 * @generated
	 */
	EAttribute getPciState_Compatible();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.PciState#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.liveupdate.model.state.PciState#getDevices()
	 * @see #getPciState()
	 * @generated
	 */
	EReference getPciState_Devices();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.PciDevice <em>Pci Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci Device</em>'.
	 * @see org.liveupdate.model.state.PciDevice
	 * @generated
	 */
	EClass getPciDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.PciDevice#getBdf <em>Bdf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bdf</em>'.
	 * @see org.liveupdate.model.state.PciDevice#getBdf()
	 * @see #getPciDevice()
	 * @generated
	 */
	EAttribute getPciDevice_Bdf();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.KernelObject <em>Kernel Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kernel Object</em>'.
	 * @see org.liveupdate.model.state.KernelObject
	 * @generated
	 */
	EClass getKernelObject();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.KernelObject#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.liveupdate.model.state.KernelObject#getId()
	 * @see #getKernelObject()
	 * @generated
	 */
	EAttribute getKernelObject_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.KernelObject#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liveupdate.model.state.KernelObject#getKind()
	 * @see #getKernelObject()
	 * @generated
	 */
	EAttribute getKernelObject_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.KernelObject#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.liveupdate.model.state.KernelObject#getProperties()
	 * @see #getKernelObject()
	 * @generated
	 */
	EReference getKernelObject_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liveupdate.model.state.KernelObject#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.liveupdate.model.state.KernelObject#getLinks()
	 * @see #getKernelObject()
	 * @generated
	 */
	EReference getKernelObject_Links();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.liveupdate.model.state.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Property#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.liveupdate.model.state.Property#getName()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.liveupdate.model.state.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.liveupdate.model.state.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.liveupdate.model.state.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Link#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.liveupdate.model.state.Link#getRole()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.liveupdate.model.state.Link#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.liveupdate.model.state.Link#getId()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Id();

	/**
	 * Returns the meta object for the reference '{@link org.liveupdate.model.state.Link#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.liveupdate.model.state.Link#getTarget()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Target();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.state.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.liveupdate.model.state.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.state.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage</em>'.
	 * @see org.liveupdate.model.state.Stage
	 * @generated
	 */
	EEnum getStage();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.state.EntryKind <em>Entry Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Entry Kind</em>'.
	 * @see org.liveupdate.model.state.EntryKind
	 * @generated
	 */
	EEnum getEntryKind();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.state.PointerState <em>Pointer State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pointer State</em>'.
	 * @see org.liveupdate.model.state.PointerState
	 * @generated
	 */
	EEnum getPointerState();

	/**
	 * Returns the meta object for enum '{@link org.liveupdate.model.state.ObjectKind <em>Object Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Object Kind</em>'.
	 * @see org.liveupdate.model.state.ObjectKind
	 * @generated
	 */
	EEnum getObjectKind();

	/**
	 * Returns the meta object for data type '<em>Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An address: unsigned, 64 bits, written in hexadecimal; -1 stands for none.
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
     * A number of bytes, written with the largest binary unit that fits, like 2 MiB.
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
     * A token that user space chose: unsigned, 64 bits, written in hexadecimal.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Token</em>'.
	 * @model instanceClass="long"
	 * @generated
	 */
	EDataType getToken();

	/**
	 * Returns the meta object for data type '<em>Bytes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bytes of memory.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bytes</em>'.
	 * @model instanceClass="byte[]" serializeable="false"
	 * @generated
	 */
	EDataType getBytes();

	/**
	 * Returns the meta object for data type '{@link org.liveupdate.abi.layout.Layout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The description of a structure, shown by its name.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Layout</em>'.
	 * @see org.liveupdate.abi.layout.Layout
	 * @model instanceClass="org.liveupdate.abi.layout.Layout"
	 * @generated
	 */
	EDataType getLayout();

	/**
	 * Returns the meta object for data type '{@link org.liveupdate.abi.PhysicalMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bytes by physical address.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Memory</em>'.
	 * @see org.liveupdate.abi.PhysicalMemory
	 * @model instanceClass="org.liveupdate.abi.PhysicalMemory" serializeable="false"
	 * @generated
	 */
	EDataType getMemory();

	/**
	 * Returns the meta object for data type '{@link org.liveupdate.model.Unfolding <em>Unfolding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Makes what a snapshot shows only when it is asked for.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Unfolding</em>'.
	 * @see org.liveupdate.model.Unfolding
	 * @model instanceClass="org.liveupdate.model.Unfolding" serializeable="false"
	 * @generated
	 */
	EDataType getUnfolding();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StateFactory getStateFactory();

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
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.ElementImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__LABEL = eINSTANCE.getElement_Label();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ADDRESS = eINSTANCE.getElement_Address();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__LENGTH = eINSTANCE.getElement_Length();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__LAYOUT = eINSTANCE.getElement_Layout();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__FIELDS = eINSTANCE.getElement_Fields();

		/**
		 * The meta object literal for the '<em><b>Pointers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__POINTERS = eINSTANCE.getElement_Pointers();

		/**
		 * The meta object literal for the '<em><b>Incoming</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__INCOMING = eINSTANCE.getElement_Incoming();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__PROBLEMS = eINSTANCE.getElement_Problems();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ELEMENT___BYTES = eINSTANCE.getElement__Bytes();

		/**
		 * The meta object literal for the '<em><b>Snapshot</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ELEMENT___SNAPSHOT = eINSTANCE.getElement__Snapshot();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.FieldImpl <em>Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.FieldImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getField()
		 * @generated
		 */
		EClass FIELD = eINSTANCE.getField();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__VALUE = eINSTANCE.getField_Value();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__NUMBER = eINSTANCE.getField_Number();

		/**
		 * The meta object literal for the '<em><b>Bit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__BIT = eINSTANCE.getField_Bit();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__WIDTH = eINSTANCE.getField_Width();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__DOCUMENTATION = eINSTANCE.getField_Documentation();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.PointerImpl <em>Pointer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.PointerImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPointer()
		 * @generated
		 */
		EClass POINTER = eINSTANCE.getPointer();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POINTER__SOURCE = eINSTANCE.getPointer_Source();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POINTER__FIELD = eINSTANCE.getPointer_Field();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POINTER__TARGET = eINSTANCE.getPointer_Target();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POINTER__STATE = eINSTANCE.getPointer_State();

		/**
		 * The meta object literal for the '<em><b>Target Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POINTER__TARGET_ROLE = eINSTANCE.getPointer_TargetRole();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POINTER__TARGETS = eINSTANCE.getPointer_Targets();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.ProblemImpl <em>Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.ProblemImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getProblem()
		 * @generated
		 */
		EClass PROBLEM = eINSTANCE.getProblem();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__SEVERITY = eINSTANCE.getProblem_Severity();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__CODE = eINSTANCE.getProblem_Code();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__ADDRESS = eINSTANCE.getProblem_Address();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__MESSAGE = eINSTANCE.getProblem_Message();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.SnapshotImpl <em>Snapshot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.SnapshotImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getSnapshot()
		 * @generated
		 */
		EClass SNAPSHOT = eINSTANCE.getSnapshot();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__STEP = eINSTANCE.getSnapshot_Step();

		/**
		 * The meta object literal for the '<em><b>Kho Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__KHO_GENERATION = eINSTANCE.getSnapshot_KhoGeneration();

		/**
		 * The meta object literal for the '<em><b>Luo Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__LUO_GENERATION = eINSTANCE.getSnapshot_LuoGeneration();

		/**
		 * The meta object literal for the '<em><b>Iommu Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__IOMMU_GENERATION = eINSTANCE.getSnapshot_IommuGeneration();

		/**
		 * The meta object literal for the '<em><b>Found</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__FOUND = eINSTANCE.getSnapshot_Found();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__MEMORY = eINSTANCE.getSnapshot_Memory();

		/**
		 * The meta object literal for the '<em><b>Unfolding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__UNFOLDING = eINSTANCE.getSnapshot_Unfolding();

		/**
		 * The meta object literal for the '<em><b>Trees</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__TREES = eINSTANCE.getSnapshot_Trees();

		/**
		 * The meta object literal for the '<em><b>Luo</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__LUO = eINSTANCE.getSnapshot_Luo();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__SESSIONS = eINSTANCE.getSnapshot_Sessions();

		/**
		 * The meta object literal for the '<em><b>Flbs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__FLBS = eINSTANCE.getSnapshot_Flbs();

		/**
		 * The meta object literal for the '<em><b>Iommu</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__IOMMU = eINSTANCE.getSnapshot_Iommu();

		/**
		 * The meta object literal for the '<em><b>Pci</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__PCI = eINSTANCE.getSnapshot_Pci();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__UNITS = eINSTANCE.getSnapshot_Units();

		/**
		 * The meta object literal for the '<em><b>Domains</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__DOMAINS = eINSTANCE.getSnapshot_Domains();

		/**
		 * The meta object literal for the '<em><b>Objects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__OBJECTS = eINSTANCE.getSnapshot_Objects();

		/**
		 * The meta object literal for the '<em><b>Defects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__DEFECTS = eINSTANCE.getSnapshot_Defects();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.UnitImpl <em>Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.UnitImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getUnit()
		 * @generated
		 */
		EClass UNIT = eINSTANCE.getUnit();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__MODE = eINSTANCE.getUnit_Mode();

		/**
		 * The meta object literal for the '<em><b>Root Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__ROOT_TABLE = eINSTANCE.getUnit_RootTable();

		/**
		 * The meta object literal for the '<em><b>Translation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__TRANSLATION = eINSTANCE.getUnit_Translation();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__NOTES = eINSTANCE.getUnit_Notes();

		/**
		 * The meta object literal for the '<em><b>Registers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT__REGISTERS = eINSTANCE.getUnit_Registers();

		/**
		 * The meta object literal for the '<em><b>Root</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT__ROOT = eINSTANCE.getUnit_Root();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT__DEVICES = eINSTANCE.getUnit_Devices();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.RegisterImpl <em>Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.RegisterImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getRegister()
		 * @generated
		 */
		EClass REGISTER = eINSTANCE.getRegister();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGISTER__VALUE = eINSTANCE.getRegister_Value();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.RootTableImpl <em>Root Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.RootTableImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getRootTable()
		 * @generated
		 */
		EClass ROOT_TABLE = eINSTANCE.getRootTable();

		/**
		 * The meta object literal for the '<em><b>Tables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROOT_TABLE__TABLES = eINSTANCE.getRootTable_Tables();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.ContextTableImpl <em>Context Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.ContextTableImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getContextTable()
		 * @generated
		 */
		EClass CONTEXT_TABLE = eINSTANCE.getContextTable();

		/**
		 * The meta object literal for the '<em><b>Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_TABLE__BUS = eINSTANCE.getContextTable_Bus();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_TABLE__UPPER = eINSTANCE.getContextTable_Upper();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.DeviceImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Bdf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__BDF = eINSTANCE.getDevice_Bdf();

		/**
		 * The meta object literal for the '<em><b>Pasid Directory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__PASID_DIRECTORY = eINSTANCE.getDevice_PasidDirectory();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__DOMAIN = eINSTANCE.getDevice_Domain();

		/**
		 * The meta object literal for the '<em><b>Pasids</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__PASIDS = eINSTANCE.getDevice_Pasids();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__STAGE = eINSTANCE.getDevice_Stage();

		/**
		 * The meta object literal for the '<em><b>Domain Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__DOMAIN_ID = eINSTANCE.getDevice_DomainId();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__LEVELS = eINSTANCE.getDevice_Levels();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.PasidImpl <em>Pasid</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.PasidImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPasid()
		 * @generated
		 */
		EClass PASID = eINSTANCE.getPasid();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASID__NUMBER = eINSTANCE.getPasid_Number();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASID__DOMAIN = eINSTANCE.getPasid_Domain();

		/**
		 * The meta object literal for the '<em><b>Second Stage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASID__SECOND_STAGE = eINSTANCE.getPasid_SecondStage();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASID__STAGE = eINSTANCE.getPasid_Stage();

		/**
		 * The meta object literal for the '<em><b>Domain Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASID__DOMAIN_ID = eINSTANCE.getPasid_DomainId();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASID__LEVELS = eINSTANCE.getPasid_Levels();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.DomainImpl <em>Domain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.DomainImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getDomain()
		 * @generated
		 */
		EClass DOMAIN = eINSTANCE.getDomain();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__FORMAT = eINSTANCE.getDomain_Format();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__LEVELS = eINSTANCE.getDomain_Levels();

		/**
		 * The meta object literal for the '<em><b>Leaves</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__LEAVES = eINSTANCE.getDomain_Leaves();

		/**
		 * The meta object literal for the '<em><b>Mapped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__MAPPED = eINSTANCE.getDomain_Mapped();

		/**
		 * The meta object literal for the '<em><b>Tables</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__TABLES = eINSTANCE.getDomain_Tables();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOMAIN__DEVICES = eINSTANCE.getDomain_Devices();

		/**
		 * The meta object literal for the '<em><b>Pasids</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOMAIN__PASIDS = eINSTANCE.getDomain_Pasids();

		/**
		 * The meta object literal for the '<em><b>Top</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOMAIN__TOP = eINSTANCE.getDomain_Top();

		/**
		 * The meta object literal for the '<em><b>Ranges</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOMAIN__RANGES = eINSTANCE.getDomain_Ranges();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.TableImpl <em>Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.TableImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getTable()
		 * @generated
		 */
		EClass TABLE = eINSTANCE.getTable();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE__LEVEL = eINSTANCE.getTable_Level();

		/**
		 * The meta object literal for the '<em><b>Iova</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE__IOVA = eINSTANCE.getTable_Iova();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__ENTRIES = eINSTANCE.getTable_Entries();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.TableEntryImpl <em>Table Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.TableEntryImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getTableEntry()
		 * @generated
		 */
		EClass TABLE_ENTRY = eINSTANCE.getTableEntry();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ENTRY__INDEX = eINSTANCE.getTableEntry_Index();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ENTRY__LEVEL = eINSTANCE.getTableEntry_Level();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ENTRY__KIND = eINSTANCE.getTableEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>Raw</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ENTRY__RAW = eINSTANCE.getTableEntry_Raw();

		/**
		 * The meta object literal for the '<em><b>Iova</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ENTRY__IOVA = eINSTANCE.getTableEntry_Iova();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ENTRY__SPAN = eINSTANCE.getTableEntry_Span();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ENTRY__TARGET = eINSTANCE.getTableEntry_Target();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_ENTRY__TABLE = eINSTANCE.getTableEntry_Table();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.RangeImpl <em>Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.RangeImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getRange()
		 * @generated
		 */
		EClass RANGE = eINSTANCE.getRange();

		/**
		 * The meta object literal for the '<em><b>Iova</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE__IOVA = eINSTANCE.getRange_Iova();

		/**
		 * The meta object literal for the '<em><b>Mapped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE__MAPPED = eINSTANCE.getRange_Mapped();

		/**
		 * The meta object literal for the '<em><b>Physical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE__PHYSICAL = eINSTANCE.getRange_Physical();

		/**
		 * The meta object literal for the '<em><b>Page Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE__PAGE_SIZE = eINSTANCE.getRange_PageSize();

		/**
		 * The meta object literal for the '<em><b>Readable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE__READABLE = eINSTANCE.getRange_Readable();

		/**
		 * The meta object literal for the '<em><b>Writable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE__WRITABLE = eINSTANCE.getRange_Writable();

		/**
		 * The meta object literal for the '<em><b>Snoop</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE__SNOOP = eINSTANCE.getRange_Snoop();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.KhoTreeImpl <em>Kho Tree</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.KhoTreeImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getKhoTree()
		 * @generated
		 */
		EClass KHO_TREE = eINSTANCE.getKhoTree();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KHO_TREE__COMPATIBLE = eINSTANCE.getKhoTree_Compatible();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KHO_TREE__ROLE = eINSTANCE.getKhoTree_Role();

		/**
		 * The meta object literal for the '<em><b>In Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KHO_TREE__IN_USE = eINSTANCE.getKhoTree_InUse();

		/**
		 * The meta object literal for the '<em><b>Intact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KHO_TREE__INTACT = eINSTANCE.getKhoTree_Intact();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KHO_TREE__REASON = eINSTANCE.getKhoTree_Reason();

		/**
		 * The meta object literal for the '<em><b>Map State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KHO_TREE__MAP_STATE = eINSTANCE.getKhoTree_MapState();

		/**
		 * The meta object literal for the '<em><b>Folio Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KHO_TREE__FOLIO_COUNT = eINSTANCE.getKhoTree_FolioCount();

		/**
		 * The meta object literal for the '<em><b>Preserved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KHO_TREE__PRESERVED = eINSTANCE.getKhoTree_Preserved();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KHO_TREE__NODES = eINSTANCE.getKhoTree_Nodes();

		/**
		 * The meta object literal for the '<em><b>Reserved</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KHO_TREE__RESERVED = eINSTANCE.getKhoTree_Reserved();

		/**
		 * The meta object literal for the '<em><b>Scratch</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KHO_TREE__SCRATCH = eINSTANCE.getKhoTree_Scratch();

		/**
		 * The meta object literal for the '<em><b>Folios</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KHO_TREE__FOLIOS = eINSTANCE.getKhoTree_Folios();

		/**
		 * The meta object literal for the '<em><b>Map Pages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KHO_TREE__MAP_PAGES = eINSTANCE.getKhoTree_MapPages();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.KhoNodeImpl <em>Kho Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.KhoNodeImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getKhoNode()
		 * @generated
		 */
		EClass KHO_NODE = eINSTANCE.getKhoNode();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.ReservedMemoryImpl <em>Reserved Memory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.ReservedMemoryImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getReservedMemory()
		 * @generated
		 */
		EClass RESERVED_MEMORY = eINSTANCE.getReservedMemory();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.ScratchImpl <em>Scratch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.ScratchImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getScratch()
		 * @generated
		 */
		EClass SCRATCH = eINSTANCE.getScratch();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.FolioRangeImpl <em>Folio Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.FolioRangeImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getFolioRange()
		 * @generated
		 */
		EClass FOLIO_RANGE = eINSTANCE.getFolioRange();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RANGE__ORDER = eINSTANCE.getFolioRange_Order();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RANGE__COUNT = eINSTANCE.getFolioRange_Count();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.MapPageImpl <em>Map Page</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.MapPageImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getMapPage()
		 * @generated
		 */
		EClass MAP_PAGE = eINSTANCE.getMapPage();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_PAGE__KIND = eINSTANCE.getMapPage_Kind();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.LuoImpl <em>Luo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.LuoImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getLuo()
		 * @generated
		 */
		EClass LUO = eINSTANCE.getLuo();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LUO__COMPATIBLE = eINSTANCE.getLuo_Compatible();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LUO__NUMBER = eINSTANCE.getLuo_Number();

		/**
		 * The meta object literal for the '<em><b>Serialized</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LUO__SERIALIZED = eINSTANCE.getLuo_Serialized();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LUO__BLOCKS = eINSTANCE.getLuo_Blocks();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.BlockImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getBlock()
		 * @generated
		 */
		EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__NEXT = eINSTANCE.getBlock_Next();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__COUNT = eINSTANCE.getBlock_Count();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.SessionImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__ORIGIN = eINSTANCE.getSession_Origin();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__FILES = eINSTANCE.getSession_Files();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__BLOCKS = eINSTANCE.getSession_Blocks();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.FileImpl <em>File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.FileImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getFile()
		 * @generated
		 */
		EClass FILE = eINSTANCE.getFile();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__COMPATIBLE = eINSTANCE.getFile_Compatible();

		/**
		 * The meta object literal for the '<em><b>Token</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__TOKEN = eINSTANCE.getFile_Token();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__DATA = eINSTANCE.getFile_Data();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILE__CONTENT = eINSTANCE.getFile_Content();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.FileContentImpl <em>File Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.FileContentImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getFileContent()
		 * @generated
		 */
		EClass FILE_CONTENT = eINSTANCE.getFileContent();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.FlbImpl <em>Flb</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.FlbImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getFlb()
		 * @generated
		 */
		EClass FLB = eINSTANCE.getFlb();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLB__DATA = eINSTANCE.getFlb_Data();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLB__COUNT = eINSTANCE.getFlb_Count();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.MemfdImpl <em>Memfd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.MemfdImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getMemfd()
		 * @generated
		 */
		EClass MEMFD = eINSTANCE.getMemfd();

		/**
		 * The meta object literal for the '<em><b>Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD__GENERATION = eINSTANCE.getMemfd_Generation();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD__SIZE = eINSTANCE.getMemfd_Size();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD__POSITION = eINSTANCE.getMemfd_Position();

		/**
		 * The meta object literal for the '<em><b>Folio Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD__FOLIO_COUNT = eINSTANCE.getMemfd_FolioCount();

		/**
		 * The meta object literal for the '<em><b>Folios</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMFD__FOLIOS = eINSTANCE.getMemfd_Folios();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.MemfdFolioImpl <em>Memfd Folio</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.MemfdFolioImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getMemfdFolio()
		 * @generated
		 */
		EClass MEMFD_FOLIO = eINSTANCE.getMemfdFolio();

		/**
		 * The meta object literal for the '<em><b>Physical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD_FOLIO__PHYSICAL = eINSTANCE.getMemfdFolio_Physical();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD_FOLIO__INDEX = eINSTANCE.getMemfdFolio_Index();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMFD_FOLIO__FLAGS = eINSTANCE.getMemfdFolio_Flags();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.IommufdImpl <em>Iommufd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.IommufdImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getIommufd()
		 * @generated
		 */
		EClass IOMMUFD = eINSTANCE.getIommufd();

		/**
		 * The meta object literal for the '<em><b>Hwpts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IOMMUFD__HWPTS = eINSTANCE.getIommufd_Hwpts();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.HwptImpl <em>Hwpt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.HwptImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getHwpt()
		 * @generated
		 */
		EClass HWPT = eINSTANCE.getHwpt();

		/**
		 * The meta object literal for the '<em><b>Token</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HWPT__TOKEN = eINSTANCE.getHwpt_Token();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HWPT__DOMAIN = eINSTANCE.getHwpt_Domain();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.VfioDeviceImpl <em>Vfio Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.VfioDeviceImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getVfioDevice()
		 * @generated
		 */
		EClass VFIO_DEVICE = eINSTANCE.getVfioDevice();

		/**
		 * The meta object literal for the '<em><b>Bdf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VFIO_DEVICE__BDF = eINSTANCE.getVfioDevice_Bdf();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.IommuStateImpl <em>Iommu State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.IommuStateImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getIommuState()
		 * @generated
		 */
		EClass IOMMU_STATE = eINSTANCE.getIommuState();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_STATE__COMPATIBLE = eINSTANCE.getIommuState_Compatible();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_STATE__FORMAT = eINSTANCE.getIommuState_Format();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_STATE__CHOICE = eINSTANCE.getIommuState_Choice();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_STATE__ORIGIN = eINSTANCE.getIommuState_Origin();

		/**
		 * The meta object literal for the '<em><b>Chains</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IOMMU_STATE__CHAINS = eINSTANCE.getIommuState_Chains();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.ChainImpl <em>Chain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.ChainImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getChain()
		 * @generated
		 */
		EClass CHAIN = eINSTANCE.getChain();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAIN__KIND = eINSTANCE.getChain_Kind();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAIN__PAGES = eINSTANCE.getChain_Pages();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.ArrayPageImpl <em>Array Page</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.ArrayPageImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getArrayPage()
		 * @generated
		 */
		EClass ARRAY_PAGE = eINSTANCE.getArrayPage();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRAY_PAGE__NUMBER = eINSTANCE.getArrayPage_Number();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRAY_PAGE__COUNT = eINSTANCE.getArrayPage_Count();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRAY_PAGE__NEXT = eINSTANCE.getArrayPage_Next();

		/**
		 * The meta object literal for the '<em><b>Preserved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRAY_PAGE__PRESERVED = eINSTANCE.getArrayPage_Preserved();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARRAY_PAGE__ENTRIES = eINSTANCE.getArrayPage_Entries();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.PreservedObjectImpl <em>Preserved Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.PreservedObjectImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPreservedObject()
		 * @generated
		 */
		EClass PRESERVED_OBJECT = eINSTANCE.getPreservedObject();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESERVED_OBJECT__INDEX = eINSTANCE.getPreservedObject_Index();

		/**
		 * The meta object literal for the '<em><b>Deleted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESERVED_OBJECT__DELETED = eINSTANCE.getPreservedObject_Deleted();

		/**
		 * The meta object literal for the '<em><b>Restored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESERVED_OBJECT__RESTORED = eINSTANCE.getPreservedObject_Restored();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESERVED_OBJECT__REFERENCES = eINSTANCE.getPreservedObject_References();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.PreservedUnitImpl <em>Preserved Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.PreservedUnitImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPreservedUnit()
		 * @generated
		 */
		EClass PRESERVED_UNIT = eINSTANCE.getPreservedUnit();

		/**
		 * The meta object literal for the '<em><b>Token</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESERVED_UNIT__TOKEN = eINSTANCE.getPreservedUnit_Token();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESERVED_UNIT__UNIT = eINSTANCE.getPreservedUnit_Unit();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.PreservedDomainImpl <em>Preserved Domain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.PreservedDomainImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPreservedDomain()
		 * @generated
		 */
		EClass PRESERVED_DOMAIN = eINSTANCE.getPreservedDomain();

		/**
		 * The meta object literal for the '<em><b>Top Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESERVED_DOMAIN__TOP_TABLE = eINSTANCE.getPreservedDomain_TopTable();

		/**
		 * The meta object literal for the '<em><b>Top Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESERVED_DOMAIN__TOP_LEVEL = eINSTANCE.getPreservedDomain_TopLevel();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESERVED_DOMAIN__DOMAIN = eINSTANCE.getPreservedDomain_Domain();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESERVED_DOMAIN__DEVICES = eINSTANCE.getPreservedDomain_Devices();

		/**
		 * The meta object literal for the '<em><b>Hwpts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESERVED_DOMAIN__HWPTS = eINSTANCE.getPreservedDomain_Hwpts();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.PreservedDeviceImpl <em>Preserved Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.PreservedDeviceImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPreservedDevice()
		 * @generated
		 */
		EClass PRESERVED_DEVICE = eINSTANCE.getPreservedDevice();

		/**
		 * The meta object literal for the '<em><b>Bdf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESERVED_DEVICE__BDF = eINSTANCE.getPreservedDevice_Bdf();

		/**
		 * The meta object literal for the '<em><b>Domain Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESERVED_DEVICE__DOMAIN_ID = eINSTANCE.getPreservedDevice_DomainId();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESERVED_DEVICE__DOMAIN = eINSTANCE.getPreservedDevice_Domain();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESERVED_DEVICE__UNIT = eINSTANCE.getPreservedDevice_Unit();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESERVED_DEVICE__DEVICE = eINSTANCE.getPreservedDevice_Device();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.PciStateImpl <em>Pci State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.PciStateImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPciState()
		 * @generated
		 */
		EClass PCI_STATE = eINSTANCE.getPciState();

		/**
		 * The meta object literal for the '<em><b>Compatible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_STATE__COMPATIBLE = eINSTANCE.getPciState_Compatible();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PCI_STATE__DEVICES = eINSTANCE.getPciState_Devices();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.PciDeviceImpl <em>Pci Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.PciDeviceImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPciDevice()
		 * @generated
		 */
		EClass PCI_DEVICE = eINSTANCE.getPciDevice();

		/**
		 * The meta object literal for the '<em><b>Bdf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI_DEVICE__BDF = eINSTANCE.getPciDevice_Bdf();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.KernelObjectImpl <em>Kernel Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.KernelObjectImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getKernelObject()
		 * @generated
		 */
		EClass KERNEL_OBJECT = eINSTANCE.getKernelObject();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL_OBJECT__ID = eINSTANCE.getKernelObject_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL_OBJECT__KIND = eINSTANCE.getKernelObject_Kind();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KERNEL_OBJECT__PROPERTIES = eINSTANCE.getKernelObject_Properties();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KERNEL_OBJECT__LINKS = eINSTANCE.getKernelObject_Links();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.PropertyImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__NAME = eINSTANCE.getProperty_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.LinkImpl
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__ROLE = eINSTANCE.getLink_Role();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__ID = eINSTANCE.getLink_Id();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__TARGET = eINSTANCE.getLink_Target();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.Severity
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.Stage <em>Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.Stage
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getStage()
		 * @generated
		 */
		EEnum STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.EntryKind <em>Entry Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.EntryKind
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getEntryKind()
		 * @generated
		 */
		EEnum ENTRY_KIND = eINSTANCE.getEntryKind();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.PointerState <em>Pointer State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.PointerState
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getPointerState()
		 * @generated
		 */
		EEnum POINTER_STATE = eINSTANCE.getPointerState();

		/**
		 * The meta object literal for the '{@link org.liveupdate.model.state.ObjectKind <em>Object Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.ObjectKind
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getObjectKind()
		 * @generated
		 */
		EEnum OBJECT_KIND = eINSTANCE.getObjectKind();

		/**
		 * The meta object literal for the '<em>Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getAddress()
		 * @generated
		 */
		EDataType ADDRESS = eINSTANCE.getAddress();

		/**
		 * The meta object literal for the '<em>Size</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getSize()
		 * @generated
		 */
		EDataType SIZE = eINSTANCE.getSize();

		/**
		 * The meta object literal for the '<em>Token</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getToken()
		 * @generated
		 */
		EDataType TOKEN = eINSTANCE.getToken();

		/**
		 * The meta object literal for the '<em>Bytes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getBytes()
		 * @generated
		 */
		EDataType BYTES = eINSTANCE.getBytes();

		/**
		 * The meta object literal for the '<em>Layout</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.abi.layout.Layout
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getLayout()
		 * @generated
		 */
		EDataType LAYOUT = eINSTANCE.getLayout();

		/**
		 * The meta object literal for the '<em>Memory</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.abi.PhysicalMemory
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getMemory()
		 * @generated
		 */
		EDataType MEMORY = eINSTANCE.getMemory();

		/**
		 * The meta object literal for the '<em>Unfolding</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liveupdate.model.Unfolding
		 * @see org.liveupdate.model.state.impl.StatePackageImpl#getUnfolding()
		 * @generated
		 */
		EDataType UNFOLDING = eINSTANCE.getUnfolding();

	}

} //StatePackage
