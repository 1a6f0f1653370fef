package org.motus.ui.library;

import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.motus.figures.Figure;
import org.motus.figures.Shown;
import org.motus.model.library.Exercise;
import org.motus.ui.Card;
import org.motus.ui.FigureCanvas;
import org.motus.ui.FigureShelf;
import org.motus.ui.FigureStrip;
import org.motus.ui.Icon;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.PreferenceValues;
import org.motus.ui.PrimaryButton;

/** What an exercise looks like and how it is done; its movement can be played. */
@NonNullByDefault({})
final class PicturePart {

    private static final int NOTHING = -1;

    private final Card card;
    private final FigureShelf shelf;
    private final FigureStrip strip;
    private final FigureCanvas stage;
    private final PrimaryButton play;
    private final Composite words;
    private final FigurePlayer player;
    private Figure asked;
    private Figure known;
    private Movement movement;
    private int spoken = NOTHING;

    PicturePart(Composite parent, FigureShelf shelf, Runnable laidOut) {
        this.shelf = shelf;
        card = new Card(parent, 1, false);
        card.setData("id", "library.picture");
        var area = new Composite(card, SWT.NONE);
        area.setBackground(card.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        strip = new FigureStrip(area, () -> {
            offer();
            laidOut.run();
        });
        stage = new FigureCanvas(area, SWT.NONE);
        stage.setData("id", "library.stage");
        stage.setVisible(false);
        area.setLayout(new StageLayout(strip, stage));
        var row = Parts.row(card, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Sheets.title(row, Messages.words_title, 1);
        play = new PrimaryButton(row, Messages.play_start, false);
        play.setIcon(Icon.PLAY);
        play.setData("id", "library.play");
        play.addListener(SWT.Selection, event -> toggle());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(play);
        words = Parts.row(card, 2);
        words.setData("id", "library.words");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        player = new FigurePlayer(stage, this::speak, this::ended);
        var preferences = PreferenceValues.stored().onChange(() -> OnScreen.later(stage, this::calm));
        stage.addDisposeListener(event -> preferences.close());
    }

    Control control() {
        return card;
    }

    void show(Exercise next) {
        player.stop();
        asked = null;
        strip.show(next);
        Sheets.steps(words, next);
        offer();
    }

    private void offer() {
        play.setEnabled(figure().isPresent());
    }

    private Optional<Figure> figure() {
        return strip.shown().filter(Shown.Drawn.class::isInstance).map(Shown.Drawn.class::cast)
                .map(Shown.Drawn::figure);
    }

    /** Plays the movement, or ends it. */
    void toggle() {
        if (player.playing() || asked != null) {
            asked = null;
            player.stop();
            ended();
        } else {
            figure().ifPresent(figure -> {
                asked = figure;
                say(Messages.play_stop, Icon.SQUARE);
                prepare(figure, PreferenceValues.stored().reduceMotion());
            });
        }
    }

    /** Who asks for less motion while something moves sees it stop. */
    private void calm() {
        if (player.playing() && !movement.still() && PreferenceValues.stored().reduceMotion()) {
            player.stop();
        }
    }

    private void prepare(Figure figure, boolean still) {
        if (known == figure && movement.still() == still) {
            begin(figure, movement);
            return;
        }
        Job.createSystem(Messages.play_job, (ICoreRunnable) monitor -> {
            var made = Movement.of(shelf.drawings(), figure, still);
            OnScreen.later(stage, () -> begin(figure, made));
        }).schedule();
    }

    /** Somebody may have turned to another exercise, or away, while it was computed. */
    private void begin(Figure figure, Movement made) {
        if (figure().filter(now -> now == figure).isEmpty()) {
            return;
        }
        known = figure;
        movement = made;
        if (asked != figure) {
            return;
        }
        asked = null;
        spoken = NOTHING;
        stage.setVisible(true);
        strip.setVisible(false);
        player.play(made);
        if (!player.playing()) {
            ended();
        }
    }

    private void speak(int frame) {
        if (frame != spoken) {
            spoken = frame;
            stage.speak(known.alt(frame));
        }
    }

    private void ended() {
        stage.setVisible(false);
        strip.setVisible(true);
        say(Messages.play_start, Icon.PLAY);
    }

    private void say(String text, Icon icon) {
        play.setText(text);
        play.setIcon(icon);
    }
}
