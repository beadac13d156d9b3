/// Part 履职档案 of page 人员.
@NullMarked
package org.jiedao.dossier.view;

import org.jspecify.annotations.NullMarked;
