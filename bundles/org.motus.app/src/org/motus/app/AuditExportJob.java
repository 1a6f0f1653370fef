package org.motus.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.motus.care.AuditCsv;
import org.motus.care.Csv;
import org.motus.store.Act;
import org.motus.store.Audit;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Writes the rows that a filter finds into a file. It can be canceled, and then leaves no file. */
final class AuditExportJob extends ClinicJob {

    private static final int PAGE = 2000;

    private final Notices notices;
    private final Audit audit;
    private final AuditFilter filter;
    private final Path file;

    /**
     * @param file
     *            is replaced when it is there
     */
    AuditExportJob(Notices notices, Audit audit, AuditFilter filter, Path file) {
        super(Messages.job_audit_export, notices, Notice.Topic.CLINIC);
        this.notices = notices;
        this.audit = audit;
        this.filter = filter;
        this.file = file.toAbsolutePath();
        setPriority(LONG);
    }

    @Override
    public boolean cancelable() {
        return true;
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        audit.record(Act.EXPORT, filter.patient(), "audit");
        try {
            var draft = Files.createTempFile(file.getParent(), "audit-", ".part");
            try {
                var rows = write(draft, monitor);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
                notices.show(Notice.written(Notice.Topic.CLINIC,
                        NLS.bind(Messages.audit_exported, rows, file.getFileName()), file));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException e) {
            refuse(NLS.bind(Messages.audit_export_failed, file), Messages.audit_export_advice);
        }
    }

    private long write(Path draft, IProgressMonitor monitor) throws IOException, ClinicException {
        var rows = 0L;
        var query = filter.query(PAGE, Objects.requireNonNull(ZoneId.systemDefault()));
        try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            put(out, AuditCsv.HEAD);
            var page = audit.find(query);
            while (!page.isEmpty()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                for (var row : page) {
                    put(out, AuditCsv.line(row));
                }
                rows += page.size();
                page = page.size() < PAGE ? List.of() : audit.find(query.after(page.get(page.size() - 1)));
            }
        }
        return rows;
    }

    private static void put(Writer out, String line) throws IOException {
        out.write(line);
        out.write(Csv.END);
    }
}
