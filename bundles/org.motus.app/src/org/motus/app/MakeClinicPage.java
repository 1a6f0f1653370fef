package org.motus.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.TextField;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The form for a new clinic, on this computer or on the clinic's server. */
@NonNullByDefault({})
final class MakeClinicPage extends Composite {

    private static final int NAME_LETTERS = 120;
    private static final int LINE_LETTERS = 200;
    private static final Set<String> NINE_ONE_ONE = Set.of("US", "CA", "MX", "PH");

    private final Metrics metrics;
    private final Consumer<NewClinic> described;
    private final TextField name;
    private final TextField address;
    private final TextField phone;
    private final TextField emergency;
    private final TextField folder;
    private final SegmentedChoice place;
    private final PrimaryButton next;
    private PrimaryButton browse;
    private boolean folderChosen;
    private boolean tried;

    /**
     * @param described
     *            takes what was typed, once nothing is wrong with it
     * @param back
     *            leaves the form
     */
    MakeClinicPage(Composite parent, Consumer<NewClinic> described, Runnable back) {
        super(parent, SWT.NONE);
        this.described = described;
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        line(Messages.make_title, TypeStyle.PAGE, ColorToken.TEXT);
        line(Messages.make_words, TypeStyle.BODY, ColorToken.TEXT2);
        var form = new FormGrid(this, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        name = form.wide(new TextField(form, Messages.make_name, "make.name", false));
        name.limit(NAME_LETTERS);
        address = form.wide(new TextField(form, Messages.make_address, "make.address", false));
        address.limit(LINE_LETTERS);
        phone = new TextField(form, Messages.make_phone, "make.phone", false);
        phone.hint(Messages.make_phone_hint);
        emergency = new TextField(form, Messages.make_emergency, "make.emergency", false);
        emergency.hint(Messages.make_emergency_hint);
        emergency.show(NINE_ONE_ONE.contains(Locale.getDefault().getCountry()) ? "911" : "112");
        place = place(form);
        folder = form.wide(new TextField(form, Messages.make_folder, "make.folder", false));
        folder.hint(Messages.make_folder_hint);
        folder.show(suggested());
        name.onType(words -> {
            suggest();
            check();
        });
        emergency.onType(words -> check());
        folder.onType(words -> {
            folderChosen = !words.equals(suggested());
            check();
        });
        next = buttons(back);
    }

    private SegmentedChoice place(FormGrid form) {
        var box = form.wide(new Composite(form, SWT.NONE));
        box.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.tight()).applyTo(box);
        var label = new Label(box, SWT.NONE);
        label.setText(ServerWords.place);
        Theme.style(label, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.BACKGROUND);
        var choice = new SegmentedChoice(box, ServerWords.place,
                List.of(ServerWords.place_computer, ServerWords.place_server));
        choice.setData("id", "make.place");
        choice.select(0);
        choice.onChoose(index -> showPlace());
        return choice;
    }

    private boolean shared() {
        return place.selection() == 1;
    }

    /** A folder is asked for only where there is one. */
    private void showPlace() {
        folder.setVisible(!shared());
        ((GridData) folder.getLayoutData()).exclude = shared();
        browse.setVisible(!shared());
        layout(true, true);
        check();
    }

    private PrimaryButton buttons(Runnable back) {
        var row = new Composite(this, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        browse = new PrimaryButton(row, Messages.make_browse, false);
        browse.setIcon(Icon.FOLDER_OPEN);
        browse.setData("id", "make.browse");
        browse.addListener(SWT.Selection, event -> browse());
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(browse);
        var cancel = new PrimaryButton(row, Messages.make_back, false);
        cancel.setData("id", "make.back");
        cancel.addListener(SWT.Selection, event -> back.run());
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(cancel);
        var button = new PrimaryButton(row, AccessWords.make_next, true);
        button.setData("id", "make.next");
        button.addListener(SWT.Selection, event -> next());
        return button;
    }

    private void line(String text, TypeStyle style, ColorToken color) {
        var label = new Label(this, SWT.WRAP);
        label.setText(text);
        Theme.style(label, style, color, ColorToken.BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private String suggested() {
        return NewClinic.suggestedFolder(Path.of(System.getProperty("user.home", ".")), name.text());
    }

    private void suggest() {
        if (!folderChosen) {
            folder.show(suggested());
        }
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.make_folder);
        Optional.ofNullable(dialog.open()).ifPresent(chosen -> {
            folderChosen = true;
            folder.show(chosen);
            check();
        });
    }

    private NewClinic form() {
        return new NewClinic(name.text(), address.text(), phone.text(), emergency.text(), folder.text(), shared());
    }

    /** Faults are said once the clinician has asked to go on, and from then on as they come and go. */
    private void check() {
        if (tried) {
            var form = form();
            name.error(form.nameFault());
            emergency.error(form.emergencyFault());
            folder.error(form.folderFault());
        }
    }

    private void next() {
        tried = true;
        suggest();
        check();
        var form = form();
        if (form.good()) {
            described.accept(form);
        } else if (!form.nameFault().isEmpty()) {
            name.setFocus();
        } else if (!form.emergencyFault().isEmpty()) {
            emergency.setFocus();
        } else {
            folder.setFocus();
        }
    }

    /** Begins anew, for another clinic. */
    void clear() {
        tried = false;
        folderChosen = false;
        place.select(0);
        showPlace();
        List.of(name, address, phone).forEach(field -> field.show(""));
        folder.show(suggested());
    }

    void follow(boolean opening) {
        next.setEnabled(!opening);
    }

    @Override
    public boolean setFocus() {
        return name.setFocus();
    }
}
