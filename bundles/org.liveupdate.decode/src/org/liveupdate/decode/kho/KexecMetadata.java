/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

/**
 * The sub-blob kexec-metadata.
 *
 * @param at      physical address
 * @param version version of the format
 * @param release release of the kernel that wrote it
 * @param count   handovers since the last cold boot, the one for which this was written included
 */
public record KexecMetadata(long at, long version, String release, long count) {
}
