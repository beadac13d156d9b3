/// 体检: what the standard that a body works by asks of it, clause by clause, and what the register says to that.
@NullMarked
package org.jiedao.compliance;

import org.jspecify.annotations.NullMarked;
