package org.jiedao.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// The file choosers of the desktop.
public final class StageFileDialogs implements FileDialogs {
    private final Stage owner;

    public StageFileDialogs(Stage owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> chooseWorkbook() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("选择 Excel 工作簿");
        chooser.getExtensionFilters().add(new ExtensionFilter("Excel 工作簿", "*.xlsx", "*.xls"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseText() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("选择文本文件");
        chooser.getExtensionFilters().add(new ExtensionFilter("文本文件", "*.txt"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> choosePicture() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("选择空白纸的扫描图或照片");
        chooser.getExtensionFilters().add(new ExtensionFilter("图片", "*.png", "*.jpg", "*.jpeg"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("选择文件");
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("保存到");
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("选择文件夹");
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
