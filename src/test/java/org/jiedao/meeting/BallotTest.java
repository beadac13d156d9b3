package org.jiedao.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotTest {
    private static final Turnout CAME = new Turnout(13, 9, 4, 0, 0);

    private static Ballot ballot(String text) {
        String[] numbers = text.split("/", -1);
        return new Ballot(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    @Test
    void beforeTheVoteTheSignInFillsInWhoIsThere() {
        assertEquals(ballot("13/9///"), Ballot.of(CAME));
        assertEquals(new Ballot.Reading.None(), Ballot.of(CAME).read());
        assertEquals(ballot("////"), Ballot.of(new Turnout(0, 0, 0, 0, 0)));
    }

    @Test
    void unanimousIsEverybodyWhoIsThere() {
        assertEquals(
                new Ballot.Reading.Cast(new AgendaItem.Vote(13, 9, 9, 0, 0)),
                Ballot.of(CAME).unanimous().read());
    }

    @ParameterizedTest
    @CsvSource({
        "13/9/9//,票数没有填全，没有的请写0",
        "13//9/0/0,票数没有填全，没有的请写0",
        "13/9/九/0/0,票数要写成数字",
        "13/9/-1/0/0,票数要写成数字",
        "9/13/9/0/0,实到13人多于应到9人",
        "13/9/8/1/1,赞成、反对、弃权共10票，多于实到9人"
    })
    void whatDoesNotAddUpIsSaid(String typed, String fault) {
        assertEquals(new Ballot.Reading.Faulty(fault), ballot(typed).read());
        assertEquals(fault, ballot(typed).remark(CAME));
    }

    @ParameterizedTest
    @CsvSource({
        "13/9/7/1/1,合计9票，与实到相符",
        "13/9/7/1/0,还有1人没有计票",
        "13/8/8/0/0,合计8票，与实到相符；签到是应到13、实到9",
        "13/9///,没有表决"
    })
    void whatAddsUpIsSaidToo(String typed, String remark) {
        assertEquals(remark, ballot(typed).remark(CAME));
    }
}
