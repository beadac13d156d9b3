package org.jiedao.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Told of every file with which people's data leaves the data folder. Whoever writes one tells it here;
/// `ExportersTest` knows everybody who writes.
@FunctionalInterface
public interface Departures {
    /// The files lie where the user wanted them. Who is named in them, and whether whole numbers stand in them, is looked
    /// up in what they say.
    void left(String what, List<Path> files, Stream<String> said);
}
