/// 拟稿: a paper chosen, its text composed from the wording and the records, edited and issued; and the wording of
/// papers in the user's hands.
@NullMarked
package org.jiedao.drafting;

import org.jspecify.annotations.NullMarked;
