package org.jiedao.archive.backup;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.archive.backup.Inventory.TableHeld;

/// One line of an inventory: a table or a file.
final class HeldFields {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private String name = "";
    private String path = "";
    private String sha256 = "";
    private long rows;
    private long bytes;
    private long next;
    private final List<String> columns = new ArrayList<>();

    private HeldFields() {}

    /// The parser stands at its beginning.
    static HeldFields read(JsonParser json) throws IOException {
        HeldFields fields = new HeldFields();
        InventoryText.require(json.currentToken() == JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            fields.take(field, json);
        }
        return fields;
    }

    private void take(String field, JsonParser json) throws IOException {
        switch (field) {
            case "table" -> name = json.getText();
            case "path" -> path = json.getText();
            case "sha256" -> sha256 = json.getText();
            case "rows" -> rows = json.getLongValue();
            case "bytes" -> bytes = json.getLongValue();
            case "next" -> next = json.getLongValue();
            case "columns" -> InventoryText.each(json, () -> columns.add(json.getText()));
            default -> json.skipChildren();
        }
    }

    TableHeld table() throws Unusable {
        InventoryText.require(NAME.matcher(name).matches()
                && HASH.matcher(sha256).matches()
                && !columns.isEmpty()
                && columns.stream().allMatch(column -> NAME.matcher(column).matches())
                && rows >= 0
                && bytes >= 0
                && next >= 0);
        return new TableHeld(new Register.Table(name, columns, next), rows, bytes, sha256);
    }

    FileHeld file() throws Unusable {
        InventoryText.require(HASH.matcher(sha256).matches() && bytes >= 0);
        return new FileHeld(path, bytes, sha256);
    }
}
