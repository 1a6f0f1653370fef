package org.motus.handout.internal;

import java.util.List;

import org.motus.handout.internal.Sheet.Item;
import org.motus.library.PlainEvidence;
import org.motus.model.library.Claim;

/** How sure the advice is, in plain words (rule HO-15), with the claims it comes from. */
final class EvidenceSection implements Section {

    private static final int ROWS = 7;

    @Override
    public void write(Sheet sheet, Markup out) {
        var texts = sheet.texts();
        out.open("div", "class", "part", "id", "evidence").div("whole");
        out.open("h2").text(texts.text("evidence.title")).close();
        out.leaf("p", "prose", texts.text("evidence.intro"));
        if (!sheet.items().isEmpty()) {
            table(texts, texts.text("evidence.exercise"), out, () -> sheet.items().forEach(i -> row(texts, i, out)));
        }
        out.close();
        List<Claim> told = sheet.program().getClaims().stream().filter(claim -> claim.getPatientText() != null)
                .toList();
        advice(sheet, told, out);
        out.close();
    }

    /** Short tables, each with its own head and never broken: a head cannot be repeated on the next page. */
    private static void advice(Sheet sheet, List<Claim> told, Markup out) {
        var texts = sheet.texts();
        int parts = Math.ceilDiv(told.size(), ROWS);
        int rows = Math.ceilDiv(told.size(), Math.max(1, parts));
        for (int from = 0; from < told.size(); from += rows) {
            var part = told.subList(from, Math.min(told.size(), from + rows));
            out.div("whole");
            table(texts, texts.text("evidence.advice"), out, () -> part.forEach(claim -> row(texts, claim, out)));
            if (from + rows >= told.size()) {
                status(sheet, out);
            }
            out.close();
        }
        if (told.isEmpty()) {
            status(sheet, out);
        }
    }

    private static void table(HandoutTexts texts, String first, Markup out, Runnable rows) {
        out.open("table", "class", "badges").open("thead").open("tr");
        out.open("th", "scope", "col", "class", "column-wide").open("p").text(first).close(2);
        out.open("th", "scope", "col", "class", "column-badge").open("p").text(texts.text("evidence.sure")).close(2);
        out.open("th", "scope", "col").open("p").text(texts.text("evidence.claims")).close(4);
        out.open("tbody");
        rows.run();
        out.close(2);
    }

    private static void row(HandoutTexts texts, Item item, Markup out) {
        out.open("tr").open("th", "scope", "row").open("p");
        out.text(item.label() + " " + Sheet.words(item.exercise().getName())).close(2);
        badge(texts, PlainEvidence.of(item.exercise().getEvidenceStrength()), out);
        var claims = item.exercise().getClaimIds();
        claims(out, claims.isEmpty() ? texts.text("evidence.none") : String.join(", ", claims));
        out.close();
    }

    private static void row(HandoutTexts texts, Claim claim, Markup out) {
        out.open("tr").open("td").open("p").text(Sheet.words(claim.getPatientText())).close(2);
        badge(texts, PlainEvidence.of(claim), out);
        claims(out, Sheet.words(claim.getId()));
        out.close();
    }

    private static void badge(HandoutTexts texts, PlainEvidence evidence, Markup out) {
        out.open("td").open("p", "class", "badge");
        out.open("object", "type", "motus/badge", "data-bars", Integer.toString(evidence.bars()), "alt",
                texts.text("evidence.alt", evidence.bars())).close();
        out.text(" " + texts.text("evidence." + evidence.name())).close(2);
    }

    private static void claims(Markup out, String ids) {
        out.open("td").leaf("p", "small", ids).close();
    }

    private static void status(Sheet sheet, Markup out) {
        var version = Sheet.words(sheet.program().getLibraryVersion());
        var line = Sheet.sentence(sheet.request().contentStatus().strip());
        if (!version.isEmpty()) {
            line = (line + " " + sheet.texts().text("evidence.version", version)).strip();
        }
        if (!line.isEmpty()) {
            out.leaf("p", "small status", line);
        }
    }
}
