/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import org.liveupdate.model.scenario.Invariant;

/**
 * A named invariant in words, the same in the reference and in reports.
 *
 * @param says    what has to hold: one sentence
 * @param checked how that is checked: the rest of a sentence that begins "How it is checked:"
 */
public record InvariantText(String says, String checked) {

    /**
     * The words for an invariant.
     *
     * @param invariant which
     * @return always the same
     */
    public static InvariantText of(Invariant invariant) {
        return switch (invariant) {
            case DMA_UNDISTURBED -> new InvariantText(
                    "No DMA of a preserved device faults or lands in foreign memory, from the moment it is preserved "
                            + "until the session is finished.",
                    "when a device is preserved, the ranges that it reaches are noted. After a step, the first and the "
                            + "last page of each range are translated with the registers and tables as they are then; "
                            + "each must lead to the same page, and that page must not be free or belong to somebody "
                            + "else. This ends when the session is finished or closed, or the device is unplugged.");
            case NO_UNPRESERVED_DMA -> new InvariantText(
                    "No device that was not preserved can do DMA after kexec, because nobody watches over its memory "
                            + "any more.",
                    "between the kernels, every device that is in the tables of a unit with translation on and not in "
                            + "the handover must reach nothing, neither through a page table nor untranslated; later, "
                            + "every device that the new kernel has not attached itself.");
            case TABLES_PRESERVED -> new InvariantText(
                    "Everything that can be reached from preserved tables is preserved: root, context and PASID "
                            + "tables, page tables, serialized arrays and their pages.",
                    "by the consistency rules whose code ends with -not-preserved.");
            case REFERENCE_COUNTS -> new InvariantText(
                    "Every reference count in the handover equals the number of references.",
                    "by the rules iommu-users, iommu-total, luo-count and luo-file-count, which count the entries that "
                            + "are there.");
            case DOMAIN_IDS -> new InvariantText(
                    "A domain id belongs to one domain of a unit, is within what the unit can do, is none of the "
                            + "reserved ones, and is the same in the handover and in the tables of the hardware.",
                    "by the rules domain-id-mismatch, domain-id-range, domain-id-shared, domain-id-too-large and "
                            + "domain-id-zero.");
            case NO_LEAKS -> new InvariantText(
                    "Nothing is left behind: without a session there is no serialized data, and the counter of IOMMU "
                            + "pages equals what is allocated.",
                    "the books of the kernel are compared with those at the start, as long as no session exists; the "
                            + "counter is compared at any time.");
            case NO_SLEEP_IN_ATOMIC -> new InvariantText(
                    "Nobody takes a lock that sleeps, or allocates memory that may have to be waited for, while "
                            + "holding a spinlock; and who needs a lock holds it.",
                    "the simulated kernel follows its locks as lockdep does; a line of it in the log, since the "
                            + "scenario began, breaks the invariant.");
            case ABI_CONFORMANCE -> new InvariantText(
                    "The bytes of the handover conform to the ABI of its generation.",
                    "decoding reports no error; warnings do not count.");
        };
    }
}
