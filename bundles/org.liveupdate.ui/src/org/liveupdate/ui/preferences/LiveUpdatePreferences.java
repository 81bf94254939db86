/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.liveupdate.image.OpenOptions;
import org.liveupdate.image.cache.CacheFolder;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.IommuGeneration;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.KhoGeneration;
import org.liveupdate.model.scenario.LuoGeneration;
import org.liveupdate.model.scenario.MemfdGeneration;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.ui.UiStatus;

/** The preferences of the workspace, with their types. A value that somebody damaged counts as the default. */
public final class LiveUpdatePreferences {

    /** KHO format of new scenarios, a literal of {@link KhoGeneration}. */
    public static final String KHO = "scenario.kho";
    /** LUO format of new scenarios, a literal of {@link LuoGeneration}. */
    public static final String LUO = "scenario.luo";
    /** Memfd format of new scenarios, a literal of {@link MemfdGeneration}. */
    public static final String MEMFD = "scenario.memfd";
    /** Format of IOMMU state of new scenarios, a literal of {@link IommuGeneration}. */
    public static final String IOMMU = "scenario.iommu";
    /** Behaviour of the kernels of new scenarios, a literal of {@link Behaviour}. */
    public static final String BEHAVIOUR = "scenario.behaviour";
    /** Whether unpacked images are kept. */
    public static final String CACHE = "images.cache";
    /** Folder of unpacked images; empty for the user's cache folder. */
    public static final String CACHE_FOLDER = "images.cache.folder";
    /** Most GiB in the cache folder. */
    public static final String CACHE_LIMIT = "images.cache.limit";
    /** Most GiB of one unpacked image; 0 for the limit that follows from the packed size. */
    public static final String UNPACK_LIMIT = "images.unpack.limit";
    /** Whether graphs are animated. */
    public static final String ANIMATE = "display.animate";
    /** Most boxes of a graph. */
    public static final String GRAPH_LIMIT = "display.graph.limit";

    private static final int GIB_SHIFT = 30;
    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, UiStatus.BUNDLE);

    private LiveUpdatePreferences() {
    }

    /**
     * Where the values are kept.
     *
     * @return the store of the workspace
     */
    public static IPreferenceStore store() {
        return STORE;
    }

    /**
     * Gives the kernels of a new scenario the formats and the behaviour that the user prefers. A kernel that was given
     * findings of its own keeps its behaviour.
     *
     * @param scenario a scenario that nobody edited yet
     */
    public static void applyTo(Scenario scenario) {
        apply(scenario.getMachine().getKernel());
        apply(scenario.getMachine().getNextKernel());
    }

    private static void apply(Kernel kernel) {
        if (kernel == null) {
            return;
        }
        kernel.setKho(value(KHO, KhoGeneration::get, KhoGeneration.V4));
        kernel.setLuo(value(LUO, LuoGeneration::get, LuoGeneration.V5));
        kernel.setMemfd(value(MEMFD, MemfdGeneration::get, MemfdGeneration.V2));
        kernel.setIommu(value(IOMMU, IommuGeneration::get, IommuGeneration.V1));
        if (kernel.getFindings().isEmpty()) {
            kernel.setBehaviour(value(BEHAVIOUR, Behaviour::get, Behaviour.POSTED));
        }
    }

    private static <T extends Enumerator> T value(String key, Function<String, T> literals, T otherwise) {
        T value = literals.apply(STORE.getString(key));
        return value == null || value == Behaviour.CHOSEN ? otherwise : value;
    }

    /**
     * How images are opened.
     *
     * @return options with cache and limits as the user prefers
     */
    public static OpenOptions openOptions() {
        OpenOptions options = OpenOptions.DEFAULT;
        Optional<Path> folder = cacheFolder();
        options = folder.isPresent() ? options.withCache(folder.get(), (long) STORE.getInt(CACHE_LIMIT) << GIB_SHIFT)
                : options.withoutCache();
        int most = STORE.getInt(UNPACK_LIMIT);
        return most > 0 ? options.withUnpackLimit((long) most << GIB_SHIFT) : options;
    }

    /**
     * The folder of unpacked images.
     *
     * @return the folder, or empty if nothing is kept
     */
    public static Optional<Path> cacheFolder() {
        if (!STORE.getBoolean(CACHE)) {
            return Optional.empty();
        }
        String folder = STORE.getString(CACHE_FOLDER);
        try {
            return folder.isBlank() ? CacheFolder.defaultFolder() : Optional.of(Path.of(folder));
        } catch (InvalidPathException e) {
            return CacheFolder.defaultFolder();
        }
    }

    /**
     * Whether graphs are animated.
     *
     * @return true if so
     */
    public static boolean isAnimated() {
        return STORE.getBoolean(ANIMATE);
    }

    /**
     * How big a graph may be to be drawn.
     *
     * @return most boxes
     */
    public static int graphLimit() {
        return STORE.getInt(GRAPH_LIMIT);
    }
}
