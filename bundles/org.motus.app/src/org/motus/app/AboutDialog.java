package org.motus.app;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.motus.model.library.ClinicalLibrary;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;
import org.osgi.framework.FrameworkUtil;

/** Says what this program is. */
@NonNullByDefault({})
final class AboutDialog extends SurfaceDialog {

    private static final int WIDTH = 480;

    private final Optional<ClinicalLibrary> content;

    AboutDialog(Shell shell, Optional<ClinicalLibrary> content) {
        super(shell);
        this.content = content;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.about_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        parent.setBackground(Theme.color(ColorToken.SURFACE));
        var box = new Composite(parent, SWT.NONE);
        box.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.page()).spacing(0, metrics.group())
                .applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        var version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
        line(box, NLS.bind(Messages.about_version, version.getMajor() + "." + version.getMinor() + "."
                + version.getMicro()), TypeStyle.PAGE);
        line(box, Messages.about_what, TypeStyle.BODY);
        line(box, content.map(library -> NLS.bind(Messages.about_library, library.getVersion(),
                library.getReviewStatus())).orElse(Messages.about_library_unknown), TypeStyle.BODY_BOLD);
        line(box, Messages.about_license, TypeStyle.BODY);
        line(box, NLS.bind(Messages.about_java, System.getProperty("java.version"), SWT.getVersion()),
                TypeStyle.SMALL);
        return box;
    }

    private static void line(Composite box, String text, TypeStyle style) {
        var label = new Label(box, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        Theme.style(label, style, ColorToken.TEXT, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(Metrics.of(box.getDisplay()).px(WIDTH), SWT.DEFAULT).applyTo(label);
    }
}
