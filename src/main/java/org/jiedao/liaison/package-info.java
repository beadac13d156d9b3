/// 分片联系: which member of a committee keeps in touch with which communities and units, and the table of it.
@NullMarked
package org.jiedao.liaison;

import org.jspecify.annotations.NullMarked;
