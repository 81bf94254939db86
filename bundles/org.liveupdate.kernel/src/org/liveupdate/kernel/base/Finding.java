/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A defect of the posted series: those that the review found (F) and those found by reading the posted code (X). A
 * defect that can be seen in state, error number, leak, lock order, log or DMA outcome is a switch of the simulation.
 */
public enum Finding {
    /** Missing MODULE_IMPORT_NS("IOMMUFD") in vfio_pci_liveupdate.c. */
    F01(false),
    /** Handler registered in module_init: LUO holds a module reference, so the module can never be unloaded. */
    F02(true),
    /** Mutex_lock / down_write taken while holding the xa_lock spinlock in iommufd_save_hwpts. */
    F03(true),
    /** Restored page descriptor's incoherent flag not initialised. */
    F04(true),
    /** Follow-up: forcing incoherent=false loses the real coherency state, nobody sets it again. */
    F05(true),
    /** Freshly allocated domain leaked when domain-&gt;ops-&gt;restore fails. */
    F06(true),
    /** IOMMU_LIVEUPDATE Kconfig only depends on LIVEUPDATE &amp;&amp; IOMMUFD, not IOMMU_SUPPORT. */
    F07(false),
    /** BUG_ON when kho_restore_folio fails in FLB retrieve / array restore. */
    F08(false),
    /** GFP_ATOMIC in flb_retrieve although callers may sleep. */
    F09(true),
    /** Kzalloc failure in retrieve is recoverable while array restore failure is BUG. */
    F10(true),
    /** NULL checks on obj-&gt;X while freeing ser-&gt;X_phys may diverge. */
    F11(false),
    /** MAX_*_SERS precedence/readability; they are per-page capacities not totals (VS). */
    F12(false),
    /** Reserve path re-zeroes fields of already zeroed page (redundant). */
    F13(false),
    /** Preserve_device API can be called for devices not owned by userspace (no VFIO/iommufd claim). */
    F14(true),
    /** No lockdep assertion in *_locked helpers. */
    F15(true),
    /** Iommu_unpreserve_locked dereferences outgoing_preserved_state without NULL check. */
    F16(true),
    /** WARN on missing FLB only in unpreserve_device, not in domain unpreserve. */
    F17(true),
    /** Iommu_preserve_device checks ops-&gt;preserve twice. */
    F18(false),
    /** Restore helpers added before use; not exercised. */
    F19(false),
    /** Liveupdate_get_token_outgoing / get_file_incoming walk files_list without a lock. */
    F20(true),
    /** "idempotent" but each call returns a new file reference; who drops them. */
    F21(false),
    /** Written against old tree: bool retrieved vs int retrieve_status. */
    F22(false),
    /** Iommu_unpreserve_pages(list,count) overloaded count: &lt;0 all, 0 none, &gt;0 first n. */
    F23(false),
    /** Accounting (NR_IOMMU_PAGES, secondary pagetable) open-coded three times. */
    F24(false),
    /** Error in the middle of restore walk leaves partially restored tables without cleanup. */
    F25(true),
    /** Unpreserve takes unused ser argument. */
    F26(false),
    /**
     * Shutdown cleanup loop only visits PCI devices; non-PCI devices behind a preserved IOMMU keep active context
     * entries while translation stays on.
     */
    F27(true),
    /** Preserve runs under iommu-&gt;lock spinlock, kho/page helpers must never sleep. */
    F28(true),
    /** Preserve_device of non-PCI device silently returns -EOPNOTSUPP. */
    F29(true),
    /** "-1 means all" end argument in unpreserve_iommu_context. */
    F30(false),
    /** __maybe_clean... mixes decision and action. */
    F31(false),
    /** Ida_alloc_range result ignored when reserving restored ids. */
    F32(true),
    /** Raw physical/pointer values printed at boot. */
    F33(true),
    /**
     * Restored state can be consumed twice: intel_iommu_add -&gt; failure path -&gt; free_dmar_iommu frees root;
     * re-scan finds same preserved data and restores freed pages.
     */
    F34(true),
    /** Domain ids of ALL preserved devices are reserved in EVERY IOMMU's IDA. */
    F35(true),
    /** Restore decision buried inside iommu_alloc_root_entry / init_translation_status. */
    F36(false),
    /** Restore_did accepts any value &gt;= 0 including reserved 0 and 1. */
    F37(true),
    /** Group-&gt;owner/owner_cnt written without visible locking. */
    F38(false),
    /** Owner cookie = user-chosen u64 token cast to pointer. */
    F39(true),
    /** Open-coded ownership instead of helper; standard helper forces blocking domain. */
    F40(false),
    /** Owner_cnt forced to 1 though it might have been larger before. */
    F41(true),
    /** PASID directory cleanup wipes only the first 4 KiB of a possibly multi-page directory. */
    F42(true),
    /** Iommu_hwpt_lu_set_preserve not added to union ucmd_buffer. */
    F43(false),
    /** Hwpt token is u32 while all other tokens are u64. */
    F44(true),
    /** HWPT_NESTED (and vIOMMU) not handled, silently skipped. */
    F45(false),
    /** O(N) scan over all objects under xa_lock for duplicate tokens. */
    F46(false),
    /** No way to un-mark a HWPT; mark sticks when VMM pools HWPTs and re-attaches them. */
    F47(false),
    /** Ioctl struct 12 bytes, not 64-bit aligned / no reserved field. */
    F48(true),
    /** TOCTOU between counting and serialising passes: xa_lock dropped; count mismatch -&gt; WARN and -EFAULT. */
    F49(true),
    /** Immutable flag set in helper but only cleared by callers. */
    F50(false),
    /** Pages/seal validation repeated per HWPT though several share one IOAS. */
    F51(false),
    /** Restriction "only file mappings sealed at map time" undocumented. */
    F52(false),
    /** Iommufd_hwpt_lu: packed u64 at offset 4, bool in ABI; iommufd_lu not packed, unsigned int. */
    F53(false),
    /** Unregister error handling inconsistent (WARN_ON on FLB only). */
    F54(false),
    /** Freeze callback comment suggests missing logic. */
    F55(false),
    /** Attach/preserved checks happen only in preserve, not can_preserve. */
    F56(true),
    /** Unpreserve takes unused token. */
    F57(false),
    /** PASID attachments silently not preserved, ioctl succeeds. */
    F58(true),
    /** WARN_ON(-ENOENT)/WARN_ON(-EINVAL) always true constants. */
    F59(false),
    /** #if CONFIG_IOMMU_LIVEUPDATE instead of #ifdef; unpreserve call in cleanup not guarded. */
    F60(false),
    /** Vfio_iommufd_ser.token u32 but token is u64. */
    F61(true),
    /** U64 token placed at offset 5 of packed struct. */
    F62(false),
    /** Selftest tokens are signed int. */
    F63(false),
    /** did in generic ABI is Intel specific. */
    F64(false),
    /** Helpers' calling context undocumented. */
    F65(false),
    /** Kho_alloc_preserve returns ERR_PTR, code tests !mem. */
    X01(true),
    /** Failure while preserving the k-th domain does not unpreserve domains 0..k-1. */
    X02(true),
    /** Iommu_preserve_locked stores outgoing_preserved_state even when the driver op failed. */
    X03(true),
    /** Iommu_unpreserve_device never sets deleted on the device_ser. */
    X04(true),
    /** No double-preserve checks for domain/device. */
    X05(true),
    /** Context table created after the IOMMU was preserved (new bus attached later) is not preserved. */
    X06(true),
    /** Same for unpreserved tables: any context page allocated after preserve makes boot BUG. */
    X07(true),
    /** Unpreserve walks present context tables and unpreserves those never preserved. */
    X08(true),
    /** Context pages restored with bare kho_restore_folio: IOMMU page accounting not updated. */
    X09(true),
    /** Restored domain allocated with iommu_paging_domain_alloc defaults. */
    X10(true),
    /**
     * Dev-&gt;iommu-&gt;device_ser cleared after the first attach, second device of the group / alias sharing the
     * domain still ok, but a failed attach leaves INCOMING set.
     */
    X11(true),
    /** Max_pasid compare, see 5.2. */
    X12(true),
    /** Scalable context PRE/PASIDE bits of preserved devices stay set over kexec. */
    X13(true),
    /** Pages-&gt;seals captured at map time only when memfd_get_seals &gt; 0. */
    X14(false),
    /**
     * The unpreserve in the ser-allocation error path is not under the same #if as the preserve, and PCI-core
     * preserve failure is ignored.
     */
    X15(true),
    /** FLB get_incoming/get_outgoing never put. */
    X16(true);

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Finding.class.getName(), Locale.ROOT);

    private final boolean observable;

    Finding(boolean observable) {
        this.observable = observable;
    }

    /**
     * Which patch of the posted series it is in.
     *
     * @return one or two numbers of patches
     */
    public String patch() {
        return text("patch");
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
        return text("problem");
    }

    /**
     * When it shows.
     *
     * @return a sentence, or an empty text
     */
    public String trigger() {
        return text("trigger");
    }

    /**
     * What the review agreed, or what later code does.
     *
     * @return a sentence
     */
    public String outcome() {
        return text("outcome");
    }

    private String text(String key) {
        return TEXTS.getString(name() + "." + key);
    }
}
