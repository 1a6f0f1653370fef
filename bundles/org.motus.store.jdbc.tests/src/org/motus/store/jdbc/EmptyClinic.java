package org.motus.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.testkit.FolderTemplate;

/** An empty clinic that is made once and copied for each test. */
record EmptyClinic(FolderTemplate template) {

    static EmptyClinic in(Path shared) throws ClinicException {
        var template = new FolderTemplate(shared.resolve("empty"));
        new JdbcClinicFolders().create(template.folder(), new ClinicProfile("Praxis", "Street 1", "030 1", "112", true))
                .close();
        return new EmptyClinic(template);
    }

    /** Opens the clinic of a folder; the first time it is an empty one. */
    Clinic open(Path folder) throws Exception {
        return new JdbcClinicFolders().open(Files.exists(folder) ? folder : template.copyTo(folder));
    }
}
