package org.motus.app;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.care.EditedDocument;
import org.motus.care.ProgramDocument;

/** The programs that are open in editors of a window. UI thread only. */
@NonNullByDefault({})
record OpenPrograms(IWorkbenchWindow window) {

    private Stream<IEditorPart> of(String patientId) {
        return Stream.of(window.getPages()).flatMap(page -> Stream.of(page.getEditorReferences()))
                .map(reference -> reference.getEditor(false)).filter(editor -> shows(editor, patientId));
    }

    private static boolean shows(IEditorPart editor, String patientId) {
        return Optional.ofNullable(editor).map(part -> part.getAdapter(EditedDocument.class))
                .filter(ProgramDocument.class::isInstance).map(ProgramDocument.class::cast)
                .filter(program -> program.patientId().equals(patientId)).isPresent();
    }

    /** @return true when a patient's program was changed and is not saved */
    boolean unsaved(String patientId) {
        return of(patientId).anyMatch(IEditorPart::isDirty);
    }

    /** Closes a patient's program without saving it. */
    void giveUp(String patientId) {
        of(patientId).toList().forEach(editor -> editor.getSite().getPage().closeEditor(editor, false));
    }
}
