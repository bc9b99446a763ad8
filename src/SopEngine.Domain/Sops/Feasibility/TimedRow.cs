namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>A row on a path.</summary>
/// <param name="Step">Its id.</param>
/// <param name="Row">Its printed number without the full stop, or its id.</param>
/// <param name="Activity">Kegiatan.</param>
/// <param name="Answer">The word of the answer by which the path goes on; null at an end symbol.</param>
/// <param name="Cell">Waktu, as printed.</param>
/// <param name="Time">What it takes of the provider's working time.</param>
public sealed record TimedRow(string Step, string Row, string Activity, string? Answer, string Cell, TimeSpan Time)
{
    /// <summary>The targets by which the row would be due at the latest: that of its cell, then its extensions; none for a row that takes nothing of the provider's time.</summary>
    public IReadOnlyList<TimeTarget> Targets { get; init; } = [];
}
