/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import org.liveupdate.model.scenario.ScenarioPackage;

/** Constants of scenario files. */
public final class Format {
    /** The version that is written, the newest that can be read. */
    public static final int VERSION = 1;
    /** Extension of the name of a file, without the dot. */
    public static final String EXTENSION = "liveupdate";
    /** Largest file that is read: bytes. */
    public static final int LARGEST = 16 << 20;

    static final String NAMESPACE = ScenarioPackage.eNS_URI;
    static final String PREFIX = ScenarioPackage.eNS_PREFIX;
    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Format() {
    }
}
