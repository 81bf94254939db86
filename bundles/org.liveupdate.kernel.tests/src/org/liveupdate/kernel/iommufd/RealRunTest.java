/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.iommufd.Guest.EDU;
import static org.liveupdate.kernel.iommufd.Guest.FOUR_GIB;
import static org.liveupdate.kernel.iommufd.Guest.NET;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.kernel.vtd.hardware.DmaRequest;
import org.liveupdate.kernel.vtd.hardware.DmaResult;
import org.liveupdate.kernel.vtd.hardware.UnitHardware;

/** Runs of the series on real kernels, step by step on simulated machines of the same shape, compared line by line. */
class RealRunTest {

    private static final Pattern CONTEXT = Pattern.compile("qi_flush_context device (\\S+) .*");
    private static final Pattern IOTLB = Pattern.compile("qi_flush_iotlb domain (\\S+)");

    private RealRun run;
    private Guest guest;
    private UnitHardware unit;
    private long flb;
    private int mark;

    private static void done(Outcome outcome) {
        assertTrue(outcome.isDone(), outcome + " " + outcome.text());
    }

    private void boot(String name, Behaviour behaviour) {
        run = new RealRun(name);
        guest = run.boot(behaviour);
        unit = guest.iommu().driver().units().get(0).hardware();
    }

    private void preserved() {
        flb = guest.machine().kernel().pages().folios(folio -> folio.owner().equals("IOMMU FLB")).get(0).address();
        assertEquals(lines("t1"), text(state()), "t1");
        mark = unit.events().size();
    }

    private List<String> state() {
        return StateLines.of(guest.machine().save(), run.generations().iommu().compatible(), flb);
    }

    private String lines(String stage) {
        return text(run.stage(stage));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private void handedOver() {
        done(guest.machine().reboot());
        List<String> found = shutdown();
        found.addAll(HandoverLines.of(guest));
        found.addAll(state());
        assertEquals(lines("th"), text(found), "th");
        mark = unit.events().size();
    }

    /** Invalidations of the shutdown in the words of the hardware model of the real runs. */
    private List<String> shutdown() {
        List<String> found = new ArrayList<>();
        for (String event : unit.events().subList(mark, unit.events().size())) {
            Matcher context = CONTEXT.matcher(event);
            Matcher iotlb = IOTLB.matcher(event);
            if (context.matches()) {
                found.add("context " + context.group(1));
            } else if (iotlb.matches()) {
                found.add("iotlb " + iotlb.group(1));
            } else {
                found.add(event.replaceFirst("qi_flush_(context|iotlb|pasid)\\w*", "$1"));
            }
        }
        return found;
    }

    private List<String> commands() {
        return new ArrayList<>(unit.events().subList(mark, unit.events().size()).stream()
                .filter(event -> event.startsWith("GCMD")).toList());
    }

    private void booted() {
        done(guest.machine().bootNext());
        List<String> found = commands();
        found.addAll(state());
        assertEquals(lines("t2"), text(found), "t2");
        guest.start("after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-legacy-selftest", "v1-scalable-fs-selftest", "v1-scalable-ss-selftest",
        "later-legacy-selftest"})
    void theSelftest(String name) {
        boot(name, RealRun.posted());
        SelftestScenario scenario = new SelftestScenario(guest);
        scenario.before();
        preserved();
        handedOver();
        booted();
        scenario.after();
        assertEquals(lines("t4"), text(state()), "t4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-legacy-rich", "later-legacy-rich", "later-scalable-ss-rich"})
    void theRichScenario(String name) throws Exception {
        boot(name, RealRun.posted());
        RichScenario scenario = new RichScenario(guest);
        scenario.before();
        preserved();
        handedOver();
        booted();
        scenario.after();
        assertEquals(lines("t4"), text(state()), "t4");
        assertInstanceOf(DmaResult.Hit.class, read());
    }

    private DmaResult read() {
        return unit.dma(DmaRequest.read(EDU.bdf().sourceId(), FOUR_GIB + 0x7000));
    }

    /** X12: directories of other sizes are not taken over but freed; what is in their place then is no directory. */
    @Test
    void theRichScenarioWithPasidDirectoriesThatAreFreed() throws Exception {
        boot("v1-scalable-fs-rich", RealRun.posted());
        RichScenario scenario = new RichScenario(guest);
        scenario.before();
        preserved();
        handedOver();
        done(guest.machine().bootNext());
        List<String> found = commands();
        found.addAll(state());
        List<String> expected = run.stage("t2");
        for (int i = 0; i < expected.size(); i++) {
            assertTrue(found.get(i).startsWith(expected.get(i)), expected.get(i) + " is " + found.get(i));
        }
        assertEquals(expected.size(), found.size());
        assertEquals(4, guest.machine().context().log().lines(Severity.WARN).stream()
                .filter(line -> line.function().equals("intel_pasid_try_restore_table")).count());
        guest.start("after");
        scenario.after();
        // the real one found garbage, 0x58; what is there depends on who has the page now
        int fault = assertInstanceOf(DmaResult.Fault.class, read()).reason().code();
        assertTrue(fault >= 0x50 && fault <= 0x5b, "a fault of PASID directory or table: " + fault);

        boot("v1-scalable-fs-rich", Behaviour.REVIEWED);
        scenario = new RichScenario(guest);
        scenario.before();
        guest.kexec();
        scenario.after();
        assertInstanceOf(DmaResult.Hit.class, read());
    }

    /** X06: the context table of a bus that came later is not preserved. */
    @Test
    void aDeviceThatIsPluggedInAfterwards() throws Exception {
        boot("v1-legacy-hotplug", RealRun.posted());
        new SelftestScenario(guest).before();
        guest.iommu().add(RealRun.PLUGGED);
        preserved();
        handedOver();
        Outcome outcome = guest.machine().bootNext();
        assertEquals(Outcome.Kind.PANICKED, outcome.kind());
        // the compiler makes it a part of intel_iommu_liveupdate_restore_root_table, which the real kernel names
        assertTrue(outcome.text().startsWith("restore_iommu_context"), outcome.text());
        assertEquals(lines("panic"), text(commands()));
        assertEquals(MachineState.PANICKED, guest.machine().state());

        boot("v1-legacy-hotplug", Behaviour.REVIEWED);
        SelftestScenario scenario = new SelftestScenario(guest);
        scenario.before();
        guest.iommu().add(RealRun.PLUGGED);
        guest.kexec();
        scenario.after();
    }

    @Test
    void aDeviceThatIsPluggedInAfterwardsLater() throws Exception {
        boot("later-legacy-hotplug", RealRun.posted());
        SelftestScenario scenario = new SelftestScenario(guest);
        scenario.before();
        guest.iommu().add(RealRun.PLUGGED);
        preserved();
        handedOver();
        booted();
        scenario.after();
        assertEquals(lines("t4"), text(state()), "t4");
    }

    private int preserve(int dev, String session, int file, int iommufd, int cdev) {
        int fd = guest.luo().createSession(dev, session).fd();
        done(guest.luo().preserve(fd, file, 1));
        done(guest.luo().preserve(fd, iommufd, 2));
        done(guest.luo().preserve(fd, cdev, 3));
        return fd;
    }

    /** Two programs, each with a device; one of them gives its session up. */
    private void tomb(Behaviour behaviour) {
        boot("v1-legacy39-tomb", behaviour);
        int[] files = {guest.sealed("keep", 1 << 20), guest.sealed("drop", 1 << 20)};
        int[] iommufds = {guest.iommufd().open().fd(), guest.iommufd().open().fd()};
        int[] cdevs = {guest.cdev(EDU), guest.cdev(NET)};
        int[] bound = new int[2];
        for (int i = 0; i < 2; i++) {
            bound[i] = (int) guest.vfio().bind(cdevs[i], iommufds[i]).value();
        }
        for (int i = 0; i < 2; i++) {
            int ioas = (int) guest.iommufd().ioasAlloc(iommufds[i]).value();
            int hwpt = guest.hwpt(iommufds[i], bound[i], ioas);
            done(guest.vfio().attach(cdevs[i], hwpt));
            done(guest.map(iommufds[i], ioas, files[i], 1 << 20, FOUR_GIB));
            done(guest.iommufd().setPreserve(iommufds[i], hwpt, 1));
        }
        int dev = guest.luo().open().fd();
        int drop = preserve(dev, "drop", files[1], iommufds[1], cdevs[1]);
        preserve(dev, "keep", files[0], iommufds[0], cdevs[0]);
        done(guest.process().close(drop));
    }

    /** X03 and X04: the entry of a device that was given up leads to a domain that was, and that is restored. */
    @Test
    void aDeviceThatIsGivenUp() {
        tomb(RealRun.posted());
        preserved();
        handedOver();
        Outcome outcome = guest.machine().bootNext();
        assertEquals(Outcome.Kind.PANICKED, outcome.kind(), outcome.toString());
        assertTrue(outcome.text().startsWith("iommu_restore_page"), outcome.text());
        assertEquals(lines("panic"), text(commands()));

        tomb(Behaviour.REVIEWED);
        guest.kexec();
        assertInstanceOf(DmaResult.Hit.class, read());
    }

    /** vfio interrupts that are still on: freeze fails, and everything stays as it was. */
    @Test
    void aFreezeThatFails() {
        boot("v1-legacy-freezefail-selftest", RealRun.posted());
        SelftestScenario scenario = new SelftestScenario(guest);
        scenario.before();
        preserved();
        done(guest.vfio().setInterrupts(scenario.cdev(), true));
        Outcome outcome = guest.machine().reboot();
        assertTrue(outcome.is(Errno.EINVAL), outcome.toString());
        assertEquals(lines("rebootfailed"), text(state()));
        assertEquals(0, Decoded.sessions(guest));
        assertEquals(List.of(), shutdown());
    }
}
