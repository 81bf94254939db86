/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

/**
 * A sub-blob of the handover.
 *
 * @param address physical address
 * @param size    bytes; 0 if the generation does not say (before kho-v3)
 */
public record Blob(long address, long size) {
}
