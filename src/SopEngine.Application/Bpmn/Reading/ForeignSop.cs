using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>What a diagram of another tool needs before and after its rows are read: a definition to begin with, and whoever files the ticket.</summary>
internal static class ForeignSop
{
    private static readonly string[] _requesters = ["pelapor", "pemohon", "pengguna", "pengadu", "masyarakat", "opd", "warga", "customer", "requester", "user"];

    public static SopRevision Begin(string title) => new()
    {
        Sop = Ids.Suggest(title) ?? "sop-baru",
        Revision = 1,
        Document = new SopDocument { Title = title },
        Intake = new IntakeRules(),
        Lanes = [],
        Steps = [],
    };

    /// <summary>A draft has somebody who files: the lane that is called so, else the lane of the first row.</summary>
    public static SopRevision Finish(SopRevision revision, Report report)
    {
        var named = revision.Lanes.FirstOrDefault(lane => _requesters.Any(word => lane.Label.Contains(word, StringComparison.OrdinalIgnoreCase)));
        var requester = named?.Id ?? (revision.Steps.Count > 0 ? revision.Steps[0].Lane : null);
        if (revision.FindLane(requester) is { } lane)
        {
            report.Add(BpmnFindingKind.Assumed, null, lane.Label, $"\"{lane.Label}\" dibaca sebagai pelapor; ganti bila bukan.");
        }

        report.Add(BpmnFindingKind.Assumed, null, null, "Tahap, peran, waktu, kelengkapan, dan output tidak ada di BPMN; lengkapi sebelum diajukan.");
        return revision with { Lanes = [.. revision.Lanes.Select(each => each.Id == requester ? each with { Requester = true } : each)] };
    }
}
