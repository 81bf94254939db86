/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.impl.MappingImpl#getIova <em>Iova</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MappingImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MappingImpl#isFixed <em>Fixed</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MappingImpl#isReadable <em>Readable</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MappingImpl#isWriteable <em>Writeable</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MappingImpl#getMemfd <em>Memfd</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.impl.MappingImpl#getOffset <em>Offset</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MappingImpl extends UserObjectImpl implements Mapping {
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
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final long LENGTH_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected long length = LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #isFixed() <em>Fixed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFixed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FIXED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isFixed() <em>Fixed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFixed()
	 * @generated
	 * @ordered
	 */
	protected boolean fixed = FIXED_EDEFAULT;

	/**
	 * The default value of the '{@link #isReadable() <em>Readable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean READABLE_EDEFAULT = true;

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
	 * The default value of the '{@link #isWriteable() <em>Writeable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWriteable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WRITEABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isWriteable() <em>Writeable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWriteable()
	 * @generated
	 * @ordered
	 */
	protected boolean writeable = WRITEABLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMemfd() <em>Memfd</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemfd()
	 * @generated
	 * @ordered
	 */
	protected Memfd memfd;

	/**
	 * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected long offset = OFFSET_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScenarioPackage.Literals.MAPPING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MAPPING__IOVA, oldIova, iova));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(long newLength) {
		long oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MAPPING__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFixed() {
		return fixed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixed(boolean newFixed) {
		boolean oldFixed = fixed;
		fixed = newFixed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MAPPING__FIXED, oldFixed, fixed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MAPPING__READABLE, oldReadable, readable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWriteable() {
		return writeable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriteable(boolean newWriteable) {
		boolean oldWriteable = writeable;
		writeable = newWriteable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MAPPING__WRITEABLE, oldWriteable, writeable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memfd getMemfd() {
		return memfd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemfd(Memfd newMemfd) {
		Memfd oldMemfd = memfd;
		memfd = newMemfd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MAPPING__MEMFD, oldMemfd, memfd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffset() {
		return offset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffset(long newOffset) {
		long oldOffset = offset;
		offset = newOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScenarioPackage.MAPPING__OFFSET, oldOffset, offset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScenarioPackage.MAPPING__IOVA:
				return getIova();
			case ScenarioPackage.MAPPING__LENGTH:
				return getLength();
			case ScenarioPackage.MAPPING__FIXED:
				return isFixed();
			case ScenarioPackage.MAPPING__READABLE:
				return isReadable();
			case ScenarioPackage.MAPPING__WRITEABLE:
				return isWriteable();
			case ScenarioPackage.MAPPING__MEMFD:
				return getMemfd();
			case ScenarioPackage.MAPPING__OFFSET:
				return getOffset();
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
			case ScenarioPackage.MAPPING__IOVA:
				setIova((Long)newValue);
				return;
			case ScenarioPackage.MAPPING__LENGTH:
				setLength((Long)newValue);
				return;
			case ScenarioPackage.MAPPING__FIXED:
				setFixed((Boolean)newValue);
				return;
			case ScenarioPackage.MAPPING__READABLE:
				setReadable((Boolean)newValue);
				return;
			case ScenarioPackage.MAPPING__WRITEABLE:
				setWriteable((Boolean)newValue);
				return;
			case ScenarioPackage.MAPPING__MEMFD:
				setMemfd((Memfd)newValue);
				return;
			case ScenarioPackage.MAPPING__OFFSET:
				setOffset((Long)newValue);
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
			case ScenarioPackage.MAPPING__IOVA:
				setIova(IOVA_EDEFAULT);
				return;
			case ScenarioPackage.MAPPING__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case ScenarioPackage.MAPPING__FIXED:
				setFixed(FIXED_EDEFAULT);
				return;
			case ScenarioPackage.MAPPING__READABLE:
				setReadable(READABLE_EDEFAULT);
				return;
			case ScenarioPackage.MAPPING__WRITEABLE:
				setWriteable(WRITEABLE_EDEFAULT);
				return;
			case ScenarioPackage.MAPPING__MEMFD:
				setMemfd((Memfd)null);
				return;
			case ScenarioPackage.MAPPING__OFFSET:
				setOffset(OFFSET_EDEFAULT);
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
			case ScenarioPackage.MAPPING__IOVA:
				return iova != IOVA_EDEFAULT;
			case ScenarioPackage.MAPPING__LENGTH:
				return length != LENGTH_EDEFAULT;
			case ScenarioPackage.MAPPING__FIXED:
				return fixed != FIXED_EDEFAULT;
			case ScenarioPackage.MAPPING__READABLE:
				return readable != READABLE_EDEFAULT;
			case ScenarioPackage.MAPPING__WRITEABLE:
				return writeable != WRITEABLE_EDEFAULT;
			case ScenarioPackage.MAPPING__MEMFD:
				return memfd != null;
			case ScenarioPackage.MAPPING__OFFSET:
				return offset != OFFSET_EDEFAULT;
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
		result.append(", length: ");
		result.append(length);
		result.append(", fixed: ");
		result.append(fixed);
		result.append(", readable: ");
		result.append(readable);
		result.append(", writeable: ");
		result.append(writeable);
		result.append(", offset: ");
		result.append(offset);
		result.append(')');
		return result.toString();
	}

} //MappingImpl
