package org.jiedao.dispatch;

/// One certificate of a batch: its serial and whose it is, under the name as printed.
public record Certificate(int serial, long personId, String personName) {}
