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

    private static final int MAC_PERCENT = 133;

    private Theme() {
    }

    /** @return the color, owned by the registry: do not dispose it */
    public static Color color(ColorToken token) {
        var registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        var color = registry.get(token.key());
        return color == null
                ? PlatformUI.getWorkbench().getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND)
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
        var points = "cocoa".equals(SWT.getPlatform()) ? style.points() * MAC_PERCENT / 100 : style.points();
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
