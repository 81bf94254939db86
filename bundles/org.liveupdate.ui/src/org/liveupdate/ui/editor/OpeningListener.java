/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import org.liveupdate.image.ImageException;

/** What the opening of an image tells the editor, in the user interface thread. */
interface OpeningListener {

    /** Work began: the file is opened, or decoded once more. */
    void started();

    /**
     * Work went on.
     *
     * @param what     what is being done
     * @param permille how far that is, 0 to 1000, or -1 if not known
     */
    void progressed(String what, int permille);

    /**
     * The image is there.
     *
     * @param image the image
     */
    void opened(OpenedImage image);

    /**
     * The file cannot be used as an image.
     *
     * @param reason one line for people
     */
    void failed(ImageException reason);

    /** The user stopped the work. */
    void cancelled();
}
