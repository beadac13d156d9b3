/// Clauses of the local standards, quoted, and findings that cite them.
@NullMarked
package org.jiedao.rule;

import org.jspecify.annotations.NullMarked;
