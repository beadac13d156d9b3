/// Part 述职 of page 考核述职: the board of a year, one report with its packet.
@NullMarked
package org.jiedao.duty.view;

import org.jspecify.annotations.NullMarked;
