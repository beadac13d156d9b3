package org.jiedao.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jiedao.committee.Committee;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.storage.Database;

/// The sample street's bodies and committees in a register, without anybody in them.
final class TestStreet {
    static final String COMMITTEE = "青禾街道（示例）“大工委”";
    static final LocalDate START = LocalDate.of(2025, 7, 1);
    static final LocalDate END = LocalDate.of(2030, 6, 30);

    private TestStreet() {}

    static RosterRegister in(Database database) {
        var register = new RosterRegister(
                database.organizations(), database.people(), database.committees(), database.changeLog());
        register.changeLog().step("建立示例街道", () -> {
            Body street = register.organizations().add(BodyKind.STREET_WORK_COMMITTEE, "青禾街道（示例）党工委", null);
            committee(register, BodyKind.STREET_JOINT_COMMITTEE, COMMITTEE, street);
            for (String name : List.of("禾苗", "稻香", "青田", "麦浪", "云溪", "桥头")) {
                Body community = register.organizations()
                        .add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, name + "社区党委", street.id());
                committee(register, BodyKind.COMMUNITY_JOINT_COMMITTEE, name + "社区“大党委”", community);
            }
            return street;
        });
        return register;
    }

    private static void committee(RosterRegister register, BodyKind kind, String name, Body parent) {
        Body body = register.organizations().add(kind, name, parent.id());
        Committee committee = register.committees().establish(body.id(), "langfang", START);
        register.committees().addTerm(committee.id(), 5, START, END);
    }
}
