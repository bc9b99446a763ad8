using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Reads an answer that ends a row.</summary>
internal static class OutcomeReader
{
    public static Outcome Read(MapReader map) => new()
    {
        Id = map.Id("id", "Ia pengenal jawaban ini."),
        Label = map.RequiredText("label", "Ia kata pada tombolnya."),
        Goto = map.Texts("goto"),
        ReturnTo = map.Text("returnTo"),
        PassTo = map.Text("passTo"),
        Close = map.Choice<ClosureKind>("close"),
        Extend = map.Map("extend", ReadExtension),
        Closure = map.Choice<ClosureKind>("closure"),
        Milestones = ShortKeys.ChoiceOrChoices<Milestone>(map, "milestone", "milestones"),
        Escalates = map.Flag("escalates"),
        Returns = map.Flag("returns"),
        Reopens = map.Flag("reopens"),
        Skips = map.Flag("skips"),
        BySilence = map.Flag("bySilence"),
        ProposedAtRisk = map.Flag("proposedAtRisk"),
        CancelsOthers = map.Flag("cancelsOthers"),
        Max = map.Number("max", 1, int.MaxValue),
        Lanes = map.Texts("lanes"),
        When = map.Map("when", FormReader.ReadCondition),
        Fields = map.List("fields", FormReader.ReadField),
        CalledEnded = map.Choose<ClosureKind>("calledEnded"),
        OutsideSop = map.Flag("outsideSop"),
        Note = map.Text("note") ?? "",
    };

    private static DeadlineExtension ReadExtension(MapReader map) => new(
        map.RequiredText("time", "Ia tambahan waktu setiap kali, misalnya \"3 hari\"."),
        map.RequiredNumber("times", 1, int.MaxValue, "Ia berapa kali paling banyak."));
}
