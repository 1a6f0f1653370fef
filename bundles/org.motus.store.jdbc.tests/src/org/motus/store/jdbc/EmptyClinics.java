package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.motus.store.ClinicException;

/** Gives each test that asks for one an empty clinic to copy; it is made once for all tests of a run. */
public final class EmptyClinics implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(EmptyClinics.class);

    /** The clinic and the folder it is in, which goes at the end of the run. */
    private record Made(Path folder, EmptyClinic clinic) implements AutoCloseable {

        static Made now() {
            try {
                var folder = Files.createTempDirectory("motus-empty-clinic-");
                return new Made(folder, EmptyClinic.in(folder));
            } catch (IOException | ClinicException e) {
                throw new ParameterResolutionException("No empty clinic could be made", e);
            }
        }

        @Override
        public void close() throws IOException {
            BackupPlace.deleteTree(folder);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == EmptyClinic.class;
    }

    @Override
    public EmptyClinic resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(Made.class, made -> Made.now(), Made.class)
                .clinic();
    }
}
