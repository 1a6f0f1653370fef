package org.motus.ui.patient.overview;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.model.library.LocationCode;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.TypeStyle;

/** What the location of the open episode means; the clinician chooses it here. Parts are made when first looked at. */
final class LocationCard {

    private static final int CHOICE_WIDTH = 150;

    private final Panel panel;
    private final ChoiceField choice;
    private final Label summary;
    private final SegmentedChoice tabs;
    private final Composite body;
    private final Map<LocationPart, Composite> parts = new EnumMap<>(LocationPart.class);
    private final Going going;
    private @Nullable OverviewModel model;
    private @Nullable LocationCode shown;
    private boolean first = true;

    LocationCard(Composite parent, Going going) {
        this.going = going;
        var metrics = Metrics.of(parent.getDisplay());
        panel = new Panel(parent, "overview.location", Messages.location_none);
        choice = new ChoiceField(panel.head(), "", "overview.location.choice", labels());
        choice.speakAs(Messages.location_choice);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).hint(metrics.px(CHOICE_WIDTH), SWT.DEFAULT)
                .applyTo(choice);
        choice.onChoose(this::chosen);
        summary = Lines.wrapped(panel.body(), TypeStyle.BODY, ColorToken.TEXT2);
        summary.setData("id", "overview.location.summary");
        body = Lines.box(panel.body(), 1);
        tabs = new SegmentedChoice(panel.body(), Messages.location_parts,
                Arrays.stream(LocationPart.values()).map(LocationPart::label).toList());
        tabs.setData("id", "overview.location.parts");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(tabs);
        tabs.moveAbove(body);
        tabs.select(0);
        tabs.onChoose(index -> open(LocationPart.values()[index]));
    }

    private static List<String> labels() {
        return Arrays.stream(LocationCode.values()).map(code -> NLS.bind(Messages.location_chip, code.getName()))
                .toList();
    }

    private void chosen(int index) {
        var now = model;
        if (now != null && index >= 0) {
            now.edits().location(LocationCode.values()[index]);
        }
    }

    void show(OverviewModel next) {
        var another = model != next;
        model = next;
        if (another) {
            // Another patient begins with the brief; the same one stays where the clinician reads.
            tabs.select(LocationPart.BRIEF.ordinal());
        }
        var location = next.location().<@Nullable LocationCode>map(code -> code).orElse(null);
        choice.select(location == null ? -1 : location.ordinal());
        if (location == shown && !first) {
            if (another) {
                open(LocationPart.BRIEF);
            }
            return;
        }
        first = false;
        shown = location;
        parts.values().forEach(Composite::dispose);
        parts.clear();
        Lines.shown(tabs, location != null);
        if (location == null) {
            panel.title(Messages.location_none);
            Lines.set(summary, Messages.location_none_advice);
        } else {
            panel.title(next.knowledge().library().location(location).getName());
            Lines.set(summary, summary(next.knowledge(), location));
            open(LocationPart.values()[Math.max(0, tabs.selection())]);
        }
        ScrollColumn.reflow(panel);
    }

    /** What is so in most cases; the tool tip says which part of the body is meant. */
    private String summary(Knowledge knowledge, LocationCode location) {
        summary.setToolTipText(knowledge.library().location(location).getBodyArea());
        return NLS.bind(Messages.location_summary, knowledge.contributors().of(location).getFirst().text());
    }

    /** Shows a part of what the library knows, for a test or for an action that leads there. */
    void open(LocationPart part) {
        var now = model;
        var location = shown;
        if (now == null || location == null) {
            return;
        }
        tabs.select(part.ordinal());
        parts.computeIfAbsent(part, wanted -> {
            var made = Lines.box(body, 1);
            wanted.fill(made, now.knowledge(), location, going);
            return made;
        });
        parts.forEach((other, box) -> Lines.shown(box, other == part));
        ScrollColumn.reflow(panel);
    }
}
