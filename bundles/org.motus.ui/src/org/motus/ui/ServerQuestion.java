package org.motus.ui;

import java.nio.file.Path;

import org.motus.store.ServerAddress;

/**
 * The server of a shared clinic wants a login.
 *
 * @param file
 *            clinic file
 * @param server
 *            where the clinic is
 * @param refusal
 *            one sentence: why what this computer has is not enough
 */
public record ServerQuestion(Path file, ServerAddress server, String refusal) {
}
