package org.motus.care;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.library.ProgramStarter;
import org.motus.model.program.Program;

/**
 * What follows from the exercises of a program: walking plan, breaks, claims and questions, and which overrides there can
 * be, and the figures it is prescribed with.
 *
 * @param starter
 *            knows the library
 * @param pictures
 *            knows the figures
 */
record Consequences(ProgramStarter starter, PrescribedPictures pictures) {

    /** Brings a program in line with its exercises. */
    void follow(Program program) {
        starter.follow(program);
        OverrideEdits.prune(program);
        pictures.keep(program);
    }

    /** @return the program that came of a merge, in line with its exercises; one that is theirs stays as they saved it */
    Program following(Program both, Program theirs) {
        if (!EcoreUtil.equals(both, theirs)) {
            follow(both);
        }
        return both;
    }

    /** @return the same program without overrides about exercises that are gone */
    static Program pruned(Program program) {
        OverrideEdits.prune(program);
        return program;
    }
}
