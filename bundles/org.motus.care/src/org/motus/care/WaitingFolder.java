package org.motus.care;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.motus.care.Recording.Item;
import org.motus.care.Recording.State;
import org.motus.care.WaitingRevision.Print;
import org.motus.library.Texts;
import org.motus.store.Act;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.RevisionInfo;

/**
 * What was saved and printed while the clinic's server did not answer: one sealed file for each revision with its prints,
 * in a folder of this program on this computer. A file's name holds its place in the order of making and nothing about a
 * person. A file goes when the server has what is in it, or when somebody gives it up, and never by itself. Safe for use
 * from several threads.
 */
public final class WaitingFolder {

    private static final String SUFFIX = ".waiting";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Texts texts = Texts.of(WaitingFolder.class, Locale.getDefault());
    private final SealedFiles files;
    private final Clinic clinic;
    private final String place;

    /** One file. */
    private record Entry(Path file, WaitingRevision revision) {
    }

    /** What the folder holds, in the order of making. */
    private record Found(List<Entry> entries, List<Path> aside) {
    }

    /**
     * @param folder
     *            of this program on this computer; made when something waits
     * @param clinic
     *            whose key seals the files, and which they wait for
     */
    public WaitingFolder(Path folder, Clinic clinic) {
        this.files = new SealedFiles(folder, clinic, SUFFIX);
        this.clinic = clinic;
        this.place = files.place();
    }

    /**
     * Keeps a revision. When it returns the file is on disk.
     *
     * @throws IOException
     *             when it cannot be written; then nothing is kept
     * @throws ClinicException
     *             when the clinic is closed
     */
    public synchronized void keep(WaitingRevision waiting) throws IOException, ClinicException {
        files.keep(next(), WaitingForm.write(waiting));
    }

    /**
     * Keeps that a revision is printed; the revision itself is kept with it when it is not. When it returns the file is
     * on disk, so it is called before anything is printed.
     *
     * @return the revision with that print
     * @throws IOException
     *             when it cannot be written; what was kept before is still there
     * @throws ClinicException
     *             when the clinic is closed
     */
    public synchronized WaitingRevision printed(WaitingRevision waiting, Print print)
            throws IOException, ClinicException {
        var kept = find().entries().stream().filter(entry -> entry.revision().id().equals(waiting.id())).findFirst();
        var printed = kept.map(Entry::revision).orElse(waiting).printed(print);
        files.keep(kept.isPresent() ? kept.get().file() : next(), WaitingForm.write(printed));
        return printed;
    }

    /** The number counts on, whatever the clock says. */
    private Path next() throws IOException {
        var last = files.files(place + "-").stream().map(files::name).mapToLong(WaitingFolder::number).max().orElse(0);
        return files.file("%s-%012d-%s".formatted(place, last + 1, UUID.randomUUID().toString().substring(0, 8)));
    }

    private static long number(String name) {
        var parts = name.split("-");
        return parts.length == 3 && parts[1].matches("\\d{1,18}") ? Long.parseLong(parts[1]) : 0;
    }

    /**
     * @return what waits, in the order of making; what cannot be read is put aside and not among it
     * @throws IOException
     *             when the folder cannot be read
     * @throws ClinicException
     *             when the clinic is closed
     */
    public synchronized List<WaitingRevision> all() throws IOException, ClinicException {
        return find().entries().stream().map(Entry::revision).toList();
    }

    private Found find() throws IOException, ClinicException {
        var entries = new ArrayList<Entry>();
        var aside = new ArrayList<Path>();
        for (var file : files.files("")) {
            var ours = files.name(file).startsWith(place + "-");
            try {
                // What opens with this clinic's key is this clinic's, also when its file was called something else then.
                entries.add(new Entry(file, WaitingForm.read(files.open(file))));
            } catch (IOException e) {
                if (ours) {
                    aside.add(files.putAside(file));
                }
            }
        }
        entries.sort((one, other) -> Long.compare(number(files.name(one.file())), number(files.name(other.file()))));
        return new Found(List.copyOf(entries), List.copyOf(aside));
    }

    /**
     * Records what waits, in the order of making, and forgets what is recorded. What cannot be recorded stays, and what
     * follows it in the same patient's program stays with it. It may be called as often as one likes: a revision is
     * recorded once.
     *
     * @throws IOException
     *             when the folder cannot be read
     * @throws ClinicException
     *             when the clinic is closed
     */
    public synchronized Recording record() throws IOException, ClinicException {
        var found = find();
        var items = new ArrayList<Item>();
        var behind = new HashSet<String>();
        var replaced = found.entries().stream().flatMap(entry -> entry.revision().replaces().stream())
                .collect(Collectors.toSet());
        for (var entry : found.entries()) {
            var waiting = entry.revision();
            if (replaced.contains(waiting.id())) {
                // It goes with the one that says what it said.
                continue;
            }
            try {
                var item = behind.contains(waiting.patientId()) && !waiting.stored()
                        ? item(waiting, State.CONFLICT)
                        : tried(entry);
                items.add(item);
                if (item.state() == State.CONFLICT || item.state() == State.REFUSED) {
                    behind.add(waiting.patientId());
                }
            } catch (ServerGone e) {
                return new Recording(List.copyOf(items), found.aside(), false);
            }
        }
        return new Recording(List.copyOf(items), found.aside(), true);
    }

    private static Item item(WaitingRevision waiting, State state) {
        return new Item(waiting, state, Optional.empty(), "");
    }

    /** The server does not answer: whatever follows has to wait too. */
    private static final class ServerGone extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Somebody's work is recorded only while they are signed in, so that the clinic never says that another did it. */
    private Item tried(Entry entry) throws ServerGone {
        var waiting = entry.revision();
        if (!waiting.userId().equals(clinic.user().id())) {
            return item(waiting, State.OTHERS);
        }
        try {
            return new Item(waiting, State.RECORDED, Optional.of(record(entry)), "");
        } catch (ClinicException e) {
            return switch (e.reason()) {
                case UNREACHABLE -> throw new ServerGone();
                case CONFLICT -> item(waiting, State.CONFLICT);
                case NOT_FOUND -> item(waiting, State.GONE);
                default -> new Item(waiting, State.REFUSED, Optional.empty(), String.valueOf(e.getMessage()));
            };
        } catch (IOException e) {
            return new Item(waiting, State.REFUSED, Optional.empty(), texts.get("waiting.notwritten"));
        }
    }

    private RevisionInfo record(Entry entry) throws IOException, ClinicException {
        var waiting = entry.revision();
        var info = waiting.stored()
                ? waiting.provisional().info()
                : clinic.saveRevision(waiting.patientId(), waiting.program(), waiting.author(), waiting.basedOn(),
                        waiting.id());
        settle(waiting.replaces(), info);
        recordPrints(entry, "revision " + info.number() + ", printed %s while the server was away");
        files.forget(entry.file());
        return info;
    }

    /** Each print that is on record leaves the file at once, so that it is not recorded twice after a crash. */
    private void recordPrints(Entry entry, String subject) throws IOException, ClinicException {
        var prints = entry.revision().prints();
        for (var index = 0; index < prints.size(); index++) {
            clinic.audit().record(Act.PRINT, entry.revision().patientId(),
                    subject.formatted(time(prints.get(index).at())));
            if (index < prints.size() - 1) {
                files.keep(entry.file(),
                        WaitingForm.write(entry.revision().with(prints.subList(index + 1, prints.size()))));
            }
        }
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    /** Others were first, and what these say was laid together with theirs and saved. */
    private void settle(Set<String> ids, RevisionInfo together) throws IOException, ClinicException {
        for (var entry : entries(ids)) {
            recordPrints(entry, "draft of revision " + entry.revision().number()
                    + ", printed %s while the server was away, saved as revision " + together.number());
            files.forget(entry.file());
        }
    }

    /**
     * Gives revisions up. Their prints are recorded first, because they are with the patient.
     *
     * @param ids
     *            of the revisions
     * @throws IOException
     *             when the folder cannot be read or written
     * @throws ClinicException
     *             when the prints cannot be recorded; what is not recorded stays
     */
    public synchronized void giveUp(Set<String> ids) throws IOException, ClinicException {
        for (var entry : entries(ids)) {
            recordPrints(entry, "draft of revision " + entry.revision().number()
                    + ", printed %s while the server was away, not saved");
            files.forget(entry.file());
        }
    }

    /**
     * Gives up whatever waits of a patient who was erased, whoever made it. Prints are recorded first.
     *
     * @throws IOException
     *             when the folder cannot be read or written
     * @throws ClinicException
     *             when the prints cannot be recorded; what is not recorded stays
     */
    public synchronized void giveUpPatient(String patientId) throws IOException, ClinicException {
        giveUp(all().stream().filter(waiting -> waiting.patientId().equals(patientId)).map(WaitingRevision::id)
                .collect(Collectors.toSet()));
    }

    private List<Entry> entries(Set<String> ids) throws IOException, ClinicException {
        return find().entries().stream().filter(entry -> ids.contains(entry.revision().id())).toList();
    }
}
