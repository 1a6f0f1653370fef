package org.motus.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** Who is told what the user does with the cards. */
final class CardEvents {

    final List<IntConsumer> select = new ArrayList<>();
    final List<BiConsumer<Integer, Integer>> move = new ArrayList<>();
    final List<IntConsumer> remove = new ArrayList<>();
    final List<IntConsumer> open = new ArrayList<>();
    final List<BiConsumer<Integer, Boolean>> step = new ArrayList<>();

    void tell(CardAct act) {
        switch (act) {
            case CardAct.Select chosen -> List.copyOf(select).forEach(who -> who.accept(chosen.index()));
            case CardAct.Move move -> List.copyOf(this.move).forEach(who -> who.accept(move.from(), move.to()));
            case CardAct.Remove gone -> List.copyOf(remove).forEach(who -> who.accept(gone.index()));
            case CardAct.Open opened -> List.copyOf(open).forEach(who -> who.accept(opened.index()));
            case CardAct.Step step -> List.copyOf(this.step).forEach(who -> who.accept(step.index(), step.harder()));
        }
    }
}
