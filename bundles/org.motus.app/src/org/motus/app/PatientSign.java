package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The patient's name over the facts; the facts open the details. */
@NonNullByDefault({})
final class PatientSign extends Composite {

    private final Label name;
    private final BarButton facts;

    /** @param open what the facts open */
    PatientSign(Composite parent, Runnable open) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        name = new Label(this, SWT.NONE);
        name.setData("id", "patient.name");
        Theme.style(name, TypeStyle.PERSON, ColorToken.TEXT, ColorToken.SURFACE);
        facts = new BarButton(this, BarButton.Look.SMALL, null, "");
        facts.sign(Icon.CHEVRON_DOWN, ColorToken.TEXT2);
        facts.setData("id", "patient.facts");
        facts.setToolTipText(Messages.patient_details_tip);
        facts.addListener(SWT.Selection, event -> open.run());
        addListener(SWT.Resize, event -> arrange());
    }

    void show(String who, String what) {
        if (!name.getText().equals(who.replace("&", "&&")) || !facts.name().equals(what)) {
            name.setText(who.replace("&", "&&"));
            name.setToolTipText(who);
            facts.show(null, what);
            arrange();
        }
    }

    private Point wanted(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private void arrange() {
        var area = getClientArea();
        var above = wanted(name);
        name.setBounds(2, 0, area.width, above.y);
        facts.setBounds(0, above.y - 2, Math.min(area.width, wanted(facts).x), area.height - above.y + 2);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var above = wanted(name);
        var below = wanted(facts);
        return new Point(widthHint == SWT.DEFAULT ? Math.max(above.x + 2, below.x) : widthHint, above.y + below.y - 6);
    }
}
