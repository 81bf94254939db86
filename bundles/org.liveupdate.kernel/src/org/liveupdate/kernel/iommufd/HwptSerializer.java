/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.iommufd.IommufdFormat;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.memfd.Seal;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.iommu.IommuLiveUpdate;
import org.liveupdate.kernel.iommu.LiveUpdateRules;
import org.liveupdate.kernel.luo.LuoServices;
import org.liveupdate.kernel.luo.Session;

/** Checks and writes the marked HWPTs of an iommufd file (iommufd_save_hwpts). */
final class HwptSerializer {

    private static final int SEALS = Seal.F_SEAL_SEAL.bit() | Seal.F_SEAL_GROW.bit() | Seal.F_SEAL_SHRINK.bit();
    private static final String FUNCTION = "iommufd_save_hwpts";

    private final KernelContext context;
    private final LiveUpdateRules rules;
    private final IommuLiveUpdate core;
    private final LuoServices luo;

    HwptSerializer(IommufdKernel kernel, LuoServices luo) {
        this.context = kernel.context();
        this.rules = kernel.rules();
        this.core = kernel.core().liveUpdate();
        this.luo = luo;
    }

    /** The format of this kernel's iommufd files. */
    IommufdFormat format() {
        // F44 and F53 were agreed to be solved together: wider tokens need the aligned entries
        return rules.isLater() || !context.has(Finding.F44) ? IommufdFormat.LATER : IommufdFormat.POSTED;
    }

    /** First pass: makes the address spaces immutable and checks what they map. Gives the HWPTs by ascending number. */
    List<Hwpt> validate(IommufdContext file, Session session) throws ErrnoException {
        return pass(file, hwpt -> checkPages(hwpt, session));
    }

    /** Second pass as posted (F49): looks for the marked HWPTs once more, with no lock held in between. */
    List<Hwpt> collectAgain(IommufdContext file, int expected) throws ErrnoException {
        context.faults().allocate(false, "array of HWPTs");
        List<Hwpt> marked = pass(file, hwpt -> {
        });
        if (marked.size() > expected) {
            context.log().add(Severity.MISUSE, FUNCTION,
                    "writes " + marked.size() + " HWPTs into an array of " + expected);
        }
        if (marked.size() != expected) {
            context.log().warn(FUNCTION, "expected " + expected + " marked HWPTs, found " + marked.size());
            throw new ErrnoException(Errno.EFAULT, "the marked HWPTs changed in between");
        }
        return marked;
    }

    /** What is checked of each marked HWPT. */
    @FunctionalInterface
    private interface Check {
        void check(Hwpt hwpt) throws ErrnoException;
    }

    /** F03: as posted mutexes are taken and checks are made under the spinlock of the object table. */
    private List<Hwpt> pass(IommufdContext file, Check check) throws ErrnoException {
        boolean underLock = context.has(Finding.F03);
        List<Hwpt> marked;
        try (Locks.Held held = context.locks().take(file.objects().lock(), FUNCTION)) {
            marked = marked(file);
            if (underLock) {
                for (Hwpt hwpt : marked) {
                    makeImmutable(hwpt.ioas());
                    check.check(hwpt);
                }
            }
        }
        if (!underLock) {
            Set<Ioas> spaces = new LinkedHashSet<>();
            for (Hwpt hwpt : marked) {
                if (spaces.add(hwpt.ioas())) {
                    makeImmutable(hwpt.ioas());
                    check.check(hwpt);
                }
            }
        }
        return marked;
    }

    private static List<Hwpt> marked(IommufdContext file) {
        List<Hwpt> marked = new ArrayList<>(file.objects().all(Hwpt.class));
        marked.removeIf(hwpt -> !hwpt.isMarked());
        return marked;
    }

    private void makeImmutable(Ioas ioas) {
        try (Locks.Held space = context.locks().take(ioas.mutex(), FUNCTION);
                Locks.Held domains = context.locks().take(ioas.table().domainsLock(), FUNCTION);
                Locks.Held iovas = context.locks().take(ioas.table().iovaLock(), FUNCTION)) {
            ioas.table().setImmutable(true);
        }
    }

    /** check_iopt_pages_preserved(): everything mapped is a sealed file that the same session preserves. */
    private void checkPages(Hwpt hwpt, Session session) throws ErrnoException {
        for (IoptArea area : hwpt.ioas().table().areas()) {
            IoptPages pages = area.pages();
            if (pages.source().file().isEmpty()) {
                throw new ErrnoException(Errno.EINVAL, area + " maps memory that is no file");
            }
            if ((pages.seals() & SEALS) != SEALS) {
                throw new ErrnoException(Errno.EINVAL, area + " maps " + pages.source() + ", which was not sealed then:"
                        + " expected F_SEAL_SEAL, F_SEAL_GROW and F_SEAL_SHRINK");
            }
            luo.tokenOutgoing(session, pages.source().file().get());
        }
    }

    /**
     * Preserves the domains and fills the structure; finding X02: as posted domains before one that fails stay
     * preserved.
     */
    void preserve(List<Hwpt> hwpts, Struct file) throws ErrnoException {
        for (int i = 0; i < hwpts.size(); i++) {
            Struct entry = file.element(format().array(), i);
            entry.set(IommufdFormat.TOKEN, hwpts.get(i).token().getAsLong()).set(IommufdFormat.RECLAIMED, 0);
            try {
                entry.set(IommufdFormat.DOMAIN, core.preserveDomain(hwpts.get(i).domain()).address());
            } catch (ErrnoException e) {
                if (!context.has(Finding.X02)) {
                    hwpts.subList(0, i).forEach(done -> core.unpreserveDomain(done.domain()));
                }
                throw e;
            }
        }
    }
}
