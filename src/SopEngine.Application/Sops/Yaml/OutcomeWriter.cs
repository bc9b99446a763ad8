using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Writes an answer that ends a row.</summary>
internal static class OutcomeWriter
{
    public static MapOutput Write(Outcome outcome) => new MapWriter()
        .Required("id", outcome.Id)
        .Required("label", outcome.Label)
        .Names("goto", outcome.Goto)
        .Optional("returnTo", outcome.ReturnTo)
        .Optional("passTo", outcome.PassTo)
        .Choice("close", outcome.Close)
        .Map("extend", outcome.Extend is null ? null : Extension(outcome.Extend))
        .Choice("closure", outcome.Closure)
        .ChoiceOrChoices("milestone", "milestones", outcome.Milestones)
        .Flag("escalates", outcome.Escalates)
        .Flag("returns", outcome.Returns)
        .Flag("reopens", outcome.Reopens)
        .Flag("skips", outcome.Skips)
        .Flag("bySilence", outcome.BySilence)
        .Flag("proposedAtRisk", outcome.ProposedAtRisk)
        .Flag("cancelsOthers", outcome.CancelsOthers)
        .Number("max", outcome.Max)
        .Names("lanes", outcome.Lanes)
        .Map("when", outcome.When is null ? null : FormWriter.Condition(outcome.When))
        .List("fields", outcome.Fields, FormWriter.Field)
        .ChoiceOrChoices("calledEnded", "calledEnded", outcome.CalledEnded)
        .Flag("outsideSop", outcome.OutsideSop)
        .Text("note", outcome.Note)
        .Short();

    private static MapOutput Extension(DeadlineExtension extension) => new MapWriter()
        .Required("time", extension.Time)
        .Number("times", extension.Times)
        .Short();
}
