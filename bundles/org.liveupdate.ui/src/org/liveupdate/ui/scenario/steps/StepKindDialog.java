/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.edit.steps.StepGroup;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.emf.EmfImages;
import org.liveupdate.ui.scenario.ScenarioMessages;

/** Asks for a kind of step: a tree by groups that is filtered by what is typed, with what the kind does below. */
final class StepKindDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 520;
    private static final int TEXT_LINES = 3;

    private final EClass type;
    private TreeViewer viewer;
    private Label documentation;
    private EClass kind;

    /** A dialog for kinds of steps that are of a type. */
    StepKindDialog(Shell shell, EClass type) {
        super(shell);
        this.type = type;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(ScenarioMessages.steps_insert_title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.SCENARIO_STEPS);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        FilteredTree tree = new FilteredTree(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL, new KindFilter(),
                true, true);
        tree.setInitialText(ScenarioMessages.steps_insert_filter);
        viewer = tree.getViewer();
        WidgetIds.set(viewer.getTree(), WidgetIds.STEP_KINDS);
        WidgetIds.set(tree.getFilterControl(), WidgetIds.STEP_KINDS_FILTER);
        viewer.setContentProvider(new Kinds());
        viewer.setLabelProvider(new Names());
        viewer.setInput(StepGroup.values());
        viewer.expandAll();
        viewer.addSelectionChangedListener(event -> choose(event.getStructuredSelection().getFirstElement()));
        viewer.addDoubleClickListener(event -> {
            if (kind != null) {
                okPressed();
            }
        });
        documentation = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = TEXT_LINES * convertHeightInCharsToPixels(1);
        data.widthHint = WIDTH / 2;
        documentation.setLayoutData(data);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(ScenarioMessages.steps_insert_button);
        choose(null);
    }

    private void choose(Object element) {
        kind = element instanceof EClass chosen ? chosen : null;
        documentation.setText(kind == null ? "" : ScenarioAdapterFactory.TEXTS.description(kind)); //$NON-NLS-1$
        getButton(IDialogConstants.OK_ID).setEnabled(kind != null);
    }

    /** What was chosen. */
    EClass kind() {
        return kind;
    }

    private List<EClass> kinds(StepGroup group) {
        return group.kinds().stream().filter(type::isSuperTypeOf).toList();
    }

    /** The tree of groups and kinds. */
    private final class Kinds implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return Arrays.stream((StepGroup[]) input).filter(group -> !kinds(group).isEmpty()).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof StepGroup group ? kinds(group).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof EClass each ? StepGroup.of(each) : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof StepGroup;
        }
    }

    /** Names and icons of groups and kinds. */
    private static final class Names extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof StepGroup group ? group.label()
                    : ScenarioAdapterFactory.TEXTS.name((EClass) element);
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof EClass each ? EmfImages.image(ScenarioAdapterFactory.TEXTS.icon(each)) : null;
        }
    }

    /** Looks for what is typed in the documentation, too, so that a call is found by the name of its ioctl. */
    private static final class KindFilter extends PatternFilter {

        KindFilter() {
            setIncludeLeadingWildcard(true);
        }

        @Override
        protected boolean isLeafMatch(Viewer on, Object element) {
            return super.isLeafMatch(on, element) || element instanceof EClass each
                    && wordMatches(ScenarioAdapterFactory.TEXTS.description(each));
        }
    }
}
