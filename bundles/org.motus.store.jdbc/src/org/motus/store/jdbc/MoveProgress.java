package org.motus.store.jdbc;

import java.util.concurrent.CancellationException;

import org.motus.store.Backups.Progress;

/** How far a move is. Its parts follow one another, each for a share of the whole. */
final class MoveProgress {

    /** The parts of a move, with the share of the time that each takes about. */
    enum Part {
        /** Rows are read here and written there. */
        COPYING(0.4),
        /** Rows are read there. */
        READING(0.15),
        /** Records are loaded here and there. */
        RECORDS(0.2),
        /** The new place is checked as a clinic. */
        CHECKING(0.25);

        private final double share;

        Part(double share) {
            this.share = share;
        }

        private double begin() {
            var begin = 0.0;
            for (var earlier : values()) {
                if (earlier == this) {
                    return begin;
                }
                begin += earlier.share;
            }
            return begin;
        }
    }

    private final Progress progress;

    MoveProgress(Progress progress) {
        this.progress = progress;
    }

    /**
     * @param done
     *            how much of the part is done
     * @param all
     *            how much there is
     * @throws CancellationException
     *             when somebody stops the move
     */
    void at(Part part, long done, long all) {
        if (!at(part, all == 0 ? 1 : Math.min(1, (double) done / all))) {
            throw new CancellationException("The move was stopped");
        }
    }

    /**
     * @param within
     *            how much of the part is done, 0 to 1
     * @return false to stop
     */
    boolean at(Part part, double within) {
        return progress.at(part.begin() + part.share * within);
    }

    /** Nothing can stop it from here on. */
    void done() {
        progress.at(1);
    }
}
