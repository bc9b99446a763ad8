using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Editing;
using static SopEngine.Domain.Tests.Sops.Sketch;

namespace SopEngine.Domain.Tests.Sops.Editing;

/// <summary>What buttons of the table do to the definition.</summary>
public sealed class SopEditTests
{
    private static readonly SopRevision _new = NewSop.Of("subdomain", "Permintaan subdomain", ["PEMERINTAH KOTA"]);

    [Fact]
    public void A_new_sop_has_one_empty_row_of_the_requester()
    {
        _new.Steps.Should().ContainSingle().Which.Should().BeEquivalentTo(new { No = "1", Activity = "", Lane = "pemohon", Phase = Phase.Intake });
        _new.Lanes.Should().ContainSingle().Which.Requester.Should().BeTrue();
    }

    [Fact]
    public void Rows_typed_one_below_the_other_lead_on_and_are_numbered()
    {
        var sop = new AddRow("baris-2").On(new AddRow("baris-1").On(_new));

        sop.Steps.Select(step => step.No).Should().Equal("1", "2", "3");
        sop.Steps.Select(step => AnswerTarget.Of(step.Outcomes[0]).Text).Should().Equal("goto baris-2", "goto baris-3", "");
    }

    [Fact]
    public void A_row_put_between_two_stands_on_their_way()
    {
        var sop = new AddRow("baris-1").On(new AddRow("baris-1").On(_new));

        sop.Steps.Select(step => step.Id).Should().Equal("baris-1", "baris-3", "baris-2");
        sop.Steps.Select(step => AnswerTarget.Of(step.Outcomes[0]).Text).Should().Equal("goto baris-3", "goto baris-2", "");
    }

    [Fact]
    public void A_row_behind_a_decision_takes_the_answer_that_leads_nowhere()
    {
        var sop = new AddAnswer("baris-1").On(_new);
        sop = new TypeCell("steps/baris-1/outcomes/tidak/target", "close rejectedOutOfScope").On(sop);
        sop = new AddRow("baris-1").On(sop);

        sop.Steps[0].Outcomes.Select(outcome => (outcome.Label, AnswerTarget.Of(outcome).Text)).Should().Equal(("Ya", "goto baris-2"), ("Tidak", "close rejectedOutOfScope"));
    }

    [Fact]
    public void What_led_to_a_row_that_is_taken_out_leads_where_it_led()
    {
        var sop = Sop(Filing("a", "b"), Row("b", Go("ya", "c"), Back("tidak", "a")), Row("c", Go("selesai", "d"), Back("ulang", "b")), Row("d", Close("tutup")));

        var rest = new RemoveRow("b").On(sop);

        rest.Steps.Select(step => step.Id).Should().Equal("a", "c", "d");
        rest.FindStep("a")!.Outcomes[0].Goto.Should().Equal("c");
        AnswerTarget.Of(rest.FindStep("c")!.Outcomes[1]).Should().BeEquivalentTo(AnswerTarget.Nowhere);
    }

    [Fact]
    public void A_region_that_numbers_by_itself_keeps_its_numbers_when_a_row_is_moved()
    {
        var sop = Sop(Filing("a", "b"), Row("b", Go("ya", "c")), Row("c", Close("tutup")));

        new MoveRow("c", 0).On(sop).Steps.Select(step => (step.Id, step.No)).Should().Equal(("c", "c"), ("a", "a"), ("b", "b"));
    }

    [Fact]
    public void Arrows_follow_a_row_that_is_moved()
    {
        var sop = new AddRow("baris-2").On(new AddRow("baris-1").On(_new));

        var moved = new MoveRow("baris-3", 0).On(sop);

        moved.Steps.Select(step => (step.Id, step.No)).Should().Equal(("baris-3", "1"), ("baris-1", "2"), ("baris-2", "3"));
        moved.FindStep("baris-2")!.Outcomes[0].Goto.Should().Equal("baris-3");
    }

    [Fact]
    public void An_entry_is_called_after_what_it_asks_and_can_be_moved_and_taken_away()
    {
        var sop = new AddPart("forms", "Data pemohon").On(_new);
        foreach (var asked in new[] { "Nama lengkap", "Alamat e-mail", "Nama lengkap", "" })
        {
            sop = new AddPart("forms/data-pemohon/fields", asked).On(sop);
        }

        sop.FindForm("data-pemohon")!.Fields.Select(field => field.Name).Should().Equal("nama-lengkap", "alamat-e-mail", "nama-lengkap-3", "isian-4");
        sop = new TypeCell("steps/baris-1/form", "data-pemohon").On(new MovePart("forms/data-pemohon/fields/isian-4", -2).On(sop));
        sop.FindForm("data-pemohon")!.Fields.Select(field => field.Name).Should().Equal("nama-lengkap", "isian-4", "alamat-e-mail", "nama-lengkap-3");
        new RemovePart("forms/data-pemohon").On(sop).Should().BeEquivalentTo(_new, "the row that showed it shows none");
    }

    [Fact]
    public void A_button_about_what_is_gone_changes_nothing()
    {
        SopEdit[] late = [new RemoveRow("x"), new MoveRow("x", 1), new AddAnswer("x"), new RemoveAnswer("x", "ya"), new RemoveLane("x"), new MoveLane("x", 0), new TypeCell("steps/x/time", "1 jam"),
            new AddPart("steps/x/notify"), new RemovePart("forms/x"), new MovePart("steps/baris-1/ladder/0", 1), new AddPart("document"), new RemovePart("document/title")];

        foreach (var edit in late)
        {
            SopCells.Read(edit.On(_new)).Should().Equal(SopCells.Read(_new));
        }
    }

    [Theory]
    [InlineData("Jika YA maka laporan disetujui. Jika TIDAK maka laporan akan dikembalikan ke pelapor.", "goto c", "return a")]
    [InlineData("Jika YA lanjut ke langkah 4. Jika TIDAK kembali ke 1", "goto d", "return a")]
    [InlineData("Jika tidak, tiket ditutup. Jika ya, diteruskan kepada kepala", "goto d", "close solved")]
    [InlineData("Jika YA = dirapatkan. Jika TIDAK = entah", "", "")]
    public void Words_of_a_decision_are_offered_as_arrows(string said, string yes, string no)
    {
        var sop = Sop(
            Filing("a", "b") with { No = "1" }, Row("b", new Outcome { Id = "selesai", Label = "Selesai" }) with { No = "2", Activity = $"Menentukan. {said}" },
            Row("c", Go("selesai", "d")) with { No = "3" }, Row("d", Close("tutup")) with { No = "4", Lane = "kepala" });

        var offer = AnswerOffers.Of(sop, sop.Steps[1]);

        var taken = offer!.Edit.On(sop).FindStep("b")!.Outcomes;
        taken.Select(outcome => (outcome.Label, AnswerTarget.Of(outcome).Text)).Should().Equal(("Ya", yes), ("Tidak", no));
    }

    [Fact]
    public void What_somebody_chose_himself_is_not_offered_again()
    {
        var step = Row("b", Go("ya", "c") with { Label = "Ya" }, Back("tidak", "a") with { Label = "Tidak" }) with { Activity = "Jika YA lanjut. Jika TIDAK kembali ke 1." };

        AnswerOffers.Of(Sop(Filing("a", "b"), step, Row("c", Close("tutup"))), step).Should().BeNull();
    }

    [Fact]
    public void Every_way_out_of_a_finding_takes_it_away()
    {
        var sop = Sop(
            Filing("a", "b"), Row("b", new Outcome { Id = "ya", Label = "Ya" }) with { Lane = "hilang" }, Row("c", Go("selesai", "d")) with { Time = "besok saja" },
            Row("d", Close("tutup") with { Milestones = [] })) with
        {
            Lanes = [new Lane { Id = "pemohon", Label = "Pemohon", Requester = true }, new Lane { Id = "petugas", Label = "Petugas" }],
        };
        var findings = SopChecks.Run(sop);
        var fixes = findings.SelectMany(finding => FindingFixes.Of(sop, finding, new Dictionary<string, string> { ["petugas"] = "Petugas" }).Select(fix => (finding, fix))).ToList();

        fixes.Select(pair => pair.finding.Code).Distinct().Should().Contain(["no-target", "unknown-lane", "time-unreadable", "lane-without-role"]);
        foreach (var (finding, fix) in fixes)
        {
            SopChecks.Run(fix.Edit.On(sop)).Should().NotContain(left => left.Code == finding.Code && left.Place == finding.Place, $"{fix.Label} mends {finding.Code}");
        }
    }
}
