using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>What a change is called where it can be taken back.</summary>
internal static class SopDraftWords
{
    private const int MostNamed = 3;

    public static string Title(SopRevision revision) => Cut(revision.Document.Title.Length > 0 ? revision.Document.Title : "SOP tanpa nama");

    public static string What(SopRevision revision, IReadOnlyList<CellChange> changes, string? act)
    {
        var named = changes.Take(MostNamed).Select(change => Named(revision, change.Place));
        var more = changes.Count > MostNamed ? $" dan {changes.Count - MostNamed} sel lain" : "";
        var cells = changes.Count == 0 ? null : $"{string.Join(", ", named)}{more}";
        return Cut(string.Join("; ", new[] { act, cells }.OfType<string>()));
    }

    private static string Named(SopRevision revision, string place) => place.Split('/') is ["steps", var row, ..] && revision.FindStep(row) is { No.Length: > 0 } step
        ? $"{SopCells.NameOf(place)} baris {step.No.TrimEnd('.')}"
        : SopCells.NameOf(place);

    private static string Cut(string text) => text.Length > TextLength.Line ? text[..(TextLength.Line - 1)] + "…" : text;
}
