package org.jiedao;

/// Starts the workbench.
public final class App {
    private App() {}

    public static void main(String[] args) {}
}
