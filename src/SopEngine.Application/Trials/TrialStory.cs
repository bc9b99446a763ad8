namespace SopEngine.Application.Trials;

/// <summary>A trial as it is kept: what it began from, and what was done since. Doing it again gives the same, whatever becomes of the draft meanwhile.</summary>
/// <param name="Draft">Which draft.</param>
/// <param name="Edit">The change of it that it had come to when the trial began: numbers of changes are never given twice.</param>
/// <param name="BeganAt">UTC.</param>
/// <param name="Acts">What was done, in order.</param>
public sealed record TrialStory(int Draft, int Edit, DateTime BeganAt, IReadOnlyList<TrialAct> Acts)
{
    /// <summary>A trial that long is begun anew.</summary>
    public const int MostActs = 120;
}
