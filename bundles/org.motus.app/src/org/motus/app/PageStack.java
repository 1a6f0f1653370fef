package org.motus.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.renderers.swt.LazyStackRenderer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows one page of the window and keeps the others where they are, out of sight. The workbench's own renderer moves each
 * page that goes to another window and back; all its widgets are then styled and laid out anew, which takes longer than
 * a clinician with a patient wants to wait between two steps.
 */
@NonNullByDefault({})
@SuppressWarnings("restriction")
final class PageStack extends LazyStackRenderer {

    @Inject
    private IPresentationEngine engine;
    @Inject
    private IEventBroker broker;

    @PostConstruct
    void listen() {
        init(broker);
    }

    @Override
    public Object createWidget(MUIElement element, Object parent) {
        if (!(element instanceof MPerspectiveStack) || !(parent instanceof Composite box)) {
            return null;
        }
        var stack = new Composite(box, SWT.NONE);
        stack.setLayout(new PageLayout());
        return stack;
    }

    @Override
    public void postProcess(MUIElement element) {
        super.postProcess(element);
        if (element instanceof MPerspectiveStack stack && stack.getSelectedElement() != null
                && stack.getSelectedElement().getWidget() instanceof Control page) {
            PageLayout.show(page);
        }
    }

    @Override
    protected void showTab(MUIElement element) {
        var perspective = (MPerspective) element;
        if (perspective.getWidget() == null) {
            engine.createGui(perspective);
        }
        super.showTab(perspective);
        var page = (Control) perspective.getWidget();
        PageLayout.show(page);
        perspective.getContext().get(EPartService.class).switchPerspective(perspective);
        PageLayout.hideOthers(page);
    }
}
