/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memfd;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.memfd.MemfdGeneration;
import org.liveupdate.abi.memfd.MemfdLayouts;
import org.liveupdate.abi.memfd.Seal;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks.Held;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.kho.VmallocArea;
import org.liveupdate.kernel.luo.FileArguments;
import org.liveupdate.kernel.luo.FileHandler;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;

/**
 * Preserves memory files (mm/memfd_luo.c) in the format memfd-v1 or memfd-v2: content, size and position, and from
 * memfd-v2 on the seals. A preserved file is frozen, its holes are filled and its folios pinned.
 */
public final class MemfdHandler implements FileHandler {

    /** More pages than the kernel can pin at once; Linux 7.0 cuts the number instead of refusing the file. */
    private static final long MAX_PAGES = 0xffffffffL;
    private static final int FLAGS = MemfdLayouts.FOLIO_DIRTY | MemfdLayouts.FOLIO_UPTODATE;

    /** What preserve keeps for unpreserve. */
    private record Preserved(Folio ser, Optional<FolioArray> array, List<Folio> folios) {
    }

    private final Shmem shmem;
    private final Kho kho;
    private final MemfdGeneration generation;
    private final boolean later;

    /**
     * The handler of one kernel.
     *
     * @param shmem its memory files
     * @param kho   its handover
     */
    public MemfdHandler(Shmem shmem, Kho kho) {
        this.shmem = shmem;
        this.kho = kho;
        this.generation = shmem.context().generations().memfd();
        this.later = shmem.context().generations().luo() == LuoGeneration.V5;
    }

    @Override
    public String compatible() {
        return generation.compatible();
    }

    @Override
    public boolean canPreserve(KernelFile file) {
        return file instanceof MemfdFile memfd && memfd.inode().isPreservable();
    }

    @Override
    public Object id(KernelFile file) {
        return ((MemfdFile) file).inode();
    }

    @Override
    public void preserve(FileArguments arguments) throws ErrnoException {
        String function = "memfd_luo_preserve";
        shmem.context().trace().run(Layer.MEMFD, function, arguments.file().name(), () -> {
            shmem.context().faults().enter(function);
            MemfdFile file = (MemfdFile) arguments.file();
            try (Held held = shmem.context().locks().takeOrBlock(file.inode().lock(), function)) {
                file.inode().setFrozen(true);
                try {
                    Preserved made = preserve(file);
                    arguments.setSerializedData(made.ser().address());
                    arguments.setPrivateData(made);
                } catch (ErrnoException e) {
                    file.inode().setFrozen(false);
                    throw e;
                }
            }
        });
    }

    private Preserved preserve(MemfdFile file) throws ErrnoException {
        Layout layout = generation.layout();
        ShmemInode inode = file.inode();
        Folio page = kho.allocatePreserved(layout.size(), "memfd_luo_ser of " + inode);
        try {
            Struct ser = layout.blank(page.address()).set("pos", file.position()).set("size", inode.size());
            if (layout.has("seals")) {
                checkSeals(inode.seals());
                ser.set("seals", inode.seals());
            }
            Preserved made = preserveFolios(page, inode, ser);
            ser.set("nr_folios", made.folios().size()).writeTo(shmem.memory());
            return made;
        } catch (ErrnoException e) {
            kho.unpreserveFree(page);
            throw e;
        }
    }

    private static void checkSeals(long seals) throws ErrnoException {
        if (Seal.unknown(seals) != 0) {
            throw Shmem.fail(Errno.EOPNOTSUPP, "seals " + Hex.of(seals) + ": expected those below 0x40");
        }
    }

    private Preserved preserveFolios(Folio page, ShmemInode inode, Struct ser) throws ErrnoException {
        long pages = inode.size() / PhysicalMemory.PAGE_SIZE + (inode.size() % PhysicalMemory.PAGE_SIZE == 0 ? 0 : 1);
        if (later && pages > MAX_PAGES) {
            throw Shmem.fail(Errno.EFBIG, inode + " has " + pages + " pages");
        }
        if (pages == 0) {
            return new Preserved(page, Optional.empty(), List.of());
        }
        String caller = "memfd_luo_preserve_folios";
        shmem.context().faults().allocate(false, "folio pointers of " + inode);
        List<Folio> folios = inode.pin(0, inode.size(), pages & MAX_PAGES, caller);
        try {
            FolioArray array = FolioArray.allocate(shmem, folios.size(), "folio array of " + inode);
            try {
                preserveAll(folios, array);
                preserveArray(array, ser.struct("folios"), folios);
            } catch (ErrnoException e) {
                array.free();
                throw e;
            }
            return new Preserved(page, Optional.of(array), folios);
        } catch (ErrnoException e) {
            inode.unpin(folios, caller);
            throw e;
        }
    }

    private void preserveAll(List<Folio> folios, FolioArray array) throws ErrnoException {
        long index = 0;
        for (int i = 0; i < folios.size(); i++) {
            Folio folio = folios.get(i);
            try {
                kho.preserveFolio(folio);
            } catch (ErrnoException e) {
                unpreserve(folios.subList(0, i));
                throw e;
            }
            array.set(i, new FolioArray.Entry(folio.pfn(), FLAGS, index));
            index += folio.pages();
        }
    }

    private void preserveArray(FolioArray array, Struct descriptor, List<Folio> folios) throws ErrnoException {
        try {
            kho.preserveVmalloc(array.area(), descriptor);
        } catch (ErrnoException e) {
            unpreserve(folios);
            throw e;
        }
    }

    private void unpreserve(List<Folio> folios) {
        for (int i = folios.size() - 1; i >= 0; i--) {
            kho.unpreserveFolio(folios.get(i));
        }
    }

    @Override
    public void unpreserve(FileArguments arguments) {
        String function = "memfd_luo_unpreserve";
        shmem.context().trace().event(Layer.MEMFD, function, arguments.file().name(), "");
        Preserved made = (Preserved) arguments.privateData();
        ShmemInode inode = ((MemfdFile) arguments.file()).inode();
        try (Held held = shmem.context().locks().takeOrBlock(inode.lock(), function)) {
            inode.setFrozen(false);
            if (made.array().isPresent()) {
                kho.unpreserveVmalloc(ser(arguments).struct("folios"));
                made.folios().forEach(kho::unpreserveFolio);
                inode.unpin(made.folios(), function);
                made.array().get().free();
            }
            kho.unpreserveFree(made.ser());
        }
    }

    @Override
    public void freeze(FileArguments arguments) throws ErrnoException {
        String function = "memfd_luo_freeze";
        shmem.context().trace().run(Layer.MEMFD, function, arguments.file().name(), () -> {
            shmem.context().faults().enter(function);
            ser(arguments).set("pos", arguments.file().position()).writeTo(shmem.memory());
        });
    }

    @Override
    public void retrieve(FileArguments arguments) throws ErrnoException {
        String function = "memfd_luo_retrieve";
        shmem.context().trace().run(Layer.MEMFD, function, "token " + Hex.of(arguments.token()), () -> {
            Struct ser = ser(arguments);
            try {
                shmem.context().faults().enter(function);
                arguments.setFile(retrieve(ser, "token " + Hex.of(arguments.token())));
            } finally {
                kho.restoreFree(ser.address());
            }
        });
    }

    private MemfdFile retrieve(Struct ser, String name) throws ErrnoException {
        boolean sealed = ser.layout().has("seals");
        if (sealed) {
            checkSeals(ser.get("seals"));
        }
        MemfdFile file = shmem.create(name, sealed ? Shmem.MFD_ALLOW_SEALING : 0, 0);
        try {
            if (sealed) {
                file.inode().addSeals((int) ser.get("seals"));
            }
            file.setPosition(ser.get("pos"));
            file.inode().setSize(ser.get("size"));
            if (ser.get("nr_folios") != 0) {
                retrieveFolios(file.inode(), ser);
            }
            return file;
        } catch (ErrnoException e) {
            file.put();
            throw e;
        }
    }

    private void retrieveFolios(ShmemInode inode, Struct ser) throws ErrnoException {
        FolioArray array = array(ser).orElseThrow(
                () -> Shmem.fail(Errno.EINVAL, "the folio array of " + inode + " cannot be restored"));
        long count = ser.get("nr_folios");
        long done = 0;
        try {
            while (done < count) {
                retrieveFolio(inode, array.get(done++));
            }
        } catch (ErrnoException e) {
            discard(array, done, count);
            throw e;
        } finally {
            array.free();
        }
    }

    private void retrieveFolio(ShmemInode inode, FolioArray.Entry entry) throws ErrnoException {
        if (entry.pfn() == 0) {
            return;
        }
        Folio folio = restore(entry.pfn(), inode.name()).orElseThrow(() -> Shmem.fail(Errno.EIO,
                "Unable to restore folio at physical address " + Hex.of(entry.pfn() * PhysicalMemory.PAGE_SIZE)));
        try {
            shmem.context().faults().allocate(false, "charge of " + folio);
            inode.content().insert(entry.index(), folio);
        } catch (ErrnoException e) {
            shmem.context().log().add(Severity.ERROR, "memfd_luo_retrieve_folios",
                    "shmem: failed to add folio index " + entry.index() + ": " + e.errno());
            shmem.pages().put(folio, "memfd_luo_retrieve_folios");
            throw e;
        }
    }

    /** Restores folios only to free them. */
    private void discard(FolioArray array, long from, long count) {
        for (long i = from; i < count; i++) {
            long pfn = array.get(i).pfn();
            if (pfn != 0) {
                restore(pfn, "memfd").ifPresent(folio -> shmem.pages().put(folio, "memfd_luo_discard_folios"));
            }
        }
    }

    private Optional<Folio> restore(long pfn, String owner) {
        return kho.restoreFolio(pfn * PhysicalMemory.PAGE_SIZE, FolioUse.MEMFD, owner);
    }

    /** The restored array, if it is whole. */
    private Optional<FolioArray> array(Struct ser) {
        Optional<VmallocArea> area = kho.restoreVmalloc(ser.struct("folios"), FolioUse.VMALLOC,
                "folio array of a memfd");
        return area.map(whole -> new FolioArray(shmem, whole)).map(found -> {
            if (Long.compareUnsigned(ser.get("nr_folios"), found.capacity()) > 0) {
                throw shmem.context().panic("memfd_luo_retrieve_folios", "page fault: nr_folios is "
                        + ser.get("nr_folios") + ", the folio array has room for " + found.capacity());
            }
            return found;
        });
    }

    @Override
    public void finish(FileArguments arguments) {
        shmem.context().trace().event(Layer.MEMFD, "memfd_luo_finish", "token " + Hex.of(arguments.token()), "");
        if (arguments.retrieveStatus() != 0) {
            return;
        }
        Struct ser = ser(arguments);
        if (ser.get("nr_folios") != 0) {
            array(ser).ifPresent(array -> {
                discard(array, 0, ser.get("nr_folios"));
                array.free();
            });
        }
        kho.restoreFree(ser.address());
    }

    private Struct ser(FileArguments arguments) {
        return generation.layout().at(shmem.memory(), arguments.serializedData()).orElseThrow(
                () -> shmem.context().panic("memfd_luo", "page fault: memfd_luo_ser at "
                        + Hex.of(arguments.serializedData()) + ", which is no memory"));
    }
}
