package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    public static String banner_close;
    public static String banner_done;
    public static String banner_failed;
    public static String banner_folder;
    public static String banner_offer;
    public static String banner_open;
    public static String body_name_many;
    public static String body_name_one;
    public static String body_place;
    public static String body_side_left;
    public static String body_side_right;
    public static String body_unmarked;
    public static String card_blocked;
    public static String card_place;
    public static String card_place_first;
    public static String card_spoken;
    public static String field_birth_future;
    public static String field_birth_old;
    public static String field_date_no_such_day;
    public static String field_date_unreadable;
    public static String field_dropped;
    public static String field_filter;
    public static String field_in_row;
    public static String field_least;
    public static String field_most;
    public static String field_name_unit;
    public static String field_number;
    public static String field_number_high;
    public static String field_number_low;
    public static String field_over;
    public static String field_required;
    public static String conflict_all_mine;
    public static String conflict_all_theirs;
    public static String conflict_back;
    public static String conflict_changed_both;
    public static String conflict_changed_mine;
    public static String conflict_changed_theirs;
    public static String conflict_head_mine;
    public static String conflict_head_theirs;
    public static String conflict_lines;
    public static String conflict_open;
    public static String conflict_ready;
    public static String conflict_record_save;
    public static String conflict_record_sentence;
    public static String conflict_record_sentence_number;
    public static String conflict_record_title;
    public static String conflict_spoken_mine;
    public static String conflict_spoken_theirs;
    public static String conflict_table;
    public static String conflict_was;
    public static String job_failed;
    public static String job_failed_advice;
    public static String job_record_load;
    public static String job_record_save;
    public static String read_only;
    public static String read_only_advice;
    public static String secret_caps;
    public static String secret_hide;
    public static String secret_show;
    public static String record_came;
    public static String record_came_advice;
    public static String record_not_saved;
    public static String record_not_saved_act;
    public static String record_not_saved_advice;
    public static String table_columns;
    public static String task_cancel;
    public static String task_progress;
    public static String unsaved_aside;
    public static String unsaved_aside_advice;
    public static String unsaved_discard;
    public static String unsaved_draft;
    public static String unsaved_draft_advice;
    public static String unsaved_job;
    public static String unsaved_job_find;
    public static String unsaved_not_kept;
    public static String unsaved_not_kept_advice;
    public static String unsaved_record;
    public static String unsaved_record_advice;
    public static String unsaved_show;
    public static String unsaved_step;
    public static String server_again;
    public static String server_details;
    public static String server_details_since;
    public static String server_job;
    public static String server_not_opened;
    public static String server_not_opened_advice;
    public static String server_record_not_saved;
    public static String server_record_not_saved_advice;
    public static String waiting_aside;
    public static String waiting_give_up;
    public static String waiting_gone;
    public static String waiting_job;
    public static String waiting_others;
    public static String waiting_recorded;
    public static String waiting_refused;
    public static String waiting_second;
    public static String figures_job;
    public static String figures_unreadable;

    static {
        initializeMessages("org.motus.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
