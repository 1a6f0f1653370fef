package org.motus.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.motus.handout.HandoutException;
import org.motus.handout.RecoverySheet;
import org.motus.store.ClinicException;
import org.motus.store.Password;
import org.motus.ui.AccessibleName;
import org.motus.ui.Card;
import org.motus.ui.ColorToken;
import org.motus.ui.FileChoice;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/**
 * Shows a clinic's recovery key this once, writes it as a PDF to print, and lets nobody go on before it is put away. The
 * key is cleared with the page.
 */
@NonNullByDefault({})
final class RecoveryKeyPage extends Composite {

    private static final int KEY_HEIGHT = 60;

    private final Metrics metrics;
    private final String clinic;
    private final Password key;
    private final Text shown;
    private final Label saved;
    private final Button placed;
    private final PrimaryButton go;

    /**
     * @param clinic
     *            name of the clinic, for the sheet
     * @param key
     *            closed with the page
     * @param button
     *            what the filled button says
     * @param done
     *            called when the key is put away
     */
    RecoveryKeyPage(Composite parent, String clinic, Password key, String button, Runnable done) {
        super(parent, SWT.NONE);
        this.clinic = clinic;
        this.key = key;
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        line(AccessWords.recovery_title, TypeStyle.PAGE, ColorToken.TEXT);
        line(AccessWords.recovery_words, TypeStyle.BODY, ColorToken.TEXT2);
        shown = key();
        var save = new PrimaryButton(this, AccessWords.recovery_save, false);
        save.setIcon(Icon.PRINTER);
        save.setData("id", "recovery.save");
        save.addListener(SWT.Selection, event -> save());
        GridDataFactory.swtDefaults().applyTo(save);
        saved = line("", TypeStyle.SMALL, ColorToken.TEXT2);
        saved.setData("id", "recovery.saved");
        placed = new Button(this, SWT.CHECK);
        placed.setText(AccessWords.recovery_placed);
        placed.setData("id", "recovery.placed");
        Theme.style(placed, TypeStyle.BODY, ColorToken.TEXT, ColorToken.BACKGROUND);
        placed.setBackground(getBackground());
        go = new PrimaryButton(this, button, true);
        go.setData("id", "recovery.go");
        go.setEnabled(false);
        go.addListener(SWT.Selection, event -> done.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(go);
        placed.addListener(SWT.Selection, event -> go.setEnabled(placed.getSelection()));
        addListener(SWT.Dispose, event -> key.close());
    }

    private Text key() {
        var card = new Card(this, 1, true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        var text = new Text(card, SWT.READ_ONLY | SWT.CENTER | SWT.MULTI);
        Theme.style(text, TypeStyle.PAGE, ColorToken.TEXT, ColorToken.SURFACE);
        text.setData("id", "recovery.key");
        AccessibleName.set(text, AccessWords.recovery_key);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, metrics.px(KEY_HEIGHT)).applyTo(text);
        var chars = key.chars();
        var lines = lines(chars);
        text.setTextChars(lines);
        Arrays.fill(chars, '\0');
        Arrays.fill(lines, '\0');
        return text;
    }

    /** Breaks the key after half of its groups. */
    private static char[] lines(char[] chars) {
        var middle = chars.length / 2;
        var lines = new char[chars.length + 1];
        System.arraycopy(chars, 0, lines, 0, middle + 1);
        lines[middle + 1] = '\n';
        System.arraycopy(chars, middle + 1, lines, middle + 2, chars.length - middle - 1);
        return lines;
    }

    private Label line(String words, TypeStyle style, ColorToken color) {
        var label = StartView.text(this, words, style, color, ColorToken.BACKGROUND);
        label.setBackground(getBackground());
        return label;
    }

    private void save() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(AccessWords.recovery_save);
        dialog.setFilterExtensions(new String[] { "*.pdf" });
        dialog.setFileName(AccessWords.recovery_file);
        dialog.setOverwrite(true);
        FileChoice.ask(dialog).ifPresent(this::save);
    }

    /** Writes the sheet, in a job. */
    void save(Path file) {
        var sheet = new RecoverySheet(AccessWords.recovery_sheet, clinic,
                List.of(AccessWords.recovery_sheet_use, AccessWords.recovery_sheet_keep));
        var copy = key.copy();
        InBackground.run(this, AccessWords.job_recovery, () -> write(sheet, file, copy),
                done -> say(NLS.bind(AccessWords.recovery_saved, file)), this::say);
    }

    private static boolean write(RecoverySheet sheet, Path file, Password key) throws ClinicException {
        try (key) {
            var chars = key.chars();
            try {
                sheet.save(file, chars);
            } finally {
                Arrays.fill(chars, '\0');
            }
            return true;
        } catch (HandoutException e) {
            throw new ClinicException(ClinicException.Reason.READ_ONLY, String.valueOf(e.getMessage()), e);
        }
    }

    private void say(String sentence) {
        saved.setText(sentence.replace("&", "&&"));
        saved.requestLayout();
        getParent().getParent().layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return shown.setFocus();
    }
}
