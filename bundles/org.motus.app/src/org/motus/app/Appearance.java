package org.motus.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.ui.ColorToken;
import org.motus.ui.NativeEdges;
import org.motus.ui.PreferenceValues;
import org.motus.ui.Theme;
import org.osgi.service.prefs.BackingStoreException;

/** Light or dark: chosen before the window opens, and changed while it is open. UI thread only. */
@NonNullByDefault({})
final class Appearance {

    private static final String SYSTEM_DARK = "org.motus.app.system.dark";
    private static final String WORKBENCH = "org.eclipse.ui.workbench";
    private static final String COLOR = "org.motus.color.";
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

    private Appearance() {
    }

    /** Chooses the theme of the first window. */
    static void prepare(Display display) {
        NativeEdges.prepare(display);
        display.setData(SYSTEM_DARK, Display.isSystemDarkTheme());
        var dark = dark(display);
        // Asking for what is there already costs as much as a change.
        if (dark != Boolean.TRUE.equals(display.getData(SYSTEM_DARK))) {
            display.setDarkThemePreferred(dark);
        }
        if (!dark) {
            forgetColors();
        }
        InstanceScope.INSTANCE.getNode(ENGINE).put("themeid", dark ? Theme.DARK : Theme.LIGHT);
    }

    /** The platform keeps the colors of the dark theme and would begin with them after the computer turned light. */
    static void forgetColors() {
        var kept = InstanceScope.INSTANCE.getNode(WORKBENCH);
        try {
            for (var key : kept.keys()) {
                if (key.startsWith(COLOR)) {
                    kept.remove(key);
                }
            }
        } catch (BackingStoreException e) {
            ILog.of(Appearance.class).error("The colors of the last start could not be read.", e);
        }
    }

    private static boolean dark(Display display) {
        return switch (PreferenceValues.stored().colors()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Boolean.TRUE.equals(display.getData(SYSTEM_DARK));
        };
    }

    /** What a control was given from the design. */
    private record Given(@Nullable ColorToken background, @Nullable ColorToken text) {
    }

    /** Gives every open window the colors that are chosen now. */
    static void apply(IWorkbenchWindow window) {
        var display = window.getShell().getDisplay();
        var dark = dark(display);
        var colors = colors();
        var given = new LinkedHashMap<Control, Given>();
        for (var shell : display.getShells()) {
            collect(shell, colors, given);
        }
        display.setDarkThemePreferred(dark);
        switchTheme(window, dark ? Theme.DARK : Theme.LIGHT);
        given.forEach(Appearance::recolor);
        TopBars.of(window.getShell()).ifPresent(TopBars::rebuild);
        StatusBar.rebuild(window.getShell());
    }

    /** The package of the engine is open to its friends only, so it is called by name. */
    private static void switchTheme(IWorkbenchWindow window, String id) {
        var engine = window.getService(IEclipseContext.class).get(ENGINE + ".IThemeEngine");
        try {
            engine.getClass().getMethod("setTheme", String.class, boolean.class).invoke(engine, id, true);
        } catch (ReflectiveOperationException e) {
            ILog.of(Appearance.class).error("The theme could not be changed.", e);
        }
    }

    /** Colors of the design as they are now. Of two tokens with one color the more common one counts. */
    private static Map<RGB, ColorToken> colors() {
        var colors = new HashMap<RGB, ColorToken>();
        for (var token : ColorToken.values()) {
            colors.putIfAbsent(Theme.color(token).getRGB(), token);
        }
        return colors;
    }

    private static void collect(Control control, Map<RGB, ColorToken> colors, Map<Control, Given> given) {
        given.put(control, new Given(colors.get(control.getBackground().getRGB()),
                colors.get(control.getForeground().getRGB())));
        if (control instanceof Composite parent) {
            for (var child : parent.getChildren()) {
                collect(child, colors, given);
            }
        }
    }

    /** What draws itself asks for its colors when it draws; what was given a color gets the new one here. */
    private static void recolor(Control control, Given given) {
        if (control.isDisposed()) {
            return;
        }
        var background = given.background();
        if (background != null) {
            control.setBackground(Theme.color(background));
        }
        var text = given.text();
        if (text != null) {
            control.setForeground(Theme.color(text));
        }
        if (control instanceof Table table) {
            table.setHeaderBackground(Theme.color(ColorToken.BACKGROUND));
            table.setHeaderForeground(Theme.color(ColorToken.TEXT2));
        }
        if (control instanceof Link link) {
            link.setLinkForeground(Theme.color(ColorToken.ACCENT));
        }
        control.redraw();
    }
}
