/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How snapshots are shown in trees and property sheets: item providers without any user interface. */
package org.liveupdate.model.edit.state;
