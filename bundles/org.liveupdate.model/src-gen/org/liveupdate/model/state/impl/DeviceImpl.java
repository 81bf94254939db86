/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liveupdate.model.state.Device;
import org.liveupdate.model.state.Domain;
import org.liveupdate.model.state.Pasid;
import org.liveupdate.model.state.Stage;
import org.liveupdate.model.state.StatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.impl.DeviceImpl#getBdf <em>Bdf</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DeviceImpl#getPasidDirectory <em>Pasid Directory</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DeviceImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DeviceImpl#getPasids <em>Pasids</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DeviceImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DeviceImpl#getDomainId <em>Domain Id</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.DeviceImpl#getLevels <em>Levels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceImpl extends ElementImpl implements Device {
	/**
	 * The default value of the '{@link #getBdf() <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBdf()
	 * @generated
	 * @ordered
	 */
	protected static final String BDF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBdf() <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBdf()
	 * @generated
	 * @ordered
	 */
	protected String bdf = BDF_EDEFAULT;

	/**
	 * The default value of the '{@link #getPasidDirectory() <em>Pasid Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasidDirectory()
	 * @generated
	 * @ordered
	 */
	protected static final long PASID_DIRECTORY_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getPasidDirectory() <em>Pasid Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasidDirectory()
	 * @generated
	 * @ordered
	 */
	protected long pasidDirectory = PASID_DIRECTORY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected Domain domain;

	/**
	 * The cached value of the '{@link #getPasids() <em>Pasids</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasids()
	 * @generated
	 * @ordered
	 */
	protected EList<Pasid> pasids;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final Stage STAGE_EDEFAULT = Stage.SECOND;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Stage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomainId() <em>Domain Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomainId()
	 * @generated
	 * @ordered
	 */
	protected static final int DOMAIN_ID_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDomainId() <em>Domain Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomainId()
	 * @generated
	 * @ordered
	 */
	protected int domainId = DOMAIN_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevels() <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVELS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected int levels = LEVELS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatePackage.Literals.DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBdf() {
		return bdf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBdf(String newBdf) {
		String oldBdf = bdf;
		bdf = newBdf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DEVICE__BDF, oldBdf, bdf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPasidDirectory() {
		return pasidDirectory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasidDirectory(long newPasidDirectory) {
		long oldPasidDirectory = pasidDirectory;
		pasidDirectory = newPasidDirectory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DEVICE__PASID_DIRECTORY, oldPasidDirectory, pasidDirectory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Domain getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDomain(Domain newDomain, NotificationChain msgs) {
		Domain oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StatePackage.DEVICE__DOMAIN, oldDomain, newDomain);
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
	public void setDomain(Domain newDomain) {
		if (newDomain != domain) {
			NotificationChain msgs = null;
			if (domain != null)
				msgs = ((InternalEObject)domain).eInverseRemove(this, StatePackage.DOMAIN__DEVICES, Domain.class, msgs);
			if (newDomain != null)
				msgs = ((InternalEObject)newDomain).eInverseAdd(this, StatePackage.DOMAIN__DEVICES, Domain.class, msgs);
			msgs = basicSetDomain(newDomain, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DEVICE__DOMAIN, newDomain, newDomain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Pasid> getPasids() {
		if (pasids == null) {
			pasids = new EObjectContainmentEList<Pasid>(Pasid.class, this, StatePackage.DEVICE__PASIDS);
		}
		return pasids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage) {
		Stage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DEVICE__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDomainId() {
		return domainId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomainId(int newDomainId) {
		int oldDomainId = domainId;
		domainId = newDomainId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DEVICE__DOMAIN_ID, oldDomainId, domainId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevels() {
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevels(int newLevels) {
		int oldLevels = levels;
		levels = newLevels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.DEVICE__LEVELS, oldLevels, levels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatePackage.DEVICE__DOMAIN:
				if (domain != null)
					msgs = ((InternalEObject)domain).eInverseRemove(this, StatePackage.DOMAIN__DEVICES, Domain.class, msgs);
				return basicSetDomain((Domain)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatePackage.DEVICE__DOMAIN:
				return basicSetDomain(null, msgs);
			case StatePackage.DEVICE__PASIDS:
				return ((InternalEList<?>)getPasids()).basicRemove(otherEnd, msgs);
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
			case StatePackage.DEVICE__BDF:
				return getBdf();
			case StatePackage.DEVICE__PASID_DIRECTORY:
				return getPasidDirectory();
			case StatePackage.DEVICE__DOMAIN:
				return getDomain();
			case StatePackage.DEVICE__PASIDS:
				return getPasids();
			case StatePackage.DEVICE__STAGE:
				return getStage();
			case StatePackage.DEVICE__DOMAIN_ID:
				return getDomainId();
			case StatePackage.DEVICE__LEVELS:
				return getLevels();
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
			case StatePackage.DEVICE__BDF:
				setBdf((String)newValue);
				return;
			case StatePackage.DEVICE__PASID_DIRECTORY:
				setPasidDirectory((Long)newValue);
				return;
			case StatePackage.DEVICE__DOMAIN:
				setDomain((Domain)newValue);
				return;
			case StatePackage.DEVICE__PASIDS:
				getPasids().clear();
				getPasids().addAll((Collection<? extends Pasid>)newValue);
				return;
			case StatePackage.DEVICE__STAGE:
				setStage((Stage)newValue);
				return;
			case StatePackage.DEVICE__DOMAIN_ID:
				setDomainId((Integer)newValue);
				return;
			case StatePackage.DEVICE__LEVELS:
				setLevels((Integer)newValue);
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
			case StatePackage.DEVICE__BDF:
				setBdf(BDF_EDEFAULT);
				return;
			case StatePackage.DEVICE__PASID_DIRECTORY:
				setPasidDirectory(PASID_DIRECTORY_EDEFAULT);
				return;
			case StatePackage.DEVICE__DOMAIN:
				setDomain((Domain)null);
				return;
			case StatePackage.DEVICE__PASIDS:
				getPasids().clear();
				return;
			case StatePackage.DEVICE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case StatePackage.DEVICE__DOMAIN_ID:
				setDomainId(DOMAIN_ID_EDEFAULT);
				return;
			case StatePackage.DEVICE__LEVELS:
				setLevels(LEVELS_EDEFAULT);
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
			case StatePackage.DEVICE__BDF:
				return BDF_EDEFAULT == null ? bdf != null : !BDF_EDEFAULT.equals(bdf);
			case StatePackage.DEVICE__PASID_DIRECTORY:
				return pasidDirectory != PASID_DIRECTORY_EDEFAULT;
			case StatePackage.DEVICE__DOMAIN:
				return domain != null;
			case StatePackage.DEVICE__PASIDS:
				return pasids != null && !pasids.isEmpty();
			case StatePackage.DEVICE__STAGE:
				return stage != STAGE_EDEFAULT;
			case StatePackage.DEVICE__DOMAIN_ID:
				return domainId != DOMAIN_ID_EDEFAULT;
			case StatePackage.DEVICE__LEVELS:
				return levels != LEVELS_EDEFAULT;
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
		result.append(" (bdf: ");
		result.append(bdf);
		result.append(", pasidDirectory: ");
		result.append(pasidDirectory);
		result.append(", stage: ");
		result.append(stage);
		result.append(", domainId: ");
		result.append(domainId);
		result.append(", levels: ");
		result.append(levels);
		result.append(')');
		return result.toString();
	}

} //DeviceImpl
