package org.motus.handout.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import com.github.weisj.jsvg.renderer.output.impl.RenderingHintsUtil;

/** Paints an image made of shapes for a printer without color: each color as bright as it was. */
@NonNullByDefault({})
final class GreyOutput extends Graphics2DOutput {

    /** True once a paint was met whose colors nobody tells. */
    private final AtomicBoolean untold;

    private GreyOutput(Graphics2D graphics, AtomicBoolean untold) {
        super(graphics);
        this.untold = untold;
    }

    /** @return an output with a graphics of its own, to be disposed by the caller */
    static GreyOutput on(Graphics2D graphics) {
        var own = (Graphics2D) graphics.create();
        RenderingHintsUtil.setupSVGRenderingHints(own);
        return new GreyOutput(own, new AtomicBoolean());
    }

    /** True when everything that was painted so far is grey now. */
    boolean grey() {
        return !untold.get();
    }

    @Override
    public Output createChild() {
        return new GreyOutput((Graphics2D) graphics().create(), untold);
    }

    @Override
    public void setPaint(Paint paint) {
        super.setPaint(grey(paint));
    }

    private Paint grey(Paint paint) {
        return switch (paint) {
            case Color color -> grey(color);
            case LinearGradientPaint line -> new LinearGradientPaint(line.getStartPoint(), line.getEndPoint(),
                    line.getFractions(), grey(line.getColors()), line.getCycleMethod(), line.getColorSpace(),
                    line.getTransform());
            case RadialGradientPaint round -> new RadialGradientPaint(round.getCenterPoint(), round.getRadius(),
                    round.getFocusPoint(), round.getFractions(), grey(round.getColors()), round.getCycleMethod(),
                    round.getColorSpace(), round.getTransform());
            case null, default -> {
                untold.set(true);
                yield paint;
            }
        };
    }

    private static Color[] grey(Color... colors) {
        return Stream.of(colors).map(GreyOutput::grey).toArray(Color[]::new);
    }

    private static Color grey(Color color) {
        var grey = Inks.brightness(color);
        return new Color(grey, grey, grey, color.getAlpha());
    }

    @Override
    public void drawImage(BufferedImage image) {
        untold.set(true);
        super.drawImage(image);
    }

    @Override
    public void drawImage(Image image, ImageObserver observer) {
        untold.set(true);
        super.drawImage(image, observer);
    }

    @Override
    public void drawImage(Image image, AffineTransform at, ImageObserver observer) {
        untold.set(true);
        super.drawImage(image, at, observer);
    }
}
