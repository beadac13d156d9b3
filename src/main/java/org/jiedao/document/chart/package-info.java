/// Counts drawn as bars, for papers and the screen: read without colour, every value written beside its bar.
@NullMarked
package org.jiedao.document.chart;

import org.jspecify.annotations.NullMarked;
