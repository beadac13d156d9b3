package org.jiedao.document.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.document.Face;

/// A file in a folder of fonts: a font that can be used, or one sentence why not.
public sealed interface FolderFont {

    Path file();

    /// What the window says about it.
    String sentence();

    /// `index` counts the fonts of a collection.
    record Usable(Path file, int index, String family, List<String> names, boolean bold) implements FolderFont {
        public Usable {
            names = List.copyOf(names);
        }

        /// The faces that its names serve; empty where it only lends single characters.
        public List<Face> faces() {
            return FaceFamilies.faces(names);
        }

        @Override
        public String sentence() {
            return faces().isEmpty()
                    ? "族名不在五种字体之列，只用来补别的字体缺的字"
                    : "可作" + faces().stream().map(Face::label).collect(Collectors.joining("、"));
        }
    }

    record Unusable(Path file, String sentence) implements FolderFont {}

    /// Everything in a folder that is meant to be a font, by file name; nothing where there is no folder.
    static List<FolderFont> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    static List<FolderFont> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.matches(".*\\.(ttf|otf|ttc|otc)")) {
            return name.matches(".*\\.(fon|fnt|pfb|pfm|woff2?|eot|zip|rar|7z|dfont)")
                    ? List.of(new Unusable(file, "不是 TTF、OTF、TTC 字体文件，没有采用；压缩包请先解压"))
                    : List.of();
        }
        try {
            List<FontHeader> headers = FontScan.headers(file);
            List<FolderFont> fonts = new ArrayList<>();
            for (int i = 0; i < headers.size(); i++) {
                fonts.add(of(file, i, headers.get(i)));
            }
            return fonts;
        } catch (IOException damaged) {
            return List.of(new Unusable(file, "字体文件已损坏或不完整，没有采用，请重新复制一份"));
        }
    }

    private static FolderFont of(Path file, int index, FontHeader header) {
        if (!header.complete()) {
            return new Unusable(file, "“" + header.names().family() + "”缺少印字要用的部分，没有采用，请换一份");
        }
        if (!header.embeddable()) {
            return new Unusable(file, "“" + header.names().family() + "”的许可不准嵌入文件，PDF 没有采用，请换用准许嵌入的字体");
        }
        return new Usable(file, index, header.names().family(), header.names().all(), header.bold());
    }
}
