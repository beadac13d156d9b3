package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SignOffPlaceTest {

    private static final Setting EM = new Setting(
            OfficialLayout.BODY_SIZE.pt(), OfficialLayout.CHARACTER_SPACING.pt(), Advances.HALF_AND_FULL);
    private static final double CHARACTER = 15.75;
    private static final double WIDTH = 28 * CHARACTER;

    private static SignOffPlace place(String organ, String date, boolean sealed) {
        return SignOffPlace.of(new Block.SignOff(organ, date, sealed), EM, WIDTH);
    }

    @Test
    void sealedDateStandsFourCharactersFromTheRightUnderTheOrgansMiddle() {
        SignOffPlace place = place("青禾街道工作委员会", "二〇二六年七月", true);

        assertEquals(WIDTH - (4 + 7) * CHARACTER, place.dateLeft(), 0.01);
        assertEquals(place.dateLeft() - CHARACTER, place.organLeft(), 0.01);
    }

    @Test
    void unsealedOrganStandsTwoCharactersFromTheRightAndTheDateTwoBehindItsBeginning() {
        SignOffPlace place = place("中共青禾街道工作委员会", "二〇二六年七月", false);

        assertEquals(WIDTH - (2 + 11) * CHARACTER, place.organLeft(), 0.01);
        assertEquals(place.organLeft() + 2 * CHARACTER, place.dateLeft(), 0.01);
    }

    @Test
    void dateLongerThanTheOrganTakesTheTwoCharacters() {
        SignOffPlace place = place("党工委", "二〇二六年七月", false);

        assertEquals(WIDTH - (2 + 7) * CHARACTER, place.dateLeft(), 0.01);
        assertEquals(place.dateLeft() - 2 * CHARACTER, place.organLeft(), 0.01);
    }

    @Test
    void longOrganStaysInTheTypeArea() {
        SignOffPlace place = place("中".repeat(27), "2026年7月1日", true);

        assertEquals(CHARACTER, place.organLeft(), 0.01);
    }
}
