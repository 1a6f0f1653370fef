package org.motus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.motus.care.CareService;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Runs one command inside the product's own runtime; no display and no SWT is touched. */
public final class CliApplication implements IApplication {

    private static final long SERVICE_WAIT_MILLIS = 20_000;

    @Override
    @NonNullByDefault({})
    public Object start(IApplicationContext context) throws Exception {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        var bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        var tracker = new ServiceTracker<CareService, CareService>(bundles, CareService.class, null);
        tracker.open();
        try (var out = writer(FileDescriptor.out); var err = writer(FileDescriptor.err)) {
            var care = tracker.waitForService(SERVICE_WAIT_MILLIS);
            return new CommandLines(care, out, err).run(arguments);
        } finally {
            tracker.close();
        }
    }

    private static PrintWriter writer(FileDescriptor target) {
        // Names and JSON must survive a machine whose locale is plain C.
        return new PrintWriter(new FileOutputStream(target), true, StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
