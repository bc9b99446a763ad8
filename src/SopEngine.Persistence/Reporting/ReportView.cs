using System.Collections.Immutable;

namespace SopEngine.Persistence.Reporting;

/// <summary>A view for tools that read the database.</summary>
internal sealed record ReportView(string Name, string Table, ImmutableArray<ReportColumn> Columns)
{
    /// <param name="name">The view's.</param>
    /// <param name="table">What it is made of.</param>
    /// <param name="columns">
    /// Its columns, apart by blanks: <c>sop</c> as it is, <c>tenant>region</c> under another name, <c>used*</c> for <c>used_ms</c> as <c>used_minutes</c>.
    /// </param>
    /// <param name="counted">Columns of 1 and 0, to be summed up, with the condition under which each is 1.</param>
    public static ReportView Of(string name, string table, string columns, params (string Name, string Condition)[] counted) =>
        new(name, table,
        [
            .. columns.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Read),
            .. counted.Select(column => new ReportColumn(column.Name, column.Condition, ReportColumnKind.Counted)),
        ]);

    private static ReportColumn Read(string written) => written.Split('>') switch
    {
        [var source, var name] => new ReportColumn(name, source, ReportColumnKind.Plain),
        _ when written.EndsWith('*') => new ReportColumn($"{written[..^1]}_minutes", $"{written[..^1]}_ms", ReportColumnKind.Minutes),
        _ => new ReportColumn(written, written, ReportColumnKind.Plain),
    };
}
