package org.motus.ui;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Colors and fonts of the current theme. Widgets read them here and never hold a literal. */
public final class Theme {

    /** Id of the light theme. */
    public static final String LIGHT = "org.motus.theme";
    /** Id of the dark theme. */
    public static final String DARK = "org.motus.theme.dark";

    private static final int MAC_PERCENT = 133;
    private static final int LARGER_POINTS = 2;

    private Theme() {
    }

    /** @return the color, owned by the registry: do not dispose it. In high contrast it is a color of the system */
    public static Color color(ColorToken token) {
        var display = PlatformUI.getWorkbench().getDisplay();
        if (display.getHighContrast()) {
            return display.getSystemColor(token.systemColor());
        }
        var registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        var color = registry.get(token.key());
        return color == null
                ? display.getSystemColor(token.systemColor())
                : color;
    }

    /** @return the font, owned by the registry: do not dispose it */
    public static Font font(TypeStyle style) {
        var registry = JFaceResources.getFontRegistry();
        if (!registry.hasValueFor(style.key())) {
            registry.put(style.key(), data(registry, style));
        }
        return registry.get(style.key());
    }

    private static FontData[] data(FontRegistry registry, TypeStyle style) {
        var system = registry.get(JFaceResources.DIALOG_FONT).getFontData();
        var wanted = style.points() + (PreferenceValues.stored().largerText() ? LARGER_POINTS : 0);
        var points = "cocoa".equals(SWT.getPlatform()) ? wanted * MAC_PERCENT / 100 : wanted;
        for (var data : system) {
            data.setHeight(points);
            data.setStyle(style.bold() ? SWT.BOLD : SWT.NORMAL);
        }
        return system;
    }

    /** Gives a control its type and text color on a background. */
    public static void style(Control control, TypeStyle style, ColorToken text, ColorToken background) {
        control.setFont(font(style));
        control.setForeground(color(text));
        control.setBackground(color(background));
    }
}
