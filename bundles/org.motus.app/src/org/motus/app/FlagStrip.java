package org.motus.app;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;

/** A patient's flags as chips; when there is no room for all of them, one chip with their number. */
@NonNullByDefault({})
final class FlagStrip extends Composite {

    private static final int CHIP = 240;

    private final Metrics metrics;
    private final Runnable open;
    private final List<BarButton> chips = new ArrayList<>();
    private BarButton folded;
    private List<PatientLine.Flag> flags = List.of();

    /** @param open what a click on a flag does */
    FlagStrip(Composite parent, Runnable open) {
        super(parent, SWT.NONE);
        this.open = open;
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        addListener(SWT.Resize, event -> arrange());
    }

    void show(List<PatientLine.Flag> next) {
        if (flags.equals(next)) {
            return;
        }
        flags = next;
        for (var child : getChildren()) {
            child.dispose();
        }
        chips.clear();
        folded = null;
        flags.forEach(flag -> chips.add(chip(flag.word(), flag.meaning(), "patient.flag")));
        if (!flags.isEmpty()) {
            var number = flags.size() == 1 ? Messages.patient_flag_one : NLS.bind(Messages.patient_flags, flags.size());
            folded = chip(number, String.join("\n", flags.stream().map(PatientLine.Flag::meaning).toList()),
                    "patient.flags");
        }
        arrange();
    }

    private BarButton chip(String word, String meaning, String id) {
        var chip = new BarButton(this, BarButton.Look.PILL, Icon.FLAG, word);
        chip.setToolTipText(meaning);
        chip.spoken(NLS.bind(Messages.patient_flag_spoken, meaning.replace("\n", "; ")));
        chip.setData("id", id);
        chip.addListener(SWT.Selection, event -> open.run());
        return chip;
    }

    private int width(BarButton chip) {
        return Math.min(metrics.px(CHIP), chip.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    }

    private int fullWidth() {
        return chips.stream().mapToInt(chip -> width(chip) + metrics.gap()).sum();
    }

    int foldedWidth() {
        return folded == null ? 0 : width(folded);
    }

    private void arrange() {
        var fits = getClientArea().width >= fullWidth() - metrics.gap();
        var x = 0;
        for (var chip : chips) {
            chip.setVisible(fits);
            place(chip, x);
            x += width(chip) + metrics.gap();
        }
        if (folded != null) {
            folded.setVisible(!fits);
            place(folded, 0);
        }
    }

    private void place(BarButton chip, int x) {
        var height = chip.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        chip.setBounds(x, Math.max(0, (getClientArea().height - height) / 2), width(chip), height);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var height = chips.isEmpty() ? 0 : chips.getFirst().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        var width = chips.isEmpty() ? 0 : fullWidth() - metrics.gap();
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, height);
    }
}
