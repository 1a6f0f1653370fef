package org.motus.layering;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;

/**
 * The bundles that a feature or a product names.
 *
 * @param plugins
 *            symbolic names
 */
record Feature(List<String> plugins) {

    static Feature read(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (var in = Files.newInputStream(file)) {
            var elements = factory.newDocumentBuilder().parse(in).getElementsByTagName("plugin");
            var plugins = new ArrayList<String>();
            for (var i = 0; i < elements.getLength(); i++) {
                plugins.add(((Element) elements.item(i)).getAttribute("id"));
            }
            return new Feature(List.copyOf(plugins));
        }
    }

    /** Bundles that only tests need, though the feature names them. */
    List<String> testOnly() {
        return plugins.stream().filter(name -> Bundle.isTest(name) || name.matches("junit.*|org\\.opentest4j")
                || name.startsWith("org.eclipse.ui.ide")).toList();
    }
}
