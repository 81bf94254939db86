/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;

/** Kinds of elements that can be put into the drawing, in the order of the palette. */
public enum ElementKind {
    /** An IOMMU unit. */
    UNIT(Literals.IOMMU_UNIT, Category.MACHINE),
    /** A PCI device. */
    PCI_DEVICE(Literals.PCI_DEVICE, Category.MACHINE),
    /** A PCI bridge. */
    PCI_BRIDGE(Literals.PCI_BRIDGE, Category.MACHINE),
    /** A platform device. */
    PLATFORM_DEVICE(Literals.PLATFORM_DEVICE, Category.MACHINE),
    /** A program. */
    PROCESS(Literals.USER_PROCESS, Category.PROGRAM),
    /** A memfd. */
    MEMFD(Literals.MEMFD, Category.PROGRAM),
    /** A device file. */
    CDEV(Literals.VFIO_CDEV, Category.PROGRAM),
    /** A session. */
    SESSION(Literals.SESSION, Category.PROGRAM),
    /** /dev/liveupdate. */
    LIVEUPDATE(Literals.LIVEUPDATE_NODE, Category.PROGRAM),
    /** An iommufd. */
    IOMMUFD(Literals.IOMMUFD, Category.IOMMUFD),
    /** An I/O address space. */
    IOAS(Literals.IOAS, Category.IOMMUFD),
    /** A page table of hardware. */
    HWPT(Literals.HWPT, Category.IOMMUFD),
    /** A mapping. */
    MAPPING(Literals.MAPPING, Category.IOMMUFD);

    /** Groups of the palette. */
    public enum Category {
        /** Hardware. */
        MACHINE,
        /** Programs and their files. */
        PROGRAM,
        /** What is in an iommufd. */
        IOMMUFD;

        /** The kinds in this group. */
        public List<ElementKind> kinds() {
            return List.of(ElementKind.values()).stream().filter(kind -> kind.category == this).toList();
        }
    }

    private final EClass type;
    private final Category category;

    ElementKind(EClass type, Category category) {
        this.type = type;
        this.category = category;
    }

    /** The class in the model. */
    public EClass type() {
        return type;
    }

    /** The group of the palette. */
    public Category category() {
        return category;
    }

    /** The name for people. */
    public String text() {
        return ScenarioAdapterFactory.TEXTS.name(type);
    }

    /** What it is, one sentence. */
    public String description() {
        return ScenarioAdapterFactory.TEXTS.description(type);
    }
}
