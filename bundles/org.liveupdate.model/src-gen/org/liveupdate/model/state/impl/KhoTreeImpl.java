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

import org.liveupdate.model.state.FolioRange;
import org.liveupdate.model.state.KhoNode;
import org.liveupdate.model.state.KhoTree;
import org.liveupdate.model.state.MapPage;
import org.liveupdate.model.state.ReservedMemory;
import org.liveupdate.model.state.Scratch;
import org.liveupdate.model.state.StatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kho Tree</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getCompatible <em>Compatible</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#isInUse <em>In Use</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#isIntact <em>Intact</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getMapState <em>Map State</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getFolioCount <em>Folio Count</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getPreserved <em>Preserved</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getReserved <em>Reserved</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getScratch <em>Scratch</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getFolios <em>Folios</em>}</li>
 *   <li>{@link org.liveupdate.model.state.impl.KhoTreeImpl#getMapPages <em>Map Pages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KhoTreeImpl extends ElementImpl implements KhoTree {
	/**
	 * The default value of the '{@link #getCompatible() <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompatible()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPATIBLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompatible() <em>Compatible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompatible()
	 * @generated
	 * @ordered
	 */
	protected String compatible = COMPATIBLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isInUse() <em>In Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInUse()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IN_USE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInUse() <em>In Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInUse()
	 * @generated
	 * @ordered
	 */
	protected boolean inUse = IN_USE_EDEFAULT;

	/**
	 * The default value of the '{@link #isIntact() <em>Intact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIntact()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INTACT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIntact() <em>Intact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIntact()
	 * @generated
	 * @ordered
	 */
	protected boolean intact = INTACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMapState() <em>Map State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapState()
	 * @generated
	 * @ordered
	 */
	protected static final String MAP_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMapState() <em>Map State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapState()
	 * @generated
	 * @ordered
	 */
	protected String mapState = MAP_STATE_EDEFAULT;

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
	 * The default value of the '{@link #getPreserved() <em>Preserved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreserved()
	 * @generated
	 * @ordered
	 */
	protected static final long PRESERVED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPreserved() <em>Preserved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreserved()
	 * @generated
	 * @ordered
	 */
	protected long preserved = PRESERVED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<KhoNode> nodes;

	/**
	 * The cached value of the '{@link #getReserved() <em>Reserved</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReserved()
	 * @generated
	 * @ordered
	 */
	protected EList<ReservedMemory> reserved;

	/**
	 * The cached value of the '{@link #getScratch() <em>Scratch</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScratch()
	 * @generated
	 * @ordered
	 */
	protected EList<Scratch> scratch;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KhoTreeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatePackage.Literals.KHO_TREE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCompatible() {
		return compatible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompatible(String newCompatible) {
		String oldCompatible = compatible;
		compatible = newCompatible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.KHO_TREE__COMPATIBLE, oldCompatible, compatible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.KHO_TREE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInUse() {
		return inUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInUse(boolean newInUse) {
		boolean oldInUse = inUse;
		inUse = newInUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.KHO_TREE__IN_USE, oldInUse, inUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIntact() {
		return intact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntact(boolean newIntact) {
		boolean oldIntact = intact;
		intact = newIntact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.KHO_TREE__INTACT, oldIntact, intact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.KHO_TREE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMapState() {
		return mapState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapState(String newMapState) {
		String oldMapState = mapState;
		mapState = newMapState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.KHO_TREE__MAP_STATE, oldMapState, mapState));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.KHO_TREE__FOLIO_COUNT, oldFolioCount, folioCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPreserved() {
		return preserved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreserved(long newPreserved) {
		long oldPreserved = preserved;
		preserved = newPreserved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatePackage.KHO_TREE__PRESERVED, oldPreserved, preserved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KhoNode> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<KhoNode>(KhoNode.class, this, StatePackage.KHO_TREE__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReservedMemory> getReserved() {
		if (reserved == null) {
			reserved = new EObjectContainmentEList<ReservedMemory>(ReservedMemory.class, this, StatePackage.KHO_TREE__RESERVED);
		}
		return reserved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scratch> getScratch() {
		if (scratch == null) {
			scratch = new EObjectContainmentEList<Scratch>(Scratch.class, this, StatePackage.KHO_TREE__SCRATCH);
		}
		return scratch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FolioRange> getFolios() {
		return org.liveupdate.model.Lazy.list(this, org.liveupdate.model.state.StatePackage.Literals.KHO_TREE__FOLIOS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MapPage> getMapPages() {
		return org.liveupdate.model.Lazy.list(this, org.liveupdate.model.state.StatePackage.Literals.KHO_TREE__MAP_PAGES);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatePackage.KHO_TREE__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case StatePackage.KHO_TREE__RESERVED:
				return ((InternalEList<?>)getReserved()).basicRemove(otherEnd, msgs);
			case StatePackage.KHO_TREE__SCRATCH:
				return ((InternalEList<?>)getScratch()).basicRemove(otherEnd, msgs);
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
			case StatePackage.KHO_TREE__COMPATIBLE:
				return getCompatible();
			case StatePackage.KHO_TREE__ROLE:
				return getRole();
			case StatePackage.KHO_TREE__IN_USE:
				return isInUse();
			case StatePackage.KHO_TREE__INTACT:
				return isIntact();
			case StatePackage.KHO_TREE__REASON:
				return getReason();
			case StatePackage.KHO_TREE__MAP_STATE:
				return getMapState();
			case StatePackage.KHO_TREE__FOLIO_COUNT:
				return getFolioCount();
			case StatePackage.KHO_TREE__PRESERVED:
				return getPreserved();
			case StatePackage.KHO_TREE__NODES:
				return getNodes();
			case StatePackage.KHO_TREE__RESERVED:
				return getReserved();
			case StatePackage.KHO_TREE__SCRATCH:
				return getScratch();
			case StatePackage.KHO_TREE__FOLIOS:
				return getFolios();
			case StatePackage.KHO_TREE__MAP_PAGES:
				return getMapPages();
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
			case StatePackage.KHO_TREE__COMPATIBLE:
				setCompatible((String)newValue);
				return;
			case StatePackage.KHO_TREE__ROLE:
				setRole((String)newValue);
				return;
			case StatePackage.KHO_TREE__IN_USE:
				setInUse((Boolean)newValue);
				return;
			case StatePackage.KHO_TREE__INTACT:
				setIntact((Boolean)newValue);
				return;
			case StatePackage.KHO_TREE__REASON:
				setReason((String)newValue);
				return;
			case StatePackage.KHO_TREE__MAP_STATE:
				setMapState((String)newValue);
				return;
			case StatePackage.KHO_TREE__FOLIO_COUNT:
				setFolioCount((Long)newValue);
				return;
			case StatePackage.KHO_TREE__PRESERVED:
				setPreserved((Long)newValue);
				return;
			case StatePackage.KHO_TREE__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends KhoNode>)newValue);
				return;
			case StatePackage.KHO_TREE__RESERVED:
				getReserved().clear();
				getReserved().addAll((Collection<? extends ReservedMemory>)newValue);
				return;
			case StatePackage.KHO_TREE__SCRATCH:
				getScratch().clear();
				getScratch().addAll((Collection<? extends Scratch>)newValue);
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
			case StatePackage.KHO_TREE__COMPATIBLE:
				setCompatible(COMPATIBLE_EDEFAULT);
				return;
			case StatePackage.KHO_TREE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case StatePackage.KHO_TREE__IN_USE:
				setInUse(IN_USE_EDEFAULT);
				return;
			case StatePackage.KHO_TREE__INTACT:
				setIntact(INTACT_EDEFAULT);
				return;
			case StatePackage.KHO_TREE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case StatePackage.KHO_TREE__MAP_STATE:
				setMapState(MAP_STATE_EDEFAULT);
				return;
			case StatePackage.KHO_TREE__FOLIO_COUNT:
				setFolioCount(FOLIO_COUNT_EDEFAULT);
				return;
			case StatePackage.KHO_TREE__PRESERVED:
				setPreserved(PRESERVED_EDEFAULT);
				return;
			case StatePackage.KHO_TREE__NODES:
				getNodes().clear();
				return;
			case StatePackage.KHO_TREE__RESERVED:
				getReserved().clear();
				return;
			case StatePackage.KHO_TREE__SCRATCH:
				getScratch().clear();
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
			case StatePackage.KHO_TREE__COMPATIBLE:
				return COMPATIBLE_EDEFAULT == null ? compatible != null : !COMPATIBLE_EDEFAULT.equals(compatible);
			case StatePackage.KHO_TREE__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case StatePackage.KHO_TREE__IN_USE:
				return inUse != IN_USE_EDEFAULT;
			case StatePackage.KHO_TREE__INTACT:
				return intact != INTACT_EDEFAULT;
			case StatePackage.KHO_TREE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case StatePackage.KHO_TREE__MAP_STATE:
				return MAP_STATE_EDEFAULT == null ? mapState != null : !MAP_STATE_EDEFAULT.equals(mapState);
			case StatePackage.KHO_TREE__FOLIO_COUNT:
				return folioCount != FOLIO_COUNT_EDEFAULT;
			case StatePackage.KHO_TREE__PRESERVED:
				return preserved != PRESERVED_EDEFAULT;
			case StatePackage.KHO_TREE__NODES:
				return nodes != null && !nodes.isEmpty();
			case StatePackage.KHO_TREE__RESERVED:
				return reserved != null && !reserved.isEmpty();
			case StatePackage.KHO_TREE__SCRATCH:
				return scratch != null && !scratch.isEmpty();
			case StatePackage.KHO_TREE__FOLIOS:
				return !getFolios().isEmpty();
			case StatePackage.KHO_TREE__MAP_PAGES:
				return !getMapPages().isEmpty();
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
		result.append(" (compatible: ");
		result.append(compatible);
		result.append(", role: ");
		result.append(role);
		result.append(", inUse: ");
		result.append(inUse);
		result.append(", intact: ");
		result.append(intact);
		result.append(", reason: ");
		result.append(reason);
		result.append(", mapState: ");
		result.append(mapState);
		result.append(", folioCount: ");
		result.append(folioCount);
		result.append(", preserved: ");
		result.append(preserved);
		result.append(')');
		return result.toString();
	}

} //KhoTreeImpl
