package org.jiedao.document;

public enum Orientation {
    PORTRAIT,
    LANDSCAPE
}
