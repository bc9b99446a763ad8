using SopEngine.Domain.Sops;

namespace SopEngine.Application.Wording;

/// <summary>What must be said of the answers of a row because neither a cell nor an arrow can say it: one sentence an answer.</summary>
internal sealed class OutcomeSentences(SopRevision revision, RowNames names, IReadOnlyDictionary<(string Step, string Outcome), string> keys)
{
    private readonly WayText _ways = new(names);

    public IEnumerable<string> Of(Step step)
    {
        foreach (var outcome in step.Outcomes)
        {
            var key = keys.GetValueOrDefault((step.Id, outcome.Id));
            IReadOnlyList<string> parts = [.. Way(step, outcome, key), .. Rules(outcome), .. Consequences(outcome)];
            if (parts.Count > 0)
            {
                var word = key is null ? $"\"{outcome.Label}\"" : $"({key}) \"{outcome.Label}\"";
                yield return Outside(outcome.OutsideSop, $"{word}: {string.Join("; ", parts)}");
            }
        }
    }

    public static string Outside(bool outside, string text) => outside ? $"{text} (di luar SOP)" : text;

    /// <summary>An end that no arrow shows, more time, rows side by side, and whatever has only a letter. What silence brings is told with the wait.</summary>
    private IEnumerable<string> Way(Step step, Outcome outcome, string? key)
    {
        var unseen = outcome.Extend is not null || outcome.Goto.Count > 1 || (outcome.Close is not null && step.Outcomes.Count > 1);
        return key is not null || (unseen && !outcome.BySilence) ? [_ways.Destination(outcome)] : [];
    }

    private IEnumerable<string> Rules(Outcome outcome)
    {
        // who may go on is seen where the arrow begins; an end or more time has none
        if (outcome.Lanes.Count > 0 && (outcome.Close is not null || outcome.Extend is not null))
        {
            yield return $"hanya oleh {names.Lanes(outcome.Lanes, "atau")}";
        }

        if (outcome.When is { } condition)
        {
            yield return $"hanya bila {ConditionText.Of(condition, revision)}";
        }

        if (outcome.CalledEnded.Count > 0)
        {
            yield return $"bila tiket yang dijalankan ditutup ({IndonesianText.List([.. outcome.CalledEnded.Select(Words.Of)], "atau")})";
        }

        if (outcome.Max is { } most)
        {
            yield return $"paling banyak {most} kali pada satu tiket";
        }

        if (outcome.ProposedAtRisk)
        {
            yield return "diusulkan sistem bila waktu hampir habis, tetapi tetap diputuskan orang";
        }
    }

    private static IEnumerable<string> Consequences(Outcome outcome)
    {
        if (outcome.CancelsOthers)
        {
            yield return "semua yang berjalan bersamaan berakhir";
        }

        if (outcome.Skips)
        {
            yield return "baris ini dilewati dan waktunya tidak dihitung";
        }

        if (outcome.Closure is { } closure)
        {
            yield return $"tiket nanti ditutup ({Words.Of(closure)})";
        }

        if (outcome.Fields.Count > 0)
        {
            yield return $"isian {IndonesianText.List([.. outcome.Fields.Select(field => field.Label)])}";
        }
    }
}
