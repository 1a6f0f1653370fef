package org.motus.figures.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Things that are made once and kept until many others were asked for more lately. Two threads that ask for the same
 * thing wait for one maker; a maker that fails leaves nothing behind.
 *
 * @param <K> by what a thing is found
 * @param <V> the thing
 */
public final class Kept<K, V> {

    private final Map<K, FutureTask<V>> things = new LinkedHashMap<>(16, .75f, true);
    private final int most;

    /** @param most how many are kept, at least 1 */
    public Kept(int most) {
        this.most = most;
    }

    /**
     * @param key   what is wanted
     * @param maker makes it when it is not there
     * @return the thing
     */
    public V get(K key, Supplier<V> maker) {
        var task = task(key, maker);
        task.run();
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return maker.get();
        } catch (ExecutionException failed) {
            synchronized (things) {
                things.remove(key, task);
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) Objects.requireNonNull(failed.getCause());
        }
    }

    private FutureTask<V> task(K key, Supplier<V> maker) {
        synchronized (things) {
            var known = things.computeIfAbsent(key, wanted -> new FutureTask<>(maker::get));
            if (things.size() > most) {
                var oldest = things.keySet().iterator();
                oldest.next();
                oldest.remove();
            }
            return known;
        }
    }
}
