package org.motus.ui;

import java.util.ServiceLoader;

import org.eclipse.swt.widgets.Display;

/**
 * What a platform needs beyond SWT so that the edges of its own fields, boxes and lists can be seen on the surfaces of
 * the design. A fragment of this bundle provides it as a Java service for the one platform that needs it. UI thread
 * only.
 */
public interface NativeEdges {

    /** Gives every native control of a display an edge of its own text color. Call it once, before the first window. */
    void show(Display display);

    /** Does on this platform what it needs, which may be nothing. */
    static void prepare(Display display) {
        ServiceLoader.load(NativeEdges.class, NativeEdges.class.getClassLoader())
                .forEach(platform -> platform.show(display));
    }
}
