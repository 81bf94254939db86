/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.image.Image;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.Images;
import org.liveupdate.image.OpenOptions;

/** A capture of the samples bundle in memory that can be changed, decoded again and checked. */
public final class Sample {

    private final SparseMemory memory = new SparseMemory();
    private final List<UnitRegisters> registers;

    /** Loads a capture by its folder name. */
    public Sample(String name) {
        Path folder = Path.of(System.getProperty("liveupdate.samples", "../org.liveupdate.samples"), "captures", name);
        Path compressed = folder.resolve("image.elf.xz");
        Path file = Files.exists(compressed) ? compressed : folder.resolve("tables-only.elf.gz");
        try (Image image = Images.open(file, OpenOptions.DEFAULT.withoutCache(), Progress.NONE)) {
            for (AddressRange range : image.ranges()) {
                memory.write(range.start(), image.bytes(range.start(), (int) range.length()).orElseThrow());
            }
            registers = image.registers();
        } catch (ImageException error) {
            throw new IllegalStateException(error);
        }
    }

    /** The bytes. */
    public SparseMemory memory() {
        return memory;
    }

    /** The captured registers. */
    public List<UnitRegisters> registers() {
        return registers;
    }

    /** A context that reads the bytes as they are now. */
    public DecodeContext context() {
        return DecodeContext.of(memory, Progress.NONE);
    }

    /** What is in the capture, checked, as a view gets it. */
    public Inspection inspect() {
        DecodeContext context = context();
        LiveUpdateState state = StateBuilder.build(context, registers);
        Checks.run(state, context);
        return new Inspection(state, context.structures(), context.problems().problems(), state.found());
    }

    /** The state with captured registers. */
    public LiveUpdateState state() {
        return StateBuilder.build(context(), registers);
    }

    /** The state without any register. */
    public LiveUpdateState stateFromMemoryAlone() {
        return StateBuilder.build(context(), List.of());
    }

    /** Codes of what decoding and checking find, without mere information. */
    public List<String> codes() {
        DecodeContext context = context();
        Checks.run(StateBuilder.build(context, registers), context);
        return context.problems().problems().stream().filter(problem -> problem.severity() != Severity.INFO)
                .map(Problem::code).toList();
    }

    /** Changes a field of a serialized IOMMU object. */
    public Sample change(Kind kind, int index, IommuField field, long value) {
        var iommu = state().iommu().orElseThrow();
        IommuGeneration generation = iommu.generation().orElseThrow();
        Struct struct = switch (kind) {
            case IOMMUS -> iommu.iommus().get(index).entry().struct();
            case DOMAINS -> iommu.domains().get(index).entry().struct();
            case DEVICES -> iommu.devices().get(index).entry().struct();
        };
        generation.set(struct, field, value);
        struct.writeTo(memory);
        return this;
    }
}
