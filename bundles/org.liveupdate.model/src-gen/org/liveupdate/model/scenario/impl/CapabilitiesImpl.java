/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Capabilities</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isLevels3 <em>Levels3</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isLevels4 <em>Levels4</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isLevels5 <em>Levels5</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#getGuestAddressWidth <em>Guest Address Width</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isPage2M <em>Page2 M</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isPage1G <em>Page1 G</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isFirstStage <em>First Stage</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isSecondStage <em>Second Stage</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isFirstStage1G <em>First Stage1 G</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isFirstStage5Levels <em>First Stage5 Levels</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isNested <em>Nested</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isDirtyTracking <em>Dirty Tracking</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isSnoopControl <em>Snoop Control</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isPassThrough <em>Pass Through</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isCoherent <em>Coherent</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isScalableCoherent <em>Scalable Coherent</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isCachingMode <em>Caching Mode</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isWriteBufferFlush <em>Write Buffer Flush</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isQueuedInvalidation <em>Queued Invalidation</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isSetRootInvalidates <em>Set Root Invalidates</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#getDomainIdBits <em>Domain Id Bits</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isScalable <em>Scalable</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isPasid <em>Pasid</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#getPasidBits <em>Pasid Bits</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isDeviceTlb <em>Device Tlb</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.CapabilitiesImpl#isPageRequests <em>Page Requests</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CapabilitiesImpl extends MinimalEObjectImpl.Container implements Capabilities {
	/**
	 * The default value of the '{@link #isLevels3() <em>Levels3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevels3()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEVELS3_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLevels3() <em>Levels3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevels3()
	 * @generated
	 * @ordered
	 */
	protected boolean levels3 = LEVELS3_EDEFAULT;

	/**
	 * The default value of the '{@link #isLevels4() <em>Levels4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevels4()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEVELS4_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isLevels4() <em>Levels4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevels4()
	 * @generated
	 * @ordered
	 */
	protected boolean levels4 = LEVELS4_EDEFAULT;

	/**
	 * The default value of the '{@link #isLevels5() <em>Levels5</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevels5()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEVELS5_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLevels5() <em>Levels5</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevels5()
	 * @generated
	 * @ordered
	 */
	protected boolean levels5 = LEVELS5_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuestAddressWidth() <em>Guest Address Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestAddressWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int GUEST_ADDRESS_WIDTH_EDEFAULT = 48;

	/**
	 * The cached value of the '{@link #getGuestAddressWidth() <em>Guest Address Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestAddressWidth()
	 * @generated
	 * @ordered
	 */
	protected int guestAddressWidth = GUEST_ADDRESS_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #isPage2M() <em>Page2 M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPage2M()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PAGE2_M_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPage2M() <em>Page2 M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPage2M()
	 * @generated
	 * @ordered
	 */
	protected boolean page2M = PAGE2_M_EDEFAULT;

	/**
	 * The default value of the '{@link #isPage1G() <em>Page1 G</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPage1G()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PAGE1_G_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPage1G() <em>Page1 G</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPage1G()
	 * @generated
	 * @ordered
	 */
	protected boolean page1G = PAGE1_G_EDEFAULT;

	/**
	 * The default value of the '{@link #isFirstStage() <em>First Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFirstStage()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FIRST_STAGE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFirstStage() <em>First Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFirstStage()
	 * @generated
	 * @ordered
	 */
	protected boolean firstStage = FIRST_STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSecondStage() <em>Second Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSecondStage()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SECOND_STAGE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isSecondStage() <em>Second Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSecondStage()
	 * @generated
	 * @ordered
	 */
	protected boolean secondStage = SECOND_STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #isFirstStage1G() <em>First Stage1 G</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFirstStage1G()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FIRST_STAGE1_G_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFirstStage1G() <em>First Stage1 G</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFirstStage1G()
	 * @generated
	 * @ordered
	 */
	protected boolean firstStage1G = FIRST_STAGE1_G_EDEFAULT;

	/**
	 * The default value of the '{@link #isFirstStage5Levels() <em>First Stage5 Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFirstStage5Levels()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FIRST_STAGE5_LEVELS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFirstStage5Levels() <em>First Stage5 Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFirstStage5Levels()
	 * @generated
	 * @ordered
	 */
	protected boolean firstStage5Levels = FIRST_STAGE5_LEVELS_EDEFAULT;

	/**
	 * The default value of the '{@link #isNested() <em>Nested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNested()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NESTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNested() <em>Nested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNested()
	 * @generated
	 * @ordered
	 */
	protected boolean nested = NESTED_EDEFAULT;

	/**
	 * The default value of the '{@link #isDirtyTracking() <em>Dirty Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDirtyTracking()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DIRTY_TRACKING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDirtyTracking() <em>Dirty Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDirtyTracking()
	 * @generated
	 * @ordered
	 */
	protected boolean dirtyTracking = DIRTY_TRACKING_EDEFAULT;

	/**
	 * The default value of the '{@link #isSnoopControl() <em>Snoop Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSnoopControl()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SNOOP_CONTROL_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isSnoopControl() <em>Snoop Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSnoopControl()
	 * @generated
	 * @ordered
	 */
	protected boolean snoopControl = SNOOP_CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #isPassThrough() <em>Pass Through</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPassThrough()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PASS_THROUGH_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPassThrough() <em>Pass Through</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPassThrough()
	 * @generated
	 * @ordered
	 */
	protected boolean passThrough = PASS_THROUGH_EDEFAULT;

	/**
	 * The default value of the '{@link #isCoherent() <em>Coherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCoherent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COHERENT_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCoherent() <em>Coherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCoherent()
	 * @generated
	 * @ordered
	 */
	protected boolean coherent = COHERENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isScalableCoherent() <em>Scalable Coherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScalableCoherent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SCALABLE_COHERENT_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isScalableCoherent() <em>Scalable Coherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScalableCoherent()
	 * @generated
	 * @ordered
	 */
	protected boolean scalableCoherent = SCALABLE_COHERENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isCachingMode() <em>Caching Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCachingMode()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CACHING_MODE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCachingMode() <em>Caching Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCachingMode()
	 * @generated
	 * @ordered
	 */
	protected boolean cachingMode = CACHING_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #isWriteBufferFlush() <em>Write Buffer Flush</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWriteBufferFlush()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WRITE_BUFFER_FLUSH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWriteBufferFlush() <em>Write Buffer Flush</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWriteBufferFlush()
	 * @generated
	 * @ordered
	 */
	protected boolean writeBufferFlush = WRITE_BUFFER_FLUSH_EDEFAULT;

	/**
	 * The default value of the '{@link #isQueuedInvalidation() <em>Queued Invalidation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQueuedInvalidation()
	 * @generated
	 * @ordered
	 */
	protected static final boolean QUEUED_INVALIDATION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isQueuedInvalidation() <em>Queued Invalidation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQueuedInvalidation()
	 * @generated
	 * @ordered
	 */
	protected boolean queuedInvalidation = QUEUED_INVALIDATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isSetRootInvalidates() <em>Set Root Invalidates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRootInvalidates()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SET_ROOT_INVALIDATES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSetRootInvalidates() <em>Set Root Invalidates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRootInvalidates()
	 * @generated
	 * @ordered
	 */
	protected boolean setRootInvalidates = SET_ROOT_INVALIDATES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomainIdBits() <em>Domain Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomainIdBits()
	 * @generated
	 * @ordered
	 */
	protected static final int DOMAIN_ID_BITS_EDEFAULT = 16;

	/**
	 * The cached value of the '{@link #getDomainIdBits() <em>Domain Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomainIdBits()
	 * @generated
	 * @ordered
	 */
	protected int domainIdBits = DOMAIN_ID_BITS_EDEFAULT;

	/**
	 * The default value of the '{@link #isScalable() <em>Scalable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScalable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SCALABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isScalable() <em>Scalable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScalable()
	 * @generated
	 * @ordered
	 */
	protected boolean scalable = SCALABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isPasid() <em>Pasid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPasid()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PASID_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPasid() <em>Pasid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPasid()
	 * @generated
	 * @ordered
	 */
	protected boolean pasid = PASID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPasidBits() <em>Pasid Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasidBits()
	 * @generated
	 * @ordered
	 */
	protected static final int PASID_BITS_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getPasidBits() <em>Pasid Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasidBits()
	 * @generated
	 * @ordered
	 */
	protected int pasidBits = PASID_BITS_EDEFAULT;

	/**
	 * The default value of the '{@link #isDeviceTlb() <em>Device Tlb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeviceTlb()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEVICE_TLB_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDeviceTlb() <em>Device Tlb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeviceTlb()
	 * @generated
	 * @ordered
	 */
	protected boolean deviceTlb = DEVICE_TLB_EDEFAULT;

	/**
	 * The default value of the '{@link #isPageRequests() <em>Page Requests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPageRequests()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PAGE_REQUESTS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPageRequests() <em>Page Requests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPageRequests()
	 * @generated
	 * @ordered
	 */
	protected boolean pageRequests = PAGE_REQUESTS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CapabilitiesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.CAPABILITIES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLevels3() {
		return levels3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevels3(boolean newLevels3) {
		boolean oldLevels3 = levels3;
		levels3 = newLevels3;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__LEVELS3, oldLevels3, levels3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLevels4() {
		return levels4;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevels4(boolean newLevels4) {
		boolean oldLevels4 = levels4;
		levels4 = newLevels4;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__LEVELS4, oldLevels4, levels4));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLevels5() {
		return levels5;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevels5(boolean newLevels5) {
		boolean oldLevels5 = levels5;
		levels5 = newLevels5;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__LEVELS5, oldLevels5, levels5));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGuestAddressWidth() {
		return guestAddressWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuestAddressWidth(int newGuestAddressWidth) {
		int oldGuestAddressWidth = guestAddressWidth;
		guestAddressWidth = newGuestAddressWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__GUEST_ADDRESS_WIDTH, oldGuestAddressWidth, guestAddressWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPage2M() {
		return page2M;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage2M(boolean newPage2M) {
		boolean oldPage2M = page2M;
		page2M = newPage2M;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__PAGE2_M, oldPage2M, page2M));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPage1G() {
		return page1G;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage1G(boolean newPage1G) {
		boolean oldPage1G = page1G;
		page1G = newPage1G;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__PAGE1_G, oldPage1G, page1G));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFirstStage() {
		return firstStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstStage(boolean newFirstStage) {
		boolean oldFirstStage = firstStage;
		firstStage = newFirstStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__FIRST_STAGE, oldFirstStage, firstStage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSecondStage() {
		return secondStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondStage(boolean newSecondStage) {
		boolean oldSecondStage = secondStage;
		secondStage = newSecondStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__SECOND_STAGE, oldSecondStage, secondStage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFirstStage1G() {
		return firstStage1G;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstStage1G(boolean newFirstStage1G) {
		boolean oldFirstStage1G = firstStage1G;
		firstStage1G = newFirstStage1G;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__FIRST_STAGE1_G, oldFirstStage1G, firstStage1G));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFirstStage5Levels() {
		return firstStage5Levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstStage5Levels(boolean newFirstStage5Levels) {
		boolean oldFirstStage5Levels = firstStage5Levels;
		firstStage5Levels = newFirstStage5Levels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__FIRST_STAGE5_LEVELS, oldFirstStage5Levels, firstStage5Levels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNested() {
		return nested;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNested(boolean newNested) {
		boolean oldNested = nested;
		nested = newNested;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__NESTED, oldNested, nested));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDirtyTracking() {
		return dirtyTracking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirtyTracking(boolean newDirtyTracking) {
		boolean oldDirtyTracking = dirtyTracking;
		dirtyTracking = newDirtyTracking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__DIRTY_TRACKING, oldDirtyTracking, dirtyTracking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSnoopControl() {
		return snoopControl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnoopControl(boolean newSnoopControl) {
		boolean oldSnoopControl = snoopControl;
		snoopControl = newSnoopControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__SNOOP_CONTROL, oldSnoopControl, snoopControl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPassThrough() {
		return passThrough;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassThrough(boolean newPassThrough) {
		boolean oldPassThrough = passThrough;
		passThrough = newPassThrough;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__PASS_THROUGH, oldPassThrough, passThrough));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCoherent() {
		return coherent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoherent(boolean newCoherent) {
		boolean oldCoherent = coherent;
		coherent = newCoherent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__COHERENT, oldCoherent, coherent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isScalableCoherent() {
		return scalableCoherent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScalableCoherent(boolean newScalableCoherent) {
		boolean oldScalableCoherent = scalableCoherent;
		scalableCoherent = newScalableCoherent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__SCALABLE_COHERENT, oldScalableCoherent, scalableCoherent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCachingMode() {
		return cachingMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCachingMode(boolean newCachingMode) {
		boolean oldCachingMode = cachingMode;
		cachingMode = newCachingMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__CACHING_MODE, oldCachingMode, cachingMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWriteBufferFlush() {
		return writeBufferFlush;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriteBufferFlush(boolean newWriteBufferFlush) {
		boolean oldWriteBufferFlush = writeBufferFlush;
		writeBufferFlush = newWriteBufferFlush;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__WRITE_BUFFER_FLUSH, oldWriteBufferFlush, writeBufferFlush));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isQueuedInvalidation() {
		return queuedInvalidation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQueuedInvalidation(boolean newQueuedInvalidation) {
		boolean oldQueuedInvalidation = queuedInvalidation;
		queuedInvalidation = newQueuedInvalidation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__QUEUED_INVALIDATION, oldQueuedInvalidation, queuedInvalidation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRootInvalidates() {
		return setRootInvalidates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetRootInvalidates(boolean newSetRootInvalidates) {
		boolean oldSetRootInvalidates = setRootInvalidates;
		setRootInvalidates = newSetRootInvalidates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__SET_ROOT_INVALIDATES, oldSetRootInvalidates, setRootInvalidates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDomainIdBits() {
		return domainIdBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomainIdBits(int newDomainIdBits) {
		int oldDomainIdBits = domainIdBits;
		domainIdBits = newDomainIdBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__DOMAIN_ID_BITS, oldDomainIdBits, domainIdBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isScalable() {
		return scalable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScalable(boolean newScalable) {
		boolean oldScalable = scalable;
		scalable = newScalable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__SCALABLE, oldScalable, scalable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPasid() {
		return pasid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasid(boolean newPasid) {
		boolean oldPasid = pasid;
		pasid = newPasid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__PASID, oldPasid, pasid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPasidBits() {
		return pasidBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasidBits(int newPasidBits) {
		int oldPasidBits = pasidBits;
		pasidBits = newPasidBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__PASID_BITS, oldPasidBits, pasidBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDeviceTlb() {
		return deviceTlb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceTlb(boolean newDeviceTlb) {
		boolean oldDeviceTlb = deviceTlb;
		deviceTlb = newDeviceTlb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__DEVICE_TLB, oldDeviceTlb, deviceTlb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPageRequests() {
		return pageRequests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageRequests(boolean newPageRequests) {
		boolean oldPageRequests = pageRequests;
		pageRequests = newPageRequests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.CAPABILITIES__PAGE_REQUESTS, oldPageRequests, pageRequests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.CAPABILITIES__LEVELS3:
				return isLevels3();
			case ScenarioPackage.CAPABILITIES__LEVELS4:
				return isLevels4();
			case ScenarioPackage.CAPABILITIES__LEVELS5:
				return isLevels5();
			case ScenarioPackage.CAPABILITIES__GUEST_ADDRESS_WIDTH:
				return getGuestAddressWidth();
			case ScenarioPackage.CAPABILITIES__PAGE2_M:
				return isPage2M();
			case ScenarioPackage.CAPABILITIES__PAGE1_G:
				return isPage1G();
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE:
				return isFirstStage();
			case ScenarioPackage.CAPABILITIES__SECOND_STAGE:
				return isSecondStage();
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE1_G:
				return isFirstStage1G();
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE5_LEVELS:
				return isFirstStage5Levels();
			case ScenarioPackage.CAPABILITIES__NESTED:
				return isNested();
			case ScenarioPackage.CAPABILITIES__DIRTY_TRACKING:
				return isDirtyTracking();
			case ScenarioPackage.CAPABILITIES__SNOOP_CONTROL:
				return isSnoopControl();
			case ScenarioPackage.CAPABILITIES__PASS_THROUGH:
				return isPassThrough();
			case ScenarioPackage.CAPABILITIES__COHERENT:
				return isCoherent();
			case ScenarioPackage.CAPABILITIES__SCALABLE_COHERENT:
				return isScalableCoherent();
			case ScenarioPackage.CAPABILITIES__CACHING_MODE:
				return isCachingMode();
			case ScenarioPackage.CAPABILITIES__WRITE_BUFFER_FLUSH:
				return isWriteBufferFlush();
			case ScenarioPackage.CAPABILITIES__QUEUED_INVALIDATION:
				return isQueuedInvalidation();
			case ScenarioPackage.CAPABILITIES__SET_ROOT_INVALIDATES:
				return isSetRootInvalidates();
			case ScenarioPackage.CAPABILITIES__DOMAIN_ID_BITS:
				return getDomainIdBits();
			case ScenarioPackage.CAPABILITIES__SCALABLE:
				return isScalable();
			case ScenarioPackage.CAPABILITIES__PASID:
				return isPasid();
			case ScenarioPackage.CAPABILITIES__PASID_BITS:
				return getPasidBits();
			case ScenarioPackage.CAPABILITIES__DEVICE_TLB:
				return isDeviceTlb();
			case ScenarioPackage.CAPABILITIES__PAGE_REQUESTS:
				return isPageRequests();
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
			case ScenarioPackage.CAPABILITIES__LEVELS3:
				setLevels3((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__LEVELS4:
				setLevels4((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__LEVELS5:
				setLevels5((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__GUEST_ADDRESS_WIDTH:
				setGuestAddressWidth((Integer)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__PAGE2_M:
				setPage2M((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__PAGE1_G:
				setPage1G((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE:
				setFirstStage((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__SECOND_STAGE:
				setSecondStage((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE1_G:
				setFirstStage1G((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE5_LEVELS:
				setFirstStage5Levels((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__NESTED:
				setNested((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__DIRTY_TRACKING:
				setDirtyTracking((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__SNOOP_CONTROL:
				setSnoopControl((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__PASS_THROUGH:
				setPassThrough((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__COHERENT:
				setCoherent((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__SCALABLE_COHERENT:
				setScalableCoherent((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__CACHING_MODE:
				setCachingMode((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__WRITE_BUFFER_FLUSH:
				setWriteBufferFlush((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__QUEUED_INVALIDATION:
				setQueuedInvalidation((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__SET_ROOT_INVALIDATES:
				setSetRootInvalidates((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__DOMAIN_ID_BITS:
				setDomainIdBits((Integer)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__SCALABLE:
				setScalable((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__PASID:
				setPasid((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__PASID_BITS:
				setPasidBits((Integer)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__DEVICE_TLB:
				setDeviceTlb((Boolean)newValue);
				return;
			case ScenarioPackage.CAPABILITIES__PAGE_REQUESTS:
				setPageRequests((Boolean)newValue);
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
			case ScenarioPackage.CAPABILITIES__LEVELS3:
				setLevels3(LEVELS3_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__LEVELS4:
				setLevels4(LEVELS4_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__LEVELS5:
				setLevels5(LEVELS5_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__GUEST_ADDRESS_WIDTH:
				setGuestAddressWidth(GUEST_ADDRESS_WIDTH_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__PAGE2_M:
				setPage2M(PAGE2_M_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__PAGE1_G:
				setPage1G(PAGE1_G_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE:
				setFirstStage(FIRST_STAGE_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__SECOND_STAGE:
				setSecondStage(SECOND_STAGE_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE1_G:
				setFirstStage1G(FIRST_STAGE1_G_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE5_LEVELS:
				setFirstStage5Levels(FIRST_STAGE5_LEVELS_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__NESTED:
				setNested(NESTED_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__DIRTY_TRACKING:
				setDirtyTracking(DIRTY_TRACKING_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__SNOOP_CONTROL:
				setSnoopControl(SNOOP_CONTROL_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__PASS_THROUGH:
				setPassThrough(PASS_THROUGH_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__COHERENT:
				setCoherent(COHERENT_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__SCALABLE_COHERENT:
				setScalableCoherent(SCALABLE_COHERENT_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__CACHING_MODE:
				setCachingMode(CACHING_MODE_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__WRITE_BUFFER_FLUSH:
				setWriteBufferFlush(WRITE_BUFFER_FLUSH_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__QUEUED_INVALIDATION:
				setQueuedInvalidation(QUEUED_INVALIDATION_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__SET_ROOT_INVALIDATES:
				setSetRootInvalidates(SET_ROOT_INVALIDATES_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__DOMAIN_ID_BITS:
				setDomainIdBits(DOMAIN_ID_BITS_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__SCALABLE:
				setScalable(SCALABLE_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__PASID:
				setPasid(PASID_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__PASID_BITS:
				setPasidBits(PASID_BITS_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__DEVICE_TLB:
				setDeviceTlb(DEVICE_TLB_EDEFAULT);
				return;
			case ScenarioPackage.CAPABILITIES__PAGE_REQUESTS:
				setPageRequests(PAGE_REQUESTS_EDEFAULT);
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
			case ScenarioPackage.CAPABILITIES__LEVELS3:
				return levels3 != LEVELS3_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__LEVELS4:
				return levels4 != LEVELS4_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__LEVELS5:
				return levels5 != LEVELS5_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__GUEST_ADDRESS_WIDTH:
				return guestAddressWidth != GUEST_ADDRESS_WIDTH_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__PAGE2_M:
				return page2M != PAGE2_M_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__PAGE1_G:
				return page1G != PAGE1_G_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE:
				return firstStage != FIRST_STAGE_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__SECOND_STAGE:
				return secondStage != SECOND_STAGE_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE1_G:
				return firstStage1G != FIRST_STAGE1_G_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__FIRST_STAGE5_LEVELS:
				return firstStage5Levels != FIRST_STAGE5_LEVELS_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__NESTED:
				return nested != NESTED_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__DIRTY_TRACKING:
				return dirtyTracking != DIRTY_TRACKING_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__SNOOP_CONTROL:
				return snoopControl != SNOOP_CONTROL_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__PASS_THROUGH:
				return passThrough != PASS_THROUGH_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__COHERENT:
				return coherent != COHERENT_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__SCALABLE_COHERENT:
				return scalableCoherent != SCALABLE_COHERENT_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__CACHING_MODE:
				return cachingMode != CACHING_MODE_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__WRITE_BUFFER_FLUSH:
				return writeBufferFlush != WRITE_BUFFER_FLUSH_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__QUEUED_INVALIDATION:
				return queuedInvalidation != QUEUED_INVALIDATION_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__SET_ROOT_INVALIDATES:
				return setRootInvalidates != SET_ROOT_INVALIDATES_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__DOMAIN_ID_BITS:
				return domainIdBits != DOMAIN_ID_BITS_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__SCALABLE:
				return scalable != SCALABLE_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__PASID:
				return pasid != PASID_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__PASID_BITS:
				return pasidBits != PASID_BITS_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__DEVICE_TLB:
				return deviceTlb != DEVICE_TLB_EDEFAULT;
			case ScenarioPackage.CAPABILITIES__PAGE_REQUESTS:
				return pageRequests != PAGE_REQUESTS_EDEFAULT;
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
		result.append(" (levels3: ");
		result.append(levels3);
		result.append(", levels4: ");
		result.append(levels4);
		result.append(", levels5: ");
		result.append(levels5);
		result.append(", guestAddressWidth: ");
		result.append(guestAddressWidth);
		result.append(", page2M: ");
		result.append(page2M);
		result.append(", page1G: ");
		result.append(page1G);
		result.append(", firstStage: ");
		result.append(firstStage);
		result.append(", secondStage: ");
		result.append(secondStage);
		result.append(", firstStage1G: ");
		result.append(firstStage1G);
		result.append(", firstStage5Levels: ");
		result.append(firstStage5Levels);
		result.append(", nested: ");
		result.append(nested);
		result.append(", dirtyTracking: ");
		result.append(dirtyTracking);
		result.append(", snoopControl: ");
		result.append(snoopControl);
		result.append(", passThrough: ");
		result.append(passThrough);
		result.append(", coherent: ");
		result.append(coherent);
		result.append(", scalableCoherent: ");
		result.append(scalableCoherent);
		result.append(", cachingMode: ");
		result.append(cachingMode);
		result.append(", writeBufferFlush: ");
		result.append(writeBufferFlush);
		result.append(", queuedInvalidation: ");
		result.append(queuedInvalidation);
		result.append(", setRootInvalidates: ");
		result.append(setRootInvalidates);
		result.append(", domainIdBits: ");
		result.append(domainIdBits);
		result.append(", scalable: ");
		result.append(scalable);
		result.append(", pasid: ");
		result.append(pasid);
		result.append(", pasidBits: ");
		result.append(pasidBits);
		result.append(", deviceTlb: ");
		result.append(deviceTlb);
		result.append(", pageRequests: ");
		result.append(pageRequests);
		result.append(')');
		return result.toString();
	}

} //CapabilitiesImpl
