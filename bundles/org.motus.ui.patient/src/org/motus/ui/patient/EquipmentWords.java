package org.motus.ui.patient;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.motus.model.library.Equipment;
import org.motus.ui.CheckItem;

/** What a patient may have at home, in plain words, grouped. */
final class EquipmentWords {

    private static final List<Equipment> ROOM = List.of(Equipment.CHAIR, Equipment.TABLE, Equipment.WALL,
            Equipment.DOORWAY, Equipment.STEP, Equipment.SHOES);
    private static final List<Equipment> POOL = List.of(Equipment.POOL, Equipment.POOL_NOODLE,
            Equipment.WATER_SHOES);

    private EquipmentWords() {
    }

    /** @return the check boxes; the first one says that there is nothing */
    static List<CheckItem> items() {
        var small = Arrays.stream(Equipment.values()).filter(thing -> thing != Equipment.NONE
                && !ROOM.contains(thing) && !POOL.contains(thing));
        return Stream.of(items(Stream.of(Equipment.NONE), ""), items(ROOM.stream(), Messages.equipment_room),
                items(small, Messages.equipment_small), items(POOL.stream(), Messages.equipment_water))
                .flatMap(group -> group).toList();
    }

    private static Stream<CheckItem> items(Stream<Equipment> things, String group) {
        return things.map(thing -> new CheckItem(thing.getName(), word(thing), group));
    }

    static String word(Equipment thing) {
        return switch (thing) {
            case NONE -> Messages.equipment_none;
            case BAND -> Messages.equipment_band;
            case CHAIR -> Messages.equipment_chair;
            case CUSHION -> Messages.equipment_cushion;
            case DOORWAY -> Messages.equipment_doorway;
            case FOAM_ROLLER -> Messages.equipment_foam_roller;
            case MAT -> Messages.equipment_mat;
            case POOL -> Messages.equipment_pool;
            case POOL_NOODLE -> Messages.equipment_pool_noodle;
            case SHOES -> Messages.equipment_shoes;
            case STATIONARY_BIKE -> Messages.equipment_bike;
            case STEP -> Messages.equipment_step;
            case STICK -> Messages.equipment_stick;
            case STRAP -> Messages.equipment_strap;
            case TABLE -> Messages.equipment_table;
            case TOWEL -> Messages.equipment_towel;
            case WALL -> Messages.equipment_wall;
            case WATER_SHOES -> Messages.equipment_water_shoes;
        };
    }
}
