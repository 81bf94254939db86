/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kernel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Formats and behaviour of a kernel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#getKho <em>Kho</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#getLuo <em>Luo</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#getMemfd <em>Memfd</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#getBehaviour <em>Behaviour</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#isKhoEnabled <em>Kho Enabled</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#isLiveupdateEnabled <em>Liveupdate Enabled</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#isPassThrough <em>Pass Through</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#isKhoDebug <em>Kho Debug</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Kernel#isPanicOnWarn <em>Panic On Warn</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel()
 * @model
 * @generated
 */
public interface Kernel extends Element {
	/**
	 * Returns the value of the '<em><b>Kho</b></em>' attribute.
	 * The default value is <code>"kho-v4"</code>.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.KhoGeneration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format of kexec handover.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kho</em>' attribute.
	 * @see org.liveupdate.model.scenario.KhoGeneration
	 * @see #setKho(KhoGeneration)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_Kho()
	 * @model default="kho-v4"
	 *        annotation="http://liveupdate.org/label text='KHO' category='Formats'"
	 * @generated
	 */
	KhoGeneration getKho();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kernel#getKho <em>Kho</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kho</em>' attribute.
	 * @see org.liveupdate.model.scenario.KhoGeneration
	 * @see #getKho()
	 * @generated
	 */
	void setKho(KhoGeneration value);

	/**
	 * Returns the value of the '<em><b>Luo</b></em>' attribute.
	 * The default value is <code>"luo-v5"</code>.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.LuoGeneration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format and behaviour of the live update orchestrator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Luo</em>' attribute.
	 * @see org.liveupdate.model.scenario.LuoGeneration
	 * @see #setLuo(LuoGeneration)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_Luo()
	 * @model default="luo-v5"
	 *        annotation="http://liveupdate.org/label text='LUO' category='Formats'"
	 * @generated
	 */
	LuoGeneration getLuo();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kernel#getLuo <em>Luo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Luo</em>' attribute.
	 * @see org.liveupdate.model.scenario.LuoGeneration
	 * @see #getLuo()
	 * @generated
	 */
	void setLuo(LuoGeneration value);

	/**
	 * Returns the value of the '<em><b>Memfd</b></em>' attribute.
	 * The default value is <code>"memfd-v2"</code>.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.MemfdGeneration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format of preserved memfds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memfd</em>' attribute.
	 * @see org.liveupdate.model.scenario.MemfdGeneration
	 * @see #setMemfd(MemfdGeneration)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_Memfd()
	 * @model default="memfd-v2"
	 *        annotation="http://liveupdate.org/label text='memfd' category='Formats'"
	 * @generated
	 */
	MemfdGeneration getMemfd();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kernel#getMemfd <em>Memfd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memfd</em>' attribute.
	 * @see org.liveupdate.model.scenario.MemfdGeneration
	 * @see #getMemfd()
	 * @generated
	 */
	void setMemfd(MemfdGeneration value);

	/**
	 * Returns the value of the '<em><b>Iommu</b></em>' attribute.
	 * The default value is <code>"iommu-v1"</code>.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.IommuGeneration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format of the preserved IOMMU state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iommu</em>' attribute.
	 * @see org.liveupdate.model.scenario.IommuGeneration
	 * @see #setIommu(IommuGeneration)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_Iommu()
	 * @model default="iommu-v1"
	 *        annotation="http://liveupdate.org/label text='IOMMU' category='Formats'"
	 * @generated
	 */
	IommuGeneration getIommu();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kernel#getIommu <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu</em>' attribute.
	 * @see org.liveupdate.model.scenario.IommuGeneration
	 * @see #getIommu()
	 * @generated
	 */
	void setIommu(IommuGeneration value);

	/**
	 * Returns the value of the '<em><b>Behaviour</b></em>' attribute.
	 * The default value is <code>"posted"</code>.
	 * The literals are from the enumeration {@link org.liveupdate.model.scenario.Behaviour}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which defects of the posted series it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Behaviour</em>' attribute.
	 * @see org.liveupdate.model.scenario.Behaviour
	 * @see #setBehaviour(Behaviour)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_Behaviour()
	 * @model default="posted"
	 *        annotation="http://liveupdate.org/label category='Behaviour'"
	 * @generated
	 */
	Behaviour getBehaviour();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kernel#getBehaviour <em>Behaviour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Behaviour</em>' attribute.
	 * @see org.liveupdate.model.scenario.Behaviour
	 * @see #getBehaviour()
	 * @generated
	 */
	void setBehaviour(Behaviour value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The defects, when they are chosen one by one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' attribute list.
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_Findings()
	 * @model dataType="org.liveupdate.model.scenario.Finding"
	 *        annotation="http://liveupdate.org/label category='Behaviour'"
	 * @generated
	 */
	EList<String> getFindings();

	/**
	 * Returns the value of the '<em><b>Kho Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * kho=on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kho Enabled</em>' attribute.
	 * @see #setKhoEnabled(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_KhoEnabled()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='KHO enabled' category='Command Line'"
	 * @generated
	 */
	boolean isKhoEnabled();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kernel#isKhoEnabled <em>Kho Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kho Enabled</em>' attribute.
	 * @see #isKhoEnabled()
	 * @generated
	 */
	void setKhoEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Liveupdate Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * liveupdate=on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Liveupdate Enabled</em>' attribute.
	 * @see #setLiveupdateEnabled(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_LiveupdateEnabled()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='Live update enabled' category='Command Line'"
	 * @generated
	 */
	boolean isLiveupdateEnabled();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kernel#isLiveupdateEnabled <em>Liveupdate Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Liveupdate Enabled</em>' attribute.
	 * @see #isLiveupdateEnabled()
	 * @generated
	 */
	void setLiveupdateEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Pass Through</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * iommu=pt: default domains are identity domains.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pass Through</em>' attribute.
	 * @see #setPassThrough(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_PassThrough()
	 * @model annotation="http://liveupdate.org/label text='Pass-through default domains' category='Command Line'"
	 * @generated
	 */
	boolean isPassThrough();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kernel#isPassThrough <em>Pass Through</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pass Through</em>' attribute.
	 * @see #isPassThrough()
	 * @generated
	 */
	void setPassThrough(boolean value);

	/**
	 * Returns the value of the '<em><b>Kho Debug</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CONFIG_KEXEC_HANDOVER_DEBUG: preserving memory of a scratch area fails.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kho Debug</em>' attribute.
	 * @see #setKhoDebug(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_KhoDebug()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='KHO debugging' category='Command Line'"
	 * @generated
	 */
	boolean isKhoDebug();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kernel#isKhoDebug <em>Kho Debug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kho Debug</em>' attribute.
	 * @see #isKhoDebug()
	 * @generated
	 */
	void setKhoDebug(boolean value);

	/**
	 * Returns the value of the '<em><b>Panic On Warn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * panic_on_warn: a warning stops the kernel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Panic On Warn</em>' attribute.
	 * @see #setPanicOnWarn(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getKernel_PanicOnWarn()
	 * @model annotation="http://liveupdate.org/label text='Panic on warnings' category='Command Line'"
	 * @generated
	 */
	boolean isPanicOnWarn();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Kernel#isPanicOnWarn <em>Panic On Warn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Panic On Warn</em>' attribute.
	 * @see #isPanicOnWarn()
	 * @generated
	 */
	void setPanicOnWarn(boolean value);

} // Kernel
