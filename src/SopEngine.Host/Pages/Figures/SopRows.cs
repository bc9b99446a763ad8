using SopEngine.Application.Sops;
using SopEngine.Domain.Kpis;

namespace SopEngine.Host.Pages.Figures;

/// <summary>An SOP with what its rows took.</summary>
public sealed record SopRows(LoadedSop Sop, IReadOnlyList<RowFigures> Rows)
{
    public Bottleneck Bottleneck { get; } = Bottleneck.Of(Rows);

    public string Id => Sop.Printed.Sop;

    public string Title => Sop.Printed.Document.Title;

    /// <summary>The row that holds tickets up most, in words; null when nothing was done, or it is no row of the revision in force.</summary>
    public string? BottleneckName => Bottleneck.Row is { } row && Sop.Running.FindStep(row) is { } step ? Shared.RowName.Of(step.No, step.Activity) : null;

    public RowFigures? Of(string step) => Rows.Where(row => row.Step == step).MaxBy(row => row.WorkingMs);
}
