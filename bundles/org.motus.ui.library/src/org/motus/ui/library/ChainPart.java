package org.motus.ui.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.motus.model.library.Exercise;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** An exercise between its easier and its harder neighbor; each neighbor leads to its own page. */
@NonNullByDefault({})
final class ChainPart {

    private static final int MANY = 5;

    private final Composite box;
    private final Consumer<Exercise> go;

    ChainPart(Composite parent, Consumer<Exercise> go) {
        this.go = go;
        box = Parts.row(parent, MANY);
        box.setData("id", "library.chain");
        var metrics = Metrics.of(parent.getDisplay());
        GridLayoutFactory.fillDefaults().numColumns(MANY).spacing(metrics.gap(), metrics.gap()).applyTo(box);
    }

    Control control() {
        return box;
    }

    void show(Exercise exercise, Chain chain) {
        var keys = box.getDisplay().getFocusControl();
        var place = keys != null && keys.getParent() == box ? keys.getData("id") : null;
        Sheets.clear(box);
        neighbor(chain.easier(), Messages.chain_easier, Messages.chain_no_easier, "library.easier");
        arrow();
        tile(exercise, Messages.chain_this, null, "library.this");
        arrow();
        neighbor(chain.harder(), Messages.chain_harder, Messages.chain_no_harder, "library.harder");
        others(chain.easier(), Messages.chain_also_easier);
        others(chain.harder(), Messages.chain_also_harder);
        if (place != null) {
            keepKeys(place);
        }
    }

    /** Who walks along the chain by keys goes on from the same place, or from the other end. */
    private void keepKeys(Object place) {
        var tiles = Stream.of(box.getChildren()).filter(ExerciseTile.class::isInstance).filter(Control::isEnabled)
                .toList();
        tiles.stream().filter(tile -> tile.getData("id").equals(place)).findFirst()
                .or(() -> tiles.stream().findFirst()).ifPresent(Control::setFocus);
    }

    private void neighbor(List<Exercise> exercises, String relation, String none, String id) {
        if (exercises.isEmpty()) {
            var words = Parts.sentence(box, none, TypeStyle.SMALL, ColorToken.TEXT2);
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                    .applyTo(words);
        } else {
            tile(exercises.getFirst(), relation, go, id);
        }
    }

    private void tile(Exercise exercise, String relation, Consumer<Exercise> open, String id) {
        var tile = new ExerciseTile(box, exercise, relation, open);
        tile.setData("id", id);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(tile);
    }

    private void arrow() {
        var size = Metrics.of(box.getDisplay()).px(16);
        var sign = new Canvas(box, SWT.NO_FOCUS);
        sign.setBackground(box.getBackground());
        sign.addPaintListener(event -> Icon.CHEVRON_RIGHT.draw(event.gc, 0, 0, size, ColorToken.TEXT2));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(size, size).applyTo(sign);
    }

    /** All but the first are links: there is room for one tile only. */
    private void others(List<Exercise> exercises, String words) {
        if (exercises.size() < 2) {
            return;
        }
        var rest = exercises.subList(1, exercises.size());
        var links = String.join(", ", rest.stream()
                .map(other -> "<a href=\"" + other.getId() + "\">" + other.getName().replace("&", "&&") + "</a>")
                .toList());
        var link = new Link(box, SWT.WRAP);
        link.setText(NLS.bind(words, links));
        link.setData("id", "library.chain.more");
        Theme.style(link, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, false).span(MANY, 1).hint(120, SWT.DEFAULT).applyTo(link);
        link.addListener(SWT.Selection, event -> rest.stream().filter(other -> other.getId().equals(event.text))
                .findFirst().ifPresent(go));
    }
}
