/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

/**
 * A range that the kernel parameter reserve_mem set aside and that is handed over by name.
 *
 * @param name  its name
 * @param start first byte, physical
 * @param size  length in bytes
 */
public record ReservedMemory(String name, long start, long size) {
}
