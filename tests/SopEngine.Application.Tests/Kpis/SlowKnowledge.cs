using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>What each of the five SOPs can do, read from the printed tables and not from the definitions: what one cannot do has no figure.</summary>
internal sealed record SlowKnowledge(bool Reopens, bool Returns, bool Rejects, bool Confirms, IReadOnlyDictionary<string, int> Levels, IReadOnlyList<Phase> Phases)
{
    private static readonly Phase[] _ends = [Phase.Intake, Phase.Work, Phase.Close];

    public bool Escalates => Levels.Count > 0;

    public static SlowKnowledge Of(string tenant) => tenant switch
    {
        "batam" => new(true, false, false, true, new Dictionary<string, int> { ["nilai-it-support/tidak"] = 2, ["nilai-koordinator/tidak"] = 3 }, [.. _ends, Phase.Escalate, Phase.Confirm]),
        "banten" => new(
            true, true, false, true,
            new Dictionary<string, int> { ["eskalasi/eskalasikan"] = 2, ["eskalasi-lanjut/ke-pejabat"] = 3, ["eskalasi-lanjut/ke-kepala-dinas"] = 4 },
            [Phase.Intake, Phase.Triage, Phase.Work, Phase.Escalate, Phase.Confirm]),
        "banyuwangi" => new(false, true, false, false, new Dictionary<string, int> { ["eskalasi/ya"] = 2 }, [.. _ends, Phase.Triage, Phase.Escalate, Phase.Approve]),
        "trenggalek" => new(false, false, true, false, new Dictionary<string, int>(), [.. _ends, Phase.Triage, Phase.Approve]),
        "jabar" => new(false, true, false, true, new Dictionary<string, int>(), [.. _ends, Phase.Triage, Phase.Confirm]),
        _ => throw new ArgumentOutOfRangeException(nameof(tenant), tenant, "Not one of the five."),
    };

    /// <summary>The highest level a ticket was escalated to, from 1.</summary>
    public int LevelOf(SlowTicket ticket) => ticket.Ends.Select(end => Levels.GetValueOrDefault($"{end.Step}/{end.Outcome.Id}", 1)).Append(1).Max();
}
