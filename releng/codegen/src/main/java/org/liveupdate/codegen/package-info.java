/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Generates the code of the EMF models outside of a workbench; not delivered. */
package org.liveupdate.codegen;
