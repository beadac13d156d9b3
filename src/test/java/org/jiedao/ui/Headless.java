package org.jiedao.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A desktop without choosers and programs: the chosen file is given, what would be opened is kept.
public final class Headless implements FileDialogs, FileOpener {
    private final List<Path> opened = new ArrayList<>();
    private Optional<Path> workbook = Optional.empty();
    private Optional<Path> folder = Optional.empty();
    private Function<String, Optional<Path>> target = _ -> Optional.empty();

    public Surroundings at(Clock clock) {
        return new Surroundings(this, this, clock);
    }

    public void willChoose(Path file) {
        workbook = Optional.of(file);
    }

    public void willWrite(Path file) {
        target = _ -> Optional.of(file);
    }

    public void willSaveIn(Path folder) {
        this.folder = Optional.of(folder);
        target = name -> Optional.of(folder.resolve(name));
    }

    public List<Path> opened() {
        return opened;
    }

    @Override
    public Optional<Path> chooseWorkbook() {
        return workbook;
    }

    @Override
    public Optional<Path> chooseText() {
        return workbook;
    }

    @Override
    public Optional<Path> choosePicture() {
        return workbook;
    }

    @Override
    public Optional<Path> chooseFile() {
        return workbook;
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
        return target.apply(suggestedName);
    }

    @Override
    public Optional<Path> chooseFolder() {
        return folder;
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
