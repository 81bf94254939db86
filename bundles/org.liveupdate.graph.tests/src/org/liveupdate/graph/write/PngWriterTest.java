/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.Samples;
import org.liveupdate.graph.style.Theme;

/** Pictures as pixels. */
class PngWriterTest {

    private static BufferedImage image(Graph graph, WriteOptions options) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(
                WritersTest.bytes(GraphFormat.PNG, graph, WritersTest.place(graph), options)));
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        return colours;
    }

    private static Graph small() {
        GraphBuilder b = Graph.builder();
        b.node("a").kind(Kinds.UNIT).row("x", "1", "p");
        b.node("b").kind(Kinds.DOMAIN);
        b.edge("a", "p", "b");
        return b.build();
    }

    @Test
    void theColoursOfTheThemeAreThere() throws IOException {
        Set<Integer> light = colours(image(small(), WriteOptions.DEFAULT));
        Set<Integer> dark = colours(image(small(), WriteOptions.DEFAULT.withTheme(WriteOptions.Colours.DARK)));
        for (String name : new String[] {Theme.BACKGROUND, Theme.band(Kinds.UNIT), Theme.kind(Kinds.DOMAIN),
            Theme.edge(Kinds.POINTER)}) {
            assertTrue(light.contains(Theme.LIGHT.colour(name)), name);
            assertTrue(dark.contains(Theme.DARK.colour(name)), name);
        }
    }

    @Test
    void theScaleIsInPixels() throws IOException {
        BufferedImage one = image(small(), new WriteOptions(WriteOptions.Colours.LIGHT, false, 1));
        BufferedImage three = image(small(), new WriteOptions(WriteOptions.Colours.LIGHT, false, 3));
        assertEquals(3.0, three.getWidth() / (double) one.getWidth(), 0.05);
    }

    @Test
    void aPictureThatWouldBeTooLargeIsScaledDown() throws IOException {
        Graph graph = Samples.tree(3000);
        ByteBuffer png = ByteBuffer.wrap(
                WritersTest.bytes(GraphFormat.PNG, graph, WritersTest.place(graph), WriteOptions.DEFAULT));
        long width = png.getInt(16);
        long height = png.getInt(20);
        assertTrue(width * height <= GraphWriters.MAX_PIXELS, width + " x " + height);
        assertTrue(width * height > GraphWriters.MAX_PIXELS * 9 / 10, width + " x " + height);
    }

    @Test
    void hostileTextsArePainted() throws IOException {
        assertTrue(colours(image(Hostile.graph(), new WriteOptions(WriteOptions.Colours.LIGHT, true, 1))).size() > 10);
    }
}
