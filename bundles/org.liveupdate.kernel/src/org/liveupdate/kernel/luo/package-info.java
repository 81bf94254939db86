/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The live update orchestrator (LUO): sessions, files that are preserved by token, file-lifecycle-bound data (FLB), in
 * the formats luo-v1 (Linux 7.0) and luo-v5 (Linux 7.3) and with the behaviour of these versions.
 */
package org.liveupdate.kernel.luo;
