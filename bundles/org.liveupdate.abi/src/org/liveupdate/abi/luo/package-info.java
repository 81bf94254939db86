/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Live Update Orchestrator (LUO): layouts of the serialized sessions, files and file-lifecycle-bound objects.
 */
package org.liveupdate.abi.luo;
