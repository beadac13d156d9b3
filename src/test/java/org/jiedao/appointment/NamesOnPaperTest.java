package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedao.committee.Role;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.PaperText;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names of two characters, of a hundred, and of characters beyond the basic plane, from the register to the paper.
class NamesOnPaperTest {
    /// A hundred code points, most of them beyond the basic plane.
    private static final String LONG = "𬭎".repeat(49) + "·" + "𫖯".repeat(50);

    @TempDir
    Path folder;

    private Street street;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    private void spreadNames() {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.putAll(street.database.organizations().profile().facts());
        facts.put(Fact.SPREAD_NAMES, StreetProfile.YES);
        street.database.organizations().edit(new StreetProfile(facts));
    }

    private Issuance.Issued issue(Batch batch, Paper paper, int month, int day) throws IOException {
        return assertInstanceOf(
                Issuance.Issued.class, street.issuePaper.issue(batch.id(), paper, Street.day(month, day)));
    }

    private String source(Issuance.Issued paper) {
        return street.database.dispatchRegister().sourceText(paper.entry().id());
    }

    private void assertWordAndPdfSayTheSame(Issuance.Issued paper) throws Exception {
        Document document = OfficialText.parse(source(paper), paper.entry().matter().paper().format());
        String words = PaperText.of(document);
        assertEquals(words, PaperText.ofWord(Files.readAllBytes(paper.files().get(0))));
        assertEquals(words, PaperText.ofPdf(Files.readAllBytes(paper.files().get(1)), document));
    }

    @Test
    void namesAreNotSpreadUnlessTheHouseChoosesSo() throws IOException {
        Batch batch = street.nine();

        assertTrue(source(issue(batch, Paper.CERTIFICATE, 3, 20)).contains("张堃同志："));
    }

    @Test
    void chosenSpreadingReachesListsAndCertificatesButNeitherDataNorWorkbook() throws Exception {
        spreadNames();
        Batch batch = street.nine();
        Issuance.Issued publicity = issue(batch, Paper.PUBLICITY, 3, 6);
        Issuance.Issued certificate = issue(batch, Paper.CERTIFICATE, 3, 20);
        Issuance.Issued notice = issue(batch, Paper.NOTICE, 3, 20);
        long committee = batch.opening().committeeId();
        Issuance.Issued roll =
                assertInstanceOf(Issuance.Issued.class, street.committeePapers.issue(Paper.MEMBER_ROLL, committee, Street.TODAY));

        assertTrue(source(publicity).contains("| 钱　𬭎 |"), source(publicity));
        assertTrue(source(publicity).contains("拟聘任张堃等9名同志为"), "running text is not a list");
        assertTrue(source(certificate).contains("钱　𬭎同志："));
        assertTrue(source(certificate).contains("周小雨同志："));
        assertTrue(source(notice).contains("　　张　堃　　示例"), source(notice));
        assertTrue(source(notice).contains("　　周小雨　　示例"));
        assertTrue(source(roll).contains("| 张　堃 |"), source(roll));
        assertEquals("沈青禾", street.rolls.roll(committee, Street.TODAY).rows().getFirst().get(1));
        assertTrue(street.rolls.roll(committee, Street.TODAY).rows().stream()
                .anyMatch(row -> row.get(1).equals("张堃")));
        assertEquals(1, street.database.people().named(new PersonName("张堃")).size());
        assertEquals(
                "张堃",
                street.database
                        .dispatchRegister()
                        .certificates(certificate.entry().id())
                        .getFirst()
                        .personName());
        for (Issuance.Issued paper : List.of(publicity, certificate, notice, roll)) {
            assertWordAndPdfSayTheSame(paper);
        }
    }

    @Test
    void aNameOfAHundredRareCharactersGoesFromTheRegisterToEveryPaper() throws Exception {
        Person person = street.database.people().add(Person.draft(LONG));
        assertEquals(LONG, street.database.people().person(person.id()).orElseThrow().name().value());
        assertEquals(List.of(person), street.database.people().named(new PersonName(LONG)));

        var committee = street.committee(SampleStreet.STREET_COMMITTEE);
        street.fullTime(committee, Role.SECRETARY, "沈青禾");
        Batch batch = street.open(committee, "长名", List.of(person.id()), Role.PART_TIME_MEMBER);
        batch = street.record(batch, Step.of(StepKind.RECOMMENDATION, Street.day(3, 2), "征求意见记录"));
        batch = street.record(batch, Step.of(StepKind.REVIEW, Street.day(3, 4), "资格审查表"));
        batch = street.vote(batch, Street.day(3, 5), 9, 8);
        batch = street.record(batch, Step.publicity(Street.day(3, 6), Street.day(3, 13), "公示期满无异议"));
        batch = street.record(batch, Step.of(StepKind.FILING, Street.day(3, 18), "备案回执"));
        batch = street.record(batch, Step.of(StepKind.CERTIFICATE, Street.day(3, 20), "聘书存根"));

        for (Issuance.Issued paper : List.of(
                issue(batch, Paper.PUBLICITY, 3, 6),
                issue(batch, Paper.CERTIFICATE, 3, 20),
                issue(batch, Paper.NOTICE, 3, 20),
                assertInstanceOf(
                        Issuance.Issued.class,
                        street.committeePapers.issue(Paper.MEMBER_ROLL, batch.opening().committeeId(), Street.TODAY)))) {
            assertWordAndPdfSayTheSame(paper);
            assertTrue(source(paper).contains(LONG));
            paper.files().forEach(file -> assertFalse(lastIsHalf(file.getFileName().toString())));
        }
    }

    private static boolean lastIsHalf(String name) {
        String stem = name.replaceFirst("\\.[a-z]+$", "");
        return Character.isHighSurrogate(stem.charAt(stem.length() - 1));
    }
}
