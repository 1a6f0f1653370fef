package org.motus.store.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** Works through a list on two cores where there are two: a clinic's computer has few, and others are working on it. */
final class PairOfHands implements AutoCloseable {

    /** Makes one thing of another. */
    @FunctionalInterface
    interface Work<T, R> {
        R run(T thing) throws ClinicException;
    }

    private final ExecutorService hands = Executors.newFixedThreadPool(
            Math.min(2, Runtime.getRuntime().availableProcessors()), Thread.ofPlatform().daemon().factory());

    /**
     * Hands over the results in the order of the list.
     *
     * @throws ClinicException
     *             the first that the work threw
     */
    <T, R> void inOrder(List<T> things, Work<T, R> work, Consumer<R> done) throws ClinicException {
        var begun = new ArrayList<Future<R>>();
        for (var thing : things) {
            begun.add(hands.submit(() -> work.run(thing)));
        }
        try {
            for (var one : begun) {
                done.accept(one.get());
            }
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClinicException(Reason.FAILED, "The work was interrupted; begin it again.", e);
        } finally {
            begun.forEach(one -> one.cancel(false));
        }
    }

    private static ClinicException refusal(Throwable cause) {
        return switch (cause) {
            case ClinicException refused -> refused;
            case RuntimeException bug -> throw bug;
            default -> new ClinicException(Reason.FAILED, "The work could not be done.", cause);
        };
    }

    @Override
    public void close() {
        hands.close();
    }
}
