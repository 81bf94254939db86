/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.IommuGeneration;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.KhoGeneration;
import org.liveupdate.model.scenario.LuoGeneration;
import org.liveupdate.model.scenario.MemfdGeneration;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kernel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#getKho <em>Kho</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#getLuo <em>Luo</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#getMemfd <em>Memfd</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#getBehaviour <em>Behaviour</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#isKhoEnabled <em>Kho Enabled</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#isLiveupdateEnabled <em>Liveupdate Enabled</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#isPassThrough <em>Pass Through</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#isKhoDebug <em>Kho Debug</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.KernelImpl#isPanicOnWarn <em>Panic On Warn</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KernelImpl extends ElementImpl implements Kernel {
	/**
	 * The default value of the '{@link #getKho() <em>Kho</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKho()
	 * @generated
	 * @ordered
	 */
	protected static final KhoGeneration KHO_EDEFAULT = KhoGeneration.V4;

	/**
	 * The cached value of the '{@link #getKho() <em>Kho</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKho()
	 * @generated
	 * @ordered
	 */
	protected KhoGeneration kho = KHO_EDEFAULT;

	/**
	 * The default value of the '{@link #getLuo() <em>Luo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLuo()
	 * @generated
	 * @ordered
	 */
	protected static final LuoGeneration LUO_EDEFAULT = LuoGeneration.V5;

	/**
	 * The cached value of the '{@link #getLuo() <em>Luo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLuo()
	 * @generated
	 * @ordered
	 */
	protected LuoGeneration luo = LUO_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemfd() <em>Memfd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemfd()
	 * @generated
	 * @ordered
	 */
	protected static final MemfdGeneration MEMFD_EDEFAULT = MemfdGeneration.V2;

	/**
	 * The cached value of the '{@link #getMemfd() <em>Memfd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemfd()
	 * @generated
	 * @ordered
	 */
	protected MemfdGeneration memfd = MEMFD_EDEFAULT;

	/**
	 * The default value of the '{@link #getIommu() <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommu()
	 * @generated
	 * @ordered
	 */
	protected static final IommuGeneration IOMMU_EDEFAULT = IommuGeneration.V1;

	/**
	 * The cached value of the '{@link #getIommu() <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommu()
	 * @generated
	 * @ordered
	 */
	protected IommuGeneration iommu = IOMMU_EDEFAULT;

	/**
	 * The default value of the '{@link #getBehaviour() <em>Behaviour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBehaviour()
	 * @generated
	 * @ordered
	 */
	protected static final Behaviour BEHAVIOUR_EDEFAULT = Behaviour.POSTED;

	/**
	 * The cached value of the '{@link #getBehaviour() <em>Behaviour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBehaviour()
	 * @generated
	 * @ordered
	 */
	protected Behaviour behaviour = BEHAVIOUR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<String> findings;

	/**
	 * The default value of the '{@link #isKhoEnabled() <em>Kho Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKhoEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KHO_ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isKhoEnabled() <em>Kho Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKhoEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean khoEnabled = KHO_ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #isLiveupdateEnabled() <em>Liveupdate Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLiveupdateEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LIVEUPDATE_ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isLiveupdateEnabled() <em>Liveupdate Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLiveupdateEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean liveupdateEnabled = LIVEUPDATE_ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #isPassThrough() <em>Pass Through</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPassThrough()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PASS_THROUGH_EDEFAULT = false;

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
	 * The default value of the '{@link #isKhoDebug() <em>Kho Debug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKhoDebug()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KHO_DEBUG_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isKhoDebug() <em>Kho Debug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKhoDebug()
	 * @generated
	 * @ordered
	 */
	protected boolean khoDebug = KHO_DEBUG_EDEFAULT;

	/**
	 * The default value of the '{@link #isPanicOnWarn() <em>Panic On Warn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPanicOnWarn()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PANIC_ON_WARN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPanicOnWarn() <em>Panic On Warn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPanicOnWarn()
	 * @generated
	 * @ordered
	 */
	protected boolean panicOnWarn = PANIC_ON_WARN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KernelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.KERNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KhoGeneration getKho() {
		return kho;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKho(KhoGeneration newKho) {
		KhoGeneration oldKho = kho;
		kho = newKho == null ? KHO_EDEFAULT : newKho;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.KERNEL__KHO, oldKho, kho));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LuoGeneration getLuo() {
		return luo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLuo(LuoGeneration newLuo) {
		LuoGeneration oldLuo = luo;
		luo = newLuo == null ? LUO_EDEFAULT : newLuo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.KERNEL__LUO, oldLuo, luo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemfdGeneration getMemfd() {
		return memfd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemfd(MemfdGeneration newMemfd) {
		MemfdGeneration oldMemfd = memfd;
		memfd = newMemfd == null ? MEMFD_EDEFAULT : newMemfd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.KERNEL__MEMFD, oldMemfd, memfd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IommuGeneration getIommu() {
		return iommu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIommu(IommuGeneration newIommu) {
		IommuGeneration oldIommu = iommu;
		iommu = newIommu == null ? IOMMU_EDEFAULT : newIommu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.KERNEL__IOMMU, oldIommu, iommu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Behaviour getBehaviour() {
		return behaviour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBehaviour(Behaviour newBehaviour) {
		Behaviour oldBehaviour = behaviour;
		behaviour = newBehaviour == null ? BEHAVIOUR_EDEFAULT : newBehaviour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.KERNEL__BEHAVIOUR, oldBehaviour, behaviour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFindings() {
		if (findings == null) {
			findings = new EDataTypeUniqueEList<String>(String.class, this, ScenarioPackage.KERNEL__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKhoEnabled() {
		return khoEnabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKhoEnabled(boolean newKhoEnabled) {
		boolean oldKhoEnabled = khoEnabled;
		khoEnabled = newKhoEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.KERNEL__KHO_ENABLED, oldKhoEnabled, khoEnabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLiveupdateEnabled() {
		return liveupdateEnabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLiveupdateEnabled(boolean newLiveupdateEnabled) {
		boolean oldLiveupdateEnabled = liveupdateEnabled;
		liveupdateEnabled = newLiveupdateEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.KERNEL__LIVEUPDATE_ENABLED, oldLiveupdateEnabled, liveupdateEnabled));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.KERNEL__PASS_THROUGH, oldPassThrough, passThrough));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKhoDebug() {
		return khoDebug;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKhoDebug(boolean newKhoDebug) {
		boolean oldKhoDebug = khoDebug;
		khoDebug = newKhoDebug;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.KERNEL__KHO_DEBUG, oldKhoDebug, khoDebug));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPanicOnWarn() {
		return panicOnWarn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPanicOnWarn(boolean newPanicOnWarn) {
		boolean oldPanicOnWarn = panicOnWarn;
		panicOnWarn = newPanicOnWarn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.KERNEL__PANIC_ON_WARN, oldPanicOnWarn, panicOnWarn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.KERNEL__KHO:
				return getKho();
			case ScenarioPackage.KERNEL__LUO:
				return getLuo();
			case ScenarioPackage.KERNEL__MEMFD:
				return getMemfd();
			case ScenarioPackage.KERNEL__IOMMU:
				return getIommu();
			case ScenarioPackage.KERNEL__BEHAVIOUR:
				return getBehaviour();
			case ScenarioPackage.KERNEL__FINDINGS:
				return getFindings();
			case ScenarioPackage.KERNEL__KHO_ENABLED:
				return isKhoEnabled();
			case ScenarioPackage.KERNEL__LIVEUPDATE_ENABLED:
				return isLiveupdateEnabled();
			case ScenarioPackage.KERNEL__PASS_THROUGH:
				return isPassThrough();
			case ScenarioPackage.KERNEL__KHO_DEBUG:
				return isKhoDebug();
			case ScenarioPackage.KERNEL__PANIC_ON_WARN:
				return isPanicOnWarn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ScenarioPackage.KERNEL__KHO:
				setKho((KhoGeneration)newValue);
				return;
			case ScenarioPackage.KERNEL__LUO:
				setLuo((LuoGeneration)newValue);
				return;
			case ScenarioPackage.KERNEL__MEMFD:
				setMemfd((MemfdGeneration)newValue);
				return;
			case ScenarioPackage.KERNEL__IOMMU:
				setIommu((IommuGeneration)newValue);
				return;
			case ScenarioPackage.KERNEL__BEHAVIOUR:
				setBehaviour((Behaviour)newValue);
				return;
			case ScenarioPackage.KERNEL__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends String>)newValue);
				return;
			case ScenarioPackage.KERNEL__KHO_ENABLED:
				setKhoEnabled((Boolean)newValue);
				return;
			case ScenarioPackage.KERNEL__LIVEUPDATE_ENABLED:
				setLiveupdateEnabled((Boolean)newValue);
				return;
			case ScenarioPackage.KERNEL__PASS_THROUGH:
				setPassThrough((Boolean)newValue);
				return;
			case ScenarioPackage.KERNEL__KHO_DEBUG:
				setKhoDebug((Boolean)newValue);
				return;
			case ScenarioPackage.KERNEL__PANIC_ON_WARN:
				setPanicOnWarn((Boolean)newValue);
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
			case ScenarioPackage.KERNEL__KHO:
				setKho(KHO_EDEFAULT);
				return;
			case ScenarioPackage.KERNEL__LUO:
				setLuo(LUO_EDEFAULT);
				return;
			case ScenarioPackage.KERNEL__MEMFD:
				setMemfd(MEMFD_EDEFAULT);
				return;
			case ScenarioPackage.KERNEL__IOMMU:
				setIommu(IOMMU_EDEFAULT);
				return;
			case ScenarioPackage.KERNEL__BEHAVIOUR:
				setBehaviour(BEHAVIOUR_EDEFAULT);
				return;
			case ScenarioPackage.KERNEL__FINDINGS:
				getFindings().clear();
				return;
			case ScenarioPackage.KERNEL__KHO_ENABLED:
				setKhoEnabled(KHO_ENABLED_EDEFAULT);
				return;
			case ScenarioPackage.KERNEL__LIVEUPDATE_ENABLED:
				setLiveupdateEnabled(LIVEUPDATE_ENABLED_EDEFAULT);
				return;
			case ScenarioPackage.KERNEL__PASS_THROUGH:
				setPassThrough(PASS_THROUGH_EDEFAULT);
				return;
			case ScenarioPackage.KERNEL__KHO_DEBUG:
				setKhoDebug(KHO_DEBUG_EDEFAULT);
				return;
			case ScenarioPackage.KERNEL__PANIC_ON_WARN:
				setPanicOnWarn(PANIC_ON_WARN_EDEFAULT);
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
			case ScenarioPackage.KERNEL__KHO:
				return kho != KHO_EDEFAULT;
			case ScenarioPackage.KERNEL__LUO:
				return luo != LUO_EDEFAULT;
			case ScenarioPackage.KERNEL__MEMFD:
				return memfd != MEMFD_EDEFAULT;
			case ScenarioPackage.KERNEL__IOMMU:
				return iommu != IOMMU_EDEFAULT;
			case ScenarioPackage.KERNEL__BEHAVIOUR:
				return behaviour != BEHAVIOUR_EDEFAULT;
			case ScenarioPackage.KERNEL__FINDINGS:
				return findings != null && !findings.isEmpty();
			case ScenarioPackage.KERNEL__KHO_ENABLED:
				return khoEnabled != KHO_ENABLED_EDEFAULT;
			case ScenarioPackage.KERNEL__LIVEUPDATE_ENABLED:
				return liveupdateEnabled != LIVEUPDATE_ENABLED_EDEFAULT;
			case ScenarioPackage.KERNEL__PASS_THROUGH:
				return passThrough != PASS_THROUGH_EDEFAULT;
			case ScenarioPackage.KERNEL__KHO_DEBUG:
				return khoDebug != KHO_DEBUG_EDEFAULT;
			case ScenarioPackage.KERNEL__PANIC_ON_WARN:
				return panicOnWarn != PANIC_ON_WARN_EDEFAULT;
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
		result.append(" (kho: ");
		result.append(kho);
		result.append(", luo: ");
		result.append(luo);
		result.append(", memfd: ");
		result.append(memfd);
		result.append(", iommu: ");
		result.append(iommu);
		result.append(", behaviour: ");
		result.append(behaviour);
		result.append(", findings: ");
		result.append(findings);
		result.append(", khoEnabled: ");
		result.append(khoEnabled);
		result.append(", liveupdateEnabled: ");
		result.append(liveupdateEnabled);
		result.append(", passThrough: ");
		result.append(passThrough);
		result.append(", khoDebug: ");
		result.append(khoDebug);
		result.append(", panicOnWarn: ");
		result.append(panicOnWarn);
		result.append(')');
		return result.toString();
	}

} //KernelImpl
