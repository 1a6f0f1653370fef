package org.motus.figures.internal;

import java.util.List;
import java.util.Optional;

/**
 * A thing that lies between two parts of the body, as a cushion between the knees.
 *
 * @param thing what
 * @param part  the part that lies over it
 */
record Between(Prop thing, Limb part) implements Prop {

    @Override
    public Layer layer() {
        return Layer.BETWEEN;
    }

    @Override
    public Optional<Limb> under() {
        return Optional.of(part);
    }

    @Override
    public List<Cone> extent(Skeleton bones) {
        return thing.extent(bones);
    }

    @Override
    public void paint(Easel easel, Camera camera, Skeleton bones) {
        thing.paint(easel, camera, bones);
    }

    @Override
    public double top(double x, double z) {
        return thing.top(x, z);
    }
}
