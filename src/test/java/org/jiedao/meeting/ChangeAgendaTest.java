package org.jiedao.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeAgendaTest {
    private static final AgendaItem PARKING = new AgendaItem(1, "停车", List.of(), null, null);
    private static final AgendaItem STAIRS = new AgendaItem(2, "楼道", List.of(), null, null);
    private static final AgendaItem VOTED =
            new AgendaItem(3, "换届", List.of(), null, new AgendaItem.Vote(5, 5, 5, 0, 0));

    private static ChangeAgenda agenda(AgendaItem... items) {
        return new ChangeAgenda(Lists.file(Lists.meeting(1, MeetingKind.PLENARY, Lists.DAY, MeetingState.PLANNED))
                .withAgenda(List.of(items)));
    }

    private static List<String> topics(ChangeAgenda.Outcome outcome) {
        return assertInstanceOf(ChangeAgenda.Outcome.Changed.class, outcome).file().agenda().stream()
                .map(AgendaItem::topic)
                .toList();
    }

    private static String refusal(ChangeAgenda.Outcome outcome) {
        return assertInstanceOf(ChangeAgenda.Outcome.Refused.class, outcome).sentence();
    }

    @Test
    void itemsAreAddedMovedAndRemoved() {
        assertEquals(List.of("停车", "绿化"), topics(agenda(PARKING).add(" 绿化 ", List.of(7L))));
        assertEquals(List.of("楼道", "停车"), topics(agenda(PARKING, STAIRS).move(0, 1)));
        assertEquals(List.of("停车", "楼道"), topics(agenda(PARKING, STAIRS).move(0, -1)));
        assertEquals(List.of("停车", "楼道"), topics(agenda(PARKING, STAIRS).move(1, 1)));
        assertEquals(List.of("楼道"), topics(agenda(PARKING, STAIRS).remove(0)));
        assertEquals(List.of("停车位", "楼道"), topics(agenda(PARKING, STAIRS).change(0, "停车位", List.of())));
    }

    @Test
    void aNeedBecomesAnItemThatRemembersIt() {
        Need need = new Need(9, 1, null, "示例医院", Lists.DAY, "门口停车");
        var changed = assertInstanceOf(ChangeAgenda.Outcome.Changed.class, agenda(PARKING).add(need));

        assertEquals(9L, changed.file().agenda().getLast().needId());
        assertEquals("列入议题 门口停车", changed.step());
    }

    @Test
    void whatWasVotedOnOrResolvedStays() {
        assertTrue(refusal(agenda(VOTED).remove(0)).contains("已经表决"));
        assertTrue(refusal(agenda(VOTED).change(0, "别的", List.of())).contains("已经表决"));
        assertEquals(List.of("换届"), topics(agenda(VOTED).change(0, "换届", List.of(4L))));
        MeetingFile resolved = Lists.file(Lists.meeting(1, MeetingKind.PLENARY, Lists.DAY, MeetingState.HELD))
                .withAgenda(List.of(PARKING))
                .withResolutions(List.of(new Resolution(5, 1L, "划线", null, null, null)));
        assertTrue(refusal(new ChangeAgenda(resolved).remove(0)).contains("已经有议定事项"));
    }

    @Test
    void anEmptyOrEndlessTopicIsRefused() {
        assertTrue(refusal(agenda().add("  ", List.of())).contains("还空着"));
        assertTrue(refusal(agenda().add("䶮".repeat(1001), List.of())).contains("有1001字"));
        assertEquals(1, topics(agenda().add("䶮".repeat(1000), List.of())).size());
    }
}
