package org.motus.care;

/** A listener's place in a service; closing it takes the listener out. Closing twice does no harm. */
@FunctionalInterface
public interface Registration extends AutoCloseable {

    @Override
    void close();
}
