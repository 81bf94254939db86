/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.translations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.liveupdate.analysis.memory.MemoryPlace;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.translation.WalkQuery;
import org.liveupdate.analysis.translation.WalkQuery.Line;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.PasidNode;
import org.liveupdate.analysis.tree.RangeNode;
import org.liveupdate.analysis.tree.RangesNode;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.decode.vtd.Access;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.RangeList;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.fixes.ProbeAction;
import org.liveupdate.ui.state.Placeholder;
import org.liveupdate.ui.state.StateView;
import org.liveupdate.ui.state.ViewState;

/** Where the requests of a device lead: all ranges, the address space as a bar, and the walk of one address. */
public final class TranslationsView extends StateView {

    /** Identifier of the view in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.translations"; //$NON-NLS-1$

    private static final String ADD_PROBE = "org.liveupdate.ui.translations.addProbe"; //$NON-NLS-1$
    /** Below this width, in points, the walk stands below the ranges. */
    private static final int BESIDE = 400;
    /** How many times as high as the bar each of them is at least. */
    private static final int LEAST = 4;
    private static final int HALF = 50;

    private Placeholder place;
    private TranslationBar bar;
    private SpaceBar space;
    private RangesTable ranges;
    private WalkArea walk;

    @Override
    protected void createControls(Composite parent) {
        place = new Placeholder(parent, WidgetIds.TRANSLATIONS_MESSAGE);
        place.body().setLayout(new FillLayout());
        ScrolledComposite scrolled = new ScrolledComposite(place.body(), SWT.V_SCROLL);
        Composite body = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(body);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        layout.verticalSpacing = 3;
        body.setLayout(layout);
        place.say(Messages.translations_none);
        bar = new TranslationBar(body, this::chosen);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        space = new SpaceBar(body, this::picked);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = space.height();
        space.control().setLayoutData(data);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ranges = new RangesTable(sash, this::picked);
        walk = new WalkArea(bar.row(), sash, this::walk, this::picked);
        sash.setWeights(HALF, HALF);
        scrolled.addListener(SWT.Resize, event -> {
            int width = scrolled.getClientArea().width;
            boolean beside = width >= BESIDE;
            sash.setOrientation(beside ? SWT.HORIZONTAL : SWT.VERTICAL);
            int rows = bar.control().computeSize(width, SWT.DEFAULT).y + space.height();
            scrolled.setMinHeight(rows + (beside ? 1 : 2) * LEAST * space.height());
        });
    }

    @Override
    protected void linked(ViewState with) {
        getSite().getService(IHandlerService.class).activateHandler(ADD_PROBE,
                new AbstractHandler() {
                    @Override
                    public Object execute(ExecutionEvent event) {
                        addProbe();
                        return null;
                    }
                });
    }

    /** Lets the device make the request that is shown, as a step of the scenario. */
    private void addProbe() {
        OptionalLong iova = walk.address();
        Optional<String> problem = bar.device().isEmpty() || iova.isEmpty() ? Optional.of(ProbeAction.nothing())
                : ProbeAction.run(getSite().getPage().getActiveEditor(),
                        bar.device().get().deviceState().bdf().toString(), pasid(), iova.getAsLong(), walk.isWrite());
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(problem.orElse(null));
    }

    private OptionalInt pasid() {
        return bar.translation().orElse(null) instanceof PasidNode node ? OptionalInt.of(node.pasidState().pasid())
                : OptionalInt.empty();
    }

    @Override
    protected String helpId() {
        return HelpIds.TRANSLATIONS;
    }

    @Override
    public void stateChanged(Optional<StateSource> state) {
        bar.show(state.map(StateSource::tree).orElse(null));
        walk.clear();
        showRanges();
        if (bar.device().isPresent()) {
            place.show();
        } else {
            place.say(state.isPresent() ? Messages.translations_no_device : Messages.translations_none);
        }
    }

    private void chosen() {
        showRanges();
        walk.walk();
        bar.translation().ifPresent(this::publish);
    }

    private void showRanges() {
        RangeList list = bar.ranges().map(RangesNode::ranges).orElse(RangeList.EMPTY);
        ranges.show(list);
        space.show(list);
    }

    @Override
    public void selected(Described thing) {
        if (thing instanceof StateNode node && node.device().isPresent()) {
            if (bar.follow(node)) {
                showRanges();
                walk.walk();
            }
            if (node instanceof RangeNode range) {
                show(range.range());
            }
        }
    }

    private void show(MappedRange range) {
        ranges.select(range);
        space.select(range);
        walk.setAddress(range.iova());
    }

    private void picked(MappedRange range) {
        show(range);
        bar.ranges().flatMap(node -> node.node(range)).ifPresent(this::publish);
    }

    private void picked(Line line) {
        if (line.address() >= 0) {
            link().source().ifPresent(
                    source -> publish(new MemoryPlace(source.owners(), line.address(), line.length())));
        }
    }

    private void walk(long iova, Access access) {
        StateSource source = link().source().orElse(null);
        if (source == null || bar.device().isEmpty() || bar.unit().isEmpty()) {
            walk.show(List.of());
            return;
        }
        // a walk reads a handful of entries, which is quicker than a job
        walk.show(new WalkQuery(source.memory(), bar.unit().get().unitState().registers(),
                bar.device().get().deviceState().bdf(), pasid(), iova, access).run());
    }

    @Override
    public void setFocus() {
        place.setFocus(ranges.focus());
    }
}
