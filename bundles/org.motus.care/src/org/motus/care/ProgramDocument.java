package org.motus.care;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.Drawings;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.library.Texts;
import org.motus.model.library.Exercise;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramPackage;
import org.motus.safety.Fix;
import org.motus.store.Revision;

/**
 * A program that is being written: a draft that no clinic knows yet, or the next revision of a saved one. Each operation
 * is one named step of undo, and keeps walking plan, claims and overrides in line with the exercises. Places count from 0
 * over all phases. One thread.
 */
public final class ProgramDocument extends EditedDocument {

    private final Texts texts = Texts.of(ProgramDocument.class, Locale.getDefault());
    private final String patientId;
    /** Changes when the clinic writes an exercise of its own. */
    private final Supplier<Library> library;
    private final Program program;
    private final ProgramPlaces places;
    private final Consequences consequences;
    private final PrescribedPictures pictures = new PrescribedPictures(Drawings.shipped());
    private final ProgramWords words;
    private final DoseEdits dose;
    private Optional<Revision> base;
    private boolean fresh;

    private ProgramDocument(String patientId, Supplier<Library> library, Program program,
            Optional<Revision> base, boolean fresh) {
        super(program);
        this.patientId = patientId;
        this.library = library;
        this.program = program;
        this.base = base;
        this.fresh = fresh;
        places = new ProgramPlaces(program);
        consequences = new Consequences(new ProgramStarter(library.get()), pictures);
        words = new ProgramWords(this);
        dose = new DoseEdits(this);
        pictures.keep(program);
    }

    /** @return a document that is not saved, over a program that it keeps; base is what it follows, if anything */
    public static ProgramDocument ofDraft(String patientId, Supplier<Library> library, Program draft,
            Optional<Revision> base) {
        return new ProgramDocument(patientId, library, draft, base, true);
    }

    /** As {@link #ofDraft(String, Supplier, Program, Optional)}, with content that stays as it is. */
    public static ProgramDocument ofDraft(String patientId, Library library, Program draft, Optional<Revision> base) {
        return ofDraft(patientId, () -> library, draft, base);
    }

    /**
     * @param base
     *            the newest revision; stays as it is
     * @return a document with a copy of it, nothing to save yet
     */
    public static ProgramDocument ofRevision(String patientId, Supplier<Library> library, Revision base) {
        var kept = new PrescribedPictures(Drawings.shipped()).kept(base);
        return new ProgramDocument(patientId, library, EcoreUtil.copy(kept.program()), Optional.of(kept), false);
    }

    /** As {@link #ofRevision(String, Supplier, Revision)}, with content that stays as it is. */
    public static ProgramDocument ofRevision(String patientId, Library library, Revision base) {
        return ofRevision(patientId, () -> library, base);
    }

    /** @return whose program it is */
    public String patientId() {
        return patientId;
    }

    /** @return the program; change it only through the operations of this document */
    public Program program() {
        return program;
    }

    /** @return a copy for saving and checking, contained in nothing */
    public Program snapshot() {
        return EcoreUtil.copy(program);
    }

    /** @return the revision that differences are shown against, or empty when there is none yet */
    public Optional<Revision> base() {
        return base;
    }

    /** @return number that a save would give: 1 more than the base while there is something to save */
    public int number() {
        return base.map(revision -> revision.info().number()).orElse(0) + (dirty() ? 1 : 0);
    }

    /** @return every prescription in order */
    public List<Prescription> prescriptions() {
        return places.all();
    }

    @Override
    public boolean dirty() {
        return fresh || super.dirty();
    }

    @Override
    public void pause() {
        dose.endTyping();
        super.pause();
    }

    /** Says that the program as it stood at a mark is this revision now, which becomes the base of differences. */
    public void saved(Object mark, Revision revision) {
        fresh = false;
        base = Optional.of(revision);
        saved(mark);
    }

    /** Lays this draft beside the newest revision, which somebody else saved meanwhile. */
    public Merge<Program> merge(Revision theirs) {
        return Merge.of(base.<@Nullable Program>map(Revision::program).orElse(null), program,
                pictures.kept(theirs).program());
    }

    /**
     * Takes over what somebody else saved, and follows that revision from now on. It is no step of undo; the steps of
     * this draft stay, each with what came in.
     *
     * @param merge
     *            from {@link #merge} of this draft as it is now with that revision, with every answer
     */
    public void merged(Merge<Program> merge, Revision theirs) {
        dose.endTyping();
        base = Optional.of(pictures.kept(theirs));
        var onto = merge.onto();
        rebase(state -> consequences.following(onto.apply((Program) state), theirs.program()));
    }

    /** @return what is not saved now, to be kept on this computer; the store has the revision that it follows */
    public Unsaved<Program> unsaved() {
        return new Unsaved<>(patientId, Instant.now(), base.map(revision -> revision.info().number()).orElse(0),
                snapshot(), Optional.empty());
    }

    /** Brings back a draft that was not saved when the program ended, as one step beside what was changed since then. */
    public void restore(String label, Program kept) {
        dose.endTyping();
        pictures.keep(kept);
        become(label, base.map(before -> Consequences.pruned(Merge.of(before.program(), kept, program).merged()))
                .orElse(kept));
    }

    /** @return true when an exercise is prescribed; a second time it comes in by {@link #duplicate} only */
    public boolean has(String exerciseId) {
        return places.has(exerciseId);
    }

    /** @return where a new exercise fits best: after the last of its posture, else in the order of postures */
    public int placeFor(Exercise exercise) {
        return places.placeFor(exercise);
    }

    /**
     * Adds an exercise with its default dose and the targets of the profile, at a place or last. Does nothing when it is
     * prescribed already, so that a second click is no second exercise.
     *
     * @return the place, or empty when nothing was added
     */
    public OptionalInt add(Exercise exercise, int place) {
        if (has(exercise.getId())) {
            return OptionalInt.empty();
        }
        var at = Math.clamp(place, 0, places.size());
        edit(texts.get("step.add", exercise.getName()),
                () -> places.insert(at, ProgramStarter.prescribe(exercise, program.getProfile())));
        return OptionalInt.of(at);
    }

    /** Takes an exercise out. */
    public void remove(int place) {
        edit(texts.get("step.remove", name(place)), () -> places.remove(place));
    }

    /** Moves an exercise; a target outside the list is its end. */
    public void move(int from, int to) {
        var target = Math.clamp(to, 0, Math.max(0, places.size() - 1));
        if (target != from) {
            edit(texts.get("step.move", name(from), from + 1, target + 1), () -> places.move(from, target));
        }
    }

    /** Prescribes an exercise once more, with the same dose, right after it; for example another dose on another side. */
    public void duplicate(int place) {
        edit(texts.get("step.duplicate", name(place)), () -> {
            var copy = EcoreUtil.copy(places.at(place));
            copy.setId(places.freeId(copy.getExercise().getId()));
            places.insert(place + 1, copy);
        });
    }

    /** @return whether another exercise took the place of one; false when it is prescribed already */
    public boolean swap(int place, Exercise other) {
        return !has(other.getId()) && edit(texts.get("step.swap", name(place), other.getName()),
                () -> places.replace(place, ProgramStarter.prescribe(other, program.getProfile())));
    }

    /** @return the next harder or easier exercise that is not prescribed yet, or empty */
    public Optional<Exercise> neighbor(int place, boolean harder) {
        var exercise = places.at(place).getExercise();
        var ids = harder ? exercise.getProgressionIds() : exercise.getRegressionIds();
        return ids.stream().filter(id -> !has(id)).flatMap(id -> library.get().exercise(id).stream()).findFirst();
    }

    /** @return changes of one exercise: its numbers, side, times, note */
    public DoseEdits dose() {
        return dose;
    }

    /**
     * Changes the profile. Exercises whose targets are those of the old profile get those of the new one; targets that
     * were set by hand stay.
     *
     * @return how many exercises keep targets of their own
     */
    public int profile(Profile profile) {
        var before = program.getProfile();
        if (profile == before) {
            return 0;
        }
        var follow = prescriptions().stream().filter(p -> DefaultDose.hasTargets(p, before)).toList();
        edit(texts.get("step.profile", texts.get("step.profile." + profile.getName())), () -> {
            program.setProfile(profile);
            follow.forEach(prescription -> DefaultDose.target(prescription, profile));
        });
        return places.size() - follow.size();
    }

    /** @return the words beside the exercises: plans, goal, note, review */
    public ProgramWords words() {
        return words;
    }

    /** Does what a finding proposes, as one step. */
    public void fix(Fix fix) {
        edit(texts.get("step.fix", fix.label()), () -> new FixApplier(library.get()).apply(program, fix));
    }

    /** Puts another program in the place of this one, as one step that undo takes back. */
    public void restart(Program other) {
        var location = library.get().location(other.getLocation()).getName();
        edit(texts.get("step.start", location), () -> {
            for (var feature : other.eClass().getEAllStructuralFeatures()) {
                if (feature != ProgramPackage.eINSTANCE.getProgram_Id()) {
                    program.eSet(feature, other.eGet(feature));
                }
            }
        });
    }

    boolean edit(String label, Runnable edit) {
        dose.endTyping();
        return change(label, () -> {
            edit.run();
            consequences.follow(program);
        });
    }

    String name(int place) {
        return Objects.requireNonNullElse(places.at(place).getExercise().getName(), "");
    }

    @Override
    public void undo() {
        dose.endTyping();
        super.undo();
    }

    @Override
    public void redo() {
        dose.endTyping();
        super.redo();
    }
}
