package org.jiedao.archive.backup;

/// The names of what lies in a backup file: never a path, so that nothing in it says where to write.
final class Entries {
    /// The first one, by which a backup is known.
    static final String FORMAT = "format";

    static final String INVENTORY = "inventory.json";
    private static final String TABLES = "tables/";
    private static final String FILES = "files/";
    private static final String JSON = ".json";

    private Entries() {}

    static String of(Inventory.TableHeld table) {
        return TABLES + table.table().name() + JSON;
    }

    static String file(String sha256) {
        return FILES + sha256;
    }
}
