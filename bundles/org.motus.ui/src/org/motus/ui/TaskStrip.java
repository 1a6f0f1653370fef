package org.motus.ui;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

/** Shows the job that runs, how far it is, and a way to cancel it. Empty while nothing runs. */
public final class TaskStrip extends Composite {

    private static final int TICK_MILLIS = 100;
    private static final int STEPS = 100;

    private final Label name;
    private final ProgressBar bar;
    private final Link cancel;

    /** Watches every cancelable {@link ClinicJob} of the program. */
    public TaskStrip(Composite parent) {
        super(parent, SWT.NONE);
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(metrics.gap(), 0).applyTo(this);
        name = new Label(this, SWT.NONE);
        Theme.style(name, TypeStyle.SMALL, ColorToken.TEXT, ColorToken.SUNKEN);
        bar = new ProgressBar(this, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        bar.setData("id", "task.progress");
        AccessibleName.set(bar, Messages.task_progress);
        cancel = new Link(this, SWT.NONE);
        cancel.setText("<a>" + Messages.task_cancel + "</a>");
        cancel.setBackground(getBackground());
        cancel.setLinkForeground(Theme.color(ColorToken.ACCENT));
        cancel.setFont(Theme.font(TypeStyle.SMALL));
        cancel.setData("id", "task.cancel");
        cancel.addListener(SWT.Selection, event -> running().ifPresent(Job::cancel));
        var watcher = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                tickSoon(event.getJob());
            }

            @Override
            public void done(IJobChangeEvent event) {
                tickSoon(event.getJob());
            }
        };
        Job.getJobManager().addJobChangeListener(watcher);
        addDisposeListener(event -> Job.getJobManager().removeJobChangeListener(watcher));
        setVisible(false);
    }

    private void tickSoon(Job job) {
        if (job instanceof ClinicJob task && task.cancelable()) {
            OnScreen.later(this, this::tick);
        }
    }

    private static Optional<ClinicJob> running() {
        return Arrays.stream(Job.getJobManager().find(ClinicJob.FAMILY))
                .filter(job -> job instanceof ClinicJob task && task.cancelable() && job.getState() != Job.NONE)
                .map(ClinicJob.class::cast).findFirst();
    }

    private void tick() {
        var task = running();
        setVisible(task.isPresent());
        task.ifPresent(job -> {
            if (!name.getText().equals(job.getName())) {
                name.setText(job.getName());
                getParent().layout(true, true);
            }
            bar.setSelection((int) Math.round(Math.max(0, job.fraction()) * STEPS));
            getDisplay().timerExec(TICK_MILLIS, () -> {
                if (!isDisposed()) {
                    tick();
                }
            });
        });
    }
}
