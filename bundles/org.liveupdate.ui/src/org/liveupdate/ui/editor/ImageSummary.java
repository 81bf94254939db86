/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.image.Image;
import org.liveupdate.ui.Messages;

/** An image in one line. */
final class ImageSummary {

    private static final String SEPARATOR = "  \u00b7  "; //$NON-NLS-1$

    private ImageSummary() {
    }

    static String of(OpenedImage opened) {
        Image image = opened.image();
        Inspection inspection = opened.inspection();
        List<String> parts = new ArrayList<>();
        parts.add(image.formatName());
        parts.add(NLS.bind(Messages.summary_memory, ByteSize.of(image.populatedBytes())));
        image.registersFile().map(file -> file.getFileName()).map(Object::toString).ifPresent(parts::add);
        parts.addAll(counts(inspection));
        return String.join(SEPARATOR, parts);
    }

    /** The same for any state, with its name. */
    static String of(StateSource source) {
        List<String> parts = new ArrayList<>();
        parts.add(source.name());
        parts.addAll(counts(source.inspection()));
        return String.join(SEPARATOR, parts);
    }

    private static List<String> counts(Inspection inspection) {
        List<String> parts = new ArrayList<>();
        int devices = inspection.units().stream().mapToInt(unit -> unit.devices().size()).sum();
        parts.add(count(inspection.units().size(), Messages.summary_unit, Messages.summary_units));
        parts.add(count(devices, Messages.summary_device, Messages.summary_devices));
        problems(inspection).ifPresent(parts::add);
        return parts;
    }

    private static Optional<String> problems(Inspection inspection) {
        long count = inspection.problems().stream().filter(problem -> problem.severity() != Severity.INFO).count();
        return count == 0 ? Optional.empty()
                : Optional.of(count((int) count, Messages.summary_problem, Messages.summary_problems));
    }

    private static String count(int count, String one, String many) {
        return NLS.bind(count == 1 ? one : many, Integer.valueOf(count));
    }
}
