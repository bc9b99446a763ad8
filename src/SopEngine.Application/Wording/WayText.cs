using SopEngine.Domain.Sops;

namespace SopEngine.Application.Wording;

/// <summary>Where the answers of a row lead, in words: what the arrows of the chart say to those who see them.</summary>
internal sealed class WayText(RowNames names)
{
    /// <summary>One line an answer; without its word where it is the only one.</summary>
    public IEnumerable<string> Of(Step step) =>
        step.Outcomes.Select(outcome => IndonesianText.Sentence(step.Outcomes.Count > 1 ? $"{outcome.Label}: {Destination(outcome)}" : Destination(outcome)));

    /// <summary>What follows, as the end of a sentence.</summary>
    public string Destination(Outcome outcome)
    {
        if (outcome.Close is { } kind)
        {
            return $"tiket ditutup ({Words.Of(kind)})";
        }

        if (outcome.Extend is { } more)
        {
            return $"waktu ditambah {more.Time}, paling banyak {more.Times} kali";
        }

        return outcome.PassTo is { } lane ? $"baris ini diserahkan kepada {names.Lane(lane)}"
            : outcome.ReturnTo is { } earlier ? $"kembali ke {names.Row(earlier)}"
            : outcome.Goto.Count == 0 ? "tidak ada lanjutannya"
            : $"lanjut ke {names.Rows(outcome.Goto)}{(outcome.Goto.Count > 1 ? " bersamaan" : "")}";
    }
}
