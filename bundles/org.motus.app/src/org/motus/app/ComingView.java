package org.motus.app;

import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.motus.ui.AccessibleName;
import org.motus.ui.Banner;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.Step;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** A page that is not built yet: one line says what will be here, and that nothing is recorded. */
@NonNullByDefault({})
public final class ComingView extends ViewPart {

    private static final String PREFIX = "org.motus.app.coming.";
    private static final int ICON = 32;
    private static final int WORDS = 440;

    private record Words(Icon icon, String title, String sentence) {
    }

    private Composite page;
    private Canvas sign;

    static String id(Step step) {
        return PREFIX + step.name().toLowerCase(Locale.ROOT);
    }

    private static Words words(String viewId) {
        return Map.of(
                id(Step.SCREENING), new Words(Icon.SHIELD_ALERT, Messages.coming_screening,
                        Messages.coming_screening_words),
                id(Step.DIARY), new Words(Icon.NOTEBOOK_PEN, Messages.coming_diary, Messages.coming_diary_words),
                id(Step.REVIEW), new Words(Icon.TRENDING_UP, Messages.coming_review, Messages.coming_review_words))
                .get(viewId);
    }

    @Override
    public void createPartControl(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        var words = words(getViewSite().getId());
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        new Banner(parent, getSite().getService(Notices.class), Notice.Topic.RECORD);
        page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getBackground());
        page.setData("id", getViewSite().getId());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.gap()).applyTo(page);
        GridDataFactory.swtDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(page);
        icon(words, metrics);
        line(words.title(), TypeStyle.SECTION, ColorToken.TEXT, metrics);
        line(words.sentence(), TypeStyle.BODY, ColorToken.TEXT2, metrics);
    }

    /** Takes the keys of the page, and tells a screen reader what the page says. */
    private void icon(Words words, Metrics metrics) {
        var size = metrics.px(ICON);
        sign = new Canvas(page, SWT.NONE);
        sign.setBackground(page.getBackground());
        sign.addPaintListener(event -> words.icon().draw(event.gc, 0, 0, size, ColorToken.TEXT3));
        sign.addListener(SWT.KeyDown, event -> {
            // A canvas takes the keys only when it listens to them.
        });
        sign.addListener(SWT.Traverse, event -> event.doit = true);
        AccessibleName.label(sign, words.title() + ". " + words.sentence());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(size, size).applyTo(sign);
    }

    private Control line(String text, TypeStyle style, ColorToken color, Metrics metrics) {
        var label = new Label(page, SWT.WRAP | SWT.CENTER);
        label.setText(text);
        Theme.style(label, style, color, ColorToken.BACKGROUND);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(metrics.px(WORDS), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    @Override
    public void setFocus() {
        sign.setFocus();
    }
}
