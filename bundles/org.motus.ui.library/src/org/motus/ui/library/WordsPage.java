package org.motus.ui.library;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.TextField;

/** What stands below a frame, what a screen reader says of it, and which steps it shows. */
@NonNullByDefault({})
final class WordsPage extends PosePage {

    private static final int LONGEST = 300;

    private final TextField caption;
    private final TextField alt;
    private final TextField steps;

    WordsPage(Composite parent, PoseModel model) {
        super(parent, model);
        caption = new TextField(this, PoseMessages.words_caption, "pose.caption", false);
        caption.limit(LONGEST);
        caption.hint(PoseMessages.words_caption_hint);
        caption.onType(typed -> word(caption, typed, PoseMessages.did_caption, true));
        alt = new TextField(this, PoseMessages.words_alt, "pose.alt", true);
        alt.limit(2 * LONGEST);
        alt.hint(PoseMessages.words_alt_hint);
        alt.onType(typed -> word(alt, typed, PoseMessages.did_alt, false));
        steps = new TextField(this, PoseMessages.words_steps, "pose.steps", false);
        steps.hint(PoseMessages.words_steps_hint);
        steps.onType(this::steps);
        show();
    }

    private void word(TextField field, String typed, String label, boolean below) {
        var text = typed.strip().replaceAll("\\s+", " ");
        field.error(text.isEmpty() ? PoseMessages.words_needed : "");
        if (!text.isEmpty()) {
            var frame = model().frame();
            model().apply(label, now -> below ? now.withCaption(frame, text) : now.withAlt(frame, text));
        }
    }

    private void steps(String typed) {
        var text = typed.strip();
        var fine = text.isEmpty() || text.matches("\\d{1,2}([ ,;]+\\d{1,2}){0,8}");
        steps.error(fine ? "" : PoseMessages.words_steps_wrong);
        if (fine) {
            var numbers = text.isEmpty()
                    ? List.<Integer>of()
                    : Arrays.stream(text.split("[ ,;]+")).map(Integer::valueOf).toList();
            model().apply(PoseMessages.did_steps, now -> now.withSteps(model().frame(), numbers));
        }
    }

    @Override
    void show() {
        model().draft().ifPresent(now -> {
            var frame = model().frame();
            caption.show(now.caption(frame));
            alt.show(now.alt(frame));
            steps.show(now.steps(frame).stream().map(String::valueOf).collect(Collectors.joining(", ")));
        });
    }
}
