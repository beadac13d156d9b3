/// 附件: copies of the files that prove a record, kept whole with their hash.
@NullMarked
package org.jiedao.evidence;

import org.jspecify.annotations.NullMarked;
