package org.jiedao.overprint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A printer and a preprinted sheet: what was measured for the two, and what goes where. `background` is the file of
/// the blank sheet's picture, for the screen only.
public record Profile(
        long id, Target target, SheetSize sheet, Calibration calibration, @Nullable String background, List<Box> boxes) {

    private static final int LONGEST_NAME = 60;

    /// What the user calls it, the printer it was measured on, and what is printed.
    public record Target(String name, String printer, Purpose purpose) {
        public Target {
            name = name.strip();
            printer = printer.strip();
        }
    }

    public Profile {
        boxes = List.copyOf(boxes);
    }

    public String name() {
        return target.name();
    }

    public Profile with(List<Box> others) {
        return new Profile(id, target, sheet, calibration, background, others);
    }

    public Profile showing(@Nullable String picture) {
        return new Profile(id, target, sheet, calibration, picture, boxes);
    }

    /// Why it cannot be kept or printed; empty when it can.
    public Optional<String> fault() {
        if (target.name().isEmpty() || target.name().codePointCount(0, target.name().length()) > LONGEST_NAME) {
            return Optional.of("套打方案要有名称，不超过" + LONGEST_NAME + "个字");
        }
        return sheet.fault().or(calibration::fault).or(this::boxFault);
    }

    private Optional<String> boxFault() {
        Set<String> names = new HashSet<>();
        return Stream.concat(
                        boxes.stream().map(box -> box.fault(sheet)).flatMap(Optional::stream),
                        boxes.stream()
                                .map(Box::name)
                                .filter(name -> !names.add(name))
                                .map(name -> "有两个文字框都叫“" + name + "”，请改一个名称"))
                .findFirst();
    }
}
