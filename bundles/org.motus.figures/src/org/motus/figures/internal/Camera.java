package org.motus.figures.internal;

import org.motus.figures.View;

/** Where the viewer stands; no perspective. */
public final class Camera {

    final Vec right;
    final Vec up;
    /** Toward the viewer. */
    final Vec viewer;

    public Camera(View view) {
        var yaw = Math.toRadians(view.yaw());
        var pitch = Math.toRadians(view.pitch());
        var level = new Vec(Math.sin(yaw), 0, Math.cos(yaw));
        right = new Vec(Math.cos(yaw), 0, -Math.sin(yaw));
        viewer = level.times(Math.cos(pitch)).plus(new Vec(0, Math.sin(pitch), 0));
        up = new Vec(0, Math.cos(pitch), 0).minus(level.times(Math.sin(pitch)));
    }

    public double x(Vec place) {
        return place.dot(right);
    }

    public double y(Vec place) {
        return place.dot(up);
    }

    public double depth(Vec place) {
        return place.dot(viewer);
    }
}
