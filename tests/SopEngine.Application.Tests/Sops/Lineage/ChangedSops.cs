using SopEngine.Application.Sops;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Application.Tests.Sops.Lineage;

/// <summary>Real SOPs with random changes as an admin makes them.</summary>
internal static class ChangedSops
{
    private static readonly IReadOnlyList<SopRevision> _real = [.. DefinitionFiles.ReadAll(RepositoryFiles.Definitions).Select(file => file.Reading.Revision!)];

    /// <summary>A template without what a draft made after it begins without.</summary>
    public static SopRevision Template(Random random) => _real[random.Next(_real.Count)] with { Annexes = [], Notes = [] };

    /// <summary>With so many changes; what is added carries the word, so that two sides never add the same.</summary>
    public static SopRevision Changed(Random random, SopRevision revision, int changes, string word)
    {
        for (var number = 1; number <= changes; number++)
        {
            revision = Once(random, revision, $"{word}-{number}");
        }

        return revision;
    }

    private static SopRevision Once(Random random, SopRevision revision, string word)
    {
        var step = revision.Steps[random.Next(revision.Steps.Count)];
        return random.Next(11) switch
        {
            0 => With(revision, step, step with { Activity = $"{step.Activity} {word}" }),
            1 => With(revision, step, step with { Time = random.Next(1, 9) + " hari" }),
            2 => With(revision, step, step with { Requirements = [.. step.Requirements, word] }),
            3 when step.Outcomes.Count > 0 => With(revision, step, step with { Outcomes = [step.Outcomes[0] with { Label = word }, .. step.Outcomes.Skip(1)] }),
            4 when step.Outcomes.Count > 0 => With(revision, step, step with { Outcomes = [.. step.Outcomes.SkipLast(1), step.Outcomes[^1] with { Goto = [], ReturnTo = null, PassTo = null, Extend = null, Close = ClosureKind.Solved }] }),
            5 when revision.Steps.Count > 2 => new RemoveRow(step.Id).On(revision),
            6 => new MoveRow(step.Id, random.Next(revision.Steps.Count)).On(revision),
            7 => Added(random, revision, word),
            8 => revision with { Lanes = [.. revision.Lanes, new Lane { Id = word, Label = word }] },
            9 => revision with { Document = revision.Document with { Warnings = [word, .. revision.Document.Warnings] } },
            10 when revision.Forms.Count > 0 => revision with { Forms = [revision.Forms[0] with { Fields = [.. revision.Forms[0].Fields, new FormField { Name = word, Label = word, Type = FieldType.Text }] }, .. revision.Forms.Skip(1)] },
            _ => revision with { TicketTime = random.Next(1, 30) + " hari" },
        };
    }

    private static SopRevision Added(Random random, SopRevision revision, string word)
    {
        var added = new AddRow(revision.Steps[random.Next(revision.Steps.Count)].Id).On(revision);
        var row = added.Steps.Single(step => revision.FindStep(step.Id) is null);
        return With(added, row, row with { Id = word, Activity = word });
    }

    private static SopRevision With(SopRevision revision, Step step, Step put) => revision with { Steps = [.. revision.Steps.Select(known => ReferenceEquals(known, step) ? put : known)] };
}
