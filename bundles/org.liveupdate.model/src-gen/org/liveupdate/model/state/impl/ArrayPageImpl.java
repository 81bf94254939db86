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

import org.liveupdate.model.state.ArrayPage;
import org.liveupdate.model.state.PreservedObject;
import org.liveupdate.model.state.StatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Array Page</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.impl.ArrayPageImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.ArrayPageImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.ArrayPageImpl#getNext <em>Next</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.ArrayPageImpl#isPreserved <em>Preserved</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.ArrayPageImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArrayPageImpl extends ElementImpl implements ArrayPage {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final long COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected long count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNext() <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNext()
	 * @generated
	 * @ordered
	 */
	protected static final long NEXT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getNext() <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNext()
	 * @generated
	 * @ordered
	 */
	protected long next = NEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isPreserved() <em>Preserved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPreserved()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRESERVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPreserved() <em>Preserved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPreserved()
	 * @generated
	 * @ordered
	 */
	protected boolean preserved = PRESERVED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<PreservedObject> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArrayPageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatePackage.Literals.ARRAY_PAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.ARRAY_PAGE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(long newCount) {
		long oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.ARRAY_PAGE__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNext() {
		return next;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNext(long newNext) {
		long oldNext = next;
		next = newNext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.ARRAY_PAGE__NEXT, oldNext, next));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPreserved() {
		return preserved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreserved(boolean newPreserved) {
		boolean oldPreserved = preserved;
		preserved = newPreserved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.ARRAY_PAGE__PRESERVED, oldPreserved, preserved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PreservedObject> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<PreservedObject>(PreservedObject.class, this, StatePackage.ARRAY_PAGE__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatePackage.ARRAY_PAGE__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
			case StatePackage.ARRAY_PAGE__NUMBER:
				return getNumber();
			case StatePackage.ARRAY_PAGE__COUNT:
				return getCount();
			case StatePackage.ARRAY_PAGE__NEXT:
				return getNext();
			case StatePackage.ARRAY_PAGE__PRESERVED:
				return isPreserved();
			case StatePackage.ARRAY_PAGE__ENTRIES:
				return getEntries();
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
			case StatePackage.ARRAY_PAGE__NUMBER:
				setNumber((Integer)newValue);
				return;
			case StatePackage.ARRAY_PAGE__COUNT:
				setCount((Long)newValue);
				return;
			case StatePackage.ARRAY_PAGE__NEXT:
				setNext((Long)newValue);
				return;
			case StatePackage.ARRAY_PAGE__PRESERVED:
				setPreserved((Boolean)newValue);
				return;
			case StatePackage.ARRAY_PAGE__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends PreservedObject>)newValue);
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
			case StatePackage.ARRAY_PAGE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case StatePackage.ARRAY_PAGE__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case StatePackage.ARRAY_PAGE__NEXT:
				setNext(NEXT_EDEFAULT);
				return;
			case StatePackage.ARRAY_PAGE__PRESERVED:
				setPreserved(PRESERVED_EDEFAULT);
				return;
			case StatePackage.ARRAY_PAGE__ENTRIES:
				getEntries().clear();
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
			case StatePackage.ARRAY_PAGE__NUMBER:
				return number != NUMBER_EDEFAULT;
			case StatePackage.ARRAY_PAGE__COUNT:
				return count != COUNT_EDEFAULT;
			case StatePackage.ARRAY_PAGE__NEXT:
				return next != NEXT_EDEFAULT;
			case StatePackage.ARRAY_PAGE__PRESERVED:
				return preserved != PRESERVED_EDEFAULT;
			case StatePackage.ARRAY_PAGE__ENTRIES:
				return entries != null && !entries.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", count: ");
		result.append(count);
		result.append(", next: ");
		result.append(next);
		result.append(", preserved: ");
		result.append(preserved);
		result.append(')');
		return result.toString();
	}

} //ArrayPageImpl
