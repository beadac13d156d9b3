package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.drafting.PaperSource;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.BranchType;
import org.jiedao.organization.Founding;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers 40 and 41 and the organization chart, issued from the sample street.
class BodyPapersTest {
    private static final LocalDate DAY = SampleStreet.TODAY;

    @TempDir
    Path folder;

    private Wiring wiring;

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.street(folder);
    }

    @AfterEach
    void close() throws IOException {
        wiring.close();
    }

    private Body first(BodyKind kind) {
        return wiring.database().organizations().bodies().stream()
                .filter(body -> body.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private PaperSource source(Paper paper) {
        return wiring.paperwork().paperSources().of(paper);
    }

    private Issuance.Issued issued(Paper paper, Body body) throws IOException {
        return assertInstanceOf(Issuance.Issued.class, source(paper).issue(paper, body.id(), DAY));
    }

    private String text(Paper paper, Body body) throws Exception {
        return source(paper).compose(paper, body.id(), DAY).text().text();
    }

    @Test
    void theReplyCitesTheRequestAndWhatIsNotRecordedIsLeftToBeFilledIn() throws Exception {
        Body branch = first(BodyKind.ESTATE_BRANCH);
        Founding founding = new Founding(null, null, BranchType.FUNCTIONAL, false);
        wiring.database().organizations().edit(branch.founded(founding));
        String request = text(Paper.ESTATE_BRANCH_REQUEST, branch);
        assertTrue(request.contains("拟单独成立" + branch.name() + "，支部类型为功能型"), request);
        assertTrue(request.contains("DB1310/T 264.2"), request);
        assertTrue(request.contains("拟设支部委员【待补】名"), request);
        Issuance.Issued asked = issued(Paper.ESTATE_BRANCH_REQUEST, branch);
        String reply = text(Paper.ESTATE_BRANCH_REPLY, branch);
        assertTrue(reply.contains("（" + asked.entry().number() + "）收悉"), reply);
        assertTrue(reply.contains("中共示例区青禾街道工作委员会\n关于同意成立"), reply);
    }

    @Test
    void theReportSaysTheDaysOfTheStepsRecorded() throws Exception {
        Body group = first(BodyKind.BUILDING_GROUP);
        wiring.database()
                .bodySteps()
                .record(
                        group,
                        List.of(
                                BodyStep.of(BodyStep.Kind.APPLICATION, DAY.minusDays(9), ""),
                                BodyStep.of(BodyStep.Kind.REPLY, DAY.minusDays(4), "")));
        String report = text(Paper.BUILDING_GROUP_REPORT, group);
        assertTrue(report.contains("2026年6月22日，所在小区党支部提出成立" + group.name() + "的申请"), report);
        assertTrue(report.contains("2026年6月27日，我社区党组织批复同意"), report);
    }

    @Test
    void theStepsThatAPaperOfAFoundingSaysAreNotUndoneUnderItAndAChartHoldsNothing() throws Exception {
        Body group = first(BodyKind.BUILDING_GROUP);
        wiring.database()
                .bodySteps()
                .record(group, List.of(BodyStep.of(BodyStep.Kind.APPLICATION, DAY.minusDays(9), "")));
        issued(Paper.ORGANIZATION_CHART, first(BodyKind.STREET_WORK_COMMITTEE));
        DispatchEntry report = issued(Paper.BUILDING_GROUP_REPORT, group).entry();
        String refused = assertInstanceOf(
                        Reversal.Refused.class, wiring.database().changeLog().undo())
                .sentence();
        assertTrue(refused.contains("已按它签发文书"), refused);
        wiring.paperwork().voidEntry().markVoid(report, "印错");
        assertInstanceOf(Reversal.Done.class, wiring.database().changeLog().undo());
    }

    @Test
    void theChartIsIssuedWithItsPictureBesideAndBoundWithIt() throws Exception {
        Issuance.Issued chart = issued(Paper.ORGANIZATION_CHART, first(BodyKind.STREET_WORK_COMMITTEE));
        List<Path> files = chart.files();
        Path png = files.stream()
                .filter(file -> file.toString().endsWith(".组织架构图.png"))
                .findFirst()
                .orElseThrow();
        var picture = ImageIO.read(png.toFile());
        assertTrue(picture.getWidth() > 2000 && picture.getHeight() > 800, picture.toString());
        Path pdf = files.stream().filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
        try (PdfPages pages = new PdfPages(Files.readAllBytes(pdf))) {
            assertTrue(pages.text(0).contains("组织架构图"), pages.text(0));
            assertTrue(pages.width(0) > pages.height(0));
        }
        var bound = wiring.paperwork().bindPapers().bind(List.of(chart.entry()), "图册", folder.resolve("bound"));
        Path book = assertInstanceOf(BindPapers.Outcome.Bound.class, bound).files().stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        assertTrue(Files.size(book) > Files.size(png) / 3, "the picture is in the book");
        try (PdfPages pages = new PdfPages(Files.readAllBytes(book))) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                all.append(pages.text(page));
            }
            assertEquals(-1, all.indexOf("图\n【待补】"));
        }
        assertEquals(List.of(), wiring.check().problems());
    }
}
