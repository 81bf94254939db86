/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liveupdate.model.state.EntryKind;
import org.liveupdate.model.state.StatePackage;
import org.liveupdate.model.state.Table;
import org.liveupdate.model.state.TableEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Table Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.impl.TableEntryImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.TableEntryImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.TableEntryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.TableEntryImpl#getRaw <em>Raw</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.TableEntryImpl#getIova <em>Iova</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.TableEntryImpl#getSpan <em>Span</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.TableEntryImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.TableEntryImpl#getTable <em>Table</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TableEntryImpl extends ElementImpl implements TableEntry {
	/**
	 * The default value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int INDEX_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected int index = INDEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected int level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EntryKind KIND_EDEFAULT = EntryKind.NOT_PRESENT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EntryKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRaw() <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaw()
	 * @generated
	 * @ordered
	 */
	protected static final long RAW_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRaw() <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaw()
	 * @generated
	 * @ordered
	 */
	protected long raw = RAW_EDEFAULT;

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
	 * The default value of the '{@link #getSpan() <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpan()
	 * @generated
	 * @ordered
	 */
	protected static final long SPAN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSpan() <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpan()
	 * @generated
	 * @ordered
	 */
	protected long span = SPAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final long TARGET_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected long target = TARGET_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TableEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatePackage.Literals.TABLE_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIndex() {
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndex(int newIndex) {
		int oldIndex = index;
		index = newIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.TABLE_ENTRY__INDEX, oldIndex, index));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(int newLevel) {
		int oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.TABLE_ENTRY__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EntryKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EntryKind newKind) {
		EntryKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.TABLE_ENTRY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRaw() {
		return raw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaw(long newRaw) {
		long oldRaw = raw;
		raw = newRaw;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.TABLE_ENTRY__RAW, oldRaw, raw));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.TABLE_ENTRY__IOVA, oldIova, iova));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSpan() {
		return span;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpan(long newSpan) {
		long oldSpan = span;
		span = newSpan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.TABLE_ENTRY__SPAN, oldSpan, span));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(long newTarget) {
		long oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.TABLE_ENTRY__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Table getTable() {
		return org.liveupdate.model.Lazy.one(this, org.liveupdate.model.state.StatePackage.Literals.TABLE_ENTRY__TABLE, Table.class);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StatePackage.TABLE_ENTRY__INDEX:
				return getIndex();
			case StatePackage.TABLE_ENTRY__LEVEL:
				return getLevel();
			case StatePackage.TABLE_ENTRY__KIND:
				return getKind();
			case StatePackage.TABLE_ENTRY__RAW:
				return getRaw();
			case StatePackage.TABLE_ENTRY__IOVA:
				return getIova();
			case StatePackage.TABLE_ENTRY__SPAN:
				return getSpan();
			case StatePackage.TABLE_ENTRY__TARGET:
				return getTarget();
			case StatePackage.TABLE_ENTRY__TABLE:
				return getTable();
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
			case StatePackage.TABLE_ENTRY__INDEX:
				setIndex((Integer)newValue);
				return;
			case StatePackage.TABLE_ENTRY__LEVEL:
				setLevel((Integer)newValue);
				return;
			case StatePackage.TABLE_ENTRY__KIND:
				setKind((EntryKind)newValue);
				return;
			case StatePackage.TABLE_ENTRY__RAW:
				setRaw((Long)newValue);
				return;
			case StatePackage.TABLE_ENTRY__IOVA:
				setIova((Long)newValue);
				return;
			case StatePackage.TABLE_ENTRY__SPAN:
				setSpan((Long)newValue);
				return;
			case StatePackage.TABLE_ENTRY__TARGET:
				setTarget((Long)newValue);
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
			case StatePackage.TABLE_ENTRY__INDEX:
				setIndex(INDEX_EDEFAULT);
				return;
			case StatePackage.TABLE_ENTRY__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case StatePackage.TABLE_ENTRY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StatePackage.TABLE_ENTRY__RAW:
				setRaw(RAW_EDEFAULT);
				return;
			case StatePackage.TABLE_ENTRY__IOVA:
				setIova(IOVA_EDEFAULT);
				return;
			case StatePackage.TABLE_ENTRY__SPAN:
				setSpan(SPAN_EDEFAULT);
				return;
			case StatePackage.TABLE_ENTRY__TARGET:
				setTarget(TARGET_EDEFAULT);
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
			case StatePackage.TABLE_ENTRY__INDEX:
				return index != INDEX_EDEFAULT;
			case StatePackage.TABLE_ENTRY__LEVEL:
				return level != LEVEL_EDEFAULT;
			case StatePackage.TABLE_ENTRY__KIND:
				return kind != KIND_EDEFAULT;
			case StatePackage.TABLE_ENTRY__RAW:
				return raw != RAW_EDEFAULT;
			case StatePackage.TABLE_ENTRY__IOVA:
				return iova != IOVA_EDEFAULT;
			case StatePackage.TABLE_ENTRY__SPAN:
				return span != SPAN_EDEFAULT;
			case StatePackage.TABLE_ENTRY__TARGET:
				return target != TARGET_EDEFAULT;
			case StatePackage.TABLE_ENTRY__TABLE:
				return getTable() != null;
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
		result.append(" (index: ");
		result.append(index);
		result.append(", level: ");
		result.append(level);
		result.append(", kind: ");
		result.append(kind);
		result.append(", raw: ");
		result.append(raw);
		result.append(", iova: ");
		result.append(iova);
		result.append(", span: ");
		result.append(span);
		result.append(", target: ");
		result.append(target);
		result.append(')');
		return result.toString();
	}

} //TableEntryImpl
