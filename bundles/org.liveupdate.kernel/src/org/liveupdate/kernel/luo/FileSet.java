/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Locks.Held;
import org.liveupdate.kernel.file.KernelFile;

/** The files of one session and where they are serialized (struct luo_file_set). */
final class FileSet {

    private final LuoEnvironment luo;
    private final EntryStore store;
    private final List<PreservedFile> files = new ArrayList<>();
    private final Map<Long, PreservedFile> byToken = new HashMap<>();
    /** How often the list changed, for those that walk it without its lock. */
    private int changes;

    FileSet(LuoEnvironment luo, EntryStore store) {
        this.luo = luo;
        this.store = store;
    }

    EntryStore store() {
        return store;
    }

    int size() {
        return files.size();
    }

    int changes() {
        return changes;
    }

    List<PreservedFile> files() {
        return Collections.unmodifiableList(files);
    }

    boolean hasToken(long token) {
        return byToken.containsKey(token);
    }

    void add(PreservedFile file) {
        files.add(file);
        byToken.putIfAbsent(file.token(), file);
        changes++;
    }

    PreservedFile last() {
        return files.get(files.size() - 1);
    }

    void removeLast() {
        PreservedFile gone = files.remove(files.size() - 1);
        byToken.remove(gone.token(), gone);
        changes++;
    }

    void removeAll() {
        files.clear();
        byToken.clear();
        changes++;
    }

    /** The file of a token. */
    PreservedFile byToken(long token) throws ErrnoException {
        PreservedFile found = byToken.get(token);
        if (found == null) {
            throw LuoEnvironment.fail(Errno.ENOENT, "no file has the token " + Hex.of(token));
        }
        return found;
    }

    /** The entry of a file by file, or null (list_for_each_entry over files_list). */
    PreservedFile byFile(KernelFile file) {
        for (PreservedFile candidate : files) {
            if (candidate.file() == file) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * Freezes the files in the order they were preserved and writes their entries (luo_file_freeze). If one fails,
     * those before it are unfrozen in the same order.
     *
     * @param set physical address of the luo_file_set_ser to fill
     */
    void freeze(long set) throws ErrnoException {
        if (files.isEmpty()) {
            return;
        }
        store.rewind();
        for (int i = 0; i < files.size(); i++) {
            try {
                freezeOne(files.get(i), store.next("luo_file_freeze"));
            } catch (ErrnoException e) {
                luo.error("luo_file_freeze", "Freeze failed for token[" + Hex.of(files.get(i).token()) + "] handler["
                        + files.get(i).ops().compatible() + "] err[" + e.errno() + "]");
                unfreeze(i);
                throw e;
            }
        }
        LuoLayouts.FILE_SET.blank(set).set("files", store.head()).set("count", files.size()).writeTo(luo.memory());
    }

    private void freezeOne(PreservedFile file, long entry) throws ErrnoException {
        FileArguments arguments = file.outgoing();
        try (Held held = luo.lock(file.mutex(), "luo_file_freeze_one")) {
            file.ops().freeze(arguments);
            file.keepData(arguments);
        }
        luo.writeText(LuoLayouts.FILE, entry, "compatible", file.ops().compatible());
        luo.read(LuoLayouts.FILE, entry, "luo_file_freeze").set("data", file.data()).set("token", file.token())
                .writeTo(luo.memory());
    }

    /**
     * Unfreezes all files (luo_file_unfreeze).
     *
     * @param set physical address of the luo_file_set_ser to zero
     */
    void unfreezeAll(long set) {
        if (!files.isEmpty()) {
            unfreeze(files.size());
            luo.zero(set, LuoLayouts.FILE_SET.size());
        }
    }

    private void unfreeze(int count) {
        for (PreservedFile file : files.subList(0, count)) {
            try (Held held = luo.lock(file.mutex(), "luo_file_unfreeze_one")) {
                file.ops().unfreeze(file.outgoing());
            }
        }
        store.clear();
    }
}
