/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.machine.IommuPart;
import org.liveupdate.kernel.machine.Kernel;
import org.liveupdate.kernel.machine.LiveUpdatePart;
import org.liveupdate.kernel.user.IommufdCalls;
import org.liveupdate.kernel.user.LuoCalls;
import org.liveupdate.kernel.user.MemfdCalls;
import org.liveupdate.kernel.user.Process;
import org.liveupdate.kernel.user.VfioCalls;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.UserProcess;

/** A process of the scenario as it runs on one kernel, with the numbers that the kernel gave to its objects. */
final class Program {

    private final Process process;
    private final LuoCalls luo;
    private final MemfdCalls memfd;
    private final IommufdCalls iommufd;
    private final VfioCalls vfio;
    private final Map<Element, Long> numbers = new HashMap<>();
    private final Map<Element, Long> devices = new HashMap<>();

    Program(UserProcess of, Kernel kernel) {
        LiveUpdatePart live = kernel.part(LiveUpdatePart.class).orElseThrow();
        IommuPart iommu = kernel.part(IommuPart.class).orElseThrow();
        this.process = kernel.start(of.getName() == null ? of.getId() : of.getName());
        this.luo = live.luoCalls(process);
        this.memfd = live.memfdCalls(process);
        this.iommufd = iommu.iommufdCalls(process);
        this.vfio = iommu.vfioCalls(process);
    }

    Process process() {
        return process;
    }

    LuoCalls luo() {
        return luo;
    }

    MemfdCalls memfd() {
        return memfd;
    }

    IommufdCalls iommufd() {
        return iommufd;
    }

    VfioCalls vfio() {
        return vfio;
    }

    /** A call gave a descriptor or an object id to an element. */
    void name(Element element, long number) {
        numbers.put(element, number);
    }

    /**
     * The descriptor or object id of an element, -1 if it has none: user space then passes a number that is not open.
     */
    long number(Element element) {
        return numbers.getOrDefault(element, -1L);
    }

    int fd(Element element) {
        return (int) number(element);
    }

    /** The iommufd of the scenario that a descriptor was given to. */
    Optional<Iommufd> iommufd(int fd) {
        return numbers.entrySet().stream().filter(entry -> entry.getValue() == fd)
                .filter(entry -> entry.getKey() instanceof Iommufd).map(entry -> (Iommufd) entry.getKey()).findFirst();
    }

    /** Binding a device file gave the device a number in an iommufd. */
    void nameDevice(Element cdev, long number) {
        devices.put(cdev, number);
    }

    int device(Element cdev) throws ErrnoException {
        Long number = devices.get(cdev);
        if (number == null) {
            throw new ErrnoException(Errno.ENOENT, cdev + " is not bound to an iommufd");
        }
        return number.intValue();
    }
}
