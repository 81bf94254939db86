/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.KernelModule;
import org.liveupdate.kernel.base.Lock;
import org.liveupdate.kernel.base.Locks.Held;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/**
 * What all parts of one kernel's LUO share.
 *
 * @param context the machine's context
 * @param memory  the machine's memory
 * @param pages   the kernel's allocator
 * @param kho     the kernel's handover
 */
record LuoEnvironment(KernelContext context, MachineMemory memory, PageAllocator pages, Kho kho) {

    /** Whether this is the LUO of Linux 7.2 and 7.3 instead of that of Linux 7.0. */
    boolean isLater() {
        return context.generations().luo() == LuoGeneration.V5;
    }

    void error(String function, String message) {
        context.log().add(Severity.ERROR, function, message);
    }

    /** Takes a mutex that another call may hold. */
    Held lock(Lock lock, String function) {
        return context.locks().takeOrBlock(lock, function);
    }

    /** kzalloc of an object whose bytes do not matter. */
    void allocate(String what) throws ErrnoException {
        context.faults().allocate(false, what);
    }

    /** Reads a structure that the kernel reads through a plain pointer. */
    Struct read(Layout layout, long address, String function) {
        return layout.at(memory, address).orElseThrow(() -> context.panic(function,
                "page fault: " + layout.name() + " at " + Hex.of(address) + ", which is no memory"));
    }

    /** strscpy() into a field of a structure in memory: what is behind the NUL stays as it was. */
    void writeText(Layout layout, long address, String field, String text) {
        Field found = layout.field(field);
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] terminated = Arrays.copyOf(bytes, Math.min(bytes.length, found.byteLength() - 1) + 1);
        terminated[terminated.length - 1] = 0;
        memory.write(address + found.offset(), terminated);
    }

    /** Zeroes bytes, for example a structure. */
    void zero(long address, long length) {
        byte[] zeros = new byte[(int) Math.min(length, PhysicalMemory.PAGE_SIZE)];
        for (long done = 0; done < length; done += zeros.length) {
            memory.write(address + done, zeros, 0, (int) Math.min(zeros.length, length - done));
        }
    }

    /** try_module_get() of an owner that may be built in. */
    static boolean tryGet(Optional<KernelModule> owner) {
        return owner.map(KernelModule::tryGet).orElse(true);
    }

    static ErrnoException fail(Errno errno, String why) {
        return new ErrnoException(errno, why);
    }
}
