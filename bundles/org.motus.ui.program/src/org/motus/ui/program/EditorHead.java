package org.motus.ui.program;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.model.program.Profile;
import org.motus.safety.Finding;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.TypeStyle;

/** The head of the editor: which revision, profile, undo, save, save and print. */
final class EditorHead {

    /** What the head asks for. */
    interface Listener {

        /** Saves the draft as a revision. */
        void save();

        /** Saves it when needed, and prints it. */
        void saveAndPrint();

        /** Shows or hides the exercises. */
        void exercises();
    }

    private static final List<Profile> PROFILES = List.of(Profile.GENTLE, Profile.STANDARD);

    private final ProgramWork work;
    private final Composite strip;
    private final PrimaryButton library;
    private final Label revision;
    private final DraftChip draft;
    private final Label remark;
    private final SegmentedChoice profile;
    private final IconButton undo;
    private final IconButton redo;
    private final PrimaryButton save;
    private final PrimaryButton print;
    private String kept = "";

    EditorHead(Composite parent, ProgramWork work, Listener listener) {
        this.work = work;
        strip = Parts.strip(parent, 9, false);
        ((GridLayout) strip.getLayout()).horizontalSpacing = Metrics.of(parent.getDisplay()).px(5);
        library = new PrimaryButton(strip, Messages.editor_library, false);
        library.setIcon(Icon.PLUS);
        library.setKeyHint(Messages.editor_library_key);
        library.setData("id", "editor.library");
        library.addListener(SWT.Selection, event -> listener.exercises());
        revision = Parts.label(strip, "", TypeStyle.SECTION, ColorToken.TEXT);
        revision.setData("id", "editor.revision");
        draft = new DraftChip(strip);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(draft);
        remark = Parts.label(strip, "", TypeStyle.SMALL, ColorToken.TEXT2);
        remark.setData("id", "editor.remark");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT)
                .applyTo(remark);
        profile = new SegmentedChoice(strip, Messages.editor_profile,
                List.of(Messages.profile_gentle, Messages.profile_standard));
        profile.setData("id", "editor.profile");
        profile.onChoose(this::choose);
        undo = new IconButton(strip, Icon.UNDO_2, Messages.undo);
        undo.setData("id", "editor.undo");
        undo.addListener(SWT.Selection, event -> work.document().undo());
        redo = new IconButton(strip, Icon.REDO_2, Messages.redo);
        redo.setData("id", "editor.redo");
        redo.addListener(SWT.Selection, event -> work.document().redo());
        save = new PrimaryButton(strip, Messages.editor_save, false);
        save.setData("id", "editor.save");
        save.addListener(SWT.Selection, event -> listener.save());
        print = new PrimaryButton(strip, Messages.editor_print, true);
        print.setIcon(Icon.PRINTER);
        print.setData("id", "editor.print");
        print.addListener(SWT.Selection, event -> listener.saveAndPrint());
    }

    private void choose(int index) {
        var count = work.document().profile(PROFILES.get(index));
        kept = count == 0
                ? ""
                : NLS.bind(count == 1 ? Messages.profile_kept_one : Messages.profile_kept, count);
        show();
    }

    /** @param narrow true where the exercises are behind a button */
    void fold(boolean narrow) {
        library.setVisible(narrow);
        GridDataFactory.swtDefaults().exclude(!narrow).applyTo(library);
        strip.layout();
    }

    void show() {
        var document = work.document();
        var dirty = document.dirty();
        var waits = work.draft().kept();
        var changed = Parts.show(revision, NLS.bind(Messages.editor_revision, work.draft().number()));
        var label = waits ? Messages.editor_print_draft : Messages.editor_print;
        if (!label.equals(print.getText())) {
            print.setText(label);
            changed = true;
        }
        changed |= draft.getVisible() != dirty;
        draft.setVisible(dirty);
        ((GridData) draft.getLayoutData()).exclude = !dirty;
        var removed = work.changes().removed();
        var words = kept.isEmpty() && !removed.isEmpty()
                ? NLS.bind(Messages.editor_removed, String.join(", ", removed))
                : kept;
        Parts.show(remark, words);
        remark.setToolTipText(words);
        profile.select(PROFILES.indexOf(document.program().getProfile()));
        profile.setEnabled(!LookOnly.now());
        step(undo, Icon.UNDO_2, Messages.undo, Messages.undo_named, document.undoLabel());
        step(redo, Icon.REDO_2, Messages.redo, Messages.redo_named, document.redoLabel());
        save.setEnabled(work.draft().open());
        var blocks = work.findings().stream().filter(Finding::blocks).toList();
        print.setEnabled(blocks.isEmpty());
        print.setToolTipText(blocks.isEmpty()
                ? dirty ? Messages.editor_print_tip : Messages.editor_print_saved
                : reason(blocks));
        if (changed) {
            strip.layout();
        }
    }

    static String reason(List<Finding> blocks) {
        return blocks.stream().findFirst().map(finding -> NLS.bind(Messages.print_blocked, finding.sentence()))
                .orElse("");
    }

    private static void step(IconButton button, Icon icon, String plain, String named, Optional<String> label) {
        button.setEnabled(label.isPresent());
        button.show(icon, label.map(words -> NLS.bind(named, words)).orElse(plain));
    }
}
