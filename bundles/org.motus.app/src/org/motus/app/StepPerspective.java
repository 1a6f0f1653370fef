package org.motus.app;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.motus.ui.Metrics;
import org.motus.ui.ScreenIds;
import org.motus.ui.Step;

/** Lays out each page of a clinic: its views stand alone, without tabs, and cannot be closed. */
@NonNullByDefault({})
public final class StepPerspective implements IPerspectiveFactory {

    private static final int EXERCISES_WIDTH = 296;
    private static final int FINDINGS_WIDTH = 352;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var id = layout.getDescriptor().getId();
        layout.setEditorAreaVisible(false);
        Arrays.stream(Step.values()).filter(step -> step.perspective().equals(id)).findFirst()
                .ifPresent(step -> place(layout, step));
    }

    private static void place(IPageLayout layout, Step step) {
        switch (step) {
            case CASELOAD -> fill(layout, ScreenIds.PATIENTS);
            case DETAILS -> fill(layout, ScreenIds.DETAILS);
            case OVERVIEW -> fill(layout, ScreenIds.OVERVIEW);
            case PROGRAM -> program(layout);
            case LIBRARY -> fill(layout, ScreenIds.LIBRARY);
            case SCREENING, DIARY, REVIEW -> fill(layout, ComingView.id(step));
        }
    }

    private static void fill(IPageLayout layout, String view) {
        if (known(view)) {
            layout.addStandaloneView(view, false, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout.getEditorArea());
            layout.getViewLayout(view).setCloseable(false);
            layout.getViewLayout(view).setMoveable(false);
        }
    }

    /** The editor in the middle; until one is open, the page that begins a program is there instead. */
    private static void program(IPageLayout layout) {
        var display = Display.getDefault();
        var metrics = Metrics.of(display);
        var width = (float) Math.max(1, display.getPrimaryMonitor().getClientArea().width);
        side(layout, ScreenIds.EXERCISES, IPageLayout.LEFT, metrics.px(EXERCISES_WIDTH) / width);
        side(layout, ScreenIds.FINDINGS, IPageLayout.RIGHT, 1 - metrics.px(FINDINGS_WIDTH)
                / (width - metrics.px(EXERCISES_WIDTH)));
        fill(layout, ScreenIds.START_PROGRAM);
    }

    private static void side(IPageLayout layout, String view, int side, float ratio) {
        if (known(view)) {
            layout.addStandaloneViewPlaceholder(view, side, ratio, layout.getEditorArea(), false);
            layout.getViewLayout(view).setMoveable(false);
        }
    }

    private static boolean known(String view) {
        return PlatformUI.getWorkbench().getViewRegistry().find(view) != null;
    }
}
