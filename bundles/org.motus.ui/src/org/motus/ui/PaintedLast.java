package org.motus.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;

/**
 * What the display holds for the things that were painted last; freed with the display, and before when too many others
 * were painted. UI thread only.
 *
 * @param <T>
 *            what is painted
 * @param <R>
 *            what the display holds for it
 */
final class PaintedLast<T, R> {

    private static final float LOAD = 0.75f;

    /** Things are told apart by what they are: comparing what they hold would cost more than painting them. */
    private record Same(Object thing) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.thing == thing;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(thing);
        }
    }

    private final int most;
    private final Function<T, R> make;
    private final Consumer<R> free;
    private final Map<Same, R> known = new LinkedHashMap<>(16, LOAD, true);

    /**
     * @param most
     *            how many things keep what was made for them, 1 or more
     * @param free
     *            gives back what was made
     */
    PaintedLast(Display display, int most, Function<T, R> make, Consumer<R> free) {
        this.most = most;
        this.make = make;
        this.free = free;
        display.disposeExec(() -> known.values().forEach(free));
    }

    /** @return what the display holds for a thing; not to be disposed */
    R of(T thing) {
        var key = new Same(thing);
        var found = known.get(key);
        if (found == null) {
            found = make.apply(thing);
            known.put(key, found);
            forgetOldest();
        }
        return found;
    }

    /** @return how many things there are now for which something is held */
    int count() {
        return known.size();
    }

    private void forgetOldest() {
        var all = known.values().iterator();
        while (known.size() > most && all.hasNext()) {
            free.accept(all.next());
            all.remove();
        }
    }
}
