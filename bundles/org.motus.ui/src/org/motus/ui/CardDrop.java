package org.motus.ui;

import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Takes exercises that are dragged from elsewhere over a {@link CardList}. */
@NonNullByDefault({})
final class CardDrop extends DropTargetAdapter {

    private final CardList list;
    private final BiConsumer<String, Integer> taker;

    private CardDrop(CardList list, BiConsumer<String, Integer> taker) {
        this.list = list;
        this.taker = taker;
    }

    static void on(CardList list, BiConsumer<String, Integer> taker) {
        var target = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { TextTransfer.getInstance() });
        target.addDropListener(new CardDrop(list, taker));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = list.isEnabled() && (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_NONE;
        if (event.detail != DND.DROP_NONE) {
            list.hold(CardDrag.ELSEWHERE, height(event));
        }
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        list.letGo();
    }

    @Override
    public void drop(DropTargetEvent event) {
        var place = list.place(height(event));
        list.letGo();
        if (event.data instanceof String data && data.startsWith(CardList.DRAGGED)) {
            taker.accept(data, place);
        } else {
            event.detail = DND.DROP_NONE;
        }
    }

    private int height(DropTargetEvent event) {
        return list.toControl(event.x, event.y).y;
    }
}
