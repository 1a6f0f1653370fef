package org.motus.ui;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.motus.care.Recording;
import org.motus.care.Recording.State;
import org.motus.care.WaitingRevision;

/** What is said about recording what waited: what needs somebody first, and never a name. */
final class WaitingNotices {

    private WaitingNotices() {
    }

    /**
     * @param giveUp
     *            gives revisions up, by their ids
     * @return empty when there is nothing to say
     */
    static Optional<Notice> of(Recording recording, Consumer<Set<String>> giveUp) {
        var first = recorded(recording.saved(), recording.prints());
        var left = left(recording);
        if (left.isEmpty()) {
            return first.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Notice.done(Notice.Topic.CLINIC, first, ""));
        }
        var rest = new ArrayList<>(left.subList(1, left.size()));
        if (!first.isEmpty()) {
            rest.add(first);
        }
        var gone = recording.of(State.GONE).stream().map(WaitingRevision::id).collect(Collectors.toSet());
        List<Notice.Act> acts = gone.isEmpty()
                ? List.of()
                : List.of(new Notice.Act(Messages.waiting_give_up, () -> giveUp.accept(gone)));
        return Optional.of(new Notice(Notice.Kind.FAILED, Notice.Topic.CLINIC, left.getFirst(),
                String.join(" ", rest), Optional.empty(), acts));
    }

    private static String recorded(int programs, int prints) {
        if (programs > 0) {
            return MessageFormat.format(Messages.waiting_recorded, programs, prints);
        }
        return prints > 0 ? MessageFormat.format(Messages.waiting_printed, prints) : "";
    }

    private static List<String> left(Recording recording) {
        var left = new ArrayList<String>();
        recording.aside().forEach(file -> left.add(MessageFormat.format(Messages.waiting_aside, file.toString())));
        say(left, Messages.waiting_second, recording.of(State.CONFLICT).size());
        say(left, Messages.waiting_gone, recording.of(State.GONE).size());
        recording.items().stream().filter(item -> item.state() == State.REFUSED).findFirst()
                .ifPresent(item -> left.add(MessageFormat.format(Messages.waiting_refused, item.sentence())));
        say(left, Messages.waiting_others, recording.of(State.OTHERS).size());
        return left;
    }

    private static void say(List<String> left, String pattern, int count) {
        if (count > 0) {
            left.add(MessageFormat.format(pattern, count));
        }
    }
}
