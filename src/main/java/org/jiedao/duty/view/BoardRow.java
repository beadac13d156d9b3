package org.jiedao.duty.view;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.duty.DutyBoard;

/// One who reports, as a row of the board. `meeting` is the one at which the report was given.
record BoardRow(DutyBoard.Line line, String meeting) {
    long id() {
        return line.report().id();
    }

    String name() {
        return line.member().who().name();
    }

    String body() {
        return line.member().who().body().name();
    }

    String unit() {
        return line.member().who().unit();
    }

    String kind() {
        return line.report().kind().label();
    }

    String dueOn() {
        return Optional.ofNullable(line.report().course().dueOn()).map(ChineseDate::compact).orElse("没有登记");
    }

    String handedOn() {
        return Optional.ofNullable(line.report().course().handedOn()).map(ChineseDate::compact).orElse("—");
    }

    String packet() {
        return line.packet()
                .map(packet -> line.packetState().label() + (packet.missing() == 0 ? "" : "，待补" + packet.missing() + "处"))
                .orElse(line.packetState().label());
    }

    String missing() {
        return line.missing().isEmpty() ? "" : line.missing().stream().collect(Collectors.joining("、", "没有：", ""));
    }
}
