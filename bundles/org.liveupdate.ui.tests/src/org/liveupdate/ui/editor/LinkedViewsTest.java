/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.graph.Graph;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.graph.GraphPage;
import org.liveupdate.ui.graph.StateGraphView;
import org.liveupdate.ui.properties.StateProperties;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.TestImages;
import org.liveupdate.ui.robot.Widgets;

class LinkedViewsTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private MemoryImageEditor editor;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        Path image = TestImages.good(folder.resolve("small.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        editor = ImageRobot.openExternal(page, image);
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private String selected() {
        return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement()
                .toString();
    }

    private Graph graph() {
        GraphPage graphs = editor.graphPage().orElseThrow();
        Events.until("the graph", () -> graphs.graph().isPresent());
        return graphs.graph().orElseThrow();
    }

    @Test
    void propertiesShowTheFieldsOfTheContextEntry() throws Exception {
        PropertySheet view = (PropertySheet) page.showView(IPageLayout.ID_PROP_SHEET);
        page.activate(editor);
        Widgets.select(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0");
        Events.until("the properties", () -> view.getCurrentPage() instanceof PropertySheetPage sheet
                && text((Tree) sheet.getControl()).contains("Context entry"));

        String shown = text((Tree) ((PropertySheetPage) view.getCurrentPage()).getControl());
        assertTrue(shown.contains("0x2080"), shown);
        assertTrue(shown.contains("Defined in"), shown);
    }

    @Test
    void propertiesStayWhenAViewIsChosenInWhichNothingIsSelected() throws Exception {
        PropertySheet view = (PropertySheet) page.showView(IPageLayout.ID_PROP_SHEET);
        page.showView(StateGraphView.ID);
        page.activate(editor);
        Widgets.select(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0");
        Events.until("the properties", () -> shown(view).contains("Context entry"));

        page.activate(page.findView(StateGraphView.ID));

        Events.until("the page of the view", () -> view.getCurrentPage() != null);
        assertTrue(shown(view).contains("Context entry"), shown(view));
    }

    private static String shown(PropertySheet view) {
        return view.getCurrentPage() instanceof PropertySheetPage sheet ? text((Tree) sheet.getControl()) : "";
    }

    private static String text(Tree tree) {
        StringBuilder text = new StringBuilder();
        for (var group : tree.getItems()) {
            text.append(group.getText()).append('\n');
            Arrays.stream(group.getItems())
                    .forEach(item -> text.append(item.getText()).append(' ').append(item.getText(1)).append('\n'));
        }
        return text.toString();
    }

    @Test
    void everyNodeOfTheTreeHasProperties() {
        Tree tree = ImageRobot.tree();
        for (String[] path : new String[][] { { "VT-d" }, { "VT-d", "Bus" }, { "VT-d", "Bus", "00:01.0", "Domain" },
                { "VT-d", "Bus", "00:01.0", "Domain", "Page table" },
                { "VT-d", "Bus", "00:01.0", "Domain", "Mapped ranges", "0x4" } }) {
            Widgets.select(tree, path);
            IPropertySource source = source();
            assertTrue(source.getPropertyDescriptors().length > 0, path[path.length - 1]);
            for (var descriptor : source.getPropertyDescriptors()) {
                assertTrue(source.getPropertyValue(descriptor.getId()) instanceof String, descriptor.getDisplayName());
            }
        }
    }

    private IPropertySource source() {
        var thing = ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
        return StateProperties.source(thing);
    }

    @Test
    void outlineAndTreeFollowEachOther() throws Exception {
        page.showView(IPageLayout.ID_OUTLINE);
        page.activate(editor);
        Events.until("the outline", () -> Widgets.lookFor(Tree.class, WidgetIds.OUTLINE).isPresent());
        Tree outline = Widgets.find(Tree.class, WidgetIds.OUTLINE);

        Widgets.select(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0", "Domain 5", "Mapped ranges");
        assertEquals("Domain 5", outline.getSelection()[0].getText());
        Widgets.select(outline, "VT-d unit 0", "Bus 00", "00:01.0");
        assertEquals("00:01.0", ImageRobot.tree().getSelection()[0].getText());
    }

    @Test
    void graphShowsTheTablesOfTheUnitAndKeepsTheSelection() {
        Widgets.select(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0");
        ImageRobot.showTab(ImageRobot.tree(), "Graph");

        List<String> ids = graph().nodes().stream().map(node -> node.id()).toList();
        assertTrue(ids.contains("unit#0"), ids.toString());
        assertTrue(ids.stream().anyMatch(id -> id.endsWith("@0x2000")), ids.toString());
        assertTrue(ids.stream().anyMatch(id -> id.endsWith("@0x3000")), ids.toString());
        assertEquals("00:01.0", selected());
    }

    @Test
    void graphOfADeviceGoesDownToTheLastTable() {
        ImageRobot.showTab(ImageRobot.tree(), "Graph");
        graph();
        Combo scope = Widgets.find(Combo.class, WidgetIds.SCOPE);
        scope.select(1);
        scope.notifyListeners(SWT.Selection, new Event());

        Events.until("the graph of the device", () -> editor.graphPage().orElseThrow().graph()
                .filter(graph -> graph.nodes().stream().anyMatch(node -> node.id().endsWith("@0x5000"))).isPresent());
        assertEquals("00:01.0", Widgets.find(Combo.class, WidgetIds.GRAPH_DEVICE).getText());
    }

    @Test
    void graphOfTheNeighbourhoodFollowsTheSelection() throws Exception {
        Widgets.select(ImageRobot.tree(), "VT-d unit 0", "Bus 00", "00:01.0", "Domain", "Page table");
        ImageRobot.execute("org.liveupdate.ui.graph.around");

        Graph around = graph();
        assertTrue(around.nodes().stream().anyMatch(node -> node.id().endsWith("@0x3000")), around.nodes().toString());
        assertTrue(around.nodes().stream().noneMatch(node -> node.id().endsWith("@0x5000")), around.nodes().toString());
        assertEquals("Page table, level 3", selected());
    }

    @Test
    void summaryHasUnitsDevicesAndDomains() {
        ImageRobot.showTab(ImageRobot.tree(), "Graph");
        graph();
        Combo scope = Widgets.find(Combo.class, WidgetIds.SCOPE);
        scope.select(3);
        scope.notifyListeners(SWT.Selection, new Event());

        Events.until("the summary", () -> editor.graphPage().orElseThrow().graph()
                .filter(graph -> graph.node("domain@0x3000") != null).isPresent());
        assertEquals(3, graph().nodes().size());
    }

    @Test
    void kindsOfBoxesAreHiddenAndShownAgain() {
        ImageRobot.showTab(ImageRobot.tree(), "Graph");
        int all = graph().nodes().size();

        editor.graphPage().orElseThrow().toggleKind("page-table");
        assertTrue(graph().nodes().stream().noneMatch(node -> node.kind().equals("page-table")));
        editor.graphPage().orElseThrow().toggleKind("page-table");
        assertEquals(all, graph().nodes().size());
    }

    @Test
    void graphIsWrittenInTheFormatOfTheFileName() throws Exception {
        ImageRobot.showTab(ImageRobot.tree(), "Graph");
        Path svg = folder.resolve("graph.svg");
        Path dot = folder.resolve("graph.dot");
        GraphPage.write(graph(), svg);
        GraphPage.write(graph(), dot);

        assertTrue(Files.readString(svg).contains("<svg"));
        assertTrue(Files.readString(dot).contains("digraph"));
    }
}
