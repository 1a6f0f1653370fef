package org.motus.ui.patient.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** What stands here while no record is open: what is so, and what to do. */
final class QuietPage {

    private static final int WIDTH = 420;

    private final Composite page;
    private final Label sentence;
    private final Label advice;
    private final PrimaryButton find;

    QuietPage(Composite parent, Going going) {
        var metrics = Metrics.of(parent.getDisplay());
        page = new Composite(parent, SWT.NONE);
        page.setData("id", "overview.quiet");
        page.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.page()).applyTo(page);
        var words = new Composite(page, SWT.NONE);
        words.setBackground(page.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.gap()).applyTo(words);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true)
                .hint(metrics.px(WIDTH), SWT.DEFAULT).applyTo(words);
        sentence = Lines.wrapped(words, TypeStyle.SECTION, ColorToken.TEXT);
        sentence.setData("id", "overview.quiet.sentence");
        advice = Lines.wrapped(words, TypeStyle.BODY, ColorToken.TEXT2);
        find = new PrimaryButton(words, Messages.quiet_find, true);
        find.setIcon(Icon.SEARCH);
        find.setData("id", "overview.quiet.find");
        GridDataFactory.swtDefaults().indent(0, metrics.gap()).applyTo(find);
        find.addListener(SWT.Selection, event -> going.find());
    }

    /**
     * @param loading
     *            true while a record is being read: that is soon over and needs no words at first
     * @param patient
     *            true when a patient is active whose record could not be read
     */
    void show(boolean loading, boolean patient) {
        Lines.set(sentence, loading ? Messages.quiet_loading : patient ? Messages.quiet_failed : Messages.quiet_none);
        Lines.set(advice, loading ? "" : patient ? Messages.quiet_failed_advice : Messages.quiet_none_advice);
        Lines.shown(find, !loading);
        page.layout(true, true);
    }

    Composite control() {
        return page;
    }
}
