/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The gallery: scenarios that come with the product, tutorials and one for each finding that can be seen. */
package org.liveupdate.model.gallery;
