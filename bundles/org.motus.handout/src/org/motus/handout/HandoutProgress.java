package org.motus.handout;

/** Follows the making of a handout, and may stop it between its stages. Called on the thread that makes it. */
public interface HandoutProgress {

    /** Follows nothing and never stops. */
    HandoutProgress NONE = new HandoutProgress() {
    };

    /** The stages in their order. */
    enum Stage {
        /** Words are put in order. */
        COMPOSE,
        /** Pages are laid out. */
        LAY_OUT,
        /** The PDF is written. */
        WRITE,
        /** The file is put in its place. */
        STORE
    }

    /**
     * A stage begins.
     *
     * @param stage the stage
     */
    default void begin(Stage stage) {
    }

    /**
     * Asked before each stage.
     *
     * @return true to stop; nothing is left behind
     */
    default boolean cancelled() {
        return false;
    }
}
