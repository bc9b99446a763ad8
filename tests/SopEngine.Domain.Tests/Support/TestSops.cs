using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Support;

/// <summary>Small SOPs in few words.</summary>
internal static class TestSops
{
    public static SopRevision Sop(params Step[] steps) => new()
    {
        Sop = "uji",
        Revision = 1,
        Document = new SopDocument { Title = "SOP Uji" },
        Intake = new IntakeRules { Form = "laporan", Channels = ["web", "telepon"] },
        Lanes =
        [
            new Lane { Id = "pelapor", Label = "Pelapor", Requester = true },
            new Lane { Id = "staf", Label = "Staf", Roles = ["staf"] },
            new Lane { Id = "kabid", Label = "Kepala Bidang", Roles = ["kabid"] },
        ],
        Forms =
        [
            new Form
            {
                Id = "laporan",
                Title = "Laporan",
                Fields = [new FormField { Name = "uraian", Label = "Uraian", Type = FieldType.LongText, Required = true }],
            },
        ],
        Steps = steps,
    };

    public static Step Lapor(string next, params Outcome[] more) => Row("lapor", "pelapor", Phase.Intake, "10 menit",
        [Go("kirim", next) with { Milestones = [Milestone.Submitted] }, .. more]) with
    {
        Form = "laporan",
    };

    public static Step Row(string id, string lane, Phase phase, string time, params Outcome[] outcomes) => new()
    {
        Id = id,
        No = id,
        Activity = $"Melakukan {id}",
        Lane = lane,
        Phase = phase,
        Time = time,
        Outcomes = outcomes,
    };

    public static Outcome Go(string id, params string[] to) => new() { Id = id, Label = id, Goto = to };

    public static Outcome Back(string id, string to) => new() { Id = id, Label = id, ReturnTo = to };

    public static Outcome Close(string id, ClosureKind kind = ClosureKind.Solved) => new()
    {
        Id = id,
        Label = id,
        Close = kind,
        Milestones = [Milestone.Resolved, Milestone.Closed],
    };
}
