/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandActionDelegate;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.validate.ScenarioValidator;

class ScenarioEditingTest {
    private final ComposedAdapterFactory factory = new ComposedAdapterFactory(new ScenarioAdapterFactory());
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(factory, stack);

    private Scenario scenario;
    private String before;

    @BeforeEach
    void setUp() throws IOException {
        scenario = ScenarioTemplates.find("first").orElseThrow().create();
        domain.getResourceSet().getResources().add(scenario.eResource());
        before = text();
    }

    private String text() throws IOException {
        return ScenarioFiles.text((ScenarioResource) scenario.eResource());
    }

    private Element get(String id) {
        return (Element) scenario.eResource().getEObject(id);
    }

    private void execute(Command command) {
        assertTrue(command.canExecute());
        stack.execute(command);
    }

    private void undoAll() throws IOException {
        while (stack.canUndo()) {
            stack.undo();
        }
        assertEquals(before, text());
    }

    private IItemPropertyDescriptor property(EObject object, String name) {
        IItemPropertySource source = (IItemPropertySource) factory.adapt(object, IItemPropertySource.class);
        return source.getPropertyDescriptors(object).stream().filter(each -> each.getDisplayName(object).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTreeShowsWhatElementsContain() {
        ITreeItemContentProvider tree = (ITreeItemContentProvider) factory.adapt(scenario,
                ITreeItemContentProvider.class);
        List<Object> children = new ArrayList<>(tree.getChildren(scenario));
        assertSame(scenario.getMachine(), children.get(0));
        assertSame(scenario.getProcesses().get(0), children.get(1));
        assertEquals(2 + scenario.getSteps().size(), children.size());
        assertSame(scenario, (
                (ITreeItemContentProvider) factory.adapt(scenario.getMachine(), ITreeItemContentProvider.class))
                .getParent(scenario.getMachine()));
    }

    @Test
    void labelsAndIconsComeFromTheAdapters() {
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(get("vm-1"), IItemLabelProvider.class);
        assertEquals("session vm-1", labels.getText(get("vm-1")));
        assertTrue(labels.getImage(get("vm-1")).toString().endsWith("/icons/Session.png"));
    }

    @Test
    void propertiesHaveNamesCategoriesAndDescriptions() {
        IItemPropertyDescriptor property = property(get("kernel-1"), "KHO");
        assertEquals("Formats", property.getCategory(get("kernel-1")));
        assertEquals("Format of kexec handover.", property.getDescription(get("kernel-1")));
        assertTrue(property.canSetProperty(get("kernel-1")));
        assertTrue(property(scenario, "Description").isMultiLine(scenario));
    }

    @Test
    void addressesAndSizesAreShownWithUnits() {
        IommuUnit unit = (IommuUnit) get("dmar0");
        assertEquals("0xfed90000",
                property(unit, "Register Base").getLabelProvider(unit).getText(unit.getRegisterBase()));
        Memfd memfd = (Memfd) get("guest-memory");
        assertEquals("64 MiB", property(memfd, "Size").getLabelProvider(memfd).getText(memfd.getSize()));
        assertEquals("seal shrink grow", property(memfd, "Seals").getLabelProvider(memfd).getText(memfd.getSeals()));
    }

    @Test
    void aPropertyIsSetAndUndone() throws IOException {
        Memfd memfd = (Memfd) get("guest-memory");
        execute(SetCommand.create(domain, memfd, Literals.MEMFD__SIZE, 4096L));
        assertEquals(4096, memfd.getSize());
        undoAll();
    }

    @Test
    void referencesAreChosenFromWhatFits() {
        Element attach = get("attach-device-nic-file");
        Collection<?> choice = property(attach, "Page Table").getChoiceOfValues(attach);
        assertTrue(choice.containsAll(List.of(get("hwpt-1"), get("ioas-1"))));
        assertFalse(choice.contains(get("iommufd")));
    }

    @Test
    void everyKindOfStepCanBeAdded() throws IOException {
        Collection<?> descriptors = domain.getNewChildDescriptors(scenario, null);
        Set<String> kinds = descriptors.stream().map(CommandParameter.class::cast)
                .filter(each -> each.getFeature() == Literals.SCENARIO__STEPS)
                .map(each -> each.getEValue().eClass().getName()).collect(Collectors.toSet());
        Set<String> all = ScenarioLabelsTest.classes().stream().filter(Literals.STEP::isSuperTypeOf)
                .map(each -> each.getName())
                .collect(Collectors.toSet());
        assertEquals(all, kinds);
        for (Object descriptor : descriptors) {
            Command command = CreateChildCommand.create(domain, scenario, descriptor, List.of(scenario));
            if (((CommandParameter) descriptor).getFeature() == Literals.SCENARIO__STEPS) {
                execute(command);
                assertFalse(command.getLabel().isBlank());
            }
        }
        assertTrue(scenario.getSteps().stream().allMatch(step -> step.getId() != null));
        undoAll();
    }

    @Test
    void oneMachineIsEnough() {
        CommandParameter machine = domain.getNewChildDescriptors(scenario, null).stream()
                .map(CommandParameter.class::cast)
                .filter(each -> each.getEValue() instanceof Machine).findFirst().orElseThrow();
        assertFalse(CreateChildCommand.create(domain, scenario, machine, List.of(scenario)).canExecute());
    }

    @Test
    void theKernelsOfAMachineHaveTheirOwnNames() {
        List<String> names = domain.getNewChildDescriptors(scenario.getMachine(), null).stream()
                .map(each -> CreateChildCommand.create(domain, scenario.getMachine(), each,
                List.of(scenario.getMachine())))
                .map(command -> ((CommandActionDelegate) command).getText())
                .toList();
        assertTrue(names.containsAll(List.of("Kernel", "Next Kernel", "IOMMU Unit", "PCI Device", "PCI Bridge")),
                names.toString());
    }

    @Test
    void aPastedCopyHasAnIdOfItsOwn() throws IOException {
        execute(CopyToClipboardCommand.create(domain, get("guest-memory")));
        UserProcess process = scenario.getProcesses().get(0);
        execute(PasteFromClipboardCommand.create(domain, process, Literals.USER_PROCESS__OBJECTS));
        Element copy = process.getObjects().get(process.getObjects().size() - 1);
        assertEquals("guest-memory-2", copy.getId());
        assertEquals("guest memory", copy.getName());
        undoAll();
    }

    @Test
    void deletingTakesReferencesAway() throws IOException {
        execute(DeleteCommand.create(domain, get("guest-memory")));
        assertNull(get("guest-memory"));
        assertNotEquals(List.of(), ScenarioValidator.validate(scenario));
        assertNotNull(text(), "nothing refers to what was removed");
        undoAll();
    }

    @Test
    void stepsAreReorderedByDragging() throws IOException {
        Step last = scenario.getSteps().get(scenario.getSteps().size() - 1);
        execute(DragAndDropCommand.create(domain, scenario.getSteps().get(0), 0.1f, DragAndDropFeedback.DROP_MOVE,
                DragAndDropFeedback.DROP_MOVE, List.of(last)));
        assertSame(last, scenario.getSteps().get(0));
        undoAll();
    }

    @Test
    void aDeviceIsDraggedBehindABridge() throws IOException {
        Element bridge = ScenarioFactory.eINSTANCE.createPciBridge();
        execute(AddCommand.create(domain, scenario.getMachine(), Literals.MACHINE__DEVICES, bridge));
        execute(DragAndDropCommand.create(domain, bridge, 0.5f, DragAndDropFeedback.DROP_MOVE,
                DragAndDropFeedback.DROP_MOVE,
                List.of(get("nic"))));
        assertSame(bridge, get("nic").eContainer());
        undoAll();
    }

    @Test
    void renamingRefreshesEveryLabelThatUsesTheName() {
        factory.adapt(get("guest-memory"), IItemLabelProvider.class);
        List<Object> refreshed = new ArrayList<>();
        factory.addListener(change -> refreshed.add(((IViewerNotification) change).getElement()));
        get("guest-memory").setName("other");
        assertTrue(refreshed.containsAll(
                List.of(get("guest-memory"), get("preserve-file-guest-memory"), get("guest-mapping"))),
                refreshed.toString());
    }

    @Test
    void detachingRefreshesTheDevice() {
        factory.adapt(get("attach-device-nic-file"), IItemLabelProvider.class);
        List<Object> refreshed = new ArrayList<>();
        factory.addListener(change -> refreshed.add(((IViewerNotification) change).getElement()));
        ((Step) get("attach-device-nic-file")).setDisabled(true);
        assertTrue(refreshed.contains(get("nic")));
    }

    @Test
    void theFactoryServesScenariosOnly() {
        ScenarioAdapterFactory own = new ScenarioAdapterFactory();
        assertTrue(own.isFactoryForType(ScenarioPackage.eINSTANCE));
        assertFalse(own.isFactoryForType(String.class));
        assertNull(own.adapt("text", IItemLabelProvider.class));
        PciDevice device = ScenarioFactory.eINSTANCE.createPciDevice();
        Object provider = own.adapt((Object) device, IItemLabelProvider.class);
        assertSame(provider, own.adapt((Object) device, IItemPropertySource.class));
        own.dispose();
    }
}
