package org.motus.app;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.motus.ui.Banner;
import org.motus.ui.Card;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Notice;
import org.motus.ui.OnScreen;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The first page: open the demo clinic, open a clinic folder, or go back to a recent one. */
@NonNullByDefault({})
public final class StartView extends ViewPart {

    static final String ID = "org.motus.app.startview";
    private static final int PAGE_WIDTH = 760;
    private static final int BUTTON_WIDTH = 150;

    private Metrics metrics;
    private ClinicDesk desk;
    private PrimaryButton demo;
    private PrimaryButton open;
    private Label state;
    private Composite page;

    @Override
    public void createPartControl(Composite parent) {
        metrics = Metrics.of(parent.getDisplay());
        desk = ClinicDesk.of(getSite());
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        new Banner(parent, desk.notices(), Notice.Topic.CLINIC);
        page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.px(40)).spacing(0, metrics.group())
                .applyTo(page);
        GridDataFactory.swtDefaults().grab(true, true).align(SWT.CENTER, SWT.TOP)
                .hint(metrics.px(PAGE_WIDTH), SWT.DEFAULT)
                .applyTo(page);
        createHead();
        createChoices();
        createRecent();
        state = text(page, "", TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.BACKGROUND);
        state.setData("id", "start.state");
        var registration = desk.clinic().onChange(() -> OnScreen.later(page, this::follow));
        page.addDisposeListener(event -> registration.close());
        follow();
    }

    private void createHead() {
        text(page, Messages.start_title, TypeStyle.WELCOME, ColorToken.TEXT, ColorToken.BACKGROUND);
        text(page, Messages.start_words, TypeStyle.SECTION, ColorToken.TEXT2, ColorToken.BACKGROUND)
                .setFont(Theme.font(TypeStyle.BODY));
    }

    private void createChoices() {
        demo = choice(true, Messages.start_demo, Messages.start_demo_words, Messages.start_demo_button, "start.demo");
        demo.addListener(SWT.Selection, event -> desk.openDemo());
        open = choice(false, Messages.start_open, Messages.start_open_words, Messages.start_open_button, "start.open");
        open.addListener(SWT.Selection, event -> OpenClinicHandler.ask(getSite().getShell()).map(Path::of)
                .ifPresent(desk::open));
    }

    private PrimaryButton choice(boolean first, String title, String words, String label, String id) {
        var card = new Card(page, 2, first);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        var box = new Composite(card, SWT.NONE);
        box.setBackground(card.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.tight()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(box);
        text(box, title, TypeStyle.CARD, ColorToken.TEXT, ColorToken.SURFACE);
        text(box, words, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.SURFACE);
        var button = new PrimaryButton(card, label, first);
        button.setData("id", id);
        GridDataFactory.swtDefaults().hint(metrics.px(BUTTON_WIDTH), SWT.DEFAULT).applyTo(button);
        return button;
    }

    private void createRecent() {
        var recent = desk.recent().all();
        if (recent.isEmpty()) {
            return;
        }
        var title = text(page, Messages.start_recent, TypeStyle.CARD, ColorToken.TEXT, ColorToken.BACKGROUND);
        GridDataFactory.fillDefaults().indent(0, metrics.gap()).applyTo(title);
        for (var folder : recent) {
            var link = new Link(page, SWT.NONE);
            link.setText("<a>" + folder.toString().replace("&", "&&") + "</a>");
            link.setData("id", "start.recent");
            link.setBackground(page.getBackground());
            link.setFont(Theme.font(TypeStyle.BODY));
            link.setLinkForeground(Theme.color(ColorToken.ACCENT));
            link.addListener(SWT.Selection, event -> desk.open(folder));
        }
    }

    private Label text(Composite parent, String words, TypeStyle style, ColorToken color, ColorToken back) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words);
        Theme.style(label, style, color, back);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void follow() {
        var opening = desk.clinic().opening();
        demo.setEnabled(!opening);
        open.setEnabled(!opening);
        state.setText(opening ? Messages.start_opening : Messages.start_review);
        page.layout(true, true);
    }

    @Override
    public void setFocus() {
        demo.setFocus();
    }
}
