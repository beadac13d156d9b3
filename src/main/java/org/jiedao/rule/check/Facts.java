package org.jiedao.rule.check;

/// All that is on record about one body.
public interface Facts extends FactSource {
    /// From when to when the body was there.
    Span life();
}
