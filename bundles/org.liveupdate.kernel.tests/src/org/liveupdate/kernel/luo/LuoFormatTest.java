/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.machine.MachineParts;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.memory.Folio;

class LuoFormatTest {

    static List<Generations> generations() {
        return LuoMachine.GENERATIONS;
    }

    /** libfdt of Linux 7.3.4 made these bytes for number 1, sessions at 0x1000000 and FLBs at 0x1010000. */
    private static final String TREE = "d00dfeed00000137000000400000 00f8".replace(" ", "")
            + "00000030000000110000001000000000" + "0000003f000000b80000000000000000"
            + "00000000000000000000000000000000" + "00000001000000000000000300000007"
            + "000000346c756f2d7631000000000003" + "00000008000000220100000000000000"
            + "000000016c756f2d73657373696f6e00" + "000000030000000f000000346c756f2d"
            + "73657373696f6e2d7632000000000003" + "000000080000000f0000000100000000"
            + "00000002000000016c756f2d666c6200" + "000000030000000b000000346c756f2d"
            + "666c622d763100000000000300000008" + "00000000000001010000000000000002"
            + "00000002000000096c756f2d666c622d" + "686561646572006c756f2d7365737369"
            + "6f6e2d686561646572006c6976657570" + "646174652d6e756d62657200636f6d70"
            + "617469626c6500";

    private static LuoEnvironment bare(Generations generations) {
        LuoMachine any = new LuoMachine(generations, luo -> {
        });
        Machine machine = new Machine(any.machine.spec(), MachineParts.none());
        machine.boot();
        return new LuoEnvironment(machine.context(), machine.memory(), machine.kernel().pages(),
                machine.kernel().kho());
    }

    private static Folio page(LuoEnvironment luo, String owner) {
        return luo.pages().folios(folio -> folio.owner().equals(owner)).get(0);
    }

    @Test
    void writesTheTreeOfLuoV1() throws ErrnoException {
        LuoEnvironment luo = bare(Generations.SEED);
        new TreeRecord(luo).register(1, 0x1000000, 0x1010000);
        byte[] expected = HexFormat.of().parseHex(TREE);
        assertEquals(0x137, expected.length);
        assertArrayEquals(expected, luo.memory().bytes(page(luo, "LUO tree").address(), expected.length).orElseThrow());
    }

    @Test
    void writesTheStructureOfLuoV5() throws ErrnoException {
        LuoEnvironment luo = bare(Generations.V1_ON_7_3);
        StructRecord handover = new StructRecord(luo);
        handover.register(3, 0x1000000, 0x1010000);
        Folio page = page(luo, "LUO");
        assertEquals("6c756f2d76350000" + "0300000000000000" + "0000000000000000" + "0000010100000000",
                hex(luo, page.address(), 32));
        handover.end(0x1000000, 2);
        assertEquals("0000000100000000", hex(luo, page.address() + 16, 8));
        handover.begin();
        assertEquals("0000000000000000", hex(luo, page.address() + 16, 8));
        handover.end(0x1000000, 0);
        assertEquals("0000000000000000", hex(luo, page.address() + 16, 8));
    }

    private static String hex(LuoEnvironment luo, long address, int length) {
        return HexFormat.of().formatHex(luo.memory().bytes(address, length).orElseThrow());
    }

    @Test
    void givesBackItsPageWhenTheNodeExists() throws ErrnoException {
        LuoEnvironment luo = bare(Generations.V1_ON_7_3);
        new StructRecord(luo).register(1, 0, 0x1010000);
        int before = luo.pages().folioCount();
        LuoMachine.assertErrno(Errno.EEXIST, () -> new StructRecord(luo).register(1, 0, 0x1010000));
        assertEquals(before, luo.pages().folioCount());
    }

    /** strscpy() leaves what is behind the NUL. */
    @Test
    void leavesTheRestOfATextAsItWas() {
        LuoEnvironment luo = bare(Generations.SEED);
        long at = 32L << 20;
        luo.memory().write(at, "x".repeat(80).getBytes(StandardCharsets.ISO_8859_1));
        luo.writeText(LuoLayouts.SESSION, at, "name", "ab");
        assertEquals("ab\0xx", new String(luo.memory().bytes(at, 5).orElseThrow(), StandardCharsets.ISO_8859_1));
        luo.writeText(LuoLayouts.SESSION, at, "name", "n".repeat(99));
        assertEquals("n".repeat(63) + "\0x",
                new String(luo.memory().bytes(at, 65).orElseThrow(), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void isReadBackByTheDecoder(Generations generations) throws ErrnoException {
        LuoMachine machine = new LuoMachine(generations, luo -> {
        });
        machine.luo().registerHandler(new TestHandler("a", machine.calls));
        Session first = machine.luo().createSession("first").session();
        Session second = machine.luo().createSession("second").session();
        machine.luo().createSession("third");
        for (int i = 0; i < 100; i++) {
            machine.preserve(first, -i, "a" + i);
        }
        machine.preserve(second, 5, "a");
        assertEquals("0", machine.machine.reboot().toString());
        Snapshots.Luo luo = Snapshots.decode(machine);
        assertEquals(1, luo.state().number());
        assertEquals(List.of("first", "second", "third"), luo.sessions().stream().map(LuoSession::name).toList());
        assertEquals(List.of(100L, 1L, 0L), luo.sessions().stream().map(LuoSession::count).toList());
        for (int i = 0; i < 100; i++) {
            assertEquals(-i, luo.sessions().get(0).files().get(i).token());
            assertEquals(0x101000L - i, luo.sessions().get(0).files().get(i).data());
        }
        assertEquals(0, luo.sessions().get(2).filesAt());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void writesNothingButItsFrameBeforeTheReboot(Generations generations) throws ErrnoException {
        LuoMachine machine = new LuoMachine(generations, luo -> {
        });
        machine.luo().createSession("s");
        machine.machine.kernel().kho().finalizeMap();
        assertEquals(List.of(), Snapshots.decode(machine).sessions());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void panicsOnARecordItDoesNotKnow(Generations generations) {
        LuoMachine machine = new LuoMachine(generations, luo -> {
        });
        machine.machine.reboot();
        String owner = generations == Generations.SEED ? "LUO tree" : "LUO";
        Folio page = machine.machine.kernel().pages().folios(folio -> folio.owner().equals(owner)).get(0);
        machine.machine.memory().write(page.address() + (generations == Generations.SEED ? 0x58 : 5), new byte[] {'9'});
        machine.machine.bootNext();
        assertEquals(MachineState.PANICKED, machine.machine.state());
        assertEquals("luo_early_startup", machine.machine.panic().orElseThrow().function());
    }

    @Test
    void refusesAFileCountThatIsWrongInLinux73() throws ErrnoException {
        LuoMachine machine = new LuoMachine(Generations.V1_ON_7_3, luo -> {
        });
        TestHandler handler = new TestHandler("a", machine.calls);
        machine.luo().registerHandler(handler);
        machine.nextRegisters(luo -> luo.registerHandler(handler));
        machine.preserve(machine.luo().createSession("s").session(), 1, "a1");
        machine.machine.reboot();
        long entry = Snapshots.decode(machine).sessions().get(0).at();
        LuoLayouts.SESSION.at(machine.machine.memory(), entry).orElseThrow();
        machine.machine.memory().write(entry + 72, new byte[] {2});
        machine.machine.bootNext();
        LuoMachine.assertErrno(Errno.EIO, () -> machine.luo().open());
        assertTrue(machine.context().log().lines().stream()
                .anyMatch(line -> line.message().equals("File count mismatch: expected 2, found 1")));
    }
}
