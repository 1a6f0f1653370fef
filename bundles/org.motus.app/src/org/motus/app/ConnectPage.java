package org.motus.app;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.motus.store.ServerLogin;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Connects this computer to a shared clinic for the first time: by the words of the server, or by a clinic file. */
@NonNullByDefault({})
final class ConnectPage extends Composite {

    private final ClinicDesk desk;
    private final Runnable leave;
    private final ServerPage server;

    /**
     * @param leave
     *            leaves the form; also called when the clinic is about to be opened
     * @param resized
     *            called when the form needs another height
     */
    ConnectPage(Composite parent, ClinicDesk desk, Runnable leave, Runnable resized) {
        super(parent, SWT.NONE);
        this.desk = desk;
        this.leave = leave;
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, Metrics.of(getDisplay()).group()).applyTo(this);
        server = new ServerPage(this, false, leave, resized, this::connect);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(server);
        var link = new Link(this, SWT.NONE);
        link.setText("<a>" + ServerWords.connect_file + "</a>");
        link.setData("id", "connect.file");
        link.setBackground(getBackground());
        link.setFont(Theme.font(TypeStyle.BODY));
        link.setLinkForeground(Theme.color(ColorToken.ACCENT));
        link.addListener(SWT.Selection, event -> OpenSharedHandler.ask(getShell()).ifPresent(this::open));
    }

    private void connect(ServerForm form, ServerLogin login) {
        var address = form.address();
        InBackground.run(this, () -> ServerDoor.of(desk.notices()).with(address, login, () -> {
            var file = form.makeFolder();
            OpenClinicJob.folders().connect(file, address, login);
            return file;
        }), ServerWords.job_connect, this::open, server::refused);
    }

    private void open(Path file) {
        server.clear();
        leave.run();
        desk.open(file);
    }

    @Override
    public boolean setFocus() {
        return server.setFocus();
    }
}
