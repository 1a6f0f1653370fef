package org.motus.ui.library;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Words of the form in which a clinic writes its own exercises. */
@NonNullByDefault({})
final class OwnWords extends NLS {

    public static String add_step;
    public static String aliases;
    public static String aliases_hint;
    public static String alt;
    public static String alt_hint;
    public static String caution;
    public static String close;
    public static String close_ask;
    public static String close_ask_advice;
    public static String close_drop;
    public static String command_copy;
    public static String command_edit;
    public static String command_new;
    public static String command_remove;
    public static String command_versions;
    public static String conflict;
    public static String conflict_advice;
    public static String conflict_copy;
    public static String conflict_drop;
    public static String conflict_removed;
    public static String conflict_removed_advice;
    public static String conflict_theirs;
    public static String contraindications;
    public static String counted;
    public static String days;
    public static String direction;
    public static String directions;
    public static String equipment;
    public static String feel_from;
    public static String feel_to;
    public static String gentle_from;
    public static String gentle_to;
    public static String head_care;
    public static String head_dose;
    public static String head_feel;
    public static String head_steps;
    public static String head_what;
    public static String hold;
    public static String image_choose;
    public static String image_job;
    public static String image_kinds;
    public static String image_none;
    public static String image_remove;
    public static String image_rules;
    public static String image_there;
    public static String kind;
    public static String level;
    public static String levels;
    public static String locations;
    public static String minutes;
    public static String modes;
    public static String morning;
    public static String mornings;
    public static String name;
    public static String needed;
    public static String no_clinic;
    public static String no_clinic_advice;
    public static String no_choice;
    public static String no_choice_advice;
    public static String not_own;
    public static String not_own_advice;
    public static String not_saved;
    public static String not_saved_advice;
    public static String open_other;
    public static String open_other_advice;
    public static String page_drawing;
    public static String page_picture;
    public static String page_words;
    public static String pages;
    public static String pain;
    public static String pain_gentle;
    public static String per_day;
    public static String position;
    public static String positions;
    public static String precautions;
    public static String past_again;
    public static String past_caution;
    public static String past_close;
    public static String past_counts;
    public static String past_job;
    public static String past_list;
    public static String past_none;
    public static String past_none_advice;
    public static String past_say;
    public static String past_say_again;
    public static String past_say_counts;
    public static String past_say_removed;
    public static String past_taken;
    public static String past_taken_advice;
    public static String past_theirs;
    public static String past_theirs_advice;
    public static String past_title;
    public static String past_version;
    public static String past_what;
    public static String past_when;
    public static String past_who;
    public static String remove_ask;
    public static String remove_ask_advice;
    public static String remove_edit_ask;
    public static String remove_job;
    public static String remove_no;
    public static String remove_yes;
    public static String removed;
    public static String removed_back;
    public static String removed_back_job;
    public static String reps;
    public static String rest;
    public static String save;
    public static String save_job;
    public static String saved_state;
    public static String scale;
    public static String scales;
    public static String sets;
    public static String side;
    public static String sides;
    public static String step;
    public static String step_down;
    public static String step_remove;
    public static String step_role;
    public static String step_roles;
    public static String step_up;
    public static String stop_at;
    public static String title_new;
    public static String unit_of_ten;
    public static String unit_seconds;
    public static String unsaved_state;
    public static String look_only;
    public static String look_only_advice;

    static {
        NLS.initializeMessages(OwnWords.class.getPackageName() + ".ownwords", OwnWords.class);
    }

    private OwnWords() {
    }

    /** @return the choices of a list, which one text holds */
    static List<String> list(String text) {
        return List.of(text.split("\\|"));
    }
}
