/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.internal.scene.Scene;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.style.Theme;

/** Paints a picture into pixels without a display. */
final class PngWriter {
    /** The most pixels in one direction; many viewers refuse more. */
    private static final double MAX_SIDE = 30_000;

    private PngWriter() {
    }

    /** Writes a graph. */
    static void write(Graph graph, Placement placement, WriteOptions options, OutputStream out) throws IOException {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        Scene scene = new Scene(graph, placement, options.legend());
        Box area = scene.area;
        double scale = scale(area, options.scale());
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.floor(area.width() * scale)),
                Math.max(1, (int) Math.floor(area.height() * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(scale, scale);
        graphics.translate(-area.x(), -area.y());
        Theme theme = options.theme() == WriteOptions.Colours.DARK ? Theme.DARK : Theme.LIGHT;
        new Painter(graphics, theme).paint(scene);
        graphics.dispose();
        encode(image, out);
    }

    /** The wanted scale, or as much as keeps the picture within its bounds. */
    private static double scale(Box area, double wanted) {
        double bySide = MAX_SIDE / Math.max(area.width(), area.height());
        double byPixels = Math.sqrt(GraphWriters.MAX_PIXELS / (area.width() * area.height()));
        return Math.min(wanted, Math.min(bySide, byPixels));
    }

    private static void encode(BufferedImage image, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(image);
        } finally {
            writer.dispose();
        }
    }
}
