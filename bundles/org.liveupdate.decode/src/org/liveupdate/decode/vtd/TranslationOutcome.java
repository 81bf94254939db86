/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.FaultReason;

/** How the translation of one address ended. */
public sealed interface TranslationOutcome {

    /**
     * The outcome in words.
     *
     * @return such as "mapped to 0x1000 in a page of 4 KiB, rw"; one line without a full stop
     */
    String text();

    /**
     * The address is mapped.
     *
     * @param physical physical address that the request reaches
     * @param pageSize size of the page that maps it, in bytes; the smaller one if two stages map it
     * @param readable whether all entries on the way allow reading
     * @param writable whether all entries on the way allow writing
     */
    record Mapped(long physical, long pageSize, boolean readable, boolean writable) implements TranslationOutcome {

        @Override
        public String text() {
            return "mapped to " + Hex.of(physical) + " in a page of " + ByteSize.of(pageSize) + ", "
                    + (readable ? "r" : "-") + (writable ? "w" : "-");
        }
    }

    /**
     * The device is not translated.
     *
     * @param physical the address itself
     */
    record PassThrough(long physical) implements TranslationOutcome {

        @Override
        public String text() {
            return "passed through to " + Hex.of(physical);
        }
    }

    /**
     * The unit blocks the request.
     *
     * @param reason  what the unit would record
     * @param address physical address of the entry that is to blame, or -1 if it is the register or the request
     * @param detail  what was expected and what was found
     */
    record Fault(FaultReason reason, long address, String detail) implements TranslationOutcome {

        @Override
        public String text() {
            return "fault " + Hex.of(reason.code()) + " (" + reason.text() + ")"
                    + (address < 0 ? "" : " at " + Hex.of(address)) + ": " + detail;
        }
    }

    /**
     * The image does not hold a table on the way: what the unit would do cannot be said.
     *
     * @param address physical address of what is missing
     * @param detail  what it is
     */
    record NotInImage(long address, String detail) implements TranslationOutcome {

        @Override
        public String text() {
            return "not known: " + detail;
        }
    }
}
