package org.motus.ui.patient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.motus.library.Library;
import org.motus.model.library.Tag;

/**
 * One flag that can be set on a patient.
 *
 * @param id
 *            id of the tag
 * @param group
 *            head under which it stands
 * @param word
 *            the flag in few words
 * @param meaning
 *            what else it means; empty when the word says all
 */
record FlagChoice(String id, String group, String word, String meaning) {

    private static final Set<String> BONES = Set.of("OSTEOPOROSIS", "VERTEBRAL_FRACTURE", "SPINAL_STENOSIS",
            "SPONDYLOLISTHESIS", "POSTOP_SPINE", "FLEXION_INTOLERANT", "EXTENSION_INTOLERANT", "RIB_INJURY");
    private static final Set<String> NERVES = Set.of("ACUTE_RADICULOPATHY", "PROGRESSIVE_NEURO_DEFICIT", "MYELOPATHY",
            "CERVICAL_INSTABILITY", "CERVICAL_ARTERY_RISK", "NECK_IRRITABLE");
    private static final Set<String> PELVIS = Set.of("POSTOP_HIP", "THR", "HIP_FAI", "GLUTEAL_TENDINOPATHY",
            "HAMSTRING_TENDINOPATHY", "PGP_SIJ", "PELVIC_FLOOR_OVERACTIVE", "DIASTASIS_RECTI", "HERNIA_ABDOMINAL");
    private static final Set<String> LIMBS = Set.of("KNEE_KNEELING_PAIN", "KNEE_PAIN", "WRIST_PAIN", "SHOULDER_PAIN",
            "SHOULDER_INSTABILITY", "HYPERMOBILITY");
    private static final Set<String> BALANCE = Set.of("VERTIGO", "BALANCE_IMPAIRMENT", "EPILEPSY_UNCONTROLLED");
    private static final Set<String> WATER = Set.of("WATER_FEAR", "CHLORINE_SENSITIVITY", "NON_SWIMMER", "OPEN_WOUND",
            "INFECTION_FEVER", "INCONTINENCE_UNMANAGED", "CATHETER");

    /**
     * @param known
     *            flags of the record; those that the library does not know are offered too, so that none is lost
     * @return all flags, those of one group together
     */
    static List<FlagChoice> all(Library library, Collection<String> known) {
        var groups = groups();
        library.content().getTags().forEach(tag -> groups.get(group(tag.getId())).add(choice(tag)));
        known.stream().filter(id -> library.tag(id).isEmpty()).distinct()
                .forEach(id -> groups.get(Messages.flags_general).add(
                        new FlagChoice(id, Messages.flags_general, id, "")));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<FlagChoice>> groups() {
        var groups = new LinkedHashMap<String, List<FlagChoice>>();
        Stream.of(Messages.flags_bones, Messages.flags_nerves, Messages.flags_pelvis, Messages.flags_limbs,
                Messages.flags_balance, Messages.flags_general, Messages.flags_water)
                .forEach(group -> groups.put(group, new ArrayList<>()));
        return groups;
    }

    private static String group(String id) {
        if (BONES.contains(id)) {
            return Messages.flags_bones;
        }
        if (NERVES.contains(id)) {
            return Messages.flags_nerves;
        }
        if (PELVIS.contains(id)) {
            return Messages.flags_pelvis;
        }
        if (LIMBS.contains(id)) {
            return Messages.flags_limbs;
        }
        if (BALANCE.contains(id)) {
            return Messages.flags_balance;
        }
        return WATER.contains(id) ? Messages.flags_water : Messages.flags_general;
    }

    /** The words before what explains them, as the patient bar shows them. */
    private static FlagChoice choice(Tag tag) {
        var meaning = tag.getMeaning();
        var word = Stream.of(" (", ",", ";").map(meaning::indexOf).filter(end -> end > 0).min(Integer::compare)
                .map(end -> meaning.substring(0, end)).orElse(meaning);
        return new FlagChoice(tag.getId(), group(tag.getId()), word, word.equals(meaning) ? "" : meaning);
    }

    /** @return true when every word typed begins a word of the flag */
    boolean matches(String typed) {
        var words = " " + (word + " " + meaning + " " + group).toLowerCase(Locale.ROOT).replaceAll("[-(/]", " ");
        return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(start -> words.contains(" " + start));
    }
}
