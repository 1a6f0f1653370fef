package org.motus.ui.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.motus.figures.Build;
import org.motus.figures.FigureDraft;
import org.motus.figures.FigureNames;
import org.motus.figures.Hair;
import org.motus.ui.ChoiceField;

/** Who does the exercise, and from where it is seen. */
@NonNullByDefault({})
final class LookPage extends PosePage {

    private final ChoiceField build;
    private final ChoiceField hair;
    private final ChoiceField view;

    LookPage(Composite parent, PoseModel model) {
        super(parent, model);
        view = new ChoiceField(this, PoseMessages.look_view, "pose.view", List.of());
        view.onChoose(index -> {
            if (index < FigureDraft.VIEWS.size()) {
                model.apply(PoseMessages.did_view, now -> now.withView(FigureDraft.VIEWS.get(index)));
            }
        });
        build = new ChoiceField(this, PoseMessages.look_build, "pose.build",
                Arrays.stream(Build.values()).map(FigureNames::build).map(PoseParts::name).toList());
        build.onChoose(index -> model.apply(PoseMessages.did_build, now -> now.withBuild(Build.values()[index])));
        hair = new ChoiceField(this, PoseMessages.look_hair, "pose.hair",
                Arrays.stream(Hair.values()).map(FigureNames::hair).map(PoseParts::name).toList());
        hair.onChoose(index -> model.apply(PoseMessages.did_hair, now -> now.withHair(Hair.values()[index])));
        show();
    }

    @Override
    void show() {
        model().draft().ifPresent(now -> {
            var own = Objects.requireNonNull(now.view());
            var known = FigureDraft.VIEWS.indexOf(own);
            var labels = new ArrayList<>(PoseParts.names(FigureDraft.VIEWS, FigureNames::view));
            if (known < 0) {
                labels.add(own);
            }
            if (view.control().getItemCount() != labels.size()) {
                view.setLabels(labels);
            }
            view.select(known < 0 ? labels.size() - 1 : known);
            build.select(now.build().ordinal());
            hair.select(now.hair().ordinal());
        });
    }
}
