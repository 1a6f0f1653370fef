package org.motus.ui.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.figures.FigureDraft;
import org.motus.figures.FigureNames;
import org.motus.figures.FramePose;
import org.motus.figures.Handle;
import org.motus.figures.Joint;
import org.motus.ui.CheckItem;
import org.motus.ui.ChecksField;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.NumberField;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TypeStyle;

/** The part of the body that is chosen: its angles with their limits, what it is kept at, and what rests. */
@NonNullByDefault({})
final class AnglePage extends PosePage {

    private static final List<String> RESTS = List.of("feet", "hands", "knees", "elbows", "pelvis", "back", "head",
            "chest");

    private final Label title;
    private final ChecksField ways;
    private final Composite angles;
    private final List<NumberField> fields = new ArrayList<>();
    private final ChecksField rests;
    private List<Joint> joints = List.of();
    private String shown = "-";

    AnglePage(Composite parent, PoseModel model) {
        super(parent, model);
        title = Parts.label(this, "", TypeStyle.SECTION, ColorToken.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        ways = new ChecksField(this, "", "pose.ways", 1, List.of(new CheckItem("both", PoseMessages.angle_both, ""),
                new CheckItem("placed", PoseMessages.angle_placed, "")));
        ways.speakAs(PoseMessages.angle_ways);
        ways.onChange(this::way);
        angles = Parts.row(this, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(angles);
        rests = new ChecksField(this, PoseMessages.angle_rests, "pose.rests", 4,
                RESTS.stream().map(part -> new CheckItem(part, PoseParts.name(FigureNames.part(part)), "")).toList());
        addListener(SWT.Resize, event -> {
            spread();
            laidOut();
        });
        rests.onChange(parts -> model.apply(PoseMessages.did_rest,
                now -> now.pose(model.frame()).rest(List.copyOf(parts))));
        var down = new PrimaryButton(this, PoseMessages.angle_down, false);
        down.setData("id", "pose.down");
        down.addListener(SWT.Selection, event -> model.apply(PoseMessages.did_down,
                now -> now.pose(model.frame()).down()));
        var begin = new ChoiceField(this, PoseMessages.angle_begin, "pose.begin",
                PoseParts.names(FigureDraft.POSES, FigureNames::pose));
        begin.onChoose(index -> {
            model.apply(PoseMessages.did_begin_frame,
                    now -> now.beginFrame(model.frame(), FigureDraft.POSES.get(index)));
            begin.select(-1);
        });
        show();
    }

    private void way(Set<String> chosen) {
        var at = model().hold().selected();
        if (model().both() != chosen.contains("both")) {
            model().both(chosen.contains("both"));
        } else if (at.isPresent() && PoseParts.isLimb(at.get())) {
            var handle = at.get();
            model().apply(PoseMessages.did_place, now -> now.pose(model().frame()).place(PoseParts.isArm(handle),
                    handle.left(), model().both(), chosen.contains("placed")));
        }
    }

    @Override
    void show() {
        var at = model().hold().selected().filter(one -> one.kind() == Handle.Kind.BODY);
        var id = at.map(Handle::id).orElse("");
        if (!id.equals(shown)) {
            shown = id;
            build(at.map(PoseParts::joints).orElse(List.of()));
        }
        Parts.show(title, at.map(Handle::name).map(PoseParts::name).orElse(PoseMessages.angle_none));
        var pose = model().shown().map(now -> now.pose(model().frame()));
        ways.setEnabled(at.isPresent());
        var on = new LinkedHashSet<String>();
        if (model().both()) {
            on.add("both");
        }
        if (pose.isPresent() && at.filter(PoseParts::isLimb).isPresent()
                && pose.get().placed(PoseParts.isArm(at.get()), at.get().left())) {
            on.add("placed");
        }
        ways.show(on);
        pose.ifPresent(now -> {
            rests.show(together(now.rests()));
            for (var i = 0; i < joints.size(); i++) {
                fields.get(i).show((int) Math.round(now.angle(joints.get(i), at.map(Handle::left).orElse(true))));
            }
        });
    }

    /** @return names of pairs for what rests on both sides */
    private static Set<String> together(List<String> parts) {
        var all = new LinkedHashSet<>(parts);
        List.of("foot", "hand", "knee", "elbow").forEach(part -> {
            if (all.contains("left " + part) && all.contains("right " + part)) {
                all.add(part.equals("foot") ? "feet" : part + "s");
            }
        });
        return all;
    }

    private void build(List<Joint> next) {
        joints = next;
        fields.clear();
        for (var child : angles.getChildren()) {
            child.dispose();
        }
        for (var joint : joints) {
            var length = FramePose.isLength(joint);
            var field = new NumberField(angles, PoseParts.name(FigureNames.joint(joint)), "pose.angle." + joint.label(),
                    (int) joint.least(), (int) joint.most(),
                    length ? PoseMessages.unit_share : PoseMessages.unit_degrees);
            field.hint(NLS.bind(PoseMessages.angle_limits, (int) joint.least(), (int) joint.most()));
            field.onChange(value -> {
                if (value != null) {
                    turn(joint, value);
                }
            });
            fields.add(field);
        }
        spread();
        laidOut();
    }

    /** Lays the angles out in two columns where their names find room, else below each other. */
    private void spread() {
        var widest = fields.stream().mapToInt(field -> field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
        var layout = (GridLayout) angles.getLayout();
        var room = getClientArea().width - 2 * ((GridLayout) getLayout()).marginWidth - layout.horizontalSpacing;
        layout.numColumns = room <= 0 || 2 * widest <= room ? 2 : 1;
        layout.makeColumnsEqualWidth = true;
    }

    private void turn(Joint joint, int value) {
        model().hold().selected().ifPresent(at -> model().edit(
                NLS.bind(PoseMessages.did_angle, PoseParts.name(FigureNames.joint(joint)), value),
                now -> now.pose(model().frame()).set(joint, at.left(), model().both(), value)));
    }
}
