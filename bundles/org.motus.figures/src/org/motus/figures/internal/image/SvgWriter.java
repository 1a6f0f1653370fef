package org.motus.figures.internal.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an SVG anew from what was kept of it. */
final class SvgWriter {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private SvgWriter() {
    }

    static byte[] write(SvgNode root) {
        var out = new ByteArrayOutputStream(16_384);
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.setDefaultNamespace(SvgRules.SVG);
            xml.setPrefix("xlink", SvgRules.XLINK);
            write(root, xml, true);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Memory takes every byte.", e);
        }
        return out.toByteArray();
    }

    private static void write(SvgNode node, XMLStreamWriter xml, boolean first) throws XMLStreamException {
        xml.writeStartElement(SvgRules.SVG, node.name());
        if (first) {
            xml.writeDefaultNamespace(SvgRules.SVG);
            xml.writeNamespace("xlink", SvgRules.XLINK);
        }
        for (var attribute : node.attributes().entrySet()) {
            if ("xlink:href".equals(attribute.getKey())) {
                xml.writeAttribute("xlink", SvgRules.XLINK, "href", attribute.getValue());
            } else if ("xml:space".equals(attribute.getKey())) {
                xml.writeAttribute("xml", XML, "space", attribute.getValue());
            } else {
                xml.writeAttribute(attribute.getKey(), attribute.getValue());
            }
        }
        for (var part : node.content()) {
            if (part instanceof SvgNode child) {
                write(child, xml, false);
            } else {
                xml.writeCharacters(part.toString());
            }
        }
        xml.writeEndElement();
    }
}
