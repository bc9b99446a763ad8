using SopEngine.Application.Tickets.Moving;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets.Moving;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Moving;

/// <summary>The page that moves tickets.</summary>
/// <param name="View">What would happen.</param>
/// <param name="Form">The rows named, and the ground.</param>
/// <param name="Report">What became of the last press; null before.</param>
public sealed record MoveModel(MoveView View, FormState Form, MoveReport? Report)
{
    public const string FormId = "pindah";

    /// <summary>The rows of the revision in force at which a ticket can stand.</summary>
    public IReadOnlyList<OptionView> Targets { get; } =
        [.. View.Target.Running.Steps.Where(step => step is { Kind: StepKind.Activity, AnyTime: false, Automatic: null }).Select(step => new OptionView(step.Id, MoveWords.Row(step)))];

    public string Before(string row) => MoveWords.Row(View.From!.Running, row);

    public string After(string row) => MoveWords.Row(View.Target.Running, row);

    /// <summary>What becomes of the clocks of a row, in a few words.</summary>
    public static string Clocks(PreviewedRow row) => row.Clocks.Count == 0 ? "tanpa tenggat" : string.Join("; ", row.Clocks.OrderBy(fate => fate.Key).Select(fate => $"{fate.Value} {MoveWords.Of(fate.Key)}"));
}
