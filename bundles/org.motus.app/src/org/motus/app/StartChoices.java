package org.motus.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.motus.ui.Card;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The ways to begin, and the clinics that were open before. */
@NonNullByDefault({})
final class StartChoices extends Composite {

    private static final int BUTTON_WIDTH = 150;
    private static final int ICON = 28;
    private static final int SMALL_ICON = 16;
    private static final int RECENT_COLUMNS = 4;

    private final Metrics metrics;
    private final ClinicDesk desk;
    private final List<PrimaryButton> buttons;
    private final Composite recent;
    private final Label state;

    /**
     * @param make
     *            shows the form for a new clinic
     * @param connect
     *            shows the form for a clinic on a server
     * @param read
     *            shows the library
     */
    StartChoices(Composite parent, ClinicDesk desk, Runnable make, Runnable connect, Runnable read) {
        super(parent, SWT.NONE);
        this.desk = desk;
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        StartView.text(this, Messages.start_title, TypeStyle.WELCOME, ColorToken.TEXT, ColorToken.BACKGROUND);
        StartView.text(this, Messages.start_words, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.BACKGROUND);
        var demo = choice(Icon.FLASK_CONICAL, true, "demo",
                List.of(Messages.start_demo, Messages.start_demo_words, Messages.start_demo_button), desk::openDemo);
        var making = choice(Icon.BUILDING_2, false, "make",
                List.of(Messages.start_make, Messages.start_make_words, Messages.start_make_button), make);
        var open = choice(Icon.FOLDER_OPEN, false, "open",
                List.of(Messages.start_open, Messages.start_open_words, Messages.start_open_button),
                () -> OpenClinicHandler.ask(getShell()).map(Path::of).ifPresent(desk::open));
        var shared = choice(Icon.SERVER, false, "connect",
                List.of(ServerWords.start_title, ServerWords.start_words, ServerWords.start_button), connect);
        buttons = List.of(demo, making, open, shared);
        library(read);
        recent = new Composite(this, SWT.NONE);
        recent.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(RECENT_COLUMNS).spacing(metrics.gap(), metrics.tight())
                .applyTo(recent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(recent);
        showRecent();
        state = StartView.text(this, "", TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.BACKGROUND);
        state.setData("id", "start.state");
    }

    private PrimaryButton choice(Icon icon, boolean first, String id, List<String> words, Runnable action) {
        var card = new Card(this, 3, first);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        var size = metrics.px(ICON);
        var sign = new Canvas(card, SWT.NO_FOCUS);
        sign.setBackground(card.getBackground());
        sign.addPaintListener(event -> icon.draw(event.gc, 0, 0, size, ColorToken.ACCENT));
        GridDataFactory.swtDefaults().hint(size, size).align(SWT.CENTER, SWT.CENTER).applyTo(sign);
        var box = new Composite(card, SWT.NONE);
        box.setBackground(card.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.tight()).margins(0, metrics.tight()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(box);
        StartView.text(box, words.get(0), TypeStyle.CARD, ColorToken.TEXT, ColorToken.SURFACE);
        StartView.text(box, words.get(1), TypeStyle.BODY, ColorToken.TEXT2, ColorToken.SURFACE);
        var button = new PrimaryButton(card, words.get(2), first);
        button.setData("id", "start." + id);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.swtDefaults().hint(metrics.px(BUTTON_WIDTH), SWT.DEFAULT).applyTo(button);
        return button;
    }

    /** Who only wants to look something up needs no clinic. */
    private void library(Runnable read) {
        var link = new Link(this, SWT.NONE);
        link.setText(Messages.start_library);
        link.setData("id", "start.library");
        Theme.style(link, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.BACKGROUND);
        link.setLinkForeground(Theme.color(ColorToken.ACCENT));
        link.addListener(SWT.Selection, event -> read.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
    }

    private void showRecent() {
        for (var child : recent.getChildren()) {
            child.dispose();
        }
        var folders = desk.recent().all();
        ((org.eclipse.swt.layout.GridData) recent.getLayoutData()).exclude = folders.isEmpty();
        recent.setVisible(!folders.isEmpty());
        if (folders.isEmpty()) {
            return;
        }
        var title = StartView.text(recent, Messages.start_recent, TypeStyle.CARD, ColorToken.TEXT,
                ColorToken.BACKGROUND);
        GridDataFactory.fillDefaults().span(RECENT_COLUMNS, 1).applyTo(title);
        folders.forEach(this::line);
    }

    private void line(Path folder) {
        var server = ClinicDesk.names().server(folder);
        sign(server.isEmpty() ? Icon.FOLDER_OPEN : Icon.SERVER);
        var link = new Link(recent, SWT.NONE);
        link.setText("<a>" + folder.toString().replace("&", "&&") + "</a>");
        link.setData("id", "start.recent");
        link.setBackground(recent.getBackground());
        link.setFont(Theme.font(TypeStyle.BODY));
        link.setLinkForeground(Theme.color(ColorToken.ACCENT));
        link.addListener(SWT.Selection, event -> desk.open(folder));
        var fault = new Label(recent, SWT.NONE);
        var wrong = StartView.fault(folder);
        fault.setText(wrong.isEmpty() && !server.isEmpty() ? NLS.bind(ServerWords.signin_words, server) : wrong);
        fault.setData("id", "start.recent.fault");
        Theme.style(fault, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.BACKGROUND);
        GridDataFactory.swtDefaults().grab(true, false).applyTo(fault);
        var remove = new IconButton(recent, Icon.X, NLS.bind(Messages.start_recent_remove, folder));
        remove.setData("id", "start.recent.remove");
        remove.addListener(SWT.Selection, event -> {
            desk.recent().forget(folder);
            showRecent();
            getParent().getParent().layout(true, true);
        });
    }

    private void sign(Icon icon) {
        var size = metrics.px(SMALL_ICON);
        var sign = new Canvas(recent, SWT.NO_FOCUS);
        sign.setBackground(recent.getBackground());
        sign.addPaintListener(event -> icon.draw(event.gc, 0, 0, size, ColorToken.TEXT2));
        GridDataFactory.swtDefaults().hint(size, size).align(SWT.CENTER, SWT.CENTER).applyTo(sign);
    }

    Label state() {
        return state;
    }

    void follow(boolean opening) {
        buttons.forEach(button -> button.setEnabled(!opening));
        showRecent();
    }

    @Override
    public boolean setFocus() {
        return buttons.getFirst().setFocus();
    }
}
