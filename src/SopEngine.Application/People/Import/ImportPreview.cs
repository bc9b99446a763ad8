using SopEngine.Application.Settings;

namespace SopEngine.Application.People.Import;

/// <summary>What a file would do.</summary>
/// <param name="Lines">Line by line.</param>
/// <param name="Effects">What becomes of open work; empty where a line is refused.</param>
/// <param name="Text">The table, to be sent again when it is confirmed.</param>
public sealed record ImportPreview(IReadOnlyList<ImportLine> Lines, IReadOnlyList<SettingEffect> Effects, string Text)
{
    /// <summary>True when it can be saved: all of it, or nothing.</summary>
    public bool IsClean => Lines.All(line => line.State != ImportState.Refused);

    public int Count(ImportState state) => Lines.Count(line => line.State == state);
}
