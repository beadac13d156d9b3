/// Papers on their way out: wordings, drafts, issued papers and their numbers, sheets printed over, what was sent upward.
@NullMarked
package org.jiedao.storage.paper;

import org.jspecify.annotations.NullMarked;
