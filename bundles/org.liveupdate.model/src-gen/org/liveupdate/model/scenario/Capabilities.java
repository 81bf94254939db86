/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capabilities</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a VT-d unit can do: fields of its CAP and ECAP registers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isLevels3 <em>Levels3</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isLevels4 <em>Levels4</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isLevels5 <em>Levels5</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#getGuestAddressWidth <em>Guest Address Width</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isPage2M <em>Page2 M</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isPage1G <em>Page1 G</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isFirstStage <em>First Stage</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isSecondStage <em>Second Stage</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isFirstStage1G <em>First Stage1 G</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isFirstStage5Levels <em>First Stage5 Levels</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isNested <em>Nested</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isDirtyTracking <em>Dirty Tracking</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isSnoopControl <em>Snoop Control</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isPassThrough <em>Pass Through</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isCoherent <em>Coherent</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isScalableCoherent <em>Scalable Coherent</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isCachingMode <em>Caching Mode</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isWriteBufferFlush <em>Write Buffer Flush</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isQueuedInvalidation <em>Queued Invalidation</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isSetRootInvalidates <em>Set Root Invalidates</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#getDomainIdBits <em>Domain Id Bits</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isScalable <em>Scalable</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isPasid <em>Pasid</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#getPasidBits <em>Pasid Bits</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isDeviceTlb <em>Device Tlb</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Capabilities#isPageRequests <em>Page Requests</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities()
 * @model
 * @generated
 */
public interface Capabilities extends EObject {
	/**
	 * Returns the value of the '<em><b>Levels3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.SAGAW: 3-level second-stage tables, 39 bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels3</em>' attribute.
	 * @see #setLevels3(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_Levels3()
	 * @model annotation="http://liveupdate.org/label text='3 levels (39 bits)' category='Page Tables'"
	 * @generated
	 */
	boolean isLevels3();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isLevels3 <em>Levels3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels3</em>' attribute.
	 * @see #isLevels3()
	 * @generated
	 */
	void setLevels3(boolean value);

	/**
	 * Returns the value of the '<em><b>Levels4</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.SAGAW: 4-level second-stage tables, 48 bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels4</em>' attribute.
	 * @see #setLevels4(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_Levels4()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='4 levels (48 bits)' category='Page Tables'"
	 * @generated
	 */
	boolean isLevels4();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isLevels4 <em>Levels4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels4</em>' attribute.
	 * @see #isLevels4()
	 * @generated
	 */
	void setLevels4(boolean value);

	/**
	 * Returns the value of the '<em><b>Levels5</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.SAGAW: 5-level second-stage tables, 57 bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels5</em>' attribute.
	 * @see #setLevels5(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_Levels5()
	 * @model annotation="http://liveupdate.org/label text='5 levels (57 bits)' category='Page Tables'"
	 * @generated
	 */
	boolean isLevels5();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isLevels5 <em>Levels5</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels5</em>' attribute.
	 * @see #isLevels5()
	 * @generated
	 */
	void setLevels5(boolean value);

	/**
	 * Returns the value of the '<em><b>Guest Address Width</b></em>' attribute.
	 * The default value is <code>"48"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.MGAW: bits of an address that a device may use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guest Address Width</em>' attribute.
	 * @see #setGuestAddressWidth(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_GuestAddressWidth()
	 * @model default="48"
	 *        annotation="http://liveupdate.org/label category='Page Tables'"
	 * @generated
	 */
	int getGuestAddressWidth();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#getGuestAddressWidth <em>Guest Address Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest Address Width</em>' attribute.
	 * @see #getGuestAddressWidth()
	 * @generated
	 */
	void setGuestAddressWidth(int value);

	/**
	 * Returns the value of the '<em><b>Page2 M</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.SSLPS: 2 MiB pages in second-stage tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page2 M</em>' attribute.
	 * @see #setPage2M(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_Page2M()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='2 MiB pages' category='Page Tables'"
	 * @generated
	 */
	boolean isPage2M();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isPage2M <em>Page2 M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page2 M</em>' attribute.
	 * @see #isPage2M()
	 * @generated
	 */
	void setPage2M(boolean value);

	/**
	 * Returns the value of the '<em><b>Page1 G</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.SSLPS: 1 GiB pages in second-stage tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page1 G</em>' attribute.
	 * @see #setPage1G(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_Page1G()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='1 GiB pages' category='Page Tables'"
	 * @generated
	 */
	boolean isPage1G();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isPage1G <em>Page1 G</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page1 G</em>' attribute.
	 * @see #isPage1G()
	 * @generated
	 */
	void setPage1G(boolean value);

	/**
	 * Returns the value of the '<em><b>First Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.FSTS: first-stage tables in scalable mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Stage</em>' attribute.
	 * @see #setFirstStage(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_FirstStage()
	 * @model annotation="http://liveupdate.org/label category='Page Tables'"
	 * @generated
	 */
	boolean isFirstStage();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isFirstStage <em>First Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Stage</em>' attribute.
	 * @see #isFirstStage()
	 * @generated
	 */
	void setFirstStage(boolean value);

	/**
	 * Returns the value of the '<em><b>Second Stage</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.SSTS: second-stage tables in scalable mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Second Stage</em>' attribute.
	 * @see #setSecondStage(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_SecondStage()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label category='Page Tables'"
	 * @generated
	 */
	boolean isSecondStage();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isSecondStage <em>Second Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Stage</em>' attribute.
	 * @see #isSecondStage()
	 * @generated
	 */
	void setSecondStage(boolean value);

	/**
	 * Returns the value of the '<em><b>First Stage1 G</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.FS1GP: 1 GiB pages in first-stage tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Stage1 G</em>' attribute.
	 * @see #setFirstStage1G(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_FirstStage1G()
	 * @model annotation="http://liveupdate.org/label text='First stage 1 GiB pages' category='Page Tables'"
	 * @generated
	 */
	boolean isFirstStage1G();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isFirstStage1G <em>First Stage1 G</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Stage1 G</em>' attribute.
	 * @see #isFirstStage1G()
	 * @generated
	 */
	void setFirstStage1G(boolean value);

	/**
	 * Returns the value of the '<em><b>First Stage5 Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.FS5LP: 5-level first-stage tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Stage5 Levels</em>' attribute.
	 * @see #setFirstStage5Levels(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_FirstStage5Levels()
	 * @model annotation="http://liveupdate.org/label text='First stage 5 levels' category='Page Tables'"
	 * @generated
	 */
	boolean isFirstStage5Levels();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isFirstStage5Levels <em>First Stage5 Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Stage5 Levels</em>' attribute.
	 * @see #isFirstStage5Levels()
	 * @generated
	 */
	void setFirstStage5Levels(boolean value);

	/**
	 * Returns the value of the '<em><b>Nested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.NEST: nested translation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nested</em>' attribute.
	 * @see #setNested(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_Nested()
	 * @model annotation="http://liveupdate.org/label category='Page Tables'"
	 * @generated
	 */
	boolean isNested();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isNested <em>Nested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nested</em>' attribute.
	 * @see #isNested()
	 * @generated
	 */
	void setNested(boolean value);

	/**
	 * Returns the value of the '<em><b>Dirty Tracking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.SLADS: accessed and dirty bits in second-stage tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dirty Tracking</em>' attribute.
	 * @see #setDirtyTracking(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_DirtyTracking()
	 * @model annotation="http://liveupdate.org/label category='Page Tables'"
	 * @generated
	 */
	boolean isDirtyTracking();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isDirtyTracking <em>Dirty Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dirty Tracking</em>' attribute.
	 * @see #isDirtyTracking()
	 * @generated
	 */
	void setDirtyTracking(boolean value);

	/**
	 * Returns the value of the '<em><b>Snoop Control</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.SC: leaves can force coherent access.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snoop Control</em>' attribute.
	 * @see #setSnoopControl(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_SnoopControl()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label category='Page Tables'"
	 * @generated
	 */
	boolean isSnoopControl();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isSnoopControl <em>Snoop Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snoop Control</em>' attribute.
	 * @see #isSnoopControl()
	 * @generated
	 */
	void setSnoopControl(boolean value);

	/**
	 * Returns the value of the '<em><b>Pass Through</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.PT: pass-through translation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pass Through</em>' attribute.
	 * @see #setPassThrough(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_PassThrough()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label category='Page Tables'"
	 * @generated
	 */
	boolean isPassThrough();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isPassThrough <em>Pass Through</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pass Through</em>' attribute.
	 * @see #isPassThrough()
	 * @generated
	 */
	void setPassThrough(boolean value);

	/**
	 * Returns the value of the '<em><b>Coherent</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.C: table walks snoop caches in legacy mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coherent</em>' attribute.
	 * @see #setCoherent(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_Coherent()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='Coherent walks' category='Coherency and Caches'"
	 * @generated
	 */
	boolean isCoherent();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isCoherent <em>Coherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coherent</em>' attribute.
	 * @see #isCoherent()
	 * @generated
	 */
	void setCoherent(boolean value);

	/**
	 * Returns the value of the '<em><b>Scalable Coherent</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.SMPWC: table walks snoop caches in scalable mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scalable Coherent</em>' attribute.
	 * @see #setScalableCoherent(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_ScalableCoherent()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='Coherent walks (scalable)' category='Coherency and Caches'"
	 * @generated
	 */
	boolean isScalableCoherent();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isScalableCoherent <em>Scalable Coherent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scalable Coherent</em>' attribute.
	 * @see #isScalableCoherent()
	 * @generated
	 */
	void setScalableCoherent(boolean value);

	/**
	 * Returns the value of the '<em><b>Caching Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.CM: not-present entries may be cached, as in an emulated unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caching Mode</em>' attribute.
	 * @see #setCachingMode(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_CachingMode()
	 * @model annotation="http://liveupdate.org/label category='Coherency and Caches'"
	 * @generated
	 */
	boolean isCachingMode();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isCachingMode <em>Caching Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caching Mode</em>' attribute.
	 * @see #isCachingMode()
	 * @generated
	 */
	void setCachingMode(boolean value);

	/**
	 * Returns the value of the '<em><b>Write Buffer Flush</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.RWBF: the write buffer has to be flushed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Write Buffer Flush</em>' attribute.
	 * @see #setWriteBufferFlush(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_WriteBufferFlush()
	 * @model annotation="http://liveupdate.org/label category='Coherency and Caches'"
	 * @generated
	 */
	boolean isWriteBufferFlush();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isWriteBufferFlush <em>Write Buffer Flush</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write Buffer Flush</em>' attribute.
	 * @see #isWriteBufferFlush()
	 * @generated
	 */
	void setWriteBufferFlush(boolean value);

	/**
	 * Returns the value of the '<em><b>Queued Invalidation</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.QI: invalidation queue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Queued Invalidation</em>' attribute.
	 * @see #setQueuedInvalidation(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_QueuedInvalidation()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label category='Coherency and Caches'"
	 * @generated
	 */
	boolean isQueuedInvalidation();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isQueuedInvalidation <em>Queued Invalidation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queued Invalidation</em>' attribute.
	 * @see #isQueuedInvalidation()
	 * @generated
	 */
	void setQueuedInvalidation(boolean value);

	/**
	 * Returns the value of the '<em><b>Set Root Invalidates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.ESRTPS: setting the root pointer invalidates all caches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set Root Invalidates</em>' attribute.
	 * @see #setSetRootInvalidates(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_SetRootInvalidates()
	 * @model annotation="http://liveupdate.org/label text='Set root pointer invalidates' category='Coherency and Caches'"
	 * @generated
	 */
	boolean isSetRootInvalidates();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isSetRootInvalidates <em>Set Root Invalidates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set Root Invalidates</em>' attribute.
	 * @see #isSetRootInvalidates()
	 * @generated
	 */
	void setSetRootInvalidates(boolean value);

	/**
	 * Returns the value of the '<em><b>Domain Id Bits</b></em>' attribute.
	 * The default value is <code>"16"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CAP.ND: 4 to 16 bits of domain id, an even number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain Id Bits</em>' attribute.
	 * @see #setDomainIdBits(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_DomainIdBits()
	 * @model default="16"
	 *        annotation="http://liveupdate.org/label text='Domain id bits' category='Domains'"
	 * @generated
	 */
	int getDomainIdBits();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#getDomainIdBits <em>Domain Id Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain Id Bits</em>' attribute.
	 * @see #getDomainIdBits()
	 * @generated
	 */
	void setDomainIdBits(int value);

	/**
	 * Returns the value of the '<em><b>Scalable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.SMTS: scalable mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scalable</em>' attribute.
	 * @see #setScalable(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_Scalable()
	 * @model annotation="http://liveupdate.org/label text='Scalable mode' category='Scalable Mode'"
	 * @generated
	 */
	boolean isScalable();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isScalable <em>Scalable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scalable</em>' attribute.
	 * @see #isScalable()
	 * @generated
	 */
	void setScalable(boolean value);

	/**
	 * Returns the value of the '<em><b>Pasid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.PASID: requests with PASID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pasid</em>' attribute.
	 * @see #setPasid(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_Pasid()
	 * @model annotation="http://liveupdate.org/label text='PASID' category='Scalable Mode'"
	 * @generated
	 */
	boolean isPasid();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isPasid <em>Pasid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pasid</em>' attribute.
	 * @see #isPasid()
	 * @generated
	 */
	void setPasid(boolean value);

	/**
	 * Returns the value of the '<em><b>Pasid Bits</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.PSS + 1: bits of a PASID, 1 to 20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pasid Bits</em>' attribute.
	 * @see #setPasidBits(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_PasidBits()
	 * @model default="20"
	 *        annotation="http://liveupdate.org/label text='PASID bits' category='Scalable Mode'"
	 * @generated
	 */
	int getPasidBits();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#getPasidBits <em>Pasid Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pasid Bits</em>' attribute.
	 * @see #getPasidBits()
	 * @generated
	 */
	void setPasidBits(int value);

	/**
	 * Returns the value of the '<em><b>Device Tlb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.DT: devices may cache translations (ATS).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Tlb</em>' attribute.
	 * @see #setDeviceTlb(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_DeviceTlb()
	 * @model annotation="http://liveupdate.org/label text='Device TLB' category='Scalable Mode'"
	 * @generated
	 */
	boolean isDeviceTlb();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isDeviceTlb <em>Device Tlb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Tlb</em>' attribute.
	 * @see #isDeviceTlb()
	 * @generated
	 */
	void setDeviceTlb(boolean value);

	/**
	 * Returns the value of the '<em><b>Page Requests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ECAP.PRS: page requests (PRI).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Requests</em>' attribute.
	 * @see #setPageRequests(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getCapabilities_PageRequests()
	 * @model annotation="http://liveupdate.org/label category='Scalable Mode'"
	 * @generated
	 */
	boolean isPageRequests();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Capabilities#isPageRequests <em>Page Requests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Requests</em>' attribute.
	 * @see #isPageRequests()
	 * @generated
	 */
	void setPageRequests(boolean value);

} // Capabilities
