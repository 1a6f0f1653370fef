package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The choice of columns")
class ColumnChoiceTest {

    private static final List<String> COLUMNS = List.of("name", "birth", "location", "phone");

    @Test
    @DisplayName("at first all show but those that the screen hides, in the order of the screen")
    void first() {
        var choice = ColumnChoice.of(COLUMNS, Set.of("phone"), "", "");

        assertEquals(COLUMNS, choice.order());
        assertTrue(choice.shows("birth"));
        assertFalse(choice.shows("phone"));
    }

    @Test
    @DisplayName("what was hidden, shown and moved is so the next time")
    void kept() {
        var chosen = ColumnChoice.of(COLUMNS, Set.of("phone"), "", "").toggled("birth").toggled("phone")
                .ordered(List.of("phone", "name", "birth", "location"));
        var next = ColumnChoice.of(COLUMNS, Set.of("phone"), chosen.orderWords(), chosen.hiddenWords());

        assertEquals(chosen, next);
        assertTrue(next.shows("phone"));
        assertFalse(next.shows("birth"));
    }

    @Test
    @DisplayName("the last column that shows cannot be hidden")
    void oneStays() {
        var choice = ColumnChoice.of(COLUMNS, Set.of(), "", "").toggled("name").toggled("birth").toggled("location");

        assertFalse(choice.mayToggle("phone"));
        assertEquals(choice, choice.toggled("phone"));
        assertTrue(choice.mayToggle("name"));
    }

    @Test
    @DisplayName("a column that a new version brings stands behind its neighbor; one that is gone is forgotten")
    void newVersion() {
        var choice = ColumnChoice.of(COLUMNS, Set.of("phone"), "location,gone,name", "gone,location");

        assertEquals(List.of("location", "phone", "name", "birth"), choice.order());
        assertEquals(Set.of("location", "phone"), choice.hidden());
    }

    @Test
    @DisplayName("when only hidden columns are left, the first shows")
    void neverNone() {
        assertTrue(ColumnChoice.of(COLUMNS, Set.of(), "birth,name,location,phone", "birth,name,location,phone")
                .shows("birth"));
    }
}
