package org.motus.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.Password;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.ui.Field;
import org.motus.ui.FormGrid;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SecretField;
import org.motus.ui.TextField;

/** The fields that say where on a server a clinic is. Faults are said once somebody wanted to go on. UI thread only. */
@NonNullByDefault({})
final class ServerFields extends Composite {

    private static final int COLUMNS = 4;
    private static final int BESIDE_FIELD = 24;

    private final FormGrid grid;
    private final TextField host;
    private final TextField port;
    private final TextField database;
    private final TextField schema;
    private final TextField user;
    private final SecretField password;
    private final TextField certificate;
    private final TextField file;
    private String name = "";
    private boolean fileChosen;
    private boolean tried;

    /** @param enter what Enter in the field of the password does */
    ServerFields(Composite parent, Runnable enter) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().applyTo(this);
        grid = new FormGrid(this, COLUMNS);
        host = field(ServerWords.host, "server.host", 3);
        host.hint(ServerWords.host_hint);
        port = field(ServerWords.port, "server.port", 1);
        database = field(ServerWords.database, "server.database", 2);
        schema = field(ServerWords.schema, "server.schema", 2);
        user = field(ServerWords.user, "server.user", 2);
        user.hint(ServerWords.user_hint);
        password = grid.span(new SecretField(grid, ServerWords.password, "server.password"), 2);
        password.hint(ServerWords.password_hint);
        password.onEnter(enter);
        password.onType(this::check);
        certificate = field(ServerWords.certificate, "server.certificate", 3);
        certificate.hint(ServerWords.certificate_hint);
        browse("server.certificate.browse", this::chooseCertificate);
        file = field(ServerWords.file, "server.file", 3);
        file.hint(ServerWords.file_hint);
        browse("server.file.browse", this::chooseFile);
        database.onType(typed -> {
            suggest();
            check();
        });
        file.onType(typed -> {
            fileChosen = !typed.equals(suggested());
            check();
        });
        clear();
    }

    private TextField field(String label, String id, int columns) {
        var field = grid.span(new TextField(grid, label, id, false), columns);
        field.onType(typed -> check());
        return field;
    }

    private void browse(String id, Runnable choose) {
        var button = new PrimaryButton(grid, Messages.make_browse, false);
        button.setIcon(Icon.FOLDER_OPEN);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> choose.run());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, Metrics.of(getDisplay()).px(BESIDE_FIELD)).applyTo(button);
    }

    private void chooseCertificate() {
        ask(ServerWords.certificate, SWT.OPEN, new String[] { "*.pem;*.crt;*.cer", "*" }).ifPresent(chosen -> {
            certificate.show(chosen);
            check();
        });
    }

    private void chooseFile() {
        ask(ServerWords.file, SWT.SAVE, new String[] { "*" + ClinicFolders.FILE_ENDING }).ifPresent(chosen -> {
            fileChosen = true;
            file.show(chosen);
            check();
        });
    }

    private Optional<String> ask(String title, int style, String[] endings) {
        var dialog = new FileDialog(getShell(), style);
        dialog.setText(title);
        dialog.setFilterExtensions(endings);
        return Optional.ofNullable(dialog.open());
    }

    private String suggested() {
        return ServerForm.suggestedFile(Path.of(System.getProperty("user.home", ".")),
                name.isBlank() ? database.text() : name);
    }

    private void suggest() {
        if (!fileChosen) {
            file.show(suggested());
        }
    }

    /** @param clinic name of the clinic, by which a file is suggested; empty to take the database's */
    void name(String clinic) {
        name = clinic;
        suggest();
    }

    ServerForm form() {
        return new ServerForm(host.text(), port.text(), database.text(), schema.text(), certificate.text(),
                user.text(), file.text());
    }

    private void check() {
        if (!tried) {
            return;
        }
        var form = form();
        host.error(form.hostFault());
        port.error(form.portFault());
        database.error(form.databaseFault());
        schema.error(form.schemaFault());
        user.error(form.userFault());
        password.error(password.isEmpty() ? ServerWords.password_missing : "");
        certificate.error(form.certificateFault());
        file.error(form.fileFault());
    }

    /** @return true when nothing is wrong; else the faults are said and the keys are in the first faulty field */
    boolean good() {
        tried = true;
        suggest();
        check();
        var faulty = List.<Field>of(host, port, database, schema, user, password, certificate, file).stream()
                .filter(Field::faulty).findFirst();
        faulty.ifPresent(Field::setFocus);
        return faulty.isEmpty();
    }

    /** @return the login that was typed; the caller closes its password */
    ServerLogin login() {
        return new ServerLogin(user.text().strip(), Password.of(password.typed()));
    }

    /** Says what was refused at the field that it is about. */
    void refused(ClinicException problem) {
        var sentence = String.valueOf(problem.getMessage());
        Field about = switch (problem.reason()) {
            case SERVER_LOGIN -> password;
            case INVALID -> names(sentence, certificate) ? certificate : database;
            case NOT_A_CLINIC, NOT_EMPTY, NEWER -> names(sentence, file) ? file : database;
            case READ_ONLY, DISK_FULL -> file;
            default -> host;
        };
        about.error(sentence);
        about.setFocus();
    }

    private static boolean names(String sentence, TextField field) {
        return !field.text().isBlank() && sentence.contains(field.text().strip());
    }

    /** Says that there is a clinic where a new one was to be made. */
    void taken() {
        database.error(ServerWords.test_full);
        database.setFocus();
    }

    /** Takes away what was typed. */
    void clear() {
        tried = false;
        fileChosen = false;
        List.of(host, database, user, certificate).forEach(field -> field.show(""));
        port.show(String.valueOf(ServerAddress.USUAL_PORT));
        schema.show(ServerForm.USUAL_SCHEMA);
        password.clear();
        List.<Field>of(host, port, database, schema, user, password, certificate, file)
                .forEach(field -> field.error(""));
        suggest();
    }

    @Override
    public void setEnabled(boolean enabled) {
        for (var child : grid.getChildren()) {
            child.setEnabled(enabled);
        }
    }

    @Override
    public boolean setFocus() {
        return host.setFocus();
    }
}
