package org.motus.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.motus.care.OwnLibrary;
import org.motus.care.Posture;
import org.motus.care.ProgramChanges.Change;
import org.motus.library.DoseWords;
import org.motus.library.SessionTime;
import org.motus.model.library.Severity;
import org.motus.model.program.BodySide;
import org.motus.model.program.Prescription;
import org.motus.safety.Finding;
import org.motus.ui.CardItem;
import org.motus.ui.CardState;
import org.motus.ui.ExerciseWords;
import org.motus.ui.Numbers;

/** Puts the exercises of a program into the words of the cards. Free of widgets. */
final class CardWords {

    private final DoseWords doses = new DoseWords();

    List<CardItem> of(ProgramWork work) {
        var items = new ArrayList<CardItem>();
        var changes = work.changes().all();
        var prescriptions = work.document().prescriptions();
        for (var index = 0; index < prescriptions.size(); index++) {
            var prescription = prescriptions.get(index);
            items.add(card(prescription, changes.get(index), work.about(prescription)));
        }
        return items;
    }

    private CardItem card(Prescription prescription, Change change, List<Finding> findings) {
        var exercise = prescription.getExercise();
        var posture = Posture.of(exercise);
        var line = OwnLibrary.ofClinic(exercise)
                ? line(prescription) + " · " + ExerciseWords.clinic()
                : line(prescription);
        var minutes = Numbers.plain(SessionTime.minutesPerDay(prescription));
        var spoken = NLS.bind(Messages.card_spoken, new Object[] { exercise.getName(), line, minutes, change.words(),
                findings.isEmpty() ? Messages.card_nofindings : sentences(findings) });
        var grave = (int) findings.stream().filter(finding -> finding.weight() != Severity.NOTE).count();
        return new CardItem(prescription.getId(), ExerciseWords.posture(posture), ExerciseWords.sign(posture),
                exercise.getName(), line,
                minutes, Messages.card_minutes, change.words(), change.changed(), state(findings), grave,
                exercise, spoken);
    }

    String line(Prescription prescription) {
        var brief = doses.brief(prescription.getDosage());
        return prescription.getSide() == BodySide.BOTH
                ? brief
                : brief + " · " + (prescription.getSide() == BodySide.LEFT ? Messages.side_left : Messages.side_right);
    }

    private static String sentences(List<Finding> findings) {
        return findings.stream().map(finding -> finding.overridden().isPresent()
                ? NLS.bind(Messages.card_overridden, finding.sentence(), finding.overridden().get().clinician())
                : finding.sentence()).collect(Collectors.joining(" "));
    }

    private static CardState state(List<Finding> findings) {
        var most = findings.stream().map(Finding::weight).max(Enum::compareTo);
        return most.map(severity -> switch (severity) {
            case BLOCK -> CardState.BLOCKED;
            case WARN -> CardState.WARNED;
            case NOTE -> CardState.NORMAL;
        }).orElse(CardState.NORMAL);
    }
}
