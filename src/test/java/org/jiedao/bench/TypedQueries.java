package org.jiedao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Two hundred queries as they are typed, of what people look for: initials, pinyin, names and parts of them, units, titles
/// of meetings, numbers of papers, matters followed up, and words that nothing has.
public final class TypedQueries {
    private static final int OF_EACH_SORT = 20;
    private static final String[] SURNAMES = {"wang", "zhang", "chen", "zhao", "xu", "guo", "xie", "yan"};
    private static final String[] GIVEN = {"jianguo", "lihong", "mingqiang", "xiuying", "wen", "guihua", "zhen", "ruisheng"};

    private TypedQueries() {}

    public static List<String> all() {
        Random chance = new Random(7);
        List<String> queries = new ArrayList<>();
        for (int nth = 0; nth < OF_EACH_SORT; nth++) {
            String surname = SURNAMES[chance.nextInt(SURNAMES.length)];
            String given = GIVEN[chance.nextInt(GIVEN.length)];
            queries.add(surname.substring(0, 1) + given.substring(0, 1) + (char) ('a' + chance.nextInt(26)));
            queries.add(surname + given);
            queries.add("张" + "国海建明荣".charAt(nth % 5) + "华");
            queries.add("建国海荣瑞胜文兴兰玲".charAt(nth % 10) + "" + "梅琳云莲敏".charAt(nth % 5));
            queries.add(surname + "国");
            queries.add("第" + (chance.nextInt(LargeRegister.UNITS) + 1) + "物业公司");
            queries.add("2025年第" + "一二三四".charAt(nth % 4) + "季度商讨会");
            queries.add("禾苗 季商讨");
            queries.add("青禾党发" + chance.nextInt(LargeRegister.COMMITTEES));
            queries.add(nth % 2 == 0 ? "增设停车位" + nth : "gnahz qzxv".substring(0, 3 + nth % 7));
        }
        return queries;
    }

    /// What stands in the field after each stroke.
    public static List<String> strokes(String query) {
        return IntStream.rangeClosed(1, query.length())
                .mapToObj(end -> query.substring(0, end))
                .toList();
    }
}
