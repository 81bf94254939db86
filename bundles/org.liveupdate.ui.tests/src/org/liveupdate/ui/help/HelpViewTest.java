/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.Widgets;

class HelpViewTest {

    private IWorkbenchPage page;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        close();
    }

    @AfterEach
    void close() {
        if (page.findView(HelpView.ID) != null) {
            page.hideView(page.findView(HelpView.ID));
        }
        Events.flush();
    }

    private HelpView view() {
        HelpView view = (HelpView) page.findView(HelpView.ID);
        assertNotNull(view, "the view with help");
        return view;
    }

    private static StyledText text() {
        return Widgets.find(StyledText.class, WidgetIds.HELP_TEXT);
    }

    /** What F1 does: the event goes to the control, then to those that hold it. */
    private static void pressF1(Control control) {
        for (Control up = control; up != null; up = up.getParent()) {
            if (up.isListening(SWT.Help)) {
                up.notifyListeners(SWT.Help, new Event());
                Events.flush();
                return;
            }
        }
        throw new AssertionError("no help");
    }

    @Test
    void contentsStandAboveThePageWhereItIsNarrow() {
        Shell shell = new Shell(page.getWorkbenchWindow().getShell());
        try {
            shell.setLayout(new FillLayout());
            new HelpBrowser(shell);
            SashForm sash = (SashForm) shell.getChildren()[0];
            shell.setSize(300, 600);
            shell.layout();
            assertEquals(SWT.VERTICAL, sash.getOrientation());

            shell.setSize(1200, 600);
            shell.layout();
            assertEquals(SWT.HORIZONTAL, sash.getOrientation());
        } finally {
            shell.dispose();
        }
    }

    @Test
    void f1ShowsThePageOfTheView() throws Exception {
        page.showView(MemoryView.ID);
        Events.flush();

        pressF1(Widgets.find(Label.class, WidgetIds.MEMORY_MESSAGE));

        assertEquals("/org.liveupdate.help/html/memory-view.html", view().address());
        assertTrue(text().getText().contains("Memory"));
        assertEquals(1, Widgets.find(Tree.class, WidgetIds.HELP_CONTENTS).getSelectionCount());
    }

    @Test
    void linksAreFollowedAndComeBack() throws Exception {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.liveupdate.help/html/state-page.html");
        Events.flush();
        StyledText text = text();
        text.setCaretOffset(text.getText().lastIndexOf("Consistency rules") + 1);

        Widgets.key(text, SWT.CR, 0);

        assertEquals("/org.liveupdate.help/html/rules.html", view().address());
        ImageRobot.execute("org.eclipse.ui.navigate.backwardHistory");
        assertEquals("/org.liveupdate.help/html/state-page.html", view().address());
        ImageRobot.execute("org.eclipse.ui.navigate.forwardHistory");
        assertEquals("/org.liveupdate.help/html/rules.html", view().address());
    }

    @Test
    void anchorsAreScrolledTo() {
        PlatformUI.getWorkbench().getHelpSystem()
                .displayHelpResource("/org.liveupdate.help/html/rules.html#device-domain-deleted");
        Events.flush();

        StyledText text = text();
        assertTrue(text.getLine(text.getLineAtOffset(text.getCaretOffset())).contains("device-domain-deleted"));
    }

    @Test
    void searchLeavesPagesThatHoldTheWords() throws Exception {
        ImageRobot.execute("org.eclipse.ui.help.helpContents");
        Text search = Widgets.find(Text.class, WidgetIds.HELP_SEARCH);
        Tree contents = Widgets.find(Tree.class, WidgetIds.HELP_CONTENTS);
        search.setText("no half of an image");
        Widgets.key(search, SWT.CR, 0);
        assertEquals(1, contents.getItemCount());
        assertEquals("Import memory capture", contents.getItem(0).getText());
        search.setText("no-page-has-this-word");
        Widgets.key(search, SWT.CR, 0);
        assertEquals(0, contents.getItemCount());
        search.setText("");
        Events.flush();
        assertTrue(contents.getItemCount() > 0);
    }

    @Test
    void pageThatIsNotThereIsSaid() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.liveupdate.help/html/nothing.html");
        Events.flush();

        assertTrue(text().getText().contains("There is no page /org.liveupdate.help/html/nothing.html."));
        assertFalse(text().getText().contains("Exception"));
    }

    @Test
    void linkMayRunACommand() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
        Events.flush();

        assertTrue(HelpLinks.open("javascript:executeCommand('org.liveupdate.ui.showMemory')"));

        Events.until("the view", () -> page.getActivePart() instanceof MemoryView);
        assertFalse(HelpLinks.open("rules.html"));
    }
}
