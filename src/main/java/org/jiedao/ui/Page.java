package org.jiedao.ui;

import java.util.function.Supplier;

/// One page of the window; its body is built when it is first opened.
public record Page(PageName name, Supplier<PageBody> body) {}
