/// What a year of a body amounts to in the register: every count with the records that make it.
@NullMarked
package org.jiedao.annual.count;

import org.jspecify.annotations.NullMarked;
