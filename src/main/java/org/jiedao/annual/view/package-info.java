/// Parts 年度报告 and 目标与表扬 of page 考核述职.
@NullMarked
package org.jiedao.annual.view;

import org.jspecify.annotations.NullMarked;
