package org.motus.ui.program;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.motus.care.Difference;
import org.motus.care.Difference.Side;
import org.motus.care.Merge;
import org.motus.model.program.Program;
import org.motus.store.RevisionInfo;
import org.motus.ui.Conflict;

/** The words around two versions of one program. */
final class ProgramConflict {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.US);
    /** How many of the lines that came in are named. */
    private static final int NAMED = 3;

    private ProgramConflict() {
    }

    static Conflict of(Merge<Program> merge, RevisionInfo theirs) {
        var at = CLOCK.format(theirs.savedAt().atZone(ZoneId.systemDefault()));
        var next = theirs.number() + 1;
        return new Conflict(new Conflict.Words(Messages.conflict_title,
                NLS.bind(Messages.conflict_sentence, new Object[] { theirs.author(), theirs.number(), at, next }),
                Messages.conflict_mine, NLS.bind(Messages.conflict_theirs, theirs.author(), at),
                Messages.conflict_back, NLS.bind(Messages.conflict_save, next)), merge);
    }

    /** @return what came in, in short */
    static String came(Merge<Program> merge) {
        return merge.differences().stream().filter(line -> merge.side(line) == Side.THEIRS).map(Difference::what)
                .limit(NAMED).collect(Collectors.joining(" · "));
    }
}
