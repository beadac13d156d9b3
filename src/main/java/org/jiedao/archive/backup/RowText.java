package org.jiedao.archive.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The values of a record as JSON. Days and times are texts as ISO writes them, so that the same record always reads the same.
final class RowText {
    private RowText() {}

    static JsonFactory json() {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    static void write(JsonGenerator out, @Nullable Object[] row) throws IOException {
        out.writeStartArray();
        for (Object value : row) {
            write(out, value);
        }
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case Long number -> out.writeNumber(number);
            case Integer number -> out.writeNumber(number);
            case Boolean truth -> out.writeBoolean(truth);
            // the digits as they are: 7.50 stays 7.50
            case BigDecimal number -> out.writeNumber(number.toPlainString());
            default -> out.writeString(value.toString());
        }
    }

    /// The value at which the parser stands.
    static @Nullable Object value(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> in.getText();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT -> in.getLongValue();
            case VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            default -> throw new Unusable("其中的记录不是一行一条。");
        };
    }
}
