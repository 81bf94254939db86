/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.TranslationMode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Iommu Unit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.IommuUnitImpl#getRegisterBase <em>Register Base</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.IommuUnitImpl#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.IommuUnitImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.IommuUnitImpl#getNode <em>Node</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.IommuUnitImpl#isIncludeAll <em>Include All</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.IommuUnitImpl#isPresent <em>Present</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.IommuUnitImpl#getCapabilities <em>Capabilities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IommuUnitImpl extends ElementImpl implements IommuUnit {
	/**
	 * The default value of the '{@link #getRegisterBase() <em>Register Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegisterBase()
	 * @generated
	 * @ordered
	 */
	protected static final long REGISTER_BASE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRegisterBase() <em>Register Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegisterBase()
	 * @generated
	 * @ordered
	 */
	protected long registerBase = REGISTER_BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSegment() <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected static final int SEGMENT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSegment() <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected int segment = SEGMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final TranslationMode MODE_EDEFAULT = TranslationMode.LEGACY;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected TranslationMode mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected static final int NODE_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected int node = NODE_EDEFAULT;

	/**
	 * The default value of the '{@link #isIncludeAll() <em>Include All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIncludeAll()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INCLUDE_ALL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIncludeAll() <em>Include All</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIncludeAll()
	 * @generated
	 * @ordered
	 */
	protected boolean includeAll = INCLUDE_ALL_EDEFAULT;

	/**
	 * The default value of the '{@link #isPresent() <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPresent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRESENT_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPresent() <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPresent()
	 * @generated
	 * @ordered
	 */
	protected boolean present = PRESENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCapabilities() <em>Capabilities</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapabilities()
	 * @generated
	 * @ordered
	 */
	protected Capabilities capabilities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IommuUnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.IOMMU_UNIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRegisterBase() {
		return registerBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegisterBase(long newRegisterBase) {
		long oldRegisterBase = registerBase;
		registerBase = newRegisterBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.IOMMU_UNIT__REGISTER_BASE, oldRegisterBase, registerBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSegment() {
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSegment(int newSegment) {
		int oldSegment = segment;
		segment = newSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.IOMMU_UNIT__SEGMENT, oldSegment, segment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TranslationMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(TranslationMode newMode) {
		TranslationMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.IOMMU_UNIT__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNode() {
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNode(int newNode) {
		int oldNode = node;
		node = newNode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.IOMMU_UNIT__NODE, oldNode, node));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIncludeAll() {
		return includeAll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncludeAll(boolean newIncludeAll) {
		boolean oldIncludeAll = includeAll;
		includeAll = newIncludeAll;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.IOMMU_UNIT__INCLUDE_ALL, oldIncludeAll, includeAll));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPresent() {
		return present;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresent(boolean newPresent) {
		boolean oldPresent = present;
		present = newPresent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.IOMMU_UNIT__PRESENT, oldPresent, present));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capabilities getCapabilities() {
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCapabilities(Capabilities newCapabilities, NotificationChain msgs) {
		Capabilities oldCapabilities = capabilities;
		capabilities = newCapabilities;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScenarioPackage.IOMMU_UNIT__CAPABILITIES, oldCapabilities, newCapabilities);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapabilities(Capabilities newCapabilities) {
		if (newCapabilities != capabilities) {
			NotificationChain msgs = null;
			if (capabilities != null)
				msgs = ((InternalEObject)capabilities).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScenarioPackage.IOMMU_UNIT__CAPABILITIES, null, msgs);
			if (newCapabilities != null)
				msgs = ((InternalEObject)newCapabilities).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScenarioPackage.IOMMU_UNIT__CAPABILITIES, null, msgs);
			msgs = basicSetCapabilities(newCapabilities, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.IOMMU_UNIT__CAPABILITIES, newCapabilities, newCapabilities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ScenarioPackage.IOMMU_UNIT__CAPABILITIES:
				return basicSetCapabilities(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.IOMMU_UNIT__REGISTER_BASE:
				return getRegisterBase();
			case ScenarioPackage.IOMMU_UNIT__SEGMENT:
				return getSegment();
			case ScenarioPackage.IOMMU_UNIT__MODE:
				return getMode();
			case ScenarioPackage.IOMMU_UNIT__NODE:
				return getNode();
			case ScenarioPackage.IOMMU_UNIT__INCLUDE_ALL:
				return isIncludeAll();
			case ScenarioPackage.IOMMU_UNIT__PRESENT:
				return isPresent();
			case ScenarioPackage.IOMMU_UNIT__CAPABILITIES:
				return getCapabilities();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ScenarioPackage.IOMMU_UNIT__REGISTER_BASE:
				setRegisterBase((Long)newValue);
				return;
			case ScenarioPackage.IOMMU_UNIT__SEGMENT:
				setSegment((Integer)newValue);
				return;
			case ScenarioPackage.IOMMU_UNIT__MODE:
				setMode((TranslationMode)newValue);
				return;
			case ScenarioPackage.IOMMU_UNIT__NODE:
				setNode((Integer)newValue);
				return;
			case ScenarioPackage.IOMMU_UNIT__INCLUDE_ALL:
				setIncludeAll((Boolean)newValue);
				return;
			case ScenarioPackage.IOMMU_UNIT__PRESENT:
				setPresent((Boolean)newValue);
				return;
			case ScenarioPackage.IOMMU_UNIT__CAPABILITIES:
				setCapabilities((Capabilities)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ScenarioPackage.IOMMU_UNIT__REGISTER_BASE:
				setRegisterBase(REGISTER_BASE_EDEFAULT);
				return;
			case ScenarioPackage.IOMMU_UNIT__SEGMENT:
				setSegment(SEGMENT_EDEFAULT);
				return;
			case ScenarioPackage.IOMMU_UNIT__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case ScenarioPackage.IOMMU_UNIT__NODE:
				setNode(NODE_EDEFAULT);
				return;
			case ScenarioPackage.IOMMU_UNIT__INCLUDE_ALL:
				setIncludeAll(INCLUDE_ALL_EDEFAULT);
				return;
			case ScenarioPackage.IOMMU_UNIT__PRESENT:
				setPresent(PRESENT_EDEFAULT);
				return;
			case ScenarioPackage.IOMMU_UNIT__CAPABILITIES:
				setCapabilities((Capabilities)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ScenarioPackage.IOMMU_UNIT__REGISTER_BASE:
				return registerBase != REGISTER_BASE_EDEFAULT;
			case ScenarioPackage.IOMMU_UNIT__SEGMENT:
				return segment != SEGMENT_EDEFAULT;
			case ScenarioPackage.IOMMU_UNIT__MODE:
				return mode != MODE_EDEFAULT;
			case ScenarioPackage.IOMMU_UNIT__NODE:
				return node != NODE_EDEFAULT;
			case ScenarioPackage.IOMMU_UNIT__INCLUDE_ALL:
				return includeAll != INCLUDE_ALL_EDEFAULT;
			case ScenarioPackage.IOMMU_UNIT__PRESENT:
				return present != PRESENT_EDEFAULT;
			case ScenarioPackage.IOMMU_UNIT__CAPABILITIES:
				return capabilities != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (registerBase: ");
		result.append(registerBase);
		result.append(", segment: ");
		result.append(segment);
		result.append(", mode: ");
		result.append(mode);
		result.append(", node: ");
		result.append(node);
		result.append(", includeAll: ");
		result.append(includeAll);
		result.append(", present: ");
		result.append(present);
		result.append(')');
		return result.toString();
	}

} //IommuUnitImpl
