/// Part 考核 of page 考核述职.
@NullMarked
package org.jiedao.assessment.view;

import org.jspecify.annotations.NullMarked;
