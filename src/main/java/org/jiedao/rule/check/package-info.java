/// The closed set of check kinds: what a rule of any standard can ask of the facts, and the arithmetic of the answer.
@NullMarked
package org.jiedao.rule.check;

import org.jspecify.annotations.NullMarked;
