package org.motus.ui;

/** Scrolls a {@link CardList} on while something is held near its upper or lower edge. */
final class CardAutoScroll {

    private static final int MILLIS = 30;
    private static final int EDGE = 28;
    private static final int STEP = 12;

    private final CardList list;
    private final Runnable tick = this::tick;
    private int from;
    private int y;
    private boolean running;

    CardAutoScroll(CardList list) {
        this.list = list;
    }

    /** @param y where the mouse is in the canvas */
    void follow(int heldCard, int mouseY) {
        from = heldCard;
        y = mouseY;
        if (!running && step() != 0) {
            running = true;
            list.getDisplay().timerExec(MILLIS, tick);
        }
    }

    void stop() {
        running = false;
        list.getDisplay().timerExec(-1, tick);
    }

    private int step() {
        var edge = list.metrics().px(EDGE);
        if (y < edge) {
            return -list.metrics().px(STEP);
        }
        return y > list.getClientArea().height - edge ? list.metrics().px(STEP) : 0;
    }

    private void tick() {
        running = false;
        if (!list.isDisposed() && list.drag() != null && step() != 0 && list.scrollBy(step())) {
            list.hold(from, y);
        }
    }
}
