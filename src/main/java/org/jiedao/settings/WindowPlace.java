package org.jiedao.settings;

/// Where the window was when it was last closed.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
