package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clinician chooses a drawing in SVG for an exercise of the clinic's own. */
class SvgImportTest {

    private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
            + "viewBox='0 0 100 50'>\n";
    private static final String SHAPE = "<path d='M0 0h90v40z' fill='#123456'/>";

    @Test
    void aDrawingComesOutWithItsShapesWordsAndColors() throws Exception {
        var text = read(OPEN + "<title>Bridge</title><defs><linearGradient id='g'><stop offset='0' stop-color='red'/>"
                + "</linearGradient></defs><g transform='translate(3 4)'>" + SHAPE
                + "<rect id='r' width='9' height='9' style='fill:url(#g);stroke-width:2'/>"
                + "<use xlink:href='#r' x='20'/><text x='3' y='9'>Hold <tspan>5 s</tspan></text></g></svg>");

        for (var part : new String[] { "<title>Bridge</title>", "offset=\"0\"", "transform=\"translate(3 4)\"",
                "d=\"M0 0h90v40z\"", "style=\"fill:url(#g);stroke-width:2\"", "xlink:href=\"#r\"",
                "Hold <tspan>5 s</tspan>", "viewBox=\"0 0 100 50\"" }) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void whatProgramsNoteForThemselvesIsGone() throws Exception {
        var text = read("<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
                + "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><!-- drawn by somebody -->"
                + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:sodipodi='http://sodipodi.sourceforge.net/x' "
                + "width='10mm' height='5mm' viewBox='0 0 100 50' sodipodi:docname='C:/home/somebody.svg' data-name='x'>"
                + "<metadata><rdf xmlns='urn:rdf'>somebody</rdf></metadata><sodipodi:namedview/>" + SHAPE + "</svg>");

        assertFalse(text.contains("somebody") || text.contains("metadata") || text.contains("sodipodi")
                || text.contains("DOCTYPE") || text.contains("data-name"), text);
        assertTrue(text.contains("width=\"10mm\"") && text.contains("M0 0h90v40z"), text);
    }

    @Test
    void aDrawingThatWasReadIsReadAgainTheSame() throws Exception {
        var once = read(OPEN + "<style>/* a */ .a { fill: red }</style><g class='a'>" + SHAPE + "</g></svg>");

        assertEquals(once, read(once));
        assertTrue(once.contains(".a { fill: red }"), once);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <script>alert(1)</script>                                     | a script
            <SCRIPT>alert(1)</SCRIPT>                                     | a script
            <g onload='alert(1)'/>                                        | an event handler (onload)
            <g ONCLICK='alert(1)'/>                                       | an event handler (ONCLICK)
            <foreignObject/>                                              | a foreign object
            <h:div xmlns:h='http://www.w3.org/1999/xhtml'/>               | a part of a web page
            <metadata><script/></metadata>                                | a script
            <image href='photo.jpg'/>                                     | another image
            <a href='https://example.org'/>                               | a link
            <use href='https://example.org/a.svg#x'/>                     | a link to another file
            <use xlink:href='other.svg#x'/>                               | a link to another file
            <use xlink:href=' data:image/svg+xml;base64,AAAA'/>           | a file inside a link (data:)
            <use xlink:href='javascript:alert(1)'/>                       | a link to another file
            <rect fill='url(https://example.org/a#b)'/>                   | a link to another file
            <rect style='fill: URL( "//example.org/a" )'/>                | a link to another file
            <rect style='fill:\\75rl(x)'/>                                | a style that hides what it says
            <rect style='fill:u/**/rl(x)'/>                               | a style that hides what it says
            <style>@import 'a.css';</style>                               | a style rule that reaches outside (@)
            <style>a { background: url(a.png) }</style>                   | a link to another file
            <style>a { b: image-set('a.png' 1x) }</style>                 | another image
            <style>/* */@font-face { src: url(a) }</style>                | a style rule that reaches outside (@)
            <rect><animate attributeName='x'/></rect>                     | an animation
            <set attributeName='href' to='x'/>                            | an animation
            <filter id='f'/>                                              | <filter>, which cannot be printed
            <g xml:base='https://example.org/'/>                          | a link to another file
            <?xml-stylesheet href='a.css'?>                               | a link to a style sheet
            """)
    void whatActsOrReachesOutIsNamedAndRefused(String part, String what) {
        assertEquals("a.svg cannot be used: line 3 holds " + what + "; save a plain copy without it.",
                refusal(OPEN + SHAPE + "\n" + part + "</svg>"));
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        assertEquals("a.svg cannot be used: line 2 holds declarations of entities; save a plain copy without it.",
                refusal("<!DOCTYPE svg [\n<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>\n]>"
                        + OPEN + "<text>&b;</text></svg>"));
    }

    @Test
    void aFileFromElsewhereIsNotRead() {
        assertEquals("a.svg cannot be used: line 1 holds declarations of entities; save a plain copy without it.",
                refusal("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + OPEN + "<text>&a;</text></svg>"));
    }

    @Test
    void shapesThatAskForMillionsOfShapesAreRefused() {
        var bomb = new StringBuilder(OPEN + "<defs><g id='u0'>" + SHAPE + "</g>");
        for (var i = 1; i < 12; i++) {
            bomb.append("<g id='u").append(i).append("'>")
                    .append(("<use href='#u" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }

        assertEquals("a.svg has too many shapes to be printed; save a simpler copy of the image.",
                refusal(bomb + "</defs><use href='#u11'/></svg>"));
        assertEquals("a.svg has too many shapes to be printed; save a simpler copy of the image.",
                refusal(OPEN + SHAPE + "<g id='me'><use href='#me'/></g></svg>"));
        assertEquals("a.svg has too many shapes to be printed; save a simpler copy of the image.",
                refusal(OPEN + "<g>".repeat(60) + SHAPE + "</g>".repeat(60) + "</svg>"));
    }

    @Test
    void aDrawingThatBreaksOffIsRefused() {
        assertEquals("a.svg is no complete SVG (line 2); save the image again.", refusal(OPEN + "<g>"));
        assertEquals("a.svg is no PNG, JPEG or SVG image; save the image as one of these.", refusal("<html></html>"));
        assertEquals("a.svg shows nothing that can be printed; save the image as PNG.", refusal(OPEN + "</svg>"));
    }

    @Test
    void aLongDrawingIsRefused() {
        assertEquals("a.svg is an SVG of 251 kB, and one may have 200; save a simpler copy of it, or save it as PNG.",
                refusal(OPEN + "<path d='M0 0" + "h1".repeat(125_000) + "v9z'/></svg>"));
    }

    private static String read(String svg) throws PictureException {
        var picture = PictureImport.read("a.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertEquals("image/svg+xml", picture.getMediaType());
        return new String(picture.getContent(), StandardCharsets.UTF_8);
    }

    private static String refusal(String svg) {
        return assertThrows(PictureException.class,
                () -> PictureImport.read("a.svg", svg.getBytes(StandardCharsets.UTF_8))).getMessage();
    }
}
