package org.motus.app;

import jakarta.annotation.PostConstruct;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.renderers.swt.WorkbenchRendererFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The renderers of the workbench, with the {@link PageStack} in place of its own. Named by the product. */
@NonNullByDefault({})
@SuppressWarnings("restriction")
public final class PageRenderers extends WorkbenchRendererFactory {

    private PageStack pages;

    @PostConstruct
    @Override
    public void init(IEclipseContext context) {
        super.init(context);
    }

    @Override
    public AbstractPartRenderer getRenderer(MUIElement element, Object parent) {
        return element instanceof MPerspectiveStack ? pages() : super.getRenderer(element, parent);
    }

    /** The services that a renderer needs are there only when the first one is asked for. */
    private PageStack pages() {
        if (pages == null) {
            pages = new PageStack();
            initRenderer(pages);
        }
        return pages;
    }
}
