package org.jiedao.archive.view;

/// What lies among the backups without a password: backups, and data files kept from before a restore or an upgrade.
public record PlainCopies(int backups, int dataFiles) {
    public boolean isEmpty() {
        return backups + dataFiles == 0;
    }

    String told() {
        String files = "恢复或升级前留存的数据文件" + dataFiles + "份";
        if (dataFiles == 0) {
            return "备份" + backups + "份";
        }
        return backups == 0 ? files : "备份" + backups + "份、" + files;
    }
}
