package org.jiedao.transfer;

import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.jiedao.transfer.SamplePeople.SamplePerson;

/// The workbook that a street really keeps: several hands, several years, several habits.
final class MessyWorkbook {
    private static final List<String> COMMUNITIES = List.of("禾苗社区", "稻香社区", "青田社区", "麦浪社区", "云溪社区", "桥头社区");

    private final Workbook workbook;
    private final SamplePeople sample;

    MessyWorkbook(Workbook workbook, SamplePeople sample) {
        this.workbook = workbook;
        this.sample = sample;
    }

    void fill() {
        cover();
        street();
        communities();
        units();
    }

    private void cover() {
        MessySheet sheet = new MessySheet(workbook, "封面");
        sheet.title("青禾街道（示例）花名册", 6);
        sheet.row("本册全部人员、单位、电话均为虚构，供演示导入之用。");
    }

    private void street() {
        MessySheet sheet = new MessySheet(workbook, "大工委");
        sheet.title("青禾街道（示例）“大工委”委员名册", 11);
        sheet.row("填报单位：青禾街道（示例）党工委", "", "", "", "", "", "填报日期：2026.3.1");
        sheet.row("序号", "姓  名", "单位及职务", "", "党内职务", "联系方式", "任职情况", "", "", "身份证号", "备注");
        sheet.row("", "", "单位", "职务", "", "手机", "委员会职务", "起始", "届满", "", "");
        sheet.mergeAcross(-2, 2, 3).mergeAcross(-2, 6, 8);
        List.of(0, 1, 4, 5, 9, 10).forEach(column -> sheet.mergeDown(-2, -1, column));
        List<Object> starts = List.of(
                "2025.7.1", "2025年7月1日", 45839, "二〇二五年七月一日", "20250701", "2025-7-1", MessySheet.day(2025, 7, 1), "２０２５．７．１", "同上");
        List<SamplePerson> members = sample.sittingOn("青禾街道（示例）“大工委”");
        for (int index = 0; index < members.size(); index++) {
            SamplePerson member = members.get(index);
            String name = index == 1 ? "田　建国" : index == 2 ? " 粟 明 远 " : member.name();
            sheet.row(
                    index + 1,
                    name,
                    index == 0 ? member.unit().name() : index % 2 == 0 ? "同上" : "〃",
                    member.post(),
                    member.partyPost(),
                    index == 2 ? "０００－００００－０００３" : index == 3 ? MessySheet.phone(4) : member.phone(),
                    member.seat().role(),
                    starts.get(index),
                    index == 0 ? "2030.6.30" : "″",
                    "（不填）",
                    "");
        }
        sheet.row("合计", members.size() + "人");
        sheet.blank().blank();
        proposed(sheet);
    }

    private void proposed(MessySheet sheet) {
        sheet.title("拟聘任兼职委员人选", 9);
        sheet.row("序号", "姓名", "单位", "单位性质", "职务", "党内职务", "联系电话", "拟任职务", "出生年月");
        for (SamplePerson person : sample.proposed()) {
            sheet.row(
                    "", person.name(), person.unit().name(), word(person.unit().category()), person.post(),
                    person.partyPost(), person.phone(), "“大工委”兼职委员", "");
        }
        sheet.row("填表人：示例", "", "", "", "审核人：示例");
    }

    private void communities() {
        MessySheet sheet = new MessySheet(workbook, "社区大党委");
        for (String community : COMMUNITIES) {
            sheet.title(community + "“大党委”成员名单", 8);
            sheet.row("序号", "姓 名", "工作单位", "现任职务", "党内职务", "专/兼职", "任职", "聘任时间", "电话（必填）");
            List<SamplePerson> members = sample.sittingOn(community + "“大党委”");
            for (int index = 0; index < members.size(); index++) {
                SamplePerson member = members.get(index);
                boolean merged = index == 1 || index == 2;
                sheet.row(
                        index + 1,
                        member.name() + (index == 1 ? "（女）" : ""),
                        merged ? "" : member.unit().name(),
                        member.post(),
                        member.partyPost(),
                        member.seat().kind(),
                        member.seat().role(),
                        date(member),
                        member.phone());
            }
            sheet.mergeDown(-5, -3, 2);
            sheet.row("小计", members.size());
            sheet.blank();
        }
        sheet.row("", "示例新人", "桥头社区党群服务中心（示例）", "", "", "专职", "主任委员", "2025.7.1", "000-0000-0901");
        sheet.row("", "示例来者", "桥头社区党群服务中心（示例）", "", "", "专职", "委员", "2025.13.1", "000-0000-0902");
        sheet.row("说明：任职以聘书为准。");
    }

    /// One member's date lacks its day.
    private static Object date(SamplePerson member) {
        return member.name().equals("丰收年") ? "2025年9月" : member.seat().start().replace('-', '.');
    }

    private void units() {
        MessySheet sheet = new MessySheet(workbook, "驻区单位联络员");
        sheet.title("驻区单位联络员一览（全部虚构）", 8);
        sheet.row("所属社区", "单位", "类别", "党组织名称", "姓名", "职务", "手机号码", "民族", "备注");
        String community = "";
        for (SamplePerson person : sample.others()) {
            String own = person.unit().community();
            sheet.row(
                    own.equals(community) && !own.isEmpty() ? "同上" : own,
                    person.unit().name(),
                    word(person.unit().category()),
                    person.unit().partyOrganization(),
                    standIn(person.name()),
                    person.post(),
                    person.name().equals("税立新") ? MessySheet.exponent(Double.parseDouble(person.phone())) : person.phone(),
                    "",
                    "");
            community = own;
        }
        sheet.hide(5).hideColumn(7);
        sheet.row("稻香社区", "稻香商圈办公室（示例）", "商圈", "", "骆驿", "联络员", "000-0000-0903");
        sheet.row("桥头社区", "青禾公交公司（示例）", "国企", "", "车水龙", "队长", "000-0000-0047");
        sheet.row("桥头社区", "桥头商会联盟（示例）", "商会联盟", "", "示例甲", "会长", "000-0000-0904");
        sheet.row("桥头社区", "桥头老街（示例）", "商业街", "", "", "联络员", "000-0000-0905");
        sheet.row("桥头社区", "桥头老街（示例）", "商业街", "", "示例乙、示例丙", "联络员", "000-0000-0906");
        sheet.row("云溪社区", "云溪创意园（示例）", "园区", "", "示例□", "联络员", "1.38E+10");
        sheet.row("合计", "", "", "", "38");
    }

    /// As it came from an old computer.
    private static String standIn(String name) {
        return switch (name) {
            case "韦䶮" -> "韦\uE863";
            case "石龑" -> "石（上龙下衣）";
            default -> name;
        };
    }

    private static String word(String category) {
        return switch (category) {
            case "驻区机关" -> "机关";
            case "国有企业" -> "国企";
            case "非公企业" -> "民营企业";
            case "商务楼宇" -> "写字楼";
            case "物业公司" -> "物 业";
            case "园区" -> "产业园区";
            case "互联网企业" -> "平台企业";
            default -> category;
        };
    }
}
