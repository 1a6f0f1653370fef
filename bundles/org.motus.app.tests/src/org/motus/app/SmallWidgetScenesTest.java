package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.Chip;
import org.motus.ui.ColorToken;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.Sparkline;
import org.motus.ui.Theme;

@DisplayName("Segmented choice, chip and sparkline")
class SmallWidgetScenesTest extends WidgetScene {

    private static final int WIDTH = 81;
    private static final int HEIGHT = 25;

    private final List<Integer> chosen = new CopyOnWriteArrayList<>();

    private SegmentedChoice profile() {
        return open(260, 40, parent -> {
            var choice = new SegmentedChoice(parent, "Profile", List.of("Gentle", "Standard", "Own"));
            choice.onChoose(chosen::add);
            return choice;
        });
    }

    @Test
    @DisplayName("arrows, End and Home choose, as with radio buttons; the same choice again says nothing")
    void keys() {
        var choice = profile();
        screen.run(() -> choice.select(0));
        screen.press(SWT.ARROW_RIGHT);
        screen.press(SWT.END);
        screen.press(SWT.ARROW_RIGHT);
        screen.press(SWT.HOME);
        screen.await("three choices", () -> chosen.equals(List.of(1, 2, 0)));
    }

    @Test
    @DisplayName("a click chooses; nothing can be chosen while it is off")
    void clickAndOff() {
        var choice = profile();
        hand.click(choice, 130, 15);
        screen.await("the middle one", () -> chosen.equals(List.of(1)));
        screen.run(() -> choice.setEnabled(false));
        hand.click(choice, 20, 15);
        screen.run(() -> choice.setEnabled(true));
        hand.click(choice, 240, 15);
        screen.await("the last one", () -> chosen.contains(2));
        assertEquals(List.of(1, 2), chosen);
    }

    @Test
    @DisplayName("a screen reader hears a group of radio buttons and which one is on")
    void spoken() {
        var choice = profile();
        screen.run(() -> {
            choice.select(1);
            var heard = new Heard(choice);
            assertEquals("Profile", heard.name());
            assertEquals(ACC.ROLE_GROUP, heard.role(ACC.CHILDID_SELF));
            assertEquals(3, heard.children());
            assertEquals("Standard", heard.name(1));
            assertEquals(ACC.ROLE_RADIOBUTTON, heard.role(1));
            assertTrue(heard.state(1, ACC.STATE_CHECKED));
            assertFalse(heard.state(0, ACC.STATE_CHECKED));
            choice.setLabels(List.of("Gentle"));
            assertEquals(-1, choice.selection());
        });
        assertEquals(List.of(), chosen);
    }

    @Test
    @DisplayName("a chip that can be pushed is a button for keys, mouse and screen reader")
    void chip() {
        var pushed = new CopyOnWriteArrayList<String>();
        var chip = open(120, 30, parent -> Chip.button(parent, "2 flags"));
        screen.run(() -> chip.addListener(SWT.Selection, event -> pushed.add("pushed")));
        screen.press(' ');
        hand.click(chip, 50, 15);
        screen.await("both", () -> pushed.size() == 2);
        assertEquals(ACC.ROLE_PUSHBUTTON, (int) screen.on(() -> new Heard(chip).role(ACC.CHILDID_SELF)));
    }

    @Test
    @DisplayName("the last value of pain is marked at its height, in the color of the theme; a gap stays empty")
    void sparkline() {
        // Pain 10, none, none, 0: the line would cross the middle of the picture if the gap were closed.
        var picture = drawn(Arrays.asList(10.0, null, null, 0.0), Sparkline.Kind.PAIN);
        assertEquals(rgb(ColorToken.CHART_PAIN), pixel(picture, WIDTH - 5, HEIGHT - 5));
        assertEquals(rgb(ColorToken.SURFACE), pixel(picture, WIDTH / 2, HEIGHT / 2));
        var closed = drawn(List.of(10.0, 0.0), Sparkline.Kind.FUNCTION);
        assertNotEquals(rgb(ColorToken.SURFACE), pixel(closed, WIDTH / 2, HEIGHT / 2));
        assertEquals(rgb(ColorToken.CHART_FUNCTION), pixel(closed, WIDTH - 5, HEIGHT - 5));
    }

    @Test
    @DisplayName("sessions under half are a hollow mark, half and more a full one")
    void sessions() {
        assertEquals(rgb(ColorToken.SURFACE),
                pixel(drawn(List.of(10.0, 0.0), Sparkline.Kind.SESSIONS), WIDTH - 6, HEIGHT - 6));
        assertEquals(rgb(ColorToken.TEXT2),
                pixel(drawn(List.of(0.0, 10.0), Sparkline.Kind.SESSIONS), WIDTH - 6, 5));
    }

    private ImageData drawn(List<@Nullable Double> values, Sparkline.Kind kind) {
        return screen.on(() -> {
            var image = new Image(Display.getCurrent(), WIDTH, HEIGHT);
            var gc = new GC(image);
            try {
                gc.setBackground(Theme.color(ColorToken.SURFACE));
                gc.fillRectangle(0, 0, WIDTH, HEIGHT);
                Sparkline.paint(gc, new Rectangle(0, 0, WIDTH, HEIGHT), values, 0, 10, kind);
                return image.getImageData();
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    private RGB rgb(ColorToken token) {
        return screen.on(() -> Theme.color(token).getRGB());
    }

    private static RGB pixel(ImageData data, int x, int y) {
        return data.palette.getRGB(data.getPixel(x, y));
    }
}
