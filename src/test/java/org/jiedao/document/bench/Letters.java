package org.jiedao.document.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;

/// 聘任通知, each to another person: two pages, a red head, a number of its own.
final class Letters {

    private static final String TEXT = """
            发文机关标志：中共青禾街道工作委员会文件
            发文字号：青禾党工〔2026〕NUMBER号

            关于聘任第NUMBER号委员为青禾街道“大工委”兼职委员的通知

            各社区党组织，各驻区单位党组织：
            为深入推进城市基层党建工作，进一步健全区域统筹、条块协同、上下联动、共建共享的城市基层党建工作格局，经本人同意、所在单位党组织推荐、街道党工委会议2026年6月25日研究，并公示5个工作日无异议，决定聘任第NUMBER号委员为青禾街道“大工委”兼职委员。
            一、聘任期限
            自2026年7月6日起至本届街道党工委任期届满之日止，一般为5年。
            二、有关要求
            （一）兼职委员系义务兼职，不领取报酬，不改变党组织隶属关系，与街道不具有劳动聘用关系。
            （二）所在单位党组织要为委员履职提供便利条件，遇有问题及时与街道党工委办公室联系。
            特此通知。

            中共青禾街道工作委员会
            2026年7月6日
            """;

    private Letters() {}

    static String text(int number) {
        return text(String.valueOf(number));
    }

    private static String text(String number) {
        return TEXT.replace("NUMBER", number);
    }

    static Document document(int number) throws OfficialTextException {
        return OfficialText.parse(text(number), DocumentFormat.OFFICIAL);
    }

    static List<Document> documents(int count) throws OfficialTextException {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(document(i));
        }
        return documents;
    }

    /// A template of the same letter for poi-tl.
    static Document template() throws OfficialTextException {
        return OfficialText.parse(text("{{number}}"), DocumentFormat.OFFICIAL);
    }

    /// A template can be filled once only, so each letter opens it again.
    static void fill(byte[] template, int number, OutputStream out) throws IOException {
        try (var letter = com.deepoove.poi.XWPFTemplate.compile(new ByteArrayInputStream(template))) {
            letter.render(Map.of("number", String.valueOf(number)));
            letter.write(out);
        }
    }
}
