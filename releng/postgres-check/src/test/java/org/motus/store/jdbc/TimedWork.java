package org.motus.store.jdbc;

/** Something that is done again and again until the time is over. */
interface TimedWork {

    void once() throws Exception;
}
