package org.motus.app;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Step;

/** The five steps of a visit, the current one underlined. Arrow keys go from step to step, Enter shows one. */
@NonNullByDefault({})
final class StepTabs extends Composite {

    private static final List<Step> STEPS = Arrays.stream(Step.values()).filter(Step::visit).toList();

    private final Map<Step, BarButton> tabs = new EnumMap<>(Step.class);

    StepTabs(Composite parent, Pages pages) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        setData("id", "steps");
        for (var step : STEPS) {
            var tab = new BarButton(this, BarButton.Look.TAB, null, word(step));
            tab.setData("id", "step." + step.name());
            tab.setToolTipText(NLS.bind(Messages.step_tip, word(step), "Ctrl+" + (STEPS.indexOf(step) + 1)));
            tab.addListener(SWT.Selection, event -> pages.show(step));
            tab.addListener(SWT.KeyDown, event -> move(step, event));
            tabs.put(step, tab);
        }
        speak();
        addListener(SWT.Resize, event -> arrange());
    }

    private static String word(Step step) {
        return switch (step) {
            case SCREENING -> Messages.step_screening;
            case PROGRAM -> Messages.step_program;
            case DIARY -> Messages.step_diary;
            case REVIEW -> Messages.step_review;
            default -> Messages.step_overview;
        };
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.steps_name;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABFOLDER;
            }
        });
    }

    private void move(Step step, Event event) {
        var index = STEPS.indexOf(step) + switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_LEFT -> -1;
            default -> 0;
        };
        if (index != STEPS.indexOf(step) && index >= 0 && index < STEPS.size()) {
            tabs.get(STEPS.get(index)).setFocus();
        }
    }

    void show(Step current) {
        tabs.forEach((step, tab) -> tab.setOn(step == current));
        arrange();
    }

    void takeKeys() {
        tabs.values().stream().filter(BarButton::on).findFirst().ifPresent(BarButton::setFocus);
    }

    /** Marks a step. @param spoken what the mark means, empty for none */
    void mark(Step step, @Nullable Icon icon, ColorToken color, String spoken) {
        var tab = tabs.get(step);
        tab.sign(icon, color);
        tab.spoken(spoken.isEmpty() ? word(step) : NLS.bind(Messages.step_marked, word(step), spoken));
    }

    private void arrange() {
        var x = 0;
        for (var step : STEPS) {
            var width = tabs.get(step).computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            tabs.get(step).setBounds(x, 0, width, getClientArea().height);
            x += width;
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var width = tabs.values().stream().mapToInt(tab -> tab.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).sum();
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? 30 : heightHint);
    }
}
