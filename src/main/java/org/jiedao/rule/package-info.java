/// Rulesets as data: every rule of the local standards with its clause, what it asks of the facts, and what came of it.
@NullMarked
package org.jiedao.rule;

import org.jspecify.annotations.NullMarked;
