/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.sequence.Message;
import org.liveupdate.analysis.sequence.Reference;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.DeviceNode;
import org.liveupdate.analysis.tree.Property;
import org.liveupdate.analysis.tree.PropertyGroup;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.analysis.tree.UnitNode;

/**
 * A message as something that can be selected: what it was called with, and where the first thing stands that it names.
 *
 * @param message the message
 * @param at      physical address of what it names, if it names anything that is in the state
 */
record MessageThing(Message message, OptionalLong at) implements Described {

    /** The thing that a message is in a state. */
    static MessageThing of(Message message, Optional<StateSource> state) {
        for (Reference reference : message.references()) {
            OptionalLong at = switch (reference.kind()) {
                case ADDRESS -> OptionalLong.of(reference.value());
                case UNIT -> state.map(source -> unit(source, reference.value())).orElse(OptionalLong.empty());
                case DEVICE -> state.map(source -> device(source, reference.value())).orElse(OptionalLong.empty());
                case TOKEN, IOVA -> OptionalLong.empty();
            };
            if (at.isPresent()) {
                return new MessageThing(message, at);
            }
        }
        return new MessageThing(message, OptionalLong.empty());
    }

    private static OptionalLong unit(StateSource source, long base) {
        for (UnitNode unit : source.tree().units()) {
            UnitRegisters registers = unit.unitState().registers();
            if (registers.base() == base) {
                return unit.address();
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong device(StateSource source, long id) {
        for (UnitNode unit : source.tree().units()) {
            for (StateNode bus : unit.children()) {
                for (StateNode node : bus.children()) {
                    if (node instanceof DeviceNode device
                            && device.deviceState().bdf().sourceId() == (int) (id & 0xffff)) {
                        return device.address();
                    }
                }
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public String label() {
        return message.line();
    }

    @Override
    public OptionalLong address() {
        return at;
    }

    @Override
    public OptionalLong target() {
        return at;
    }

    @Override
    public List<PropertyGroup> properties() {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property(SequenceMessages.function, message.function()));
        lines.add(new Property(SequenceMessages.arguments, message.arguments()));
        lines.add(new Property(SequenceMessages.result, message.result()));
        lines.add(new Property(SequenceMessages.caller, message.from().title()));
        lines.add(new Property(SequenceMessages.called, message.to().title()));
        lines.add(new Property(SequenceMessages.depth, Integer.toString(message.depth())));
        lines.add(new Property(SequenceMessages.count, Long.toString(message.count())));
        lines.add(new Property(SequenceMessages.step, Integer.toString(message.step() + 1)));
        return List.of(new PropertyGroup(SequenceMessages.call, lines));
    }
}
