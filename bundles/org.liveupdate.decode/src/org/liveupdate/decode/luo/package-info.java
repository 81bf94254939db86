/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Live Update Orchestrator: decoding sessions, files and file-lifecycle-bound objects, and finding what is left of them
 * after a kernel has consumed them.
 */
package org.liveupdate.decode.luo;
