package org.motus.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.CareService;
import org.motus.care.Listeners;
import org.motus.care.Registration;
import org.motus.figures.Drawing;
import org.motus.figures.Drawings;
import org.motus.figures.ExercisePictures;
import org.motus.figures.Figure;
import org.motus.figures.FigureException;
import org.motus.figures.Shown;
import org.motus.model.library.Exercise;
import org.motus.model.library.Picture;

/**
 * What exercises look like, ready to be painted. What is asked for and not there yet is made in the background, so that
 * nothing is read or computed while a screen paints. An OSGi service, made by the first screen that shows an exercise.
 * Safe for use from several threads.
 */
public final class FigureShelf {

    private static final int SHOWN = 400;
    private static final int FACES = 240;

    /** An exercise as it stands now: its texts are compared, the bytes of its picture are told apart by what they are. */
    private record Look(String id, @Nullable String name, @Nullable String figure, @Nullable String alt,
            @Nullable Object content) {

        static Look of(Exercise exercise) {
            var picture = exercise.getPicture();
            return new Look(exercise.getId(), exercise.getName(), exercise.getFigure(),
                    picture == null ? null : picture.getAlt(), picture == null ? null : picture.getContent());
        }

        boolean own() {
            return figure != null || content != null;
        }
    }

    private record Frame(Shown shown, int frame) {
    }

    private record Sized(FigureFace.Photo photo, int longest) {
    }

    private final Listeners listeners = new Listeners();
    private final Map<Look, Shown> shown = new Latest<>(SHOWN);
    private final Map<Frame, FigureFace> faces = new Latest<>(FACES);
    private final Set<Object> asked = new HashSet<>();
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final Job job = Job.createSystem(Messages.figures_job, (ICoreRunnable) monitor -> work());
    private final Map<Sized, FigureFace.Photo> photos = new Latest<>(FigurePaths.PICTURES);
    private final ActiveClinic active;
    private @Nullable ExercisePictures pictures;

    /** Called by the framework. */
    public FigureShelf(ActiveClinic active) {
        this.active = active;
    }

    /** What is drawn for the handout is not drawn again for the screen; while no clinic is open, the last ones go on. */
    private synchronized ExercisePictures pictures() {
        var ofClinic = active.care().map(CareService::pictures);
        var before = pictures;
        var last = before == null ? new ExercisePictures(Drawings.shipped()) : before;
        var shared = ofClinic.orElse(last);
        pictures = shared;
        return shared;
    }

    /**
     * @param exercise
     *            of the library, or the clinic's own as it stands at this moment
     * @return what shows it, or empty while that is being found: listeners hear when it is there
     */
    public Optional<Shown> shown(Exercise exercise) {
        var look = Look.of(exercise);
        synchronized (this) {
            var known = shown.get(look);
            if (known == null && asked.add(look)) {
                // Somebody may go on editing an exercise of the clinic's own meanwhile.
                var still = look.own() ? EcoreUtil.copy(exercise) : exercise;
                begin(() -> keep(look, pictures().of(still)));
            }
            return Optional.ofNullable(known);
        }
    }

    /**
     * @param frame
     *            from 0; only a drawing has more than one
     * @return the frame ready to be painted, or empty while it is being made: listeners hear when it is there
     */
    public Optional<FigureFace> face(Shown what, int frame) {
        var key = new Frame(what, frame);
        synchronized (this) {
            var known = faces.get(key);
            if (known == null && asked.add(key)) {
                begin(() -> keep(key, make(what, frame)));
            }
            return Optional.ofNullable(known);
        }
    }

    /**
     * @param frame
     *            from 0, or -1 for the last
     * @return the frame of an exercise ready to be painted, or empty while it is being made
     */
    public Optional<FigureFace> face(Exercise exercise, int frame) {
        return shown(exercise).flatMap(known -> face(known, frame < 0 ? frames(known) - 1 : frame));
    }

    /**
     * @param pixels
     *            of the longer side of the place where a picture is painted
     * @return the picture as it is, or one of shapes in as many pixels or more; listeners hear when that is ready
     */
    public FigureFace.Photo sharp(FigureFace.Photo photo, int pixels) {
        var longest = FigurePhotos.longest(photo, pixels);
        if (longest.isEmpty()) {
            return photo;
        }
        var key = new Sized(photo, longest.getAsInt());
        synchronized (this) {
            var known = photos.get(key);
            if (known == null && asked.add(key)) {
                begin(() -> keep(key, FigurePhotos.painted(photo, key.longest())));
            }
            return known == null ? photo : known;
        }
    }

    /** @return how many frames there are to see, 1 or more */
    public static int frames(Shown what) {
        return what instanceof Shown.Drawn drawn ? drawn.figure().frames() : 1;
    }

    /** @return where drawings come from, for what is computed in a job of its own */
    public Drawings drawings() {
        return pictures().drawings();
    }

    /** @return the registration of a listener, which hears in some thread that more can be painted */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }

    private void begin(Runnable task) {
        tasks.add(task);
        job.schedule();
    }

    private void work() {
        while (true) {
            Runnable task;
            synchronized (this) {
                task = tasks.poll();
            }
            if (task == null) {
                return;
            }
            task.run();
            listeners.fire();
        }
    }

    private synchronized void keep(Look look, Shown found) {
        asked.remove(look);
        shown.put(look, found);
    }

    private synchronized void keep(Frame key, FigureFace made) {
        asked.remove(key);
        faces.put(key, made);
    }

    private synchronized void keep(Sized key, FigureFace.Photo made) {
        asked.remove(key);
        photos.put(key, made);
    }

    private FigureFace make(Shown what, int frame) {
        return switch (what) {
            case Shown.Drawn drawn -> drawing(drawn.figure(), frame);
            case Shown.Image image -> picture(image.picture());
            case Shown.Missing missing -> new FigureFace.Words(missing.name(), missing.sentence());
        };
    }

    private FigureFace drawing(Figure figure, int frame) {
        try {
            return new FigureFace.Lines(pictures().drawings().drawing(figure, frame), FigureWindow.of(all(figure)));
        } catch (FigureException e) {
            return new FigureFace.Words(figure.caption(frame), Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /** All frames that can be drawn; a pose of one's own may fail while the others do not. */
    private List<Drawing> all(Figure figure) {
        return IntStream.range(0, figure.frames()).boxed().flatMap(frame -> {
            try {
                return Stream.of(pictures().drawings().drawing(figure, frame));
            } catch (FigureException e) {
                return Stream.empty();
            }
        }).toList();
    }

    private static FigureFace picture(Picture picture) {
        var alt = Objects.requireNonNullElse(picture.getAlt(), "");
        return FigurePhotos.of(picture).<FigureFace>map(photo -> photo)
                .orElseGet(() -> new FigureFace.Words(alt, Messages.figures_unreadable));
    }

    /** The entries that were asked for last. */
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;
        private static final float LOAD = 0.75f;

        private final int most;

        Latest(int most) {
            super(16, LOAD, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
