package org.motus.handout.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

/** Where the parts of a laid-out handout fell. */
final class PageMap {

    private final PdfBoxRenderer renderer;
    private final List<PageBox> pages;

    PageMap(PdfBoxRenderer renderer) {
        this.renderer = renderer;
        this.pages = renderer.getRootBox().getLayer().getPages();
    }

    int count() {
        return pages.size();
    }

    /** Whether a part ends on page 1. */
    boolean isOnFirst(String id) {
        var box = box(id);
        return box == null || bottom(box) <= pages.getFirst().getBottom();
    }

    /** Whether a part lies on more than one page. */
    boolean isSplit(String id) {
        var box = box(id);
        return box != null && pages.stream().anyMatch(page -> box.getAbsY() < page.getBottom()
                && bottom(box) > page.getBottom() && box.getAbsY() >= page.getTop());
    }

    private @Nullable Box box(String id) {
        return renderer.getSharedContext().getBoxById(id);
    }

    private static int bottom(Box box) {
        return box.getAbsY() + box.getHeight();
    }
}
