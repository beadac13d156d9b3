package org.jiedao.archive.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.archive.backup.Inventory.TableHeld;

/// The inventory of a backup as JSON. What is read is checked before anybody uses it: a backup may come from anywhere.
final class InventoryText {
    private InventoryText() {}

    static byte[] of(Inventory inventory) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = RowText.json().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("format", Inventory.FORMAT);
            json.writeStringField("schema", inventory.schema());
            json.writeStringField("at", inventory.at().toString());
            if (inventory.saves().isPresent()) {
                json.writeNumberField("saves", inventory.saves().getAsLong());
            }
            json.writeStringField("reason", inventory.reason().code());
            json.writeBooleanField("whole", inventory.whole());
            json.writeArrayFieldStart("tables");
            for (TableHeld table : inventory.tables()) {
                write(json, table);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("files");
            for (FileHeld file : inventory.files()) {
                write(json, file);
            }
            json.writeEndArray();
            texts(json, "unread", inventory.unread());
            json.writeEndObject();
        }
        return text.toByteArray();
    }

    private static void write(JsonGenerator json, TableHeld held) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", held.table().name());
        json.writeNumberField("rows", held.rows());
        json.writeNumberField("bytes", held.bytes());
        json.writeStringField("sha256", held.sha256());
        json.writeNumberField("next", held.table().next());
        texts(json, "columns", held.table().columns());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, FileHeld held) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", held.path());
        json.writeNumberField("bytes", held.bytes());
        json.writeStringField("sha256", held.sha256());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static Inventory read(byte[] text) throws IOException {
        try (JsonParser json = RowText.json().createParser(text)) {
            InventoryFields fields = new InventoryFields();
            fields.object(json);
            return fields.inventory();
        } catch (JsonProcessingException | DateTimeParseException | IllegalStateException misfit) {
            throw new Unusable("其中的清单读不出来。", misfit);
        }
    }

    /// What was read so far; a field that nobody knows is passed over.
    private static final class InventoryFields {
        private String schema = "";
        private String at = "";
        private String reason = "";
        private OptionalLong saves = OptionalLong.empty();
        private boolean whole;
        private final List<TableHeld> tables = new ArrayList<>();
        private final List<FileHeld> files = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();

        void object(JsonParser json) throws IOException {
            require(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "schema" -> schema = json.getText();
                    case "at" -> at = json.getText();
                    case "saves" -> saves = OptionalLong.of(json.getLongValue());
                    case "reason" -> reason = json.getText();
                    case "whole" -> whole = json.getBooleanValue();
                    case "tables" -> each(json, () -> tables.add(HeldFields.read(json).table()));
                    case "files" -> each(json, () -> files.add(HeldFields.read(json).file()));
                    case "unread" -> each(json, () -> unread.add(json.getText()));
                    default -> json.skipChildren();
                }
            }
        }

        Inventory inventory() throws Unusable {
            require(!schema.isEmpty() && !tables.isEmpty() && saves.orElse(0) >= 0);
            SafePaths.require(files);
            return new Inventory(
                    schema,
                    LocalDateTime.parse(at),
                    saves,
                    Reason.ofCode(reason).orElse(Reason.MANUAL),
                    whole,
                    tables,
                    files,
                    unread);
        }
    }

    @FunctionalInterface
    interface Element {
        void read() throws IOException;
    }

    static void each(JsonParser json, Element element) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() != null);
            element.read();
        }
    }

    static void require(boolean wellFormed) throws Unusable {
        if (!wellFormed) {
            throw new Unusable("其中的清单读不出来。");
        }
    }
}
