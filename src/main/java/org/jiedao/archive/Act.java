package org.jiedao.archive;

/// What a link of the change log stands for.
public enum Act {
    STEP("改动"),
    UNDO("撤销"),
    REDO("重做"),
    ISSUE("签发"),
    VERSION("另出新版"),
    VOID("作废"),
    EXPORT("导出"),
    SHOW("显示号码"),
    ERASE("删除个人信息"),
    RESTORE("恢复"),
    PASSWORD("口令"),
    HANDOVER("交接");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
