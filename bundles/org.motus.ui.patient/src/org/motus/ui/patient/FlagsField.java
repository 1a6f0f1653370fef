package org.motus.ui.patient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The flags as check boxes under heads, each with what it means; typing leaves those that match and those that are set. */
@NonNullByDefault({})
final class FlagsField extends Composite {

    /** One flag on screen. */
    private record Row(FlagChoice choice, Composite place, Button box) {
    }

    private final Metrics metrics;
    private final BiConsumer<String, Boolean> listener;
    private final Text filter;
    private final Composite grid;
    private final List<Row> rows = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private List<FlagChoice> choices = List.of();

    /** @param listener hears each flag that is set or taken away */
    FlagsField(Composite parent, BiConsumer<String, Boolean> listener) {
        super(parent, SWT.NONE);
        this.listener = listener;
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.gap()).applyTo(this);
        filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.flags_filter);
        filter.setFont(Theme.font(TypeStyle.BODY));
        filter.setData("id", "details.flags.filter");
        AccessibleName.set(filter, Messages.flags_filter);
        filter.addListener(SWT.Modify, event -> sift());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        grid = new Composite(this, SWT.NONE);
        grid.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(metrics.section(), metrics.gap())
                .applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
    }

    /** Offers flags and shows which are set. */
    void show(List<FlagChoice> offered, Collection<String> set) {
        if (!offered.equals(choices)) {
            choices = offered;
            build();
        }
        rows.forEach(row -> row.box().setSelection(set.contains(row.choice().id())));
        sift();
    }

    private void build() {
        for (var child : grid.getChildren()) {
            child.dispose();
        }
        rows.clear();
        heads.clear();
        var group = "";
        for (var choice : choices) {
            if (!choice.group().equals(group)) {
                group = choice.group();
                head(group);
            }
            row(choice);
        }
    }

    private void head(String group) {
        var head = new Label(grid, SWT.NONE);
        head.setText(group.replace("&", "&&"));
        Theme.style(head, TypeStyle.BODY_BOLD, ColorToken.TEXT, ColorToken.SURFACE);
        head.setData(group);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, metrics.tight()).applyTo(head);
        heads.add(head);
    }

    private void row(FlagChoice choice) {
        var place = new Composite(grid, SWT.NONE);
        place.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(place);
        var box = new Button(place, SWT.CHECK);
        box.setText(choice.word().replace("&", "&&"));
        Theme.style(box, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        box.setData("id", "details.flags." + choice.id());
        box.addListener(SWT.Selection, event -> listener.accept(choice.id(), box.getSelection()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        if (!choice.meaning().isEmpty()) {
            AccessibleName.describe(box, choice.meaning());
            var meaning = new Label(place, SWT.WRAP);
            meaning.setText(choice.meaning().replace("&", "&&"));
            Theme.style(meaning, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SURFACE);
            GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(metrics.px(24), 0)
                    .applyTo(meaning);
        }
        rows.add(new Row(choice, place, box));
    }

    private void sift() {
        var typed = filter.getText();
        rows.forEach(row -> seen(row.place(), row.box().getSelection() || row.choice().matches(typed)));
        var shown = Set.copyOf(rows.stream().filter(row -> !((GridData) row.place().getLayoutData()).exclude)
                .map(row -> row.choice().group()).toList());
        heads.forEach(head -> seen(head, shown.contains(head.getData())));
        grid.layout();
        reflow();
    }

    private static void seen(Control control, boolean seen) {
        ((GridData) control.getLayoutData()).exclude = !seen;
        control.setVisible(seen);
    }

    /** The form that scrolls gets its new height. */
    private void reflow() {
        requestLayout();
        for (var parent = getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite scroll && scroll.getContent() != null) {
                scroll.setMinHeight(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
                return;
            }
        }
    }
}
