/// 履职档案: everything the register knows of a person's service, on one timeline; facts, no judgement.
@NullMarked
package org.jiedao.dossier;

import org.jspecify.annotations.NullMarked;
