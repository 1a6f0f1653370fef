package org.motus.app;

import java.util.Optional;

import org.osgi.framework.FrameworkUtil;

/** Finds OSGi services where no workbench site is at hand: in jobs and before and after the workbench. */
final class Services {

    private Services() {
    }

    static <T> Optional<T> find(Class<T> type) {
        var context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
    }
}
