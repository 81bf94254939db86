/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.DelegatingEcoreEList;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.model.state.Element;
import org.liveupdate.model.state.Snapshot;

/**
 * What the derived features of a snapshot do: they ask its {@link Unfolding} when they are read for the first time.
 * Elements that were made in this way are in no containment list, yet they know their container.
 */
public final class Lazy {

    private static final int MAX_BYTES = 1 << 20;

    /** What was unfolded of one snapshot. */
    private static final class Kept extends AdapterImpl {

        private final Map<Element, Map<EReference, EList<?>>> lists = new IdentityHashMap<>();

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Kept.class;
        }
    }

    /** A list that cannot be changed, of what an unfolding made. */
    private static final class UnfoldedList<T> extends DelegatingEcoreEList.UnmodifiableEList<T> {

        private static final long serialVersionUID = 1L;

        UnfoldedList(InternalEObject owner, EReference feature, List<T> made) {
            super(owner, feature, made);
        }
    }

    private Lazy() {
    }

    /**
     * The elements of a derived feature.
     *
     * @param owner   whose feature it is
     * @param feature a derived reference to many
     * @return the elements; none if the element belongs to no snapshot
     * @param <T> class of the elements
     */
    public static synchronized <T> EList<T> list(Element owner, EReference feature) {
        Snapshot snapshot = snapshot(owner);
        if (snapshot == null || snapshot.getUnfolding() == null) {
            return new UnfoldedList<>((InternalEObject) owner, feature, List.of());
        }
        Map<EReference, EList<?>> lists = kept(snapshot).lists.computeIfAbsent(owner, key -> new HashMap<>());
        EList<?> made = lists.get(feature);
        if (made == null) {
            made = new UnfoldedList<>((InternalEObject) owner, feature, snapshot.getUnfolding().unfold(owner, feature));
            lists.put(feature, made);
        }
        @SuppressWarnings("unchecked") // the generated getters name the class that the model gives the feature
        EList<T> result = (EList<T>) made;
        return result;
    }

    /**
     * The element of a derived feature.
     *
     * @param owner   whose feature it is
     * @param feature a derived reference to one
     * @param type    class of the element
     * @return the element, or null if there is none
     * @param <T> class of the element
     */
    public static <T> T one(Element owner, EReference feature, Class<T> type) {
        EList<?> made = list(owner, feature);
        return made.isEmpty() ? null : type.cast(made.get(0));
    }

    private static Kept kept(Snapshot snapshot) {
        for (Adapter adapter : snapshot.eAdapters()) {
            if (adapter instanceof Kept kept) {
                return kept;
            }
        }
        Kept kept = new Kept();
        snapshot.eAdapters().add(kept);
        return kept;
    }

    /**
     * Makes an element that was unfolded know its container, so that a tree finds the way up.
     *
     * @param element   the element
     * @param container where it was unfolded
     * @param feature   the derived reference that leads to it
     */
    public static void place(EObject element, EObject container, EReference feature) {
        ((InternalEObject) element).eBasicSetContainer((InternalEObject) container,
                InternalEObject.EOPPOSITE_FEATURE_BASE - container.eClass().getFeatureID(feature), null);
    }

    /**
     * The snapshot that an element belongs to.
     *
     * @param element any element
     * @return the snapshot, the element itself if it is one, or null
     */
    public static Snapshot snapshot(Element element) {
        EObject at = element;
        while (at != null && !(at instanceof Snapshot)) {
            at = at.eContainer();
        }
        return (Snapshot) at;
    }

    /**
     * The bytes of an element as they are in memory.
     *
     * @param element any element
     * @return the bytes, of long ones the first mebibyte; none if it has none or the memory does not hold them
     */
    public static byte[] bytes(Element element) {
        Snapshot snapshot = snapshot(element);
        PhysicalMemory memory = snapshot == null ? null : snapshot.getMemory();
        long length = element.getLength();
        if (memory == null || element.getAddress() < 0 || length <= 0) {
            return new byte[0];
        }
        return memory.bytes(element.getAddress(), (int) Math.min(length, MAX_BYTES)).orElseGet(() -> new byte[0]);
    }
}
