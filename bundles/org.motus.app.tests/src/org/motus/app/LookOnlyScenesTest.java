package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.Role;
import org.motus.ui.Commands;
import org.motus.ui.Step;

/** Somebody who may only look sees that from the start. */
@DisplayName("Looking only")
class LookOnlyScenesTest extends RightsScene {

    private boolean editable(String id) {
        return screen.on(() -> screen.look(Text.class, id).filter(Text::getEditable).isPresent());
    }

    private boolean enabled(String id) {
        return screen.on(() -> screen.look(Control.class, id).filter(Control::isEnabled).isPresent());
    }

    private List<String> patientMenu() {
        return screen.on(() -> Stream.of(screen.window().getShell().getMenuBar().getItems())
                .filter(item -> item.getText().equals("&Patient")).findFirst().map(item -> {
                    item.getMenu().notifyListeners(SWT.Show, new Event());
                    return Stream.of(item.getMenu().getItems()).map(MenuItem::getText).toList();
                }).orElse(List.of()));
    }

    @Test
    @DisplayName("a viewer reads fields that take no keys, below a strip that says so; a clinician after that types again")
    void viewerThenClinician() throws Exception {
        openAs(Role.VIEWER);
        screen.command(Commands.EDIT_PATIENT, Map.of());
        screen.await("the strip", () -> screen.label("lookonly.words").equals("You may look but not change."));
        screen.await("the name is read only", () -> screen.shows("details.given") && !editable("details.given"));
        screen.await("sex too", () -> !enabled("details.sex"));
        screen.await("minutes too", () -> !editable("details.minutes"));
        screen.await("the reason in the menu", () -> patientMenu().contains("You may look but not change"));
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.OVERVIEW.name()));
        screen.push("overview.episode.toggle");
        screen.await("the goal is read only", () -> screen.shows("overview.goal") && !editable("overview.goal"));
        screen.await("nor is there another", () -> !enabled("overview.goal.another"));
        screen.await("nor a goal to set", () -> !enabled("overview.action.GOAL.do"));
        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("the form that asks", () -> screen.shows("signin.password"));

        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        select();
        screen.command(Commands.EDIT_PATIENT, Map.of());
        screen.await("the name takes keys", () -> editable("details.given"));
        screen.await("so do minutes and sex", () -> editable("details.minutes") && enabled("details.sex"));
        assertFalse(screen.shows("lookonly"));
        assertFalse(patientMenu().contains("You may look but not change"));
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.OVERVIEW.name()));
        if (!screen.shows("overview.goal")) {
            screen.push("overview.episode.toggle");
        }
        screen.await("the goal takes keys", () -> editable("overview.goal"));
        screen.push("overview.episode.toggle");
        assertTrue(screen.enabled(Commands.NEW_PATIENT));
    }
}
