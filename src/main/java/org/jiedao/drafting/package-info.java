/// 拟稿: a paper chosen, its text composed from the wording and the records, edited, issued, and changed after issue.
@NullMarked
package org.jiedao.drafting;

import org.jspecify.annotations.NullMarked;
