using FluentAssertions.Execution;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Lineage;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Tests.Sops.Lineage;

/// <summary>What a region is offered of a changed template, and what becomes of its own text under each answer.</summary>
public sealed class TemplateMergeTests
{
    private const int Tries = 150;

    private static readonly TemplateChoice[] _choices = Enum.GetValues<TemplateChoice>();

    [Fact]
    public void Who_changed_nothing_and_takes_all_has_the_template() => Try((random, from, theirs, _) =>
    {
        var ours = Own(from);
        var taken = TemplateMerge.Apply(from, theirs, ours, _ => random.Next(2) == 0 ? TemplateChoice.Take : TemplateChoice.Merge);

        // numbers are printed anew: they are compared as the editor would number them
        Text(taken).Should().Be(Text(Own(theirs) with { Steps = [.. Own(theirs).Steps.Select((step, at) => step with { No = taken.Steps[at].No })] }));
        TemplateMerge.Offered(from, theirs, taken).Should().BeEmpty();
    });

    [Fact]
    public void Who_refuses_all_keeps_his_own_to_the_letter() => Try((_, from, theirs, ours) =>
        Text(TemplateMerge.Apply(from, theirs, ours, _ => TemplateChoice.Keep)).Should().Be(Text(ours)));

    [Fact]
    public void Whoever_has_no_newer_template_is_offered_nothing() => Try((_, from, _, ours) => TemplateMerge.Offered(from, from, ours).Should().BeEmpty());

    [Fact]
    public void Answering_the_same_again_changes_nothing_more() => Try((random, from, theirs, ours) =>
    {
        var choices = TemplateMerge.Offered(from, theirs, ours).ToDictionary(part => part.Place, _ => _choices[random.Next(_choices.Length)]);
        var once = TemplateMerge.Apply(from, theirs, ours, place => choices.GetValueOrDefault(place, TemplateChoice.Keep));
        Text(TemplateMerge.Apply(from, theirs, once, place => choices.GetValueOrDefault(place, TemplateChoice.Keep))).Should().Be(Text(once));
    });

    [Fact]
    public void What_the_region_alone_changed_is_never_lost() => Try((random, from, theirs, ours) =>
    {
        var offered = TemplateMerge.Offered(from, theirs, ours).Select(part => part.Place).ToHashSet();
        var answered = TemplateMerge.Apply(from, theirs, ours, _ => _choices[random.Next(_choices.Length)]);

        foreach (var step in ours.Steps.Where(step => !offered.Contains($"steps/{step.Id}")))
        {
            Json(answered.FindStep(step.Id)! with { No = "" }).Should().Be(Json(step with { No = "" }), "nobody asked about row {0}", step.Id);
        }

        answered.Steps.Should().NotContain(step => ours.FindStep(step.Id) == null && !offered.Contains($"steps/{step.Id}"), "what it took out stays out");
        answered.Steps.Select(step => step.Id).Should().OnlyHaveUniqueItems().And.BeSubsetOf(ours.Steps.Concat(theirs.Steps).Select(step => step.Id));
    });

    [Fact]
    public void Its_own_words_within_a_row_that_both_changed_stay_unless_the_nation_changed_the_same_cell()
    {
        var from = ChangedSops.Template(new Random(1));
        var row = from.Steps[1];
        var theirs = With(from, row with { Time = "9 hari", Activity = "Nasional" });
        var ours = With(from, row with { Remarks = ["Milik daerah"], Activity = "Daerah" });

        var part = TemplateMerge.Offered(from, theirs, ours).Should().ContainSingle().Subject;
        part.Should().BeEquivalentTo(new { Place = $"steps/{row.Id}", IsContested = true });
        part.Nation.Select(difference => difference.Column).Should().BeEquivalentTo("Kegiatan", "Waktu");
        part.Region.Select(difference => difference.Column).Should().BeEquivalentTo("Kegiatan", "Keterangan");
        (string, string, string) Under(TemplateChoice choice) => TemplateMerge.Apply(from, theirs, ours, _ => choice).FindStep(row.Id) is { } now ? (now.Activity, now.Time, now.Remarks[0]) : default;
        Under(TemplateChoice.Take).Should().Be(("Nasional", "9 hari", "Milik daerah"));
        Under(TemplateChoice.Merge).Should().Be(("Daerah", "9 hari", "Milik daerah"));
        Under(TemplateChoice.Keep).Should().Be(("Daerah", row.Time, "Milik daerah"));
    }

    [Fact]
    public void Where_an_answer_leads_is_taken_whole()
    {
        var from = ChangedSops.Template(new Random(2));
        var row = from.Steps.First(step => step.Outcomes is [{ Goto.Count: 1 }, ..]);
        var theirs = With(from, Leading(row, outcome => outcome with { Goto = [], Close = ClosureKind.RejectedOutOfScope }));
        var ours = With(from, Leading(row, outcome => outcome with { Goto = [], ReturnTo = from.Steps[0].Id }));

        var taken = TemplateMerge.Apply(from, theirs, ours, _ => TemplateChoice.Take).FindStep(row.Id)!.Outcomes[0];
        var merged = TemplateMerge.Apply(from, theirs, ours, _ => TemplateChoice.Merge).FindStep(row.Id)!.Outcomes[0];

        (taken.Close, taken.ReturnTo, taken.Goto.Count).Should().Be((ClosureKind.RejectedOutOfScope, null, 0));
        (merged.Close, merged.ReturnTo, merged.Goto.Count).Should().Be((null, from.Steps[0].Id, 0));
    }

    [Fact]
    public void Signatures_dates_letterhead_and_notes_are_the_regions_own()
    {
        var template = ChangedSops.Template(new Random(3));
        var theirs = template with { Revision = 9, Notes = ["n"], Document = template.Document with { Number = "1/2027", Ratified = "1 Januari 2027", Issuer = ["X"], ApprovedBy = new Signatory { Name = "Menteri" } } };

        TemplateMerge.Offered(template, theirs, Own(template)).Should().BeEmpty();
        Text(TemplateMerge.Apply(template, theirs, Own(template), _ => TemplateChoice.Take)).Should().Be(Text(Own(template)));
    }

    [Fact]
    public void A_row_that_the_nation_puts_in_stands_where_it_stands_there_and_rows_are_numbered_on()
    {
        var from = ChangedSops.Template(new Random(4));
        var theirs = new AddRow(from.Steps[2].Id).On(from);
        var ours = new MoveRow(from.Steps[^1].Id, 0).On(Own(from));
        var added = theirs.Steps[3].Id;

        var taken = TemplateMerge.Apply(from, theirs, ours, _ => TemplateChoice.Take);

        taken.Steps.Select(step => step.Id).Should().Equal([.. ours.Steps.Take(4).Select(step => step.Id), added, .. ours.Steps.Skip(4).Select(step => step.Id)]);
        TemplateMerge.Offered(from, theirs, ours).Select(part => part.Place).Should().Contain($"steps/{added}").And.NotContain("steps:order", "the nation moved nothing");
    }

    private static Step Leading(Step step, Func<Outcome, Outcome> change) => step with { Outcomes = [change(step.Outcomes[0]), .. step.Outcomes.Skip(1)] };

    private static SopRevision With(SopRevision revision, Step step) => revision with { Steps = [.. revision.Steps.Select(known => known.Id == step.Id ? step : known)] };

    /// <summary>As a region has it: under its own name, unsigned.</summary>
    private static SopRevision Own(SopRevision template) => template with
    {
        Sop = "milik-daerah", Revision = 1, Document = template.Document with { Issuer = ["PEMERINTAH KABUPATEN"], Address = "", Number = "", Created = "", Revised = "", Effective = "", Ratified = "", ApprovedBy = new Signatory(), Proposal = false },
    };

    private static string Text(SopRevision revision) => CanonicalJson.Write(revision);

    private static string Json(Step step) => CanonicalJson.Write(new SopRevision { Sop = "x", Revision = 1, Document = new SopDocument { Title = "" }, Intake = new IntakeRules(), Lanes = [], Steps = [step] });

    private static void Try(Action<Random, SopRevision, SopRevision, SopRevision> check)
    {
        for (var seed = 0; seed < Tries; seed++)
        {
            var random = new Random(seed);
            var from = ChangedSops.Template(random);
            var theirs = ChangedSops.Changed(random, from, random.Next(1, 6), "nasional") with { Revision = from.Revision + 1 };
            var ours = ChangedSops.Changed(random, Own(from), random.Next(6), "daerah");
            using var scope = new AssertionScope($"seed {seed}");
            check(random, from, theirs, ours);
        }
    }
}
