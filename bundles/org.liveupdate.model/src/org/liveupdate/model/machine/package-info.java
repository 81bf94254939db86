/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What follows from the model of a machine: registers of units, which unit translates a device, widths of addresses.
 */
package org.liveupdate.model.machine;
