using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Sops;

/// <summary>Draws small SOPs for tests: rows <c>a</c>, <c>b</c> … in the lane <c>petugas</c>, the first filed by <c>pemohon</c>.</summary>
internal static class Sketch
{
    public static SopRevision Sop(params Step[] steps) => new()
    {
        Sop = "contoh",
        Revision = 1,
        Document = new SopDocument { Title = "Contoh" },
        Intake = new IntakeRules(),
        Lanes =
        [
            new Lane { Id = "pemohon", Label = "Pemohon", Requester = true },
            new Lane { Id = "petugas", Label = "Petugas", Roles = ["petugas"] },
            new Lane { Id = "kepala", Label = "Kepala", Roles = ["kepala"] },
        ],
        Steps = steps,
    };

    public static Step Row(string id, params Outcome[] outcomes) => new()
    {
        Id = id,
        No = id,
        Activity = $"Mengerjakan {id}",
        Lane = "petugas",
        Phase = Phase.Work,
        Outcomes = outcomes,
    };

    /// <summary>The first row, which the requester files.</summary>
    public static Step Filing(string id, params string[] next) =>
        Row(id, Go("kirim", next) with { Milestones = [Milestone.Submitted] }) with { Lane = "pemohon", Phase = Phase.Intake };

    public static Step End(string id) => Row(id) with { Kind = StepKind.End };

    /// <summary>A row that the system ends by itself.</summary>
    public static Step Automatic(string id, Outcome outcome) => Row(id, outcome) with { Automatic = new AutomaticWork(AutomaticAct.Close) };

    public static Outcome Go(string id, params string[] next) => new() { Id = id, Label = id, Goto = next };

    public static Outcome Back(string id, string earlier) => new() { Id = id, Label = id, ReturnTo = earlier };

    public static Outcome Pass(string id, string lane) => new() { Id = id, Label = id, PassTo = lane };

    public static Outcome Close(string id, ClosureKind kind = ClosureKind.Solved) =>
        new() { Id = id, Label = id, Close = kind, Milestones = kind == ClosureKind.Solved ? [Milestone.Resolved] : [] };

    public static Outcome Silent(this Outcome outcome) => outcome with { BySilence = true };

    public static Step Joining(this Step step, params string[][] groups) => step with { Join = groups };
}
