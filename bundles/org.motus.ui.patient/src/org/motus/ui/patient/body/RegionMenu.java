package org.motus.ui.patient.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.motus.library.BodyRegion;
import org.motus.library.BodyRegions;

/** All regions in a native menu, by part of the body: how a region is added without the drawing. */
@NonNullByDefault({})
final class RegionMenu {

    private static final Map<String, List<String>> GROUPS = groups();

    private RegionMenu() {
    }

    private static Map<String, List<String>> groups() {
        var groups = new LinkedHashMap<String, List<String>>();
        groups.put(Messages.group_head, List.of("head", "face", "neck", "neck-front", "neck-base"));
        groups.put(Messages.group_back, List.of("shoulder-top", "shoulder-blade", "upper-back", "mid-back",
                "ribs-back", "lower-back", "iliac-crest"));
        groups.put(Messages.group_pelvis, List.of("si-joint", "sacrum", "buttock", "hip-side", "hip-front", "groin",
                "pubic"));
        groups.put(Messages.group_leg, List.of("thigh-front", "thigh-inner", "thigh-outer", "thigh-back", "knee-front",
                "knee-back", "shin", "calf", "ankle-front", "ankle-back", "foot-top", "heel"));
        groups.put(Messages.group_arm, List.of("shoulder-front", "shoulder-back", "upper-arm-front", "upper-arm-back",
                "elbow-front", "elbow-back", "forearm-front", "forearm-back", "wrist-front", "wrist-back", "palm",
                "hand-back"));
        groups.put(Messages.group_trunk, List.of("chest", "ribs-front", "abdomen"));
        return groups;
    }

    /** @return the ids of all regions of the menu, for the test that none is forgotten */
    static List<String> ids() {
        return GROUPS.values().stream().flatMap(List::stream).toList();
    }

    /** Opens the menu below a control. */
    static void open(Control below, Consumer<BodyRegion> chosen) {
        var menu = new Menu(below);
        GROUPS.forEach((name, ids) -> {
            var group = new MenuItem(menu, SWT.CASCADE);
            group.setText(name);
            var items = new Menu(menu);
            group.setMenu(items);
            ids.stream().map(BodyRegions::find).forEach(found -> found.ifPresent(region -> {
                var item = new MenuItem(items, SWT.PUSH);
                item.setText(region.name());
                item.addListener(SWT.Selection, event -> chosen.accept(region));
            }));
        });
        // The choice is told after the menu is hidden: it is disposed later.
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
    }
}
