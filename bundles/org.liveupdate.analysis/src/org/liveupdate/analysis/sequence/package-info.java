/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Who called whom during a step, as a sequence diagram: a typed model with lanes and messages, and the same as a
 * picture and as plain text.
 */
package org.liveupdate.analysis.sequence;
