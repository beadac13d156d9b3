package org.jiedao.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A sound backup after somebody had it in their hands.
record HostileBackups(RandomGenerator random, byte[] sound) {
    private static final String INVENTORY = "inventory.json";

    byte[] made() throws IOException {
        Map<String, byte[]> parts = parts();
        String inventory = new String(parts.getOrDefault(INVENTORY, new byte[0]), StandardCharsets.UTF_8);
        switch (random.nextInt(12)) {
            case 0 -> parts.put(INVENTORY, swollen("{\"schema\":\"", "9".repeat(1000), 60_000 + random.nextInt(100_000), "\"}"));
            case 1 -> parts.put(INVENTORY, swollen("", "[[[[[[[[[[", 20_000 + random.nextInt(500_000), ""));
            case 2 -> parts.put(INVENTORY, text(inventory.replaceFirst("\"files\" : \\[", "\"files\" : [ {\"path\":\"" + path() + "\",\"bytes\":2,\"sha256\":\"" + "a".repeat(64) + "\"}")));
            case 3 -> parts.put(INVENTORY, text(inventory.replaceAll("\"bytes\" : \\d+", "\"bytes\" : " + random.nextLong())));
            case 4 -> parts.put(INVENTORY, text(inventory.replaceFirst("\"table\" : \"\\w+\"", "\"table\" : \"x; drop table person; --\"")));
            case 5 -> parts.put(INVENTORY, text(inventory.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"../../9999999999\"")));
            case 6 -> parts.put("format", text("999999999999"));
            case 7 -> parts.keySet().removeIf(name -> random.nextInt(6) == 0);
            case 8 -> parts.replaceAll((name, content) -> name.endsWith(".json") && !name.equals(INVENTORY) ? swollen("[", "[null],", 1000 + random.nextInt(90_000), "[1]]") : content);
            case 9 -> parts.put("../../evil.txt", text("恶意"));
            case 10 -> parts.put(INVENTORY, text(inventory.replaceAll("\"rows\" : \\d+", "\"rows\" : 9223372036854775807")));
            default -> {
                byte[] bytes = zipped(parts);
                return new HostileOthers(random).flipped(random.nextBoolean() ? new HostileOthers(random).truncated(bytes) : bytes);
            }
        }
        return zipped(parts);
    }

    private String path() {
        return new String[] {"../evil.txt", "/etc/evil.txt", "C:/evil.txt", "logs/evil.txt", "evidence/../../evil.txt", "evidence/con.txt", "evil.txt"}[random.nextInt(7)];
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] swollen(String head, String again, int times, String tail) {
        return text(head + again.repeat(times) + tail);
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
