package org.jiedao.sheet;

/// Why a workbook is not read: what is wrong with which file, and what to do.
final class RefusalSentences {
    private RefusalSentences() {}

    static UnreadableWorkbook missing(String file) {
        return new UnreadableWorkbook("找不到文件“%s”，没有读入。请确认它没有被移走或改名。".formatted(file));
    }

    static UnreadableWorkbook folder(String file) {
        return new UnreadableWorkbook("“%s”是文件夹，没有读入。请选择 .xlsx 或 .xls 文件。".formatted(file));
    }

    static UnreadableWorkbook forbidden(String file) {
        return new UnreadableWorkbook("“%s”不准读取，没有读入。请检查文件的权限，或复制一份再选。".formatted(file));
    }

    static UnreadableWorkbook tooLong(String file, long bytes) {
        return new UnreadableWorkbook("“%s”解开后超过%d兆字节，没有读入。请删去无关的表和图片，再选一次。".formatted(file, bytes >> 20));
    }

    static UnreadableWorkbook tooLarge(String file, long bytes) {
        return new UnreadableWorkbook("“%s”有%.1fMB，超过%dMB，没有读入。请删去图片和无关的表，再选一次。"
                .formatted(file, bytes / 1048576.0, ReadingBudget.MOST_BYTES / 1048576));
    }

    static UnreadableWorkbook empty(String file) {
        return new UnreadableWorkbook("“%s”是空的，没有内容，没有读入。".formatted(file));
    }

    static UnreadableWorkbook macros(String file) {
        return new UnreadableWorkbook("“%s”带有宏，为了安全没有打开。请在WPS或Excel里另存为“Excel 工作簿（*.xlsx）”，再选一次。".formatted(file));
    }

    static UnreadableWorkbook encrypted(String file) {
        return new UnreadableWorkbook("“%s”设了打开密码，没有读入。请在WPS或Excel里取消密码后保存，再选一次。".formatted(file));
    }

    static UnreadableWorkbook bomb(String file) {
        return new UnreadableWorkbook("“%s”解压后异常膨胀（疑似压缩炸弹），为了安全没有打开。请向提供文件的人核实。".formatted(file));
    }

    static UnreadableWorkbook notWorkbook(String file) {
        return new UnreadableWorkbook("“%s”不是Excel工作簿，没有读入。请选择 .xlsx 或 .xls 文件。".formatted(file));
    }

    static UnreadableWorkbook saveAsXlsx(String file, String what) {
        return new UnreadableWorkbook("“%s”%s，没有读入。请在WPS或Excel里打开它，另存为“Excel 工作簿（*.xlsx）”，再选一次。".formatted(file, what));
    }

    static UnreadableWorkbook damaged(String file) {
        return new UnreadableWorkbook("“%s”已损坏，读不出来，没有读入。请在WPS或Excel里打开并修复，另存为 .xlsx，再选一次。".formatted(file));
    }
}
