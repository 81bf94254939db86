/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;

/**
 * The ioctl of iommufd that the series adds, in its raw form (include/uapi/linux/iommufd.h): as posted 12 bytes with a
 * token of 32 bits (F44, F48), later 16 bytes with one of 64 bits.
 */
public final class IommufdIoctls {

    /** Field: size of the structure in bytes. */
    public static final String SIZE = "size";

    /** Field: number of the HWPT. */
    public static final String HWPT_ID = "hwpt_id";

    /** Field: token. */
    public static final String TOKEN = "hwpt_token";

    /** Field that has to be 0, if there is one. */
    public static final String RESERVED = "__reserved";

    /** Command as posted, on Linux 7.0. */
    public static final int SET_PRESERVE = 0x3b95;

    /** Command where 0x95 is taken, on Linux 7.3. */
    public static final int SET_PRESERVE_ON_7_3 = 0x3b96;

    private static final String NAME = "iommu_hwpt_lu_set_preserve";

    /** As posted. */
    public static final Layout POSTED = Layout.named(NAME).size(12).uint(SIZE, 0, 4, "size of the structure")
            .uint(HWPT_ID, 4, 4, "number of the HWPT").uint(TOKEN, 8, 4, "token").build();

    /** Aligned, with the short token. */
    public static final Layout ALIGNED = Layout.named(NAME).size(16).uint(SIZE, 0, 4, "size of the structure")
            .uint(HWPT_ID, 4, 4, "number of the HWPT").uint(TOKEN, 8, 4, "token").uint(RESERVED, 12, 4, "has to be 0")
            .build();

    /** With the long token. */
    public static final Layout LONG_TOKEN = Layout.named(NAME).size(16).uint(SIZE, 0, 4, "size of the structure")
            .uint(HWPT_ID, 4, 4, "number of the HWPT").uint(TOKEN, 8, 8, "token").build();

    private IommufdIoctls() {
    }

    /**
     * The structure that a kernel takes.
     *
     * @param context the machine's context
     * @return its layout
     */
    public static Layout setPreserve(KernelContext context) {
        if (!context.has(Finding.F44)) {
            return LONG_TOKEN;
        }
        return context.has(Finding.F48) ? POSTED : ALIGNED;
    }

    /**
     * The command that a kernel takes.
     *
     * @param context the machine's context
     * @return full command number
     */
    public static int setPreserveCommand(KernelContext context) {
        return context.generations().luo() == LuoGeneration.V5 ? SET_PRESERVE_ON_7_3 : SET_PRESERVE;
    }

    static IoctlTable table(KernelContext context) {
        Layout layout = setPreserve(context);
        return new IoctlTable(Errno.ENOTTY).add(setPreserveCommand(context), layout,
                layout.has(RESERVED) ? RESERVED : TOKEN);
    }
}
