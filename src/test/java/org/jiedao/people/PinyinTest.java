package org.jiedao.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "张三, zhangsan, zs", "单雄信, shanxiongxin, sxx", "区伟, ouwei, ow", "仇英, qiuying, qy",
        "查良镛, zhaliangyong, zly", "曾巩, zenggong, zg", "解缙, xiejin, xj", "任弼时, renbishi, rbs",
        "盖叫天, gejiaotian, gjt", "朴树, piaoshu, ps", "尉迟恭, yuchigong, ycg", "万俟卨, moqixie, mqx",
        "吕布, lvbu, lb", "李堃, likun, lk", "刘䶮, liuyan, ly", "王𬭎, wanghong, wh", "阿依古丽·买买提, ayigulimaimaiti, ayglmmt"
    })
    void theLikeliestReadingComesFirst(String name, String full, String initials) {
        Pinyin pinyin = Pinyin.of(name);

        assertEquals(full, pinyin.full().split(" ")[0]);
        assertEquals(initials, pinyin.initials().split(" ")[0]);
    }

    @Test
    void otherReadingsAreKeptBehind() {
        assertEquals("shan dan chan", Pinyin.of("单").full());
    }

    @Test
    void theLongestNameStillFitsItsColumns() {
        Pinyin pinyin = Pinyin.of("单".repeat(100));

        assertTrue(pinyin.full().length() <= 1000);
        assertTrue(pinyin.initials().length() <= 400);
    }

    @ParameterizedTest
    @CsvSource({
        "zhangsan, 张三", "zs, 张三", "zhangs, 张三", "z三, 张三", "san, 张三", "张, 张三", "dan, 单雄信", "sxx, 单雄信",
        "lubu, 吕布", "lvbu, 吕布", "ＺＳ, 张三", "cq, 重庆路社区", "zhongq, 重庆路社区"
    })
    void namesAreFoundHoweverTheyAreTyped(String typed, String name) {
        assertTrue(new NameMatch(typed).matches(name));
    }

    @ParameterizedTest
    @CsvSource({"ls, 张三", "zz, 张三", "李, 张三", "3, 张三"})
    void othersAreNot(String typed, String name) {
        assertFalse(new NameMatch(typed).matches(name));
    }
}
