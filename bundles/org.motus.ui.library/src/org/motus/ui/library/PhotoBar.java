package org.motus.ui.library;

import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.FileChoice;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Lays a photo under the figure, and says how strongly it shows. */
@NonNullByDefault({})
final class PhotoBar extends Composite {

    private final PosePhoto photo;
    private final Label sentence;
    private final IconButton hold;
    private final Scale opacity;
    private final IconButton gone;

    PhotoBar(Composite parent, PosePhoto photo) {
        super(parent, SWT.NONE);
        this.photo = photo;
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(Metrics.of(getDisplay()).gap(), 0).applyTo(this);
        var choose = new PrimaryButton(this, PoseMessages.photo_choose, false);
        choose.setData("id", "pose.photo");
        choose.addListener(SWT.Selection, event -> choose());
        hold = new IconButton(this, Icon.GRIP_VERTICAL, PoseMessages.photo_hold).framed();
        hold.setData("id", "pose.photo.hold");
        hold.addListener(SWT.Selection, event -> photo.hold(!photo.held()));
        opacity = new Scale(this, SWT.HORIZONTAL);
        opacity.setMaximum(100);
        opacity.setSelection(photo.opacity());
        opacity.setBackground(getBackground());
        AccessibleName.set(opacity, PoseMessages.photo_opacity);
        opacity.setToolTipText(PoseMessages.photo_opacity);
        opacity.addListener(SWT.Selection, event -> photo.opacity(opacity.getSelection()));
        GridDataFactory.swtDefaults().hint(Metrics.of(getDisplay()).px(110), SWT.DEFAULT).applyTo(opacity);
        gone = new IconButton(this, Icon.X, PoseMessages.photo_remove);
        gone.addListener(SWT.Selection, event -> photo.show(null));
        sentence = Parts.label(this, "", TypeStyle.SMALL, ColorToken.WARN);
        sentence.setData("id", "pose.photo.sentence");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
        photo.onChange(this::show);
        show();
    }

    private void show() {
        if (isDisposed()) {
            return;
        }
        var there = photo.present();
        hold.setVisible(there);
        hold.setOn(photo.held());
        opacity.setVisible(there);
        gone.setVisible(there);
    }

    private void choose() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(PoseMessages.photo_choose);
        dialog.setFilterExtensions(new String[] { "*.png;*.jpg;*.jpeg;*.PNG;*.JPG;*.JPEG" });
        FileChoice.ask(dialog).ifPresent(this::read);
    }

    /** Reads it away from the screen; a photo that cannot be had is said in one sentence. */
    void read(Path file) {
        Parts.show(sentence, "");
        Job.createSystem(PoseMessages.photo_job, (ICoreRunnable) monitor -> {
            try {
                var data = PosePhoto.read(file.toFile());
                OnScreen.later(this, () -> arrived(data));
            } catch (PosePhoto.Refused refused) {
                var why = String.valueOf(refused.getMessage());
                OnScreen.later(this, () -> Parts.show(sentence, why));
            }
        }).schedule();
    }

    private void arrived(ImageData data) {
        photo.show(data);
        Parts.show(sentence, PoseMessages.photo_kept);
        sentence.setForeground(Theme.color(ColorToken.TEXT2));
    }
}
