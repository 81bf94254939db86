/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommufd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Struct;

class IommufdFormatTest {

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    @Test
    void postedFormatHasThirteenBytesPerHwptRightBehindTheCount() {
        assertEquals(4, IommufdFormat.POSTED.file().size());
        assertEquals(13, IommufdFormat.POSTED.hwpt().size());
        assertEquals(4 + 13 * 3, IommufdFormat.POSTED.length(3));
        byte[] bytes = hex("02000000 a1000000 10b0b70000000000 00 a2000000 31b0b70000000000 01");
        Struct file = IommufdFormat.POSTED.file().over(bytes, 0, 0xfb2000);
        assertEquals(2, file.get("nr_hwpts"));
        Struct second = file.element("hwpts", 1);
        assertEquals(0xfb2011L, second.address());
        assertEquals(0xa2, second.get("token"));
        assertEquals(0xb7b031L, second.get("domain_data"));
        assertEquals(1, second.get("reclaimed"));
    }

    @Test
    void laterFormatIsAligned() {
        assertEquals(8, IommufdFormat.LATER.file().size());
        assertEquals(24, IommufdFormat.LATER.hwpt().size());
        Struct hwpt = IommufdFormat.LATER.hwpt().blank(0).set("domain_data", 0xb78010).set("token", 0xfeedface00000001L)
                .set("reclaimed", 1);
        assertArrayEquals(hex("1080b70000000000 01000000cefaedfe 01 00000000000000"), hwpt.bytes());
    }

    @Test
    void bothFormatsHaveTheFieldsThatDecodersAskFor() {
        for (IommufdFormat format : IommufdFormat.all()) {
            assertEquals(0, format.file().field(IommufdFormat.COUNT).offset());
            assertEquals(format.hwpt(), format.file().field(format.array()).nested());
            assertEquals(8, format.hwpt().field(IommufdFormat.DOMAIN).byteLength());
            assertEquals(1, format.hwpt().field(IommufdFormat.RECLAIMED).byteLength());
        }
    }
}
