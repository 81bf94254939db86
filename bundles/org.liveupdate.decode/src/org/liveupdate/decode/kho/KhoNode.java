/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A sub-node of the KHO root tree: something that one user of KHO hands over.
 *
 * @param name name of the node, such as LUO
 * @param data physical address of its blob
 * @param size size of the blob in bytes; empty in generations that do not say it
 * @param blob the bytes, or empty if they are not in memory or their number is not known
 */
public record KhoNode(String name, long data, OptionalLong size, Optional<Blob> blob) {
}
