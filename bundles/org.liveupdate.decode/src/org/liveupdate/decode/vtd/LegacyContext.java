/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

/**
 * A legacy context entry.
 *
 * @param translationType         TT: 0 translate, 1 translate with device-TLB, 2 pass-through, 3 reserved
 * @param faultProcessingDisabled FPD
 * @param translation             where requests lead
 */
public record LegacyContext(int translationType, boolean faultProcessingDisabled, Translation translation) {
}
