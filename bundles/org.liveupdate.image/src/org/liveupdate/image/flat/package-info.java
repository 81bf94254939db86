/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The flattened format of makedumpfile: a dump written as a stream of records, read here without rearranging the file.
 */
package org.liveupdate.image.flat;
