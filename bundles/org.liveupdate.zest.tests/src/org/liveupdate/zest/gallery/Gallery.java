/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.gallery;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.zest.core.viewers.GraphViewer;
import org.liveupdate.zest.records.RecordGraphViewer;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Shows a kind of graph in a window: {@code Gallery KIND [--dark] [--zoom N] [--shot FILE]}; with a file, saves a
 * picture of the window there and ends.
 */
public final class Gallery {
    static final Map<String, BiConsumer<Shell, Gallery>> KINDS = new TreeMap<>();

    private GraphViewer viewer;
    private Runnable afterwards = () -> { };

    private Gallery() {
    }

    /** Starts the gallery. */
    public static void main(String[] arguments) {
        String kind = arguments.length > 0 ? arguments[0] : "chain";
        boolean dark = false;
        double zoom = 0;
        String shot = null;
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--dark" -> dark = true;
                case "--zoom" -> zoom = Double.parseDouble(arguments[++i]);
                case "--shot" -> shot = arguments[++i];
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        new Gallery().run(kind, dark, zoom, shot);
    }

    void show(GraphViewer shown, Runnable then) {
        viewer = shown;
        afterwards = then;
    }

    private void run(String kind, boolean dark, double zoom, String shot) {
        GalleryKinds.register();
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setText("Gallery: " + kind);
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 800);
        KINDS.get(kind).accept(shell, this);
        if (dark) {
            viewer.getControl().setBackground(new org.eclipse.swt.graphics.Color(30, 31, 34));
            viewer.getControl().setForeground(new org.eclipse.swt.graphics.Color(220, 221, 222));
        }
        shell.open();
        settle(display, 300);
        for (int i = 0; i < 300 && viewer instanceof RecordGraphViewer records && records.isBusy(); i++) {
            settle(display, 100);
        }
        settle(display, 300);
        if (zoom > 0) {
            viewer.getGraphControl().getCamera().setZoom(zoom);
        }
        afterwards.run();
        settle(display, 600);
        if (shot != null) {
            save(shell, shot);
            shell.dispose();
        }
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.dispose();
    }

    private static void settle(Display display, long millis) {
        long end = System.currentTimeMillis() + millis;
        while (System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    private static void save(Shell shell, String file) {
        Rectangle area = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(file, SWT.IMAGE_PNG);
        image.dispose();
    }
}
