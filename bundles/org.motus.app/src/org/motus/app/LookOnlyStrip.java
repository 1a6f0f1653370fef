package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Says above a patient's pages that who is signed in may only look. */
@NonNullByDefault({})
final class LookOnlyStrip extends Composite {

    private static final int ICON = 16;

    LookOnlyStrip(Composite parent) {
        super(parent, SWT.NO_FOCUS);
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(Theme.color(ColorToken.SUNKEN));
        setData("id", "lookonly");
        GridLayoutFactory.fillDefaults().numColumns(3).margins(metrics.section(), metrics.tight())
                .spacing(metrics.gap(), 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        var size = metrics.px(ICON);
        var icon = new Canvas(this, SWT.NO_FOCUS);
        icon.setBackground(getBackground());
        icon.addPaintListener(event -> Icon.EYE.draw(event.gc, 0, 0, size, ColorToken.TEXT));
        GridDataFactory.swtDefaults().hint(size, size).applyTo(icon);
        line(RightsWords.look_only, TypeStyle.BODY_BOLD, ColorToken.TEXT).setData("id", "lookonly.words");
        var advice = line(RightsWords.look_only_advice, TypeStyle.BODY, ColorToken.TEXT2);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT)
                .applyTo(advice);
    }

    private Label line(String words, TypeStyle style, ColorToken color) {
        var label = new Label(this, SWT.NONE);
        label.setText(words);
        Theme.style(label, style, color, ColorToken.SUNKEN);
        return label;
    }
}
