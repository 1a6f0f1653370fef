package org.motus.cli;

/** Input that cannot be used. The message is one sentence for the person at the shell. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }
}
