package org.motus.figures.internal.image;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.PictureException;

/** Reads an SVG without entities and without reaching for anything outside; refuses what acts. */
final class SvgReader {

    private static final int DEEPEST = 50;
    private static final int MOST_ELEMENTS = 20_000;

    private final String name;
    private final XMLStreamReader xml;
    private final Deque<Optional<SvgNode>> open = new ArrayDeque<>();
    private int elements;
    private @Nullable SvgNode root;

    private SvgReader(String name, XMLStreamReader xml) {
        this.name = name;
        this.xml = xml;
    }

    /** @return the root element with what may be written again */
    static SvgNode read(String name, byte[] bytes) throws PictureException {
        declarations(name, bytes);
        try {
            var xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return new SvgReader(name, xml).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw e.getLocation() == null
                    ? Refusals.of("svg.broken", name)
                    : Refusals.of("svg.broken.line", name, Integer.toString(e.getLocation().getLineNumber()));
        }
    }

    /**
     * Refuses declarations of one's own before anything is parsed; what a DOCTYPE of the standard names is never
     * fetched.
     */
    private static void declarations(String name, byte[] bytes) throws PictureException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        var at = text.indexOf("<!ENTITY");
        if (at >= 0) {
            throw refused(name, 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count(),
                    Refusals.text("holds.declarations"));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return factory;
    }

    private SvgNode read() throws XMLStreamException, PictureException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused(Refusals.text("holds.entity"));
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(xml.getPITarget());
                default -> {
                    // Comments, a DOCTYPE and spaces between elements are not written again.
                }
            }
        }
        var found = root;
        if (found == null) {
            throw Refusals.of("kind", name);
        }
        return found;
    }

    private void start() throws PictureException {
        var space = String.valueOf(xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI());
        var element = xml.getLocalName();
        if (open.isEmpty() && !("svg".equals(element) && SvgRules.SVG.equals(space))) {
            throw Refusals.of("kind", name);
        }
        refuse(SvgRules.refused(space, element));
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
            throw Refusals.of("svg.shapes", name);
        }
        var node = SvgRules.kept(space, element) && (open.isEmpty() || open.element().isPresent())
                ? Optional.of(new SvgNode(element, line()))
                : Optional.<SvgNode>empty();
        attributes(node);
        if (node.isPresent()) {
            if (open.isEmpty()) {
                root = node.get();
            } else {
                open.element().orElseThrow().content().add(node.get());
            }
        }
        open.push(node);
    }

    private void attributes(Optional<SvgNode> node) throws PictureException {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var space = xml.getAttributeNamespace(i) == null ? "" : xml.getAttributeNamespace(i);
            var attribute = xml.getAttributeLocalName(i);
            var value = xml.getAttributeValue(i);
            refuse(SvgRules.refused(space, attribute, value));
            if (node.isPresent() && "href".equals(attribute)
                    && (space.isEmpty() || SvgRules.XLINK.equals(space))) {
                node.get().attributes().put("xlink:href", value.strip());
            } else if (node.isPresent() && space.isEmpty() && SvgRules.kept(attribute)) {
                node.get().attributes().put(attribute, value);
            } else if (node.isPresent() && "xml".equals(xml.getAttributePrefix(i)) && "space".equals(attribute)) {
                node.get().attributes().put("xml:space", value);
            }
        }
    }

    private void end() throws PictureException {
        var closed = open.pop();
        if (closed.isPresent() && "style".equals(closed.get().name())) {
            var css = new StringBuilder();
            closed.get().content().forEach(css::append);
            refuse(SvgRules.style(withoutComments(css.toString())));
            closed.get().content().clear();
            closed.get().content().add(withoutComments(css.toString()));
        }
    }

    /** Comments of a style sheet are harmless when they are gone before it is looked at. */
    private static String withoutComments(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", " ").replace("<!--", " ").replace("-->", " ");
    }

    private void text(String text) {
        if (!open.isEmpty() && open.element().isPresent()
                && List.of("text", "tspan", "title", "desc", "style").contains(open.element().get().name())) {
            open.element().get().content().add(text);
        }
    }

    private void instruction(String target) throws PictureException {
        if (target.toLowerCase(Locale.ROOT).contains("stylesheet")) {
            throw refused(Refusals.text("holds.sheet"));
        }
    }

    private void refuse(Optional<String> what) throws PictureException {
        if (what.isPresent()) {
            throw refused(what.get());
        }
    }

    private PictureException refused(String what) {
        return refused(name, line(), what);
    }

    private static PictureException refused(String name, int line, String what) {
        return Refusals.of("svg.refused", name, Integer.toString(line), what);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }
}
