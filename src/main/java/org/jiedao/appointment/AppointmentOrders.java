package org.jiedao.appointment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Clauses;

/// The orders of appointment that the workbench knows, read from `orders.txt`.
public final class AppointmentOrders {
    private final List<AppointmentOrder> orders;

    private AppointmentOrders(List<AppointmentOrder> orders) {
        this.orders = List.copyOf(orders);
    }

    public static AppointmentOrders shipped(Clauses clauses) {
        try (InputStream in = Objects.requireNonNull(AppointmentOrders.class.getResourceAsStream("orders.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new AppointmentOrders(read(clauses, lines.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AppointmentOrder> read(Clauses clauses, List<String> lines) {
        List<OrderLines> blocks = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.strip().split("\\s*\\|\\s*");
            if (line.startsWith("=")) {
                blocks.add(new OrderLines(clauses, cells));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                blocks.getLast().line(cells);
            }
        }
        return blocks.stream().map(OrderLines::order).toList();
    }

    public List<AppointmentOrder> all() {
        return orders;
    }

    /// Those for a kind of committee, whatever its ruleset.
    List<AppointmentOrder> of(BodyKind committee) {
        return orders.stream().filter(order -> order.committee() == committee).toList();
    }

    public Optional<AppointmentOrder> of(String ruleset, BodyKind committee) {
        return orders.stream()
                .filter(order -> order.ruleset().equals(ruleset) && order.committee() == committee)
                .findFirst();
    }
}
