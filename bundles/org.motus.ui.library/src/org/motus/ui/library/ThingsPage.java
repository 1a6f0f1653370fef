package org.motus.ui.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.motus.figures.FigureNames;
import org.motus.figures.FrameItems;
import org.motus.ui.AccessibleName;
import org.motus.ui.CheckItem;
import org.motus.ui.ChecksField;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.LookOnly;
import org.motus.ui.Parts;
import org.motus.ui.TextField;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The props of a frame, or its marks: a list, what to add, and the measures of the one that is chosen. */
@NonNullByDefault({})
final class ThingsPage extends PosePage {

    private static final int LEAST_LINES = 3;
    private static final int MOST_LINES = 6;

    private final boolean marks;
    private final org.eclipse.swt.widgets.List list;
    private final ChecksField shared;
    private final Composite measures;
    private final List<Runnable> values = new ArrayList<>();
    private List<FrameItems.Item> items = List.of();
    private String built = "";

    ThingsPage(Composite parent, PoseModel model, boolean marks) {
        super(parent, model);
        this.marks = marks;
        var id = marks ? "pose.marks" : "pose.props";
        var kinds = marks ? FrameItems.marks() : FrameItems.props();
        var row = Parts.row(this, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var fresh = new ChoiceField(row, marks ? PoseMessages.marks_add : PoseMessages.props_add, id + ".add",
                PoseParts.names(kinds, marks ? FigureNames::mark : FigureNames::prop));
        fresh.onChoose(index -> {
            add(kinds.get(index));
            // The field offers and keeps nothing: the same can be added again.
            fresh.select(-1);
        });
        var gone = LookOnly.button(new IconButton(row, Icon.TRASH_2, PoseMessages.thing_remove).framed());
        gone.setData("id", id + ".remove");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.END).applyTo(gone);
        gone.addListener(SWT.Selection, event -> remove());
        list = new org.eclipse.swt.widgets.List(this, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        list.setData("id", id + ".list");
        Theme.style(list, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        AccessibleName.set(list, marks ? PoseMessages.marks_list : PoseMessages.props_list);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LEAST_LINES * list.getItemHeight())
                .applyTo(list);
        list.addListener(SWT.Selection, event -> choose());
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        shared = new ChecksField(this, "", id + ".shared", 1,
                List.of(new CheckItem("all", PoseMessages.props_shared, "")));
        shared.speakAs(PoseMessages.props_shared);
        shared.setVisible(!marks);
        GridDataFactory.fillDefaults().exclude(marks).applyTo(shared);
        shared.onChange(this::share);
        measures = Parts.row(this, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(measures);
        show();
    }

    private void add(String kind) {
        model().apply(NLS.bind(PoseMessages.did_add,
                PoseParts.name(marks ? FigureNames.mark(kind) : FigureNames.prop(kind))),
                now -> marks
                        ? now.items(model().frame()).addMark(kind)
                        : now.items(model().frame()).addProp(kind, true));
        show();
        // What was added last is what is measured next.
        var mine = mine();
        var found = marks
                ? mine.stream().reduce((one, other) -> other)
                : mine.stream().filter(FrameItems.Item::shared).reduce((one, other) -> other);
        found.ifPresent(this::select);
    }

    private void remove() {
        chosen().ifPresent(item -> {
            list.deselectAll();
            model().apply(NLS.bind(PoseMessages.did_remove, PoseParts.name(FigureNames.item(item))),
                    now -> now.items(model().frame()).remove(item));
        });
    }

    private void share(Set<String> on) {
        chosen().ifPresent(item -> {
            model().apply(NLS.bind(PoseMessages.did_share, PoseParts.name(FigureNames.item(item))),
                    now -> now.items(model().frame()).share(item, !on.isEmpty()));
            show();
            mine().stream().filter(one -> one.kind().equals(item.kind()) && one.shared() != item.shared())
                    .reduce((one, other) -> other).ifPresent(this::select);
        });
    }

    private List<FrameItems.Item> mine() {
        return model().shown().map(now -> now.items(model().frame()).all()).orElse(List.of()).stream()
                .filter(item -> item.mark() == marks).toList();
    }

    private Optional<FrameItems.Item> chosen() {
        var at = list.getSelectionIndex();
        return at >= 0 && at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
    }

    private void choose() {
        chosen().ifPresent(item -> model().hold().select(handle(item)));
        show();
    }

    private void select(FrameItems.Item item) {
        list.select(items.indexOf(item));
        choose();
    }

    private String handle(FrameItems.Item item) {
        return model().draft().map(now -> now.items(model().frame()).handle(item)).orElse("");
    }

    @Override
    void show() {
        var next = mine();
        items = next;
        var words = next.stream().map(this::words).toArray(String[]::new);
        if (!Arrays.equals(words, list.getItems())) {
            var before = list.getSelectionIndex();
            list.setItems(words);
            list.select(Math.min(before, next.size() - 1));
            room(next.size());
        }
        model().hold().selected().ifPresent(at -> {
            for (var i = 0; i < items.size(); i++) {
                var id = handle(items.get(i));
                if (at.id().equals(id) || at.id().startsWith(id + ", ")) {
                    list.select(i);
                }
            }
        });
        var item = chosen();
        shared.show(item.filter(FrameItems.Item::shared).isPresent() ? Set.of("all") : Set.of());
        shared.setEnabled(item.isPresent());
        var said = item.map(one -> one.kind() + one.shared() + one.index() + names(one)).orElse("");
        if (!said.equals(built)) {
            built = said;
            build(item);
        }
        values.forEach(Runnable::run);
    }

    /** Gives the list as many lines as it has, and one to spare; what is said of the chosen one comes right below. */
    private void room(int lines) {
        var data = (GridData) list.getLayoutData();
        var high = Math.clamp(lines + 1, LEAST_LINES, MOST_LINES) * list.getItemHeight();
        if (data.heightHint != high) {
            data.heightHint = high;
            laidOut();
        }
    }

    /** @return what it is, the choice that says most of it, and whether it is in this frame alone */
    private String words(FrameItems.Item item) {
        var telling = said(item).stream().filter(one -> List.of("on", "seconds", "minutes", "of", "").contains(
                one.name())).findFirst().map(one -> FigureNames.choice(one, one.value())).orElse("");
        var name = PoseParts.name(FigureNames.item(item));
        var words = telling.isEmpty() ? name : NLS.bind(PoseMessages.thing_told, name, telling);
        return item.mark() || item.shared() ? words : NLS.bind(PoseMessages.props_here, words);
    }

    private List<FrameItems.Measure> said(FrameItems.Item item) {
        return model().shown().map(now -> now.items(model().frame())).filter(now -> now.all().contains(item))
                .map(now -> now.measures(item)).orElse(List.of());
    }

    private String names(FrameItems.Item item) {
        return said(item).stream().map(FrameItems.Measure::name).toList().toString();
    }

    private void build(Optional<FrameItems.Item> item) {
        values.clear();
        for (var child : measures.getChildren()) {
            child.dispose();
        }
        item.ifPresent(one -> said(one).forEach(measure -> field(one, measure)));
        laidOut();
    }

    private void field(FrameItems.Item item, FrameItems.Measure measure) {
        var label = PoseParts.name(FigureNames.measure(item, measure));
        var id = (marks ? "pose.marks." : "pose.props.") + measure.name().replace(' ', '.');
        if (measure.choices().isEmpty()) {
            var field = new TextField(measures, label, id, false);
            field.onType(typed -> {
                if (!typed.isBlank() && !typed.strip().equals(value(item, measure))) {
                    field.error(typed.strip().matches("-?\\d{0,3}(\\.\\d{1,3})?") ? "" : PoseMessages.thing_number);
                    if (!field.faulty()) {
                        set(item, measure, typed.strip());
                    }
                }
            });
            values.add(() -> field.show(value(item, measure)));
            return;
        }
        var choice = new ChoiceField(measures, label, id,
                PoseParts.names(measure.choices(), value -> FigureNames.choice(measure, value)));
        choice.onChoose(index -> set(item, measure, measure.choices().get(index)));
        values.add(() -> choice.select(measure.choices().indexOf(value(item, measure))));
    }

    private String value(FrameItems.Item item, FrameItems.Measure measure) {
        return said(item).stream().filter(one -> one.name().equals(measure.name())).findFirst()
                .map(FrameItems.Measure::value).orElse("");
    }

    private void set(FrameItems.Item item, FrameItems.Measure measure, String value) {
        model().apply(
                NLS.bind(PoseMessages.did_measure, PoseParts.name(FigureNames.item(item)),
                        FigureNames.choice(measure, value)),
                now -> now.items(model().frame()).set(item, measure.name(), value));
    }
}
