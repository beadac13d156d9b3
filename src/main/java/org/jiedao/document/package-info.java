/// What an official document is, read from plain text and independent of any output: parts, measures, lines.
@NullMarked
package org.jiedao.document;

import org.jspecify.annotations.NullMarked;
