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
    void aNameIsNeeded() {
        assertEquals(Optional.of("没有保存：组织名称不能为空。"), TREE.refusal(0, "", 1L));
    }
}
