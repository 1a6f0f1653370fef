package org.motus.store.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The few records that this program read or saved last. Safe for use from several threads. */
final class KnownRecords {

    /** A desk works on one record and compares a few; one of ten years takes about half a megabyte. */
    private static final int MOST = 8;

    private final Map<String, KnownRecord> records = new LinkedHashMap<>(MOST * 2, 0.75f, true);

    /** @return the record in this version, empty when it is not known so */
    synchronized Optional<KnownRecord> find(String patientId, int version) {
        return Optional.ofNullable(records.get(patientId)).filter(record -> record.version() == version);
    }

    /** Takes in what the database holds since a transaction that was committed, unless something newer is known. */
    synchronized void put(KnownRecord record) {
        var known = records.get(record.id());
        if (known != null && known.version() > record.version()) {
            return;
        }
        records.put(record.id(), record);
        if (records.size() > MOST) {
            records.remove(records.keySet().iterator().next());
        }
    }

    synchronized void forget(String patientId) {
        records.remove(patientId);
    }

    synchronized void clear() {
        records.clear();
    }
}
