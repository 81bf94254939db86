/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.state.Range;
import org.liveupdate.model.state.StatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Range</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.impl.RangeImpl#getIova <em>Iova</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.RangeImpl#getMapped <em>Mapped</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.RangeImpl#getPhysical <em>Physical</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.RangeImpl#getPageSize <em>Page Size</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.RangeImpl#isReadable <em>Readable</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.RangeImpl#isWritable <em>Writable</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.RangeImpl#isSnoop <em>Snoop</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RangeImpl extends ElementImpl implements Range {
	/**
	 * The default value of the '{@link #getIova() <em>Iova</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIova()
	 * @generated
	 * @ordered
	 */
	protected static final long IOVA_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getIova() <em>Iova</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIova()
	 * @generated
	 * @ordered
	 */
	protected long iova = IOVA_EDEFAULT;

	/**
	 * The default value of the '{@link #getMapped() <em>Mapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapped()
	 * @generated
	 * @ordered
	 */
	protected static final long MAPPED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMapped() <em>Mapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapped()
	 * @generated
	 * @ordered
	 */
	protected long mapped = MAPPED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhysical() <em>Physical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysical()
	 * @generated
	 * @ordered
	 */
	protected static final long PHYSICAL_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPhysical() <em>Physical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysical()
	 * @generated
	 * @ordered
	 */
	protected long physical = PHYSICAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPageSize() <em>Page Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageSize()
	 * @generated
	 * @ordered
	 */
	protected static final long PAGE_SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPageSize() <em>Page Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageSize()
	 * @generated
	 * @ordered
	 */
	protected long pageSize = PAGE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #isReadable() <em>Readable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean READABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReadable() <em>Readable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadable()
	 * @generated
	 * @ordered
	 */
	protected boolean readable = READABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isWritable() <em>Writable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWritable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WRITABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWritable() <em>Writable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWritable()
	 * @generated
	 * @ordered
	 */
	protected boolean writable = WRITABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSnoop() <em>Snoop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSnoop()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SNOOP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSnoop() <em>Snoop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSnoop()
	 * @generated
	 * @ordered
	 */
	protected boolean snoop = SNOOP_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatePackage.Literals.RANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getIova() {
		return iova;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIova(long newIova) {
		long oldIova = iova;
		iova = newIova;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.RANGE__IOVA, oldIova, iova));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMapped() {
		return mapped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapped(long newMapped) {
		long oldMapped = mapped;
		mapped = newMapped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.RANGE__MAPPED, oldMapped, mapped));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPhysical() {
		return physical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhysical(long newPhysical) {
		long oldPhysical = physical;
		physical = newPhysical;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.RANGE__PHYSICAL, oldPhysical, physical));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPageSize() {
		return pageSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageSize(long newPageSize) {
		long oldPageSize = pageSize;
		pageSize = newPageSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.RANGE__PAGE_SIZE, oldPageSize, pageSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReadable() {
		return readable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadable(boolean newReadable) {
		boolean oldReadable = readable;
		readable = newReadable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.RANGE__READABLE, oldReadable, readable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWritable() {
		return writable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWritable(boolean newWritable) {
		boolean oldWritable = writable;
		writable = newWritable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.RANGE__WRITABLE, oldWritable, writable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSnoop() {
		return snoop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnoop(boolean newSnoop) {
		boolean oldSnoop = snoop;
		snoop = newSnoop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.RANGE__SNOOP, oldSnoop, snoop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StatePackage.RANGE__IOVA:
				return getIova();
			case StatePackage.RANGE__MAPPED:
				return getMapped();
			case StatePackage.RANGE__PHYSICAL:
				return getPhysical();
			case StatePackage.RANGE__PAGE_SIZE:
				return getPageSize();
			case StatePackage.RANGE__READABLE:
				return isReadable();
			case StatePackage.RANGE__WRITABLE:
				return isWritable();
			case StatePackage.RANGE__SNOOP:
				return isSnoop();
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
			case StatePackage.RANGE__IOVA:
				setIova((Long)newValue);
				return;
			case StatePackage.RANGE__MAPPED:
				setMapped((Long)newValue);
				return;
			case StatePackage.RANGE__PHYSICAL:
				setPhysical((Long)newValue);
				return;
			case StatePackage.RANGE__PAGE_SIZE:
				setPageSize((Long)newValue);
				return;
			case StatePackage.RANGE__READABLE:
				setReadable((Boolean)newValue);
				return;
			case StatePackage.RANGE__WRITABLE:
				setWritable((Boolean)newValue);
				return;
			case StatePackage.RANGE__SNOOP:
				setSnoop((Boolean)newValue);
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
			case StatePackage.RANGE__IOVA:
				setIova(IOVA_EDEFAULT);
				return;
			case StatePackage.RANGE__MAPPED:
				setMapped(MAPPED_EDEFAULT);
				return;
			case StatePackage.RANGE__PHYSICAL:
				setPhysical(PHYSICAL_EDEFAULT);
				return;
			case StatePackage.RANGE__PAGE_SIZE:
				setPageSize(PAGE_SIZE_EDEFAULT);
				return;
			case StatePackage.RANGE__READABLE:
				setReadable(READABLE_EDEFAULT);
				return;
			case StatePackage.RANGE__WRITABLE:
				setWritable(WRITABLE_EDEFAULT);
				return;
			case StatePackage.RANGE__SNOOP:
				setSnoop(SNOOP_EDEFAULT);
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
			case StatePackage.RANGE__IOVA:
				return iova != IOVA_EDEFAULT;
			case StatePackage.RANGE__MAPPED:
				return mapped != MAPPED_EDEFAULT;
			case StatePackage.RANGE__PHYSICAL:
				return physical != PHYSICAL_EDEFAULT;
			case StatePackage.RANGE__PAGE_SIZE:
				return pageSize != PAGE_SIZE_EDEFAULT;
			case StatePackage.RANGE__READABLE:
				return readable != READABLE_EDEFAULT;
			case StatePackage.RANGE__WRITABLE:
				return writable != WRITABLE_EDEFAULT;
			case StatePackage.RANGE__SNOOP:
				return snoop != SNOOP_EDEFAULT;
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
		result.append(" (iova: ");
		result.append(iova);
		result.append(", mapped: ");
		result.append(mapped);
		result.append(", physical: ");
		result.append(physical);
		result.append(", pageSize: ");
		result.append(pageSize);
		result.append(", readable: ");
		result.append(readable);
		result.append(", writable: ");
		result.append(writable);
		result.append(", snoop: ");
		result.append(snoop);
		result.append(')');
		return result.toString();
	}

} //RangeImpl
