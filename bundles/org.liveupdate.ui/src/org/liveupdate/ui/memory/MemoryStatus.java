/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.graph.FieldText;
import org.liveupdate.analysis.memory.FieldSpan;
import org.liveupdate.analysis.memory.PageOwner;
import org.liveupdate.ui.Messages;

/** The line that says what the cursor is on. */
final class MemoryStatus {

    private MemoryStatus() {
    }

    static String of(MemoryModel model, MemoryCursor cursor) {
        PageOwner owner = model.owner(cursor.at());
        Optional<FieldSpan> span = model.field(cursor.at());
        StringBuilder text = new StringBuilder(Hex.of(cursor.start()));
        if (cursor.length() > 1) {
            text.append(" + ").append(Hex.of(cursor.length())); //$NON-NLS-1$
        }
        span.ifPresent(field -> text.append("  \u00b7  ").append(field.path()).append(" = ") //$NON-NLS-1$ //$NON-NLS-2$
                .append(FieldText.of(field.struct(), field.field())));
        text.append("  \u00b7  ").append(owner.owner().isEmpty() ? Messages.memory_no_owner : owner.owner()); //$NON-NLS-1$
        text.append("  \u00b7  ").append(owner.preserved().text()); //$NON-NLS-1$
        owner.folio().ifPresent(folio -> text.append(NLS.bind(Messages.memory_folio, Integer.valueOf(folio.order()),
                Hex.of(folio.address()))));
        return text.toString();
    }
}
