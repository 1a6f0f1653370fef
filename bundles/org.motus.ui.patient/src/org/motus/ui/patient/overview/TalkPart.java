package org.motus.ui.patient.overview;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.motus.model.library.LocationCode;
import org.motus.ui.ColorToken;
import org.motus.ui.TypeStyle;

/** What to talk about: myths with the truth, and questions with their answers, each with the claims behind it. */
final class TalkPart {

    private final Composite box;
    private final Knowledge knowledge;

    TalkPart(Composite box, Knowledge knowledge) {
        this.box = box;
        this.knowledge = knowledge;
    }

    void myths(LocationCode location) {
        var fitting = knowledge.library().content().getMyths().stream()
                .filter(myth -> fits(myth.getLocations(), location)).toList();
        fitting.forEach(myth -> pair(myth.getMyth(), myth.getTruth(), myth.getClaimIds()));
        none(fitting.isEmpty());
    }

    void questions(LocationCode location) {
        var fitting = knowledge.library().content().getQuestions().stream()
                .filter(question -> fits(question.getLocations(), location)).toList();
        fitting.forEach(question -> pair(question.getQuestion(), question.getAnswer(), question.getClaimIds()));
        none(fitting.isEmpty());
    }

    private void none(boolean empty) {
        if (empty) {
            Lines.wrapped(box, TypeStyle.BODY, ColorToken.TEXT2).setText(Messages.part_empty);
        }
    }

    private void pair(String first, String second, List<String> claimIds) {
        var head = Lines.wrapped(box, TypeStyle.BODY_BOLD, ColorToken.TEXT);
        head.setText(first.replace("&", "&&"));
        var claims = claimIds.stream().map(knowledge.library()::claim).flatMap(Optional::stream).toList();
        EvidenceRow.below(box, knowledge.library(), second, claims);
    }

    /** Content without a location is for all of them. */
    private static boolean fits(List<LocationCode> locations, LocationCode location) {
        return locations.isEmpty() || locations.contains(location);
    }
}
