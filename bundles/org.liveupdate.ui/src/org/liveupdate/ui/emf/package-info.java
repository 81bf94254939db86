/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** JFace and Properties view on top of EMF's item providers: labels, trees and editable properties of model objects. */
package org.liveupdate.ui.emf;
