/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.Test;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.model.Lazy;
import org.liveupdate.model.state.Device;
import org.liveupdate.model.state.Domain;
import org.liveupdate.model.state.Element;
import org.liveupdate.model.state.EntryKind;
import org.liveupdate.model.state.PreservedDevice;
import org.liveupdate.model.state.PreservedDomain;
import org.liveupdate.model.state.Range;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.Stage;
import org.liveupdate.model.state.StateFactory;
import org.liveupdate.model.state.StatePackage;
import org.liveupdate.model.state.Table;
import org.liveupdate.model.state.TableEntry;
import org.liveupdate.model.state.Unit;

class StateItemProviderTest {

    private static final StateFactory FACTORY = StateFactory.eINSTANCE;

    private final StateItemProviderAdapterFactory adapters = new StateItemProviderAdapterFactory();

    private String label(EObject object) {
        return ((IItemLabelProvider) adapters.adapt(object, IItemLabelProvider.class)).getText(object);
    }

    private ITreeItemContentProvider tree(EObject object) {
        return (ITreeItemContentProvider) adapters.adapt(object, ITreeItemContentProvider.class);
    }

    private static List<EClass> classes() {
        return StatePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
    }

    @Test
    void everyClassHasAnIconInTwoSizes() {
        for (EClass type : classes()) {
            EObject object = EcoreUtil.create(type);
            URL icon = (URL) ((IItemLabelProvider) adapters.adapt(object, IItemLabelProvider.class)).getImage(object);
            assertNotNull(icon, type.getName());
            String large = icon.getPath().replaceAll(".*/", "icons/").replace(".png", "@2x.png");
            assertNotNull(StateItemProvider.class.getResource(large), large);
        }
    }

    @Test
    void everyClassHasALabelOfItsKind() {
        for (EClass type : classes()) {
            if (!List.of("Snapshot", "Field", "Register", "Pointer", "Range", "TableEntry", "KernelObject", "Property",
                    "Link", "Problem").contains(type.getName())) {
                Element object = (Element) EcoreUtil.create(type);
                object.setLabel("x1");
                assertFalse(label(object).isBlank(), type.getName());
            }
        }
        assertEquals("FLB", StateTexts.name(StatePackage.Literals.FLB));
    }

    @Test
    void labelsSayWhatMatters() {
        Domain domain = FACTORY.createDomain();
        domain.setLabel("0x4000");
        domain.setAddress(0x4000);
        domain.setMapped(3L << 20);
        Device device = FACTORY.createDevice();
        device.setLabel("00:06.0");
        device.setStage(Stage.SECOND);
        device.setDomainId(5);
        device.setDomain(domain);
        assertEquals("Device 00:06.0 \u00b7 domain 5 at 0x4000", label(device));
        assertEquals("Domain 0x4000 \u00b7 1 device, 3 MiB mapped", label(domain));
        PreservedDevice preserved = FACTORY.createPreservedDevice();
        preserved.setLabel("00:06.0");
        preserved.setRestored(true);
        PreservedDomain target = FACTORY.createPreservedDomain();
        target.setLabel("2");
        preserved.setDomain(target);
        assertEquals("Preserved Device 00:06.0 \u00b7 taken over \u00b7 attached to domain 2", label(preserved));
        Range range = FACTORY.createRange();
        range.setIova(0x1000);
        range.setMapped(0x2000);
        range.setPhysical(0x80000000L);
        range.setReadable(true);
        assertEquals("0x1000..0x2fff \u2192 0x80000000 \u00b7 r-, 8 KiB", label(range));
    }

    @Test
    void childrenAreUnfoldedOnlyWhenTheyAreAskedFor() {
        int[] asked = new int[1];
        Snapshot snapshot = FACTORY.createSnapshot();
        Domain domain = FACTORY.createDomain();
        snapshot.getDomains().add(domain);
        snapshot.setUnfolding((owner, feature) -> {
            asked[0]++;
            if (feature == StatePackage.Literals.DOMAIN__TOP) {
                Table table = FACTORY.createTable();
                Lazy.place(table, owner, feature);
                return List.of(table);
            }
            return List.of();
        });
        assertTrue(tree(domain).hasChildren(domain));
        assertEquals(0, asked[0]);
        List<?> children = List.copyOf(tree(domain).getChildren(domain));
        assertEquals(1, children.size());
        assertEquals(2, asked[0]);
        assertSame(domain, tree(domain).getParent(children.get(0)));
        tree(domain).getChildren(domain);
        assertEquals(2, asked[0]);
    }

    @Test
    void aLeafEntryHasNoChildren() {
        TableEntry entry = FACTORY.createTableEntry();
        entry.setKind(EntryKind.LEAF);
        assertFalse(tree(entry).hasChildren(entry));
        entry.setKind(EntryKind.TABLE);
        assertTrue(tree(entry).hasChildren(entry));
        Unit unit = FACTORY.createUnit();
        assertFalse(tree(unit).hasChildren(unit));
    }

    @Test
    void propertiesHaveNamesCategoriesAndUnits() {
        Device device = FACTORY.createDevice();
        device.setAddress(0x87f180);
        device.setLength(16);
        device.setLayout(ContextLayouts.LEGACY_ENTRY);
        IItemPropertySource source = (IItemPropertySource) adapters.adapt(device, IItemPropertySource.class);
        IItemPropertyDescriptor address = source.getPropertyDescriptor(device, StatePackage.Literals.ELEMENT__ADDRESS);
        assertEquals("Address", address.getDisplayName(device));
        assertEquals("Place", address.getCategory(device));
        assertFalse(address.canSetProperty(device));
        assertEquals("0x87f180", text(address, device));
        assertEquals("16", text(source.getPropertyDescriptor(device, StatePackage.Literals.ELEMENT__LENGTH), device));
        assertEquals("vtd_legacy_context_entry",
                text(source.getPropertyDescriptor(device, StatePackage.Literals.ELEMENT__LAYOUT), device));
        assertTrue(source.getPropertyDescriptors(device).stream()
                .noneMatch(one -> one.getDescription(device).isEmpty()));
    }

    private static String text(IItemPropertyDescriptor descriptor, Object object) {
        Object value = ((IItemPropertySource) descriptor.getPropertyValue(object))
                .getEditableValue(object);
        return descriptor.getLabelProvider(object).getText(value);
    }

    @Test
    void everyFeatureIsDocumented() {
        for (EClassifier type : StatePackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass one) {
                one.getEStructuralFeatures().forEach(feature -> assertFalse(StateTexts.description(feature).isEmpty(),
                        feature::toString));
            }
        }
    }
}
