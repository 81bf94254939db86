/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

/** How far reboot(LINUX_REBOOT_CMD_KEXEC) has gone. */
public enum RebootStage {
    /** Not begun. */
    NONE,
    /** The next kernel is loaded, sessions and FLBs are serialized (liveupdate_reboot); programs still run. */
    SERIALIZED,
    /** Devices and IOMMUs are shut down (device_shutdown, machine_shutdown); no program runs any more. */
    SHUT_DOWN,
    /** The old kernel has jumped: the machine is in the gap. */
    JUMPED
}
