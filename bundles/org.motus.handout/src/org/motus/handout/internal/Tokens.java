package org.motus.handout.internal;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.program.Paper;

/** The named colors and measures of one handout, and the style sheet filled with them. */
final class Tokens {

    private static final Pattern PLACE = Pattern.compile("@\\{(\\w+)\\}");

    private final Properties values = new Properties();

    Tokens(TextSize size, Paper paper, boolean blackAndWhite, Fit fit) {
        load(blackAndWhite ? "black-and-white" : "color");
        load("size-" + size.points());
        load(paper == Paper.LETTER ? "paper-letter" : "paper-a4");
        boolean tight = fit == Fit.TIGHT || fit == Fit.FLOW;
        set("firstTop", tight ? "8mm" : "10mm");
        set("firstBottom", tight ? "14mm" : "16mm");
        set("gapOne", get(tight ? "gapTight" : "gap"));
        set("tableOne", get(tight ? "tableTight" : "table"));
        set("pictureOne", get(tight ? "pictureTight" : "picture"));
        set("pictureHeightOne", get(tight ? "pictureHeightTight" : "pictureHeight"));
    }

    Tokens set(String name, String value) {
        values.setProperty(name, value);
        return this;
    }

    String get(String name) {
        var value = values.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The style has no value named " + name + ".");
        }
        return value;
    }

    Color color(String name) {
        return Color.decode(get(name));
    }

    /** The style sheet with every place filled. */
    String styleSheet() {
        return PLACE.matcher(read("handout.css")).replaceAll(m -> Matcher.quoteReplacement(get(m.group(1))));
    }

    private void load(String name) {
        try (var in = Tokens.class.getResourceAsStream("style/" + name + ".properties");
                var reader = new InputStreamReader(present(in, name), StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (var in = Tokens.class.getResourceAsStream("style/" + name)) {
            return new String(present(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream present(@Nullable InputStream in,
            String name) {
        if (in == null) {
            throw new IllegalStateException("The style " + name + " is missing from the handout bundle.");
        }
        return in;
    }
}
