package org.motus.ui.program;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.motus.care.Recording;
import org.motus.care.Recording.State;
import org.motus.care.Registration;
import org.motus.care.WaitingRevision;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.ServerLine;
import org.motus.ui.WaitingWork;

/** Programs that are open here and wait for the server: what is said about them, and what comes of them. UI thread only. */
final class AwayDrafts {

    private final ProgramDesk desk;
    private final Notices notices;
    private final WaitingWork waiting;
    private final ServerLine line;

    AwayDrafts(ProgramDesk desk, Notices notices, WaitingWork waiting, ServerLine line) {
        this.desk = desk;
        this.notices = notices;
        this.waiting = waiting;
        this.line = line;
    }

    Registration listen() {
        return waiting.onRecorded(this::recorded);
    }

    /** Says that a program is not saved, what is safe, and what can be done meanwhile. */
    void say(ProgramWork work) {
        line.say(Notice.Topic.PROGRAM, NLS.bind(Messages.away_not_saved, work.draft().number()),
                Messages.away_not_saved_advice);
    }

    private void recorded(Recording recording) {
        for (var work : desk.works()) {
            var mine = recording.about(work.document().patientId()).toList();
            mine.forEach(item -> item.info().flatMap(work.draft()::recorded)
                    .ifPresent(revision -> desk.revised(work, revision)));
            var second = mine.stream().filter(item -> item.state() == State.CONFLICT).map(Recording.Item::revision)
                    .map(WaitingRevision::id).collect(Collectors.toSet());
            settle(work, second);
        }
        desk.offerSecond();
    }

    private void settle(ProgramWork work, Set<String> second) {
        if (second.isEmpty() || !work.draft().waits()) {
            return;
        }
        work.draft().cameSecond(second);
        if (desk.current().filter(now -> now == work).isPresent()) {
            notices.show(Notice.failed(Notice.Topic.PROGRAM,
                    NLS.bind(Messages.away_second, work.draft().number()), Messages.away_second_advice));
        }
    }
}
