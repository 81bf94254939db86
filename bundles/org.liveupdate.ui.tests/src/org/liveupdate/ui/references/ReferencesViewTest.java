/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.StateKind;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.Widgets;

class ReferencesViewTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private MemoryImageEditor editor;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ImageRobot.openExternal(page, ImageRobot.sample("v1-legacy-rich-t2", folder));
        page.showView(ReferencesView.ID);
        page.activate(editor);
    }

    @AfterEach
    void end() {
        page.hideView(page.findView(ReferencesView.ID));
        page.closeAllEditors(false);
        Events.flush();
    }

    private Tree list() {
        return Widgets.find(Tree.class, WidgetIds.REFERENCES);
    }

    private boolean shows(String group) {
        return Arrays.stream(list().getItems()).anyMatch(item -> item.getText().startsWith(group));
    }

    private StateKind selectedKind() {
        Described thing = ImageRobot.selected(editor);
        return thing instanceof StateNode node ? node.kind() : null;
    }

    @Test
    void selectedEntryShowsItsPointersAndWhoPointsToIt() {
        Widgets.select(ImageRobot.tree(), "Serialized", "Domains", "Page 0", "Domain 0");

        Events.until("what points to the domain", () -> shows("Who points here (2)"));
        assertTrue(shows("Points to (1)"), list().getItem(0).getText());
    }

    @Test
    void selectedPointerSelectsItsOtherEndInTheEditor() {
        Widgets.select(ImageRobot.tree(), "Serialized", "Domains", "Page 0", "Domain 0");
        Events.until("what points to the domain", () -> shows("Who points here (2)"));
        page.activate(page.findView(ReferencesView.ID));

        TreeItem pointer = Widgets.select(list(), "Who points here", "device 0");
        String at = pointer.getText(2);

        Events.until("the pointer in the tree", () -> selectedKind() == StateKind.POINTER);
        assertEquals(at, ImageRobot.tree().getSelection()[0].getText(1));
    }

    @Test
    void goToTargetFollowsThePointerThatIsSelected() throws Exception {
        Widgets.select(ImageRobot.tree(), "Serialized", "Devices", "Page 0", "Device 00:06.0",
                "domain_iommu_ser.domain_phys");

        ImageRobot.execute("org.liveupdate.ui.goToTarget");

        Events.until("the domain", () -> selectedKind() == StateKind.PRESERVED_DOMAIN);
    }
}
