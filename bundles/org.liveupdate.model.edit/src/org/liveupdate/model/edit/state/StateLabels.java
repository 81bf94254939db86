/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.state;

import org.eclipse.emf.ecore.EObject;
import org.liveupdate.abi.Plural;
import org.liveupdate.model.Units;
import org.liveupdate.model.state.ArrayPage;
import org.liveupdate.model.state.ContextTable;
import org.liveupdate.model.state.Device;
import org.liveupdate.model.state.Domain;
import org.liveupdate.model.state.Element;
import org.liveupdate.model.state.Field;
import org.liveupdate.model.state.File;
import org.liveupdate.model.state.FolioRange;
import org.liveupdate.model.state.Hwpt;
import org.liveupdate.model.state.KernelObject;
import org.liveupdate.model.state.Link;
import org.liveupdate.model.state.Memfd;
import org.liveupdate.model.state.MemfdFolio;
import org.liveupdate.model.state.Pasid;
import org.liveupdate.model.state.Pointer;
import org.liveupdate.model.state.PreservedDevice;
import org.liveupdate.model.state.PreservedDomain;
import org.liveupdate.model.state.PreservedObject;
import org.liveupdate.model.state.Problem;
import org.liveupdate.model.state.Property;
import org.liveupdate.model.state.Range;
import org.liveupdate.model.state.Register;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.Table;
import org.liveupdate.model.state.TableEntry;
import org.liveupdate.model.state.util.StateSwitch;

/** Labels that say what an object is, which one, and what matters most about it. */
final class StateLabels extends StateSwitch<String> {

    private static final String SEPARATOR = " \u00b7 ";

    String of(EObject object) {
        return doSwitch(object);
    }

    @Override
    public String caseElement(Element element) {
        String kind = StateTexts.name(element.eClass());
        String label = element.getLabel();
        return label == null || label.isEmpty() ? kind : kind + " " + label;
    }

    @Override
    public String caseSnapshot(Snapshot snapshot) {
        String step = snapshot.getStep() < 0 ? "" : "Step " + snapshot.getStep() + SEPARATOR;
        return step + snapshot.getLabel();
    }

    @Override
    public String caseDevice(Device device) {
        Domain domain = device.getDomain();
        return caseElement(device) + SEPARATOR + (domain == null ? device.getStage().getLiteral()
                : "domain " + device.getDomainId() + " at " + Units.address(domain.getAddress()));
    }

    @Override
    public String casePasid(Pasid pasid) {
        return caseElement(pasid) + SEPARATOR + pasid.getStage().getLiteral() + ", domain " + pasid.getDomainId();
    }

    @Override
    public String caseDomain(Domain domain) {
        int users = domain.getDevices().size();
        return caseElement(domain) + SEPARATOR + Plural.of(users, "device") + ", "
                + Units.size(domain.getMapped()) + " mapped";
    }

    @Override
    public String caseContextTable(ContextTable table) {
        return caseElement(table) + (table.isUpper() ? ", upper half" : "");
    }

    @Override
    public String caseTable(Table table) {
        return caseElement(table) + SEPARATOR + "from IOVA " + Units.address(table.getIova());
    }

    @Override
    public String caseTableEntry(TableEntry entry) {
        String what = "[" + entry.getIndex() + "] " + Units.address(entry.getIova()) + SEPARATOR
                + entry.getKind().getLiteral();
        return entry.getTarget() == 0 ? what : what + " \u2192 " + Units.address(entry.getTarget());
    }

    @Override
    public String caseRange(Range range) {
        return Units.address(range.getIova()) + ".."
                + Units.address(range.getIova() + range.getMapped() - 1) + " \u2192 "
                + Units.address(range.getPhysical()) + SEPARATOR + (range.isReadable() ? "r" : "-")
                + (range.isWritable() ? "w" : "-") + ", " + Units.size(range.getMapped());
    }

    @Override
    public String caseFile(File file) {
        return "File " + file.getLabel();
    }

    @Override
    public String caseMemfd(Memfd memfd) {
        return caseElement(memfd) + SEPARATOR + Units.size(memfd.getSize());
    }

    @Override
    public String caseMemfdFolio(MemfdFolio folio) {
        return "Page " + folio.getIndex() + " \u2192 " + Units.address(folio.getPhysical());
    }

    @Override
    public String caseHwpt(Hwpt hwpt) {
        PreservedDomain domain = hwpt.getDomain();
        return caseElement(hwpt) + (domain == null ? "" : SEPARATOR + "domain " + domain.getLabel());
    }

    @Override
    public String caseFolioRange(FolioRange range) {
        return Units.address(range.getAddress()) + SEPARATOR + Plural.of(range.getCount(), "folio") + " of order "
                + range.getOrder();
    }

    @Override
    public String caseArrayPage(ArrayPage page) {
        return "Page " + page.getNumber() + SEPARATOR + Plural.of(page.getCount(), "entry")
                + (page.isPreserved() ? "" : ", not preserved");
    }

    @Override
    public String casePreservedObject(PreservedObject object) {
        return caseElement(object) + (object.isDeleted() ? SEPARATOR + "deleted" : object.isRestored()
                ? SEPARATOR + "taken over" : "");
    }

    @Override
    public String casePreservedDevice(PreservedDevice device) {
        PreservedDomain domain = device.getDomain();
        return casePreservedObject(device) + (domain == null ? ""
                : SEPARATOR + "attached to domain " + domain.getLabel());
    }

    @Override
    public String caseRegister(Register register) {
        return register.getLabel() + " = " + Units.address(register.getValue());
    }

    @Override
    public String caseField(Field field) {
        return field.getLabel() + " = " + field.getValue();
    }

    @Override
    public String casePointer(Pointer pointer) {
        String target = pointer.getTargetRole().isEmpty() ? pointer.getState().getLiteral() : pointer.getTargetRole();
        return pointer.getField() + " \u2192 " + Units.address(pointer.getTarget()) + SEPARATOR + target;
    }

    @Override
    public String caseKernelObject(KernelObject object) {
        return object.getKind().getLiteral() + " " + object.getLabel();
    }

    @Override
    public String caseProblem(Problem problem) {
        String where = problem.getAddress() == -1 ? "" : Units.address(problem.getAddress()) + ": ";
        return problem.getSeverity().getLiteral() + SEPARATOR + where + problem.getMessage();
    }

    @Override
    public String caseProperty(Property property) {
        return property.getName() + " = " + property.getValue();
    }

    @Override
    public String caseLink(Link link) {
        return link.getRole() + " " + (link.getTarget() == null ? link.getId() : caseKernelObject(link.getTarget()));
    }

    @Override
    public String defaultCase(EObject object) {
        return StateTexts.name(object.eClass());
    }
}
