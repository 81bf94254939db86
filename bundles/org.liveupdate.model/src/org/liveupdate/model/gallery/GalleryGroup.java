/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.gallery;

/**
 * A chapter of the gallery.
 *
 * @param id    stable id, like {@code tutorials}
 * @param title name for people
 */
public record GalleryGroup(String id, String title) {
}
