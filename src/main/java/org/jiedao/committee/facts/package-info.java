/// What the registers of bodies and committees say to the questions of a standard, in the words of its glossary.
@NullMarked
package org.jiedao.committee.facts;

import org.jspecify.annotations.NullMarked;
