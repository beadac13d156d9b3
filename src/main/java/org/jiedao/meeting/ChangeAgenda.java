package org.jiedao.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// The agenda of a meeting, changed item by item. What was voted on, or has led to a resolution, is no longer open.
public final class ChangeAgenda {
    private static final int LONGEST_TOPIC = 1000;

    private final MeetingFile file;

    public ChangeAgenda(MeetingFile file) {
        this.file = file;
    }

    /// What became of it; nothing is stored yet. `step` names the change.
    public sealed interface Outcome {
        record Changed(String step, MeetingFile file) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome add(String topic, List<Long> proposers) {
        return refusal(topic)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> changed("新增议题 ", new AgendaItem(0, topic, proposers, null, null)));
    }

    /// Puts a need on the agenda.
    public Outcome add(Need need) {
        return refusal(need.matter())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> changed("列入议题 ", new AgendaItem(0, need.matter(), List.of(), need.id(), null)));
    }

    private Outcome changed(String what, AgendaItem added) {
        List<AgendaItem> agenda = new ArrayList<>(file.agenda());
        agenda.add(added);
        return new Outcome.Changed(what + added.topic(), file.withAgenda(agenda));
    }

    public Outcome change(int index, String topic, List<Long> proposers) {
        AgendaItem old = file.agenda().get(index);
        Optional<String> refusal = refusal(topic).or(() -> settled(old).filter(_ -> !old.topic().equals(topic.strip())));
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        List<AgendaItem> agenda = new ArrayList<>(file.agenda());
        agenda.set(index, new AgendaItem(old.id(), topic, proposers, old.needId(), old.vote()));
        return new Outcome.Changed("修改议题 " + topic.strip(), file.withAgenda(agenda));
    }

    public Outcome remove(int index) {
        AgendaItem old = file.agenda().get(index);
        Optional<String> settled = settled(old);
        if (settled.isPresent()) {
            return new Outcome.Refused(settled.get());
        }
        return new Outcome.Changed(
                "移出议题 " + old.topic(),
                file.withAgenda(IntStream.range(0, file.agenda().size())
                        .filter(at -> at != index)
                        .mapToObj(file.agenda()::get)
                        .toList()));
    }

    /// One place up (-1) or down (+1); what stands at the edge stays.
    public Outcome move(int index, int by) {
        int target = Math.clamp(index + by, 0, file.agenda().size() - 1);
        List<AgendaItem> agenda = new ArrayList<>(file.agenda());
        agenda.add(target, agenda.remove(index));
        return new Outcome.Changed("调整议题次序 " + file.agenda().get(index).topic(), file.withAgenda(agenda));
    }

    private static Optional<String> refusal(String topic) {
        int length = topic.codePointCount(0, topic.length());
        if (topic.isBlank()) {
            return Optional.of("议题没有保存：内容还空着，请写上要议什么。");
        }
        return length > LONGEST_TOPIC
                ? Optional.of("议题没有保存：有" + length + "字，最多" + LONGEST_TOPIC + "字，请删短一些。")
                : Optional.empty();
    }

    private Optional<String> settled(AgendaItem item) {
        boolean resolved = file.resolutions().stream().anyMatch(one -> Objects.equals(one.itemId(), item.id()));
        if (item.vote() == null && !resolved) {
            return Optional.empty();
        }
        return Optional.of("议题没有改动：“" + item.topic() + "”已经" + (resolved ? "有议定事项" : "表决") + "，请先在“议定事项”或“记录”里处理。");
    }
}
