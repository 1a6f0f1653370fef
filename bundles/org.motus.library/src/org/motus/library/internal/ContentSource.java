package org.motus.library.internal;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where content files come from: the product itself or a folder.
 */
@FunctionalInterface
public interface ContentSource {

    /**
     * Opens one file.
     *
     * @param path path below the content folder, with forward slashes
     * @return the bytes
     * @throws IOException when the file is missing or cannot be read
     */
    InputStream open(String path) throws IOException;
}
