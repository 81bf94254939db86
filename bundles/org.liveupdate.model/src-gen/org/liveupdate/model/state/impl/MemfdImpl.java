/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.state.Memfd;
import org.liveupdate.model.state.MemfdFolio;
import org.liveupdate.model.state.StatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memfd</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.impl.MemfdImpl#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.MemfdImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.MemfdImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.MemfdImpl#getFolioCount <em>Folio Count</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.MemfdImpl#getFolios <em>Folios</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemfdImpl extends FileContentImpl implements Memfd {
	/**
	 * The default value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected static final String GENERATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected String generation = GENERATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final long POSITION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected long position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFolioCount() <em>Folio Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolioCount()
	 * @generated
	 * @ordered
	 */
	protected static final long FOLIO_COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFolioCount() <em>Folio Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolioCount()
	 * @generated
	 * @ordered
	 */
	protected long folioCount = FOLIO_COUNT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemfdImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatePackage.Literals.MEMFD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeneration() {
		return generation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeneration(String newGeneration) {
		String oldGeneration = generation;
		generation = newGeneration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.MEMFD__GENERATION, oldGeneration, generation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.MEMFD__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(long newPosition) {
		long oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.MEMFD__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFolioCount() {
		return folioCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolioCount(long newFolioCount) {
		long oldFolioCount = folioCount;
		folioCount = newFolioCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.MEMFD__FOLIO_COUNT, oldFolioCount, folioCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemfdFolio> getFolios() {
		return org.liveupdate.model.Lazy.list(this, org.liveupdate.model.state.StatePackage.Literals.MEMFD__FOLIOS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StatePackage.MEMFD__GENERATION:
				return getGeneration();
			case StatePackage.MEMFD__SIZE:
				return getSize();
			case StatePackage.MEMFD__POSITION:
				return getPosition();
			case StatePackage.MEMFD__FOLIO_COUNT:
				return getFolioCount();
			case StatePackage.MEMFD__FOLIOS:
				return getFolios();
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
			case StatePackage.MEMFD__GENERATION:
				setGeneration((String)newValue);
				return;
			case StatePackage.MEMFD__SIZE:
				setSize((Long)newValue);
				return;
			case StatePackage.MEMFD__POSITION:
				setPosition((Long)newValue);
				return;
			case StatePackage.MEMFD__FOLIO_COUNT:
				setFolioCount((Long)newValue);
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
			case StatePackage.MEMFD__GENERATION:
				setGeneration(GENERATION_EDEFAULT);
				return;
			case StatePackage.MEMFD__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case StatePackage.MEMFD__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case StatePackage.MEMFD__FOLIO_COUNT:
				setFolioCount(FOLIO_COUNT_EDEFAULT);
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
			case StatePackage.MEMFD__GENERATION:
				return GENERATION_EDEFAULT == null ? generation != null : !GENERATION_EDEFAULT.equals(generation);
			case StatePackage.MEMFD__SIZE:
				return size != SIZE_EDEFAULT;
			case StatePackage.MEMFD__POSITION:
				return position != POSITION_EDEFAULT;
			case StatePackage.MEMFD__FOLIO_COUNT:
				return folioCount != FOLIO_COUNT_EDEFAULT;
			case StatePackage.MEMFD__FOLIOS:
				return !getFolios().isEmpty();
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
		result.append(" (generation: ");
		result.append(generation);
		result.append(", size: ");
		result.append(size);
		result.append(", position: ");
		result.append(position);
		result.append(", folioCount: ");
		result.append(folioCount);
		result.append(')');
		return result.toString();
	}

} //MemfdImpl
