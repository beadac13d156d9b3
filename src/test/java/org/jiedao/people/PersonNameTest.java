package org.jiedao.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "张　三, 张三",
        "张 三, 张三",
        "'  欧阳 思 齐 ', 欧阳思齐",
        "𬭎　龑, 𬭎龑",
        "阿依努尔•买买提, 阿依努尔·买买提",
        "阿依努尔．买买提, 阿依努尔·买买提",
        "Anna  Li, Anna Li"
    })
    void spacesBetweenHanziAreNoPartOfAName(String typed, String recorded) {
        assertEquals(recorded, new PersonName(typed).value());
    }

    @Test
    void lengthIsCountedInCharactersNotInHalves() {
        assertEquals("𬭎".repeat(100), new PersonName("𬭎".repeat(100)).value());
        assertThrows(IllegalArgumentException.class, () -> new PersonName("𬭎".repeat(101)));
    }

    @Test
    void anEmptyNameIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new PersonName("　 "));
    }
}
