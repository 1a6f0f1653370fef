package org.motus.care;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.Texts;
import org.motus.model.program.BodySide;
import org.motus.model.program.Prescription;

/** Changes of one exercise of a program that is being written. Places count from 0 over all phases. */
public final class DoseEdits {

    private final Texts texts = Texts.of(DoseEdits.class, Locale.getDefault());
    private final ProgramDocument document;
    private @Nullable String typing;
    private int typedFrom;

    DoseEdits(ProgramDocument document) {
        this.document = document;
    }

    /**
     * Sets one number. Typing into the same field is one step of undo.
     *
     * @return why the value is refused, or empty when it is set
     */
    public Optional<String> set(int place, DoseField field, int value) {
        var prescription = at(place);
        var refusal = DoseLimits.of(field).refusal(value).or(() -> feelRefusal(prescription, field, value));
        var now = field.read(prescription);
        if (refusal.isPresent() || !field.fits(prescription) || now.equals(Optional.of(value))) {
            return refusal;
        }
        var key = prescription.getId() + "." + field;
        if (!key.equals(typing)) {
            document.pause();
            typing = key;
            typedFrom = now.orElse(0);
        }
        var label = texts.get("step.number", document.name(place), texts.get("field." + field.name()), typedFrom,
                value);
        document.type(key, label, () -> {
            field.write(prescription, value);
            WalkSteps.follow(document.program(), prescription, field);
        });
        return Optional.empty();
    }

    private Optional<String> feelRefusal(Prescription prescription, DoseField field, int value) {
        var low = field == DoseField.FEEL_LOW ? value : DoseField.FEEL_LOW.read(prescription).orElse(0);
        var high = field == DoseField.FEEL_HIGH ? value : DoseField.FEEL_HIGH.read(prescription).orElse(low);
        var feel = field == DoseField.FEEL_LOW || field == DoseField.FEEL_HIGH;
        return feel && low > high ? Optional.of(texts.get("limits.feel", low, high)) : Optional.empty();
    }

    /** Gives an exercise its default dose and the targets of the profile again; side, times and note stay. */
    public void asDefault(int place) {
        document.edit(texts.get("step.default", document.name(place)),
                () -> DefaultDose.reset(at(place), document.program().getProfile()));
    }

    /** Sets the side that an exercise is for. */
    public void side(int place, BodySide side) {
        var prescription = at(place);
        if (prescription.getSide() != side) {
            document.edit(texts.get("step.side", document.name(place),
                    texts.get("side." + prescription.getSide().getName()), texts.get("side." + side.getName())),
                    () -> prescription.setSide(side));
        }
    }

    /** Sets the note that is printed with an exercise; blank means none. */
    public void note(int place, String note) {
        var prescription = at(place);
        document.type(prescription.getId() + ".note", texts.get("step.note", document.name(place)),
                () -> prescription.setNote(ProgramWords.orNull(note)));
    }

    /** Sets when in the day an exercise is done, in the patient's words, separated by commas; blank means none. */
    public void times(int place, String times) {
        var prescription = at(place);
        var words = List.of(times.split(",")).stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
        if (!words.equals(prescription.getTimes())) {
            document.type(prescription.getId() + ".times", texts.get("step.times", document.name(place)), () -> {
                prescription.getTimes().clear();
                prescription.getTimes().addAll(words);
            });
        }
    }

    private Prescription at(int place) {
        return document.prescriptions().get(place);
    }

    void endTyping() {
        typing = null;
    }
}
