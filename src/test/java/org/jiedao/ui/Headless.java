package org.jiedao.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A desktop without choosers and programs: the chosen workbook is given, what would be opened is kept.
public final class Headless implements FileDialogs, FileOpener {
    private final List<Path> opened = new ArrayList<>();
    private Optional<Path> workbook = Optional.empty();
    private Optional<Path> target = Optional.empty();

    public Surroundings at(Clock clock) {
        return new Surroundings(this, this, clock);
    }

    public void willChoose(Path file) {
        workbook = Optional.of(file);
    }

    public void willWrite(Path file) {
        target = Optional.of(file);
    }

    public List<Path> opened() {
        return opened;
    }

    @Override
    public Optional<Path> chooseWorkbook() {
        return workbook;
    }

    @Override
    public Optional<Path> choosePicture() {
        return workbook;
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
        return target;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.empty();
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }

    @Override
    public void reveal(Path file) {
        opened.add(file.getParent());
    }
}
