package org.jiedao.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingNumberTest {
    @Test
    void headingsAreNumberedInHanziUpToNinetyNine() {
        assertEquals(
                List.of("一", "十", "十一", "二十", "九十九", "100"),
                Stream.of(1, 10, 11, 20, 99, 100).map(HeadingNumber::of).toList());
    }
}
