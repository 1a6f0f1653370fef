package org.motus.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** The parts of the window in the order in which F6 goes through them: the bars, then the screens from left to right. */
@NonNullByDefault({})
final class Panes {

    private record Pane(Control control, Runnable enter) {
    }

    private final IWorkbenchWindow window;

    Panes(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Moves the keys to the next pane. */
    void next() {
        var panes = panes();
        if (panes.isEmpty()) {
            return;
        }
        var now = -1;
        for (var index = 0; index < panes.size(); index++) {
            if (hasFocus(panes.get(index).control())) {
                now = index;
            }
        }
        panes.get((now + 1) % panes.size()).enter().run();
    }

    private List<Pane> panes() {
        var panes = new ArrayList<Pane>();
        bars().forEach(bar -> panes.add(new Pane(bar, () -> enter(bar))));
        var page = window.getActivePage();
        if (page != null) {
            Stream.concat(Arrays.stream(page.getViewReferences()), Arrays.stream(page.getEditorReferences()))
                    .map(IWorkbenchPartReference.class::cast).map(reference -> reference.getPart(false))
                    .filter(part -> part != null && page.isPartVisible(part))
                    .flatMap(part -> pane(page, part).stream()).filter(pane -> pane.control().isVisible())
                    .sorted(Comparator.comparingInt(pane -> pane.control().toDisplay(0, 0).x)).forEach(panes::add);
        }
        return panes;
    }

    private Stream<Control> bars() {
        return TopBars.of(window.getShell()).stream().flatMap(TopBars::bars);
    }

    /** @return the part as a pane, or empty when it has no widget yet */
    private static Optional<Pane> pane(IWorkbenchPage page, IWorkbenchPart part) {
        return Optional.ofNullable(part.getSite().getService(MPart.class)).map(MPart::getWidget)
                .filter(Control.class::isInstance).map(Control.class::cast).map(control -> new Pane(control, () -> {
                    page.activate(part);
                    part.setFocus();
                }));
    }

    private boolean hasFocus(Control pane) {
        Control focus = window.getShell().getDisplay().getFocusControl();
        while (focus != null && focus != pane) {
            focus = focus.getParent();
        }
        return focus == pane;
    }

    private static void enter(Control bar) {
        if (bar instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).filter(child -> child.isVisible() && child.isEnabled())
                    .filter(Control::setFocus).findFirst();
        }
    }
}
