package org.motus.ui;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * Tells a screen reader about the parts that a canvas draws itself: how many there are, what each is called, where it
 * is, and which is selected. Parts are simple children, because SWT does not hand others on to every platform.
 */
public final class AccessibleChildren {

    /** What the canvas is, and with it what its parts are. */
    public enum Kind {
        /** A list of items. */
        LIST(ACC.ROLE_LIST, ACC.ROLE_LISTITEM),
        /** A group of which one may be chosen. */
        CHOICE(ACC.ROLE_GROUP, ACC.ROLE_RADIOBUTTON);

        private final int whole;
        private final int part;

        Kind(int whole, int part) {
            this.whole = whole;
            this.part = part;
        }

        private int selected() {
            return this == LIST ? ACC.STATE_SELECTED : ACC.STATE_CHECKED;
        }

        private int always() {
            return this == LIST ? ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE : ACC.STATE_FOCUSABLE;
        }
    }

    /** The parts as they are now; asked on the UI thread each time a screen reader asks. Indexes run from 0. */
    public interface Parts {
        /** @return how many parts there are, 0 or more */
        int count();

        /** @return all that is said about a part */
        String name(int index);

        /** @return where the part is, in points inside the canvas; may lie outside what is visible */
        Rectangle bounds(int index);

        /** @return true when the part is selected; several may be */
        boolean selected(int index);

        /** @return the part that the keys act on, or -1 */
        int focused();
    }

    private final Canvas canvas;
    private final Kind kind;
    private final Parts parts;

    private AccessibleChildren(Canvas canvas, Kind kind, Parts parts) {
        this.canvas = canvas;
        this.kind = kind;
        this.parts = parts;
    }

    /**
     * Gives a canvas a name, a role and children. Call once, when the canvas is made.
     *
     * @param name
     *            what is said about the whole, asked each time
     * @return by which the canvas tells that something changed
     */
    public static AccessibleChildren of(Canvas canvas, Kind kind, Supplier<String> name, Parts parts) {
        var children = new AccessibleChildren(Objects.requireNonNull(canvas), Objects.requireNonNull(kind),
                Objects.requireNonNull(parts));
        children.speak(Objects.requireNonNull(name));
        return children;
    }

    /** Tells that the keys act on another part now, and that it is selected. Silent while the canvas has no keys. */
    public void moved() {
        if (!canvas.isFocusControl()) {
            return;
        }
        var accessible = canvas.getAccessible();
        accessible.selectionChanged();
        if (known(parts.focused())) {
            accessible.setFocus(parts.focused());
        }
    }

    /** Tells that a part is called something else now; readers that keep what they read ask again. */
    public void renamed() {
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void speak(Supplier<String> name) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name.get();
                } else if (known(event.childID)) {
                    event.result = parts.name(event.childID);
                }
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new Listener());
    }

    private boolean known(int index) {
        return index >= 0 && index < parts.count();
    }

    private int focused() {
        return canvas.isFocusControl() && known(parts.focused()) ? parts.focused() : ACC.CHILDID_NONE;
    }

    private final class Listener extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = parts.count();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, parts.count()).boxed().toArray();
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? kind.whole : kind.part;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.detail = DrawnState.ofKeys(canvas);
            } else if (known(event.childID)) {
                event.detail = DrawnState.of(canvas) | kind.always()
                        | (parts.selected(event.childID) ? kind.selected() : 0)
                        | (focused() == event.childID ? ACC.STATE_FOCUSED : 0) | hidden(event.childID);
            }
        }

        private int hidden(int index) {
            return canvas.getClientArea().intersects(parts.bounds(index)) ? 0 : ACC.STATE_OFFSCREEN;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (known(event.childID)) {
                var area = canvas.getDisplay().map(canvas, null, parts.bounds(event.childID));
                event.x = area.x;
                event.y = area.y;
                event.width = area.width;
                event.height = area.height;
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            var point = canvas.getDisplay().map(null, canvas, event.x, event.y);
            event.childID = IntStream.range(0, parts.count()).filter(index -> parts.bounds(index).contains(point))
                    .findFirst().orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = focused();
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            var selected = IntStream.range(0, parts.count()).filter(parts::selected).toArray();
            if (selected.length == 1) {
                event.childID = selected[0];
            } else if (selected.length == 0) {
                event.childID = ACC.CHILDID_NONE;
            } else {
                event.childID = ACC.CHILDID_MULTIPLE;
                event.children = IntStream.of(selected).boxed().toArray();
            }
        }
    }
}
