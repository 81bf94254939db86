/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommufd.IommufdFormat;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelModule;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.iommu.IommuLiveUpdate;
import org.liveupdate.kernel.iommu.LiveUpdateRules;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.luo.FileArguments;
import org.liveupdate.kernel.luo.FileHandler;
import org.liveupdate.kernel.luo.LuoServices;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.MachineMemory;

/**
 * Preserves iommufd files (patch 11): their marked HWPTs. The new kernel cannot retrieve them yet, so their session
 * cannot be
 * finished.
 */
public final class IommufdHandler implements FileHandler {

    /** Place between the two passes over the HWPTs where another thread can change them (F49). */
    public static final String BETWEEN_PASSES = "iommufd_liveupdate_preserve: between the passes";

    /** What is kept between preserve and unpreserve: the HWPTs that are preserved. */
    private record Kept(Folio folio, List<Hwpt> hwpts) {
    }

    private final KernelContext context;
    private final LiveUpdateRules rules;
    private final IommuLiveUpdate core;
    private final HwptSerializer serializer;
    private final Kho kho;
    private final MachineMemory memory;
    private final KernelModule module;

    IommufdHandler(IommufdKernel kernel, LuoServices luo, Kho kho, MachineMemory memory,
            KernelModule module) {
        this.context = kernel.context();
        this.rules = kernel.rules();
        this.core = kernel.core().liveUpdate();
        this.serializer = new HwptSerializer(kernel, luo);
        this.kho = kho;
        this.memory = memory;
        this.module = module;
    }

    @Override
    public String compatible() {
        return IommufdFormat.COMPATIBLE;
    }

    /**
     * Finding F02: as posted LUO of Linux 7.0 holds the module for as long as the handler is registered, which is
     * always.
     */
    @Override
    public Optional<KernelModule> module() {
        boolean perFile = context.generations().luo() == LuoGeneration.V5;
        return perFile || context.has(Finding.F02) ? Optional.of(module) : Optional.empty();
    }

    @Override
    public boolean canPreserve(KernelFile file) {
        return file instanceof IommufdContext;
    }

    @Override
    public void preserve(FileArguments arguments) throws ErrnoException {
        IommufdContext file = (IommufdContext) arguments.file();
        context.trace().run(Layer.IOMMUFD, "iommufd_liveupdate_preserve", file.name(), () -> {
            context.faults().enter("iommufd_liveupdate_preserve");
            try {
                preserveFile(file, arguments);
            } catch (ErrnoException e) {
                setMutable(file);
                throw e;
            }
        });
    }

    private void preserveFile(IommufdContext file, FileArguments arguments) throws ErrnoException {
        List<Hwpt> hwpts = serializer.validate(file, arguments.session());
        boolean held = !rules.posted(Finding.F49);
        if (held) {
            hwpts.forEach(IommufdObject::get);
        }
        Folio folio = null;
        try {
            folio = allocate(serializer.format().length(hwpts.size()));
            context.races().reach(BETWEEN_PASSES);
            if (!held) {
                hwpts = serializer.collectAgain(file, hwpts.size());
            }
            Struct struct = serializer.format().file()
                    .over(new byte[(int) serializer.format().length(hwpts.size())], 0, folio.address())
                    .set(IommufdFormat.COUNT, hwpts.size());
            serializer.preserve(hwpts, struct);
            write(struct, hwpts.size());
            arguments.setSerializedData(folio.address());
            arguments.setPrivateData(new Kept(folio, hwpts));
        } catch (ErrnoException e) {
            if (folio != null) {
                kho.unpreserveFree(folio);
            }
            if (held) {
                hwpts.forEach(IommufdObject::put);
            }
            throw e;
        }
    }

    private Folio allocate(long bytes) throws ErrnoException {
        try {
            return kho.allocatePreserved(bytes, "iommufd state");
        } catch (ErrnoException e) {
            if (context.has(Finding.X01)) {
                throw context.panic("iommufd_liveupdate_preserve",
                        "the error pointer -" + e.errno() + " is taken for memory and written to");
            }
            throw e;
        }
    }

    private void write(Struct struct, int count) {
        struct.writeTo(memory);
        for (int i = 0; i < count; i++) {
            struct.element(serializer.format().array(), i).writeTo(memory);
        }
    }

    @Override
    public void unpreserve(FileArguments arguments) {
        IommufdContext file = (IommufdContext) arguments.file();
        Kept kept = (Kept) arguments.privateData();
        context.trace().event(Layer.IOMMUFD, "iommufd_liveupdate_unpreserve", file.name(), "");
        if (rules.posted(Finding.F49)) {
            unpreserveMarked(file);
        } else {
            kept.hwpts().forEach(hwpt -> {
                core.unpreserveDomain(hwpt.domain());
                hwpt.put();
            });
        }
        kho.unpreserveFree(kept.folio());
        setMutable(file);
    }

    /** As posted: whatever is marked now, under the spinlock of the object table (F03). */
    private void unpreserveMarked(IommufdContext file) {
        List<Hwpt> marked = file.objects().all(Hwpt.class).stream().filter(Hwpt::isMarked).toList();
        if (context.has(Finding.F03)) {
            try (Locks.Held held = context.locks().take(file.objects().lock(), "iommufd_liveupdate_unpreserve")) {
                marked.forEach(hwpt -> core.unpreserveDomain(hwpt.domain()));
            }
        } else {
            marked.forEach(hwpt -> core.unpreserveDomain(hwpt.domain()));
        }
    }

    private void setMutable(IommufdContext file) {
        try (Locks.Held held = context.locks().take(file.objects().lock(), "iommufd_set_ioas_mutable")) {
            file.objects().all(Ioas.class).forEach(ioas -> ioas.table().setImmutable(false));
        }
    }

    @Override
    public void freeze(FileArguments arguments) throws ErrnoException {
        context.faults().enter("iommufd_liveupdate_freeze");
    }

    @Override
    public void retrieve(FileArguments arguments) throws ErrnoException {
        context.faults().enter("iommufd_liveupdate_retrieve");
        throw new ErrnoException(Errno.EOPNOTSUPP, "iommufd files cannot be retrieved yet: "
                + Hex.of(arguments.serializedData()));
    }

    @Override
    public boolean canFinish(FileArguments arguments) {
        return false;
    }

    @Override
    public void finish(FileArguments arguments) {
        context.trace().event(Layer.IOMMUFD, "iommufd_liveupdate_finish", "", "");
    }
}
