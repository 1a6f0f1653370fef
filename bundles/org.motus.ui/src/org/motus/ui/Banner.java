package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows the message on one topic above a screen, and takes no room while there is none. */
public final class Banner extends Composite {

    private final Notices notices;
    private final Notice.Topic topic;
    private final Metrics metrics;

    /** Put it into a {@link GridLayout}; it lays itself out. */
    public Banner(Composite parent, Notices notices, Notice.Topic topic) {
        super(parent, SWT.NONE);
        this.notices = notices;
        this.topic = topic;
        this.metrics = Metrics.of(parent.getDisplay());
        setData("id", "banner." + topic);
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var registration = notices.onChange(() -> OnScreen.later(this, this::showNotice));
        addDisposeListener(event -> registration.close());
        showNotice();
    }

    /** @return true when there is a message on its topic */
    public boolean speaks() {
        return notices.on(topic).isPresent();
    }

    private void showNotice() {
        for (var child : getChildren()) {
            child.dispose();
        }
        var notice = notices.on(topic);
        notice.ifPresent(this::fill);
        var data = (GridData) getLayoutData();
        data.exclude = notice.isEmpty();
        setVisible(notice.isPresent());
        getParent().layout(true, true);
    }

    private void fill(Notice notice) {
        var failed = notice.kind() == Notice.Kind.FAILED;
        var back = failed ? ColorToken.BLOCK_WEAK : ColorToken.SURFACE;
        setBackground(Theme.color(back));
        var layout = new GridLayout(4, false);
        layout.marginWidth = metrics.section();
        layout.marginHeight = metrics.group();
        layout.horizontalSpacing = metrics.group();
        setLayout(layout);
        var mark = switch (notice.kind()) {
            case FAILED -> new MarkLabel(this, Mark.STOP, ColorToken.BLOCK, Messages.banner_failed);
            case DONE -> new MarkLabel(this, Mark.DONE, ColorToken.TEXT, Messages.banner_done);
            case OFFER -> new MarkLabel(this, Mark.NOTE, ColorToken.TEXT, Messages.banner_offer);
        };
        mark.setLayoutData(new GridData(SWT.CENTER, notice.advice().isEmpty() ? SWT.CENTER : SWT.TOP, false, false));
        words(notice, back).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        notice.file().ifPresent(file -> {
            button(Messages.banner_open, () -> Program.launch(file.toString()));
            button(Messages.banner_folder, () -> Program.launch(String.valueOf(file.toAbsolutePath().getParent())));
        });
        notice.acts().forEach(act -> button(act.label(), act.work()));
        button(Messages.banner_close, () -> notices.clear(topic));
        ((GridLayout) getLayout()).numColumns = getChildren().length;
    }

    private Control words(Notice notice, ColorToken back) {
        var box = new Composite(this, SWT.NONE);
        box.setBackground(Theme.color(back));
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = metrics.tight();
        box.setLayout(layout);
        line(box, notice.sentence(), TypeStyle.BODY_BOLD, back);
        if (!notice.advice().isEmpty()) {
            line(box, notice.advice(), TypeStyle.BODY, back);
        }
        return box;
    }

    private static void line(Composite box, String text, TypeStyle style, ColorToken back) {
        var label = new Label(box, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        Theme.style(label, style, ColorToken.TEXT, back);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        label.setLayoutData(data);
    }

    private void button(String text, Runnable action) {
        var button = new PrimaryButton(this, text, false);
        button.addListener(SWT.Selection, event -> action.run());
    }
}
