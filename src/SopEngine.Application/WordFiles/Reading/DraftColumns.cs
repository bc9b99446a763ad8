using SopEngine.Application.WordFiles.Writing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Which official columns the table has, and what it calls them.</summary>
internal static class DraftColumns
{
    private static readonly string[] _optional = ["no", "requirements", "time", "outputs", "remarks"];

    public static TableColumns Of(TableHead head) => new()
    {
        Hidden = [.. _optional.Where(column => !head.Columns.ContainsKey(column))],
        Labels = head.Labels.Where(label => label.Value != WordSource.Official(label.Key)).ToDictionary(StringComparer.Ordinal),
    };
}
