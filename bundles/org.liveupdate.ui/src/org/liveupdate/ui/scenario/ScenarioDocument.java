/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.file.FileProblem;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.validate.ScenarioProblem;

/**
 * A scenario that is being edited: its file, the model, and the commands that changed it. Everything changes through
 * commands of {@link #domain()}; the text of the Source page, too, is taken over by a command, which exchanges the
 * whole model. To be used in the user interface thread.
 */
public final class ScenarioDocument implements IEditingDomainProvider {

    private final Display display;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final SharedClipboardDomain domain = new SharedClipboardDomain(stack);
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final EContentAdapter watch = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch()) {
                changed(true);
            }
        }
    };
    private ScenarioFile file;
    private ScenarioResource resource;
    private String text;
    private final ScenarioCheck check;
    private final ListenerList<Runnable> problemListeners = new ListenerList<>();
    private long version;
    private boolean telling;
    private String saved;
    private boolean savedBroken;
    private boolean detached;

    ScenarioDocument(Display display) {
        this.display = display;
        check = new ScenarioCheck(display, this::scenario,
                () -> problemListeners.forEach(listener -> SafeRunner.run(listener::run)));
        // item providers find the domain of an object by its resource set
        domain.getResourceSet().eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
        stack.addCommandStackListener(event -> changed(false));
    }

    /** Reads a file; what was done to another before is forgotten. */
    void load(ScenarioFile source, IProgressMonitor monitor) throws CoreException {
        String read = source.read(monitor);
        file = source;
        detached = false;
        show(parse(read), read);
        saved = read;
        savedBroken = resource.isDamaged();
        stack.flush();
        stack.saveIsDone();
        changed(false);
    }

    /** Goes on with another file, of the same text. */
    void setFile(ScenarioFile other) {
        file = other;
        changed(false);
    }

    ScenarioFile source() {
        return file;
    }

    /** Understands a text; a text without any scenario gives an empty one beside its problems. */
    ScenarioResource parse(String source) {
        ScenarioResource parsed = ScenarioFiles.parse(file.name(), source);
        if (parsed.scenario() == null) {
            parsed.getContents().clear();
            parsed.getContents().add(ScenarioFactory.eINSTANCE.createScenario());
        }
        return parsed;
    }

    /** Exchanges the model; for commands only, and for loading. */
    void show(ScenarioResource next, String source) {
        if (resource != null) {
            resource.eAdapters().remove(watch);
        }
        domain.getResourceSet().getResources().clear();
        domain.getResourceSet().getResources().add(next);
        resource = next;
        resource.eAdapters().add(watch);
        changed(true);
        text = source;
    }

    /**
     * Takes a text over in place of the model, as a command that can be undone.
     *
     * @param source a text that is well understood
     */
    public void replace(String source) {
        ScenarioResource parsed = parse(source);
        if (parsed.isDamaged()) {
            throw new IllegalArgumentException("the text is damaged"); //$NON-NLS-1$
        }
        if (!source.equals(text())) {
            stack.execute(new ReplaceText(this, resource, text(), parsed, source));
        }
    }

    private void changed(boolean content) {
        if (content) {
            version++;
            text = null;
            check.edited();
        }
        if (!telling) {
            telling = true;
            display.asyncExec(() -> {
                telling = false;
                if (file != null) {
                    listeners.forEach(listener -> SafeRunner.run(listener::run));
                }
            });
        }
    }

    /**
     * The scenario.
     *
     * @return never null; another one after the text was edited or the file was read again
     */
    public Scenario scenario() {
        return resource.scenario();
    }

    /** Another number after each change, also as long as listeners were not told of it. */
    long version() {
        return version;
    }

    /** The resource that holds the scenario. */
    public ScenarioResource resource() {
        return resource;
    }

    /**
     * What edits the scenario: commands, their stack, item providers, the clipboard.
     *
     * @return the same at all times
     */
    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    @Override
    public AdapterFactoryEditingDomain getEditingDomain() {
        return domain;
    }

    /** The commands that were made, can be undone and made again. */
    public BasicCommandStack stack() {
        return stack;
    }

    /**
     * Sets a property by a command that can be undone.
     *
     * @param label   what the command is called
     * @param object  an element
     * @param feature its property
     * @param value   the new value
     */
    public void execute(String label, EObject object, EStructuralFeature feature, Object value) {
        stack.execute(new CommandWrapper(label, label, SetCommand.create(domain, object, feature, value)));
    }

    /**
     * Lets a kernel have single findings, by one command.
     *
     * @param kernel   a kernel of the scenario
     * @param findings ids of those that are on
     */
    public void chooseFindings(Kernel kernel, List<String> findings) {
        CompoundCommand all = new CompoundCommand(ScenarioMessages.findings_choose);
        all.append(SetCommand.create(domain, kernel, ScenarioPackage.Literals.KERNEL__BEHAVIOUR, Behaviour.CHOSEN));
        all.append(SetCommand.create(domain, kernel, ScenarioPackage.Literals.KERNEL__FINDINGS, findings));
        stack.execute(all);
    }

    /**
     * What the file would hold.
     *
     * @return the text as it was read while nothing was changed, else the model written as text
     */
    public String text() {
        if (text == null) {
            try {
                text = ScenarioFiles.text(resource);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return text;
    }

    /**
     * What could not be understood in the text from which the model was read.
     *
     * @return empty if the model holds everything
     */
    public List<FileProblem> textProblems() {
        return problems(resource);
    }

    private static List<FileProblem> problems(ScenarioResource parsed) {
        return parsed.getErrors().stream().filter(FileProblem.class::isInstance).map(FileProblem.class::cast).toList();
    }

    /**
     * What is wrong with the scenario.
     *
     * @return errors first
     */
    public List<ScenarioProblem> problems() {
        return check.problems();
    }

    /** Whether the problems of the scenario as it is now are still looked for. */
    public boolean isChecking() {
        return check.isWorking();
    }

    /**
     * Adds a listener to problems that were found some time after an edit.
     *
     * @param listener called in the user interface thread
     */
    public void addProblemListener(Runnable listener) {
        problemListeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener what was added
     */
    public void removeProblemListener(Runnable listener) {
        problemListeners.remove(listener);
    }

    /**
     * What cannot be understood in a text.
     *
     * @param source a text that somebody edits
     * @return empty if all of it is understood
     */
    public List<FileProblem> problemsOf(String source) {
        return problems(parse(source));
    }

    /** Whether the model is not what is in the file. */
    public boolean isDirty() {
        return stack.isSaveNeeded() || savedBroken || detached;
    }

    /**
     * Lets no command change the model while a text that is not understood stands on the Source page.
     *
     * @param locked whether that is so
     */
    public void setLocked(boolean locked) {
        domain.setLocked(locked);
    }

    /** Whether the file is known to be deleted, so that the next save makes it again. */
    boolean isDetached() {
        return detached;
    }

    /** Notes that the file is deleted and that what was in it is kept. */
    void detach() {
        detached = true;
        changed(false);
    }

    /** The text in the file, as it was read or written last. */
    public String savedText() {
        return saved;
    }

    /** Writes a text, which from now on is the saved one; it may be one that is not understood. */
    void save(String next, boolean broken, IProgressMonitor monitor) throws CoreException {
        if (!file.isWritable()) {
            throw new CoreException(Status.error(NLS.bind(ScenarioMessages.file_read_only, file.name())));
        }
        file.write(next, monitor);
        saved = next;
        savedBroken = broken;
        detached = false;
        stack.saveIsDone();
        changed(false);
    }

    /**
     * The file in the workspace.
     *
     * @return null if it is outside
     */
    public IFile file() {
        return file.file();
    }

    /**
     * The file as the operating system knows it.
     *
     * @return null if it is not local
     */
    public IPath path() {
        return file.path();
    }

    /**
     * Adds a listener.
     *
     * @param listener called in the user interface thread, once after any number of changes of model, stack or file
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener what was added
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void dispose() {
        listeners.clear();
        problemListeners.clear();
        check.dispose();
        if (resource != null) {
            resource.eAdapters().remove(watch);
        }
        ((ScenarioAdapterFactory) domain.getAdapterFactory()).dispose();
    }
}
