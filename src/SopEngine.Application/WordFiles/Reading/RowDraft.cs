namespace SopEngine.Application.WordFiles.Reading;

/// <summary>A row of the table as it was found, before it is known where its answers lead.</summary>
/// <param name="Id">Its new permanent id.</param>
/// <param name="No">The printed number.</param>
/// <param name="Activity">Kegiatan.</param>
/// <param name="Lane">The lane, by id.</param>
/// <param name="Ways">The lines of its lanes' cells that say where an answer leads, each with the lane it stands in.</param>
/// <param name="Decides">Whether its symbol is a diamond.</param>
/// <param name="AnyTime">Whether it may be done at any time.</param>
/// <param name="Cells">The lines of the other columns.</param>
internal sealed record RowDraft(string Id, string No, string Activity, string Lane, IReadOnlyList<(string Lane, string Line)> Ways, bool Decides, bool AnyTime, IReadOnlyDictionary<string, IReadOnlyList<string>> Cells)
{
    public string Number => No.Trim().TrimEnd('.').Trim();

    public IReadOnlyList<string> Lines(string column) => Cells.GetValueOrDefault(column, []);
}
