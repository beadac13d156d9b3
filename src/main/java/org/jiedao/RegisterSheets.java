package org.jiedao;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Batches;
import org.jiedao.appointment.IssuePaper;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.overprint.Purpose;
import org.jiedao.overprint.SheetBatch;
import org.jiedao.overprint.SheetFacts;
import org.jiedao.overprint.SheetSource;

/// The texts of preprinted sheets, from the register of issued papers and from the batches of appointment.
final class RegisterSheets implements SheetSource {
    private final DispatchRegister register;
    private final Batches batches;
    private final IssuePaper papers;

    RegisterSheets(DispatchRegister register, Batches batches, IssuePaper papers) {
        this.register = register;
        this.batches = batches;
        this.papers = papers;
    }

    @Override
    public List<SheetBatch> batches(Purpose purpose) {
        return switch (purpose) {
            case CERTIFICATE -> certificates();
            case RED_HEAD ->
                valid().filter(entry -> entry.matter().paper().format() == DocumentFormat.OFFICIAL)
                        .map(entry -> issued(purpose, entry))
                        .toList();
        };
    }

    private List<SheetBatch> certificates() {
        List<SheetBatch> all = new ArrayList<>(valid()
                .filter(entry -> entry.matter().paper() == Paper.CERTIFICATE)
                .map(entry -> issued(Purpose.CERTIFICATE, entry))
                .toList());
        Set<Long> out = new HashSet<>(all.stream().map(SheetBatch::batchId).toList());
        batches.batches().stream()
                .filter(batch -> !out.contains(batch.id()) && !batch.proposed().isEmpty())
                .forEach(batch -> all.add(new SheetBatch(
                        Purpose.CERTIFICATE,
                        "",
                        batch.title(),
                        papers.suggestedDate(batch, Paper.CERTIFICATE),
                        null,
                        batch.id())));
        return List.copyOf(all);
    }

    private Stream<DispatchEntry> valid() {
        return register.entries().stream().filter(entry -> !entry.isVoid());
    }

    private static SheetBatch issued(Purpose purpose, DispatchEntry entry) {
        return new SheetBatch(
                purpose,
                entry.number().toString(),
                entry.matter().title(),
                entry.matter().issuedOn(),
                entry.id(),
                entry.matter().batchId());
    }

    @Override
    public Facts facts(SheetBatch batch) {
        Optional<DispatchEntry> entry = batch.entry().flatMap(register::entry);
        if (entry.filter(DispatchEntry::isVoid).isPresent()) {
            return new Facts.Refused(batch.number() + "已经作废");
        }
        return switch (batch.purpose()) {
            case CERTIFICATE ->
                batches.batch(Objects.requireNonNull(batch.batchId()))
                        .map(one -> certificates(one, batch.date(), entry))
                        .orElseGet(() -> new Facts.Refused("聘任批次已经不在了"));
            case RED_HEAD -> redHead(entry.orElseThrow());
        };
    }

    private Facts certificates(Batch batch, LocalDate on, Optional<DispatchEntry> entry) {
        List<Map<String, String>> texts = papers.certificates(batch, entry.map(DispatchEntry::number), on);
        List<Certificate> issued = entry.map(one -> register.certificates(one.id())).orElse(List.of());
        List<Long> now = batch.proposed().stream().map(one -> one.person().id()).toList();
        if (entry.isPresent() && !issued.stream().map(Certificate::personId).toList().equals(now)) {
            return new Facts.Refused("“" + batch.title() + "”签发以后人选变了，与" + entry.get().number() + "的聘书对不上；请作废后重新签发");
        }
        return new Facts.Known(IntStream.range(0, texts.size())
                .mapToObj(index -> sheet(index + 1, texts.get(index), issued))
                .toList());
    }

    /// The name is the one that was issued, even where the person's record was corrected since.
    private static SheetFacts sheet(int serial, Map<String, String> texts, List<Certificate> issued) {
        Map<String, String> all = new HashMap<>(texts);
        issued.stream()
                .filter(certificate -> certificate.serial() == serial)
                .forEach(certificate -> all.put("姓名", certificate.personName()));
        return SheetFacts.of(serial, all.get("姓名"), all);
    }

    private Facts redHead(DispatchEntry entry) {
        try {
            Document document = OfficialText.parse(
                    register.sourceText(entry.id()), entry.matter().paper().format());
            Map<String, String> texts = new HashMap<>(Map.of(
                    "发文字号", entry.number().toString(),
                    "标题", document.title(),
                    "机关", document.organ(),
                    "成文日期", ChineseDate.format(entry.matter().issuedOn())));
            document.blocks().forEach(block -> head(block, texts));
            return new Facts.Known(List.of(SheetFacts.of(1, entry.number().toString(), texts)));
        } catch (OfficialTextException unreadable) {
            return new Facts.Refused(entry.number() + "的文稿读不出来：" + unreadable.getMessage());
        }
    }

    private static void head(Block block, Map<String, String> texts) {
        if (block instanceof Block.DocNumber number) {
            texts.put("签发人", String.join("　", number.signers()));
        } else if (block instanceof Block.Addressee addressee) {
            texts.put("主送", addressee.text());
        }
    }
}
