package org.motus.ui.library;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.motus.care.OwnExerciseDocument;
import org.motus.care.OwnExerciseFaults.At;
import org.motus.figures.PictureException;
import org.motus.figures.PictureImport;
import org.motus.model.library.LibraryPackage.Literals;
import org.motus.model.library.Picture;
import org.motus.store.ExerciseRules;
import org.motus.ui.Card;
import org.motus.ui.ColorToken;
import org.motus.ui.FigureStrip;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TextField;
import org.motus.ui.TypeStyle;

/** What shows an exercise: its drawing, or an image of the clinic's own. */
@NonNullByDefault({})
final class OwnPicture {

    private final OwnExerciseDocument document;
    private final FigureStrip strip;
    private final PrimaryButton choose;
    private final PrimaryButton remove;
    private final Label shows;
    private final Label fault;
    private final TextField alt;
    private final Runnable laidOut;

    OwnPicture(Composite parent, OwnExerciseDocument document, OwnFields fields, Runnable laidOut) {
        this.document = document;
        this.laidOut = laidOut;
        var card = new Card(parent, 1, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        strip = new FigureStrip(card, laidOut);
        strip.setData("id", "own.picture");
        var height = Metrics.of(parent.getDisplay()).px(160);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).applyTo(strip);
        shows = Parts.sentence(card, "", TypeStyle.BODY, ColorToken.TEXT);
        Parts.sentence(card, OwnWords.image_rules, TypeStyle.SMALL, ColorToken.TEXT2);
        var buttons = Parts.row(card, 2);
        choose = new PrimaryButton(buttons, OwnWords.image_choose, false);
        choose.setIcon(Icon.FOLDER_OPEN);
        choose.setData("id", "own.image.choose");
        choose.addListener(SWT.Selection, event -> choose());
        remove = new PrimaryButton(buttons, OwnWords.image_remove, false);
        remove.setIcon(Icon.TRASH_2);
        remove.setData("id", "own.image.remove");
        remove.addListener(SWT.Selection, event -> document.picture(null));
        fault = Parts.sentence(card, "", TypeStyle.SMALL, ColorToken.BLOCK);
        fault.setData("id", "own.image.fault");
        alt = new TextField(card, OwnWords.alt, "own.alt", true);
        alt.limit(ExerciseRules.SENTENCES);
        alt.hint(OwnWords.alt_hint);
        alt.required();
        alt.onType(typed -> {
            if (document.exercise().getPicture() != null) {
                document.type(document.exercise().getPicture(), Literals.PICTURE__ALT, typed);
            }
        });
        fields.also(this::show);
    }

    private void show() {
        var picture = document.exercise().getPicture();
        strip.show(document.exercise());
        Parts.show(shows, picture == null ? OwnWords.image_none : OwnWords.image_there);
        remove.setEnabled(picture != null);
        alt.setVisible(picture != null);
        ((GridData) alt.getLayoutData()).exclude = picture == null;
        laidOut.run();
        alt.show(picture == null || picture.getAlt() == null ? "" : picture.getAlt());
    }

    private void choose() {
        var dialog = new FileDialog(choose.getShell(), SWT.OPEN);
        dialog.setFilterNames(new String[] { OwnWords.image_kinds });
        dialog.setFilterExtensions(new String[] { "*.png;*.PNG;*.jpg;*.JPG;*.jpeg;*.JPEG;*.svg;*.SVG" });
        var chosen = dialog.open();
        if (chosen != null) {
            take(Path.of(chosen));
        }
    }

    /** Reads an image in the background and shows it, or says why not. */
    void take(Path file) {
        choose.setEnabled(false);
        say("");
        Job.createSystem(OwnWords.image_job, (ICoreRunnable) monitor -> {
            try {
                var picture = PictureImport.read(file);
                OnScreen.later(choose, () -> taken(picture));
            } catch (PictureException e) {
                OnScreen.later(choose, () -> {
                    say(e.getMessage());
                    choose.setEnabled(true);
                });
            }
        }).schedule();
    }

    private void taken(Picture picture) {
        var before = document.exercise().getPicture();
        if (before != null) {
            picture.setAlt(before.getAlt());
        }
        document.picture(EcoreUtil.copy(picture));
        choose.setEnabled(true);
        alt.setFocus();
    }

    private void say(String sentence) {
        if (Parts.show(fault, sentence)) {
            laidOut.run();
        }
    }

    void focusAlt() {
        alt.setFocus();
    }

    void faults(Map<At, String> faults) {
        alt.error(faults.getOrDefault(At.ALT, ""));
    }
}
