package org.motus.app;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the bars above and the status bar below the screens. */
@NonNullByDefault({})
final class WindowBars {

    private static final String APP_BAR = "org.motus.app.topbars";
    private static final String STATUS_BAR = "org.motus.app.statusbar";

    private WindowBars() {
    }

    static void add(IWorkbenchWindow window) {
        var models = window.getService(EModelService.class);
        var model = window.getService(MTrimmedWindow.class);
        if (model != null) {
            add(models, model, SideValue.TOP, APP_BAR, TopBars.class);
            add(models, model, SideValue.BOTTOM, STATUS_BAR, StatusBar.class);
        }
    }

    /** Leaves each bar alone in its trim: the workbench's own parts would share the width with it. */
    static void clear(IWorkbenchWindow window) {
        var models = window.getService(EModelService.class);
        var model = window.getService(MTrimmedWindow.class);
        if (model != null) {
            clear(models.getTrim(model, SideValue.TOP), APP_BAR);
            clear(models.getTrim(model, SideValue.BOTTOM), STATUS_BAR);
        }
    }

    private static void clear(MTrimBar trim, String kept) {
        trim.getChildren().stream().filter(child -> !kept.equals(child.getElementId()))
                .forEach(child -> child.setToBeRendered(false));
        if (trim.getWidget() instanceof Composite composite) {
            trim.getChildren().stream().filter(child -> kept.equals(child.getElementId())).map(MUIElement::getWidget)
                    .filter(Control.class::isInstance).map(Control.class::cast).findFirst()
                    .ifPresent(bar -> composite.setLayout(new Alone(bar)));
        }
    }

    /** Gives the whole trim to one control. What the workbench keeps there beside it counts for nothing. */
    private static final class Alone extends Layout {

        private final Control bar;

        Alone(Control bar) {
            this.bar = bar;
        }

        @Override
        protected Point computeSize(Composite trim, int widthHint, int heightHint, boolean flush) {
            return bar.isDisposed() ? new Point(0, 0) : bar.computeSize(widthHint, SWT.DEFAULT, true);
        }

        @Override
        protected void layout(Composite trim, boolean flush) {
            for (var child : trim.getChildren()) {
                child.setBounds(child == bar ? trim.getClientArea() : new Rectangle(0, 0, 0, 0));
                // What has no room is not there for a screen reader either.
                child.setVisible(child == bar);
            }
        }
    }

    private static void add(EModelService models, MTrimmedWindow window, SideValue side, String id, Class<?> bar) {
        var trim = models.getTrim(window, side);
        trim.setVisible(true);
        trim.setToBeRendered(true);
        if (trim.getChildren().stream().noneMatch(child -> id.equals(child.getElementId()))) {
            var control = models.createModelElement(MToolControl.class);
            control.setElementId(id);
            control.setContributionURI("bundleclass://org.motus.app/" + bar.getName());
            control.getTags().add("stretch");
            control.getPersistedState().put("persistState", "false");
            trim.getChildren().addFirst(control);
        }
    }
}
