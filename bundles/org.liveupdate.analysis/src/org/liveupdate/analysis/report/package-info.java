/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reports that a person sends to others: of a scenario that was run, and of an image. A query makes a document out of
 * sections, tables, diagrams and pictures; writers make HTML that needs nothing else, and plain text for mail.
 */
package org.liveupdate.analysis.report;
