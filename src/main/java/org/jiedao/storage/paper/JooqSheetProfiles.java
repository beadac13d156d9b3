package org.jiedao.storage.paper;

import static org.jiedao.storage.jooq.Tables.OVERPRINT_BOX;
import static org.jiedao.storage.jooq.Tables.OVERPRINT_PROFILE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.document.Face;
import org.jiedao.overprint.Alignment;
import org.jiedao.overprint.Area;
import org.jiedao.overprint.Box;
import org.jiedao.overprint.Calibration;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.Purpose;
import org.jiedao.overprint.SheetProfiles;
import org.jiedao.overprint.SheetSize;
import org.jiedao.storage.jooq.tables.records.OverprintBoxRecord;
import org.jiedao.storage.jooq.tables.records.OverprintProfileRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;

/// Profiles of 套打 and their boxes in the data file.
public final class JooqSheetProfiles implements SheetProfiles {
    private static final double TENTHS = 10;

    private final DSLContext dsl;
    private final Journal journal;

    public JooqSheetProfiles(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<Profile> profiles() {
        return dsl.selectFrom(OVERPRINT_PROFILE)
                .orderBy(OVERPRINT_PROFILE.NAME, OVERPRINT_PROFILE.ID)
                .fetch(this::profile);
    }

    @Override
    public Optional<Profile> profile(long id) {
        return dsl.fetchOptional(OVERPRINT_PROFILE, OVERPRINT_PROFILE.ID.eq(id)).map(this::profile);
    }

    private Profile profile(OverprintProfileRecord row) {
        return new Profile(
                row.getId(),
                new Profile.Target(row.getName(), row.getPrinter(), Purpose.valueOf(row.getPurpose())),
                new SheetSize(whole(row.getWidthTenths()), whole(row.getHeightTenths())),
                new Calibration(
                        whole(row.getOffsetXTenths()),
                        whole(row.getOffsetYTenths()),
                        whole(row.getBarXTenths()),
                        whole(row.getBarYTenths())),
                row.getBackground(),
                rows(row.getId()).stream().map(JooqSheetProfiles::box).toList());
    }

    private List<OverprintBoxRecord> rows(long profileId) {
        return dsl.selectFrom(OVERPRINT_BOX)
                .where(OVERPRINT_BOX.PROFILE_ID.eq(profileId))
                .orderBy(OVERPRINT_BOX.POSITION, OVERPRINT_BOX.ID)
                .fetch();
    }

    private static Box box(OverprintBoxRecord row) {
        return new Box(
                row.getId(),
                row.getName(),
                row.getContent(),
                new Area(
                        whole(row.getXTenths()),
                        whole(row.getYTenths()),
                        whole(row.getWidthTenths()),
                        whole(row.getHeightTenths())),
                new Box.Setting(
                        Face.valueOf(row.getFace()),
                        whole(row.getSizeTenths()),
                        whole(row.getPitchTenths()),
                        Alignment.valueOf(row.getAlignment()),
                        row.getLineCount()));
    }

    @Override
    public Profile put(String title, Profile profile) {
        long id = journal.step(title, () -> {
            long kept = putHead(title, profile);
            putBoxes(title, kept, profile.boxes());
            return kept;
        });
        return profile(id).orElseThrow();
    }

    private long putHead(String title, Profile profile) {
        OverprintProfileRecord row = new OverprintProfileRecord();
        row.setName(profile.name());
        row.setPrinter(profile.target().printer());
        row.setPurpose(profile.target().purpose().name());
        row.setWidthTenths(tenths(profile.sheet().width()));
        row.setHeightTenths(tenths(profile.sheet().height()));
        row.setOffsetXTenths(tenths(profile.calibration().offsetX()));
        row.setOffsetYTenths(tenths(profile.calibration().offsetY()));
        row.setBarXTenths(tenths(profile.calibration().scaleX()));
        row.setBarYTenths(tenths(profile.calibration().scaleY()));
        row.setBackground(profile.background());
        if (profile.id() == 0) {
            return journal.insert(title, row).getId();
        }
        row.setId(profile.id());
        journal.update(title, row);
        return profile.id();
    }

    private void putBoxes(String title, long profileId, List<Box> boxes) {
        Map<Long, OverprintBoxRecord> known = rows(profileId).stream()
                .collect(Collectors.toMap(OverprintBoxRecord::getId, Function.identity()));
        for (int position = 0; position < boxes.size(); position++) {
            OverprintBoxRecord row = row(profileId, boxes.get(position), position);
            if (known.remove(boxes.get(position).id()) == null) {
                row.reset(OVERPRINT_BOX.ID);
                journal.insert(title, row);
            } else {
                journal.update(title, row);
            }
        }
        known.values().forEach(gone -> journal.delete(title, gone));
    }

    private static OverprintBoxRecord row(long profileId, Box box, int position) {
        OverprintBoxRecord row = new OverprintBoxRecord();
        row.setId(box.id());
        row.setProfileId(profileId);
        row.setName(box.name());
        row.setContent(box.content());
        row.setXTenths(tenths(box.area().x()));
        row.setYTenths(tenths(box.area().y()));
        row.setWidthTenths(tenths(box.area().width()));
        row.setHeightTenths(tenths(box.area().height()));
        row.setFace(box.setting().face().name());
        row.setSizeTenths(tenths(box.setting().size()));
        row.setPitchTenths(tenths(box.setting().pitch()));
        row.setAlignment(box.setting().alignment().name());
        row.setLineCount(box.setting().lines());
        row.setPosition(position);
        return row;
    }

    @Override
    public void delete(Profile profile) {
        String title = "删除套打方案 " + profile.name();
        journal.step(title, () -> {
            rows(profile.id()).forEach(box -> journal.delete(title, box));
            journal.delete(title, dsl.fetchSingle(OVERPRINT_PROFILE, OVERPRINT_PROFILE.ID.eq(profile.id())));
            return profile;
        });
    }

    private static int tenths(double measured) {
        return (int) Math.rint(measured * TENTHS);
    }

    private static double whole(int tenths) {
        return tenths / TENTHS;
    }
}
