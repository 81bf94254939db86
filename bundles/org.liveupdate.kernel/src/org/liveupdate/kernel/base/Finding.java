/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/**
 * A defect of the posted series: those that the review found (F) and those found by reading the posted code (X). A defect that
 * can be seen in state, error number, leak, lock order, log or DMA outcome is a switch of the simulation.
 */
public enum Finding {
    /** Missing MODULE_IMPORT_NS("IOMMUFD") in vfio_pci_liveupdate.c. */
    F01("13", false,
            "missing MODULE_IMPORT_NS(\"IOMMUFD\") in vfio_pci_liveupdate.c",
            "modular build using iommufd_device_preserve -> modpost/link failure",
            "add import (agreed)"),
    /** Handler registered in module_init: LUO holds a module reference, so the module can never be unloaded. */
    F02("11", true,
            "handler registered in module_init: LUO holds a module reference, so the module can never "
            + "be unloaded",
            "rmmod iommufd",
            "register on first iommufd open, unregister on last close (refcounted); (7.3 LUO instead "
            + "takes module refs only per preserved file)"),
    /** Mutex_lock / down_write taken while holding the xa_lock spinlock in iommufd_save_hwpts. */
    F03("11", true,
            "mutex_lock / down_write taken while holding the xa_lock spinlock in iommufd_save_hwpts",
            "any iommufd preserve with a marked HWPT -> sleeping in atomic context",
            "take object reference, drop xa_lock, then set immutable (agreed)"),
    /** Restored page descriptor's incoherent flag not initialised. */
    F04("04", true,
            "restored page descriptor's incoherent flag not initialised",
            "restoring page-table folios on any kernel: stale flag makes free path WARN / wrong DMA- "
            + "API handling",
            "set incoherent=false on restore (agreed)"),
    /** Follow-up: forcing incoherent=false loses the real coherency state, nobody sets it again. */
    F05("04", true,
            "follow-up: forcing incoherent=false loses the real coherency state, nobody sets it again",
            "non-coherent IOMMU (needs flush of page tables) after restore",
            "restore walker sets it again during domain restore where the device is known; document "
            + "in the helper (agreed)"),
    /** Freshly allocated domain leaked when domain-&gt;ops-&gt;restore fails. */
    F06("08", true,
            "freshly allocated domain leaked when domain->ops->restore fails",
            "restore error in iommu_restore_domain",
            "free the domain on that path (agreed)"),
    /** IOMMU_LIVEUPDATE Kconfig only depends on LIVEUPDATE &amp;&amp; IOMMUFD, not IOMMU_SUPPORT. */
    F07("01", false,
            "IOMMU_LIVEUPDATE Kconfig only depends on LIVEUPDATE && IOMMUFD, not IOMMU_SUPPORT",
            "config with IOMMU_SUPPORT=n",
            "move inside IOMMU_SUPPORT block (agreed)"),
    /** BUG_ON when kho_restore_folio fails in FLB retrieve / array restore. */
    F08("01", false,
            "BUG_ON when kho_restore_folio fails in FLB retrieve / array restore",
            "corrupted handover data",
            "REJECTED by author: failure is fatal by design (DMA still running through unknown "
            + "tables); add comment and log. Reviewer acked"),
    /** GFP_ATOMIC in flb_retrieve although callers may sleep. */
    F09("01", true,
            "GFP_ATOMIC in flb_retrieve although callers may sleep",
            "memory pressure at boot -> avoidable failure",
            "GFP_KERNEL (agreed)"),
    /** Kzalloc failure in retrieve is recoverable while array restore failure is BUG. */
    F10("01", true,
            "kzalloc failure in retrieve is recoverable while array restore failure is BUG",
            "allocation failure during init",
            "propagate error, callers must handle it in init (agreed)"),
    /** NULL checks on obj-&gt;X while freeing ser-&gt;X_phys may diverge. */
    F11("01", false,
            "NULL checks on obj->X while freeing ser->X_phys may diverge",
            "finish path",
            "finish frees unconditionally; separate unpreserve_free and folio_put helpers (agreed "
            + "after second round)"),
    /** MAX_*_SERS precedence/readability; they are per-page capacities not totals (VS). */
    F12("01", false,
            "MAX_*_SERS precedence/readability; they are per-page capacities not totals (VS)",
            "misuse of macro as global limit",
            "rename to per-page capacity (agreed)"),
    /** Reserve path re-zeroes fields of already zeroed page (redundant). */
    F13("02", false,
            "reserve path re-zeroes fields of already zeroed page (redundant)",
            "",
            "drop (agreed; no behaviour change)"),
    /** Preserve_device API can be called for devices not owned by userspace (no VFIO/iommufd claim). */
    F14("02", true,
            "preserve_device API can be called for devices not owned by userspace (no VFIO/iommufd "
            + "claim)",
            "in-kernel driver misuse -> zombie preserved state",
            "check DMA owner claimed, error otherwise (agreed; later code returns -EINVAL)"),
    /** No lockdep assertion in *_locked helpers. */
    F15("02", true,
            "no lockdep assertion in *_locked helpers",
            "future caller without FLB lock",
            "add lockdep (agreed)"),
    /** Iommu_unpreserve_locked dereferences outgoing_preserved_state without NULL check. */
    F16("02", true,
            "iommu_unpreserve_locked dereferences outgoing_preserved_state without NULL check",
            "unpreserve without preserved IOMMU (only misuse)",
            "add NULL check (agreed)"),
    /** WARN on missing FLB only in unpreserve_device, not in domain unpreserve. */
    F17("02", true,
            "WARN on missing FLB only in unpreserve_device, not in domain unpreserve",
            "unpreserve when FLB is gone",
            "WARN in all unpreserve variants; preserve variants plain errors (agreed)"),
    /** Iommu_preserve_device checks ops-&gt;preserve twice. */
    F18("02", false,
            "iommu_preserve_device checks ops->preserve twice",
            "",
            "author keeps early check (rejected)"),
    /** Restore helpers added before use; not exercised. */
    F19("02/08", false,
            "restore helpers added before use; not exercised",
            "",
            "move getter helpers to the patches using them (agreed)"),
    /** Liveupdate_get_token_outgoing / get_file_incoming walk files_list without a lock. */
    F20("03", true,
            "liveupdate_get_token_outgoing / get_file_incoming walk files_list without a lock",
            "concurrent unpreserve removes entry while iterating -> stale pointer",
            "callers must hold session mutex; add lockdep + docs (agreed; in callbacks mutex is "
            + "already held)"),
    /** "idempotent" but each call returns a new file reference; who drops them. */
    F21("03", false,
            "\"idempotent\" but each call returns a new file reference; who drops them",
            "driver calling it twice leaks references",
            "doc clarified: caller must fput every time (agreed)"),
    /** Written against old tree: bool retrieved vs int retrieve_status. */
    F22("03", false,
            "written against old tree: bool retrieved vs int retrieve_status",
            "rebase",
            "rebase (agreed)"),
    /** Iommu_unpreserve_pages(list,count) overloaded count: &lt;0 all, 0 none, &gt;0 first n. */
    F23("04", false,
            "iommu_unpreserve_pages(list,count) overloaded count: <0 all, 0 none, >0 first n",
            "partial failure at the very first page passes 0 (= none, ok), any negative = all; easy "
            + "to misuse",
            "two functions, rollback with continue_reverse (agreed)"),
    /** Accounting (NR_IOMMU_PAGES, secondary pagetable) open-coded three times. */
    F24("04", false,
            "accounting (NR_IOMMU_PAGES, secondary pagetable) open-coded three times",
            "drift between alloc/free/restore accounting",
            "helper iommu_folio_update_stats with signed count (agreed)"),
    /** Error in the middle of restore walk leaves partially restored tables without cleanup. */
    F25("05", true,
            "error in the middle of restore walk leaves partially restored tables without cleanup",
            "pt_descend error",
            "treat as fatal: BUG_ON (agreed; cannot fail in practice)"),
    /** Unpreserve takes unused ser argument. */
    F26("05", false,
            "unpreserve takes unused ser argument",
            "",
            "kept for other drivers (open, either way)"),
    /**
     * Shutdown cleanup loop only visits PCI devices; non-PCI devices behind a preserved IOMMU keep active context
     * entries while translation stays on.
     */
    F27("06", true,
            "shutdown cleanup loop only visits PCI devices; non-PCI devices behind a preserved IOMMU "
            + "keep active context entries while translation stays on",
            "platform/ACPI device behind a preserved unit, kexec -> stray DMA through stale entries",
            "clean context entries of non-PCI devices as well (agreed)"),
    /** Preserve runs under iommu-&gt;lock spinlock, kho/page helpers must never sleep. */
    F28("06", true,
            "preserve runs under iommu->lock spinlock, kho/page helpers must never sleep",
            "refactor of helpers; kho_preserve may sleep",
            "comment in core API that these can be called in atomic context (agreed as comment); "
            + "later versions drop the lock before preserving"),
    /** Preserve_device of non-PCI device silently returns -EOPNOTSUPP. */
    F29("06", true,
            "preserve_device of non-PCI device silently returns -EOPNOTSUPP",
            "user confusion",
            "rate-limited/plain error message (agreed)"),
    /** "-1 means all" end argument in unpreserve_iommu_context. */
    F30("06", false,
            "\"-1 means all\" end argument in unpreserve_iommu_context",
            "overloaded",
            "pass ROOT_ENTRY_NR (agreed)"),
    /** __maybe_clean... mixes decision and action. */
    F31("06", false,
            "__maybe_clean... mixes decision and action",
            "",
            "explicit if/else in shutdown using an is-preserved helper (agreed)"),
    /** Ida_alloc_range result ignored when reserving restored ids. */
    F32("07", true,
            "ida_alloc_range result ignored when reserving restored ids",
            "id already taken (or shared by two devices of one domain)",
            "add WARN (agreed; later code comments that failure is expected for shared ids and "
            + "ignores it)"),
    /** Raw physical/pointer values printed at boot. */
    F33("07", true,
            "raw physical/pointer values printed at boot",
            "info leak",
            "remove message (agreed)"),
    /**
     * Restored state can be consumed twice: intel_iommu_add -&gt; failure path -&gt; free_dmar_iommu frees root;
     * re-scan finds same preserved data and restores freed pages.
     */
    F34("07", true,
            "restored state can be consumed twice: intel_iommu_add -> failure path -> free_dmar_iommu "
            + "frees root; re-scan finds same preserved data and restores freed pages",
            "ACPI PCI root hot-add failing after dmar_device_add, or hot remove/add before finish",
            "mark state as consumed/restored and rework disable/free paths so the state is reused, "
            + "not freed (agreed; restored flag later)"),
    /** Domain ids of ALL preserved devices are reserved in EVERY IOMMU's IDA. */
    F35("07", true,
            "domain ids of ALL preserved devices are reserved in EVERY IOMMU's IDA",
            "more than one IOMMU unit -> id space polluted, wrong conflicts",
            "only devices whose iommu belongs to this unit (agreed). Note: suggested comparison "
            + "iommu_phys != reg_phys is itself wrong as iommu_phys is the phys of the iommu_ser, later "
            + "code follows the pointer and compares intel.phys_addr"),
    /** Restore decision buried inside iommu_alloc_root_entry / init_translation_status. */
    F36("07", false,
            "restore decision buried inside iommu_alloc_root_entry / init_translation_status",
            "",
            "check in callers (init_dmars, intel_iommu_add) (agreed)"),
    /** Restore_did accepts any value &gt;= 0 including reserved 0 and 1. */
    F37("08", true,
            "restore_did accepts any value >= 0 including reserved 0 and 1",
            "corrupted handover data with did 0/1 -> device ends up in blocking/identity id",
            "require >= IDA_START_DID (agreed)"),
    /** Group-&gt;owner/owner_cnt written without visible locking. */
    F38("08", false,
            "group->owner/owner_cnt written without visible locking",
            "claimed race with iommu_device_claim_dma_owner",
            "rejected in substance: group->mutex is held in default-domain setup; add lockdep "
            + "(agreed)"),
    /** Owner cookie = user-chosen u64 token cast to pointer. */
    F39("08", true,
            "owner cookie = user-chosen u64 token cast to pointer",
            "token equal to a kernel pointer of another owner -> isolation bypass by cookie match",
            "allocate a small wrapper object and use its address (agreed)"),
    /** Open-coded ownership instead of helper; standard helper forces blocking domain. */
    F40("08", false,
            "open-coded ownership instead of helper; standard helper forces blocking domain",
            "future misuse",
            "no helper (author: keep it local to restore); WARN if group already owned (agreed)"),
    /** Owner_cnt forced to 1 though it might have been larger before. */
    F41("08", true,
            "owner_cnt forced to 1 though it might have been larger before",
            "multi-device group",
            "author: group has no owner yet at probe time, ownership is transferred later; add WARN"),
    /** PASID directory cleanup wipes only the first 4 KiB of a possibly multi-page directory. */
    F42("09", true,
            "PASID directory cleanup wipes only the first 4 KiB of a possibly multi-page directory",
            "device with more than 512 directory entries (max_pasid > 32768): stale PDEs remain "
            + "walkable",
            "size cleanup by max_pasid (agreed)"),
    /** Iommu_hwpt_lu_set_preserve not added to union ucmd_buffer. */
    F43("10", false,
            "iommu_hwpt_lu_set_preserve not added to union ucmd_buffer",
            "size check / stack buffer too small if it ever becomes the largest struct (BUILD_BUG "
            + "otherwise)",
            "add to union (agreed)"),
    /** Hwpt token is u32 while all other tokens are u64. */
    F44("10", true,
            "hwpt token is u32 while all other tokens are u64",
            "userspace using a 64-bit token allocator -> truncation/collision",
            "make u64 (agreed)"),
    /** HWPT_NESTED (and vIOMMU) not handled, silently skipped. */
    F45("10", false,
            "HWPT_NESTED (and vIOMMU) not handled, silently skipped",
            "SMMUv3 / nested users",
            "out of scope, documented as future work"),
    /** O(N) scan over all objects under xa_lock for duplicate tokens. */
    F46("10", false,
            "O(N) scan over all objects under xa_lock for duplicate tokens",
            "many objects",
            "dedicated xarray of tokens, erase on destroy (agreed)"),
    /** No way to un-mark a HWPT; mark sticks when VMM pools HWPTs and re-attaches them. */
    F47("10", false,
            "no way to un-mark a HWPT; mark sticks when VMM pools HWPTs and re-attaches them",
            "HWPT pooled after hot-unplug then reused: unwanted preservation",
            "NOT changed: documented that marked HWPTs cannot be unmarked and must be destroyed (both "
            + "agreed)"),
    /** Ioctl struct 12 bytes, not 64-bit aligned / no reserved field. */
    F48("10", true,
            "ioctl struct 12 bytes, not 64-bit aligned / no reserved field",
            "32/64-bit ABI hygiene",
            "align (agreed)"),
    /** TOCTOU between counting and serialising passes: xa_lock dropped; count mismatch -&gt; WARN and -EFAULT. */
    F49("11", true,
            "TOCTOU between counting and serialising passes: xa_lock dropped; count mismatch -> WARN "
            + "and -EFAULT",
            "userspace creates/destroys/marks HWPT concurrently; panic_on_warn",
            "handle without WARN / rework (agreed)"),
    /** Immutable flag set in helper but only cleared by callers. */
    F50("11", false,
            "immutable flag set in helper but only cleared by callers",
            "error in helper, new callers forget",
            "rework: alloc, mark immutable, preserve, with local cleanup (agreed)"),
    /** Pages/seal validation repeated per HWPT though several share one IOAS. */
    F51("11", false,
            "pages/seal validation repeated per HWPT though several share one IOAS",
            "performance",
            "do immutability+validation per IOPT once (agreed)"),
    /** Restriction "only file mappings sealed at map time" undocumented. */
    F52("11", false,
            "restriction \"only file mappings sealed at map time\" undocumented",
            "anonymous memory mapped -> -EINVAL at preserve",
            "document in uAPI (agreed)"),
    /** Iommufd_hwpt_lu: packed u64 at offset 4, bool in ABI; iommufd_lu not packed, unsigned int. */
    F53("11", false,
            "iommufd_hwpt_lu: packed u64 at offset 4, bool in ABI; iommufd_lu not packed, unsigned "
            + "int",
            "unaligned access / compiler-dependent sizes",
            "reorder to {u64,u32/u64,u8,padding}, fixed-size types, packed (agreed; VS same)"),
    /** Unregister error handling inconsistent (WARN_ON on FLB only). */
    F54("11", false,
            "unregister error handling inconsistent (WARN_ON on FLB only)",
            "module exit",
            "adapt to void-returning LUO unregister (agreed)"),
    /** Freeze callback comment suggests missing logic. */
    F55("11", false,
            "freeze callback comment suggests missing logic",
            "",
            "comment: nothing to do, IOAS already immutable (agreed); later removed"),
    /** Attach/preserved checks happen only in preserve, not can_preserve. */
    F56("12", true,
            "attach/preserved checks happen only in preserve, not can_preserve",
            "handler selected though it must fail",
            "move check to vfio can_preserve (agreed)"),
    /** Unpreserve takes unused token. */
    F57("12", false,
            "unpreserve takes unused token",
            "",
            "remove (agreed)"),
    /** PASID attachments silently not preserved, ioctl succeeds. */
    F58("12", true,
            "PASID attachments silently not preserved, ioctl succeeds",
            "VMM with PASID attachments; after kexec PASID DMA faults",
            "first: document; final: return -EOPNOTSUPP if any non-NO_PASID attachment exists (agreed "
            + "2026-03-26)"),
    /** WARN_ON(-ENOENT)/WARN_ON(-EINVAL) always true constants. */
    F59("12", false,
            "WARN_ON(-ENOENT)/WARN_ON(-EINVAL) always true constants",
            "",
            "use WARN_ON(1)/message (agreed)"),
    /** #if CONFIG_IOMMU_LIVEUPDATE instead of #ifdef; unpreserve call in cleanup not guarded. */
    F60("13", false,
            "#if CONFIG_IOMMU_LIVEUPDATE instead of #ifdef; unpreserve call in cleanup not guarded",
            "option as undefined symbol -> -Wundef; asymmetry",
            "use stubs, drop guards (not answered in thread; stubs already exist in 12)"),
    /** Vfio_iommufd_ser.token u32 but token is u64. */
    F61("13", true,
            "vfio_iommufd_ser.token u32 but token is u64",
            "tokens >= 2^32 truncated in the serialized device",
            "u64 or drop until used (agreed)"),
    /** U64 token placed at offset 5 of packed struct. */
    F62("13", false,
            "u64 token placed at offset 5 of packed struct",
            "unaligned access on strict arches once F61 is applied",
            "explicit padding before iommufd_ser (suggested; consistent with later alignment policy)"),
    /** Selftest tokens are signed int. */
    F63("14", false,
            "selftest tokens are signed int",
            "tokens with high bit",
            "u64 (agreed); tests must follow two-stage luo_test scheme (SK)"),
    /** did in generic ABI is Intel specific. */
    F64("01", false,
            "did in generic ABI is Intel specific",
            "other vendors",
            "union or generic name (agreed: attachment_id later)"),
    /** Helpers' calling context undocumented. */
    F65("04/06", false,
            "helpers' calling context undocumented",
            "drivers sleeping in them",
            "doc (agreed)"),
    /** Kho_alloc_preserve returns ERR_PTR, code tests !mem. */
    X01("11", true,
            "kho_alloc_preserve returns ERR_PTR, code tests !mem",
            "allocation failure -> dereference of error pointer",
            "still !mem in a stored later revision"),
    /** Failure while preserving the k-th domain does not unpreserve domains 0..k-1. */
    X02("11", true,
            "failure while preserving the k-th domain does not unpreserve domains 0..k-1",
            "second domain fails -> first stays preserved, preserved_state set; next attempt "
            + "preserves it twice",
            "fixed (out_unpreserve path)"),
    /** Iommu_preserve_locked stores outgoing_preserved_state even when the driver op failed. */
    X03("02", true,
            "iommu_preserve_locked stores outgoing_preserved_state even when the driver op failed",
            "driver preserve error -> next device only bumps ref_count of a deleted object; shutdown "
            + "believes IOMMU is preserved",
            "fixed"),
    /** Iommu_unpreserve_device never sets deleted on the device_ser. */
    X04("02", true,
            "iommu_unpreserve_device never sets deleted on the device_ser",
            "unpreserve device then kexec with other devices: new kernel treats the device as "
            + "preserved, restores a deleted domain",
            "fixed (sets DELETED)"),
    /** No double-preserve checks for domain/device. */
    X05("02", true,
            "no double-preserve checks for domain/device",
            "same domain marked through two paths -> two ser objects, first leaked",
            "fixed (-EBUSY/-EINVAL)"),
    /** Context table created after the IOMMU was preserved (new bus attached later) is not preserved. */
    X06("06", true,
            "context table created after the IOMMU was preserved (new bus attached later) is not "
            + "preserved",
            "second device on another bus of the same unit preserved later: iommu preserve only bumps "
            + "ref_count -> its context page is lost, new kernel BUGs on kho_restore_folio (root entry "
            + "present)",
            "fixed (tables preserved at device time, bitmap, root entries cleared)"),
    /** Same for unpreserved tables: any context page allocated after preserve makes boot BUG. */
    X07("06/07", true,
            "same for unpreserved tables: any context page allocated after preserve makes boot BUG",
            "hotplug or late driver attach after preserve",
            "fixed (root entries of unpreserved tables zeroed at shutdown)"),
    /** Unpreserve walks present context tables and unpreserves those never preserved. */
    X08("06", true,
            "unpreserve walks present context tables and unpreserves those never preserved",
            "table allocated in between -> WARN in KHO delete (missing path) or silent",
            "fixed (bitmap)"),
    /** Context pages restored with bare kho_restore_folio: IOMMU page accounting not updated. */
    X09("07", true,
            "context pages restored with bare kho_restore_folio: IOMMU page accounting not updated",
            "counters go negative when freed later",
            "fixed (iommu_restore_pages)"),
    /** Restored domain allocated with iommu_paging_domain_alloc defaults. */
    X10("08", true,
            "restored domain allocated with iommu_paging_domain_alloc defaults",
            "preserved HWPT was second-stage (nest parent / dirty tracking) but default is first- "
            + "stage on scalable hardware -> table parsed in wrong format",
            "later serialises vasz/sign_extend and restores format-independently"),
    /**
     * Dev-&gt;iommu-&gt;device_ser cleared after the first attach, second device of the group / alias sharing the
     * domain still ok, but a failed attach leaves INCOMING set.
     */
    X11("08", true,
            "dev->iommu->device_ser cleared after the first attach, second device of the group / "
            + "alias sharing the domain still ok, but a failed attach leaves INCOMING set",
            "error path",
            "reworked"),
    /** Max_pasid compare, see 5.2. */
    X12("09", true,
            "max_pasid compare, see 5.2",
            "device without (or with narrow) PASID support in scalable mode: preserved directory "
            + "freed while hardware uses it",
            "fixed (>=)"),
    /** Scalable context PRE/PASIDE bits of preserved devices stay set over kexec. */
    X13("09", true,
            "scalable context PRE/PASIDE bits of preserved devices stay set over kexec",
            "page requests arrive while no PRQ handler",
            "fixed (PRE cleared)"),
    /** Pages-&gt;seals captured at map time only when memfd_get_seals &gt; 0. */
    X14("11", false,
            "pages->seals captured at map time only when memfd_get_seals > 0",
            "sealing after mapping is not seen -> -EINVAL although memfd is sealed (by design)",
            "unchanged"),
    /**
     * The unpreserve in the ser-allocation error path is not under the same #if as the preserve, and PCI-core
     * preserve failure is ignored.
     */
    X15("13", true,
            "the unpreserve in the ser-allocation error path is not under the same #if as the "
            + "preserve, and PCI-core preserve failure is ignored",
            "device ends up IOMMU-preserved but not PCI-preserved (bus numbers may change)",
            "reworked (PCI preserve returns errors)"),
    /** FLB get_incoming/get_outgoing never put. */
    X16("01", true,
            "FLB get_incoming/get_outgoing never put",
            "harmless on 7.0-era API, leaks references on 7.2+ LUO (FLB never finishes; count "
            + "serialised too high)",
            "fixed (put everywhere; note one stored later-B helper returns with the lock only when no "
            + "error)");

    private final String patch;
    private final boolean observable;
    private final String problem;
    private final String trigger;
    private final String outcome;

    Finding(String patch, boolean observable, String problem, String trigger, String outcome) {
        this.patch = patch;
        this.observable = observable;
        this.problem = problem;
        this.trigger = trigger;
        this.outcome = outcome;
    }

    /**
     * Which patch of the posted series it is in.
     *
     * @return one or two numbers of patches
     */
    public String patch() {
        return patch;
    }

    /**
     * Whether the simulation shows it, so that switching it makes a difference.
     *
     * @return false for findings on names, documentation, speed, building and the like
     */
    public boolean isObservable() {
        return observable;
    }

    /**
     * What is wrong as posted.
     *
     * @return a sentence
     */
    public String problem() {
        return problem;
    }

    /**
     * When it shows.
     *
     * @return a sentence, or an empty text
     */
    public String trigger() {
        return trigger;
    }

    /**
     * What the review agreed, or what later code does.
     *
     * @return a sentence
     */
    public String outcome() {
        return outcome;
    }
}
