package org.jiedao.drafting.view;

import org.jiedao.document.DocumentWriter;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.hint.WordingHints;

/// What an editor sets a text with, and who reads it carefully.
public record EditorTools(DocumentWriter pdf, FontCatalogue fonts, WordingHints hints) {}
