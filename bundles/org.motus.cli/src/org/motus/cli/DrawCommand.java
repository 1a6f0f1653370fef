package org.motus.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.Build;
import org.motus.figures.Figure;
import org.motus.figures.FigureException;
import org.motus.handout.DrawingPrint;
import org.motus.handout.DrawingPrint.Format;
import org.motus.handout.HandoutException;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws exercises into files. */
@Command(name = "draw", mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {

    /** What is drawn: exactly one of these. */
    static final class What {

        @Option(names = "--exercise", required = true, paramLabel = "ID", descriptionKey = "option.draw.exercise")
        private @Nullable String exercise;

        @Option(names = "--figure", required = true, paramLabel = "FILE.figure", descriptionKey = "option.draw.figure")
        private @Nullable Path figure;

        @Option(names = "--all", required = true, descriptionKey = "option.draw.all")
        private boolean all;
    }

    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 6000;
    private static final String USUAL_WIDTH = "1200";

    private final Session session;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what;

    @Option(names = "--frame", paramLabel = "N", descriptionKey = "option.draw.frame")
    private @Nullable Integer frame;

    @Option(names = "--build", paramLabel = "slim|average|broad", descriptionKey = "option.draw.build")
    private @Nullable Build build;

    @Option(names = "--width", paramLabel = "DOTS", defaultValue = USUAL_WIDTH, descriptionKey = "option.draw.width")
    private int width;

    @Option(names = "--out", required = true, paramLabel = "FILE.svg|png|pdf", descriptionKey = "option.draw.out")
    private Path out;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    DrawCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        try {
            return what.all ? all() : one();
        } catch (FigureException unusable) {
            throw new Refusal(String.valueOf(unusable.getMessage()));
        } catch (HandoutException e) {
            throw Session.refusal(e);
        }
    }

    private int all() throws Refusal, HandoutException {
        if (frame != null || width != Integer.parseInt(USUAL_WIDTH)) {
            throw refusal("draw.all.options");
        }
        new DrawnSheets(session, build, json).write(out, force);
        return ExitCode.DONE;
    }

    private int one() throws Refusal, HandoutException {
        var format = format();
        if (width < LEAST_WIDTH || width > MOST_WIDTH) {
            throw refusal("draw.width", Integer.toString(width));
        }
        var figures = new DrawnFigures(session);
        var file = what.figure;
        var found = file == null ? figures.ofExercise(String.valueOf(what.exercise)) : figures.ofFile(file);
        var wanted = build;
        var figure = wanted == null ? found : found.with(wanted);
        var frames = frames(figure);
        var drawings = session.care().pictures().drawings();
        new DrawingPrint().save(frames.stream().map(number -> drawings.drawing(figure, number)).toList(), out, format,
                width, force);
        var problems = file == null ? List.<String>of() : figure.problems();
        new DrawLines(session, json).print(figure, frames, out, problems);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private List<Integer> frames(Figure figure) throws Refusal {
        var number = frame;
        if (number == null) {
            return IntStream.range(0, figure.frames()).boxed().toList();
        }
        if (number < 1 || number > figure.frames()) {
            throw refusal("draw.noframe", figure.exercise(), figure.frames());
        }
        return List.of(number - 1);
    }

    private Format format() throws Refusal {
        var name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        for (var format : Format.values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw refusal("draw.ending", out);
    }

    private Refusal refusal(String key, Object... arguments) {
        return new Refusal(session.texts().get(key, arguments));
    }
}
