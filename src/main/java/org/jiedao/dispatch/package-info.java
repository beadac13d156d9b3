/// 发文登记: numbers, issued files and their hashes.
///
/// Each issued file has a row. Numbers run yearly, one sequence a 代字: official documents take the issuing organ's
/// (`青禾党工〔2026〕3号`; for a community its name and 党, `禾苗社区党〔2026〕1号`), a batch of certificates one number
/// of the organ's 聘 sequence and a serial for each person (`青禾聘〔2026〕1号-01`). 公示 and 花名册 print no number; they
/// are registered under 公示 and 名册.
///
/// A paper changed after issue gets a further version: number and row stay, its files lie beside the old ones.
@NullMarked
package org.jiedao.dispatch;

import org.jspecify.annotations.NullMarked;
