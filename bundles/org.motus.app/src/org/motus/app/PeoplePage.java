package org.motus.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.motus.store.Role;
import org.motus.store.UserInfo;
import org.motus.ui.AccessibleName;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Who may open the clinic, and what can be done about the one who is selected. */
@NonNullByDefault({})
final class PeoplePage extends Composite {

    private static final int ROWS = 6;
    private static final int NAME = 240;
    private static final int COLUMN = 140;

    /** What can be asked for. */
    interface Acts {
        void add();

        void role(UserInfo person, Role role);

        void active(UserInfo person, boolean active);

        void password(UserInfo person);

        void recoveryKey();

        void leave();
    }

    private final Metrics metrics;
    private final Table table;
    private final ChoiceField role;
    private final PrimaryButton active;
    private final PrimaryButton password;
    private final Label state;
    private List<UserInfo> people = List.of();

    PeoplePage(Composite parent, Acts acts) {
        super(parent, SWT.NONE);
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        StartView.text(this, AccessWords.people_title, TypeStyle.PAGE, ColorToken.TEXT, ColorToken.SURFACE);
        StartView.text(this, AccessWords.people_words, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.SURFACE);
        table = table();
        table.addListener(SWT.Selection, event -> follow());
        role = new ChoiceField(new FormGrid(this, 2), AccessWords.people_role, "people.role",
                Arrays.stream(Role.values()).map(RoleWords::of).toList());
        role.onChoose(index -> selected().ifPresent(person -> acts.role(person, Role.values()[index])));
        var row = row(3, SWT.BEGINNING);
        password = button(row, AccessWords.people_password, "people.newpassword", () -> with(acts::password));
        active = button(row, AccessWords.people_deactivate, "people.active",
                () -> with(person -> acts.active(person, !person.active())));
        button(row, AccessWords.people_recovery, "people.recovery", acts::recoveryKey);
        state = StartView.text(this, "", TypeStyle.BODY, ColorToken.BLOCK, ColorToken.SURFACE);
        state.setData("id", "people.state");
        var last = row(2, SWT.END);
        button(last, AccessWords.close, "people.close", acts::leave);
        var add = new PrimaryButton(last, AccessWords.people_add, true);
        add.setData("id", "people.add");
        add.addListener(SWT.Selection, event -> acts.add());
        follow();
    }

    private Table table() {
        var list = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        list.setHeaderVisible(true);
        list.setHeaderBackground(Theme.color(ColorToken.BACKGROUND));
        list.setHeaderForeground(Theme.color(ColorToken.TEXT2));
        Theme.style(list, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        list.setData("id", "people.table");
        AccessibleName.set(list, AccessWords.people_title);
        column(list, AccessWords.signin_name, NAME);
        column(list, AccessWords.people_role, COLUMN);
        column(list, AccessWords.people_access, COLUMN);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, metrics.row(1) * ROWS).applyTo(list);
        return list;
    }

    private void column(Table list, String name, int width) {
        var column = new TableColumn(list, SWT.NONE);
        column.setText(name);
        column.setWidth(metrics.px(width));
    }

    private Composite row(int columns, int side) {
        var row = new Composite(this, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(side, SWT.CENTER).applyTo(row);
        return row;
    }

    private static PrimaryButton button(Composite row, String words, String id, Runnable action) {
        var button = new PrimaryButton(row, words, false);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void with(Consumer<UserInfo> action) {
        selected().ifPresent(action);
    }

    private Optional<UserInfo> selected() {
        var index = table.getSelectionIndex();
        return index < 0 || index >= people.size() ? Optional.empty() : Optional.of(people.get(index));
    }

    /** Shows everybody; who was selected stays selected. */
    void show(List<UserInfo> next) {
        var before = selected().map(UserInfo::id);
        people = List.copyOf(next);
        table.removeAll();
        for (var person : people) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { person.name(), RoleWords.of(person.role()),
                    person.active() ? AccessWords.people_active : AccessWords.people_inactive });
            if (before.filter(person.id()::equals).isPresent()) {
                table.setSelection(item);
            }
        }
        if (table.getSelectionIndex() < 0 && !people.isEmpty()) {
            table.setSelection(0);
        }
        say("");
        follow();
    }

    private void follow() {
        var person = selected();
        role.select(person.map(someone -> someone.role().ordinal()).orElse(-1));
        role.setEnabled(person.isPresent());
        password.setEnabled(person.isPresent());
        active.setEnabled(person.isPresent());
        active.setText(person.filter(someone -> !someone.active()).isPresent()
                ? AccessWords.people_activate
                : AccessWords.people_deactivate);
        active.requestLayout();
    }

    /** Says a sentence, and shows again what is so. */
    void say(String sentence) {
        state.setText(sentence.replace("&", "&&"));
        follow();
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
