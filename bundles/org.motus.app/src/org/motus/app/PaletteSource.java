package org.motus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.Commands;
import org.motus.ui.Icon;
import org.motus.ui.Step;

/** The pages and commands that are possible now. UI thread only. */
@NonNullByDefault({})
final class PaletteSource {

    private record Offer(String command, Icon icon) {
    }

    private static final List<Offer> OFFERS = List.of(new Offer(Commands.NEW_PATIENT, Icon.USER_PLUS),
            new Offer(Commands.FIND, Icon.SEARCH), new Offer(Commands.EDIT_PATIENT, Icon.PENCIL),
            new Offer(Commands.ARCHIVE_PATIENT, Icon.ARCHIVE),
            new Offer(PatientRights.EXPORT, Icon.FILE_TEXT), new Offer(PatientRights.ERASE, Icon.TRASH_2),
            new Offer(Commands.START, Icon.PLUS),
            new Offer(Commands.SAVE, Icon.SAVE), new Offer(Commands.SAVE_AND_PRINT, Icon.PRINTER),
            new Offer(Commands.PRINT, Icon.PRINTER), new Offer(Commands.UNDO, Icon.UNDO_2),
            new Offer(Commands.REDO, Icon.REDO_2), new Offer(Commands.EXERCISES, Icon.BOOK_OPEN),
            new Offer(Commands.NEW_EXERCISE, Icon.PLUS), new Offer(Commands.COPY_EXERCISE, Icon.COPY),
            new Offer(Commands.EDIT_EXERCISE, Icon.PENCIL), new Offer(Commands.FINDINGS, Icon.TRIANGLE_ALERT),
            new Offer(Commands.EXERCISE_VERSIONS, Icon.ROTATE_CCW),
            new Offer(Commands.DISCREET, Icon.EYE_OFF),
            new Offer(Commands.PREFERENCES, Icon.SETTINGS), new Offer(OpenClinicHandler.COMMAND, Icon.FOLDER_OPEN),
            new Offer("org.motus.command.open.shared", Icon.SERVER), new Offer(ConnectHandler.COMMAND, Icon.SERVER),
            new Offer(OpenDemoHandler.COMMAND, Icon.FLASK_CONICAL), new Offer(Commands.LOCK, Icon.LOCK),
            new Offer(AccessCommands.PROTECT, Icon.LOCK), new Offer(AccessCommands.PASSWORD, Icon.PENCIL),
            new Offer(AccessCommands.PEOPLE, Icon.USERS), new Offer(AccessCommands.AUDIT, Icon.LIST_CHECKS),
            new Offer(AccessCommands.SIGN_OUT, Icon.CIRCLE_USER),
            new Offer(AccessCommands.CLOSE, Icon.X),
            new Offer(BackUpNowHandler.COMMAND, Icon.HARD_DRIVE),
            new Offer("org.motus.command.backups", Icon.HARD_DRIVE),
            new Offer("org.motus.command.restore", Icon.ROTATE_CCW),
            new Offer("org.motus.command.keys", Icon.KEYBOARD),
            new Offer("org.motus.command.about", Icon.INFO));

    /** They write into the clinic that is open. */
    private static final Set<String> OF_CLINIC = Set.of(Commands.NEW_EXERCISE, Commands.COPY_EXERCISE,
            Commands.EDIT_EXERCISE);

    private final Pages pages;

    PaletteSource(Pages pages) {
        this.pages = pages;
    }

    List<PaletteEntry> entries() {
        var entries = new ArrayList<PaletteEntry>();
        page(entries, Step.CASELOAD, Icon.USERS, Messages.bar_caseload, "Ctrl+0");
        page(entries, Step.LIBRARY, Icon.BOOK_OPEN, Messages.bar_library, "");
        if (pages.window().getService(ActivePatient.class).patient().isPresent()) {
            page(entries, Step.OVERVIEW, Icon.PERSON_STANDING, Messages.step_overview, "Ctrl+1");
            page(entries, Step.SCREENING, Icon.SHIELD_ALERT, Messages.step_screening, "Ctrl+2");
            page(entries, Step.PROGRAM, Icon.LIST_CHECKS, Messages.step_program, "Ctrl+3");
            page(entries, Step.DIARY, Icon.NOTEBOOK_PEN, Messages.step_diary, "Ctrl+4");
            page(entries, Step.REVIEW, Icon.TRENDING_UP, Messages.step_review, "Ctrl+5");
        }
        OFFERS.forEach(offer -> command(entries, offer));
        return entries;
    }

    private void page(List<PaletteEntry> entries, Step step, Icon icon, String title, String key) {
        if (pages.ready(step)) {
            entries.add(new PaletteEntry(icon, title, Messages.palette_page, key, () -> pages.show(step)));
        }
    }

    private void command(List<PaletteEntry> entries, Offer offer) {
        var command = pages.window().getService(ICommandService.class).getCommand(offer.command());
        var unowned = pages.window().getService(ActiveClinic.class).clinic().isEmpty();
        if (!command.isDefined() || !command.isEnabled() || unowned && OF_CLINIC.contains(offer.command())) {
            return;
        }
        try {
            var key = pages.window().getService(IBindingService.class)
                    .getBestActiveBindingFormattedFor(offer.command());
            entries.add(new PaletteEntry(offer.icon(), command.getName(), Messages.palette_command,
                    key == null ? "" : key, () -> RunCommand.in(pages.window(), offer.command(), Map.of())));
        } catch (NotDefinedException e) {
            throw new IllegalStateException(offer.command(), e);
        }
    }
}
