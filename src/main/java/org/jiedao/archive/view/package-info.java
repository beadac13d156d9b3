/// Page 数据与设置: the street's facts, backups, the change log, the check of the data, appearance.
@NullMarked
package org.jiedao.archive.view;

import org.jspecify.annotations.NullMarked;
