package org.motus.ui.patient.body;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.motus.model.clinic.PainDepth;
import org.motus.model.clinic.PainSite;
import org.motus.ui.AccessibleName;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** How deep the selected site is and where its pain goes; and a way to take it off without the keyboard. */
@NonNullByDefault({})
final class SiteDetails {

    private static final List<PainDepth> DEPTHS = List.of(PainDepth.UNKNOWN, PainDepth.SURFACE, PainDepth.DEEP);
    private static final int LIMIT = 200;
    private static final int DEPTH_WIDTH = 104;

    private final Composite row;
    private final ChoiceField depth;
    private final Text spread;
    private final IconButton remove;
    private SiteBoard board;
    private String shown = "";
    private boolean showing;

    SiteDetails(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        label(row, Messages.depth_name);
        depth = new ChoiceField(row, "", "body.depth", DEPTHS.stream().map(SiteWords::depth).toList());
        depth.speakAs(Messages.depth_name);
        depth.onChoose(this::chooseDepth);
        GridDataFactory.swtDefaults().hint(metrics.px(DEPTH_WIDTH), SWT.DEFAULT).applyTo(depth);
        label(row, Messages.spread_name);
        spread = new Text(row, SWT.BORDER | SWT.SINGLE);
        spread.setData("id", "body.spread");
        spread.setTextLimit(LIMIT);
        spread.setFont(Theme.font(TypeStyle.SMALL));
        AccessibleName.set(spread, Messages.spread_name);
        spread.addListener(SWT.Paint, event -> spread.setEditable(!LookOnly.now()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT)
                .applyTo(spread);
        spread.addListener(SWT.Modify, event -> typed());
        remove = LookOnly.button(new IconButton(row, Icon.TRASH_2, Messages.remove_site));
        remove.setData("id", "body.remove");
        remove.addListener(SWT.Selection, event -> board.remove());
    }

    Composite control() {
        return row;
    }

    private static void label(Composite row, String text) {
        var label = new Label(row, SWT.NONE);
        label.setText(text);
        Theme.style(label, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SURFACE);
    }

    private void chooseDepth(int index) {
        if (board != null && !showing && index >= 0) {
            board.depth(DEPTHS.get(index));
        }
    }

    private void typed() {
        if (board != null && !showing) {
            // Pasted control characters are no words.
            board.spread(spread.getText().replaceAll("\\p{Cntrl}", " "));
        }
    }

    void show(SiteBoard next) {
        board = next;
        showing = true;
        try {
            var site = next.selected();
            var open = site.isPresent() && next.editable();
            depth.setEnabled(open);
            spread.setEnabled(open);
            remove.setEnabled(open);
            depth.select(site.map(one -> DEPTHS.indexOf(one.getDepth())).orElse(-1));
            var key = site.map(one -> one.getRegion() + one.getSide()).orElse("");
            var text = site.map(PainSite::getSpread).orElse("");
            // While it is being typed the field knows better than the record, which keeps no blank text.
            var typing = key.equals(shown) && spread.isFocusControl()
                    && text.strip().equals(spread.getText().strip());
            if (!typing && !text.equals(spread.getText())) {
                spread.setText(text);
            }
            shown = key;
        } finally {
            showing = false;
        }
    }

    void toSpread() {
        if (spread.isEnabled()) {
            spread.setFocus();
            spread.selectAll();
        }
    }
}
