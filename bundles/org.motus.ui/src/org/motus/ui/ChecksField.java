package org.motus.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A field of check boxes in columns, under heads. Many boxes get a filter: typing leaves the boxes whose words begin so,
 * and those that are chosen. UI thread only.
 */
@NonNullByDefault({})
public final class ChecksField extends Field {

    private static final int FILTER_FROM = 9;

    private final List<Button> boxes = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private final Composite body;
    private final Composite grid;
    private final Text filter;
    private Consumer<Set<String>> listener = ids -> {
    };

    /**
     * @param columns
     *            number of columns, 1 or more
     * @param items
     *            the boxes; those of one group stand together
     */
    public ChecksField(Composite parent, String label, String id, int columns, List<CheckItem> items) {
        super(parent, label, id);
        body = box(this, 1);
        filter = items.size() < FILTER_FROM ? null : createFilter(label, id);
        grid = box(body, columns);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var group = "";
        for (var item : items) {
            if (!item.group().equals(group)) {
                group = item.group();
                addHead(group, columns);
            }
            addBox(item, id);
        }
        hold(body);
    }

    private static Composite box(Composite parent, int columns) {
        var metrics = Metrics.of(parent.getDisplay());
        var box = new Composite(parent, SWT.NONE);
        box.setBackground(parent.getBackground());
        var layout = new GridLayout(columns, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = metrics.section();
        layout.verticalSpacing = metrics.tight();
        box.setLayout(layout);
        return box;
    }

    private Text createFilter(String label, String id) {
        var frame = new FieldFrame(this, body, 1);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var text = frame.text(SWT.SINGLE, id + ".filter");
        text.setMessage(Messages.field_filter);
        AccessibleName.set(text, label + ": " + Messages.field_filter);
        text.addListener(SWT.Modify, event -> filter(text.getText()));
        return text;
    }

    private void addHead(String group, int columns) {
        var head = new Label(grid, SWT.NONE);
        head.setText(group.replace("&", "&&"));
        Theme.style(head, TypeStyle.BODY_BOLD, ColorToken.TEXT, ColorToken.SURFACE);
        head.setBackground(getBackground());
        head.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false, columns, 1));
        head.setData(group);
        heads.add(head);
    }

    private void addBox(CheckItem item, String id) {
        var box = new Button(grid, SWT.CHECK);
        box.setText(item.label().replace("&", "&&"));
        Theme.style(box, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        box.setBackground(getBackground());
        box.setData(item);
        box.setData("id", id + "." + item.id());
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        box.addListener(SWT.Selection, event -> listener.accept(selection()));
        boxes.add(box);
    }

    private static CheckItem item(Button box) {
        return (CheckItem) box.getData();
    }

    private void filter(String typed) {
        boxes.forEach(box -> seen(box, box.getSelection() || item(box).matches(typed)));
        heads.forEach(head -> seen(head, boxes.stream().anyMatch(
                box -> item(box).group().equals(head.getData()) && !((GridData) box.getLayoutData()).exclude)));
        relayout();
        grid.layout();
    }

    private static void seen(Control control, boolean seen) {
        ((GridData) control.getLayoutData()).exclude = !seen;
        control.setVisible(seen);
    }

    @Override
    public Control control() {
        return filter == null ? boxes.isEmpty() ? body : boxes.getFirst() : filter;
    }

    /** @return ids of the chosen boxes, in the order of the boxes */
    public Set<String> selection() {
        var ids = new LinkedHashSet<String>();
        boxes.stream().filter(Button::getSelection).forEach(box -> ids.add(item(box).id()));
        return ids;
    }

    /** Shows what is chosen; ids without a box are left out. No listener hears of it. */
    public void show(Set<String> ids) {
        boxes.forEach(box -> box.setSelection(ids.contains(item(box).id())));
    }

    /** @param changed hears all chosen ids after each click */
    public void onChange(Consumer<Set<String>> changed) {
        listener = changed;
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        boxes.forEach(box -> box.setEnabled(enabled));
    }
}
