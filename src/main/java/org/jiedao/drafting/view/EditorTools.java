package org.jiedao.drafting.view;

import org.jiedao.document.DocumentWriter;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.hint.Mending;
import org.jiedao.document.hint.WordingHints;

/// What an editor sets a text with, what mends it, and who reads it carefully.
public record EditorTools(DocumentWriter pdf, FontCatalogue fonts, Mending mending, WordingHints hints) {}
