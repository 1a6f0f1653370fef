package org.motus.library.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.motus.library.LibraryException;
import org.motus.model.library.ClinicalLibrary;
import org.motus.model.library.LibraryFactory;

/**
 * Reads a content folder: the index file names the others, each of which holds one item or a list of items.
 */
public final class ContentReader {

    private static final String INDEX = "library.yaml";

    private final ContentSource source;
    private final YamlToModel mapper = new YamlToModel();

    /**
     * @param source where the files come from
     */
    public ContentReader(ContentSource source) {
        this.source = source;
    }

    /**
     * @return a reader of the content inside the product
     */
    public static ContentReader shipped() {
        return new ContentReader(path -> {
            var stream = ContentReader.class.getResourceAsStream("/content/" + path);
            if (stream == null) {
                throw new FileNotFoundException(path);
            }
            return stream;
        });
    }

    /**
     * @param folder a folder with the same layout as the shipped content
     * @return a reader of that folder
     */
    public static ContentReader folder(Path folder) {
        return new ContentReader(path -> Files.newInputStream(folder.resolve(path)));
    }

    /**
     * Reads everything.
     *
     * @return the content, in the order of the index
     * @throws LibraryException     when a file is missing or wrong
     * @throws UncheckedIOException when a file cannot be read
     */
    public ClinicalLibrary read() {
        var content = LibraryFactory.eINSTANCE.createClinicalLibrary();
        var index = mapper.readIndex(file(INDEX), content);
        index.forEach((feature, paths) -> paths.forEach(path -> mapper.readItems(file(path), content, feature)));
        return content;
    }

    /**
     * Reads a file beside the library proper that is a plain table.
     *
     * @param path path below the content folder
     * @param keys the keys of each row
     * @return the rows, each with a list of values for each key
     * @throws LibraryException     when the file is missing or wrong
     * @throws UncheckedIOException when the file cannot be read
     */
    public List<Map<String, List<String>>> rows(String path, Set<String> keys) {
        return new RowReader(file(path), keys).read();
    }

    private YamlFile file(String path) {
        try (var stream = source.open(path)) {
            return new YamlFile(path, stream.readAllBytes());
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new LibraryException("The content file " + path + " is missing; restore it or take it out of "
                    + INDEX + ".", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The content file " + path + " cannot be read.", e);
        }
    }
}
