/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.liveupdate.graph.internal.scene.Corners;
import org.liveupdate.graph.internal.scene.Group;
import org.liveupdate.graph.internal.scene.Scene;
import org.liveupdate.graph.internal.scene.Shape;
import org.liveupdate.graph.internal.scene.Style;
import org.liveupdate.graph.internal.scene.Style.Look;
import org.liveupdate.graph.layout.ApproximateTextMeasure;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Point;
import org.liveupdate.graph.style.Theme;

/** Paints a picture with Java 2D. */
final class Painter {
    private final Graphics2D graphics;
    private final Theme theme;
    private final Fonts fonts = new Fonts();

    Painter(Graphics2D graphics, Theme theme) {
        this.graphics = graphics;
        this.theme = theme;
    }

    void paint(Scene scene) {
        Box area = scene.area;
        graphics.setColor(colour(Theme.BACKGROUND));
        graphics.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
        for (Group group : scene.groups) {
            group.shapes.forEach(this::paint);
        }
    }

    private Color colour(String name) {
        return new Color(theme.colour(name));
    }

    private void paint(Shape shape) {
        if (shape instanceof Shape.Text text) {
            paint(text);
            return;
        }
        java.awt.Shape outline = outline(shape);
        Style style = shape.style();
        if (style.fill() != null) {
            graphics.setColor(colour(style.fill()));
            graphics.fill(outline);
        }
        if (style.stroke() != null) {
            graphics.setColor(colour(style.stroke()));
            graphics.setStroke(stroke(style));
            graphics.draw(outline);
        }
    }

    private static BasicStroke stroke(Style style) {
        float[] dash = new float[style.dash().length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) style.dash()[i];
        }
        return new BasicStroke((float) style.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                dash.length == 0 ? null : dash, 0);
    }

    private static java.awt.Shape outline(Shape shape) {
        if (shape instanceof Shape.Rect rect) {
            return outline(rect);
        }
        if (shape instanceof Shape.Circle circle) {
            double r = circle.radius();
            return new Ellipse2D.Double(circle.center().x() - r, circle.center().y() - r, 2 * r, 2 * r);
        }
        Path2D path = new Path2D.Double();
        if (shape instanceof Shape.Polygon polygon) {
            start(path, polygon.points());
            polygon.points().forEach(point -> path.lineTo(point.x(), point.y()));
            path.closePath();
        } else if (shape instanceof Shape.Line line) {
            start(path, line.points());
            for (Corners.Piece piece : Corners.round(line.points())) {
                if (piece.control() == null) {
                    path.lineTo(piece.to().x(), piece.to().y());
                } else {
                    path.quadTo(piece.control().x(), piece.control().y(), piece.to().x(), piece.to().y());
                }
            }
        }
        return path;
    }

    private static void start(Path2D path, List<Point> points) {
        path.moveTo(points.get(0).x(), points.get(0).y());
    }

    private static java.awt.Shape outline(Shape.Rect rect) {
        Box box = rect.box();
        Path2D path = new Path2D.Double();
        corner(path, box.x(), box.y(), rect.topLeft(), 180);
        corner(path, box.right() - 2 * rect.topRight(), box.y(), rect.topRight(), 90);
        corner(path, box.right() - 2 * rect.bottomRight(), box.bottom() - 2 * rect.bottomRight(), rect.bottomRight(),
                0);
        corner(path, box.x(), box.bottom() - 2 * rect.bottomLeft(), rect.bottomLeft(), -90);
        path.closePath();
        return path;
    }

    private static void corner(Path2D path, double x, double y, double radius, double start) {
        path.append(new Arc2D.Double(x, y, 2 * radius, 2 * radius, start, -90, Arc2D.OPEN), true);
    }

    private void paint(Shape.Text text) {
        Font font = fonts.of(text.style());
        if (font != null) {
            try {
                draw(text, font);
                return;
            } catch (InternalError | LinkageError | NullPointerException e) {
                fonts.giveUp();
            }
        }
        double width = ApproximateTextMeasure.INSTANCE.width(text.text(), text.style().font());
        double x = text.right() ? text.at().x() - width : text.at().x();
        graphics.setColor(colour(text.style().fill()));
        graphics.fill(new Rectangle2D.Double(x, text.at().y() - 5, width, 3));
    }

    private void draw(Shape.Text text, Font font) {
        graphics.setFont(font);
        float x = (float) text.at().x();
        float y = (float) text.at().y();
        if (text.right()) {
            x -= (float) font.getStringBounds(text.text(), graphics.getFontRenderContext()).getWidth();
        }
        if (text.style().look() == Look.RIMMED) {
            graphics.setColor(colour(Theme.BACKGROUND));
            graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(font.createGlyphVector(graphics.getFontRenderContext(), text.text()).getOutline(x, y));
        }
        graphics.setColor(colour(text.style().fill()));
        graphics.drawString(text.text(), x, y);
    }
}
