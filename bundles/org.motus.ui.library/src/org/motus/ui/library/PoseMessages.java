package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Words of the pose editor. */
@NonNullByDefault({})
final class PoseMessages extends NLS {

    public static String angle_begin;
    public static String angle_both;
    public static String angle_down;
    public static String angle_limits;
    public static String angle_none;
    public static String angle_placed;
    public static String angle_rests;
    public static String angle_ways;
    public static String bar_copy;
    public static String bar_figure;
    public static String bar_text;
    public static String canvas_name;
    public static String copy_frame;
    public static String copy_nothing;
    public static String copy_number;
    public static String copy_props;
    public static String copy_take;
    public static String copy_title;
    public static String did_add;
    public static String did_add_frame;
    public static String did_alt;
    public static String did_angle;
    public static String did_begin;
    public static String did_begin_frame;
    public static String did_build;
    public static String did_caption;
    public static String did_copy;
    public static String did_down;
    public static String did_hair;
    public static String did_measure;
    public static String did_mirror;
    public static String did_mirror_frame;
    public static String did_move;
    public static String did_move_frame;
    public static String did_place;
    public static String did_remove;
    public static String did_remove_frame;
    public static String did_rest;
    public static String did_share;
    public static String did_steps;
    public static String did_turn;
    public static String did_type;
    public static String did_view;
    public static String frame_add;
    public static String frame_flip;
    public static String frame_left;
    public static String frame_mirror;
    public static String frame_remove;
    public static String frame_right;
    public static String frame_spoken;
    public static String frames_name;
    public static String look_build;
    public static String look_hair;
    public static String look_view;
    public static String marks_add;
    public static String marks_list;
    public static String panel_look;
    public static String panel_marks;
    public static String panel_name;
    public static String panel_pose;
    public static String panel_print;
    public static String panel_props;
    public static String panel_words;
    public static String photo_choose;
    public static String photo_hold;
    public static String photo_job;
    public static String photo_kept;
    public static String photo_opacity;
    public static String photo_remove;
    public static String photo_too_large;
    public static String photo_unreadable;
    public static String print_width;
    public static String problems_name;
    public static String problems_none;
    public static String problems_some;
    public static String props_add;
    public static String props_here;
    public static String props_list;
    public static String props_shared;
    public static String spoken_angle;
    public static String spoken_between;
    public static String spoken_point;
    public static String start_copy;
    public static String start_title;
    public static String text_hint;
    public static String text_name;
    public static String thing_number;
    public static String thing_remove;
    public static String thing_told;
    public static String unit_degrees;
    public static String unit_share;
    public static String words_alt;
    public static String words_alt_hint;
    public static String words_caption;
    public static String words_caption_hint;
    public static String words_needed;
    public static String words_steps;
    public static String words_steps_hint;
    public static String words_steps_wrong;

    static {
        initializeMessages("org.motus.ui.library.pose", PoseMessages.class);
    }

    private PoseMessages() {
    }
}
