package org.motus.app;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** The steps in which a clinic is made, and what may be done in each. Knows no widgets. */
final class MakingClinic {

    /** A step; each is one page. */
    enum Stage {
        /** Name, letterhead and folder. */
        CLINIC,
        /** Where on the clinic's server the records are kept. */
        SERVER,
        /** The first person and the password. */
        PERSON,
        /** The clinic is being made. */
        MAKING,
        /** The clinic is made; its recovery key is shown this once. */
        RECOVERY
    }

    private Stage stage = Stage.CLINIC;
    private @Nullable NewClinic clinic;
    private @Nullable ServerForm server;
    private boolean placed;

    Stage stage() {
        return stage;
    }

    /** @return what was typed about the clinic, once that is good */
    Optional<NewClinic> clinic() {
        return Optional.ofNullable(clinic);
    }

    /** @return where the records are kept, once a server for them answered; empty for a clinic on this computer */
    Optional<ServerForm> server() {
        return clinic().filter(NewClinic::shared).flatMap(typed -> Optional.ofNullable(server));
    }

    /** Goes on to the server or the person; does nothing while something is wrong with the clinic. */
    void describe(NewClinic typed) {
        if (stage == Stage.CLINIC && typed.good()) {
            clinic = typed;
            stage = typed.shared() ? Stage.SERVER : Stage.PERSON;
        }
    }

    /** Goes on from the server, which answered, to the person. */
    void place(ServerForm answered) {
        if (stage == Stage.SERVER) {
            server = answered;
            stage = Stage.PERSON;
        }
    }

    /** Goes back by one page; what is made already stays made. */
    void back() {
        if (stage == Stage.PERSON && clinic().filter(NewClinic::shared).isPresent()) {
            stage = Stage.SERVER;
        } else if (stage == Stage.PERSON || stage == Stage.SERVER) {
            stage = Stage.CLINIC;
        }
    }

    /** @return true when the clinic is to be made now; false when there is nothing to make, or it is being made already */
    boolean make() {
        if (stage != Stage.PERSON) {
            return false;
        }
        stage = Stage.MAKING;
        return true;
    }

    /** The clinic could not be made: the person's page is there again. */
    void failed() {
        if (stage == Stage.MAKING) {
            stage = Stage.PERSON;
        }
    }

    /** The clinic is made. */
    void made() {
        if (stage == Stage.MAKING) {
            stage = Stage.RECOVERY;
        }
    }

    /** Says whether the recovery key is in a safe place. */
    void placed(boolean safe) {
        placed = safe;
    }

    /** @return true when the clinic may be entered */
    boolean mayEnter() {
        return stage == Stage.RECOVERY && placed;
    }
}
