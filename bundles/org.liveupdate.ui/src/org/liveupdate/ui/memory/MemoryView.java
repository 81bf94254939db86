/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.memory.BytePattern;
import org.liveupdate.analysis.memory.History;
import org.liveupdate.analysis.memory.MemoryChanges;
import org.liveupdate.analysis.memory.MemoryText;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.fixes.CorruptByteAction;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.state.Placeholder;
import org.liveupdate.ui.state.StateProvider;
import org.liveupdate.ui.state.StateView;
import org.liveupdate.ui.state.ViewState;

/**
 * Bytes by physical address with the fields that lie over them. Follows what is selected anywhere; what is selected
 * here is selected everywhere.
 */
public final class MemoryView extends StateView implements MemoryCanvas.Listener {

    /** Identifier of the view in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.memory"; //$NON-NLS-1$

    private static final int PAUSE = 120;
    private static final int HEX = 16;

    private final History history = new History();
    private StateProvider remembered;
    private Placeholder place;
    private MemoryBar bar;
    private MemoryCanvas canvas;
    private MemorySearch search;
    private Label status;

    @Override
    protected void createControls(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        place = new Placeholder(parent, WidgetIds.MEMORY_MESSAGE);
        place.say(Messages.memory_none);
        Composite body = place.body();
        body.setLayout(layout);
        bar = new MemoryBar(body, this::visit, this::find);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        canvas = new MemoryCanvas(body, this);
        canvas.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new MemoryLegend(body).control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        status = new Label(body, SWT.NONE);
        status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(status, WidgetIds.MEMORY_STATUS);
        search = new MemorySearch(parent.getDisplay());
        IPropertyChangeListener theme = event -> canvas.control().redraw();
        JFaceResources.getColorRegistry().addListener(theme);
        parent.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(theme));
    }

    @Override
    protected String helpId() {
        return HelpIds.MEMORY;
    }

    @Override
    protected void linked(ViewState with) {
        MenuManager menu = new MenuManager();
        canvas.control().setMenu(menu.createContextMenu(canvas.control()));
        getSite().registerContextMenu(ID, menu, with);
        handle("org.eclipse.ui.edit.copy", () -> copy(false)); //$NON-NLS-1$
        handle("org.eclipse.ui.edit.findReplace", bar::focusSearch); //$NON-NLS-1$
        handle("org.liveupdate.ui.memory.copyInitialiser", () -> copy(true)); //$NON-NLS-1$
        handle("org.liveupdate.ui.memory.goToAddress", bar::focusAddress); //$NON-NLS-1$
        handle("org.eclipse.ui.navigate.backwardHistory", () -> go(history.back())); //$NON-NLS-1$
        handle("org.eclipse.ui.navigate.forwardHistory", () -> go(history.forward())); //$NON-NLS-1$
        handle("org.liveupdate.ui.goToTarget", this::follow); //$NON-NLS-1$
        handle("org.liveupdate.ui.memory.corruptByte", () -> corrupt("")); //$NON-NLS-1$ //$NON-NLS-2$
        canvas.control().addListener(SWT.KeyDown, event -> {
            boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
            if (plain && Character.digit(event.character, HEX) >= 0) {
                corrupt(String.valueOf(event.character));
            }
        });
        handle("org.eclipse.ui.navigate.next", () -> goToChange(true)); //$NON-NLS-1$
        handle("org.eclipse.ui.navigate.previous", () -> goToChange(false)); //$NON-NLS-1$
    }

    /** Lets the byte under the cursor get another value, by a step of the scenario that is shown. */
    private void corrupt(String typed) {
        canvas.model().filter(model -> model.rows().count() > 0)
                .ifPresent(model -> CorruptByteAction.run(getSite().getShell(), getSite().getPage().getActiveEditor(),
                        model.memory(), canvas.cursor().at(), typed));
    }

    private void handle(String command, Runnable action) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        });
    }

    @Override
    public void stateChanged(Optional<StateSource> state) {
        search.cancel();
        StateProvider now = link().provider().orElse(null);
        if (now != remembered) {
            // places stay places from one moment of a scenario to the next, but not in another machine
            remembered = now;
            history.clear();
        }
        canvas.show(state.map(source -> new MemoryModel(source, changes())).orElse(null));
        if (canvas.model().filter(model -> model.rows().count() > 0).isPresent()) {
            place.show();
        } else {
            place.say(state.isPresent() ? Messages.memory_empty : Messages.memory_none);
        }
        say();
    }

    /** What differs from the moment before, in a scenario. */
    private Optional<MemoryChanges> changes() {
        RunControl run = link().provider().orElse(null) instanceof RunControl control ? control : null;
        return run == null ? Optional.empty() : run.previous().flatMap(before -> run.moment()
                .map(now -> new MemoryChanges(before.machine().memory(), now.machine().memory())));
    }

    /** Goes to the next place that differs from the moment before. */
    private void goToChange(boolean forwards) {
        canvas.model().flatMap(MemoryModel::changes)
                .ifPresent(changes -> changes.next(canvas.cursor().start(), forwards, Progress.NONE)
                        .ifPresent(this::visit));
    }

    @Override
    public void selected(Described thing) {
        if (canvas.model().isPresent() && thing.address().isPresent() && thing.address().getAsLong() >= 0) {
            show(thing.address().getAsLong(), Math.max(1, thing.length()));
        }
    }

    private void show(long address, long length) {
        history.visit(address);
        canvas.select(address, length);
        say();
    }

    /** Goes to an address and tells everybody. */
    private void visit(long address) {
        canvas.model().ifPresent(model -> {
            show(address, 1);
            canvas.control().setFocus();
            publish(model.place(address, 1));
        });
    }

    private void go(OptionalLong address) {
        address.ifPresent(to -> canvas.model().ifPresent(model -> {
            canvas.select(to, 1);
            say();
            publish(model.place(to, 1));
        }));
    }

    @Override
    public void moved() {
        say();
        // while a key is held down, the others need not follow every step
        canvas.control().getDisplay().timerExec(PAUSE, () -> {
            if (!canvas.control().isDisposed()) {
                canvas.model().ifPresent(
                        model -> publish(model.place(canvas.cursor().start(), canvas.cursor().length())));
            }
        });
    }

    @Override
    public void follow() {
        canvas.model().flatMap(model -> model.field(canvas.cursor().at())).ifPresent(span -> {
            if (span.target().isPresent()) {
                history.visit(canvas.cursor().at());
                visit(span.target().getAsLong());
            }
        });
    }

    private void find(BytePattern pattern, boolean forwards) {
        canvas.model().ifPresent(model -> {
            search.run(model.memory(), pattern, canvas.cursor().start(), forwards, hit -> {
                if (!canvas.control().isDisposed() && canvas.model().orElse(null) == model) {
                    hit.ifPresentOrElse(at -> {
                        show(at, pattern.length());
                        publish(model.place(at, pattern.length()));
                    }, bar::notFound);
                }
            });
        });
    }

    private void say() {
        String text = canvas.model().filter(model -> model.rows().count() > 0)
                .map(model -> MemoryStatus.of(model, canvas.cursor())).orElse(""); //$NON-NLS-1$
        status.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        status.setToolTipText(text);
    }

    private void copy(boolean initialiser) {
        canvas.model().ifPresent(model -> {
            String text = text(model, initialiser);
            Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
    }

    private String text(MemoryModel model, boolean initialiser) {
        long start = canvas.cursor().start();
        long length = canvas.cursor().length();
        return initialiser ? MemoryText.initialiser(model.memory(), start, length)
                : MemoryText.hex(model.memory(), start, length);
    }

    /** Where a byte is on the screen; for tests that click on it. */
    Point locationOf(long address) {
        return canvas.locationOf(address);
    }

    /** The first selected byte. */
    long selectedAddress() {
        return canvas.cursor().start();
    }

    @Override
    public void setFocus() {
        place.setFocus(canvas.control());
    }

    @Override
    public void dispose() {
        if (search != null) {
            search.cancel();
        }
        super.dispose();
    }
}
