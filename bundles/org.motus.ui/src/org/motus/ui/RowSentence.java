package org.motus.ui;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * One line below a row of fields that are too narrow for sentences of their own: says what the first field with a fault
 * has to say, or else the one that spoke last, with the name of the field before it. Takes no room while there is
 * nothing to say.
 */
@NonNullByDefault({})
public final class RowSentence extends Composite {

    private final FieldSentence sentence;
    private final Map<Field, FieldVoice.Spoken> said = new LinkedHashMap<>();

    /** @param id speaking id of the words */
    public RowSentence(Composite parent, String id) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        setLayout(new FillLayout());
        sentence = new FieldSentence(this, id, this::requestLayout);
        if (parent.getLayout() instanceof GridLayout) {
            setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
    }

    void hear(Field field, String name, FieldVoice.Spoken spoken) {
        said.remove(field);
        if (!spoken.words().isEmpty()) {
            said.put(field, new FieldVoice.Spoken(spoken.tone(),
                    MessageFormat.format(Messages.field_in_row, name, spoken.words())));
        }
        if (sentence.show(loudest(), false)) {
            requestLayout();
        }
    }

    private FieldVoice.Spoken loudest() {
        var last = new FieldVoice.Spoken(FieldVoice.Tone.QUIET, "");
        for (var spoken : said.values()) {
            if (spoken.tone() == FieldVoice.Tone.FAULT) {
                return spoken;
            }
            last = spoken;
        }
        return last;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        if (!sentence.takesRoom()) {
            return new Point(Math.max(0, widthHint), 0);
        }
        // The words wrap in the room there is and never widen the row.
        var size = sentence.computeSize(widthHint, SWT.DEFAULT, changed);
        return new Point(widthHint == SWT.DEFAULT ? 0 : widthHint, size.y);
    }
}
