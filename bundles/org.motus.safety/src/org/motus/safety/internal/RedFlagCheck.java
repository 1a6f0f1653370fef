package org.motus.safety.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.motus.library.Texts;
import org.motus.model.clinic.Answer;
import org.motus.model.clinic.AnswerValue;
import org.motus.model.clinic.Screening;
import org.motus.model.library.RedFlag;
import org.motus.model.library.Severity;
import org.motus.model.library.Tier;
import org.motus.safety.Check;
import org.motus.safety.Finding;
import org.motus.safety.Subject;

/** PR-24: a red flag answered yes in the newest screening of the open episode locks the program by its tier. */
public final class RedFlagCheck implements Check {

    private final Texts texts = Texts.of(RedFlagCheck.class, Locale.getDefault());

    @Override
    public List<Finding> check(Subject subject) {
        return newestScreening(subject).stream().flatMap(screening -> screening.getAnswers().stream())
                .filter(answer -> answer.getValue() == AnswerValue.YES)
                .flatMap(answer -> subject.library().redFlag(answer.getRedFlagId())
                        .map(flag -> finding(answer, flag)).stream())
                .toList();
    }

    private static Optional<Screening> newestScreening(Subject subject) {
        return subject.openEpisode().flatMap(episode -> episode.getScreenings().stream()
                .max(Comparator.comparing(Screening::getTakenAt, Comparator.nullsFirst(Comparator.naturalOrder()))));
    }

    private Finding finding(Answer answer, RedFlag flag) {
        var severity = flag.getTier() == Tier.REVIEW ? Severity.WARN : Severity.BLOCK;
        return new Finding("PR-24", severity, texts.get("flag.red", flag.getSuspect(), flag.getAction()),
                List.of(answer), List.of(flag.getId()), List.of());
    }
}
