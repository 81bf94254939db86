/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.editor.ProblemMarkers;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.state.Navigable;

/** Quick fixes of problems in memory: nothing can be repaired in a capture, but the cause can be shown. */
public final class ImageFixes implements IMarkerResolutionGenerator2 {

    private static final String RULES = "/org.liveupdate.help/html/rules.html";
    private static final String GRAPH = "org.liveupdate.ui.stateGraph";

    @Override
    public boolean hasResolutions(IMarker marker) {
        return getResolutions(marker).length > 0;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> fixes = new ArrayList<>();
        OptionalLong address = address(marker);
        if (address.isPresent()) {
            long at = address.getAsLong();
            fixes.add(new Fix(NLS.bind(Texts.go_to_byte, Hex.of(at)), Texts.go_to_byte_tip, "hex",
                    from -> FixEditors.whenShown(from, editor -> FixEditors.show(MemoryView.ID, at))));
            fixes.add(new Fix(Texts.show_in_graph, Texts.show_in_graph_tip, "show_in_graph",
                    from -> FixEditors.whenShown(from, editor -> showInGraph(editor, at))));
        }
        String rule = ProblemMarkers.rule(marker);
        if (Checks.find(rule).isPresent()) {
            fixes.add(new Fix(NLS.bind(Texts.explain_rule, rule), Texts.explain_rule_tip, "structure",
                    from -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(RULES + "#" + rule)));
        }
        return fixes.toArray(IMarkerResolution[]::new);
    }

    private static OptionalLong address(IMarker marker) {
        return ProblemMarkers.address(marker).filter(at -> at.longValue() != Problem.NO_ADDRESS)
                .map(at -> OptionalLong.of(at.longValue())).orElse(OptionalLong.empty());
    }

    private static void showInGraph(IEditorPart part, long address) {
        if (part instanceof MemoryImageEditor editor) {
            editor.showPage(true);
            Navigable to = Adapters.adapt(editor, Navigable.class);
            to.goTo(address);
        } else {
            FixEditors.show(GRAPH, address);
        }
    }
}
