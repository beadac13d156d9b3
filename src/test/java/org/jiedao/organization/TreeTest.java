package org.jiedao.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final Tree TREE = new Tree(List.of(
            new Body(1, BodyKind.STREET_WORK_COMMITTEE, "街道党工委", null),
            new Body(2, BodyKind.ESTATE_BRANCH, "甲小区党支部", 1L),
            new Body(3, BodyKind.BUILDING_GROUP, "1号楼党小组", 2L),
            new Body(4, BodyKind.ESTATE_BRANCH, "乙小区党支部", 1L),
            new Body(5, BodyKind.BUILDING_GROUP, "1号楼党小组", 4L)));

    @Test
    void theSameNameIsTakenUnderOneParentOnly() {
        assertEquals(Optional.empty(), TREE.refusal(5, "1号楼党小组", 4L));
        assertEquals(
                Optional.of("没有保存：同一隶属下已有一个组织叫“1号楼党小组”，请换个名称或修改那一个。"),
                TREE.refusal(0, "1号楼党小组", 2L));
        assertEquals(
                Optional.of("没有保存：同一隶属下已有一个组织叫“1号楼党小组”，请换个名称或修改那一个。"),
                TREE.refusal(5, "1号楼党小组", 2L));
    }

    @Test
    void nothingHangsBelowItself() {
        Optional<String> refusal = Optional.of("没有保存：组织不能隶属于自己或自己的下级，请另选隶属。");
        assertEquals(refusal, TREE.refusal(2, "甲小区党支部", 2L));
        assertEquals(refusal, TREE.refusal(1, "街道党工委", 3L));
        assertEquals(Optional.empty(), TREE.refusal(2, "甲小区党支部", 4L));
        assertEquals(Optional.empty(), TREE.refusal(0, "丙小区党支部", 1L));
    }

    @Test
    void aBodyIsFoundByNameAndOneOfSeveralByWhatStandsAboveIt() {
        assertEquals(List.of(4L), ids(TREE.named("乙小区党支部")));
        assertEquals(List.of(3L, 5L), ids(TREE.named("1号楼党小组")));
        assertEquals(List.of(5L), ids(TREE.named("乙小区党支部 / 1号楼党小组")));
        assertEquals(List.of(), ids(TREE.named("丙小区党支部")));
        assertEquals(List.of("街道党工委", "乙小区党支部", "1号楼党小组"), TREE.paths().get(5L));
    }

    @Test
    void aBodyComesWithEverythingBelowIt() {
        assertEquals(List.of(2L, 3L), ids(TREE.within(2)));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), ids(TREE.within(1)));
        assertEquals(List.of(), ids(TREE.within(9)));
    }

    private static List<Long> ids(List<Body> bodies) {
        return bodies.stream().map(Body::id).toList();
    }

    @Test
    void aNameIsNeeded() {
        assertEquals(Optional.of("没有保存：组织名称不能为空。"), TREE.refusal(0, "", 1L));
    }
}
