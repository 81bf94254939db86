/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import java.util.Optional;

import org.liveupdate.decode.kho.Folio;

/**
 * Whose a page is.
 *
 * @param page      physical address of the page
 * @param owner     what stands there, for people; "" if nobody known uses it
 * @param preserved whether it is preserved
 * @param folio     the preserved folio that contains it
 */
public record PageOwner(long page, String owner, Preserved preserved, Optional<Folio> folio) {
}
