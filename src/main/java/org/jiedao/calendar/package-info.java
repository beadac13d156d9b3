/// Working days from data, and dates as Chinese offices write and read them.
@NullMarked
package org.jiedao.calendar;

import org.jspecify.annotations.NullMarked;
