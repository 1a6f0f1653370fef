package org.motus.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.part.ViewPart;
import org.motus.store.ClinicFolders;
import org.motus.ui.Banner;
import org.motus.ui.ColorToken;
import org.motus.ui.Commands;
import org.motus.ui.Metrics;
import org.motus.ui.Notice;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.ServerQuestion;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The first page: try the demo clinic, make a clinic, open one, or go back to a recent one. */
@NonNullByDefault({})
public final class StartView extends ViewPart {

    static final String ID = "org.motus.app.startview";
    private static final int PAGE_WIDTH = 760;
    private static final int LOW = 640;

    private Metrics metrics;
    private ClinicDesk desk;
    private ScrolledComposite scroll;
    private Composite page;
    private Composite stack;
    private StartChoices choices;
    private MakingPages form;
    private ConnectPage connecting;
    private Optional<SignInPages> signIn = Optional.empty();
    private Optional<ServerLoginPage> serverLogin = Optional.empty();
    private Label state;
    /** When the page comes back, the keys go to what it shows then, which may have changed while it was away. */
    private final IPerspectiveListener back = new PerspectiveAdapter() {
        @Override
        public void perspectiveActivated(IWorkbenchPage shown, IPerspectiveDescriptor perspective) {
            if (Perspectives.START.equals(perspective.getId())) {
                OnScreen.later(page, StartView.this::setFocus);
            }
        }
    };

    @Override
    public void createPartControl(Composite parent) {
        metrics = Metrics.of(parent.getDisplay());
        desk = ClinicDesk.of(getSite());
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        new Banner(parent, desk.notices(), Notice.Topic.CLINIC);
        scroll = Parts.scroll(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        page = new Composite(scroll, SWT.NONE);
        page.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.px(40)).applyTo(page);
        scroll.setContent(page);
        stack = new Composite(page, SWT.NONE);
        stack.setBackground(parent.getBackground());
        stack.setLayout(new StackLayout());
        GridDataFactory.swtDefaults().grab(true, true).align(SWT.CENTER, SWT.TOP)
                .hint(metrics.px(PAGE_WIDTH), SWT.DEFAULT).applyTo(stack);
        choices = new StartChoices(stack, desk, this::showForm, this::showConnecting, () -> RunCommand.in(
                getSite().getWorkbenchWindow(), Commands.LIBRARY, Map.of()));
        state = choices.state();
        show(choices);
        scroll.addListener(SWT.Resize, event -> measure());
        var registration = desk.clinic().onChange(() -> OnScreen.later(page, this::follow));
        var window = getSite().getWorkbenchWindow();
        window.addPerspectiveListener(back);
        page.addDisposeListener(event -> {
            registration.close();
            window.removePerspectiveListener(back);
        });
        follow();
    }

    private void showForm() {
        if (form == null) {
            form = new MakingPages(stack, desk, this::showChoices, this::measure);
        }
        show(form);
        form.setFocus();
    }

    private void showConnecting() {
        if (connecting == null) {
            connecting = new ConnectPage(stack, desk, this::showChoices, this::measure);
        }
        show(connecting);
        connecting.setFocus();
    }

    private void showChoices() {
        show(choices);
        choices.setFocus();
    }

    private void show(Composite shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        stack.layout();
        measure();
    }

    private boolean shows(Control pane) {
        return pane != null && ((StackLayout) stack.getLayout()).topControl == pane;
    }

    private void measure() {
        var low = scroll.getClientArea().height < metrics.px(LOW);
        ((GridLayout) page.getLayout()).marginHeight = low ? metrics.group() : metrics.px(40);
        page.layout(true, true);
        scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }

    private void follow() {
        var opening = desk.clinic().opening();
        choices.follow(opening);
        if (form != null) {
            form.follow(opening);
        }
        desk.clinic().asking().ifPresentOrElse(this::askWho, this::askNobody);
        desk.clinic().serverQuestion().ifPresentOrElse(this::askServer, this::askNoServer);
        signIn.ifPresent(pages -> pages.follow(opening));
        serverLogin.ifPresent(page -> page.follow(opening));
        state.setText(opening ? Messages.start_opening : Messages.start_review);
        measure();
    }

    private void askWho(Path folder) {
        if (signIn.filter(pages -> pages.folder().equals(folder)).isEmpty()) {
            askNobody();
            signIn = Optional.of(new SignInPages(stack, desk, folder, this::measure));
        }
        if (!shows(signIn.get())) {
            show(signIn.get());
            OnScreen.later(page, this::setFocus);
        }
    }

    /** Nothing that was typed stays behind a page that is not shown. The keys leave the form before it goes. */
    private void askNobody() {
        if (signIn.filter(this::shows).isPresent()) {
            showChoices();
        }
        signIn.ifPresent(SignInPages::dispose);
        signIn = Optional.empty();
    }

    private void askServer(ServerQuestion question) {
        // The same question once more is the answer to what was typed, so the page begins anew.
        if (serverLogin.filter(page -> page.question() == question).isEmpty()) {
            var typed = serverLogin.map(ServerLoginPage::user);
            askNoServer();
            var page = new ServerLoginPage(stack, desk, question);
            typed.ifPresent(page::user);
            serverLogin = Optional.of(page);
        }
        if (!shows(serverLogin.get())) {
            show(serverLogin.get());
            OnScreen.later(page, this::setFocus);
        }
    }

    private void askNoServer() {
        if (serverLogin.filter(this::shows).isPresent()) {
            showChoices();
        }
        serverLogin.ifPresent(ServerLoginPage::dispose);
        serverLogin = Optional.empty();
    }

    /** @return what is wrong with a recent clinic, or empty when its folder or file is there */
    static String fault(Path folder) {
        if (Files.exists(folder)) {
            return "";
        }
        return folder.toString().endsWith(ClinicFolders.FILE_ENDING)
                ? ServerWords.recent_gone
                : Messages.start_recent_gone;
    }

    @Override
    public void setFocus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    /** A label of the page in one of its types. */
    static Label text(Composite parent, String words, TypeStyle style, ColorToken color, ColorToken back) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words);
        Theme.style(label, style, color, back);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
