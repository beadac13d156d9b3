/// 述职: who owes which report on their duties for a year, what is handed in, and the packet of everything on record of the
/// year.
@NullMarked
package org.jiedao.duty;

import org.jspecify.annotations.NullMarked;
